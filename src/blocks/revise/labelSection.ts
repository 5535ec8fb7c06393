import { CHARACTER, characterClass } from "../../text/characters.js";
import type { Label } from "../../types.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory, type StoryOutline } from "./header.js";
import { isMenuLine } from "./headlineCandidates.js";
import { isOnly, ledBy, wordKey } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Words of a section's name or a kicker, at most, and UTF-16 code units. */
const MAX_SECTION_WORDS = 5;
const MAX_SECTION_LENGTH = 50;
/** Blocks above the headline or its time stamp in which a section's name may stand. */
const DISTANCE_ABOVE = 3;
/** Blocks below the headline in which a section's name may stand, before byline and time stamp. */
const DISTANCE_BELOW = 3;
/** Words of a time stamp that counts from today, "Updated two hours ago", at most. */
const MAX_STAMP_WORDS = 8;
/** A short line below this many others is one of a menu. */
const MENU_LINES = 2;

function isShortLine(block: LabelledBlock | undefined): block is LabelledBlock {
  if (!block || block.words.length === 0 || block.wordCount > MAX_SECTION_WORDS) return false;
  if (block.text.length > MAX_SECTION_LENGTH || block.dates.length > 0 || block.shape.separators > 0)
    return false;
  const last = characterClass(block.text.charCodeAt(block.text.length - 1));
  return (
    last !== CHARACTER.stop &&
    last !== CHARACTER.quote &&
    !/[:：](?:\s|$)/u.test(block.text) &&
    !ledBy(block, "byline")
  );
}

function isSameKind(block: LabelledBlock, other: LabelledBlock): boolean {
  return block.mark === other.mark && block.links > 0 === other.links > 0;
}

/** Whether the line ends a run of lines like it, as the last item of a menu does. */
function isInMenu(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at] as LabelledBlock;
  if (block.mark === "bullet") return true;
  let above = at - 1;
  while (above >= at - MENU_LINES) {
    const other = blocks[above];
    if (!other) return at > 0;
    if (!isShortLine(other) || !isSameKind(block, other)) return false;
    above--;
  }
  return block.blankBefore <= (blocks[at - 1]?.blankBefore ?? 0);
}

function hasWords(block: LabelledBlock, words: LabelledBlock["words"], from: number): boolean {
  return words.every(({ text }, at) => block.words[from + at]?.text === text);
}

function isItemOf(menu: LabelledBlock, { words }: LabelledBlock): boolean {
  if (menu.words.length === words.length) return hasWords(menu, words, 0);
  if (menu.words.length < words.length || !isMenuLine(menu)) return false;
  return menu.words.some((_, from) => hasWords(menu, words, from));
}

/** Whether the page's menu has the line too, and not only since the whole menu stands there twice. */
function isMenuItemAgain(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at] as LabelledBlock;
  const above = blocks[at - 1];
  for (let other = 0; other < at - 1; other++) {
    const item = blocks[other] as LabelledBlock;
    if (labelOf(item) === "title" || !isItemOf(item, block)) continue;
    const before = blocks[other - 1];
    if (!above || !before || wordKey(above) !== wordKey(before)) return true;
  }
  return false;
}

interface FoundSection {
  readonly at: number;
  readonly label: Label;
  readonly confidence: number;
  readonly rule: string;
}

function mayName(block: LabelledBlock | undefined, headline: LabelledBlock): block is LabelledBlock {
  if (!isShortLine(block) || roleOf(block) !== "boilerplate") return false;
  if (isOnly(block, "navigation") && !isOnly(block, "section")) return false;
  const judged = block.verdicts[0].label;
  return (judged === "unsure" || judged === "navigation") && wordKey(block) !== wordKey(headline);
}

