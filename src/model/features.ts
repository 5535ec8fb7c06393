import type { MeasuredBlock } from "../blocks/measure.js";
import {
  BLOCK_FEATURES,
  BLOCK_GROUPS,
  flag,
  type MovingView,
  type PageWords,
  share,
} from "./blockFeatures.js";
import { isProse, type PageTotals, totalsOf } from "./pageTotals.js";
import { prefixSums, sumBetween } from "./sums.js";

const PAGE_FEATURES: Readonly<Record<string, (totals: PageTotals) => number>> = {
  pageBlocks: ({ blocks }) => Math.log1p(blocks),
  pageWords: ({ words }) => Math.log1p(words),
  pageProse: ({ proseWords, words }) => share(proseWords, words),
  pageProseWords: ({ proseWords }) => Math.log1p(proseWords),
  pageLinked: ({ linkedBlocks }) => linkedBlocks,
  pageBlankBefore: ({ blankBefore }) => blankBefore,
  pageUnspaced: ({ unspacedShare }) => unspacedShare,
};

const pageFeatures = Object.values(PAGE_FEATURES);

/** What is also looked at in the blocks around. */
const NEIGHBOUR_FEATURES: readonly string[] = [
  "logWords",
  "endsWithStop",
  "furniture",
  "dated",
  "commonWords",
  "links",
  "lexical",
];
const NEIGHBOUR_OFFSETS = [-3, -2, -1, 1, 2, 3];
/** Blocks to each side whose prose is added up. */
const WINDOWS = [5, 10, 20, 40];

const windowNames = WINDOWS.flatMap((size) => [
  `proseBefore${size}`,
  `proseAfter${size}`,
  `shortBefore${size}`,
  `shortAfter${size}`,
]);

export const FIRST_FEATURES: readonly string[] = [
  ...BLOCK_FEATURES,
  ...Object.keys(PAGE_FEATURES),
  "place",
  "index",
  "fromEnd",
  "proseAbove",
  ...NEIGHBOUR_OFFSETS.flatMap((offset) =>
    NEIGHBOUR_FEATURES.map((name) => `${name}${offset > 0 ? "+" : ""}${offset}`),
  ),
  ...windowNames,
];

/** Index in each row of the features of the block itself: the second pass looks at these again. */
export const OWN_FEATURE_COUNT = BLOCK_FEATURES.length + Object.keys(PAGE_FEATURES).length + 4;

/** A block with fewer words is a menu line as often as not. */
const SHORT_WORDS = 6;

const neighbourColumns = NEIGHBOUR_FEATURES.map((name) => BLOCK_FEATURES.indexOf(name));

/** Furthest neighbour that a row has features of. */
const REACH = Math.max(...NEIGHBOUR_OFFSETS);

/** Blocks whose own features are needed: those that are judged, and their neighbours. */
function neededRows(judged: Uint8Array): Uint8Array {
  const needed = new Uint8Array(judged.length);
  judged.forEach((wanted, index) => {
    if (wanted) needed.fill(1, Math.max(0, index - REACH), index + REACH + 1);
  });
  return needed;
}

function writeAlone(values: Float32Array, blocks: readonly MeasuredBlock[], words: PageWords): void {
  const totals = totalsOf(blocks, words.vocabulary);
  const ofPage = pageFeatures.map((feature) => feature(totals));
  const view: MovingView = { block: blocks[0] as MeasuredBlock, index: 0, totals, words };
  const needed = neededRows(words.judged);
  let proseAbove = 0;
  blocks.forEach((block, index) => {
    const above = proseAbove;
    if (isProse(block)) proseAbove += block.wordCount;
    if (!needed[index]) return;
    view.block = block;
    view.index = index;
    let column = index * FIRST_FEATURES.length;
    for (const { names, write } of BLOCK_GROUPS) {
      write(view, values, column);
      column += names.length;
    }
    for (const value of ofPage) values[column++] = value;
    values[column++] = share(index, blocks.length);
    values[column++] = Math.log1p(index);
    values[column++] = Math.log1p(blocks.length - 1 - index);
    values[column] = share(above, totals.proseWords);
  });
}

function writeAround(values: Float32Array, blocks: readonly MeasuredBlock[], judged: Uint8Array): void {
  const width = FIRST_FEATURES.length;
  const prose = prefixSums(blocks.map((block) => (isProse(block) ? block.wordCount : 0)));
  const short = prefixSums(blocks.map((block) => flag(block.wordCount < SHORT_WORDS)));
  for (let index = 0; index < blocks.length; index++) {
    if (!judged[index]) continue;
    let column = index * width + OWN_FEATURE_COUNT;
    for (const offset of NEIGHBOUR_OFFSETS) {
      const other = index + offset;
      const inside = other >= 0 && other < blocks.length;
      for (const from of neighbourColumns)
        values[column++] = inside ? (values[other * width + from] as number) : -1;
    }
    for (const size of WINDOWS) {
      values[column++] = Math.log1p(sumBetween(prose, index - size, index));
      values[column++] = Math.log1p(sumBetween(prose, index + 1, index + 1 + size));
      values[column++] = sumBetween(short, index - size, index);
      values[column++] = sumBetween(short, index + 1, index + 1 + size);
    }
  }
}

/**
 * Rows of FIRST_FEATURES, one a block: what it, its neighbours and the page say before any judgement. Those of blocks that are not
 * judged are not filled.
 */
export function firstFeatures(blocks: readonly MeasuredBlock[], words: PageWords): Float32Array {
  const values = new Float32Array(blocks.length * FIRST_FEATURES.length);
  writeAlone(values, blocks, words);
  writeAround(values, blocks, words.judged);
  return values;
}
