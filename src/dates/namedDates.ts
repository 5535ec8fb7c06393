import { BUDDHIST_SHIFT, type Day, fullYear, isDay, isNamedYear, isYear } from "./calendar.js";
import {
  type DateHit,
  gapAfter,
  gapWidth,
  gluedMonthBefore,
  isNumber,
  isWord,
  type MonthHit,
  markLength,
  monthBefore,
  monthFrom,
  type Scan,
} from "./scan.js";
import { readTime } from "./times.js";
import { FAR, isUpper } from "./tokens.js";
import { zoneAfter } from "./zoneAt.js";

/** Signs between day, month and year. */
const BETWEEN: ReadonlySet<string> = new Set([
  "",
  " ",
  ".",
  ",",
  ".,",
  "-",
  "/",
  "'",
  ".-",
  "./",
  "·",
  "|",
  "°",
]);
/** A day's ending: 18th, 1er, 5-го, 31(a). */
const MAX_ENDING = 3;
/** Words of these many letters may stand between day and month: "2 de enero", "5th of May". */
const MAX_JOINER = 3;

const MAX_DAY = 31;

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface Year {
  readonly year: number;
  readonly to: number;
}

const isDayNumber = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return isNumber(token) && token.digits <= 2 && token.value >= 1 && token.value <= MAX_DAY;
};

/** The day is part of a larger number: 3.28, 10,5, 1:10, $5. */
function isPartOfNumber(scan: Scan, at: number): boolean {
  const start = scan.tokens[at]?.start ?? 0;
  if (MONEY.test(scan.text.slice(Math.max(0, start - 2), start))) return true;
  const sign = gapAfter(scan, at - 1);
  return isNumber(scan.tokens[at - 1]) && gapWidth(scan, at - 1) === 1 && ".,:".includes(sign) && sign !== "";
}

