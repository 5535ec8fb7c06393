import { BUDDHIST_SHIFT, type Day, fullYear, inOrder, isDay, isYear } from "./calendar.js";
import { ERAS, FIRST_YEAR, MARKS } from "./marks.js";
import { type DateHit, gapAfter, gapWidth, isNumber, isWord, markLength, type Scan } from "./scan.js";
import { readTime } from "./times.js";
import type { Token } from "./tokens.js";
import type { DateOrder } from "./types.js";

type Three = readonly [Token, Token, Token];

const SEPARATORS: ReadonlySet<string> = new Set([".", "/", "-"]);

/** Orders to try where the language's own gives no day; two-digit years lead only where the language puts them first. */
const OTHER_ORDERS: readonly DateOrder[] = ["dmy", "mdy"];

/** Thai years from here on are of the Buddhist era. */
const FIRST_BUDDHIST_YEAR = 2400;

const inOurEra = (token: Token, { names }: Scan): Token =>
  names.buddhist && token.digits === 4 && token.value > FIRST_BUDDHIST_YEAR
    ? { ...token, value: token.value - BUDDHIST_SHIFT }
    : token;

const threeAt = (scan: Scan, at: number): Three | null => {
  const [a, b, c] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (!isNumber(a) || !isNumber(b) || !isNumber(c)) return null;
  return [inOurEra(a, scan), b, inOurEra(c, scan)];
};

const isPadded = (tokens: readonly Token[]): boolean => tokens.every((token) => token.digits === 2);

/** One of more than three numbers: an IP address, a telephone number, a version. A time ("28.04.2023.17:23") may follow. */
function isChained(scan: Scan, at: number, sign: string): boolean {
  const { tokens } = scan;
  const before = gapAfter(scan, at - 1);
  if (isNumber(tokens[at - 1]) && (before === sign || before === ",") && gapWidth(scan, at - 1) === 1)
    return true;
  if (!isNumber(tokens[at + 3]) || gapAfter(scan, at + 2) !== sign || gapWidth(scan, at + 2) !== 1)
    return false;
  return gapAfter(scan, at + 3) !== ":";
}

/** Spaces beside the signs: none, after dots, where a four-digit year makes it plain, or for the zero of "10/ 5/11 09:19". */
function isEvenlySpaced(scan: Scan, at: number, fullYearShown: boolean): boolean {
  const gaps = [at, at + 1].map((gap) => ({ width: gapWidth(scan, gap), next: scan.tokens[gap + 1] }));
  const widest = Math.max(...gaps.map(({ width }) => width));
  if (widest === 1 || (fullYearShown && widest <= 4)) return true;
  const padded = gaps.every(({ width, next }) => width === 1 || (width === 2 && next?.digits === 1));
  return padded && isTimeAt(scan, at + 3);
}

/** All-number dates with a two-digit year are told from telephone numbers, versions and scores by what stands around them. */
function isPlainShort(scan: Scan, at: number, sign: string): boolean {
  const { tokens, text } = scan;
  const three = tokens.slice(at, at + 3);
  if (sign !== "/" && !isPadded(three)) return false;
  const [first, last] = [tokens[at]?.start ?? 0, tokens[at + 2]?.end ?? 0];
  if (isWord(tokens[at - 1]) && gapWidth(scan, at - 1) === 0 && !isClockAt(scan, at + 3)) return false;
  if (isWord(tokens[at + 3]) && gapWidth(scan, at + 2) === 0) return false;
  const nextTo =
    NUMBER_SIGNS.test(text.slice(Math.max(0, first - 1), first)) || UNIT.test(text.slice(last, last + 2));
  if (nextTo) return false;
  const apart = !isNumber(tokens[at - 1]) || gapWidth(scan, at - 1) > 2 || gapAfter(scan, at - 2) === ":";
  return apart && (!isNumber(tokens[at + 3]) || gapWidth(scan, at + 2) > 2 || isTimeAt(scan, at + 3));
}

