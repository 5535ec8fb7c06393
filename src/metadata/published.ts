import { type FieldExtractor, statedValue } from "./field.js";
import { publicationOf } from "./publication.js";
import { isoOf } from "./zonedTime.js";

/** Day, and time where shown, that the story came out; null rather than a day that may be another's, as that of the last change. */
export const published: FieldExtractor<"published"> = ({ blocks, options }, { captured }) => {
  const found = publicationOf(blocks, captured?.value ?? null);
  const value = found ? isoOf(found.mention, options.timezone) : null;
  if (!found || value === null || (captured && value.slice(0, 10) > captured.value)) return null;
  return statedValue(found.block, found.mention.span, { value, rule: "published/timestamp" });
};
