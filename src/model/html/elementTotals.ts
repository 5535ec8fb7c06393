import type { MeasuredBlock } from "../../blocks/measure.js";
import type { BlockFacts, ElementTree } from "../../input/html/page.js";

/** Sums over the blocks in each element, by its number. */
export interface ElementTotals {
  readonly blocks: Float64Array;
  readonly words: Float64Array;
  /** Words in paragraphs by their tag. */
  readonly paragraphWords: Float64Array;
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  /** Words, each as likely as the first pass says it is body. */
  readonly mass: Float64Array;
  /** Levels below the outermost element. */
  readonly depth: Uint16Array;
  /** 1 for elements with a block in them. */
  readonly used: Uint8Array;
}

/** What is added up, by block. */
export interface TotalledBlocks {
  readonly blocks: readonly MeasuredBlock[];
  readonly facts: readonly BlockFacts[];
  /** Number of each block's container; -1 outside of all elements. */
  readonly isParagraph: readonly boolean[];
  readonly odds: readonly number[];
}

export function totalElements(
  tree: ElementTree,
  { blocks, facts, isParagraph, odds }: TotalledBlocks,
): ElementTotals {
  const size = tree.parents.length;
  const sums = {
    blocks: new Float64Array(size),
    words: new Float64Array(size),
    paragraphWords: new Float64Array(size),
    letters: new Float64Array(size),
    linked: new Float64Array(size),
    mass: new Float64Array(size),
  };
  const add = (sum: Float64Array, element: number, value: number): void => {
    sum[element] = (sum[element] as number) + value;
  };
  blocks.forEach(({ wordCount, text }, index) => {
    const { element, linked } = facts[index] as BlockFacts;
    if (element < 0) return;
    add(sums.blocks, element, 1);
    add(sums.words, element, wordCount);
    if (isParagraph[index]) add(sums.paragraphWords, element, wordCount);
    add(sums.letters, element, text.length);
    add(sums.linked, element, linked);
    add(sums.mass, element, wordCount * (odds[index] ?? 0));
  });
  const all = Object.values(sums);
  // A parent's number is lower than its children's.
  for (let element = size - 1; element >= 0; element--) {
    const parent = tree.parents[element] as number;
    if (parent < 0 || sums.blocks[element] === 0) continue;
    for (const sum of all) add(sum, parent, sum[element] as number);
  }
  const depth = new Uint16Array(size);
  const used = new Uint8Array(size);
  for (let element = 0; element < size; element++) {
    const parent = tree.parents[element] as number;
    depth[element] = parent < 0 ? 0 : (depth[parent] as number) + 1;
    used[element] = sums.blocks[element] === 0 ? 0 : 1;
  }
  return { ...sums, depth, used };
}