/** Whether the line is known as a section's name and stands in the page's menu as well. */
function isNamedInMenu(blocks: readonly LabelledBlock[], at: number, headline: number): boolean {
  const block = blocks[at];
  if (!mayName(block, blocks[headline] as LabelledBlock) || block.mark === "bullet") return false;
  return isOnly(block, "section") && isMenuItemAgain(blocks, at);
}

/** The section's name between the headline and what says who wrote the story and when. */
function sectionBelow(blocks: readonly LabelledBlock[], headline: number): FoundSection | null {
  for (let at = headline + 1; at <= headline + DISTANCE_BELOW; at++) {
    const block = blocks[at];
    if (
      !block ||
      labelOf(block) === "byline" ||
      labelOf(block) === "timestamp" ||
      roleOf(block) === "content"
    )
      return null;
    if (!mayName(block, blocks[headline] as LabelledBlock)) continue;
    const below = blocks.slice(at + 1, at + 1 + DISTANCE_BELOW).map(labelOf);
    if (!below.includes("byline") && !below.includes("timestamp")) continue;
    if (isOnly(block, "section") || isMenuItemAgain(blocks, at))
      return { at, label: "section", confidence: 0.8, rule: "revise/section-below" };
  }
  return null;
}

/** The section's name, else a kicker, above the headline or the time stamp that stands above it. */
function sectionAbove(blocks: readonly LabelledBlock[], headline: number, top: number): FoundSection | null {
  const overStamp = blocks[top - 1];
  // Between a menu and a time stamp there is nothing but the section's name.
  if (top < headline && mayName(overStamp, blocks[headline] as LabelledBlock) && overStamp.mark !== "bullet")
    return { at: top - 1, label: "section", confidence: 0.7, rule: "revise/section-over-stamp" };
  for (let at = top - 1; at >= Math.max(0, top - DISTANCE_ABOVE); at--) {
    const block = blocks[at];
    if (!mayName(block, blocks[headline] as LabelledBlock)) continue;
    const again = isMenuItemAgain(blocks, at);
    if (again && at === top - 1 && block.mark !== "bullet")
      return { at, label: "section", confidence: 0.85, rule: "revise/section" };
    // "Politics", that the menu has too, and a kicker below it, that nothing else on the page has.
    if (at === top - 1 && !again && isNamedInMenu(blocks, at - 1, headline))
      return { at: at - 1, label: "section", confidence: 0.8, rule: "revise/section-over-kicker" };
    if (isInMenu(blocks, at)) return null;
    if (again || isOnly(block, "section"))
      return { at, label: "section", confidence: 0.85, rule: "revise/section" };
    if (
      at === top - 1 &&
      block.links === 0 &&
      block.verdicts[0].label === "unsure" &&
      block.shape.digits === 0
    )
      return { at, label: "kicker", confidence: 0.5, rule: "revise/kicker" };
  }
  return null;
}

function isStamp(block: LabelledBlock): boolean {
  if (labelOf(block) === "timestamp") return true;
  return block.wordCount <= MAX_STAMP_WORDS && (ledBy(block, "published") || ledBy(block, "updated"));
}

function sectionOf(
  blocks: readonly LabelledBlock[],
  { headline, header }: StoryOutline,
): FoundSection | null {
  if (headline === null || headline === 0) return null;
  let top = headline;
  while (top > header.start && isStamp(blocks[top - 1] as LabelledBlock)) top--;
  const above = sectionAbove(blocks, headline, top);
  if (above?.label === "section") return above;
  return sectionBelow(blocks, headline) ?? above;
}

/** Labels the section's name, or the kicker, that stands by the headline and not in a menu. */
export const labelSection: Reviser = {
  id: "revise/section",
  revise: (blocks) => {
    const found = sectionOf(blocks, outlineStory(blocks));
    const block = found ? blocks[found.at] : undefined;
    if (!found || !block) return blocks;
    const { label, confidence, rule } = found;
    return changeBlocks(blocks, new Map([[found.at, addVerdict(block, { label, confidence, rule })]]));
  },
};
