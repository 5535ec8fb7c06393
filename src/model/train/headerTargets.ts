import type { MeasuredBlock } from "../../blocks/measure.js";
import { findWords, type Word } from "../../text/words.js";
import { HEADER_PARTS, type HeaderPart } from "../header.js";
import { type DatedTruth, dayOfTruth } from "./dateFigures.js";
import type { Target, Truth } from "./truth.js";

/** What the truth of the training data says beside the body. */
type HeaderTruth = Truth & DatedTruth;

/** Words that may stand beside a headline in its line: a section, the site's name. */
const BESIDE_HEADLINE = 8;
/** Longer lines (words) that name the day belong to a story. */
const MAX_LINE_WORDS = 30;
/** Blocks from the body to its time stamp, at most. */
const STAMP_REACH = 15;

function holdsWords(words: readonly Word[], wanted: readonly Word[]): boolean {
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every(({ hash }, index) => words[at + index]?.hash === hash)) return wanted.length > 0;
  }
  return false;
}

function isDay(wanted: string | null, ...parts: readonly (number | null)[]): boolean {
  return wanted !== null && wanted === parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** 1 for the blocks that `is` holds for and the truth can vouch for, null for the others of them; null for all where there is none. */
function marked(
  blocks: readonly MeasuredBlock[],
  is: (block: MeasuredBlock) => boolean,
  isSure: (index: number) => boolean,
): Target[] {
  const targets = blocks.map((block, index): Target => (is(block) ? (isSure(index) ? 1 : null) : 0));
  return targets.includes(1) ? targets : targets.map(() => null);
}

const FINDERS: Readonly<
  Record<
    HeaderPart,
    (blocks: readonly MeasuredBlock[], body: readonly Target[], truth: HeaderTruth) => Target[]
  >
> = {
  headline: (blocks, body, { title }) => {
    const wanted = findWords(title ?? "");
    const holds = ({ words }: MeasuredBlock): boolean =>
      words.length <= wanted.length + BESIDE_HEADLINE && holdsWords(words, wanted);
    const last = body.lastIndexOf(1);
    // The page's title stands for the headline only where there is no other, and what follows the story is a list of stories.
    const elsewhere = blocks.some((block, index) => index > 0 && holds(block));
    return marked(blocks, holds, (index) => !(index === 0 && elsewhere) && (last < 0 || index <= last));
  },
  timestamp: (blocks, body, truth) => {
    const wanted = dayOfTruth(truth);
    const first = body.indexOf(1);
    const last = body.lastIndexOf(1);
    return marked(
      blocks,
      ({ dates }) => dates.some(({ year, month, day }) => isDay(wanted, year, month, day)),
      (index) =>
        (blocks[index] as MeasuredBlock).words.length <= MAX_LINE_WORDS &&
        body[index] !== 1 &&
        (first < 0 || (index >= first - STAMP_REACH && index <= last + STAMP_REACH)),
    );
  },
};

/** Each block's target for each of HEADER_PARTS. */
export function headerTargets(
  blocks: readonly MeasuredBlock[],
  body: readonly Target[],
  truth: Truth,
): Target[][] {
  return HEADER_PARTS.map((part) => FINDERS[part](blocks, body, truth));
}
