import { dateLead, ledTime } from "../blocks/revise/dateLead.js";
import { isoTime } from "../dates/calendar.js";
import type { Field } from "../types.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, type JudgedPage, statedDate, statedValue } from "./field.js";
import { updatedByMarkup } from "./hintedDates.js";
import { publicationOf } from "./publication.js";
import { relativeDate, resolveRelative } from "./relativeDate.js";
import { isoOf } from "./zonedTime.js";

/** Longer blocks (words) are no stamps. */
const MAX_STAMP_WORDS = 30;

/** "12 May 2017, 10:15 | updated 15:30", on one line or on the next: later on the day of publication. */
function updatedSameDay(judged: JudgedPage, published: Field<string> | null): Field<string> | null {
  const { blocks, locale, options } = judged;
  const found = publicationOf(blocks, null);
  if (!found || found.isUpdate || found.mention.iso === null || published === null) return null;
  const at = blocks.indexOf(found.block);
  const day = found.mention.iso.slice(0, 10);
  if (published.value.slice(0, 10) !== day) return null;
  for (const block of blocks.slice(at, at + 2)) {
    const lone = block.wordCount > MAX_STAMP_WORDS ? null : ledTime(block, "updated", locale.dateLanguage);
    if (!lone) continue;
    const iso = `${day}${isoTime(lone.time)}${found.mention.offset ?? ""}`;
    const value = isoOf({ ...found.mention, time: lone.time, iso }, options.timezone);
    if (value === null || value <= published.value) return null;
    return { ...statedValue(block, lone.span, { value, rule: "updated/same-day" }), certainty: "inferred" };
  }
  return null;
}

/** Day, and time where shown, of the last change that the header states; never before publication. */
export const updated: FieldExtractor<"updated"> = (judged, { captured, published }) => {
  const { blocks, options } = judged;
  const isEarly = (value: string): boolean =>
    Boolean(published && value.slice(0, 10) < published.value.slice(0, 10));
  for (const block of withLabel(blocks, "timestamp")) {
    for (const mention of block.dates) {
      if (dateLead(blocks, blocks.indexOf(block), mention) !== "updated") continue;
      const value = isoOf(mention, options.timezone);
      if (value === null || isEarly(value)) continue;
      return statedDate(block, mention, { value, rule: "updated/timestamp" });
    }
  }
  const sameDay = updatedSameDay(judged, published ?? null);
  if (sameDay) return sameDay;
  const found = relativeDate(judged, "updated");
  const value = found ? resolveRelative(judged, found.mention, captured) : null;
  if (!found || value === null || isEarly(value)) return updatedByMarkup(judged, published ?? null);
  const stated = statedValue(found.block, found.mention.span, { value, rule: "updated/relative" });
  return { ...stated, certainty: "inferred" };
};
