import { CHARACTER, characterClass } from "../text/characters.js";
import type { Span } from "../types.js";
import { CLOSING, COLON, SENTENCE_END, SIDES, STRAIGHT, sideOf } from "./splinters.js";
import { isBlank } from "./splitLines.js";

/**
 * Dumps that kept nothing of the white space of their page show only by their words where one block ends and the next begins. Whether
 * two neighbouring words belong to two blocks is told by their characters and case, how often the page has them in lower case, and how
 * far the next ends of sentences are, weighed by a logistic model. It knows classes of characters only, so it is the same for every
 * language.
 */

/** What stands between two words: the end of a line, a space, or nothing. */
export type SeamKind = "line" | "space" | "glue";

/** A run of characters without white space, or what is left of one where two words are glued together. */
export interface Word extends Span {
  /** Place in SHAPES. */
  readonly shape: number;
  /** Ends a sentence, behind closing quotes and brackets too. */
  readonly ended: boolean;
  /** Words that it counts for: one, but for scripts without spaces. */
  readonly count: number;
}

const SHAPE = {
  none: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  caseless: 4,
  unspaced: 5,
  digit: 6,
  sign: 7,
  mixed: 8,
} as const;
const SHAPES = 9;
/** Characters of a script without spaces that make up a word. */
const UNSPACED_WORD = 2;

function isClosing(side: number): boolean {
  return side === CLOSING || side === STRAIGHT;
}

/** Shape of the letters between two offsets; signs before the first letter are passed over. */
function shapeOf(text: string, start: number, end: number): number {
  let first = 0;
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === CHARACTER.upper) upper++;
    else if (kind === CHARACTER.lower) lower++;
    else if (kind !== CHARACTER.caseless && kind !== CHARACTER.unspaced && kind !== CHARACTER.digit) continue;
    first ||= kind;
  }
  if (first === CHARACTER.unspaced) return SHAPE.unspaced;
  if (first === CHARACTER.digit) return SHAPE.digit;
  if (first === CHARACTER.caseless) return SHAPE.caseless;
  if (first === CHARACTER.lower) return upper > 0 ? SHAPE.mixed : SHAPE.lower;
  if (first === CHARACTER.upper) return lower === 0 && upper > 1 ? SHAPE.capitals : SHAPE.capital;
  return SHAPE.sign;
}

function endSide(text: string, { start, end }: Span): number {
  let at = end - 1;
  const side = sideOf(text, at);
  while (at > start && isClosing(sideOf(text, at))) at--;
  return sideOf(text, at) === SENTENCE_END ? SENTENCE_END : side;
}

export function wordOf(text: string, start: number, end: number): Word {
  const shape = shapeOf(text, start, end);
  const count = shape === SHAPE.unspaced ? Math.ceil((end - start) / UNSPACED_WORD) : 1;
  return { start, end, shape, ended: endSide(text, { start, end }) === SENTENCE_END, count };
}

/** Whether the character at `at` may begin a block that is glued to the one before: "NewsSport", "out.The", "2019By". */
function isGlue(text: string, at: number): boolean {
  const before = characterClass(text.charCodeAt(at - 1));
  const after = characterClass(text.charCodeAt(at));
  if (after === CHARACTER.upper) {
    if (before === CHARACTER.upper) {
      return (
        characterClass(text.charCodeAt(at + 1)) === CHARACTER.lower &&
        characterClass(text.charCodeAt(at - 2)) === CHARACTER.upper
      );
    }
    return (
      before === CHARACTER.lower ||
      before === CHARACTER.digit ||
      before === CHARACTER.stop ||
      before === CHARACTER.caseless ||
      isClosing(sideOf(text, at - 1)) ||
      sideOf(text, at - 1) === COLON
    );
  }
  if (after === CHARACTER.digit) return before === CHARACTER.lower || before === CHARACTER.caseless;
  if (after === CHARACTER.caseless) return before === CHARACTER.stop || before === CHARACTER.digit;
  return after === CHARACTER.lower && before === CHARACTER.digit;
}

