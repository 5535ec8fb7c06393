import { SEAM_WEIGHTS } from "./seamWeights.js";
import {
  isGlued,
  MAX_REPEATED,
  type PageWords,
  SHAPE,
  SHAPES,
  sentenceCounts,
  type Word,
} from "./seamWords.js";
import { lastSide, SIDES, sideOf } from "./splinters.js";

/**
 * Dumps that kept nothing of the white space of their page show only by their words where one block ends and the next begins. Whether
 * two neighbouring words belong to two blocks is told by their characters and case, how often the page has them in lower case, and how
 * far the next ends of sentences are, weighed by a logistic model. It knows classes of characters only, so it is the same for every
 * language.
 */

/** What stands between two words: the end of a line, a space, or nothing. */
export type SeamKind = "line" | "space" | "glue";

/** Words; lengths up to each are alike. */
const COUNT_STEPS = [0, 1, 2, 3, 5, 8, 14, 25];
const COUNTS = COUNT_STEPS.length + 1;
const FREQUENCY_STEPS = [0, 1, 3, 7, 15];
const FREQUENCIES = FREQUENCY_STEPS.length + 1;
const LENGTH_STEPS = [1, 2, 3, 5, 8];
const LENGTHS = LENGTH_STEPS.length + 1;
/** Words on each side whose capitals are counted. */
const CAPITALS_SEEN = 4;
const CAPITALS = CAPITALS_SEEN + 1;

function stepOf(steps: readonly number[], value: number): number {
  let step = 0;
  while (step < steps.length && value > (steps[step] ?? 0)) step++;
  return step;
}

/** A place between two words of a page. */
export interface Seam {
  readonly page: PageWords;
  /** The word behind the seam is `page.words[at]`. */
  readonly at: number;
  /** Words to the end of the sentence, or of the line, before and behind it; see COUNT_STEPS. */
  readonly since: number;
  readonly until: number;
}

function capitalsAmong(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++) {
    const shape = (words[at] as Word).shape;
    if (shape === SHAPE.capital || shape === SHAPE.capitals) count++;
  }
  return count;
}

function frequencyOf({ inLower }: PageWords, at: number): number {
  return stepOf(FREQUENCY_STEPS, inLower[at] ?? 0);
}

const REPEATED = MAX_REPEATED + 1;

/** Sizes of the groups of features, in the order of `seamFeatures`. */
const SIZES = [
  1,
  SIDES * SIDES,
  SHAPES * SHAPES * 2,
  SHAPES * SHAPES * 2,
  SHAPES * SHAPES * 2,
  LENGTHS * SHAPES * 2,
  FREQUENCIES * SHAPES * 2,
  FREQUENCIES * SHAPES * 2,
  COUNTS * COUNTS * 2,
  CAPITALS * CAPITALS * 2,
  COUNTS * SHAPES * 2,
  COUNTS * SHAPES * 2,
  FREQUENCIES * SHAPES * SHAPES,
  REPEATED * REPEATED * 4,
  REPEATED * SHAPES * 2,
  SHAPES * SHAPES * SHAPES,
  SHAPES * SHAPES * SHAPES,
];
const OFFSETS = SIZES.map((_, group) => SIZES.slice(0, group).reduce((sum, size) => sum + size, 0));
export const SEAM_FEATURES = SIZES.reduce((sum, size) => sum + size, 0);

/** Places in a table of weights that hold for a seam; the first is that of the constant. */
export function seamFeatures(seam: Seam): number[] {
  const { page, at } = seam;
  const { text, words, repeatedTo, repeatedFrom } = page;
  const left = words[at - 1] as Word;
  const right = words[at] as Word;
  const before = words[at - 2]?.shape ?? SHAPE.none;
  const after = words[at + 1]?.shape ?? SHAPE.none;
  const ended = left.ended ? 1 : 0;
  const since = stepOf(COUNT_STEPS, seam.since);
  const until = stepOf(COUNT_STEPS, seam.until);
  const leftSide = lastSide(text, left);
  const rightSide = sideOf(text, right.start);
  const leftFrequency = frequencyOf(page, at - 1);
  const rightFrequency = frequencyOf(page, at);
  const across = repeatedTo[at - 1] === 0 ? 0 : 1;
  const runBefore = repeatedTo[at - 2] ?? 0;
  const runBehind = repeatedFrom[at] ?? 0;
  const places = [
    0,
    leftSide * SIDES + rightSide,
    (left.shape * SHAPES + right.shape) * 2 + ended,
    (right.shape * SHAPES + after) * 2 + ended,
    (before * SHAPES + left.shape) * 2 + ended,
    (stepOf(LENGTH_STEPS, left.end - left.start) * SHAPES + left.shape) * 2 + ended,
    (leftFrequency * SHAPES + left.shape) * 2 + ended,
    (rightFrequency * SHAPES + right.shape) * 2 + ended,
    (since * COUNTS + until) * 2 + ended,
    (capitalsAmong(words, at - CAPITALS_SEEN, at) * CAPITALS + capitalsAmong(words, at, at + CAPITALS_SEEN)) *
      2 +
      ended,
    (since * SHAPES + right.shape) * 2 + ended,
    (until * SHAPES + right.shape) * 2 + ended,
    (rightFrequency * SHAPES + left.shape) * SHAPES + right.shape,
    ((runBefore * REPEATED + runBehind) * 2 + across) * 2 + ended,
    (runBehind * SHAPES + right.shape) * 2 + across,
    (left.shape * SHAPES + right.shape) * SHAPES + after,
    (before * SHAPES + left.shape) * SHAPES + right.shape,
  ];
  return places.map((place, group) => (OFFSETS[group] ?? 0) + place);
}

/** Tables of weights that have been read. */
const tables = new Map<SeamKind, Int8Array>();

function weightsOf(kind: SeamKind): Int8Array {
  const known = tables.get(kind);
  if (known) return known;
  const table = Int8Array.from(atob(SEAM_WEIGHTS[kind]), (sign) => sign.charCodeAt(0));
  tables.set(kind, table);
  return table;
}

/** Tenths of a logit: how much rather the words are of two blocks than of one, where `kind` stands between them. */
export function seamScore(seam: Seam, kind: SeamKind): number {
  const weights = weightsOf(kind);
  let score = 0;
  for (const feature of seamFeatures(seam)) score += weights[feature] ?? 0;
  return score;
}

/** Scores of the seams before some words of a page, and the words to the ends of their sentences. */
export interface ScoredSeams {
  /** 0 where it was not asked for. */
  readonly scores: Float32Array;
  readonly since: Uint16Array;
  readonly until: Uint16Array;
}

/** Of a line: its `count` words from `first` on. Where `spaced` is false only glued words are scored. */
export function scoreSeams(
  page: PageWords,
  { first, count, spaced }: { readonly first: number; readonly count: number; readonly spaced: boolean },
): ScoredSeams {
  const words = page.words.slice(first, first + count);
  const { since, until } = sentenceCounts(words);
  const scores = new Float32Array(count);
  for (let at = 1; at < count; at++) {
    const glued = isGlued(words, at);
    if (!glued && !spaced) continue;
    const seam = { page, at: first + at, since: since[at] ?? 0, until: until[at] ?? 0 };
    scores[at] = seamScore(seam, glued ? "glue" : "space");
  }
  return { scores, since, until };
}
