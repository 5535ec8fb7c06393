import type { FieldExtractor } from "./field.js";

/** Language of the story, as its words tell. */
export const language: FieldExtractor<"language"> = ({ language: told }) =>
  told
    ? {
        value: told.code,
        span: null,
        certainty: "inferred",
        confidence: told.confidence,
        rule: "language/words",
      }
    : null;
