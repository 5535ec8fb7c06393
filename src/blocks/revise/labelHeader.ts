import { CHARACTER, characterClass } from "../../text/characters.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import { datedShare, isOnly, ledBy, mentions, wordKey } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Words of a section's name or a kicker, at most. */
const MAX_SECTION_WORDS = 5;
/** Blocks above the headline or its time stamp in which a section's name may stand. */
const SECTION_DISTANCE = 3;
/** Words of a standfirst: fewer is a kicker or furniture, more is the first paragraph. */
const MIN_STANDFIRST_WORDS = 8;
const MAX_STANDFIRST_WORDS = 70;
/** Blocks below the headline in which byline or time stamp must come for what stands between to be a standfirst. */
const STANDFIRST_DISTANCE = 4;
/** Blocks above the headline in which a breadcrumb is looked for. */
const BREADCRUMB_DISTANCE = 8;
/** A breadcrumb has no more words than this, headline and all. */
const MAX_BREADCRUMB_WORDS = 40;
/** A short line below this many others is the last of a menu, not a kicker. */
const MENU_LINES = 3;
const CRUMB_MARKS = /[>»›/→＞\\]/u;

function endsSentence(block: LabelledBlock): boolean {
  return characterClass(block.text.charCodeAt(block.text.length - 1)) === CHARACTER.stop;
}

function isShortLine(block: LabelledBlock): boolean {
  if (block.words.length === 0 || block.wordCount > MAX_SECTION_WORDS || block.text.length > 50) return false;
  return (
    block.dates.length === 0 && !endsSentence(block) && !ledBy(block, "byline") && roleOf(block) !== "content"
  );
}

function isBelowMenu(blocks: readonly LabelledBlock[], at: number): boolean {
  const above = blocks.slice(Math.max(0, at - MENU_LINES), at);
  return (
    above.length === MENU_LINES &&
    above.every((block) => isShortLine(block) && block.verdicts[0].label === "unsure")
  );
}

/** Whether the line above the headline may be a kicker or a section that no locale lists. */
function isKicker(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at] as LabelledBlock;
  const plain = block.links === 0 && block.mark === null && block.shape.digits === 0 && block.wordCount >= 1;
  return plain && block.verdicts[0].label === "unsure" && !isBelowMenu(blocks, at);
}

/** Labels the section's name or the kicker that stands right above headline or time stamp. */
export const labelSection: Reviser = {
  id: "revise/section",
  revise: (blocks) => {
    const { headline, header } = outlineStory(blocks);
    if (headline === null || headline === 0) return blocks;
    let top = headline;
    while (top > header.start && labelOf(blocks[top - 1] as LabelledBlock) === "timestamp") top--;
    const key = wordKey(blocks[headline] as LabelledBlock);
    for (let at = top - 1; at >= Math.max(0, top - SECTION_DISTANCE); at--) {
      const block = blocks[at] as LabelledBlock;
      if (!isShortLine(block) || labelOf(block) === "title" || wordKey(block) === key) continue;
      if (isOnly(block, "section")) {
        return changeBlocks(
          blocks,
          new Map([[at, addVerdict(block, { label: "section", confidence: 0.85, rule: "revise/section" })]]),
        );
      }
      if (at === top - 1 && isKicker(blocks, at)) {
        return changeBlocks(
          blocks,
          new Map([[at, addVerdict(block, { label: "kicker", confidence: 0.5, rule: "revise/kicker" })]]),
        );
      }
    }
    return blocks;
  },
};

/** Labels the path of links above the headline: "Home > World > Europe". */
export const labelBreadcrumb: Reviser = {
  id: "revise/breadcrumb",
  revise: (blocks) => {
    const { headline } = outlineStory(blocks);
    if (headline === null) return blocks;
    for (let at = headline - 1; at >= Math.max(0, headline - BREADCRUMB_DISTANCE); at--) {
      const block = blocks[at] as LabelledBlock;
      if (block.words.length > MAX_BREADCRUMB_WORDS || roleOf(block) !== "boilerplate") continue;
      const inner = block.text.search(CRUMB_MARKS);
      if (inner <= 0 || inner >= block.text.length - 1 || datedShare(block) > 0) continue;
      if (/[=?&]|:\/\//u.test(block.text)) continue;
      if (block.shape.separators < 1 || !(ledBy(block, "navigation") || block.shape.separators > 1)) continue;
      const verdict = { label: "breadcrumb", confidence: 0.8, rule: "revise/breadcrumb" } as const;
      return changeBlocks(blocks, new Map([[at, addVerdict(block, verdict)]]));
    }
    return blocks;
  },
};

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
