import { lastVerdict } from "../blocks/verdict.js";
import type { Field, Metadata } from "../types.js";
import { type FieldExtractor, type JudgedPage, statedDate, statedValue } from "./field.js";
import { publishedByMarkup } from "./hintedDates.js";
import { type Publication, publicationOf } from "./publication.js";
import { relativeDate, resolveRelative } from "./relativeDate.js";
import { withRunnerUp } from "./runnerUp.js";
import { isoOf } from "./zonedTime.js";

/** "3 hours ago", counted from the day of the dump. */
function relativelyPublished(
  judged: JudgedPage,
  captured: Metadata["captured"] | undefined,
): Metadata["published"] {
  const found = relativeDate(judged, "published");
  const value = found ? resolveRelative(judged, found.mention, captured) : null;
  if (!found || value === null) return null;
  const stated = statedValue(found.block, found.mention.span, { value, rule: "published/relative" });
  return { ...stated, certainty: "inferred" };
}

/**
 * The day of the last change, where the page names no other: of pages of news that show such a day alone nine in ten came out on it.
 * Of its time of day nothing is said.
 */
function publishedByUpdate({ block, mention }: Publication, value: string): Field<string> {
  const day = value.slice(0, 10);
  const stated = statedValue(block, mention.span, { value: day, rule: "published/update-stamp" });
  return { ...stated, certainty: "inferred" };
}

/** As the text alone tells. */
function publishedByText(
  judged: JudgedPage,
  captured: Metadata["captured"] | undefined,
): Metadata["published"] {
  const found = publicationOf(judged.blocks, captured?.value ?? null);
  if (!found) return relativelyPublished(judged, captured);
  const value = isoOf(found.mention, judged.options.timezone);
  if (value === null || (captured && value.slice(0, 10) > captured.value)) return null;
  const stated = found.isUpdate
    ? publishedByUpdate(found, value)
    : statedDate(found.block, found.mention, { value, rule: "published/timestamp" });
  return withRunnerUp(stated, lastVerdict(found.block), judged.blocks, (block, { part }) => {
    const mention = block.dates.find(({ span }) => span.start === part.start);
    const other = mention ? isoOf(mention, judged.options.timezone) : null;
    return mention && other !== null ? { value: other, part: mention.span } : null;
  });
}

/** Day, and time where shown, that the story came out; null rather than a day that may be another's. */
export const published: FieldExtractor<"published"> = (judged, { captured }) => {
  const found = publishedByMarkup(judged, publishedByText(judged, captured));
  return found && captured && found.value.slice(0, 10) > captured.value ? null : found;
};
