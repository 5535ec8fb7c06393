import type { Span } from "../types.js";

/** How an all-number date is read where no part of it is over 12: day, month or year first. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A time of day on the 24-hour clock. `second` is null where the text shows none. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** One calendar date read from a text, with the time of day that stands next to it. */
export interface DateMention {
  /** From the first to the last character of date, weekday, time and zone, in the text that was given. */
  readonly span: Span;
  /** Null where the text shows none. */
  readonly year: number | null;
  /** Whether the year stands elsewhere on the page, with the same day of the same month. */
  readonly inferredYear?: boolean;
  /** 1..12. */
  readonly month: number;
  /** 1..31, possible in that month. */
  readonly day: number;
  /** Whether the weekday's name stands before it. */
  readonly weekday: boolean;
  readonly time: TimeOfDay | null;
  /** IANA zone (`America/New_York`) or offset (`+03:00`) that stands next to the time; null where the text states none. */
  readonly zone: string | null;
  /** `zone` as an offset on that day, `+03:00`; null where none is stated, or where it changes over the year and there is no year. */
  readonly offset: string | null;
  /** "2018-10-31", "2018-10-31T11:29", with seconds and offset where shown; null when `year` is null. */
  readonly iso: string | null;
  /** ISO day of the other day/month reading where both numbers are 12 or less and differ; null where nothing is in doubt. */
  readonly otherReading: string | null;
  /** Rule id: "date/iso", "date/numeric", "date/day-month-name" ... */
  readonly form: string;
}

/** The language a text is read in. English month names are known besides. */
export interface DateLanguage {
  /** BCP 47 codes, as `Intl` takes them, the likeliest first. */
  readonly codes: readonly string[];
  readonly order: DateOrder;
  /** Month names that `Intl` lacks (`Locale.months`): lower case, values 1..12. */
  readonly extraMonths?: Readonly<Record<string, number>>;
  /** Relative times that `Intl` lacks (`Locale.relative`): lower case, values are minutes back. */
  readonly extraRelative?: Readonly<Record<string, number>>;
}
