import type { PageLocale } from "../../locales/pageLocale.js";
import { findPhrases } from "../../locales/phrases.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import { datedShare } from "./outline.js";
import { stepAbove } from "./pathSteps.js";
import type { Reviser } from "./reviser.js";

/** Blocks above the headline in which a breadcrumb is looked for. */
const BREADCRUMB_DISTANCE = 8;
/** A breadcrumb has no more words (letters in scripts without spaces) than this, headline and all. */
const MAX_BREADCRUMB_WORDS = 40;
/** What points from one step of a path to the next. */
const ARROW = /[>»›→＞]/gu;
/** What may also stand between the items of a menu. */
const SLASH = /[/\\|]/gu;
/** Stands between the items of a menu rather. */
const BAR = /\|/gu;
/** A path with marks that menus have too is no longer (marks). */
const MAX_SLASHES = 3;

/** Whether words are, or end with, the way to the front page or a section's name. */
function endInSection(words: LabelledBlock["words"], locale: PageLocale): boolean {
  const last = findPhrases(locale.phrases, words).at(-1);
  return (
    last !== undefined &&
    last.to === words.length &&
    (last.kinds.includes("navigation") || last.kinds.includes("section"))
  );
}

/** Whether what stands before the first mark is the way to the front page, or a section. */
function beginsAtTop({ words }: LabelledBlock, end: number, locale: PageLocale): boolean {
  return endInSection(
    words.filter((word) => word.end <= end),
    locale,
  );
}

/** Offsets of the marks that may divide the steps of a path. */
function marksIn(text: string, mark: RegExp): number[] {
  return Array.from(text.matchAll(mark), ({ index }) => index);
}

/** "Home | Sport | Business": bars between names of sections, which are side by side; a path has one below the other. */
function isMenu({ text, words }: LabelledBlock, locale: PageLocale): boolean {
  const ends = [...marksIn(text, BAR), text.length];
  if (ends.length <= 2) return false;
  return ends.every((end, at) => {
    const start = ends[at - 1] ?? 0;
    return endInSection(
      words.filter((word) => word.start >= start && word.end <= end),
      locale,
    );
  });
}

function isBreadcrumb(block: LabelledBlock, locale: PageLocale): boolean {
  const { text } = block;
  if (block.words.length === 0 || block.words.length > MAX_BREADCRUMB_WORDS || datedShare(block) > 0)
    return false;
  // Lynx begins the page with the names of its feeds: "#The Gull » Feed The Gull » Comments Feed".
  if (text.startsWith("#") || /=|\?\w|:\/\//u.test(text)) return false;
  const arrows = marksIn(text, ARROW);
  const marks = arrows.length > 0 ? arrows : marksIn(text, SLASH);
  const [first] = marks;
  if (first === undefined || first === 0 || first >= text.trimEnd().length - 1) return false;
  if (arrows.length > 1) return true;
  // "Photos/Illustration" is no path.
  if (arrows.length === 0 && marks.length === 1 && !/\s/u.test(text.charAt(first - 1))) return false;
  return marks.length <= MAX_SLASHES && beginsAtTop(block, first, locale) && !isMenu(block, locale);
}

/** Blocks above the headline in which it may stand as the last step of the path, if it is not that itself: a kicker may stand between. */
const LAST_STEP_DISTANCE = 2;
const CUT_OFF = /(?:…|\.\.\.)$/u;

/** Whether the block is the headline, or its beginning cut off with dots. */
function isHeadlineStep({ text }: LabelledBlock, headline: string): boolean {
  const step = text.replace(CUT_OFF, "").trim().toLowerCase();
  if (step === headline) return true;
  return CUT_OFF.test(text) && step !== "" && headline.startsWith(step);
}

/** The step before the headline in a path that has one step a line, from the front page on; null where there is no such path. */
function lastStep(blocks: readonly LabelledBlock[], headline: number): number | null {
  const text = (blocks[headline] as LabelledBlock).text.trim().toLowerCase();
  const below = blocks[headline + 1];
  const isLast = below !== undefined && isHeadlineStep(below, text);
  for (let end = headline; end >= Math.max(2, headline - LAST_STEP_DISTANCE); end--) {
    if (end === headline ? !isLast : !isHeadlineStep(blocks[end] as LabelledBlock, text)) continue;
    return stepAbove(blocks, end);
  }
  return null;
}

/** What a step of a path may end in. */
const STEP_END = /[/>»›→]$/u;

function isMarked(blocks: readonly LabelledBlock[], step: number): boolean {
  return [step - 1, step].every((at) => STEP_END.test((blocks[at] as LabelledBlock).text));
}

/** The same where the path has no headline in it, or a copy farther up; there the steps must have their marks, as menus have not. */
function markedStep(blocks: readonly LabelledBlock[], headline: number): number | null {
  for (let at = 2; at <= headline; at++) {
    if (labelOf(blocks[at] as LabelledBlock) !== "title") continue;
    const step = stepAbove(blocks, at);
    if (step !== null && isMarked(blocks, step)) return step;
  }
  return null;
}

/** Labels the path of links above the headline, "Home > World > Europe", or the section in one that has a step a line. */
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
    const step = lastStep(blocks, headline) ?? markedStep(blocks, headline);
    if (step === null) return blocks;
    const verdict = { label: "section", confidence: 0.75, rule: "revise/breadcrumb-step" } as const;
    return changeBlocks(blocks, new Map([[step, addVerdict(blocks[step] as LabelledBlock, verdict)]]));
  },
};
