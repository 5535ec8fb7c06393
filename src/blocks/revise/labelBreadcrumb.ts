import type { PageLocale } from "../../locales/pageLocale.js";
import { findPhrases } from "../../locales/phrases.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import { datedShare } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Blocks above the headline in which a breadcrumb is looked for. */
const BREADCRUMB_DISTANCE = 8;
/** A breadcrumb has no more words (letters in scripts without spaces) than this, headline and all. */
const MAX_BREADCRUMB_WORDS = 40;
/** What points from one step of a path to the next. */
const ARROW = /[>»›→＞]/gu;
/** What may also stand between the items of a menu. */
const SLASH = /[/\\|]/gu;
/** A path with marks that menus have too is no longer (marks). */
const MAX_SLASHES = 3;

/** Whether what stands before the first mark is the way to the front page, or a section. */
function beginsAtTop(block: LabelledBlock, end: number, locale: PageLocale): boolean {
  const words = block.words.filter((word) => word.end <= end);
  const last = findPhrases(locale.phrases, words).at(-1);
  return (
    last !== undefined &&
    last.to === words.length &&
    (last.kinds.includes("navigation") || last.kinds.includes("section"))
  );
}

/** Offsets of the marks that may divide the steps of a path. */
function marksIn(text: string, mark: RegExp): number[] {
  return Array.from(text.matchAll(mark), ({ index }) => index);
}

function isBreadcrumb(block: LabelledBlock, locale: PageLocale): boolean {
  const { text } = block;
  if (block.words.length === 0 || block.words.length > MAX_BREADCRUMB_WORDS || datedShare(block) > 0)
    return false;
  if (/[=?]|:\/\//u.test(text)) return false;
  const arrows = marksIn(text, ARROW);
  const marks = arrows.length > 0 ? arrows : marksIn(text, SLASH);
  const [first] = marks;
  if (first === undefined || first === 0 || first >= text.trimEnd().length - 1) return false;
  if (arrows.length > 1) return true;
  return marks.length <= MAX_SLASHES && beginsAtTop(block, first, locale);
}

/** Labels the path of links above the headline: "Home > World > Europe". */
export const labelBreadcrumb: Reviser = {
  id: "revise/breadcrumb",
  revise: (blocks, { locale }) => {
    const { headline } = outlineStory(blocks);
    if (headline === null) return blocks;
    for (let at = headline - 1; at >= Math.max(0, headline - BREADCRUMB_DISTANCE); at--) {
      const block = blocks[at] as LabelledBlock;
      if (roleOf(block) !== "boilerplate" || labelOf(block) === "captured") continue;
      if (!isBreadcrumb(block, locale)) continue;
      const verdict = { label: "breadcrumb", confidence: 0.8, rule: "revise/breadcrumb" } as const;
      return changeBlocks(blocks, new Map([[at, addVerdict(block, verdict)]]));
    }
    return blocks;
  },
};
