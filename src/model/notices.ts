import { knownLabel, type LabelledBlock } from "../blocks/verdict.js";
import { endsSentence } from "../text/characters.js";

/** Notices that make a stretch of them, and their share (0..1) of its paragraphs, at least. */
const MIN_NOTICES = 3;
const MIN_SHARE = 0.25;
/** Paragraphs that are none between two notices of a stretch, at most: a story stands between two stretches. */
const MAX_BETWEEN = 4;
/** Words of a paragraph, at least. */
const PARAGRAPH_WORDS = 8;

/** Blocks from one line on cookies to the next within which all is about them. */
const COOKIE_REACH = 6;

/**
 * Takes out what stands between two lines on cookies near to each other: a question and its answers. Source: of 547 such blocks (up to ten lines apart) on 10,900
 * dumps none is body.
 */
function dropBetweenCookies(blocks: readonly LabelledBlock[], chosen: boolean[]): void {
  let last = -Infinity;
  blocks.forEach((block, index) => {
    if (knownLabel(block) !== "cookie") return;
    if (index - last <= COOKIE_REACH) chosen.fill(false, last + 1, index);
    last = index;
  });
}

function isHeading({ text, wordCount }: LabelledBlock): boolean {
  return wordCount < PARAGRAPH_WORDS && !endsSentence(text);
}

function isNotice({ verdicts: [own] }: LabelledBlock): boolean {
  return own.rule === "block/notice";
}

/** First and last of the notices of each stretch: between two of them there are no more than so many paragraphs that are none. */
function noticeStretches(
  blocks: readonly LabelledBlock[],
): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let others = 0;
  blocks.forEach((block, index) => {
    if (!isNotice(block)) {
      if (block.wordCount >= PARAGRAPH_WORDS) others++;
      return;
    }
    const stretch = stretches.at(-1);
    if (stretch && others <= MAX_BETWEEN) stretch.end = index;
    else stretches.push({ start: index, end: index });
    others = 0;
  });
  return stretches;
}

/**
 * The choice without stretches of notices: where consent is asked for in a dozen paragraphs, some say nothing that only notices say. They
 * begin with the headings above the first of them and end where the chosen blocks below the last do.
 */
export function withoutNotices(blocks: readonly LabelledBlock[], chosen: readonly boolean[]): boolean[] {
  const told = [...chosen];
  dropBetweenCookies(blocks, told);
  for (const { start: first, end: last } of noticeStretches(blocks)) {
    const within = blocks.slice(first, last + 1);
    const notices = within.filter(isNotice).length;
    const paragraphs = within.filter(({ wordCount }) => wordCount >= PARAGRAPH_WORDS).length;
    if (notices < MIN_NOTICES || notices < MIN_SHARE * paragraphs) continue;
    let start = first;
    while (told[start - 1] && isHeading(blocks[start - 1] as LabelledBlock)) start--;
    let end = last + 1;
    while (told[end]) end++;
    told.fill(false, start, end);
  }
  return told;
}
