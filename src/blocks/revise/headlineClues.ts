import { CHARACTER, characterClass } from "../../text/characters.js";
import { hashWords } from "../../text/words.js";
import type { LabelledBlock } from "../verdict.js";
import type { HeadlineCandidate } from "./headlineCandidates.js";
import { MARK } from "./headlinePage.js";
import { pairAt, STEM_LETTERS, stemAt } from "./headlineTerms.js";
import { datedShare, mentions } from "./outline.js";

/** One thing to be known of a candidate for the headline; how much it counts was learnt (src/model/train/headline.ts). */
export interface HeadlineClue {
  readonly id: string;
  readonly seen: (candidate: HeadlineCandidate) => number;
}

/** Blocks to each side in which date and byline are looked for, and further ones count as no nearer. */
const REACH = 10;
/** More blank lines say no more. */
const MAX_BLANK = 3;

function when(holds: boolean): number {
  return holds ? 1 : 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? -1 : part / whole;
}

function classAt({ text }: LabelledBlock, at: number): number {
  return characterClass(text.charCodeAt(at));
}

/** Blocks from the candidate's to the first to one side that has the mark; one more than REACH where none has. */
function distance({ at, page: { marks } }: HeadlineCandidate, step: 1 | -1, mark: number): number {
  for (let away = 1; away <= REACH; away++) {
    if (((marks[at + away * step] ?? 0) & mark) !== 0) return away;
  }
  return REACH + 1;
}

/** How many of the `reach` blocks above have the mark. */
function countAbove({ at, page: { marks } }: HeadlineCandidate, reach: number, mark: number): number {
  let found = 0;
  for (let above = Math.max(0, at - reach); above < at; above++)
    if (((marks[above] ?? 0) & mark) !== 0) found++;
  return found;
}

