import type { FieldExtractor } from "./field.js";
import { hintsOn } from "./hints.js";

const byWords: FieldExtractor<"language"> = ({ language: told }) =>
  told
    ? {
        value: told.code,
        span: null,
        certainty: "inferred",
        confidence: told.confidence,
        rule: "language/words",
      }
    : null;

/** Language of the story, as its words tell, else as the markup says. */
export const language: FieldExtractor<"language"> = (judged, found) => {
  const told = byWords(judged, found);
  if (told) return told;
  for (const { value, source } of hintsOn(judged, "languages")) {
    const code = /^[a-z]{2}(?![a-z])/.exec(value.toLowerCase())?.[0];
    if (code)
      return { value: code, span: null, certainty: "inferred", confidence: 0.6, rule: `language/${source}` };
  }
  return null;
};
