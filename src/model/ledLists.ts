import type { LabelledBlock } from "../blocks/verdict.js";

/**
 * Lines of a list amid the story. Source: of 63 such lines at odds of .05 or more on pages in five languages that nothing was learnt
 * from 45 are body, of 335 on other pages 272; of those with furniture or a date among them a quarter or less.
 */
const MIN_LINES = 2;
const MAX_LINES = 14;

/** Words of the paragraph below it, which may have a subhead, at least. */
const PARAGRAPH_WORDS = 12;

const LEADS = /[:：]$/;

/** Whether a line may be an item of a list: it is known for nothing else. */
function mayBeItem({ verdicts: [own], dates }: LabelledBlock): boolean {
  return own.label === "unsure" && dates.length === 0;
}

/** "At the scene are:", lines of which the scorer knows nothing, and a line that goes on with the story: the list between is the story's, too, where each line is as likely as `least`. */
export function withLedLists(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
  least: number,
): boolean[] {
  const found = [...chosen];
  const leads = (index: number): boolean => LEADS.test(blocks[index]?.text ?? "");
  const isStory = (index: number): boolean => chosen[index] === true;
  const isLong = (index: number): boolean => (blocks[index]?.wordCount ?? 0) >= PARAGRAPH_WORDS;
  for (let start = 1; start < blocks.length; start++) {
    if (chosen[start] || !chosen[start - 1] || !(leads(start - 1) || leads(start))) continue;
    let end = start;
    while (end < blocks.length && end - start <= MAX_LINES && !chosen[end]) {
      if ((odds[end] ?? 0) < least || !mayBeItem(blocks[end] as LabelledBlock)) break;
      end++;
    }
    const goesOn = isStory(end) && (isLong(end) || (isStory(end + 1) && isLong(end + 1)));
    if (goesOn && end - start >= MIN_LINES) found.fill(true, start, end);
    start = end;
  }
  return found;
}
