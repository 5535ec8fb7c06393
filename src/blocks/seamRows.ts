import { isGivenName } from "../locales/knownNames.js";
import type { PhraseKind } from "../locales/locale.js";
import { maskOf } from "../locales/phrases.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import type { Span } from "../types.js";
import type { SeamMarks } from "./seamMarks.js";
import { findRuns, type SeamRuns } from "./seamRuns.js";
import { lettersOf, type PageWords, SHAPE, type Word } from "./seamWords.js";
import { lastSide, sideOf } from "./splinters.js";

/** A page in one line, and what is known of it, by word. */
export interface SeamPage {
  readonly page: PageWords;
  /** Words of the sentence before each word, and from it on: see `sentenceCounts`. */
  readonly since: Uint16Array;
  readonly until: Uint16Array;
  /** Tenths of a logit by `seamScore`; of the first word of a line, LINE_SCORE. */
  readonly scores: Float32Array;
  readonly marks: SeamMarks;
}

/** Stands for the end of a line, which ends a block. */
export const LINE_SCORE = 99;

/** Kinds of phrases that say the same of where blocks end; a phrase is of the first that it has a kind of. */
const PHRASE_GROUPS: readonly (readonly PhraseKind[])[] = [
  ["byline"],
  ["published", "updated"],
  ["source", "caption", "credit"],
  ["readingTime"],
  ["jobTitle", "notAuthor"],
  ["tags"],
  ["section"],
  ["share"],
  ["comments"],
  ["navigation", "pagination"],
  ["newsletter", "paywall", "cookie"],
  ["related", "advertisement"],
  ["footer", "copyright"],
  ["authorNote", "correction"],
];
const GROUP_MASKS = PHRASE_GROUPS.map((kinds) => maskOf(...kinds));
const LEADS = 2;
const FIRST_LINE_KIND = 8;

/** By word: which mark it is part of (its number from 1 on, or 0), and the kinds of the marks by their number. */
interface WordMarks {
  readonly of: Uint32Array;
  readonly kinds: Uint8Array;
}

function marksByWord(words: readonly Word[], spans: readonly Span[], kinds: Uint8Array): WordMarks {
  const of = new Uint32Array(words.length);
  let next = 0;
  words.forEach(({ start, end }, at) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    const span = spans[next];
    if (span && span.start < end) of[at] = next + 1;
  });
  return { of, kinds };
}

/** Words since the last one that `holds`, and to the next, by word, at most `most`: before it, and from it on. */
function distances(count: number, most: number, holds: (at: number) => boolean): readonly Uint8Array[] {
  const since = new Uint8Array(count).fill(most);
  const until = new Uint8Array(count).fill(most);
  let far = most;
  for (let at = 0; at < count; at++) {
    since[at] = far;
    far = holds(at) ? 0 : Math.min(most, far + 1);
  }
  far = most;
  for (let at = count - 1; at >= 0; at--) {
    far = holds(at) ? 0 : Math.min(most, far + 1);
    until[at] = far;
  }
  return [since, until];
}

/** How many words before each one `hold`, from the first on: a sum over a stretch is a difference of two. */
function runningCount(count: number, holds: (at: number) => boolean): Uint32Array {
  const sums = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) sums[at + 1] = (sums[at] as number) + (holds(at) ? 1 : 0);
  return sums;
}

/** What rows are made of. */
export interface SeamTables extends SeamPage {
  readonly runs: SeamRuns;
  readonly shown: Uint32Array;
  /** The mean of the scores of each pair's seam, wherever the page has it; by the pair's first word. */
  readonly pairScores: Float32Array;
  /** 1 where the locales know a word as a given name. */
  readonly given: Uint8Array;
  readonly dates: WordMarks;
  readonly phrases: WordMarks;
  readonly distances: readonly Uint8Array[];
  readonly sums: readonly Uint32Array[];
}

/** Words; what is farther is as far as can be. */
const FAR = 20;
/** Letters of a word that a headline in capitals would give one. */
const LONG_WORD = 5;

/** Words at the beginning of a page, where its title stands, and letters of those that say that it stands elsewhere too. */
const OPENING_WORDS = 25;
const TELLING_LETTERS = 4;

