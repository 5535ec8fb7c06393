import { relativeStamps } from "../blocks/revise/labelRelative.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import { isoTime } from "../dates/calendar.js";
import type { RelativeMention } from "../dates/findRelatives.js";
import { offsetAt } from "../dates/zones.js";
import type { Field } from "../types.js";
import { byRule, withLabel } from "./byLabel.js";
import type { JudgedPage } from "./field.js";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A relative time of the header: when the story came out, or was last changed. */
interface RelativeDate {
  readonly block: LabelledBlock;
  readonly mention: RelativeMention;
}

/** The first relative time of the header that is called an update, or that is not; null where there is none. */
export function relativeDate(
  { blocks, locale }: JudgedPage,
  role: "published" | "updated",
): RelativeDate | null {
  const [block] = byRule(blocks, "revise/relative-date");
  if (!block) return null;
  const stamps = relativeStamps(blocks, blocks.indexOf(block), locale.dateLanguage);
  const found = stamps.find(({ lead }) => (lead === "updated") === (role === "updated"));
  return found ? { block, mention: found.mention } : null;
}

/** The moment of the dump, in milliseconds of a clock without zone; null where only its day is known. */
function momentOf({ blocks, options }: JudgedPage, captured: Field<string>): number | null {
  if (options.captured?.includes("T")) return Date.parse(`${options.captured}Z`);
  if (captured.span === null) return null;
  const [banner] = withLabel(blocks, "captured");
  const time = banner?.dates.find(({ iso }) => iso !== null)?.time ?? null;
  return time === null ? null : Date.parse(captured.value) + (time.hour * 60 + time.minute) * MINUTE_MS;
}

const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * ISO day that a relative time means, counted from the day of the dump, with the time of day if one is stated beside it. Null where that
 * day is unknown, where hours are counted and only the day of the dump is known, and for weeks, months and years.
 */
export function resolveRelative(
  judged: JudgedPage,
  { minutes, days, time }: RelativeMention,
  captured: Field<string> | null | undefined,
): string | null {
  if (!captured) return null;
  if (days === null) {
    const moment = momentOf(judged, captured);
    return moment === null || minutes === null ? null : dayAt(moment - minutes * MINUTE_MS);
  }
  const start = Date.parse(captured.value) - days * DAY_MS;
  if (time === null) return dayAt(start);
  const { timezone } = judged.options;
  const instant = start + (time.hour * 60 + time.minute) * MINUTE_MS;
  return dayAt(start) + isoTime(time) + (timezone === null ? "" : (offsetAt(timezone, instant) ?? ""));
}
