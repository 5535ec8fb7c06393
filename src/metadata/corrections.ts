import { isOnly } from "../blocks/revise/outline.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedBlock } from "./field.js";

/** What the newsroom says it got wrong, in page order, without headings. */
export const corrections: FieldExtractor<"corrections"> = ({ blocks }) =>
  withLabel(blocks, "correction")
    .filter((block) => !isOnly(block, "correction"))
    .map((block) => statedBlock(block, "corrections/correction"));
