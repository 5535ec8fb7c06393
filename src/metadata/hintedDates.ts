import type { LabelledBlock } from "../blocks/verdict.js";
import { findDates } from "../dates/findDates.js";
import type { DateMention } from "../dates/types.js";
import type { Hint } from "../input/html/page.js";
import type { Field } from "../types.js";
import { type JudgedPage, statedValue } from "./field.js";
import { hintsOn } from "./hints.js";
import { isoOf } from "./zonedTime.js";

/** A date that the markup gives. */
interface HintedDate {
  readonly value: string;
  readonly source: Hint["source"];
}

const DAY_MS = 86_400_000;
/** Data often gives times in UTC: the page's own day is the same, the one before or the one after. */
const ZONE_DAYS = 1;
/** Longer blocks (words) that name a date tell a story. */
const MAX_STAMP_WORDS = 40;
/** How sure a day is that the markup alone gives, and one that the page shows too. */
const UNSEEN_CONFIDENCE = 0.8;
const SEEN_CONFIDENCE = 0.97;

function dayOf(value: string): string {
  return value.slice(0, 10);
}

/** Days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS);
}

const MINUTE_MS = 60_000;
/** Offsets from UTC are so many minutes apart, and no larger. */
const OFFSET_STEP = 15;
const MAX_OFFSET = 14 * 60;
/** A time of day without an offset, and one with it. */
const LOCAL = /T\d\d:\d\d(?::\d\d)?$/;
const ZONED = /T.{5,}(?:Z|[+-]\d\d:\d\d)$/;

/** The time that the page shows, with the offset at which it is the moment that the markup gives; null where none makes them one, or the markup says so itself. */
function zoned(shown: string, hinted: string): string | null {
  if (!LOCAL.test(shown) || !ZONED.test(hinted) || hinted.startsWith(shown)) return null;
  const moment = Date.parse(hinted);
  // Most pages show no seconds.
  const minutes = (Date.parse(`${shown}Z`) - (moment - (moment % MINUTE_MS))) / MINUTE_MS;
  if (!Number.isInteger(minutes) || minutes % OFFSET_STEP !== 0 || Math.abs(minutes) > MAX_OFFSET)
    return null;
  const pad = (number: number): string => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${shown}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Of two dates of one day the one that says more. */
function longer(shown: string, hinted: string): string {
  return shown.length < hinted.length ? hinted : shown;
}

/** Dates of the hints that can be read; those of plain time elements only where all of them name one day. */
function hintedDates(judged: JudgedPage, topic: "published" | "updated"): HintedDate[] {
  const read = hintsOn(judged, topic).flatMap(({ value, source }): HintedDate[] => {
    const [mention] = findDates(value, judged.locale.dateLanguage);
    const iso = mention ? isoOf(mention, judged.options.timezone) : null;
    return iso === null ? [] : [{ value: iso, source }];
  });
  const ofTimes = new Set(read.filter(({ source }) => source === "time").map(({ value }) => dayOf(value)));
  return ofTimes.size > 1 ? read.filter(({ source }) => source !== "time") : read;
}

/** The first date of a short block that is so many days from `day`, and its block. */
function findMention(
  blocks: readonly LabelledBlock[],
  day: string,
  isNear: (days: number) => boolean,
): { readonly block: LabelledBlock; readonly mention: DateMention } | null {
  for (const block of blocks) {
    if (block.wordCount > MAX_STAMP_WORDS) continue;
    const mention = block.dates.find(({ iso }) => iso !== null && isNear(daysBetween(day, iso)));
    if (mention) return { block, mention };
  }
  return null;
}

/** The date where the page shows it, or at most so many days off, as a field; null where it shows it nowhere. */
function shownDate(
  judged: JudgedPage,
  { value, source }: HintedDate,
  { field, off }: { readonly field: string; readonly off: number },
): Field<string> | null {
  const { blocks, options } = judged;
  const found =
    findMention(blocks, value, (days) => days === 0) ??
    findMention(blocks, value, (days) => Math.abs(days) <= off);
  const shown = found ? isoOf(found.mention, options.timezone) : null;
  if (!found || shown === null) return null;
  const exact = dayOf(shown) === dayOf(value) && shown.length < value.length ? value : shown;
  const stated = statedValue(found.block, found.mention.span, { value: exact, rule: `${field}/${source}` });
  return { ...stated, confidence: SEEN_CONFIDENCE };
}

/**
 * The day of publication in the light of the markup: what the page shows counts, unless it shows the day of the markup too. `shown` is
 * what the text gives.
 */
export function publishedByMarkup(judged: JudgedPage, shown: Field<string> | null): Field<string> | null {
  const hints = hintedDates(judged, "published");
  const [first] = hints;
  if (!first) return shown;
  if (shown) {
    const same = hints.find(({ value }) => dayOf(value) === dayOf(shown.value));
    if (same) {
      const value = zoned(shown.value, same.value) ?? longer(shown.value, same.value);
      return { ...shown, value, confidence: SEEN_CONFIDENCE };
    }
    const near = hints.find(({ value }) => Math.abs(daysBetween(value, shown.value)) <= ZONE_DAYS);
    if (near) return { ...shown, value: zoned(shown.value, near.value) ?? shown.value };
  }
  const seen = shownDate(judged, first, { field: "published", off: ZONE_DAYS });
  if (shown) return seen && seen.value !== shown.value && isExact(seen, first) ? seen : shown;
  return seen ?? inferred(first, "published");
}

function isExact({ value }: Field<string>, hint: HintedDate): boolean {
  return dayOf(value) === dayOf(hint.value);
}

function inferred({ value, source }: HintedDate, field: string): Field<string> {
  return {
    value,
    span: null,
    certainty: "inferred",
    confidence: UNSEEN_CONFIDENCE,
    rule: `${field}/${source}`,
  };
}

/** The day of the last change where the text states none: that of the markup, if it is later than publication. */
export function updatedByMarkup(judged: JudgedPage, published: Field<string> | null): Field<string> | null {
  const [hint] = hintedDates(judged, "updated");
  if (!hint || (published && dayOf(hint.value) <= dayOf(published.value))) return null;
  return shownDate(judged, hint, { field: "updated", off: 0 }) ?? inferred(hint, "updated");
}
