import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import { mentions } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Words of a standfirst: fewer is a kicker or furniture, more is the first paragraph. */
const MIN_STANDFIRST_WORDS = 8;
const MAX_STANDFIRST_WORDS = 70;
/** Blocks below it in which the header must go on for what stands above to be a standfirst. */
const STANDFIRST_DISTANCE = 4;
/** Blocks between headline and standfirst, all of the header. */
const MAX_BETWEEN = 6;

function isByline(block: LabelledBlock): boolean {
  return labelOf(block) === "byline";
}

function isStamp(block: LabelledBlock): boolean {
  return isByline(block) || labelOf(block) === "timestamp";
}

/** Whether a line belongs to the header: who wrote the story, when, and what one can do with it. */
function isOfHeader(block: LabelledBlock): boolean {
  return isStamp(block) || labelOf(block) === "share" || labelOf(block) === "navigation";
}

function mayBeStandfirst(block: LabelledBlock | undefined): block is LabelledBlock {
  if (!block || block.wordCount < MIN_STANDFIRST_WORDS || block.wordCount > MAX_STANDFIRST_WORDS)
    return false;
  if (roleOf(block) === "metadata" || block.verdicts[0].label !== "unsure" || block.dates.length > 0)
    return false;
  return !mentions(block, "credit") && !mentions(block, "caption");
}

/** Whether one of the lines that are asked for stands below a block and before any of the story. */
function isAbove(
  blocks: readonly LabelledBlock[],
  at: number,
  isAsked: (block: LabelledBlock) => boolean,
): boolean {
  const below = blocks.slice(at + 1, at + 1 + STANDFIRST_DISTANCE);
  const asked = below.findIndex(isAsked);
  return asked >= 0 && below.slice(0, asked).every((block) => roleOf(block) !== "content");
}

/** Labels the summary below the headline, where byline or time stamp divide it from the story. */
export const labelStandfirst: Reviser = {
  id: "revise/standfirst",
  revise: (blocks) => {
    const { headline } = outlineStory(blocks);
    if (headline === null || headline === 0) return blocks;
    let at = headline + 1;
    while (at <= headline + MAX_BETWEEN && blocks[at] && isOfHeader(blocks[at] as LabelledBlock)) at++;
    const block = blocks[at];
    if (!mayBeStandfirst(block)) return blocks;
    const isApart = at > headline + 1;
    // What stands below other lines of the header may be furniture, or the story with a day as its first subhead.
    if (isApart && roleOf(block) !== "content") return blocks;
    if (!isAbove(blocks, at, isApart ? isByline : isStamp)) return blocks;
    const verdict = { label: "standfirst", confidence: 0.8, rule: "revise/standfirst" } as const;
    return changeBlocks(blocks, new Map([[at, addVerdict(block, verdict)]]));
  },
};
