import { CHARACTER, characterClass } from "../text/characters.js";
import { hashLower, slotsFor } from "../text/words.js";
import type { Span } from "../types.js";
import { CLOSING, COLON, lastSide, SENTENCE_END, STRAIGHT, sideOf } from "./splinters.js";
import { isBlank } from "./splitLines.js";

/** A run of characters without white space, or what is left of one where two words are glued together. */
export interface Word extends Span {
  /** Place in SHAPES. */
  readonly shape: number;
  /** Ends a sentence, behind closing quotes and brackets too. */
  readonly ended: boolean;
  /** Words that it counts for: one, but for scripts without spaces. */
  readonly count: number;
}

export const SHAPE = {
  none: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  caseless: 4,
  unspaced: 5,
  digit: 6,
  sign: 7,
  mixed: 8,
  /** One or two digits, as of a day. */
  day: 9,
  /** Four digits that begin as those of a year do. */
  year: 10,
} as const;
export const SHAPES = 11;
/** Characters of a script without spaces that make up a word. */
const UNSPACED_WORD = 2;

function isClosing(side: number): boolean {
  return side === CLOSING || side === STRAIGHT;
}

/** Which kind of number stands between two offsets; signs around it are passed over. */
function numberShape(text: string, start: number, end: number): number {
  const number = lettersOf(text, { start, end });
  const length = number.end - number.start;
  if (length <= 2) return SHAPE.day;
  const ofYear = text.startsWith("19", number.start) || text.startsWith("20", number.start);
  return length === 4 && ofYear ? SHAPE.year : SHAPE.digit;
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
  if (first === CHARACTER.digit) return numberShape(text, start, end);
  if (first === CHARACTER.caseless) return SHAPE.caseless;
  if (first === CHARACTER.lower) return upper > 0 ? SHAPE.mixed : SHAPE.lower;
  if (first === CHARACTER.upper) return lower === 0 && upper > 1 ? SHAPE.capitals : SHAPE.capital;
  return SHAPE.sign;
}

export function wordOf(text: string, start: number, end: number): Word {
  const shape = shapeOf(text, start, end);
  const count = shape === SHAPE.unspaced ? Math.ceil((end - start) / UNSPACED_WORD) : 1;
  return { start, end, shape, ended: lastSide(text, { start, end }) === SENTENCE_END, count };
}

/** Whether the character at `at` may begin a block that is glued to the one before: "NewsSport", "out.The", "2019By". */
export function isGlue(text: string, at: number): boolean {
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

/** Whether nothing stands between two words. */
export function isGlued(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start;
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

/** Where a word begins and ends without the signs around it. */
export function lettersOf(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && !isOfWord(text.charCodeAt(from))) from++;
  while (to > from && !isOfWord(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const { lower, upper, caseless, unspaced, digit } = CHARACTER;
/** Bits of the classes of letters and digits. */
const OF_WORD = (1 << lower) | (1 << upper) | (1 << caseless) | (1 << unspaced) | (1 << digit);

function isOfWord(code: number): boolean {
  return ((1 << characterClass(code)) & OF_WORD) !== 0;
}

/** What seams are told by of the whole page. */
export interface PageWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** The first word that has the letters of each. */
  readonly firsts: Uint32Array;
  /** How often the page has each word in lower case. */
  readonly inLower: Uint32Array;
  /** Of each word, how many pairs of words one after the other up to its own and the next one the page has elsewhere too. */
  readonly repeatedTo: Uint8Array;
  /** The same from its own and the next one on. */
  readonly repeatedFrom: Uint8Array;
}

/** Longer runs of pairs that the page repeats are alike. */
export const MAX_REPEATED = 4;

/** Spreads pairs of numbers; odd, so that no two numbers give the same. Source: Knuth, The Art of Computer Programming, 6.4. */
const PAIR_FACTOR = 0x9e3779b1;

/** For each entry the first one that is the same as it; `hashOf` numbers entries so that the same ones get the same number. */
function findFirst(
  count: number,
  hashOf: (at: number) => number,
  same: (a: number, b: number) => boolean,
): Uint32Array {
  const slots = slotsFor(count);
  const taken = new Uint32Array(slots);
  const firsts = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let slot = hashOf(at) & (slots - 1);
    while (taken[slot] !== 0 && !same((taken[slot] as number) - 1, at)) slot = (slot + 1) & (slots - 1);
    if (taken[slot] === 0) taken[slot] = at + 1;
    firsts[at] = (taken[slot] as number) - 1;
  }
  return firsts;
}

/** How often the page has each word in lower case, given for each the first that has its letters. */
function countLower(words: readonly Word[], firsts: Uint32Array): Uint32Array {
  const counts = new Uint32Array(words.length);
  words.forEach(({ shape }, at) => {
    const first = firsts[at] as number;
    if (shape === SHAPE.lower || shape === SHAPE.caseless) counts[first] = (counts[first] as number) + 1;
  });
  return firsts.map((first) => counts[first] as number);
}

/** Of each word, the first one that begins the same pair of words. */
export function firstPairs(numbers: Uint32Array): Uint32Array {
  const count = numbers.length;
  return findFirst(
    count,
    (at) => Math.imul((numbers[at] as number) + 1, PAIR_FACTOR) ^ (numbers[at + 1] ?? count),
    (a, b) => numbers[a] === numbers[b] && numbers[a + 1] === numbers[b + 1],
  );
}

function findRepeated(numbers: Uint32Array): Pick<PageWords, "repeatedTo" | "repeatedFrom"> {
  const count = numbers.length;
  const firsts = firstPairs(numbers);
  const repeatedTo = new Uint8Array(count);
  const repeatedFrom = new Uint8Array(count);
  const repeated = new Uint8Array(count);
  firsts.forEach((first, at) => {
    if (first !== at) repeated[first] = repeated[at] = 1;
  });
  for (let at = 0; at < count; at++) {
    if (repeated[at] === 0) continue;
    repeatedTo[at] = Math.min(MAX_REPEATED, 1 + (repeatedTo[at - 1] ?? 0));
  }
  for (let at = count - 1; at >= 0; at--) {
    if (repeatedTo[at] === 0) continue;
    repeatedFrom[at] = Math.min(MAX_REPEATED, 1 + (repeatedFrom[at + 1] ?? 0));
  }
  return { repeatedTo, repeatedFrom };
}

export function readPageWords(text: string, words: readonly Word[]): PageWords {
  const hashes = Uint32Array.from(words, (word) => {
    const { start, end } = lettersOf(text, word);
    return hashLower(text, start, end);
  });
  const numbers = findFirst(
    words.length,
    (at) => hashes[at] as number,
    (a, b) => hashes[a] === hashes[b],
  );
  return { text, words, firsts: numbers, inLower: countLower(words, numbers), ...findRepeated(numbers) };
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
