import { addVerdict, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import { mentions } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Words of a standfirst: fewer is a kicker or furniture, more is the first paragraph. */
const MIN_STANDFIRST_WORDS = 8;
const MAX_STANDFIRST_WORDS = 70;
/** Blocks below the headline in which byline or time stamp must come for what stands between to be a standfirst. */
const STANDFIRST_DISTANCE = 4;

/** Labels the summary directly below the headline, where byline or time stamp divide it from the story. */
export const labelStandfirst: Reviser = {
  id: "revise/standfirst",
  revise: (blocks) => {
    const { headline } = outlineStory(blocks);
    if (headline === null || headline === 0) return blocks;
    const at = headline + 1;
    const block = blocks[at];
    if (!block || block.wordCount < MIN_STANDFIRST_WORDS || block.wordCount > MAX_STANDFIRST_WORDS)
      return blocks;
    if (roleOf(block) === "metadata" || block.verdicts[0].label !== "unsure") return blocks;
    if (mentions(block, "credit") || mentions(block, "caption") || block.dates.length > 0) return blocks;
    const below = blocks.slice(at + 1, at + 1 + STANDFIRST_DISTANCE);
    const divided = below.findIndex((other) => labelOf(other) === "byline" || labelOf(other) === "timestamp");
    if (divided < 0 || below.slice(0, divided).some((other) => roleOf(other) === "content")) return blocks;
    const verdict = { label: "standfirst", confidence: 0.8, rule: "revise/standfirst" } as const;
    return changeBlocks(blocks, new Map([[at, addVerdict(block, verdict)]]));
  },
};
