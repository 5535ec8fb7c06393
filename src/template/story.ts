import type { OutlineLine } from "./outline.js";

/** A line on a greater share of the pages (and on more than STORY_PAGES) tells no story from another. */
const STORY_SHARE = 0.3;
const STORY_PAGES = 2;
/** So many lines that are no sentences may stand between two sentences of a story. */
const RUN_GAP = 1;
/** Fewer sentences that stand together may be a notice. */
const MIN_RUN = 3;
/** A page is a copy of others where so great a share of its story, in words, stands on many pages. */
const COPIED_SHARE = 0.5;

function wordsOf(lines: readonly OutlineLine[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}

/** The stretch of a page with most words in sentences that stand together, which is its story: teasers and notices are few in a place. */
function mainRun(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  let best = { start: 0, end: 0, words: 0 };
  let run = best;
  lines.forEach(({ prose, words }, at) => {
    if (!prose) return;
    const goesOn = at - run.end <= RUN_GAP && run.words > 0;
    run = goesOn ? { ...run, end: at + 1, words: run.words + words } : { start: at, end: at + 1, words };
    if (run.words > best.words) best = run;
  });
  return lines.slice(best.start, best.end).filter(({ prose }) => prose);
}

function longest(lines: readonly OutlineLine[]): OutlineLine | null {
  let most: OutlineLine | null = null;
  for (const line of lines) if (line.text.length > (most?.text.length ?? 0)) most = line;
  return most;
}

/**
 * Hash of the line that tells a page's story from others: the longest that few other pages of the site have. Where most of the story
 * stands on many pages, the page is a copy of those or nearly, and the longest line that they share tells it: else ten copies of a
 * story would prove its text to be furniture. Null where there is no such line. `pagesOf`: pages by line, of `pageCount` in all.
 */
export function storyOf(
  lines: readonly OutlineLine[],
  pagesOf: ReadonlyMap<number, number>,
  pageCount: number,
): number | null {
  const most = Math.max(STORY_PAGES, STORY_SHARE * pageCount);
  const isShared = ({ hash }: OutlineLine): boolean => (pagesOf.get(hash) ?? 0) > most;
  const run = mainRun(lines);
  const shared = run.filter(isShared);
  const isCopy = run.length >= MIN_RUN && wordsOf(shared) >= COPIED_SHARE * wordsOf(run);
  const telling = isCopy ? shared : lines.filter((line) => !isShared(line));
  return longest(telling)?.hash ?? null;
}
