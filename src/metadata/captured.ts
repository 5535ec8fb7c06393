import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedValue } from "./field.js";

/** Day of the dump: as the caller says, else the archive that the page is a record of, else the page's banner. */
export const captured: FieldExtractor<"captured"> = ({ page, blocks, options }) => {
  if (options.captured !== null)
    return {
      value: options.captured.slice(0, 10),
      span: null,
      certainty: "inferred",
      confidence: 1,
      rule: "captured/option",
    };
  const fetched = page.source.record?.captured?.slice(0, 10);
  if (fetched) {
    return { value: fetched, span: null, certainty: "stated", confidence: 1, rule: "captured/record" };
  }
  const [block] = withLabel(blocks, "captured");
  const mention = block?.dates.find(({ iso }) => iso !== null);
  const day = mention?.iso?.slice(0, 10);
  return block && mention && day
    ? statedValue(block, mention.span, { value: day, rule: "captured/banner" })
    : null;
};
