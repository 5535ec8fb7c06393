import type { Day } from "./calendar.js";
import { foldWord } from "./fold.js";
import type { MonthName } from "./intlNames.js";
import { MARKS } from "./marks.js";
import { monthNamed, type NameChain, namesFor } from "./names.js";
import { FAR, isUpper, readTokens, signsBetween, type Token } from "./tokens.js";
import type { DateLanguage, DateOrder } from "./types.js";

/** One text, cut into tokens, and what is needed to read them. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: NameChain;
  readonly order: DateOrder;
  /** Folded words and gaps by token, filled in as they are asked for. */
  readonly words: (string | undefined)[];
  readonly gaps: (string | undefined)[];
}

/** A text cut into tokens, to be read in a language. */
export function scanText(text: string, language: DateLanguage): Scan {
  const tokens = readTokens(text);
  return {
    text,
    tokens,
    names: namesFor(language),
    order: language.order,
    words: new Array(tokens.length),
    gaps: new Array(tokens.length),
  };
}

/** A date read from tokens `from` (inclusive) to `to` (exclusive). */
export interface DateHit {
  readonly on: Day;
  readonly from: number;
  readonly to: number;
  /** Offset of the first character where it lies inside token `from` (令 of 山田令和元年). */
  readonly start?: number;
  /** Offset after the last character; may lie inside token `to` - 1 (日 of 日下午). */
  readonly end: number;
  /** Day and month may be the other way round. */
  readonly swappable: boolean;
  readonly form: string;
}

/** A month's name at tokens `from` to `to`. */
export interface MonthHit extends MonthName {
  readonly from: number;
  readonly to: number;
}

/** What stands after a token, as `signsBetween` gives it. */
export function gapAfter({ text, tokens, gaps }: Scan, index: number): string {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return FAR;
  const known = gaps[index];
  if (known !== undefined) return known;
  const signs = signsBetween(text, token.end, next.start);
  gaps[index] = signs;
  return signs;
}

/** Code units between a token and the next; a large number past the last. */
export function gapWidth({ tokens }: Scan, index: number): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token === undefined || next === undefined ? Number.MAX_SAFE_INTEGER : next.start - token.end;
}

export const isNumber = (token: Token | undefined): token is Token => token !== undefined && token.digits > 0;

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.digits === 0;

/** Longer words name nothing of interest, and folding them costs. */
const MAX_WORD = 24;

/** The folded word at a token; "" for numbers, very long words and past the end. */
export function wordAt({ text, tokens, words }: Scan, index: number): string {
  const token = tokens[index];
  if (!isWord(token) || token.end - token.start > MAX_WORD) return "";
  const known = words[index];
  if (known !== undefined) return known;
  const word = foldWord(text.slice(token.start, token.end));
  words[index] = word;
  return word;
}

const lists: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(MARKS).map(([kind, words]) => [kind, new Set(words.map(foldWord))]),
);

/** Length of the mark that the word at a token is, or starts with where its script has no spaces; 0 where it is none. */
export function markLength(scan: Scan, index: number, kind: keyof typeof MARKS): number {
  const word = wordAt(scan, index);
  if (word === "") return 0;
  const token = scan.tokens[index];
  const list = lists[kind];
  if (token === undefined || list === undefined) return 0;
  if (list.has(word)) return token.end - token.start;
  const first = word.charCodeAt(0);
  return first >= FIRST_IDEOGRAPH && list.has(word.charAt(0)) ? 1 : 0;
}

/** Ideographs, and Hangul syllables after them: a mark and the next word are not parted by a space. */
const FIRST_IDEOGRAPH = 0x3400;

/** The word at a token, or up to `most` words that stand close together from it on (`step` 1) or up to it (-1), the longest first. */
export function phrasesAt(scan: Scan, index: number, step: 1 | -1, most: number): readonly string[] {
  let phrase = wordAt(scan, index);
  if (phrase === "") return NO_PHRASES;
  if (most === 1) return [phrase];
  const phrases = [phrase];
  for (let n = 1; n < most; n++) {
    const at = index + n * step;
    const gap = gapAfter(scan, step > 0 ? at - 1 : at);
    if (!INSIDE_NAMES.has(gap)) break;
    const word = wordAt(scan, at);
    if (word === "") break;
    phrase = step > 0 ? `${phrase} ${word}` : `${word} ${phrase}`;
    phrases.unshift(phrase);
  }
  return phrases;
}

/** Signs between the words of a name, and within the short forms of Hebrew: p.m., אחה"צ. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(["", " ", ".", '"', "״"]);

const NO_PHRASES: readonly string[] = [];

function lookUp(scan: Scan, phrase: string): MonthName | null {
  for (const names of scan.names.tables) {
    const found = monthNamed(names, phrase);
    if (found !== null) return found;
  }
  return null;
}

const asHit = ({ month, capital, short }: MonthName, from: number, to: number): MonthHit => ({
  month,
  capital,
  short,
  from,
  to,
});

/** The month's name that starts at a token ("Oct", "tháng 10"), or null. */
export function monthFrom(scan: Scan, from: number): MonthHit | null {
  const phrases = phrasesAt(scan, from, 1, scan.names.monthWords);
  for (let index = 0; index < phrases.length; index++) {
    const found = lookUp(scan, phrases[index] ?? "");
    if (found !== null) return asHit(found, from, from + phrases.length - index);
  }
  const number = scan.tokens[from + 1];
  if (!isNumber(number) || number.value < 1 || number.value > 12) return null;
  if (markLength(scan, from, "monthBefore") === 0 || gapAfter(scan, from) !== " ") return null;
  return { month: number.value, capital: false, short: false, from, to: from + 2 };
}

/** The month's name that ends with the token before `to`, or null. */
export function monthBefore(scan: Scan, to: number): MonthHit | null {
  const phrases = phrasesAt(scan, to - 1, -1, scan.names.monthWords);
  for (let index = 0; index < phrases.length; index++) {
    const found = lookUp(scan, phrases[index] ?? "");
    if (found !== null) return asHit(found, to - phrases.length + index, to);
  }
  return null;
}

/** Letters of the month's names that capitals may end in, the longest first. */
const MAX_GLUED_MONTH = 9;
const MIN_GLUED_MONTH = 3;

/** The month's name in capitals that a dump glued to a word in capitals, "IDEASOCT", before token `to`, and its offset; null where none is. */
export function gluedMonthBefore(scan: Scan, to: number): (MonthHit & { readonly start: number }) | null {
  const token = scan.tokens[to - 1];
  const word = wordAt(scan, to - 1);
  if (word === "" || !isWord(token) || !isUpper(scan.text, token.start) || !isUpper(scan.text, token.end - 1))
    return null;
  for (let length = Math.min(MAX_GLUED_MONTH, word.length - 1); length >= MIN_GLUED_MONTH; length--) {
    const found = exactMonth(scan, word.slice(-length));
    if (found !== null) return { ...asHit(found, to - 1, to), start: token.end - length };
  }
  return null;
}

function exactMonth({ names }: Scan, name: string): MonthName | null {
  for (const { months } of names.tables) {
    const found = months.get(name);
    if (found !== undefined) return found;
  }
  return null;
}
