import type { MeasuredBlock } from "../blocks/measure.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import type { Word } from "../text/words.js";

/**
 * What words and pairs of words say of a block, whatever the page: a linear model over hashed terms, learnt like the forests and
 * only of terms that many sites use.
 */
export interface Lexicon {
  /** Open addressing with steps of one: the term at each slot, 0 where it is empty. Slots are a power of two. */
  readonly terms: Uint32Array;
  /** Log odds a term adds, in units of 1 / WEIGHT_UNITS, by slot. */
  readonly weights: Int8Array;
}

/** Log odds of being body that a block's words give, and how many of its terms are known; by block. */
export interface LexicalScores {
  readonly score: Float32Array;
  readonly known: Float32Array;
}

/** Words of a block that are looked at: what a long paragraph is shows early. */
const MAX_WORDS = 60;
/** Weights are kept in steps of 1/12 of log odds: with eight bits they reach to 10. Source: train/lexicon.py. */
export const WEIGHT_UNITS = 12;
/** Stand for a block's beginning and end in a pair. */
const START = 0x5e5e5e5e;
const END = 0x24242424;
/** Stands for every number. */
const NUMBER = 0x23232323;

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
}

/** Reads a lexicon as train/lexicon.py writes it: u32 slots, u32 each slot's term, then an i8 weight of each; little-endian. */
export function readLexicon({ buffer, byteOffset }: Uint8Array): Lexicon {
  const [slots = 0] = new Uint32Array(buffer, byteOffset, 1);
  const termsAt = byteOffset + Uint32Array.BYTES_PER_ELEMENT;
  return {
    terms: new Uint32Array(buffer, termsAt, slots),
    weights: new Int8Array(buffer, termsAt + slots * Uint32Array.BYTES_PER_ELEMENT, slots),
  };
}

/** The hash by which the lexicon knows a word. */
function termOf({ text, hash }: Word): number {
  return characterClass(text.charCodeAt(0)) === CHARACTER.digit ? NUMBER : hash;
}

/** Calls `visit` with each term of a block: its words, and each pair of neighbours, its beginning and end among them. */
export function visitTerms({ words }: Pick<MeasuredBlock, "words">, visit: (term: number) => void): void {
  const to = Math.min(words.length, MAX_WORDS);
  if (to === 0) return;
  let before = START;
  for (let at = 0; at < to; at++) {
    const word = termOf(words[at] as Word);
    visit(word);
    visit(pairOf(before, word));
    before = word;
  }
  if (to === words.length) visit(pairOf(before, END));
}

/** Where a term stands in the lexicon; null where it is not known. */
export function slotOf({ terms }: Lexicon, term: number): number | null {
  const mask = terms.length - 1;
  let slot = term & mask;
  while (terms[slot] !== term) {
    if (terms[slot] === 0) return null;
    slot = (slot + 1) & mask;
  }
  return slot;
}

/** Log odds that a term adds; null where it is not known. */
export function weightOf(lexicon: Lexicon, term: number): number | null {
  const slot = slotOf(lexicon, term);
  return slot === null ? null : (lexicon.weights[slot] as number) / WEIGHT_UNITS;
}

export function lexicalScores(
  { terms, weights }: Lexicon,
  blocks: readonly Pick<MeasuredBlock, "words">[],
): LexicalScores {
  const score = new Float32Array(blocks.length);
  const known = new Float32Array(blocks.length);
  const mask = terms.length - 1;
  let sum = 0;
  let count = 0;
  const add = (term: number): void => {
    let slot = term & mask;
    while (terms[slot] !== term) {
      if (terms[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    sum += weights[slot] as number;
    count++;
  };
  blocks.forEach((block, index) => {
    sum = 0;
    count = 0;
    visitTerms(block, add);
    score[index] = count > 0 ? sum / (WEIGHT_UNITS * Math.sqrt(count)) : 0;
    known[index] = Math.log1p(count);
  });
  return { score, known };
}
