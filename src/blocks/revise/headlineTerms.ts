import { CHARACTER, characterClass, endsSentence } from "../../text/characters.js";
import type { Word } from "../../text/words.js";
import { type LabelledBlock, roleOf } from "../verdict.js";
import type { BlockRange } from "./outline.js";

/** How often the terms of a page stand in its story and elsewhere, and which words stand side by side in the story. */
export interface PageTerms {
  /** By term, as `stemAt` gives it. */
  readonly inBody: ReadonlyMap<string, number>;
  readonly elsewhere: ReadonlyMap<string, number>;
  /** The terms of the story's beginning. */
  readonly inLead: ReadonlySet<string>;
  /** Two words with a space between, of the story's beginning. */
  readonly pairs: ReadonlySet<string>;
}

/** Letters that the forms of a word have in common: "harbour" and "harbours", "порт" and "порта". */
export const STEM_LETTERS = 5;
/** Words of the story that pairs are taken from, and that are its lead. */
const PAIRED_WORDS = 450;
const LEAD_WORDS = 60;
/** Shorter blocks of the story (words) are subheads and menu lines that the scorer kept. */
const MIN_BLOCK_WORDS = 12;
/** Longer ones are paragraphs whatever they end with: there are languages without a full stop. */
const MIN_STOPLESS_WORDS = 40;

/** Whether a block is a paragraph of the story: no headline that the scorer kept. */
export function isProse(block: LabelledBlock): boolean {
  if (roleOf(block) !== "content" || block.words.length < MIN_BLOCK_WORDS) return false;
  return endsSentence(block.text) || block.wordCount >= MIN_STOPLESS_WORDS;
}

function isUnspaced({ text }: Word): boolean {
  return characterClass(text.charCodeAt(0)) === CHARACTER.unspaced;
}

/** What says something of a text's subject: a word, or in scripts without spaces a letter with the next, since one alone says little. */
export function termAt(words: readonly Word[], at: number): string {
  const word = words[at] as Word;
  const next = words[at + 1];
  return isUnspaced(word) && next && isUnspaced(next) ? word.text + next.text : word.text;
}

/** What a word has in common with its other forms; of scripts without spaces a letter with the next. */
export function stemAt(words: readonly Word[], at: number): string {
  const { text } = words[at] as Word;
  return text.length > STEM_LETTERS ? text.slice(0, STEM_LETTERS) : termAt(words, at);
}

export function pairAt(words: readonly Word[], at: number): string {
  return `${(words[at] as Word).text} ${(words[at + 1] as Word).text}`;
}

export function termsOf(blocks: readonly LabelledBlock[], body: BlockRange | null): PageTerms {
  const inBody = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  const inLead = new Set<string>();
  const pairs = new Set<string>();
  let seen = 0;
  blocks.forEach((block, at) => {
    const { words } = block;
    const within = body !== null && at >= body.start && at < body.end;
    const told = within && isProse(block);
    const counts = told ? inBody : elsewhere;
    words.forEach((_, index) => {
      const stem = stemAt(words, index);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!told) return;
      if (seen < LEAD_WORDS) inLead.add(stem);
      if (seen < PAIRED_WORDS && index + 1 < words.length) pairs.add(pairAt(words, index));
    });
    if (told) seen += words.length;
  });
  return { inBody, elsewhere, inLead, pairs };
}
