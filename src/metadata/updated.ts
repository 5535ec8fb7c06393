import { dateLead } from "../blocks/revise/dateLead.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import { isoTime } from "../dates/calendar.js";
import { findLoneTimes, type TimeMention } from "../dates/findDates.js";
import type { DateLanguage } from "../dates/types.js";
import type { Field } from "../types.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, type JudgedPage, statedDate, statedValue } from "./field.js";
import { updatedByMarkup } from "./hintedDates.js";
import { publicationOf } from "./publication.js";
import { relativeDate, resolveRelative } from "./relativeDate.js";
import { isoOf } from "./zonedTime.js";

/** Longer blocks (words) are no stamps. */
const MAX_STAMP_WORDS = 30;
/** UTF-16 code units and words between "Updated" and its time, at most: "aktualisiert um 15:30". */
const MAX_LEAD_GAP = 8;
const LEAD_GAP = /^[\s.:：|(–—-]{0,3}(?:\p{L}{1,4}\.?\s)?[\s:(]{0,2}$/u;

/** The time that stands right after words for the last change, with no day of its own. */
function loneTime(block: LabelledBlock, language: DateLanguage): TimeMention | null {
  const leads = block.phrases.filter(({ kinds }) => kinds.includes("updated"));
  const times = leads.length === 0 ? [] : findLoneTimes(block.text, language);
  for (const { to } of leads) {
    const end = block.words[to - 1]?.end ?? 0;
    const next = times.find(({ span }) => span.start >= end && span.start <= end + MAX_LEAD_GAP);
    if (next && LEAD_GAP.test(block.text.slice(end, next.span.start))) return next;
  }
  return null;
}

/** "12 May 2017, 10:15 | updated 15:30", on one line or on the next: later on the day of publication. */
function updatedSameDay(judged: JudgedPage, published: Field<string> | null): Field<string> | null {
  const { blocks, locale, options } = judged;
  const found = publicationOf(blocks, null);
  if (!found || found.isUpdate || found.mention.iso === null || published === null) return null;
  const at = blocks.indexOf(found.block);
  const day = found.mention.iso.slice(0, 10);
  if (published.value.slice(0, 10) !== day) return null;
  for (const block of blocks.slice(at, at + 2)) {
    const lone = block.wordCount > MAX_STAMP_WORDS ? null : loneTime(block, locale.dateLanguage);
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
