import { type LabelledBlock, roleOf } from "../verdict.js";
import { isSectionName } from "./menuNames.js";
import { isOnly, wordKey } from "./outline.js";

/** Steps of a path, one a line, from the front page to the headline, at most. */
const MAX_STEPS = 5;
const MAX_STEP_WORDS = 5;
const LAST_STOP = /[.!?。:：]$/u;
/** Neighbouring lines that a menu has too, at least, for a path to be that menu: a section and its first part may stand there so. */
const MENU_LINES = 3;
/** A line that stands on the page more often is a divider, "New section", and no part of the site. */
const MAX_COPIES = 4;

/** The last step of the path above the line at `end`; null where there is none from the front page on. */
export function stepAbove(blocks: readonly LabelledBlock[], end: number): number | null {
  let step: number | null = null;
  for (let at = end - 1; at >= Math.max(0, end - MAX_STEPS); at--) {
    const block = blocks[at] as LabelledBlock;
    if (block.words.length === 0) continue;
    if (isOnly(block, "navigation")) return step;
    if (block.wordCount > MAX_STEP_WORDS || roleOf(block) !== "boilerplate") return null;
    step ??= at;
  }
  return null;
}

/** Whether lines from `start` on stand so elsewhere too, as those of a menu that the page has twice. */
function isRunAgain(blocks: readonly LabelledBlock[], start: number, length: number): boolean {
  const keys = blocks.slice(start, start + length).map(wordKey);
  return blocks.some((_, other) => {
    if (other === start) return false;
    return keys.every((key, at) => {
      const block = blocks[other + at];
      return block !== undefined && wordKey(block) === key;
    });
  });
}

function copies(blocks: readonly LabelledBlock[], block: LabelledBlock): number {
  const key = wordKey(block);
  return blocks.filter((other) => wordKey(other) === key).length;
}

/** The last step that the page's menus have too, in a path that no headline or mark ends; the line below it is a kicker. */
export function menuStep(
  blocks: readonly LabelledBlock[],
  headline: number,
  isInMenus: (at: number) => boolean,
): number | null {
  const last = stepAbove(blocks, headline);
  if (last === null) return null;
  let top = last;
  while (!isOnly(blocks[top - 1] as LabelledBlock, "navigation")) top--;
  if (isOnly(blocks[top - 1] as LabelledBlock, "section")) return null;
  if (isRunAgain(blocks, top - 1, last > top ? MENU_LINES : 2)) return null;
  let step: number | null = null;
  for (let at = top; at <= last; at++) {
    const block = blocks[at] as LabelledBlock;
    const isFurniture = block.furniture > 0 && !isOnly(block, "section");
    if (isFurniture || !isSectionName(block.text) || LAST_STOP.test(block.text)) return null;
    if (isInMenus(at) && copies(blocks, block) <= MAX_COPIES) step = at;
  }
  return step;
}
