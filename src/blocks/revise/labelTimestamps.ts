import type { Label } from "../../types.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { dayOf } from "./dateCandidates.js";
import { dateLead } from "./dateLead.js";
import { changeBlocks, outlineStory } from "./header.js";
import { datedShare, isOnly, ledBy } from "./outline.js";
import { findPublication } from "./publication.js";
import type { Reviser } from "./reviser.js";
import { rivalOf } from "./rival.js";

/** Longer blocks (words) in the header that name a date are standfirsts and captions. */
const MAX_STAMP_WORDS = 16;
/** A line that is a date for less than this share (0..1) of its characters says something else, unless a lead calls it a stamp. */
const MIN_DATED_SHARE = 0.3;
/** Longer ones that are dates for so much of their characters are stamps all the same: "Published: … | Updated: …". */
const SURE_DATED_SHARE = 0.5;
/** Blocks from the time stamp that may hold the day of the last change. */
const UPDATE_DISTANCE = 3;
/** What is below these is of other stories, and of readers. */
const ELSEWHERE: ReadonlySet<Label> = new Set<Label>(["related", "comments"]);

/** Whether a block has more words than a stamp, and they are not those of its dates. */
function isLong(block: LabelledBlock): boolean {
  return block.wordCount > MAX_STAMP_WORDS && datedShare(block) < SURE_DATED_SHARE;
}

function isStamp(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at] as LabelledBlock;
  if (block.dates.length === 0 || isLong(block)) return false;
  return (
    datedShare(block) >= MIN_DATED_SHARE ||
    block.dates.some((mention) => dateLead(blocks, at, mention) !== null)
  );
}

function isBareLead(block: LabelledBlock | undefined): boolean {
  return block !== undefined && (isOnly(block, "published") || isOnly(block, "updated"));
}

/** Blocks below the story in which the day of the last change may stand, at most. */
const BELOW_STORY = 12;

/** Last blocks of the story that may be such a line: the scorer may have kept it. */
const END_OF_STORY = 2;

/** "Last updated: 3 May 2024" at the story's end or below it, above what leads to other stories; -1 where there is none. */
function updateBelow(blocks: readonly LabelledBlock[], end: number): number {
  for (let at = Math.max(0, end - END_OF_STORY); at < end + BELOW_STORY; at++) {
    const block = blocks[at];
    if (!block || ELSEWHERE.has(labelOf(block))) return -1;
    const [mention] = block.dates;
    if (
      mention &&
      ledBy(block, "updated") &&
      isStamp(blocks, at) &&
      dateLead(blocks, at, mention) === "updated"
    )
      return at;
  }
  return -1;
}

/** Labels the date of publication wherever it stands, and the other dates of the header. */
export const labelTimestamps: Reviser = {
  id: "revise/timestamp",
  revise: (blocks, { odds }) => {
    const changes = new Map<number, LabelledBlock>();
    const label = (at: number, confidence: number, rule: string, rival = rivalOf(null)): void => {
      const block = blocks[at];
      if (block && labelOf(block) !== "title")
        changes.set(at, addVerdict(block, { label: "timestamp", confidence, rule, ...rival }));
    };
    const publication = findPublication(blocks, odds);
    const { header, headline, body } = outlineStory(blocks);
    for (let at = header.start; at < header.end; at++) {
      const close = headline === null || at >= headline - 2;
      if (close && at !== publication?.candidate.at && isStamp(blocks, at))
        label(at, 0.7, "revise/header-date");
    }
    if (publication) {
      const { at } = publication.candidate;
      const { block: stamp } = publication.candidate;
      if (roleOf(stamp) === "content" && isLong(stamp)) return changeBlocks(blocks, changes);
      const { next, share } = publication;
      const rival = next && { at: next.candidate.at, part: next.candidate.mention.span, odds: next.share };
      label(at, share, "revise/publication", rivalOf(rival));
      for (let near = at - UPDATE_DISTANCE; near <= at + UPDATE_DISTANCE; near++) {
        const block = blocks[near];
        if (!block || near === at || changes.has(near) || !isStamp(blocks, near)) continue;
        const sameDay = block.dates.some((mention) => dayOf(mention) === publication.candidate.day);
        const updated = block.dates.some((mention) => dateLead(blocks, near, mention) === "updated");
        if (sameDay || updated) label(near, 0.7, "revise/second-date");
      }
      const below = body === null ? -1 : updateBelow(blocks, body.end);
      if (below >= 0 && below !== at) label(below, 0.7, "revise/second-date");
    }
    for (const at of [...changes.keys()])
      if (isBareLead(blocks[at - 1])) label(at - 1, 0.8, "revise/date-lead");
    return changeBlocks(blocks, changes);
  },
};
