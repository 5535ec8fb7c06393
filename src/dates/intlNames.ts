import { foldName } from "./fold.js";
import {
  EVENING,
  HALF_DAYS,
  LEADING_PERIODS,
  MONTH_REGIONS,
  MORNING,
  OTHER_SCRIPTS,
  PERIOD_REGIONS,
  PERIOD_SPELLINGS,
} from "./marks.js";
import { firstDigit, isUpper, readTokens } from "./tokens.js";

export interface MonthName {
  readonly month: number;
  /** The language writes it with a capital. */
  readonly capital: boolean;
  /** An abbreviation. */
  readonly short: boolean;
}

/** A name for a part of the day: PM, 午後, "de la tarde". */
export interface PeriodName {
  /** Hours (bit 0..23) at which it is used. */
  readonly hours: number;
  /** One of the two halves of the day, not a part of one. */
  readonly half: boolean;
  /** The language puts it before the hour. */
  readonly leading: boolean;
}

/** Names of one language, by their folded words with one space between. */
export interface DateNames {
  readonly months: ReadonlyMap<string, MonthName>;
  /** First letters that all long month names beginning with them share; for inflected and dialect forms. */
  readonly stems: ReadonlyMap<string, MonthName & { readonly letters: number }>;
  readonly weekdays: ReadonlySet<string>;
  readonly periods: ReadonlyMap<string, PeriodName>;
  /** The language puts the month before the day. */
  readonly monthFirst: boolean;
  /** The language puts the year before both. */
  readonly yearFirst: boolean;
  /** Years are counted in the Buddhist era unless said otherwise. */
  readonly buddhist: boolean;
}

/** Shortest name in scripts with case, where one letter is an initial. */
const MIN_CASED_LETTERS = 2;
const SAMPLE_YEAR = 2018;

type Parts = readonly Intl.DateTimeFormatPart[];

const everyPart = (
  code: string,
  options: Intl.DateTimeFormatOptions,
  days: readonly Date[],
): readonly Parts[] => {
  const format = new Intl.DateTimeFormat(code, {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    ...options,
  });
  return days.map((day) => format.formatToParts(day));
};

const MONTH_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { dateStyle: "full" },
  { dateStyle: "long" },
  { month: "short" },
  { dateStyle: "medium" },
];

const middles = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(SAMPLE_YEAR, month, 17, 12)));

const isCased = (name: string): boolean => name.toUpperCase() !== name.toLowerCase();

/** Longest ending or article that a language writes against a month's name. */
const MAX_ATTACHED = 3;

/** The letters at the start (`side` 0) or end (-1) of the text around a name; "" where none touch it. */
function attached(literal: string, side: 0 | -1): string {
  const token = readTokens(literal).at(side);
  const touches = side === 0 ? token?.start === 0 : token?.end === literal.length;
  if (token === undefined || !touches || token.digits > 0) return "";
  return token.end - token.start <= MAX_ATTACHED ? literal.slice(token.start, token.end) : "";
}

/** The month's name, and the name with the letters that the language writes against it ("באוקטובר", "urtarrilaren"). */
const monthSpellings = (shown: Parts): readonly string[] => {
  const at = shown.findIndex((part) => part.type === "month");
  const name = shown[at]?.value ?? "";
  if (name === "" || firstDigit(name) >= 0) return [];
  return [name, attached(shown[at - 1]?.value ?? "", -1) + name + attached(shown[at + 1]?.value ?? "", 0)];
};

function addMonths(code: string, into: Map<string, MonthName>): void {
  for (const options of MONTH_FORMATS) {
    const short = options.month === "short" || options.dateStyle === "medium";
    everyPart(code, options, middles).forEach((shown, index) => {
      for (const spelling of monthSpellings(shown)) {
        const name = foldName(spelling);
        if (into.has(name) || (name.length < MIN_CASED_LETTERS && isCased(name))) continue;
        into.set(name, { month: index + 1, capital: isUpper(spelling, 0), short });
      }
    });
  }
}

/** Languages with case cut month names short as they like: three or four letters name a month if they name only one. */
const CUT_LETTERS = [3, 4];
/** Letters by which an inflected form is known ("Δεκέμβρη" by "δεκεμ"). */
export const STEM_LETTERS = 5;

type Stem = MonthName & { readonly letters: number };

/** The first `length` letters of the names, where they name only one month. */
function stemsOf(months: ReadonlyMap<string, MonthName>, length: number): Map<string, Stem> {
  const stems = new Map<string, Stem>();
  const shared = new Set<string>();
  for (const [name, entry] of months) {
    if (name.length <= length || !isCased(name)) continue;
    const stem = name.slice(0, length);
    const seen = stems.get(stem);
    if (seen !== undefined && seen.month !== entry.month) shared.add(stem);
    stems.set(stem, { ...entry, short: true, letters: Math.max(name.length, seen?.letters ?? 0) });
  }
  for (const stem of shared) stems.delete(stem);
  return stems;
}