const NUMBER_SIGNS = /[$€£¥#№+=*:_]/u;
const UNIT = /^\s?[%‰°$€£¥₽]/u;

/** "15.04.25 09:56": a time says that the numbers before it are a date, though a word touches them. */
const isClockAt = (scan: Scan, at: number): boolean => gapAfter(scan, at) === ":" && isTimeAt(scan, at);

const isTimeAt = (scan: Scan, at: number): boolean => readTime(scan, at, false)?.weak === false;

/** Dots part numbers where the day comes first, in whatever language the rest is. */
const orderOf = (order: DateOrder, sign: string): DateOrder =>
  order === "mdy" && sign === "." ? "dmy" : order;

function shortDay([a, b, c]: Three, { order, names }: Scan, sign: string): Day | null {
  for (const candidate of [orderOf(order, sign), ...OTHER_ORDERS]) {
    const parts = inOrder([a.value, b.value, c.value], candidate);
    const year =
      (candidate === "ymd" ? a : c).digits === 2 ? fullYear(parts.year ?? 0, 2, names.buddhist) : 0;
    const day = { year, month: parts.month, day: parts.day };
    if (isYear(year) && isDay(day)) return day;
  }
  return null;
}

function fullDay([a, b, c]: Three, order: DateOrder, sign: string): Day | null {
  const values = [a.value, b.value, c.value] as const;
  if (a.digits === 4) {
    const day = inOrder(values, "ymd");
    return isYear(a.value) && b.digits <= 2 && c.digits <= 2 && isDay(day) ? day : null;
  }
  if (!isYear(c.value) || a.digits > 2 || b.digits > 2) return null;
  const first = orderOf(order, sign) === "mdy" ? "mdy" : "dmy";
  const day = inOrder(values, first);
  if (isDay(day)) return day;
  const other = inOrder(values, first === "mdy" ? "dmy" : "mdy");
  return isDay(other) ? other : null;
}

const mayBeSwapped = ({ month, day }: Day): boolean => month <= 12 && day <= 12 && month !== day;

function formOf(scan: Scan, [a, b, c]: Three, sign: string): string {
  if (a.digits !== 4) return c.digits === 4 ? "date/numeric" : "date/numeric-short-year";
  if (sign === "/" && scan.text.charAt(c.end) === "/") return "date/url-path";
  return sign === "-" && isPadded([b, c]) ? "date/iso" : "date/year-first-numeric";
}

/** "25/04/2026", "2012-01-02", "2020. 08. 18.", "06/12/11". Not "10.0.28.2011", not "3-2-1". */
export function numericDate(scan: Scan, at: number): DateHit | null {
  const three = threeAt(scan, at);
  if (three === null) return null;
  const [a, b, c] = three;
  if (a.digits > 4 || b.digits > 2 || c.digits > 4) return null;
  const sign = gapAfter(scan, at);
  if (!SEPARATORS.has(sign) || gapAfter(scan, at + 1) !== sign) return null;
  const isFull = a.digits === 4 || c.digits === 4;
  if (!isEvenlySpaced(scan, at, isFull) || isChained(scan, at, sign)) return null;
  if (!isFull && (a.digits > 2 || c.digits !== 2 || !isPlainShort(scan, at, sign))) return null;
  const day = isFull ? fullDay(three, scan.order, sign) : shortDay(three, scan, sign);
  if (day === null) return null;
  const swappable = a.digits !== 4 && mayBeSwapped(day);
  return { on: day, from: at, to: at + 3, end: c.end, swappable, form: formOf(scan, three, sign) };
}

/** Between a date without a year and its time: white space or one sign. */
const BEFORE_TIME: ReadonlySet<string> = new Set([" ", ",", "-", "|", ".", ".,", "(", "（"]);

/** "(日)", "(Sun)": a day of the week between the day and its time. */
function isBracketedWord(scan: Scan, at: number): boolean {
  const word = scan.tokens[at];
  return isWord(word) && /^[(（]/.test(gapAfter(scan, at - 1)) && /^[)）]/.test(gapAfter(scan, at));
}

/** "08/01 13:27 CET", "31.10. 13:27", "5.10. 2:00", "7/21(日) 19:05": two numbers are a date only right before a time. */
export function yearlessNumericDate(scan: Scan, at: number): DateHit | null {
  const { tokens } = scan;
  const [a, b] = [tokens[at], tokens[at + 1]];
  if (!isNumber(a) || !isNumber(b) || a.digits > 2 || b.digits > 2) return null;
  const sign = gapAfter(scan, at);
  if (!SEPARATORS.has(sign) || gapWidth(scan, at) !== 1) return null;
  const between = gapAfter(scan, at + 1);
  if (sign !== "/" && !isPadded([a, b]) && !(sign === "." && between.startsWith("."))) return null;
  if (!BEFORE_TIME.has(between) || gapWidth(scan, at + 1) > 3) return null;
  if (isNumber(tokens[at - 1]) && gapWidth(scan, at - 1) <= 2) return null;
  const time = isBracketedWord(scan, at + 2) ? at + 3 : at + 2;
  if (!isNumber(tokens[time]) || gapAfter(scan, time) !== ":" || !isTimeAt(scan, time)) return null;
  const values = scan.order === "dmy" ? [b.value, a.value] : [a.value, b.value];
  const [month = 0, day = 0] = values;
  const read = { year: null, month, day };
  const other = { year: null, month: day, day: month };
  const chosen = isDay(read) ? read : isDay(other) ? other : null;
  if (chosen === null) return null;
  return { on: chosen, from: at, to: at + 2, end: b.end, swappable: false, form: "date/numeric-no-year" };
}

/** The year that a number before 年 names: four digits, or the years of an era. */
function markedYear(scan: Scan, at: number): number | null {
  const year = scan.tokens[at];
  const before = scan.tokens[at - 1];
  if (!isNumber(year)) return null;
  if (year.digits === 4) return isYear(year.value) ? year.value : null;
  if (!isWord(before) || gapWidth(scan, at - 1) > 1) return null;
  const first = eraBefore(scan, before, before.end);
  return first === null ? null : first + year.value;
}

/** `ERAS` of the name that ends at an offset in a word; null where it is none. */
function eraBefore({ text }: Scan, { start }: Token, end: number): number | null {
  return ERAS[text.slice(Math.max(start, end - ERA_LENGTH), end)] ?? null;
}

/** Letters of an era's name. */
const ERA_LENGTH = 2;

/** The first year of an era, "令和元年", that ends right before token `at`, and its offset; null where there is none. */
function firstYear(scan: Scan, at: number): { readonly year: number; readonly start: number } | null {
  const word = scan.tokens[at - 1];
  if (!isWord(word) || gapWidth(scan, at - 1) > 1) return null;
  const end = word.end - 2;
  if (scan.text.charAt(end) !== FIRST_YEAR || !YEAR_MARKS.includes(scan.text.charAt(end + 1))) return null;
  const era = eraBefore(scan, word, end);
  return era === null ? null : { year: era + 1, start: end - ERA_LENGTH };
}

const YEAR_MARKS: readonly string[] = MARKS.year;

/** "2012年01月12日", "2020년 3월 4일", "1月13日". */
export function markedDate(scan: Scan, at: number): DateHit | null {
  const { tokens } = scan;
  const hasYear =
    markLength(scan, at + 1, "year") > 0 && gapWidth(scan, at) <= 1 && gapWidth(scan, at + 1) <= 1;
  const from = hasYear ? at + 2 : at;
  const [month, mark, day] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!isNumber(month) || mark === undefined || !isNumber(day) || month.digits > 2 || day.digits > 2)
    return null;
  const length = markLength(scan, from + 1, "month");
  if (length === 0 || mark.start + length !== mark.end) return null;
  if (gapWidth(scan, from) > 1 || gapWidth(scan, from + 1) > 1) return null;
  const dayMark = gapWidth(scan, from + 2) <= 1 ? markLength(scan, from + 3, "day") : 0;
  if (dayMark === 0 && !hasYear) return null;
  const first = hasYear ? null : firstYear(scan, at);
  const year = hasYear ? markedYear(scan, at) : (first?.year ?? null);
  const read = { year, month: month.value, day: day.value };
  if (!isDay(read) || (hasYear && year === null && (tokens[at]?.digits ?? 0) > 3)) return null;
  const end = dayMark === 0 ? day.end : (tokens[from + 3]?.start ?? 0) + dayMark;
  const to = from + (dayMark === 0 ? 3 : 4);
  const hit = { on: read, from: at, to, end, swappable: false, form: "date/cjk" };
  return first === null ? hit : { ...hit, from: at - 1, start: first.start };
}