const MONEY = /[$€£¥₽#№]\s?$/u;

/** The token after a day's ending, or the one after the day where it has none. */
function afterDay(scan: Scan, at: number): number {
  const ending = scan.tokens[at + 1];
  if (!isWord(ending) || ending.end - ending.start > MAX_ENDING) return at + 1;
  const gap = gapAfter(scan, at);
  const bracketed = gap === "(" && gapWidth(scan, at) === 1;
  return gap === "" || gap === "-" || bracketed || gap === "'" ? at + 2 : at + 1;
}

const asYear = (scan: Scan, value: number): number | null => {
  const shifted = value - BUDDHIST_SHIFT;
  if (value > 2400 && isNamedYear(shifted) && scan.names.buddhist) return shifted;
  return isNamedYear(value) ? value : null;
};

/** "16-Oct-18", "Oct 16, '18", "16 Oct 18" at the end or before a time; "16 ต.ค. 61", as all short names of Thai end in a stop. */
function shortYear(scan: Scan, at: number, gap: string): Year | null {
  const token = scan.tokens[at];
  if (!isNumber(token) || token.digits !== 2) return null;
  const next = gapAfter(scan, at);
  if (next === ":" || (next === "." && gapWidth(scan, at) === 1)) return null;
  const signed = gap === "'" || gap === "-" || gap === "/" || gap === ",'";
  const apart = gap === " " || (gap === "." && scan.names.buddhist);
  const closed = apart && scan.tokens[at + 1] === undefined;
  const timed = apart && readTime(scan, at + 1, false)?.weak === false;
  if (!signed && !closed && !timed) return null;
  const year = fullYear(token.value, 2, scan.names.buddhist);
  return readTime(scan, at, false) === null ? { year, to: at + 1 } : null;
}

/** "5 May 1830 IST" is half past six; "28 Apr, 2020 CET" is a year. */
const isPackedTime = (scan: Scan, at: number): boolean =>
  !isYear(scan.tokens[at]?.value ?? 0) && zoneAfter(scan, at, false) !== null;

/** The year after token `last`, up to two joining words between. */
function yearAfter(scan: Scan, last: number): Year | null {
  for (let at = last + 1; at <= last + 3; at++) {
    const gap = gapAfter(scan, at - 1);
    if (!BETWEEN.has(gap) && gap !== "(" && gap !== ",'") return null;
    const token = scan.tokens[at];
    if (isNumber(token)) {
      if (token.digits !== 4) return at === last + 1 ? shortYear(scan, at, gap) : null;
      const year = asYear(scan, token.value);
      if (year === null || isPackedTime(scan, at)) return null;
      return { year, to: at + 1 };
    }
    if (markLength(scan, at, "connector") === 0) return null;
  }
  return null;
}

/**
 * Words that follow make a name something else: "10 Mai-Tais"; "5 mar azul", "10 pro deti", unless a short name shows by a capital or a
 * dot that it is one.
 */
function isDoubtful(scan: Scan, month: MonthHit): boolean {
  const token = scan.tokens[month.to - 1];
  if (token === undefined) return false;
  const last = month.to - 1;
  if (gapAfter(scan, last) === "-" && gapWidth(scan, last) === 1 && isWord(scan.tokens[month.to]))
    return true;
  if (!month.short) return false;
  if (isUpper(scan.text, token.start) || scan.text.charAt(token.end) === ".") return false;
  return isWord(scan.tokens[month.to]) && gapAfter(scan, month.to - 1) === " ";
}

const isLowered = (scan: Scan, month: MonthHit): boolean =>
  month.capital && !isUpper(scan.text, scan.tokens[month.from]?.start ?? 0);

/** "31 October 2018", "1. Oktober", "2 de enero de 2024", "31 d’octubre", "ngày 31 tháng 10 năm 2018", "30 июн". */
function dayMonthName(scan: Scan, at: number): DateHit | null {
  const month = monthAfterDay(scan, at);
  const day = scan.tokens[at]?.value ?? 0;
  if (month === null) return null;
  const year = yearAfter(scan, month.to - 1);
  const read = { year: year?.year ?? null, month: month.month, day };
  if (!isDay(read) || (year === null && !namesDayAndMonth(scan, at, month))) return null;
  const to = year?.to ?? month.to;
  return hit(scan, read, { from: at, to }, "date/day-month-name");
}

/** Whether "31 October" is a date without a year: "10 pro děti", "2 min Oct" are not. */
function namesDayAndMonth(scan: Scan, at: number, month: MonthHit): boolean {
  if (isDoubtful(scan, month) || isLowered(scan, month)) return false;
  const joiner = month.from - 1;
  return joiner < afterDay(scan, at) || markLength(scan, joiner, "connector") > 0;
}

/** The month's name after a day, its ending, and one joining word. */
function monthAfterDay(scan: Scan, at: number): MonthHit | null {
  const ended = afterDay(scan, at);
  for (let start = at + 1; start <= ended + 1; start++) {
    const joiner = scan.tokens[start - 1];
    if (start > ended && !(isWord(joiner) && joiner.end - joiner.start <= MAX_JOINER)) return null;
    const gap = gapAfter(scan, start - 1);
    if (!BETWEEN.has(gap) && !(start === ended && gap.startsWith(")"))) continue;
    const month = monthFrom(scan, start);
    if (month !== null) return month;
  }
  return null;
}

const hit = (scan: Scan, on: Day, { from, to }: TokenRange, form: string): DateHit => ({
  on,
  from,
  to,
  end: scan.tokens[to - 1]?.end ?? 0,
  swappable: false,
  form,
});

/** "November 18th, 2019", "Jan 10 2008", "Oct. 12", "Dec 31 -". */
function monthNameDay(scan: Scan, at: number): DateHit | null {
  if (!BETWEEN.has(gapAfter(scan, at - 1))) return null;
  const month = monthBefore(scan, at);
  if (month === null) return gluedMonthDay(scan, at);
  const after = afterDay(scan, at);
  const year = yearAfter(scan, after - 1);
  const read = { year: year?.year ?? null, month: month.month, day: scan.tokens[at]?.value ?? 0 };
  if (!isDay(read)) return null;
  if (year === null && (gapAfter(scan, at - 1) === "" || !namesMonthFirst(scan, month))) return null;
  const to = year?.to ?? after;
  return hit(scan, read, { from: month.from, to }, "date/month-name-day");
}

/** "IDEASOCT 5, 2023": only with a comma and a year. */
function gluedMonthDay(scan: Scan, at: number): DateHit | null {
  const year = scan.tokens[at + 1];
  if (gapAfter(scan, at) !== "," || !isNumber(year) || year.digits !== 4 || !isYear(year.value)) return null;
  const month = gluedMonthBefore(scan, at);
  const read = { year: year.value, month: month?.month ?? 0, day: scan.tokens[at]?.value ?? 0 };
  if (month === null || !isDay(read)) return null;
  return { ...hit(scan, read, { from: at - 1, to: at + 2 }, "date/month-name-day"), start: month.start };
}

/** Without a year, "Mai 12" is a date only where the language puts months first, and in its spelling. */
function namesMonthFirst(scan: Scan, month: MonthHit): boolean {
  if (isLowered(scan, month) || isDoubtful(scan, month)) return false;
  return month.capital || scan.names.monthFirst;
}

/** "2018. október 31.", "2018 m. spalio 31 d.", "2018. gada 31. oktobris", "2018-Oct-31". */
function yearFirst(scan: Scan, at: number): DateHit | null {
  const year = asYear(scan, scan.tokens[at]?.value ?? 0);
  if (year === null) return null;
  const leads = scan.names.yearFirst;
  for (let next = at + 1; next <= at + (leads ? 3 : 1); next++) {
    const gap = gapAfter(scan, next - 1);
    const joined = gap === " " || gap === "-" || gap === "/" || (leads && gap !== FAR);
    if (!joined || (next > at + 1 && !isWord(scan.tokens[next - 1]))) return null;
    const found = monthAndDay(scan, next) ?? (isDayNumber(scan, next) ? dayAndMonth(scan, next) : null);
    if (found === null) continue;
    if (!leads && yearAfter(scan, found.to - 1) !== null) return null;
    const read = { year, month: found.month, day: found.day };
    return isDay(read) ? hit(scan, read, { from: at, to: found.to }, "date/year-first-name") : null;
  }
  return null;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly to: number;
}

function monthAndDay(scan: Scan, at: number): MonthDay | null {
  const month = monthFrom(scan, at);
  if (month === null || !BETWEEN.has(gapAfter(scan, month.to - 1)) || !isDayNumber(scan, month.to))
    return null;
  return { month: month.month, day: scan.tokens[month.to]?.value ?? 0, to: month.to + 1 };
}

function dayAndMonth(scan: Scan, at: number): MonthDay | null {
  const month = monthAfterDay(scan, at);
  return month === null ? null : { month: month.month, day: scan.tokens[at]?.value ?? 0, to: month.to };
}

/** A date with the month's name, of which the number at token `at` is the day or a leading year. */
export function namedDate(scan: Scan, at: number): DateHit | null {
  if (scan.tokens[at]?.digits === 4) return yearFirst(scan, at);
  if (!isDayNumber(scan, at) || isPartOfNumber(scan, at)) return null;
  const forwards = dayMonthName(scan, at);
  if (forwards !== null && forwards.on.year !== null) return forwards;
  const backwards = monthNameDay(scan, at);
  if (forwards === null || backwards === null) return forwards ?? backwards;
  return backwards.on.year !== null || scan.order === "mdy" ? backwards : forwards;
}
