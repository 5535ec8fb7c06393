import { isOnly } from "../blocks/revise/outline.js";
import { withLabel } from "./byLabel.js";
import { afterLead, type FieldExtractor, statedText } from "./field.js";

/** Headlines of other stories that the page says belong to this one, in page order. */
export const related: FieldExtractor<"related"> = ({ blocks }) =>
  withLabel(blocks, "related")
    .filter((block) => !isOnly(block, "related"))
    .map((block) => ({
      block,
      start: block.verdicts.at(-1)?.rule === "revise/below-related" ? 0 : afterLead(block),
    }))
    .filter(({ block, start }) => start < block.text.length)
    .map(({ block, start }) => statedText(block, { start, end: block.text.length }, "related/item"));
