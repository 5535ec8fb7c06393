import { type TextRange, titleParts } from "../blocks/revise/titleAffix.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import { ORGANISATION_WORDS } from "../locales/organisations.js";
import { withCopyrightSign } from "../text/copyrightSign.js";

/** Longer lines (words) with the sign of copyright tell more than whose it is. */
const MAX_SIGNED_WORDS = 40;
/** Words of a person's name, at least. */
const MIN_NAME_WORDS = 2;

/** Words of what says whose the page is, the end of its title and the lines with the sign of copyright, lower case. */
function outletWords(blocks: readonly LabelledBlock[]): ReadonlySet<string> {
  const signed = blocks.filter(
    ({ text, wordCount }) => wordCount <= MAX_SIGNED_WORDS && withCopyrightSign(text).includes("©"),
  );
  const words = new Set(signed.flatMap((block) => block.words.map(({ text }) => text)));
  const [first] = blocks;
  const parts = first ? titleParts(first.text) : [];
  const last = parts.at(-1);
  if (first && last && parts.length > 1)
    for (const { text, start } of first.words) if (start >= last.start) words.add(text);
  return words;
}

/** Words of a name before a paper's that hangs on to it and that the page has a line of: "Fox News". All of them where none does. */
function beforePaper(words: readonly string[], blocks: readonly LabelledBlock[]): number {
  if (!ORGANISATION_WORDS.has((words.at(-1) as string).toLowerCase())) return words.length;
  for (let count = MIN_NAME_WORDS; count < words.length - 1; count++) {
    const paper = words.slice(count).join(" ");
    if (blocks.some(({ text }) => text === paper)) return count;
  }
  return words.length;
}

/** Whether words for a job stand right after `end` of the block's text. */
function leadsToJob({ text, words, phrases }: LabelledBlock, end: number): boolean {
  return (
    text[end] === " " &&
    phrases.some(({ kinds, from }) => kinds.includes("jobTitle") && words[from]?.start === end + 1)
  );
}

/**
 * A name without the outlet's that hangs on to it: "Maria Lopez Gazette Correspondent" on a page of the Gazette,
 * "Maria Lopez Gull News" on one that has a line "Gull News". A word alone is only taken off before words for a job: it may be a family's.
 */
export function withoutOutlet(
  block: LabelledBlock,
  name: TextRange,
  blocks: readonly LabelledBlock[],
): TextRange {
  const words = block.text.slice(name.start, name.end).split(" ");
  if (words.length <= MIN_NAME_WORDS) return name;
  let count = leadsToJob(block, name.end) ? words.length : beforePaper(words, blocks);
  if (count < words.length) return upTo(words.slice(0, count), name);
  if (!leadsToJob(block, name.end)) return name;
  const ofOutlet = outletWords(blocks);
  while (count > MIN_NAME_WORDS && ofOutlet.has((words[count - 1] as string).toLowerCase())) count--;
  const cut = words.slice(count);
  // A person's own page has all of the name.
  if (cut.length === 0 || words.slice(0, count).some((word) => ofOutlet.has(word.toLowerCase()))) return name;
  return upTo(words.slice(0, count), name);
}

function upTo(words: readonly string[], { start }: TextRange): TextRange {
  return { start, end: start + words.join(" ").length };
}