/** How many of the sorted indexes are below `end`: found by halving, since a page may be one line twenty thousand times. */
function countBelow(indexes: readonly number[], end: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many short blocks from `from` to before `to` are the candidate's words and no more. */
function copies({ key, page }: HeadlineCandidate, from: number, to: number): number {
  const indexes = page.copies.get(key);
  return indexes ? countBelow(indexes, to) - countBelow(indexes, from) : 0;
}

function neighbour(it: HeadlineCandidate, away: number): LabelledBlock | undefined {
  return it.page.blocks[it.at + away];
}

function endsSentence(block: LabelledBlock | undefined): boolean {
  return block !== undefined && classAt(block, block.text.length - 1) === CHARACTER.stop;
}

function oddsOf({ verdicts: [, judged] }: LabelledBlock): number {
  if (!judged) return -1;
  return judged.rule === "model/body" ? judged.confidence : 1 - judged.confidence;
}

/** What is known of the blocks around a candidate's, whatever their side. */
const NEIGHBOUR_CLUES: readonly { readonly id: string; readonly seen: (block: LabelledBlock) => number }[] = [
  { id: "words", seen: ({ wordCount }) => wordCount },
  { id: "capitalised", seen: ({ shape, words }) => share(shape.capitalised, words.length) },
  { id: "odds", seen: oddsOf },
  { id: "dated", seen: (block) => datedShare(block) },
];

const around = [-2, -1, 1, 2, 3].flatMap((away) =>
  NEIGHBOUR_CLUES.map(({ id }, column) => ({
    id: `${id}-${away}`,
    seen: ({ at, page }: HeadlineCandidate) => {
      const index = at + away;
      if (index < 0 || index >= page.blocks.length) return -1;
      // Each worked out once: most blocks have five neighbours that ask.
      let clues = page.neighbourClues[index];
      if (!clues) {
        clues = NEIGHBOUR_CLUES.map(({ seen }) => seen(page.blocks[index] as LabelledBlock));
        page.neighbourClues[index] = clues;
      }
      return clues[column] as number;
    },
  })),
);

export const HEADLINE_CLUES: readonly HeadlineClue[] = [
  { id: "at", seen: ({ at }) => Math.log1p(at) },
  { id: "share-of-page", seen: ({ at, page }) => at / page.blocks.length },
  { id: "offset", seen: ({ offset }) => offset },
  {
    id: "prose-offset",
    seen: ({ at, page }) => at - page.proseStart,
  },
  {
    id: "words-to-prose",
    seen: ({ at, page }) =>
      Math.log1p(Math.max(0, (page.wordsBefore[page.proseStart] ?? 0) - (page.wordsBefore[at + 1] ?? 0))),
  },
  {
    id: "words-to-body",
    seen: ({ at, page }) => {
      const words = (page.wordsBefore[page.bodyStart] ?? 0) - (page.wordsBefore[at + 1] ?? 0);
      return Math.sign(words) * Math.log1p(Math.abs(words));
    },
  },
  { id: "words-cut-before", seen: (it) => cutWords(it, 0, it.start) },
  { id: "words-cut-behind", seen: (it) => cutWords(it, it.end, it.block.text.length) },
  {
    id: "cut-elsewhere",
    seen: (it) => {
      if (it.start === 0 && it.end === it.block.text.length) return -1;
      return when(
        it.page.copies.has(keyOf(it, 0, it.start)) ||
          it.page.copies.has(keyOf(it, it.end, it.block.text.length)),
      );
    },
  },
  { id: "line-within", seen: lineWithin },
  { id: "first-line-share", seen: ({ words, overlap }) => share(overlap.firstLine, words.length) },
  { id: "first-line-place", seen: ({ place }) => place },
  {
    id: "first-line-rest",
    seen: ({ place, page, words }) => (place < 0 ? -1 : page.firstLine.length - place - words.length),
  },
  { id: "first-line-words", seen: ({ page }) => page.firstLine.length },
  {
    id: "first-line-in-body",
    seen: ({ page }) => share(page.firstLineInBody, page.firstLineWords.size),
  },
  {
    id: "line-above-in-first-line",
    seen: (it) => {
      const words = it.at > 1 ? (neighbour(it, -1)?.words ?? []) : [];
      return share(words.filter(({ text }) => it.page.firstLineWords.has(text)).length, words.length);
    },
  },
  { id: "body-words", seen: ({ words, overlap }) => share(overlap.body, words.length) },
  { id: "topic-share", seen: ({ overlap }) => share(overlap.topicalInBody, overlap.topical) },
  { id: "topic-words", seen: ({ overlap }) => overlap.topicalInBody },
  { id: "lead-share", seen: ({ overlap }) => share(overlap.topicalInLead, overlap.topical) },
  { id: "lead-words", seen: ({ overlap }) => overlap.topicalInLead },
  { id: "stem-share", seen: (it) => stemShare(it, (stem) => it.page.terms.inBody.has(stem)) },
  { id: "lead-stem-share", seen: (it) => stemShare(it, (stem) => it.page.terms.inLead.has(stem)) },
  { id: "own-words", seen: (it) => ownWords(it).sum },
  {
    id: "own-share",
    seen: (it) => {
      const { sum, terms } = ownWords(it);
      return share(sum, terms);
    },
  },
  { id: "pair-share", seen: pairShare },
  { id: "heading", seen: ({ block }) => when(block.mark === "heading") },
  { id: "headings-above", seen: ({ at, page }) => page.headingsBefore[at] ?? 0 },
  { id: "headings", seen: ({ page }) => page.headingsBefore.at(-1) ?? 0 },
  { id: "links", seen: ({ block }) => block.links },
  { id: "credit", seen: ({ block }) => when(mentions(block, "credit") || mentions(block, "caption")) },
  { id: "odds", seen: ({ block }) => oddsOf(block) },
  { id: "date-below", seen: (it) => distance(it, 1, MARK.dated) },
  { id: "date-above", seen: (it) => distance(it, -1, MARK.dated) },
  { id: "byline-below", seen: (it) => distance(it, 1, MARK.byline) },
  { id: "byline-above", seen: (it) => distance(it, -1, MARK.byline) },
  { id: "share-below", seen: (it) => distance(it, 1, MARK.shared) },
  { id: "content-below", seen: (it) => distance(it, 1, MARK.content) },
  { id: "items-above", seen: (it) => countAbove(it, 6, MARK.item) },
  { id: "copies-above", seen: (it) => copies(it, 1, it.at) },
  { id: "copies-near", seen: (it) => copies(it, it.at + 1, it.at + REACH + 1) },
  { id: "copies-below", seen: (it) => copies(it, it.at + REACH + 1, it.page.blocks.length) },
  { id: "own-date", seen: ({ block }) => datedShare(block) },
  { id: "first-class", seen: ({ block, start }) => classAt(block, start) },
  { id: "last-code", seen: ({ block, end }) => Math.min(127, block.text.charCodeAt(end - 1)) },
  { id: "colon", seen: ({ block, start, end }) => block.text.slice(start, end).indexOf(": ") },
  { id: "stops", seen: ({ block }) => block.shape.stops },
  { id: "commas", seen: ({ block }) => block.shape.commas },
  { id: "separators", seen: ({ block }) => block.shape.separators },
  { id: "quotes", seen: ({ block }) => block.shape.quotes },
  { id: "digits", seen: ({ block }) => share(block.shape.digits, block.text.length) },
  { id: "others", seen: ({ block }) => share(block.shape.others, block.text.length) },
  { id: "upper", seen: ({ block }) => share(block.shape.upper, block.shape.letters) },
  { id: "capitalised", seen: ({ block }) => share(block.shape.capitalised, block.words.length) },
  { id: "words", seen: ({ wordCount }) => wordCount },
  { id: "blank-before", seen: ({ block }) => Math.min(MAX_BLANK, block.blankBefore) },
  { id: "indent", seen: ({ block }) => Math.min(20, block.indent) },
  { id: "stop-below", seen: (it) => when(endsSentence(neighbour(it, 1))) },
  { id: "blank-below", seen: (it) => Math.min(MAX_BLANK, neighbour(it, 1)?.blankBefore ?? 0) },
  ...around,
];

/** Share of the longer words of which the story has some form. */
function stemShare({ words }: HeadlineCandidate, has: (stem: string) => boolean): number {
  let all = 0;
  let known = 0;
  words.forEach(({ text }, at) => {
    if (text.length < STEM_LETTERS) return;
    all++;
    if (has(stemAt(words, at))) known++;
  });
  return share(known, all);
}

/** How much a candidate's terms, each once, are the story's own: they stand there often and elsewhere on the page hardly. */
function ownWords({ words, page: { terms } }: HeadlineCandidate): {
  readonly sum: number;
  readonly terms: number;
} {
  let sum = 0;
  const stems = new Set(words.map((_, at) => stemAt(words, at)));
  for (const stem of stems) {
    // One of the places elsewhere is the candidate's own.
    const others = Math.max(0, (terms.elsewhere.get(stem) ?? 0) - 1);
    sum += Math.log1p(terms.inBody.get(stem) ?? 0) / (1 + Math.log1p(others));
  }
  return { sum, terms: stems.size };
}

/** Share of two words side by side that stand so in the story, too; -1 for a single word. */
function pairShare({ words, page: { terms } }: HeadlineCandidate): number {
  let known = 0;
  for (let at = 0; at + 1 < words.length; at++) if (terms.pairs.has(pairAt(words, at))) known++;
  return share(known, words.length - 1);
}

/** Words that may stand before another line's in one line, as those of a breadcrumb do, and words of that line, at least. */
const MAX_WORDS_BEFORE = 6;
const MIN_LINE_WORDS = 3;

/** How many words stand before those that are a line of their own elsewhere: "Home World Storm closes port"; 0 where there is none. */
function lineWithin({ at, words, page: { copies } }: HeadlineCandidate): number {
  const most = Math.min(MAX_WORDS_BEFORE, words.length - MIN_LINE_WORDS);
  for (let before = 1; before <= most; before++)
    if (copies.get(hashWords(words.slice(before)))?.some((other) => other > 0 && other !== at)) return before;
  return 0;
}

function keyOf({ block }: HeadlineCandidate, start: number, end: number): number {
  return hashWords(block.words.filter((word) => word.start >= start && word.end <= end));
}

function cutWords({ block }: HeadlineCandidate, start: number, end: number): number {
  return end > start ? block.words.filter((word) => word.start >= start && word.end <= end).length : 0;
}
