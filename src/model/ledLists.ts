import type { LabelledBlock } from "../blocks/verdict.js";

/**
 * Lines of a list amid the story, and the odds of each, at least. Source: 15 to 1 such lines on pages in five languages that nothing was
 * learnt from are body, and 4 to 1 on others; of those with furniture, a date or lower odds among them one in two or less.
 */
const MIN_LINES = 2;
const MAX_LINES = 14;
const MIN_ODDS = 0.05;

/** Words of the paragraph below it, which may have a subhead, at least. */
const PARAGRAPH_WORDS = 12;

const LEADS = /[:：]$/;

/** Whether a line may be an item of a list: it is known for nothing else. */
function mayBeItem({ verdicts: [own], dates }: LabelledBlock, odd: number): boolean {
  return own.label === "unsure" && dates.length === 0 && odd >= MIN_ODDS;
}

/** "At the scene are:", lines of which the scorer knows nothing, and a line that goes on with the story: the list between is the story's, too. */
export function withLedLists(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
): boolean[] {
  const found = [...chosen];
  const leads = (index: number): boolean => LEADS.test(blocks[index]?.text ?? "");
  const isStory = (index: number): boolean => chosen[index] === true;
  const isLong = (index: number): boolean => (blocks[index]?.wordCount ?? 0) >= PARAGRAPH_WORDS;
  for (let start = 1; start < blocks.length; start++) {
    if (chosen[start] || !chosen[start - 1] || !(leads(start - 1) || leads(start))) continue;
    let end = start;
    while (end < blocks.length && end - start <= MAX_LINES && !chosen[end]) {
      if (!mayBeItem(blocks[end] as LabelledBlock, odds[end] ?? 0)) break;
      end++;
    }
    const goesOn = isStory(end) && (isLong(end) || (isStory(end + 1) && isLong(end + 1)));
    if (goesOn && end - start >= MIN_LINES) found.fill(true, start, end);
    start = end;
  }
  return found;
}
