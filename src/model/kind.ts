import { type LabelledBlock, labelOf, roleOf } from "../blocks/verdict.js";
import { maskOf } from "../locales/phrases.js";
import type { Label } from "../types.js";
import { type Forest, predict } from "./forest.js";
import { isProse } from "./pageTotals.js";

/** A judged page in the numbers that its features are read of. */
interface KindView {
  readonly blocks: readonly LabelledBlock[];
  readonly body: readonly LabelledBlock[];
  readonly pageWords: number;
  readonly bodyWords: number;
  /** Body blocks from one gap of more than RUN_GAP other blocks to the next, in words. */
  readonly runs: readonly number[];
  /** Places (index) of the first and the last body block; 0 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** So many blocks that are no body divide two runs of it. */
const RUN_GAP = 3;
/** A block of fewer words is a line of a menu, a list or a table. */
const SHORT_WORDS = 5;

const COMMENTS = maskOf("comments");
const RELATED = maskOf("related");
const SHARE = maskOf("share");
const NAVIGATION = maskOf("navigation", "pagination");

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function shareOf<T>(list: readonly T[], test: (item: T) => boolean): number {
  return share(list.filter(test).length, list.length);
}

function logCount<T>(list: readonly T[], test: (item: T) => boolean): number {
  return Math.log1p(list.filter(test).length);
}

function has(blocks: readonly LabelledBlock[], label: Label): number {
  return blocks.some((block) => labelOf(block) === label) ? 1 : 0;
}

function sum(list: readonly LabelledBlock[], value: (block: LabelledBlock) => number): number {
  return list.reduce((total, block) => total + value(block), 0);
}

/** The scorer's confidence that a block of the body is body. */
function oddsOf({ verdicts }: LabelledBlock): number {
  return verdicts.find(({ rule }) => rule === "model/body")?.confidence ?? 0;
}

function letters(blocks: readonly LabelledBlock[]): number {
  return sum(blocks, ({ shape }) => shape.letters);
}

/** One row a feature. Order is the order in the model. None of them is a word. */
const KIND_FEATURES_BY_NAME: Readonly<Record<string, (view: KindView) => number>> = {
  bodyWords: ({ bodyWords }) => Math.log1p(bodyWords),
  bodyBlocks: ({ body }) => Math.log1p(body.length),
  wordsABodyBlock: ({ body, bodyWords }) => share(bodyWords, body.length),
  bodyShare: ({ bodyWords, pageWords }) => share(bodyWords, pageWords),
  meanOdds: ({ body, bodyWords }) =>
    share(
      sum(body, (block) => oddsOf(block) * block.wordCount),
      bodyWords,
    ),
  runs: ({ runs }) => Math.log1p(runs.length),
  biggestRun: ({ runs, bodyWords }) =>
    share(
      runs.reduce((most, words) => Math.max(most, words), 0),
      bodyWords,
    ),
  otherWithin: ({ body, first, last }) => share(last - first + 1 - body.length, last - first + 1),
  firstPlace: ({ first, blocks }) => share(first, blocks.length),
  lastPlace: ({ last, blocks }) => share(last, blocks.length),
  subheads: ({ body }) => shareOf(body, (block) => labelOf(block) === "subhead"),
  listItems: ({ body }) => shareOf(body, (block) => labelOf(block) === "list-item"),
  sentences: ({ body }) =>
    share(
      sum(body, ({ shape }) => shape.stops),
      body.length,
    ),
  bodyDigits: ({ body }) =>
    share(
      sum(body, ({ shape }) => shape.digits),
      letters(body),
    ),
  bodyQuotes: ({ body }) =>
    share(
      sum(body, ({ shape }) => shape.quotes),
      body.length,
    ),
  bodyCapitals: ({ body }) =>
    share(
      sum(body, ({ shape }) => shape.capitalised),
      sum(body, ({ words }) => words.length),
    ),
  questions: ({ body }) => shareOf(body, ({ text }) => text.includes("?")),
  pageWords: ({ pageWords }) => Math.log1p(pageWords),
  pageBlocks: ({ blocks }) => Math.log1p(blocks.length),
  shortLines: ({ blocks }) => shareOf(blocks, ({ wordCount }) => wordCount < SHORT_WORDS),
  proseElsewhere: ({ blocks }) =>
    Math.log1p(sum(blocks, (block) => (roleOf(block) !== "content" && isProse(block) ? block.wordCount : 0))),
  dated: ({ blocks }) => logCount(blocks, (block) => block.dates.length > 0),
  datedBody: ({ body }) => shareOf(body, (block) => block.dates.length > 0),
  comments: ({ blocks }) => logCount(blocks, ({ kinds }) => (kinds & COMMENTS) !== 0),
  related: ({ blocks }) => logCount(blocks, ({ kinds }) => (kinds & RELATED) !== 0),
  sharing: ({ blocks }) => logCount(blocks, ({ kinds }) => (kinds & SHARE) !== 0),
  navigation: ({ blocks }) => shareOf(blocks, ({ kinds }) => (kinds & NAVIGATION) !== 0),
  pageDigits: ({ blocks }) =>
    share(
      sum(blocks, ({ shape }) => shape.digits),
      letters(blocks),
    ),
  pageSigns: ({ blocks }) =>
    share(
      sum(blocks, ({ shape }) => shape.others),
      letters(blocks),
    ),
  titled: ({ blocks }) => has(blocks, "title"),
  stamped: ({ blocks }) => has(blocks, "timestamp"),
  signed: ({ blocks }) => has(blocks, "byline"),
  datelined: ({ blocks }) => has(blocks, "dateline"),
  captions: ({ blocks }) => logCount(blocks, (block) => labelOf(block) === "caption"),
};

export const KIND_FEATURES: readonly string[] = Object.keys(KIND_FEATURES_BY_NAME);
const features = Object.values(KIND_FEATURES_BY_NAME);

function runsOf(blocks: readonly LabelledBlock[]): number[] {
  const runs: number[] = [];
  let since = Infinity;
  for (const block of blocks) {
    since++;
    if (roleOf(block) !== "content") continue;
    if (since > RUN_GAP + 1) runs.push(0);
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + block.wordCount;
    since = 0;
  }
  return runs;
}

/** One row of KIND_FEATURES for a page whose blocks have been judged. */
export function kindFeatures(blocks: readonly LabelledBlock[]): Float32Array {
  const body = blocks.filter((block) => roleOf(block) === "content");
  const view: KindView = {
    blocks,
    body,
    pageWords: sum(blocks, ({ wordCount }) => wordCount),
    bodyWords: sum(body, ({ wordCount }) => wordCount),
    runs: runsOf(blocks),
    first: body[0]?.index ?? 0,
    last: body.at(-1)?.index ?? 0,
  };
  return Float32Array.from(features, (feature) => feature(view));
}

/** How likely a page whose blocks have been judged is an article, 0..1. */
export function articleOdds(blocks: readonly LabelledBlock[], forest: Forest): number {
  return predict(forest, kindFeatures(blocks), 0);
}
