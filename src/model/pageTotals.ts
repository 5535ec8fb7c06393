import type { MeasuredBlock } from "../blocks/measure.js";
import type { Vocabulary } from "./vocabulary.js";

/** What can be told of the page as a whole before anything is judged. */
export interface PageTotals {
  readonly blocks: number;
  /** Words in blocks long enough to be sentences. */
  readonly proseWords: number;
  readonly words: number;
  readonly linkedBlocks: number;
  readonly blankBefore: number;
  readonly unspacedShare: number;
  /** How often each line, letter case and punctuation aside, stands on the page; by block. */
  readonly repeats: readonly number[];
  /** 1 for the words that long blocks use most: the little words that sentences need and menus lack, in whatever language. */
  readonly common: Uint8Array;
}

/** Shorter blocks (words) are seldom whole sentences. Source: scorer experiments on held-out sites. */
const PROSE_WORDS = 12;
/** How many of a page's most frequent words count as its little words. */
const COMMON_WORDS = 30;

export function isProse(block: MeasuredBlock): boolean {
  return block.wordCount >= PROSE_WORDS && block.shape.stops > 0;
}

/** How often the words of each block stand on the page as a block, in this order. */
function countRepeats({ starts, ids }: Vocabulary): number[] {
  const counts = new Map<number, number>();
  const keys: number[] = [];
  for (let block = 0; block + 1 < starts.length; block++) {
    let key = 7;
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
      key = (Math.imul(key, 31) + (ids[at] as number) + 1) | 0;
    }
    keys.push(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return keys.map((key) => counts.get(key) ?? 1);
}

function findCommonWords(blocks: readonly MeasuredBlock[], { starts, ids, size }: Vocabulary): Uint8Array {
  const counts = new Uint32Array(size);
  blocks.forEach((block, index) => {
    if (!isProse(block)) return;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      counts[ids[at] as number] = (counts[ids[at] as number] as number) + 1;
    }
  });
  const repeated: number[] = [];
  counts.forEach((count, id) => {
    if (count > 1) repeated.push(id);
  });
  repeated.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const common = new Uint8Array(size);
  for (const id of repeated.slice(0, COMMON_WORDS)) common[id] = 1;
  return common;
}

/** Totals of a page whose words have been numbered. */
export function totalsOf(blocks: readonly MeasuredBlock[], vocabulary: Vocabulary): PageTotals {
  let words = 0;
  let proseWords = 0;
  let linkedBlocks = 0;
  let blankBefore = 0;
  let unspaced = 0;
  let letters = 0;
  for (const block of blocks) {
    words += block.wordCount;
    if (isProse(block)) proseWords += block.wordCount;
    if (block.links > 0) linkedBlocks++;
    if (block.blankBefore > 0) blankBefore++;
    unspaced += block.shape.unspaced;
    letters += block.shape.letters;
  }
  return {
    blocks: blocks.length,
    proseWords,
    words,
    linkedBlocks: linkedBlocks / Math.max(1, blocks.length),
    blankBefore: blankBefore / Math.max(1, blocks.length),
    unspacedShare: unspaced / Math.max(1, letters),
    repeats: countRepeats(vocabulary),
    common: findCommonWords(blocks, vocabulary),
  };
}