/** The mean over the places where the page has the same pair of words. */
function pairMeans({ firsts, pairs }: SeamRuns, scores: Float32Array): Float32Array {
  const sums = new Float64Array(firsts.length);
  firsts.forEach((first, at) => {
    sums[first] = (sums[first] as number) + (scores[at + 1] ?? LINE_SCORE);
  });
  return Float32Array.from(firsts, (first, at) => (sums[first] as number) / (pairs[at] as number));
}

function groupOf(mask: number): number {
  return 1 + GROUP_MASKS.findIndex((group) => (mask & group) !== 0);
}

export function seamTables(seams: SeamPage): SeamTables {
  const { page, marks, scores } = seams;
  const { words, firsts, inLower } = page;
  const count = words.length;
  const shown = new Uint32Array(count);
  for (const first of firsts) shown[first] = (shown[first] as number) + 1;
  const dateKinds = Uint8Array.from([0, ...marks.dates.map(({ kind }) => kind)]);
  const dates = marksByWord(words, marks.dates, dateKinds);
  const groups = Uint8Array.from([0, ...marks.phrases.map(({ mask }) => groupOf(mask))]);
  const phrases = marksByWord(words, marks.phrases, groups);
  const groupAt = (at: number): number => phrases.kinds[phrases.of[at] as number] as number;
  const shapeAt = (at: number): number => (words[at] as Word).shape;
  const isCapital = (at: number): boolean => shapeAt(at) === SHAPE.capital || shapeAt(at) === SHAPE.capitals;
  const isSmall = (at: number): boolean => shapeAt(at) === SHAPE.lower;
  const runs = findRuns(firsts);
  return {
    ...seams,
    runs,
    pairScores: pairMeans(runs, scores),
    given: Uint8Array.from(words, (word, at) =>
      isCapital(at) && isGivenName(nameOf(page.text, word)) ? 1 : 0,
    ),
    shown: firsts.map((first) => shown[first] as number),
    dates,
    phrases,
    distances: [
      ...distances(count, FAR, (at) => dates.of[at] !== 0),
      ...distances(count, FAR, (at) => groupAt(at) > 0 && groupAt(at) <= LEADS),
      ...distances(count, FAR, (at) => groupAt(at) >= FIRST_LINE_KIND),
      ...distances(count, FAR, (at) => isSmall(at) && lengthOf(words[at] as Word) >= LONG_WORD),
      ...distances(count, FAR, (at) => (words[at] as Word).ended),
      ...distances(count, 2 * FAR, (at) => (scores[at] as number) > 0),
      ...distances(count, 2 * FAR, (at) => (scores[at] as number) > 20),
    ],
    sums: [
      runningCount(count, isCapital),
      runningCount(count, isSmall),
      runningCount(count, (at) => isCapital(at) && (inLower[at] as number) > 0),
      runningCount(count, (at) => (scores[at] as number) > 0),
      runningCount(
        count,
        (at) => isOpening(firsts[at] as number, at) && lengthOf(words[at] as Word) >= TELLING_LETTERS,
      ),
    ],
  };
}

/** Whether what stands at `at` stood in the page's opening first. */
function isOpening(first: number, at: number): boolean {
  return first < OPENING_WORDS && at >= OPENING_WORDS;
}

function nameOf(text: string, word: Word): string {
  const { start, end } = lettersOf(text, word);
  return text.slice(start, end).toLowerCase();
}

function lengthOf({ start, end }: Word): number {
  return end - start;
}

/** Words on each side whose shapes, counts and scores are looked at one by one. */
const NEAR = 3;
const WINDOWS = [4, 12];
/** Words from the page's beginning; what stood first behind them is no part of its title. */
const FIRST_PLACE = 40;
/** Runs of pairs; longer ones are alike. */
const LONG_RUN = 60;

/** Writes what a seam is told by; each value is asked for in the same order, so that its place is its number. */
class RowWriter {
  at: number;
  readonly rows: Float32Array;
  constructor(rows: Float32Array, offset: number) {
    this.rows = rows;
    this.at = offset;
  }
  put(value: number): void {
    this.rows[this.at++] = value;
  }
}

