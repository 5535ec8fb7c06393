import { dateLead } from "../blocks/revise/dateLead.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedValue } from "./field.js";
import { isoOf } from "./zonedTime.js";

/** Day, and time where shown, of the last change that the header states; never before publication. */
export const updated: FieldExtractor<"updated"> = ({ blocks, options }, { published }) => {
  for (const block of withLabel(blocks, "timestamp")) {
    for (const mention of block.dates) {
      if (dateLead(blocks, blocks.indexOf(block), mention) !== "updated") continue;
      const value = isoOf(mention, options.timezone);
      if (value === null || (published && value.slice(0, 10) < published.value.slice(0, 10))) continue;
      return statedValue(block, mention.span, { value, rule: "updated/timestamp" });
    }
  }
  return null;
};
