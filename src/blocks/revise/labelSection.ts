import { CHARACTER, characterClass } from "../../text/characters.js";
import type { Label } from "../../types.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory, type StoryOutline } from "./header.js";
import { isMenuLine } from "./headlineCandidates.js";
import { isSectionName, menuNames, partsBetween } from "./menuNames.js";
import { isOnly, ledBy, wordKey } from "./outline.js";
import { menuStep } from "./pathSteps.js";
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
    !ledBy(block, "byline") &&
    isSectionName(block.text)
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

/** The rule of what is taken for a section where nothing below the headline is one. */
const BY_NAME = "revise/section-by-name";

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

/** Whether a line is a section's name while the line above it is something else, so that no menu of sections ends here. */
function followsOther(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at] as LabelledBlock;
  const above = blocks[at - 1];
  if (block.mark === "bullet" || !isOnly(block, "section") || !above || isOnly(above, "section"))
    return false;
  return above.verdicts[0].label !== "unsure" || !isShortLine(above);
}

/** Steps of a path before its last, at most. */
const MAX_STEPS = 3;

/** Whether the line is the last of a path of links with one step a line, "Home", "Society", whose steps the page's menus have too. */
function endsPath(blocks: readonly LabelledBlock[], at: number): boolean {
  const names = menuNames(blocks);
  for (let step = at; step >= Math.max(0, at - MAX_STEPS); step--) {
    const block = blocks[step] as LabelledBlock;
    if (step < at && isOnly(block, "navigation") && !isOnly(block, "section"))
      return isMenuItemAgain(blocks, at);
    if (!isShortLine(block) || !names.has(block.text, step)) return false;
  }
  return false;
}

/** Whether a line over a time stamp is known as a section, or as one of the page's own parts. */
function isOverStamp(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at] as LabelledBlock;
  if (block.mark === "bullet") return false;
  return isOnly(block, "section") || menuNames(blocks).has(block.text, at) || followsMenu(blocks, at);
}

/** Whether the lines above are the end of a menu that stands on the page before, without this line below it. */
function followsMenu(blocks: readonly LabelledBlock[], at: number): boolean {
  const [last, above] = [blocks[at - 1], blocks[at - 2]];
  if (!last || !above) return false;
  for (let other = 1; other < at - 2; other++) {
    if (wordKey(blocks[other] as LabelledBlock) !== wordKey(last)) continue;
    if (wordKey(blocks[other - 1] as LabelledBlock) === wordKey(above)) return true;
  }
  return false;
}

/** The section's name, else a kicker, above the headline or the time stamp that stands above it. */
function sectionAbove(blocks: readonly LabelledBlock[], headline: number, top: number): FoundSection | null {
  const overStamp = blocks[top - 1];
  if (top < headline && mayName(overStamp, blocks[headline] as LabelledBlock) && isOverStamp(blocks, top - 1))
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
    if (at === top - 1 && (followsOther(blocks, at) || endsPath(blocks, at)))
      return { at, label: "section", confidence: 0.8, rule: BY_NAME };
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

/** What stands between the names on a line, "Island life, Harbours". */
const BETWEEN_NAMES = /[,;|/•·⋅，、；]/gu;
/** Words of a line of names, at most. */
const MAX_LIST_WORDS = 16;
/** Blocks around the headline in which such a line stands. */
const LIST_DISTANCE = 3;

/** Whether a line has nothing but names that the page's menus have too, two or more. */
function isNameList(blocks: readonly LabelledBlock[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.dates.length > 0 || block.wordCount > MAX_LIST_WORDS) return false;
  if (labelOf(block) === "breadcrumb" || (roleOf(block) !== "boilerplate" && labelOf(block) !== "kicker"))
    return false;
  const parts = partsBetween(block.text, BETWEEN_NAMES);
  const names = menuNames(blocks);
  return parts.length > 1 && parts.every(({ start, end }) => names.has(block.text.slice(start, end), at));
}

/** The line of the sections that the story is in, above or below the headline. */
function sectionList(blocks: readonly LabelledBlock[], headline: number): FoundSection | null {
  for (let distance = 1; distance <= LIST_DISTANCE; distance++) {
    for (const at of [headline + distance, headline - distance]) {
      if (isNameList(blocks, at))
        return { at, label: "section", confidence: 0.7, rule: "revise/section-list" };
    }
  }
  return null;
}

function isStamp(block: LabelledBlock): boolean {
  if (labelOf(block) === "timestamp") return true;
  return block.wordCount <= MAX_STAMP_WORDS && (ledBy(block, "published") || ledBy(block, "updated"));
}

/** Labels of lines that name the section already. */
const SECTION_LABELS: ReadonlySet<Label> = new Set(["section", "breadcrumb"]);

function sectionOf(
  blocks: readonly LabelledBlock[],
  { headline, header }: StoryOutline,
): FoundSection | null {
  if (headline === null || headline === 0) return null;
  let top = headline;
  while (top > header.start && isStamp(blocks[top - 1] as LabelledBlock)) top--;
  const above = sectionAbove(blocks, headline, top);
  if (above?.label === "section" && above.rule !== BY_NAME) return above;
  const beside = sectionBelow(blocks, headline) ?? sectionList(blocks, headline);
  if (beside || above?.label === "section" || blocks.some((block) => SECTION_LABELS.has(labelOf(block))))
    return beside ?? above;
  const step = menuStep(
    blocks,
    top,
    (at) => menuNames(blocks).has(blocks[at]?.text ?? "", at) || isMenuItemAgain(blocks, at),
  );
  return step === null
    ? above
    : { at: step, label: "section", confidence: 0.65, rule: "revise/section-in-path" };
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