function putNear({ page, scores, shown }: SeamTables, at: number, row: RowWriter): void {
  const { words, inLower } = page;
  for (let near = at - NEAR; near < at + NEAR; near++) {
    row.put(near === at ? (scores[at] as number) : (scores[near] ?? LINE_SCORE));
    row.put(words[near]?.shape ?? SHAPE.none);
    row.put(inLower[near] ?? 0);
    row.put(shown[near] ?? 0);
    const word = words[near];
    row.put(word ? lengthOf(word) : 0);
  }
}

const { lower, upper, caseless, unspaced, mark } = CHARACTER;
const LETTERS: ReadonlySet<number> = new Set([lower, upper, caseless, unspaced, mark]);

/** Which sign stands at `at`; 0 for all letters, whose numbers say nothing but the script. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return LETTERS.has(characterClass(code)) ? 0 : code;
}

function putEdges({ page, since, until }: SeamTables, at: number, row: RowWriter): void {
  const { text, words } = page;
  const left = words[at - 1] as Word;
  const right = words[at] as Word;
  row.put(lastSide(text, left));
  row.put(sideOf(text, right.start));
  row.put(signAt(text, left.end - 1));
  row.put(signAt(text, right.start));
  row.put(left.ended ? 1 : 0);
  row.put(since[at] as number);
  row.put(until[at] as number);
  row.put(right.start - left.end);
}

function putRuns({ page, runs, shown, pairScores }: SeamTables, at: number, row: RowWriter): void {
  const { firsts, pairs, from, to, openingStart, openingEnd } = runs;
  const pair = pairs[at - 1] as number;
  const across = from[at - 1] as number;
  row.put(pair);
  row.put(pair / Math.min(shown[at - 1] as number, shown[at] as number));
  row.put(Math.min(LONG_RUN, across));
  row.put(Math.min(LONG_RUN, to[at - 1] as number));
  row.put(Math.min(LONG_RUN, from[at] as number));
  row.put(Math.min(LONG_RUN, to[at - 2] ?? 0));
  const ends = openingEnd[at - 1] === at ? at - (openingStart[at - 1] as number) : 0;
  const begins = openingStart[at] === at ? (openingEnd[at] as number) - at : 0;
  const within = (openingEnd[at - 1] as number) > at;
  row.put(ends);
  row.put(begins);
  row.put(within ? at - (openingStart[at - 1] as number) : 0);
  row.put(within ? (openingEnd[at - 1] as number) - at : 0);
  row.put(openingEnd[0] as number);
  row.put(at);
  row.put(page.words.length - at);
  for (let near = at - 2; near <= at; near++) {
    const first = Math.min(FIRST_PLACE, firsts[near] ?? FIRST_PLACE);
    row.put(first < near ? first : FIRST_PLACE);
    row.put(pairScores[near] ?? LINE_SCORE);
  }
}

function putMark({ of, kinds }: WordMarks, at: number, row: RowWriter): void {
  const left = of[at - 1] as number;
  const right = of[at] as number;
  row.put(kinds[left] as number);
  row.put(kinds[right] as number);
  row.put(left !== 0 && left === right ? 1 : 0);
}

function sumsOver({ sums }: SeamTables, from: number, to: number, row: RowWriter): void {
  for (const sum of sums) {
    const last = sum.length - 1;
    row.put((sum[Math.min(last, to)] as number) - (sum[Math.max(0, from)] as number));
  }
}

/** Writes the row of the seam before word `at`, which is not the first, from `offset` on; returns where it ends. */
export function writeSeamRow(tables: SeamTables, at: number, rows: Float32Array, offset: number): number {
  const row = new RowWriter(rows, offset);
  putNear(tables, at, row);
  putEdges(tables, at, row);
  putRuns(tables, at, row);
  putMark(tables.dates, at, row);
  putMark(tables.phrases, at, row);
  for (let near = at - 2; near < at + 2; near++) row.put(tables.given[near] ?? 0);
  for (const distance of tables.distances) row.put(distance[at] as number);
  for (const width of WINDOWS) {
    sumsOver(tables, at - width, at, row);
    sumsOver(tables, at, at + width, row);
  }
  return row.at;
}

export const SEAM_COLUMNS = NEAR * 2 * 5 + 8 + 19 + 6 + 4 + 14 + WINDOWS.length * 2 * 5;
