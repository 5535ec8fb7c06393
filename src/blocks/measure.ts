import { findDates } from "../dates/findDates.js";
import type { DateMention } from "../dates/types.js";
import type { PageLocale } from "../locales/pageLocale.js";
import {
  findPhrases,
  type KindMask,
  LINE_KINDS,
  maskOf,
  type PhraseHit,
  withoutKinds,
} from "../locales/phrases.js";
import { CHARACTER, characterClass, sketchOf } from "../text/characters.js";
import { findWords, type Shape, scanText, type Word } from "../text/words.js";
import type { Block } from "../types.js";

/** A block and what can be counted and found in it alone. */
export interface MeasuredBlock extends Block {
  readonly words: readonly Word[];
  /** Length in words of a language with spaces: a script without spaces counts UNSPACED_LETTERS_A_WORD letters, or UNSPACED_SOUNDS_A_WORD, as one. */
  readonly wordCount: number;
  readonly shape: Shape;
  readonly phrases: readonly PhraseHit[];
  /** Kinds of all its phrases. */
  readonly kinds: KindMask;
  /** Share (0..1) of its words, numbers left out, that stand in phrases of furniture. */
  readonly furniture: number;
  /** Kinds of a phrase of furniture that the block begins with and that the next word is glued to: "Read alsoStorm closes port". */
  readonly gluedLead: KindMask;
  /** Dates of a line short enough to be about its date; empty for paragraphs. */
  readonly dates: readonly DateMention[];
}

/** Chinese text runs to about 1.6 characters a word by `Intl.Segmenter` on news paragraphs; Japanese to 2. */
const UNSPACED_LETTERS_A_WORD = 1.7;
/** Letters, less the marks on them, of a Thai word by `Intl.Segmenter`. */
const UNSPACED_SOUNDS_A_WORD = 3;
/** Longer lines (UTF-16 code units) are sentences: their dates are events of the story, not facts about the page. */
const MAX_DATED_LENGTH = 240;

const LINE_MASK = maskOf(...LINE_KINDS);
const RELATED = maskOf("related");
const NO_DATES: readonly DateMention[] = [];

function isNumber(word: Word): boolean {
  return characterClass(word.text.charCodeAt(0)) === CHARACTER.digit;
}

/** Words of a phrase that says "furniture" wherever it stands; a shorter one, as a word of a sentence, says nothing. */
const TELLING_WORDS = 2;
/** The same in letters of scripts without spaces. */
const TELLING_UNSPACED = 4;

/** Whether a phrase says what it says amid a sentence, too. */
export function isTelling(words: readonly Word[], { from, to }: PhraseHit): boolean {
  const first = words[from] as Word;
  const unspaced = characterClass(first.text.charCodeAt(0)) === CHARACTER.unspaced;
  return to - from >= (unspaced ? TELLING_UNSPACED : TELLING_WORDS);
}

function coveredWords(words: readonly Word[], phrases: readonly PhraseHit[]): number {
  let covered = 0;
  for (const { mask, from, to } of phrases) {
    if ((mask & LINE_MASK) === 0) continue;
    for (let at = from; at < to; at++) if (!isNumber(words[at] as Word)) covered++;
  }
  return covered;
}

/** Phrases that count, and the share (0..1) of the words, numbers left out, that stand in phrases of furniture. */
function readPhrases(
  text: string,
  words: readonly Word[],
  found: readonly PhraseHit[],
): { readonly phrases: readonly PhraseHit[]; readonly furniture: number } {
  const covered = coveredWords(words, found);
  if (covered === 0) return { phrases: found, furniture: 0 };
  let counted = 0;
  for (const word of words) if (!isNumber(word)) counted++;
  if (covered === counted) return { phrases: found, furniture: 1 };
  const phrases = found
    .map((hit) => {
      if (isTelling(words, hit)) return hit;
      return withoutKinds(hit, isLedByColon(text, words, hit) ? LINE_MASK & ~RELATED : LINE_MASK);
    })
    .filter(({ mask }) => mask !== 0);
  return { phrases, furniture: coveredWords(words, phrases) / counted };
}

/** UTF-16 code units of a phrase with a word glued to it, and words of such a line, at most. */
const MAX_GLUED_LEAD = 32;
const MAX_GLUED_WORDS = 30;
/** Where a capital stands behind a small letter, or begins a word behind a word in capitals. Of sketches. */
const GLUE = /l(?=U)|U(?=Ul)/g;

function gluedLeadOf(text: string, words: readonly Word[], { phrases }: PageLocale): KindMask {
  if (words.length > MAX_GLUED_WORDS) return 0;
  const start = text.slice(0, MAX_GLUED_LEAD);
  for (const { index } of sketchOf(start).matchAll(GLUE)) {
    const lead = findWords(start.slice(0, index + 1));
    const [hit] = findPhrases(phrases, lead);
    if (hit?.from === 0 && hit.to === lead.length && (hit.mask & LINE_MASK) !== 0)
      return hit.mask & LINE_MASK;
  }
  return 0;
}

/** "Related: Storm closes port": a word before a colon is the line's lead, and none of a sentence. */
function isLedByColon(text: string, words: readonly Word[], { from, to, mask }: PhraseHit): boolean {
  return from === 0 && (mask & RELATED) !== 0 && /^\s?[:：]/.test(text.slice(words[to - 1]?.end));
}

function unspacedWords({ unspaced, unspacedSounds }: Shape): number {
  return (unspaced - unspacedSounds) / UNSPACED_LETTERS_A_WORD + unspacedSounds / UNSPACED_SOUNDS_A_WORD;
}

function measureBlock(block: Block, locale: PageLocale): MeasuredBlock {
  // A list of addresses has no words to count.
  const text = block.mark === "references" ? "" : block.text;
  const { words, shape } = scanText(text);
  const { phrases, furniture } = readPhrases(text, words, findPhrases(locale.phrases, words));
  let kinds = 0;
  for (const { mask } of phrases) kinds |= mask;
  return {
    index: block.index,
    text: block.text,
    span: block.span,
    pieces: block.pieces,
    blankBefore: block.blankBefore,
    mark: block.mark,
    indent: block.indent,
    links: block.links,
    words,
    wordCount: words.length - shape.unspaced + unspacedWords(shape),
    shape,
    phrases,
    kinds,
    furniture,
    gluedLead: gluedLeadOf(text, words, locale),
    dates: text.length <= MAX_DATED_LENGTH ? findDates(text, locale.dateLanguage) : NO_DATES,
  };
}

/** Adds to each block what it says by itself, in the words of the page's locale. */
export function measureBlocks(blocks: readonly Block[], locale: PageLocale): MeasuredBlock[] {
  return blocks.map((block) => measureBlock(block, locale));
}
