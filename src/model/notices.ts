import type { LabelledBlock } from "../blocks/verdict.js";
import { endsSentence } from "../text/characters.js";

/** Notices that make a stretch of them, and their share (0..1) of its paragraphs, at least. */
const MIN_NOTICES = 3;
const MIN_SHARE = 0.25;
/** Words of a paragraph, at least. */
const PARAGRAPH_WORDS = 8;

function isHeading({ text, wordCount }: LabelledBlock): boolean {
  return wordCount < PARAGRAPH_WORDS && !endsSentence(text);
}

function isNotice({ verdicts: [own] }: LabelledBlock): boolean {
  return own.rule === "block/notice";
}

/**
 * The choice without stretches of notices: where consent is asked for in a dozen paragraphs, some say nothing that only notices say. They
 * begin with the headings above the first of them and end where the chosen blocks below the last do.
 */
export function withoutNotices(blocks: readonly LabelledBlock[], chosen: readonly boolean[]): boolean[] {
  const first = blocks.findIndex(isNotice);
  const last = blocks.findLastIndex(isNotice);
  const within = first < 0 ? [] : blocks.slice(first, last + 1);
  const notices = within.filter(isNotice).length;
  const paragraphs = within.filter(({ wordCount }) => wordCount >= PARAGRAPH_WORDS).length;
  if (notices < MIN_NOTICES || notices < MIN_SHARE * paragraphs) return [...chosen];
  let start = first;
  while (chosen[start - 1] && isHeading(blocks[start - 1] as LabelledBlock)) start--;
  let end = last + 1;
  while (chosen[end]) end++;
  return chosen.map((is, index) => is && (index < start || index >= end));
}
