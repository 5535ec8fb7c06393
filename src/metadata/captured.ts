import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedValue } from "./field.js";

/** Day of the dump: as the caller says, else as the page's banner shows. */
export const captured: FieldExtractor<"captured"> = ({ blocks, options }) => {
  if (options.captured !== null)
    return {
      value: options.captured,
      span: null,
      certainty: "inferred",
      confidence: 1,
      rule: "captured/option",
    };
  const [block] = withLabel(blocks, "captured");
  const mention = block?.dates.find(({ iso }) => iso !== null);
  const day = mention?.iso?.slice(0, 10);
  return block && mention && day
    ? statedValue(block, mention.span, { value: day, rule: "captured/banner" })
    : null;
};
