import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedBlock } from "./field.js";

/** Longer lines (words) are terms of use. */
const MAX_COPYRIGHT_WORDS = 30;

/** The line that says whose the page is. */
export const copyright: FieldExtractor<"copyright"> = ({ blocks }) => {
  const lines = withLabel(blocks, "copyright").filter(({ wordCount }) => wordCount <= MAX_COPYRIGHT_WORDS);
  const line = lines.find(({ text }) => /©|\d{4}/u.test(text));
  return line ? statedBlock(line, "copyright/line") : null;
};
