import type { DateMention } from "../../dates/types.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { dayOf } from "./dateCandidates.js";
import { dateLead } from "./dateLead.js";
import { changeBlocks, outlineStory } from "./header.js";
import { datedShare, mentions } from "./outline.js";

import type { Reviser } from "./reviser.js";

/** A banner has little beside its date: words before it such as the name of a picture, a place, the weather. */
const MAX_BANNER_WORDS = 12;
/** Share (0..1) of a banner's characters that are its date, at least. */
const MIN_DATED_SHARE = 0.4;
/** Blocks above the headline that belong to the story; a date there is its time stamp. */
const STORY_BLOCKS_ABOVE = 2;

function isBanner(blocks: readonly LabelledBlock[], at: number): DateMention | null {
  const block = blocks[at] as LabelledBlock;
  const [mention] = block.dates;
  if (!mention || block.dates.length > 1 || block.wordCount > MAX_BANNER_WORDS) return null;
  if (roleOf(block) === "content" || datedShare(block) < MIN_DATED_SHARE) return null;
  if (dateLead(blocks, at, mention) !== null || mentions(block, "copyright")) return null;
  return mention;
}

/** Labels the date in the page's banner, which is the day of the dump: above the story, and no older than the story. */
export const labelCaptured: Reviser = {
  id: "revise/captured",
  revise: (blocks) => {
    const { headline, body } = outlineStory(blocks);
    const story = headline ?? body?.start ?? 0;
    const stamp = blocks.findIndex(({ verdicts }) =>
      verdicts.some(({ rule }) => rule === "revise/publication"),
    );
    const published = blocks[stamp]?.dates.map(dayOf).find((day) => day !== null) ?? null;
    const end = Math.min(story - STORY_BLOCKS_ABOVE, stamp < 0 ? story : stamp);
    for (let at = 0; at < end; at++) {
      const mention = isBanner(blocks, at);
      const day = mention ? dayOf(mention) : null;
      if (day === null || labelOf(blocks[at] as LabelledBlock) === "timestamp") continue;
      if (published !== null && day < published) continue;
      const verdict = {
        label: "captured",
        confidence: published === null ? 0.6 : 0.85,
        rule: "revise/captured",
      } as const;
      return changeBlocks(blocks, new Map([[at, addVerdict(blocks[at] as LabelledBlock, verdict)]]));
    }
    return blocks;
  },
};
