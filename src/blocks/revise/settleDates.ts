import { monthDay } from "../../dates/calendar.js";
import { giveYear } from "../../dates/giveYear.js";
import { swapReading } from "../../dates/swapReading.js";
import type { DateMention } from "../../dates/types.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import type { LabelledBlock } from "../verdict.js";
import type { Reviser } from "./reviser.js";

/** Which of day and month stands first in the page's numeric dates that can be read in one way only. */
type NumericOrder = "day" | "month";

/** The two numbers that a date begins with where they are day and month: not where a year stands first. */
const LEADING_PAIR = /^\D{0,12}(\d{1,2})\D{1,3}(\d{1,2})\D/u;

/** The order that a numeric date proves by a day over 12; null where it proves none. */
function provenOrder(
  text: string,
  { span, otherReading, iso, day, month }: DateMention,
): NumericOrder | null {
  if (otherReading !== null || iso === null || day <= 12) return null;
  const pair = LEADING_PAIR.exec(`${text.slice(span.start, span.end)} `);
  if (!pair) return null;
  const [first, second] = [Number(pair[1]), Number(pair[2])];
  if (first === day && second === month) return "day";
  return first === month && second === day ? "month" : null;
}

/** What speaks for one reading of the page's numeric dates. */
interface Evidence {
  /** ISO days that the page names without doubt. */
  readonly days: ReadonlySet<string>;
  /** Null where the page's own dates prove none. */
  readonly order: NumericOrder | null;
  /** All who write the page's language put the day first. */
  readonly dayFirst: boolean;
}

/** Only English puts, by country, day or month first. */
function isDayFirst({ code, dateLanguage }: PageLocale): boolean {
  return code !== null && dateLanguage.order !== "mdy";
}

/** "06/01/2026 - 13:55": an hour past noon by a clock of 24 hours, which those who write the month first hardly use; and how far off it is looked for. */
const LATE_CLOCK = /(?<!\d)(?:1[3-9]|2[0-3])[:.h]\d\d(?!\d)/u;
const CLOCK_REACH = 12;

/** The reading that page or language speak for; the mention as it was, with both readings, where nothing does. */
function settled(mention: DateMention, text: string, { days, order, dayFirst }: Evidence): DateMention {
  const { otherReading, iso, day, span } = mention;
  if (otherReading === null || iso === null) return mention;
  const here = days.has(iso.slice(0, 10));
  const there = days.has(otherReading);
  if (here !== there) return here ? { ...mention, otherReading: null } : swapReading(mention);
  const pair = LEADING_PAIR.exec(`${text.slice(span.start, span.end)} `);
  const read: NumericOrder = Number(pair?.[1]) === day ? "day" : "month";
  if (pair && order !== null)
    return read === order ? { ...mention, otherReading: null } : swapReading(mention);
  if (dayFirst) return { ...mention, otherReading: null };
  const late = LATE_CLOCK.test(text.slice(span.start, span.end + CLOCK_REACH));
  // Likelier, and still in doubt.
  return pair && late && read === "month"
    ? { ...swapReading(mention), otherReading: iso.slice(0, 10) }
    : mention;
}

/** Years that the page names with each day of a month, "01-17". */
function yearsByDay(blocks: readonly LabelledBlock[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { year, iso, otherReading } of blocks.flatMap(({ dates }) => dates)) {
    if (year === null || iso === null || otherReading !== null) continue;
    const day = iso.slice(5, 10);
    years.set(day, (years.get(day) ?? new Set()).add(year));
  }
  return years;
}

/** Gives dates without a year the one that the page names with the same day, where it is only one: "17 Jan 06:12" above "17 January 2024". */
function withYears(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  if (!blocks.some(({ dates }) => dates.some(({ year }) => year === null))) return blocks;
  const years = yearsByDay(blocks);
  return blocks.map((block): LabelledBlock => {
    if (block.dates.every(({ year }) => year !== null)) return block;
    const dates = block.dates.map((mention) => {
      const { year, month, day } = mention;
      const [known, other] = year === null ? (years.get(monthDay(month, day)) ?? []) : [];
      return known === undefined || other !== undefined ? mention : giveYear(mention, known);
    });
    return { ...block, dates };
  });
}

/** The blocks with numeric dates read in the one way that speaks most for itself. */
function settleReadings(blocks: readonly LabelledBlock[], locale: PageLocale): readonly LabelledBlock[] {
  if (!blocks.some(({ dates }) => dates.some(({ otherReading }) => otherReading !== null))) return blocks;
  const days = new Set<string>();
  const orders = new Set<NumericOrder>();
  for (const { dates, text } of blocks) {
    for (const mention of dates) {
      if (mention.otherReading === null && mention.iso !== null) days.add(mention.iso.slice(0, 10));
      const order = provenOrder(text, mention);
      if (order !== null) orders.add(order);
    }
  }
  const [order = null] = orders.size === 1 ? orders : [];
  const evidence = { days, order, dayFirst: isDayFirst(locale) };
  return blocks.map((block): LabelledBlock => {
    if (block.dates.every(({ otherReading }) => otherReading === null)) return block;
    return { ...block, dates: block.dates.map((mention) => settled(mention, block.text, evidence)) };
  });
}

/** Decides how dates such as 03/04/2024 are read, by the other dates of the page (the same day in words, or a day over 12), else by its language, and of which year those without one are. */
export const settleDates: Reviser = {
  id: "revise/settle-dates",
  revise: (blocks, { locale }) => withYears(settleReadings(blocks, locale)),
};
