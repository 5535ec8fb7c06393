import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedBlock } from "./field.js";

/** Summary below the headline. */
export const standfirst: FieldExtractor<"standfirst"> = ({ blocks }) => {
  const [block] = withLabel(blocks, "standfirst");
  return block ? statedBlock(block, "standfirst/below-headline") : null;
};
