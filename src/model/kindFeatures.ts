import { type LabelledBlock, labelOf, roleOf } from "../blocks/verdict.js";
import { maskOf } from "../locales/phrases.js";
import type { Label } from "../types.js";
import { isProse } from "./pageTotals.js";
import type { PageWords } from "./pageWords.js";

/** Fields of a page that are null or empty where it does not show them: those of an article as well as what they are made of. */
export interface ShownFields {
  readonly published: unknown;
  readonly authors: readonly unknown[];
  readonly dateline: unknown;
}

/** A page whose blocks have been judged. */
export interface JudgedKind {
  readonly blocks: readonly LabelledBlock[];
  readonly metadata: ShownFields;
  /** Of NO_WORDS where the page is in a language that the lexicon of pages does not know. */
  readonly words: PageWords;
}

/** A judged page in the numbers that its features are read of. */
interface KindView extends JudgedKind {
  readonly body: readonly LabelledBlock[];
  readonly pageWords: number;
  readonly bodyWords: number;
  /** Body blocks from one gap of more than RUN_GAP other blocks to the next, in words. */
  readonly runs: readonly number[];
  /** Places (index) of the first and the last body block; 0 where there is none. */
  readonly first: number;
  readonly last: number;
  /** Places of the first line of each; -1 where there is none. */
  readonly title: number;
  readonly timestamp: number;
}

/** So many blocks that are no body divide two runs of it. */
const RUN_GAP = 3;
/** A block of fewer words is a line of a menu, a list or a table. */
const SHORT_WORDS = 5;
/** A date so few blocks above a paragraph may be the day when that was written. */
const DATE_REACH = 4;
/** Above it, the scorer is sure of a block. */
const SURE_ODDS = 0.9;
/** Blocks from one line of the header to the next where one of them is missing: farther than any. */
const MISSING = -50;

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

/** The scorer's probability that a block is body; 0 for a block that it was not asked about. */
function oddsOf({ verdicts }: LabelledBlock): number {
  const scored = verdicts.find(({ rule }) => rule === "model/body" || rule === "model/not-body");
  if (!scored) return 0;
  return scored.rule === "model/body" ? scored.confidence : 1 - scored.confidence;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Paragraphs each below a date of its own: posts of a forum, entries of a list. */
function countDatedProse(blocks: readonly LabelledBlock[]): number {
  let count = 0;
  let lastDate = -Infinity;
  blocks.forEach((block, index) => {
    if (isProse(block)) {
      if (index - lastDate <= DATE_REACH) count++;
      lastDate = -Infinity;
    }
    if (block.dates.length > 0) lastDate = index;
  });
  return count;
}

function letters(blocks: readonly LabelledBlock[]): number {
  return sum(blocks, ({ shape }) => shape.letters);
}

/** One row a feature. Order is the order in the model. But for the two of the lexicon, none of them is a word. */
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
  bare: ({ metadata }) => (isBare(metadata) ? 1 : 0),
  authors: ({ metadata }) => Math.log1p(metadata.authors.length),
  titleToStamp: ({ title, timestamp }) => (Math.min(title, timestamp) < 0 ? MISSING : timestamp - title),
  stampToBody: ({ timestamp, body, first }) =>
    timestamp < 0 || body.length === 0 ? MISSING : first - timestamp,
  sureWords: ({ blocks, bodyWords }) =>
    share(
      sum(blocks, (block) => (oddsOf(block) > SURE_ODDS ? block.wordCount : 0)),
      bodyWords,
    ),
  oddsElsewhere: ({ blocks, bodyWords }) =>
    share(
      sum(blocks, (block) => (roleOf(block) === "content" ? 0 : oddsOf(block) * block.wordCount)),
      bodyWords,
    ),
  medianOdds: ({ body }) => median(body.map(oddsOf)),
  datedProse: ({ blocks }) => Math.log1p(countDatedProse(blocks)),
  datesShown: ({ blocks }) =>
    Math.log1p(new Set(blocks.filter(({ dates }) => dates.length > 0).map(({ text }) => text)).size),
  bodySigns: ({ body }) =>
    share(
      sum(body, ({ shape }) => shape.others + shape.separators),
      letters(body),
    ),
  words: ({ words }) => words.score,
  knownWords: ({ words }) => words.known,
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

/** Whether a page shows neither day of publication nor author nor dateline. */
export function isBare({ published, authors, dateline }: ShownFields): boolean {
  return published === null && authors.length === 0 && dateline === null;
}

/** One row of KIND_FEATURES. */
export function kindFeatures(judged: JudgedKind): Float32Array {
  const { blocks } = judged;
  const body = blocks.filter((block) => roleOf(block) === "content");
  const placeOf = (label: Label): number => blocks.findIndex((block) => labelOf(block) === label);
  const view: KindView = {
    ...judged,
    body,
    pageWords: sum(blocks, ({ wordCount }) => wordCount),
    bodyWords: sum(body, ({ wordCount }) => wordCount),
    runs: runsOf(blocks),
    first: body[0]?.index ?? 0,
    last: body.at(-1)?.index ?? 0,
    title: placeOf("title"),
    timestamp: placeOf("timestamp"),
  };
  return Float32Array.from(features, (feature) => feature(view));
}
