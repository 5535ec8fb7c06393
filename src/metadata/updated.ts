import { dateLead } from "../blocks/revise/dateLead.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedValue } from "./field.js";
import { updatedByMarkup } from "./hintedDates.js";
import { relativeDate, resolveRelative } from "./relativeDate.js";
import { isoOf } from "./zonedTime.js";

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
      return statedValue(block, mention.span, { value, rule: "updated/timestamp" });
    }
  }
  const found = relativeDate(judged, "updated");
  const value = found ? resolveRelative(judged, found.mention, captured) : null;
  if (!found || value === null || isEarly(value)) return updatedByMarkup(judged, published ?? null);
  const stated = statedValue(found.block, found.mention.span, { value, rule: "updated/relative" });
  return { ...stated, certainty: "inferred" };
};
