import { isDay, isoDay, isoTime } from "./calendar.js";
import type { DateMention } from "./types.js";

/** The mention, which shows no year, as one of `year`; itself where the day is none of that year. */
export function giveYear(mention: DateMention, year: number): DateMention {
  const { month, day, time, offset } = mention;
  const shown = isDay({ year, month, day }) ? isoDay({ year, month, day }) : null;
  if (shown === null) return mention;
  const iso = time === null ? shown : `${shown}${isoTime(time)}${offset ?? ""}`;
  return { ...mention, year, iso, inferredYear: true };
}
