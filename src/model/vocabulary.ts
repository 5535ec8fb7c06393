import type { MeasuredBlock } from "../blocks/measure.js";
import { CHARACTER, characterClass } from "../text/characters.js";

/** The words of a page as numbers, so that counting them needs no look-up by text. */
export interface Vocabulary {
  /** Word numbers of all blocks, one after the other. */
  readonly ids: Uint32Array;
  /** Where each block's words begin in `ids`; one more than there are blocks. */
  readonly starts: Uint32Array;
  /** Distinct words; numbers are 0..size-1 in order of first use. */
  readonly size: number;
  /** Hash of each word, by number; every word that begins with a digit has NUMBER_HASH. */
  readonly hashes: Uint32Array;
}

/** Every number is the same word to the lexicon. */
const NUMBER_HASH = 0x23232323;

/** FNV-1a over UTF-16 code units. */
function hashWord(text: string): number {
  if (characterClass(text.charCodeAt(0)) === CHARACTER.digit) return NUMBER_HASH;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function numberWords(blocks: readonly MeasuredBlock[]): Vocabulary {
  const starts = new Uint32Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    starts[index + 1] = (starts[index] as number) + block.words.length;
  });
  const ids = new Uint32Array(starts[blocks.length] as number);
  const numbers = new Map<string, number>();
  const hashes: number[] = [];
  let at = 0;
  for (const { words } of blocks) {
    for (const { text } of words) {
      let id = numbers.get(text);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(text, id);
        hashes.push(hashWord(text));
      }
      ids[at++] = id;
    }
  }
  return { ids, starts, size: numbers.size, hashes: Uint32Array.from(hashes) };
}
