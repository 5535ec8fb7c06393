import type { MeasuredBlock } from "../blocks/measure.js";

/** The words of a page as numbers, so that counting them needs no look-up by text. */
export interface Vocabulary {
  /** Word numbers of all blocks, one after the other. */
  readonly ids: Uint32Array;
  /** Where each block's words begin in `ids`; one more than there are blocks. */
  readonly starts: Uint32Array;
  /** Distinct words; numbers are 0..size-1 in order of first use. */
  readonly size: number;
}

export function numberWords(blocks: readonly MeasuredBlock[]): Vocabulary {
  const starts = new Uint32Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    starts[index + 1] = (starts[index] as number) + block.words.length;
  });
  const ids = new Uint32Array(starts[blocks.length] as number);
  const numbers = new Map<string, number>();
  let at = 0;
  for (const { words } of blocks) {
    for (const { text } of words) {
      let id = numbers.get(text);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(text, id);
      }
      ids[at++] = id;
    }
  }
  return { ids, starts, size: numbers.size };
}