function addCuts(months: Map<string, MonthName>): void {
  for (const length of CUT_LETTERS) {
    for (const [stem, entry] of stemsOf(months, length)) if (!months.has(stem)) months.set(stem, entry);
  }
}

const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(SAMPLE_YEAR, 0, 7 + day)));

function readWeekdays(codes: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const code of codes) {
    for (const weekday of ["long", "short"] as const) {
      for (const shown of everyPart(code, { weekday }, week)) {
        const name = foldName(shown.map((part) => part.value).join(""));
        names.add(name);
      }
    }
  }
  return names;
}

/** The middle of each hour, since full hours may be named noon and midnight. */
const hours = Array.from({ length: 24 }, (_, hour) => new Date(Date.UTC(SAMPLE_YEAR, 0, 17, hour, 30)));

const HALF_DAY_HOURS = 12;
const hoursIn = (mask: number): number => mask.toString(2).replaceAll("0", "").length;

function addPeriods(code: string, into: Map<string, PeriodName>): void {
  const masks = new Map<string, number>();
  const leading = new Set<string>();
  const formats: readonly Intl.DateTimeFormatOptions[] = [
    { hour: "numeric", minute: "numeric", hour12: true },
    { hour: "numeric", hour12: true, dayPeriod: "short" },
  ];
  for (const options of formats) {
    everyPart(code, options, hours).forEach((shown, hour) => {
      const at = shown.findIndex((part) => part.type === "dayPeriod");
      const name = foldName(shown[at]?.value ?? "");
      if (name === "") return;
      masks.set(name, (masks.get(name) ?? 0) | (1 << hour));
      if (shown.findIndex((part) => part.type === "hour") > at) leading.add(name);
    });
  }
  for (const [name, mask] of masks) {
    if (into.has(name)) continue;
    into.set(name, { hours: mask, half: hoursIn(mask) === HALF_DAY_HOURS, leading: leading.has(name) });
  }
}

const HALVES = [MORNING, EVENING] as const;

function addHalfDays(language: string, into: Map<string, PeriodName>): void {
  for (const names of HALF_DAYS[language] ?? []) {
    names.forEach((name, half) => {
      into.set(foldName(name), { hours: HALVES[half] ?? 0, half: true, leading: true });
    });
  }
}

/** What pages of a language do otherwise than `Intl`: parts of the day before the hour, other spellings. */
function asPagesHave(language: string, periods: Map<string, PeriodName>): void {
  if (LEADING_PERIODS.has(language))
    for (const [name, period] of periods) periods.set(name, { ...period, leading: true });
  for (const [spelling, name] of Object.entries(PERIOD_SPELLINGS[language] ?? {})) {
    const period = periods.get(foldName(name));
    if (period !== undefined) periods.set(foldName(spelling), period);
  }
}

/** Day, month and year in the orders that the language writes them. */
const writtenOrders = (code: string): readonly (readonly string[])[] =>
  (["full", "long"] as const)
    .flatMap((dateStyle) => everyPart(code, { dateStyle }, middles.slice(0, 1)))
    .map((shown) => shown.map(({ type }) => type).filter((type) => DATE_PARTS.has(type)));

const DATE_PARTS: ReadonlySet<string> = new Set(["day", "month", "year"]);

/** The names that `Intl` has for a language (BCP 47); null where it has no such language: it would answer in the machine's. */
export function readNames(code: string): DateNames | null {
  if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return null;
  const months = new Map<string, MonthName>();
  const periods = new Map<string, PeriodName>();
  const language = new Intl.Locale(code).language;
  for (const region of [code, ...(MONTH_REGIONS[language] ?? [])]) addMonths(region, months);
  for (const region of [code, ...(PERIOD_REGIONS[language] ?? [])]) addPeriods(region, periods);
  addHalfDays(language, periods);
  asPagesHave(language, periods);
  addCuts(months);
  const orders = writtenOrders(code);
  return {
    months,
    stems: stemsOf(months, STEM_LETTERS),
    weekdays: readWeekdays([code, ...(OTHER_SCRIPTS[language] ?? [])]),
    periods,
    monthFirst: orders.some((order) => order.indexOf("month") < order.indexOf("day")),
    yearFirst: orders.some(([first]) => first === "year"),
    buddhist: new Intl.DateTimeFormat(code).resolvedOptions().calendar === "buddhist",
  };
}
