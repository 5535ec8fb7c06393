import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedBlock } from "./field.js";

/** Texts below pictures, in page order. */
export const captions: FieldExtractor<"captions"> = ({ blocks }) =>
  withLabel(blocks, "caption").map((block) => statedBlock(block, "captions/caption"));
