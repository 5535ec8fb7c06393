import type { MeasuredBlock } from "../blocks/measure.js";
import { type KindMask, LINE_KINDS, maskOf } from "../locales/phrases.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import type { LexicalScores } from "./lexicon.js";
import { isProse, type PageTotals, totalsOf } from "./pageTotals.js";
import { prefixSums, sumBetween } from "./sums.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a block's own features are read of. */
interface BlockView {
  readonly block: MeasuredBlock;
  readonly index: number;
  /** Classes of its first and last character. */
  readonly first: number;
  readonly last: number;
  readonly totals: PageTotals;
  readonly words: PageWords;
}

/** What is known of a page's words. */
export interface PageWords {
  readonly vocabulary: Vocabulary;
  readonly lexical: LexicalScores;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function hasKind(block: MeasuredBlock, kinds: KindMask): number {
  return (block.kinds & kinds) === 0 ? 0 : 1;
}

/** A word may stand before the phrase: a bullet that is a letter, a number. */
function startsWithKind(block: MeasuredBlock, kinds: KindMask): number {
  const hit = block.phrases[0];
  return flag(hit !== undefined && hit.from <= 1 && (hit.mask & kinds) !== 0);
}

function wholeOfKind(block: MeasuredBlock, kinds: KindMask): number {
  const hit = block.phrases[0];
  return flag(
    hit !== undefined && hit.from === 0 && hit.to === block.words.length && (hit.mask & kinds) !== 0,
  );
}

function datedShare(block: MeasuredBlock): number {
  const dated = block.dates.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return share(dated, block.text.length);
}

function commonShare({ index, totals, words }: BlockView): number {
  const { starts, ids } = words.vocabulary;
  const from = starts[index] as number;
  const to = starts[index + 1] as number;
  let hits = 0;
  for (let at = from; at < to; at++) hits += totals.common[ids[at] as number] as number;
  return share(hits, to - from);
}

const KINDS = {
  line: maskOf(...LINE_KINDS),
  navigation: maskOf("navigation", "pagination"),
  share: maskOf("share"),
  newsletter: maskOf("newsletter", "advertisement"),
  related: maskOf("related"),
  legal: maskOf("cookie", "footer", "copyright"),
  paywall: maskOf("paywall"),
  comments: maskOf("comments"),
  byline: maskOf("byline"),
  timestamp: maskOf("published", "updated", "readingTime"),
  caption: maskOf("caption"),
  credit: maskOf("credit", "source"),
  authorNote: maskOf("authorNote", "jobTitle"),
  tags: maskOf("tags"),
  section: maskOf("section"),
};

/** Marks that a web or mail address leaves: none of them is a word of a language. */
function hasAddress({ text }: MeasuredBlock): boolean {
  return text.includes("@") || text.includes("://") || text.includes("www.");
}

const QUESTION_MARKS = new Set("?？؟");

type BlockFeature = (view: BlockView) => number;

/** One row a feature of a block alone. Order is the order in the model: it may only change together with the weights. */
const BLOCK_FEATURES = {
  logWords: ({ block }) => Math.log1p(block.wordCount),
  logCharacters: ({ block }) => Math.log1p(block.text.length),
  lettersAWord: ({ block }) => share(block.shape.letters, block.wordCount),
  capitalised: ({ block }) => share(block.shape.capitalised, block.words.length),
  upperCase: ({ block }) => share(block.shape.upper, block.shape.letters),
  digits: ({ block }) => share(block.shape.digits, block.text.length),
  stops: ({ block }) => share(block.shape.stops, block.wordCount),
  logStops: ({ block }) => Math.log1p(block.shape.stops),
  commas: ({ block }) => share(block.shape.commas, block.wordCount),
  quotes: ({ block }) => block.shape.quotes,
  separators: ({ block }) => share(block.shape.separators, block.text.length),
  logSeparators: ({ block }) => Math.log1p(block.shape.separators),
  others: ({ block }) => share(block.shape.others, block.text.length),
  endsWithStop: ({ last }) => flag(last === CHARACTER.stop),
  endsWithQuote: ({ last }) => flag(last === CHARACTER.quote),
  endsWithComma: ({ last }) => flag(last === CHARACTER.comma),
  endsWithEllipsis: ({ block }) => flag(block.text.endsWith("…") || block.text.endsWith("...")),
  endsWithQuestion: ({ block }) => flag(QUESTION_MARKS.has(block.text.at(-1) ?? "")),
  endsWithColon: ({ block }) => flag(block.text.endsWith(":") || block.text.endsWith("：")),
  startsWithLower: ({ first }) => flag(first === CHARACTER.lower),
  startsWithQuote: ({ first }) => flag(first === CHARACTER.quote),
  startsWithDigit: ({ first }) => flag(first === CHARACTER.digit),
  startsWithOther: ({ first }) => flag(first === CHARACTER.other || first === CHARACTER.separator),
  furniture: ({ block }) => block.furniture,
  startsWithFurniture: ({ block }) => startsWithKind(block, KINDS.line),
  navigation: ({ block }) => hasKind(block, KINDS.navigation),
  share: ({ block }) => hasKind(block, KINDS.share),
  newsletter: ({ block }) => hasKind(block, KINDS.newsletter),
  related: ({ block }) => startsWithKind(block, KINDS.related),
  legal: ({ block }) => hasKind(block, KINDS.legal),
  paywall: ({ block }) => hasKind(block, KINDS.paywall),
  comments: ({ block }) => hasKind(block, KINDS.comments),
  byline: ({ block }) => startsWithKind(block, KINDS.byline),
  timestampLead: ({ block }) => startsWithKind(block, KINDS.timestamp),
  caption: ({ block }) => startsWithKind(block, KINDS.caption),
  credit: ({ block }) => hasKind(block, KINDS.credit),
  authorNote: ({ block }) => hasKind(block, KINDS.authorNote),
  tags: ({ block }) => startsWithKind(block, KINDS.tags),
  section: ({ block }) => wholeOfKind(block, KINDS.section),
  dates: ({ block }) => block.dates.length,
  dated: ({ block }) => datedShare(block),
  address: ({ block }) => flag(hasAddress(block)),
  repeats: ({ index, totals }) => Math.min(5, totals.repeats[index] ?? 1),
  commonWords: (view) => commonShare(view),
  bullet: ({ block }) => flag(block.mark === "bullet" || block.mark === "number"),
  heading: ({ block }) => flag(block.mark === "heading"),
  links: ({ block }) => share(block.links, block.wordCount + 1),
  blankBefore: ({ block }) => Math.min(4, block.blankBefore),
  lexical: ({ index, words }) => words.lexical.score[index] as number,
  lexicalKnown: ({ index, words }) => words.lexical.known[index] as number,
} as const satisfies Record<string, BlockFeature>;

type BlockFeatureName = keyof typeof BLOCK_FEATURES;

const blockFeatures = Object.values(BLOCK_FEATURES) as readonly BlockFeature[];
const blockFeatureNames = Object.keys(BLOCK_FEATURES) as readonly BlockFeatureName[];

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
const NEIGHBOUR_FEATURES: readonly BlockFeatureName[] = [
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
  ...blockFeatureNames,
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
export const OWN_FEATURE_COUNT = blockFeatures.length + Object.keys(PAGE_FEATURES).length + 4;

/** A block with fewer words is a menu line as often as not. */
const SHORT_WORDS = 6;

const neighbourColumns = NEIGHBOUR_FEATURES.map((name) => blockFeatureNames.indexOf(name));

function writeAlone(values: Float32Array, blocks: readonly MeasuredBlock[], words: PageWords): void {
  const totals = totalsOf(blocks, words.vocabulary);
  const ofPage = pageFeatures.map((feature) => feature(totals));
  let proseAbove = 0;
  blocks.forEach((block, index) => {
    const first = characterClass(block.text.charCodeAt(0));
    const last = characterClass(block.text.charCodeAt(block.text.length - 1));
    const view: BlockView = { block, index, first, last, totals, words };
    let column = index * FIRST_FEATURES.length;
    for (const feature of blockFeatures) values[column++] = feature(view);
    for (const value of ofPage) values[column++] = value;
    values[column++] = share(index, blocks.length);
    values[column++] = Math.log1p(index);
    values[column++] = Math.log1p(blocks.length - 1 - index);
    values[column] = share(proseAbove, totals.proseWords);
    if (isProse(block)) proseAbove += block.wordCount;
  });
}

function writeAround(values: Float32Array, blocks: readonly MeasuredBlock[]): void {
  const width = FIRST_FEATURES.length;
  const prose = prefixSums(blocks.map((block) => (isProse(block) ? block.wordCount : 0)));
  const short = prefixSums(blocks.map((block) => flag(block.wordCount < SHORT_WORDS)));
  for (let index = 0; index < blocks.length; index++) {
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

/** Rows of FIRST_FEATURES, one a block: what it, its neighbours and the page say before any judgement. */
export function firstFeatures(blocks: readonly MeasuredBlock[], words: PageWords): Float32Array {
  const values = new Float32Array(blocks.length * FIRST_FEATURES.length);
  writeAlone(values, blocks, words);
  writeAround(values, blocks);
  return values;
}
