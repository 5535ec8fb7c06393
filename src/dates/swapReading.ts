import type { DateMention } from "./types.js";

/** The mention with day and month the other way round, and no longer in doubt; itself where there is no other reading. */
export function swapReading(mention: DateMention): DateMention {
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
