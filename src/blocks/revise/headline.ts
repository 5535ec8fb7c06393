import { CHARACTER, characterClass } from "../../text/characters.js";
import { type LabelledBlock, roleOf } from "../verdict.js";
import { type Clue, highest, sharesOf, weigh } from "./clues.js";
import { type HeadlineCandidate, headlineCandidates, headlineParts } from "./headlineCandidates.js";
import { datedShare, isOnly, ledBy, mentions } from "./outline.js";
import type { TextRange } from "./titleAffix.js";

/** More words of the body's than this do not make a headline any likelier. */
const ENOUGH_TOPIC_WORDS = 5;
/** Words of a line that could be a headline of its own. */
const MIN_LINE_WORDS = 4;
const MAX_LINE_WORDS = 22;
/** Several stops in fewer words are abbreviations. */
const MIN_SENTENCE_WORDS = 10;

function beginsAt({ words, page }: HeadlineCandidate, offset: number): boolean {
  return offset >= 0 && words.every(({ text }, at) => page.firstLine[offset + at]?.text === text);
}

function when(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Whether one of the blocks from `from` to before `to`, counted from the candidate's, is what `seen` looks for. */
function near(
  { at, page }: HeadlineCandidate,
  [from, to]: readonly [number, number],
  seen: (block: LabelledBlock) => boolean,
): boolean {
  for (let other = Math.max(0, at + from); other < at + to; other++) {
    const block = page.blocks[other];
    if (block && other !== at && seen(block)) return true;
  }
  return false;
}

const isDated = (block: LabelledBlock): boolean =>
  block.words.length <= 25 &&
  (block.dates.length > 0 || ledBy(block, "published") || ledBy(block, "updated"));
const isByline = (block: LabelledBlock): boolean => block.words.length <= 20 && ledBy(block, "byline");
const isLong = (block: LabelledBlock): boolean => block.wordCount >= 10;

function classAtEnd({ text }: LabelledBlock, end: number): number {
  return characterClass(text.charCodeAt(end - 1));
}

/** A line that may be a headline with the candidate for its summary. */
function isHeadlineLike(block: LabelledBlock): boolean {
  return (
    block.wordCount >= MIN_LINE_WORDS &&
    block.wordCount <= MAX_LINE_WORDS &&
    block.dates.length === 0 &&
    block.links === 0 &&
    block.mark !== "bullet" &&
    block.furniture === 0 &&
    classAtEnd(block, block.text.length) !== CHARACTER.stop &&
    roleOf(block) !== "content"
  );
}

const within = (value: number, from: number, to: number): number => when(value >= from && value < to);

/** Weights fitted by softmax regression on 1,770 dumps, in six styles, of pages whose headline is known. */
export const HEADLINE_CLUES: readonly Clue<HeadlineCandidate>[] = [
  { id: "first-line", weight: -0.4, seen: ({ at }) => when(at === 0) },
  {
    id: "first-line-part",
    weight: 0.55,
    seen: ({ at, block, start, end }) => when(at === 0 && end - start < block.text.length),
  },
  { id: "first-line-tail", weight: -0.63, seen: ({ at, start }) => when(at === 0 && start > 0) },
  { id: "tail-cut", weight: -0.24, seen: ({ at, block, end }) => when(at > 0 && end < block.text.length) },
  { id: "crumbs-cut", weight: 0.71, seen: ({ at, start }) => when(at > 0 && start > 0) },
  { id: "begins-first-line", weight: 2.31, seen: (it) => when(it.at > 0 && beginsAt(it, 0)) },
  {
    id: "ends-first-line",
    weight: -0.72,
    seen: (it) => when(it.at > 0 && beginsAt(it, it.page.firstLine.length - it.words.length)),
  },
  {
    id: "first-line-words",
    weight: 2.39,
    seen: ({ at, words, overlap }) => (at > 0 && words.length > 2 ? overlap.firstLine / words.length : 0),
  },
  {
    id: "body-words",
    weight: 2.29,
    seen: ({ words, overlap }) => (words.length > 2 ? overlap.body / words.length : 0),
  },
  {
    id: "topic-share",
    weight: 1.44,
    seen: ({ overlap }) => (overlap.topical === 0 ? 0 : overlap.topicalInBody / overlap.topical),
  },
  {
    id: "topic-words",
    weight: 1.13,
    seen: ({ overlap }) => Math.min(overlap.topicalInBody, ENOUGH_TOPIC_WORDS) / ENOUGH_TOPIC_WORDS,
  },
  { id: "heading", weight: 2.89, seen: ({ block }) => when(block.mark === "heading") },
  { id: "link", weight: -1.62, seen: ({ block }) => when(block.links > 0) },
  { id: "content", weight: -1.42, seen: ({ block }) => when(roleOf(block) === "content") },
  { id: "above-body-1", weight: 0.41, seen: ({ offset }) => when(offset === -1) },
  { id: "above-body-4", weight: 0.92, seen: ({ offset }) => within(offset, -4, -1) },
  { id: "above-body-8", weight: 1.05, seen: ({ offset }) => within(offset, -8, -4) },
  { id: "above-body-16", weight: 0.99, seen: ({ offset }) => within(offset, -16, -8) },
  { id: "above-body-40", weight: 0.54, seen: ({ offset }) => within(offset, -40, -16) },
  { id: "body-first", weight: -0.51, seen: ({ offset }) => when(offset === 0) },
  { id: "into-body", weight: -1.51, seen: ({ offset }) => when(offset > 0) },
  { id: "further-into-body", weight: -0.84, seen: ({ offset }) => Math.max(0, offset) },
  { id: "date-below", weight: 1.18, seen: (it) => when(near(it, [1, 4], isDated)) },
  { id: "date-above", weight: -0.32, seen: (it) => when(near(it, [-2, 0], isDated)) },
  { id: "byline-below", weight: 1.67, seen: (it) => when(near(it, [1, 4], isByline)) },
  { id: "headline-above", weight: -1.17, seen: (it) => when(near(it, [-1, 0], isHeadlineLike)) },
  { id: "headline-below", weight: -0.38, seen: (it) => when(near(it, [1, 2], isHeadlineLike)) },
  { id: "own-date", weight: -1.31, seen: ({ block }) => datedShare(block) },
  { id: "own-byline", weight: -0.72, seen: ({ block }) => when(ledBy(block, "byline")) },
  { id: "furniture", weight: -1.22, seen: ({ block }) => block.furniture },
  { id: "phrase-line", weight: -0.83, seen: ({ block }) => when(block.verdicts[0].label !== "unsure") },
  {
    id: "credit",
    weight: -1.78,
    seen: ({ block }) => when(mentions(block, "credit") || mentions(block, "caption")),
  },
  { id: "section", weight: -0.85, seen: ({ block }) => when(isOnly(block, "section")) },
  {
    id: "stop",
    weight: -1.15,
    seen: ({ block, end }) => when(classAtEnd(block, end) === CHARACTER.stop),
  },
  {
    id: "sentences",
    weight: -0.89,
    seen: ({ block, wordCount }) => when(block.shape.stops > 1 && wordCount > MIN_SENTENCE_WORDS),
  },
  { id: "words-1", weight: -2.94, seen: ({ wordCount }) => when(wordCount < 2) },
  { id: "words-2", weight: -2.34, seen: ({ wordCount }) => within(wordCount, 2, 4) },
  { id: "words-4", weight: -1.29, seen: ({ wordCount }) => within(wordCount, 4, 6) },
  { id: "words-15", weight: -0.67, seen: ({ wordCount }) => within(wordCount, 15, 21) },
  { id: "words-21", weight: -1.76, seen: ({ wordCount }) => within(wordCount, 21, 31) },
  { id: "words-31", weight: -2.37, seen: ({ wordCount }) => when(wordCount >= 31) },
  { id: "standfirst-below", weight: 1.44, seen: (it) => when(near(it, [1, 2], isLong)) },
  { id: "spaced-off", weight: 0.49, seen: ({ block }) => when(block.blankBefore > 0) },
];

/** Of a headline at the end of a path to the page, the line of its own below. */
function wholeLine(found: HeadlineCandidate, candidates: readonly HeadlineCandidate[]): HeadlineCandidate {
  if (found.at === 0 || found.start === 0) return found;
  const key = found.words.map(({ text }) => text).join(" ");
  const line = candidates.find(
    ({ at, start, words }) =>
      at > found.at &&
      start === 0 &&
      words.length === found.words.length &&
      words.map(({ text }) => text).join(" ") === key,
  );
  return line ?? found;
}

/** The likeliest headline with its share (0..1) of the odds; null on a page without candidates. */
export function findHeadline(
  blocks: readonly LabelledBlock[],
): { readonly candidate: HeadlineCandidate; readonly share: number } | null {
  const candidates = headlineCandidates(blocks);
  if (candidates.length === 0) return null;
  const scores = candidates.map((candidate) => weigh(HEADLINE_CLUES, candidate));
  const best = highest(scores);
  const candidate = candidates[best];
  return candidate
    ? { candidate: wholeLine(candidate, candidates), share: sharesOf(scores)[best] ?? 0 }
    : null;
}

/** The part of a block that is the headline: all of it but for the site's name and the like. */
export function headlineRange(blocks: readonly LabelledBlock[], at: number): TextRange {
  const parts = headlineParts(blocks, at);
  const scores = parts.map((candidate) => weigh(HEADLINE_CLUES, candidate));
  return parts[highest(scores)] ?? { start: 0, end: blocks[at]?.text.length ?? 0 };
}
