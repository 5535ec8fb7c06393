import type { Span } from "../types.js";
import { type Day, isoDay, isoTime } from "./calendar.js";
import { namedDate } from "./namedDates.js";
import { markedDate, numericDate, yearlessNumericDate } from "./numericDates.js";
import { otherCalendarDate } from "./otherCalendars.js";
import { pairTimes } from "./pairTimes.js";
import { type DateHit, gapAfter, isNumber, isWord, type Scan, scanText, wordAt } from "./scan.js";
import { readTime, type TimeHit } from "./times.js";
import { firstDigit } from "./tokens.js";
import type { DateLanguage, DateMention, TimeOfDay } from "./types.js";
import { offsetAt } from "./zones.js";

type DateForm = (scan: Scan, at: number) => DateHit | null;

/** What a number may begin, or be the day of; the first answer wins. */
const DATE_FORMS: readonly DateForm[] = [
  numericDate,
  markedDate,
  namedDate,
  otherCalendarDate,
  yearlessNumericDate,
];

function dateAt(scan: Scan, at: number): DateHit | null {
  for (const form of DATE_FORMS) {
    const found = form(scan, at);
    if (found !== null) return found.on.year === null ? (fullerAt(scan, found) ?? found) : found;
  }
  return null;
}

/** The date with a year that begins inside one without: in "Top 5 May 12, 2020" the month belongs to the 12. */
function fullerAt(scan: Scan, found: DateHit): DateHit | null {
  if (!isNumber(scan.tokens[found.to])) return null;
  const next = namedDate(scan, found.to);
  return next !== null && next.on.year !== null && next.from < found.to ? next : null;
}

function readDates(scan: Scan): readonly DateHit[] {
  const found: DateHit[] = [];
  let free = 0;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isNumber(scan.tokens[at])) continue;
    const date = dateAt(scan, at);
    if (date === null || date.from < free) continue;
    found.push(date);
    free = date.to;
    at = date.to - 1;
  }
  return found;
}

function readTimes(scan: Scan, dates: readonly DateHit[]): readonly TimeHit[] {
  const found: TimeHit[] = [];
  let next = 0;
  for (let at = 0; at < scan.tokens.length; at++) {
    while ((dates[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const date = dates[next];
    if (date !== undefined && at >= date.from) continue;
    const time = isNumber(scan.tokens[at]) ? readTime(scan, at, isIsoTime(scan, at)) : null;
    if (time === null || (date !== undefined && time.to > date.from)) continue;
    found.push(time);
    at = time.to - 1;
  }
  return found;
}

/** The hour of 2025-01-13T21:37. */
const isIsoTime = (scan: Scan, at: number): boolean =>
  wordAt(scan, at - 1) === "t" && gapAfter(scan, at - 1) === "" && gapAfter(scan, at - 2) === "";

/** Offset of the weekday's name that stands before the date, or of the date itself. */
function startOf(scan: Scan, date: DateHit): number {
  if (date.start !== undefined) return date.start;
  const own = scan.tokens[date.from]?.start ?? 0;
  const before = scan.tokens[date.from - 1];
  if (!isWord(before)) return own;
  const gap = gapAfter(scan, date.from - 1);
  if (gap !== " " && gap !== "," && gap !== "." && gap !== ".,") return own;
  const word = wordAt(scan, date.from - 1);
  return scan.names.tables.some(({ weekdays }) => weekdays.has(word)) ? before.start : own;
}

/** The instant `Date.UTC` makes of a local time; null without a year. */
const localInstant = ({ year, month, day }: Day, { hour, minute }: TimeOfDay): number | null =>
  year === null ? null : Date.UTC(year, month - 1, day, hour, minute);

function toMention(scan: Scan, date: DateHit, time: TimeHit | null): DateMention {
  const { year, month, day } = date.on;
  const zone = time?.zone ?? null;
  const offset = time === null || zone === null ? null : offsetAt(zone, localInstant(date.on, time.clock));
  const shown = isoDay(date.on);
  const start = startOf(scan, date);
  return {
    span: {
      start: time === null ? start : Math.min(start, time.start),
      end: time === null ? date.end : Math.max(date.end, time.end),
    },
    year,
    month,
    day,
    weekday: start !== (date.start ?? scan.tokens[date.from]?.start),
    time: time?.clock ?? null,
    zone,
    offset,
    iso: shown === null || time === null ? shown : `${shown}${isoTime(time.clock)}${offset ?? ""}`,
    otherReading: date.swappable ? isoDay({ year, month: day, day: month }) : null,
    form: date.form,
  };
}

/**
 * Calendar dates in one line of text, in order, each with the time of day that stands next to it. Reads dates in figures of any script
 * and in the month names of the language and of English. Never throws; time grows with the length of the text.
 */
export function findDates(text: string, language: DateLanguage): readonly DateMention[] {
  if (firstDigit(text) < 0) return [];
  const scan = scanText(text, language);
  const dates = readDates(scan);
  if (dates.length === 0) return [];
  const pairs = pairTimes(scan, dates, readTimes(scan, dates));
  return dates.map((date, index) => toMention(scan, date, pairs[index] ?? null));
}

/** A time of day that stands in a text by itself, and where. */
export interface TimeMention {
  readonly span: Span;
  readonly time: TimeOfDay;
}

/** Times of day that belong to no date of the text, in order. "18.57" is one only for who knows that a time stands there. */
export function findLoneTimes(text: string, language: DateLanguage): readonly TimeMention[] {
  if (firstDigit(text) < 0) return [];
  const scan = scanText(text, language);
  const dates = readDates(scan);
  const times = readTimes(scan, dates);
  const paired = new Set(pairTimes(scan, dates, times));
  return times
    .filter((time) => !paired.has(time))
    .map(({ start, end, clock }) => ({ span: { start, end }, time: clock }));
}
