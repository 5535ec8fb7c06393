import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedBlock } from "./field.js";

/** What the newsroom says it got wrong, in page order. */
export const corrections: FieldExtractor<"corrections"> = ({ blocks }) =>
  withLabel(blocks, "correction").map((block) => statedBlock(block, "corrections/correction"));
