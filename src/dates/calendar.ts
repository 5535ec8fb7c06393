import type { DateOrder, TimeOfDay } from "./types.js";

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years that all-number dates may name: pages on the web, and a little ahead. */
const FIRST_YEAR = 1990;
/** Years that dates with a month's name may name. */
const FIRST_NAMED_YEAR = 1500;
const LAST_YEAR = 2100;
/** Two-digit years from here on are of the 1900s. */
const CENTURY_TURN = 70;

export interface Day {
  /** Null where the text shows none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True where the month has that day; 29 February passes where there is no year. */
export function isDay({ year, month, day }: Day): boolean {
  if (day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || year === null || isLeap(year);
}

export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

export const isNamedYear = (value: number): boolean => value >= FIRST_NAMED_YEAR && value <= LAST_YEAR;

/** Thai years are counted from 543 BC. */
export const BUDDHIST_SHIFT = 543;
/** The century of the Buddhist era whose years are written with two digits, as a Gregorian year. */
const BUDDHIST_CENTURY = 2500 - BUDDHIST_SHIFT;
/** Two-digit years from here on are of the Buddhist era, and of our 2000s. */
const FIRST_SHORT_BUDDHIST = 2000 - BUDDHIST_CENTURY;

/** Two-digit years: 00-69 are 2000-2069, 70-99 are 1970-1999; where years are Buddhist, 43-99 are 2000-2056. */
export const fullYear = (value: number, digits: number, buddhist: boolean): number => {
  if (digits !== 2) return value;
  if (buddhist && value >= FIRST_SHORT_BUDDHIST) return BUDDHIST_CENTURY + value;
  return value < CENTURY_TURN ? 2000 + value : 1900 + value;
};

/** The three numbers of a date, in the order they stand, read in `order`. */
export function inOrder(parts: readonly [number, number, number], order: DateOrder): Day {
  const [a, b, c] = parts;
  if (order === "ymd") return { year: a, month: b, day: c };
  return order === "mdy" ? { year: c, month: a, day: b } : { year: c, month: b, day: a };
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** "10-31". */
export const monthDay = (month: number, day: number): string => `${two(month)}-${two(day)}`;

/** "2018-10-31"; null where there is no year. */
export const isoDay = ({ year, month, day }: Day): string | null =>
  year === null ? null : `${year}-${monthDay(month, day)}`;

/** "T11:29", "T11:29:05". */
export const isoTime = ({ hour, minute, second }: TimeOfDay): string =>
  `T${two(hour)}:${two(minute)}${second === null ? "" : `:${two(second)}`}`;

/** "+03:00" of minutes east of Greenwich. */
export const isoOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};
