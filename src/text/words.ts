import { CHARACTER, characterClass } from "./characters.js";
import { smallLetters } from "./letterForms.js";

/** One word of a text, or one letter of a script that is written without spaces, with the marks on it. */
export interface Word {
  /** Lower case. */
  readonly text: string;
  /** `hashWord` of the text: what words are told apart by where they are counted. */
  readonly hash: number;
  /** Offsets in the text it was found in, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Counts of a text's characters. Shares are left to the reader: what they are of differs. */
export interface Shape {
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  readonly stops: number;
  readonly commas: number;
  readonly quotes: number;
  readonly separators: number;
  /** Characters that are none of the kinds counted elsewhere. */
  readonly others: number;
  /** Words that begin with an upper-case letter; scripts without case have none. */
  readonly capitalised: number;
  /** Letters of scripts written without spaces. */
  readonly unspaced: number;
  /** Those of them that stand for sounds, of which a word has several: Thai, Lao, Khmer, Burmese. */
  readonly unspacedSounds: number;
}

/** Longer runs of letters (UTF-16 code units) are not words but noise, and are cut. */
const MAX_WORD_LENGTH = 64;

const KINDS = Object.keys(CHARACTER).length + 1;
const { space, lower, upper, caseless, unspaced, digit, mark, stop, comma, quote, joiner, separator, other } =
  CHARACTER;

/** Bits of the classes that words are made of. */
const WORD_PARTS = (1 << lower) | (1 << upper) | (1 << caseless) | (1 << digit) | (1 << mark);

function isWordPart(kind: number): boolean {
  return ((1 << kind) & WORD_PARTS) !== 0;
}

/** Chinese and Japanese begin here; of the scripts without spaces those before it are alphabets. */
const FIRST_IDEOGRAPHIC = 0x2e80;

/** Thai, then Lao. */
const FIRST_THAI = 0x0e00;
const LAST_LAO = 0x0eff;
/** UTF-16 code units: shorter runs are names and numbers' units between spaces. */
const CLAUSE = 20;

function readShape(counts: Uint32Array, capitalised: number, unspacedSounds: number): Shape {
  const of = (kind: number): number => counts[kind] as number;
  return {
    letters: of(lower) + of(upper) + of(caseless) + of(unspaced),
    upper: of(upper),
    digits: of(digit),
    stops: of(stop),
    commas: of(comma),
    quotes: of(quote),
    separators: of(separator),
    others: of(other),
    capitalised,
    unspaced: of(unspaced),
    unspacedSounds,
  };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashWord(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** A power of two, at least twice as many as there are words: searches in an open hash table end soon. */
export function slotsFor(words: number): number {
  return 2 ** (Math.ceil(Math.log2(words + 1)) + 1);
}

/** The same number for words that are alike one by one, whatever stood between them. */
export function hashWords(words: readonly Word[]): number {
  let hash = FNV_OFFSET;
  for (const word of words) hash = Math.imul(hash, 31) + word.hash + 1;
  return hash >>> 0;
}

const LAST_ASCII = 0x7f;
/** What makes a capital of ASCII a small letter. */
const CASE_BIT = 0x20;

/** `hashWord` of a stretch of a text in lower case. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isUpper = characterClass(unit) === upper;
    if (isUpper && unit > LAST_ASCII) return hashWord(smallLetters(text.slice(start, end)));
    hash = Math.imul(hash ^ (isUpper ? unit | CASE_BIT : unit), FNV_PRIME);
  }
  return hash >>> 0;
}

/** Where the marks on a letter end: vowels and tones of Thai are no words. */
function marksEnd(text: string, at: number): number {
  let end = at;
  while (characterClass(text.charCodeAt(end)) === mark) end++;
  return end;
}

/** Thai and Lao have no full stop: a space ends a clause or a sentence, where one has been going on for some time. */
function endsClause(text: string, at: number): boolean {
  for (let back = 1; back <= CLAUSE; back++) {
    const unit = text.charCodeAt(at - back);
    if (!(unit >= FIRST_THAI && unit <= LAST_LAO)) return false;
  }
  return true;
}

/** Whether a capital behind digits begins a word that was glued on: "21.47Updated", "2024By"; not "3D", "4Runner". */
function beginsWord(text: string, at: number): boolean {
  return (
    characterClass(text.charCodeAt(at - 2)) === digit && characterClass(text.charCodeAt(at + 1)) === lower
  );
}

/** Words and shape of a text in one pass over its characters; scripts without spaces give one word a character. Linear. */
export function scanText(text: string): { readonly words: readonly Word[]; readonly shape: Shape } {
  const words: Word[] = [];
  const counts = new Uint32Array(KINDS);
  let capitalised = 0;
  let sounds = 0;
  /** Whether a word stands right before, or nothing but joiners between it and here. */
  let joined = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    let unit = text.charCodeAt(at);
    let kind = characterClass(unit);
    if (!isWordPart(kind)) {
      counts[kind] = (counts[kind] as number) + 1;
      joined = kind === joiner && joined;
      at++;
      if (kind === space && endsClause(text, start)) counts[stop] = (counts[stop] as number) + 1;
      if (kind !== unspaced) continue;
      if (unit < FIRST_IDEOGRAPHIC) sounds++;
      at = marksEnd(text, at);
      counts[mark] = (counts[mark] as number) + at - start - 1;
      const letter = text.slice(start, at);
      words.push({ text: letter, hash: hashWord(letter), start, end: at });
      continue;
    }
    if (kind === upper && !joined) capitalised++;
    let hash = FNV_OFFSET;
    let hasUpper = false;
    /** Letters that are not made small by one bit stand in the word: it is hashed once it is lower case. */
    let unhashed = false;
    do {
      counts[kind] = (counts[kind] as number) + 1;
      if (kind === upper) {
        hasUpper = true;
        if (unit > LAST_ASCII) unhashed = true;
        unit |= CASE_BIT;
      }
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      at++;
      if (at === text.length) break;
      unit = text.charCodeAt(at);
      const before = kind;
      kind = characterClass(unit);
      if (before === digit && kind === upper && beginsWord(text, at)) break;
    } while (isWordPart(kind) && at - start < MAX_WORD_LENGTH);
    const written = text.slice(start, at);
    const word = hasUpper ? smallLetters(written) : written;
    words.push({ text: word, hash: unhashed ? hashWord(word) : hash >>> 0, start, end: at });
    joined = true;
  }
  return { words, shape: readShape(counts, capitalised, sounds) };
}

/** Words of `text` in order, punctuation left out. */
export function findWords(text: string): readonly Word[] {
  return scanText(text).words;
}