/** The words between two offsets. `glued`: divided too where two may be glued together. */
export function findWords(text: string, from: number, to: number, glued: boolean): Word[] {
  const words: Word[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const blank = at === to || isBlank(text.charCodeAt(at));
    if (!blank && !(glued && at > start && isGlue(text, at))) continue;
    if (at > start) words.push(wordOf(text, start, at));
    start = blank ? at + 1 : at;
  }
  return words;
}

/** How often a page has each word in lower case. */
export type LowerCounts = ReadonlyMap<string, number>;

export function countLower(text: string, words: readonly Word[]): LowerCounts {
  const counts = new Map<string, number>();
  for (const { start, end, shape } of words) {
    if (shape !== SHAPE.lower && shape !== SHAPE.caseless) continue;
    const word = lettersOf(text, start, end);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A word without the signs around it, in lower case. */
function lettersOf(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && !isLetter(text.charCodeAt(from))) from++;
  while (to > from && !isLetter(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to).toLowerCase();
}

function isLetter(code: number): boolean {
  const kind = characterClass(code);
  return kind === CHARACTER.lower || kind === CHARACTER.upper || kind === CHARACTER.caseless;
}

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

/** What a seam between two words looks like. */
export interface Seam {
  readonly text: string;
  readonly words: readonly Word[];
  /** The word behind the seam is `words[at]`. */
  readonly at: number;
  /** Words to the end of the sentence, or of the line, before and behind it; see COUNT_STEPS. */
  readonly since: number;
  readonly until: number;
  readonly lower: LowerCounts;
}

function capitalsAmong(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++) {
    const shape = (words[at] as Word).shape;
    if (shape === SHAPE.capital || shape === SHAPE.capitals) count++;
  }
  return count;
}

function frequencyOf({ text, lower }: Seam, word: Word): number {
  return stepOf(FREQUENCY_STEPS, lower.get(lettersOf(text, word.start, word.end)) ?? 0);
}

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
];
const OFFSETS = SIZES.map((_, group) => SIZES.slice(0, group).reduce((sum, size) => sum + size, 0));
export const SEAM_FEATURES = SIZES.reduce((sum, size) => sum + size, 0);

/** Places in a table of weights that hold for a seam; the first is that of the constant. */
export function seamFeatures(seam: Seam): number[] {
  const { text, words, at } = seam;
  const left = words[at - 1] as Word;
  const right = words[at] as Word;
  const before = words[at - 2]?.shape ?? SHAPE.none;
  const after = words[at + 1]?.shape ?? SHAPE.none;
  const ended = left.ended ? 1 : 0;
  const since = stepOf(COUNT_STEPS, seam.since);
  const until = stepOf(COUNT_STEPS, seam.until);
  const leftSide = endSide(text, left);
  const rightSide = sideOf(text, right.start);
  const leftFrequency = frequencyOf(seam, left);
  const rightFrequency = frequencyOf(seam, right);
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
  ];
  return places.map((place, group) => (OFFSETS[group] ?? 0) + place);
}

/** Tenths of a logit: how much rather the words are of two blocks than of one. */
export function seamScore(seam: Seam, weights: readonly number[]): number {
  let score = 0;
  for (const feature of seamFeatures(seam)) score += weights[feature] ?? 0;
  return score;
}

/** Words since the last end of a sentence before each word, itself left out, and to the next one, itself counted. */
export function sentenceCounts(words: readonly Word[]): { since: Uint16Array; until: Uint16Array } {
  const since = new Uint16Array(words.length);
  const until = new Uint16Array(words.length);
  for (let at = 1; at < words.length; at++) {
    const { count } = words[at - 1] as Word;
    const carried = words[at - 2]?.ended ? 0 : (since[at - 1] ?? 0);
    // The sentence that has just ended is what stands before a seam behind its end.
    since[at] = Math.min(0xffff, carried + count);
  }
  for (let at = words.length - 1; at >= 0; at--) {
    const { count, ended } = words[at] as Word;
    until[at] = Math.min(0xffff, ended ? count : count + (until[at + 1] ?? 0));
  }
  return { since, until };
}
