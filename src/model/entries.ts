import { beginsWithClock } from "../blocks/tickers.js";
import { knownLabel, type LabelledBlock } from "../blocks/verdict.js";
import { endsSentence } from "../text/characters.js";

/** Mean probability, by words, of entries that are read as the story, and that of a paragraph of one, at least. */
export const ENTRIES_ODDS = 0.3;
/** Entries of a live blog, at least, that each end with the same line. */
const MIN_ENTRIES = 4;
/** Paragraphs of one, at most on an average: stories one below the other have more. */
const MAX_PARAGRAPHS = 5;
/** Words of an entry's paragraph, at least. */
const ENTRY_WORDS = 12;

/** Lines to share by which the entries of a live blog end, each with a paragraph or more above it since the last: they hardly end a story. */
export function entryEnds(blocks: readonly LabelledBlock[]): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.wordCount >= ENTRY_WORDS) paragraphs++;
    if (knownLabel(block) !== "share") continue;
    const known = places.get(block.text);
    if (!known) places.set(block.text, [paragraphs]);
    else if (known.at(-1) !== paragraphs) known.push(paragraphs);
  }
  const isEntries = (at: readonly number[]): boolean =>
    at.length >= MIN_ENTRIES && (at.at(-1) as number) - (at[0] as number) <= MAX_PARAGRAPHS * (at.length - 1);
  return new Set([...places].flatMap(([text, at]) => (isEntries(at) ? [text] : [])));
}

/** Words of a line that tells when an entry was written, at most. */
const STAMP_WORDS = 4;

function isStamp({ text, wordCount }: LabelledBlock): boolean {
  return wordCount <= STAMP_WORDS && beginsWithClock(text);
}

function isLikelyParagraph({ wordCount, text, verdicts: [own] }: LabelledBlock, odd: number): boolean {
  return wordCount >= ENTRY_WORDS && endsSentence(text) && own.label === "unsure" && odd >= ENTRIES_ODDS;
}

/** Such lines amid what is chosen, at least, where the entries are the story. */
const MIN_WITHIN = 3;

/** The choice with the likely paragraphs of a live blog's entries, where several of them are chosen, and without the times above them. */
export function withEntries(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
): boolean[] {
  const ends = entryEnds(blocks);
  const first = chosen.indexOf(true);
  const lastChosen = chosen.lastIndexOf(true);
  const marks = blocks.flatMap(({ text }, index) => (index > first && ends.has(text) ? [index] : []));
  if (marks.filter((index) => index < lastChosen).length < MIN_WITHIN) return [...chosen];
  const last = marks.at(-1) as number;
  return blocks.map((block, index) => {
    const is = chosen[index] === true;
    if (index < first || index > last) return is;
    return is ? !isStamp(block) : isLikelyParagraph(block, odds[index] ?? 0);
  });
}
