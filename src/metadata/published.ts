import { dateLead, mainMention } from "../blocks/revise/publication.js";
import { byRule } from "./byLabel.js";
import { type FieldExtractor, statedValue } from "./field.js";
import { isoOf } from "./zonedTime.js";

/** Day, and time where shown, that the story came out; null rather than a day that may be another's. */
export const published: FieldExtractor<"published"> = ({ blocks, options }, { captured }) => {
  const [block] = byRule(blocks, "revise/publication");
  const mention = block ? mainMention(blocks, block) : null;
  const value = mention ? isoOf(mention, options.timezone) : null;
  if (!block || !mention || value === null) return null;
  if (captured && value.slice(0, 10) > captured.value.slice(0, 10)) return null;
  const stated = statedValue(block, mention.span, { value, rule: "published/timestamp" });
  if (dateLead(blocks, blocks.indexOf(block), mention) !== "updated") return stated;
  return {
    ...stated,
    certainty: "inferred",
    confidence: stated.confidence / 2,
    rule: "published/only-updated",
  };
};
