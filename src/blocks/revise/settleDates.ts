import type { DateMention } from "../../dates/types.js";
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

function otherWay(mention: DateMention): DateMention {
  const { otherReading, iso } = mention;
  if (otherReading === null || iso === null) return mention;
  const [, month, day] = otherReading.split("-").map(Number);
  return {
    ...mention,
    month: month ?? mention.month,
    day: day ?? mention.day,
    iso: otherReading + iso.slice(10),
    otherReading: null,
  };
}

/** The reading that the rest of the page speaks for; the mention as it was, with both readings, where nothing does. */
function settled(
  mention: DateMention,
  days: ReadonlySet<string>,
  order: NumericOrder | null,
  text: string,
): DateMention {
  const { otherReading, iso, day, span } = mention;
  if (otherReading === null || iso === null) return mention;
  const here = days.has(iso.slice(0, 10));
  const there = days.has(otherReading);
  if (here !== there) return here ? { ...mention, otherReading: null } : otherWay(mention);
  const pair = order === null ? null : LEADING_PAIR.exec(`${text.slice(span.start, span.end)} `);
  if (!pair) return mention;
  const read: NumericOrder = Number(pair[1]) === day ? "day" : "month";
  return read === order ? { ...mention, otherReading: null } : otherWay(mention);
}

/** Decides how dates such as 03/04/2024 are read, by the other dates of the page: the same day in words, or a day over 12. */
export const settleDates: Reviser = {
  id: "revise/settle-dates",
  revise: (blocks) => {
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
    return blocks.map((block): LabelledBlock => {
      if (block.dates.every(({ otherReading }) => otherReading === null)) return block;
      return { ...block, dates: block.dates.map((mention) => settled(mention, days, order, block.text)) };
    });
  },
};
