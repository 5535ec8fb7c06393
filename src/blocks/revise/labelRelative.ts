import { findRelatives, type RelativeMention } from "../../dates/findRelatives.js";
import type { DateLanguage } from "../../dates/types.js";
import { addVerdict, type LabelledBlock, labelOf, lastVerdict } from "../verdict.js";
import { type DateLead, ledTime, relativeLead } from "./dateLead.js";
import { changeBlocks, outlineStory } from "./header.js";
import type { Reviser } from "./reviser.js";

/** Longer lines (words) tell a story. */
const MAX_STAMP_WORDS = 12;
/** Blocks above the headline that belong to the story. */
const STORY_BLOCKS_ABOVE = 2;
/** A line that nothing calls a time stamp is one if it is a relative time for this share (0..1) of its characters. */
const MIN_RELATIVE_SHARE = 0.5;

/** A relative time of the header, with what the words before it call it. */
interface RelativeStamp {
  readonly mention: RelativeMention;
  readonly lead: DateLead;
}

/** "Published 14:14": a time without a day is of the day on which the page was read. */
function timesOfDay(block: LabelledBlock, language: DateLanguage): RelativeStamp[] {
  if (block.wordCount > MAX_STAMP_WORDS) return [];
  return (["published", "updated"] as const).flatMap((lead) => {
    const found = ledTime(block, lead, language);
    return found ? [{ mention: { ...found, minutes: null, days: 0 }, lead }] : [];
  });
}

/** The relative times of a block, in order; where there are none, the times of day that words for them lead to. */
export function relativeStamps(
  blocks: readonly LabelledBlock[],
  at: number,
  language: DateLanguage,
): readonly RelativeStamp[] {
  let from = 0;
  const block = blocks[at] as LabelledBlock;
  const stamps = findRelatives(block.text, language).map((mention) => {
    const lead = relativeLead(blocks, at, { from, to: mention.span.end });
    from = mention.span.end;
    return { mention, lead };
  });
  return stamps.length > 0 ? stamps : timesOfDay(block, language);
}

function isStamp(blocks: readonly LabelledBlock[], at: number, language: DateLanguage): boolean {
  const block = blocks[at] as LabelledBlock;
  if (block.dates.length > 0 || block.wordCount > MAX_STAMP_WORDS || labelOf(block) === "title") return false;
  const stamps = relativeStamps(blocks, at, language);
  const shown = stamps.reduce((sum, { mention: { span } }) => sum + span.end - span.start, 0);
  return stamps.some(({ lead }) => lead !== null) || shown > block.text.length * MIN_RELATIVE_SHARE;
}

/** Labels "3 hours ago" in the header of a story that shows no day of publication. */
export const labelRelative: Reviser = {
  id: "revise/relative-date",
  revise: (blocks, { locale }) => {
    if (blocks.some((block) => lastVerdict(block).rule === "revise/publication")) return blocks;
    const { header, headline } = outlineStory(blocks);
    const first = headline === null ? header.start : Math.max(header.start, headline - STORY_BLOCKS_ABOVE);
    for (let at = first; at < header.end; at++) {
      if (!isStamp(blocks, at, locale.dateLanguage)) continue;
      const verdict = { label: "timestamp", confidence: 0.6, rule: "revise/relative-date" } as const;
      return changeBlocks(blocks, new Map([[at, addVerdict(blocks[at] as LabelledBlock, verdict)]]));
    }
    return blocks;
  },
};
