import type { Day } from "./calendar.js";
import { foldName } from "./fold.js";
import { MONTH_REGIONS } from "./marks.js";
import { type DateHit, gapAfter, gapWidth, isNumber, markLength, phrasesAt, type Scan } from "./scan.js";

/** A calendar as `Intl` calls it, and its years that news pages are of. */
interface Calendar {
  readonly id: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Gregorian year in which its year 0 began, and the length of its year in days: within a week of the truth, for a search. */
  readonly start: number;
  readonly yearDays: number;
}

const PERSIAN: Calendar = {
  id: "persian",
  firstYear: 1330,
  lastYear: 1479,
  start: 621.2,
  yearDays: 365.2422,
};
const HIJRI: Calendar = {
  id: "islamic-umalqura",
  firstYear: 1400,
  lastYear: 1500,
  start: 621.57,
  yearDays: 354.367,
};

/** The calendars that pages of a language date stories by, besides the Gregorian, the likelier first. */
const CALENDARS: Readonly<Record<string, readonly Calendar[]>> = {
  fa: [PERSIAN, HIJRI],
  ps: [PERSIAN, HIJRI],
  ckb: [PERSIAN, HIJRI],
  ar: [HIJRI],
  ur: [HIJRI],
};

const DAY_MS = 86_400_000;
const MEAN_YEAR_DAYS = 365.2425;
/** Steps from the estimate to the day: each comes nearer by all that the calendar says is missing. */
const MAX_STEPS = 6;
/** Words of the longest month's name: "ربيع الأول". */
const MAX_MONTH_WORDS = 2;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(code: string, month: "numeric" | "long"): Intl.DateTimeFormat {
  const key = `${code} ${month}`;
  const cached = formats.get(key);
  if (cached !== undefined) return cached;
  const made = new Intl.DateTimeFormat(code, { year: "numeric", month, day: "numeric", timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

/** Day, month and year of an instant in a calendar. */
function inCalendar({ id }: Calendar, instant: number): readonly [number, number, number] {
  const parts = formatOf(`en-u-ca-${id}-nu-latn`, "numeric").formatToParts(instant);
  const partOf = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? "0", 10);
  return [partOf("day"), partOf("month"), partOf("year")];
}

/** The Gregorian day of a day in another calendar; null where it has no such day. */
function toGregorian(
  calendar: Calendar,
  { year, month, day }: { year: number; month: number; day: number },
): Day | null {
  const { start, yearDays } = calendar;
  const yearsOn = ((year + (month - 0.5) / 12) * yearDays) / MEAN_YEAR_DAYS;
  const estimate = Math.round(((start + yearsOn - 1970) * MEAN_YEAR_DAYS * DAY_MS) / DAY_MS) * DAY_MS;
  let instant = estimate;
  for (let step = 0; step < MAX_STEPS; step++) {
    const [d, m, y] = inCalendar(calendar, instant);
    if (d === day && m === month && y === year) {
      const on = new Date(instant);
      return { year: on.getUTCFullYear(), month: on.getUTCMonth() + 1, day: on.getUTCDate() };
    }
    const off = (year - y) * yearDays + (month - m) * (yearDays / 12) + (day - d);
    instant += (Math.round(off) || 1) * DAY_MS;
  }
  return null;
}

interface MonthOf {
  readonly calendar: Calendar;
  readonly month: number;
}

const months = new Map<string, ReadonlyMap<string, MonthOf>>();

function addMonthsOf(region: string, calendar: Calendar, names: Map<string, MonthOf>): void {
  for (let day = 0; day < 366; day += 15) {
    const instant = Date.UTC(2020, 0, 1) + day * DAY_MS;
    const [, month] = inCalendar(calendar, instant);
    const parts = formatOf(`${region}-u-ca-${calendar.id}-nu-latn`, "long").formatToParts(instant);
    const name = foldName(parts.find(({ type }) => type === "month")?.value ?? "");
    if (name !== "" && !names.has(name)) names.set(name, { calendar, month });
  }
}

/** Month names of a language's other calendars, by their folded words. */
function monthsOf(code: string): ReadonlyMap<string, MonthOf> {
  const cached = months.get(code);
  if (cached !== undefined) return cached;
  const names = new Map<string, MonthOf>();
  for (const calendar of CALENDARS[code] ?? []) {
    for (const region of [code, ...(MONTH_REGIONS[code] ?? [])]) addMonthsOf(region, calendar, names);
  }
  months.set(code, names);
  return names;
}

interface Read {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function asHit(read: Read, { from, to, end }: { from: number; to: number; end: number }): DateHit | null {
  const { calendar, year, day } = read;
  if (year < calendar.firstYear || year > calendar.lastYear || day < 1 || day > 31) return null;
  const on = toGregorian(calendar, read);
  return on === null ? null : { on, from, to, end, swappable: false, form: `date/${calendar.id}` };
}

/** "۱۴۰۲/۰۸/۱۱" or "۱۱/۰۸/۱۴۰۲" of a language whose first other calendar counts such years. */
function numericDay(scan: Scan, at: number, calendar: Calendar): DateHit | null {
  const [a, b, c] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || b.digits > 2) return null;
  const [year, day] = a.digits === 4 ? [a, c] : [c, a];
  if (year.digits !== 4 || day.digits > 2) return null;
  const sign = gapAfter(scan, at);
  if ((sign !== "/" && sign !== "-") || gapAfter(scan, at + 1) !== sign) return null;
  if (gapWidth(scan, at) !== 1 || gapWidth(scan, at + 1) !== 1) return null;
  return asHit(
    { calendar, year: year.value, month: b.value, day: day.value },
    { from: at, to: at + 3, end: c.end },
  );
}

/** "۱۱ آبان ۱۴۰۲", "9 رمضان 1444 هـ". */
function namedDay(scan: Scan, at: number, code: string): DateHit | null {
  const day = scan.tokens[at];
  if (!isNumber(day) || day.digits > 2) return null;
  const phrases = phrasesAt(scan, at + 1, 1, MAX_MONTH_WORDS);
  for (let index = 0; index < phrases.length; index++) {
    const found = monthsOf(code).get(phrases[index] ?? "");
    const named = at + 1 + phrases.length - index;
    const to = markLength(scan, named, "monthName") > 0 ? named + 1 : named;
    const year = scan.tokens[to];
    if (found === undefined || !isNumber(year) || gapWidth(scan, to - 1) > 2) continue;
    return asHit({ ...found, year: year.value, day: day.value }, { from: at, to: to + 1, end: year.end });
  }
  return null;
}

/** A date of a calendar other than the Gregorian, of which the number at token `at` is the first. */
export function otherCalendarDate(scan: Scan, at: number): DateHit | null {
  for (const code of scan.names.otherCalendars) {
    const [first] = CALENDARS[code] ?? [];
    const found = namedDay(scan, at, code) ?? (first ? numericDay(scan, at, first) : null);
    if (found !== null) return found;
  }
  return null;
}

/** The languages among these whose pages use other calendars. */
export const otherCalendarsOf = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => Object.hasOwn(CALENDARS, code));
