import type { MeasuredBlock } from "../blocks/measure.js";
import { slotsFor } from "../text/words.js";

/** The words of a page as numbers, so that counting them needs no look-up by text. */
export interface Vocabulary {
  /** Word numbers of all blocks, one after the other. */
  readonly ids: Uint32Array;
  /** Where each block's words begin in `ids`; one more than there are blocks. */
  readonly starts: Uint32Array;
  /** Distinct words; numbers are 0..size-1 in order of first use. */
  readonly size: number;
}

/** Words of the same hash have the same number. */
export function numberWords(blocks: readonly MeasuredBlock[]): Vocabulary {
  const starts = new Uint32Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    starts[index + 1] = (starts[index] as number) + block.words.length;
  });
  const total = starts[blocks.length] as number;
  const ids = new Uint32Array(total);
  const slots = slotsFor(total);
  /** By slot: the word's number plus 1, 0 where the slot is empty. */
  const numbers = new Uint32Array(slots);
  const keys = new Uint32Array(slots);
  let size = 0;
  let at = 0;
  for (const { words } of blocks) {
    for (const word of words) {
      let slot = word.hash & (slots - 1);
      while (numbers[slot] !== 0 && keys[slot] !== word.hash) slot = (slot + 1) & (slots - 1);
      if (numbers[slot] === 0) {
        keys[slot] = word.hash;
        numbers[slot] = ++size;
      }
      ids[at++] = (numbers[slot] as number) - 1;
    }
  }
  return { ids, starts, size };
}
