import type { DateMention } from "../dates/types.js";
import { offsetAt } from "../dates/zones.js";

/** A date as the output has it: a time that states no offset gets that of `timezone`, IANA zone or offset. Null where no year is shown. */
export function isoOf(mention: DateMention, timezone: string | null): string | null {
  const { iso, time, offset, year, month, day } = mention;
  if (iso === null || year === null || time === null || offset !== null || timezone === null) return iso;
  return iso + (offsetAt(timezone, Date.UTC(year, month - 1, day, time.hour, time.minute)) ?? "");
}
