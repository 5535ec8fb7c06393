import { CHARACTER, characterClass } from "../../text/characters.js";
import type { Word } from "../../text/words.js";

import { type LabelledBlock, roleOf } from "../verdict.js";
import { type Clue, highest, sharesOf, weigh } from "./clues.js";
import { type BlockRange, datedShare, findBody, isOnly, ledBy, mentions } from "./outline.js";
import { headlineRanges, type TextRange } from "./titleAffix.js";

/** A block, or a part of the page's title, that may be the headline. */
interface HeadlineCandidate extends TextRange {
  readonly block: LabelledBlock;
  readonly at: number;
  readonly words: readonly Word[];
  readonly page: HeadlinePage;
}

/** What candidates are compared with, worked out once a page. */
interface HeadlinePage {
  readonly blocks: readonly LabelledBlock[];
  /** Null where nothing is content. */
  readonly body: BlockRange | null;
  readonly bodyWords: ReadonlySet<string>;
  /** Words of the dump's first line, which is the page's title in some styles. */
  readonly firstLine: readonly Word[];
  readonly firstLineWords: ReadonlySet<string>;
  /** How many blocks have the same text; long blocks are left out. */
  readonly copies: ReadonlyMap<string, number>;
}

/** Longer blocks (words, and UTF-16 code units) are no headlines. */
const MAX_WORDS = 45;
const MAX_LENGTH = 320;
/** Blocks after the start of the body that may still be the headline: the scorer may have kept what stands above it. */
const BLOCKS_INTO_BODY = 14;
/** A block that is a date for more than this share (0..1) of its characters is a time stamp. */
const MAX_DATED_SHARE = 0.6;
/** Blocks before the body that are looked at: menus may stand between headline and body, but not the whole page. */
const BLOCKS_BEFORE_BODY = 100;
/** Further up, only what repeats this share (0..1) of its words from the dump's first line is looked at. */
const MIN_FAR_SHARE = 0.6;

function isShort(block: LabelledBlock): boolean {
  return block.words.length > 0 && block.words.length <= MAX_WORDS * 2 && block.text.length <= MAX_LENGTH;
}

function headlinePage(blocks: readonly LabelledBlock[]): HeadlinePage {
  const body = findBody(blocks);
  const bodyWords = new Set<string>();
  for (const block of body ? blocks.slice(body.start, body.end) : []) {
    if (roleOf(block) !== "content" || block.words.length < 12) continue;
    for (const { text } of block.words) bodyWords.add(text);
  }
  const copies = new Map<string, number>();
  for (const block of blocks) {
    if (!isShort(block)) continue;
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  }
  const firstLine = blocks[0] && isShort(blocks[0]) ? blocks[0].words : [];
  return {
    blocks,
    body,
    bodyWords,
    firstLine,
    firstLineWords: new Set(firstLine.map(({ text }) => text)),
    copies,
  };
}

function wordsWithin(block: LabelledBlock, { start, end }: TextRange): Word[] {
  return block.words.filter((word) => word.start >= start && word.end <= end);
}

/** "Storm closes port | Opinion": the headline without what the site puts behind it; null where there is no such mark. */
function withoutTail(text: string): TextRange | null {
  const at = text.lastIndexOf(" | ");
  return at > 0 ? { start: 0, end: at } : null;
}

/** Every stretch of text that may be the headline, in page order. */
export function headlineCandidates(blocks: readonly LabelledBlock[]): HeadlineCandidate[] {
  const page = headlinePage(blocks);
  const bodyStart = page.body?.start ?? Math.min(40, blocks.length);
  const to = Math.min(blocks.length, bodyStart + BLOCKS_INTO_BODY);
  const candidates: HeadlineCandidate[] = [];
  const first = blocks[0];
  if (first && isShort(first)) {
    for (const range of headlineRanges(first.text))
      candidates.push({ block: first, at: 0, ...range, words: wordsWithin(first, range), page });
  }
  for (let at = 1; at < to; at++) {
    const block = blocks[at] as LabelledBlock;
    if (!isShort(block) || datedShare(block) > MAX_DATED_SHARE) continue;
    if (at < bodyStart - BLOCKS_BEFORE_BODY && shareIn(block.words, page.firstLineWords) < MIN_FAR_SHARE)
      continue;
    candidates.push({ block, at, start: 0, end: block.text.length, words: block.words, page });
    const range = withoutTail(block.text);
    if (range) candidates.push({ block, at, ...range, words: wordsWithin(block, range), page });
  }
  return candidates.filter(({ words }) => words.length > 0);
}

function beginsAt(line: readonly Word[], words: readonly Word[], offset: number): boolean {
  return offset >= 0 && words.every(({ text }, at) => line[offset + at]?.text === text);
}

function shareIn(words: readonly Word[], set: ReadonlySet<string>): number {
  return words.filter(({ text }) => set.has(text)).length / words.length;
}

/** Shorter words (letters) mostly hold a sentence together and say nothing of its subject. */
const MIN_TOPIC_LETTERS = 5;
/** More words of the body's than this do not make a headline any likelier. */
const ENOUGH_TOPIC_WORDS = 5;

function isTopical({ text }: Word): boolean {
  return text.length >= MIN_TOPIC_LETTERS || characterClass(text.charCodeAt(0)) === CHARACTER.unspaced;
}

/** Share (0..1) of the candidate's longer words that the body has. */
function topicShare({ words, page }: HeadlineCandidate): number {
  const topical = words.filter(isTopical);
  return topical.length === 0 ? 0 : shareIn(topical, page.bodyWords);
}

/** How many of the candidate's longer words the body has, as a share (0..1) of what is enough. */
function topicWords({ words, page }: HeadlineCandidate): number {
  const found = words.filter((word) => isTopical(word) && page.bodyWords.has(word.text)).length;
  return Math.min(found, ENOUGH_TOPIC_WORDS) / ENOUGH_TOPIC_WORDS;
}

function offset({ at, page }: HeadlineCandidate): number {
  return at - (page.body?.start ?? 40);
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

const isDated = (block: LabelledBlock): boolean => block.dates.length > 0 && block.words.length <= 25;
const isByline = (block: LabelledBlock): boolean => ledBy(block, "byline") && block.words.length <= 20;

function lastClass({ block, end }: HeadlineCandidate): number {
  return characterClass(block.text.charCodeAt(end - 1));
}

function wordCount({ block, words }: HeadlineCandidate): number {
  return words.length === block.words.length
    ? block.wordCount
    : (block.wordCount * words.length) / block.words.length;
}

/** Weights fitted by softmax regression on 1,560 dumps, in six styles, of pages whose headline is known. */
export const HEADLINE_CLUES: readonly Clue<HeadlineCandidate>[] = [
  { id: "first-line", weight: -0.24, seen: ({ at }) => when(at === 0) },
  {
    id: "first-line-part",
    weight: 1.3,
    seen: ({ at, block, start, end }) => when(at === 0 && end - start < block.text.length),
  },
  { id: "first-line-tail", weight: -1.12, seen: ({ at, start }) => when(at === 0 && start > 0) },
  { id: "tail-cut", weight: -0.3, seen: ({ at, block, end }) => when(at > 0 && end < block.text.length) },
  {
    id: "begins-first-line",
    weight: 2.04,
    seen: ({ at, words, page }) => when(at > 0 && beginsAt(page.firstLine, words, 0)),
  },
  {
    id: "begins-first-line-long",
    weight: -0.02,
    seen: ({ at, words, page }) => when(at > 0 && words.length > 3 && beginsAt(page.firstLine, words, 0)),
  },
  {
    id: "ends-first-line",
    weight: -0.61,
    seen: ({ at, words, page }) =>
      when(at > 0 && beginsAt(page.firstLine, words, page.firstLine.length - words.length)),
  },
  {
    id: "first-line-words",
    weight: 2.64,
    seen: ({ at, words, page }) => (at > 0 && words.length > 2 ? shareIn(words, page.firstLineWords) : 0),
  },
  {
    id: "body-words",
    weight: 2.04,
    seen: ({ words, page }) => (words.length > 2 ? shareIn(words, page.bodyWords) : 0),
  },
  { id: "topic-share", weight: 1.54, seen: (it) => topicShare(it) },
  { id: "topic-words", weight: 1.4, seen: (it) => topicWords(it) },
  { id: "heading", weight: 2.77, seen: ({ block }) => when(block.mark === "heading") },
  {
    id: "bullet",
    weight: -0.14,
    seen: ({ block }) => when(block.mark === "bullet" || block.mark === "number"),
  },
  { id: "link", weight: -1.91, seen: ({ block }) => when(block.links > 0) },
  { id: "copied", weight: 0.49, seen: ({ block, page }) => when((page.copies.get(block.text) ?? 0) > 1) },
  { id: "content", weight: -1.24, seen: ({ block }) => when(roleOf(block) === "content") },
  { id: "above-body-1", weight: -0.18, seen: (it) => when(offset(it) === -1) },
  { id: "above-body-4", weight: 0.49, seen: (it) => when(offset(it) < -1 && offset(it) >= -4) },
  { id: "above-body-8", weight: 0.75, seen: (it) => when(offset(it) < -4 && offset(it) >= -8) },
  { id: "above-body-16", weight: 0.91, seen: (it) => when(offset(it) < -8 && offset(it) >= -16) },
  { id: "above-body-40", weight: 0.21, seen: (it) => when(offset(it) < -16 && offset(it) >= -40) },
  { id: "body-first", weight: -1.08, seen: (it) => when(offset(it) === 0) },
  { id: "into-body", weight: -2.19, seen: (it) => when(offset(it) > 0) },
  { id: "further-into-body", weight: -0.75, seen: (it) => Math.max(0, offset(it)) },
  { id: "date-below", weight: 1.16, seen: (it) => when(near(it, [1, 4], isDated)) },
  { id: "date-above", weight: 0.33, seen: (it) => when(near(it, [-2, 0], isDated)) },
  { id: "byline-below", weight: 1.68, seen: (it) => when(near(it, [1, 4], isByline)) },
  { id: "own-date", weight: -1, seen: ({ block }) => datedShare(block) },
  { id: "own-byline", weight: -0.33, seen: ({ block }) => when(ledBy(block, "byline")) },
  { id: "furniture", weight: -1.8, seen: ({ block }) => block.furniture },
  {
    id: "credit",
    weight: -1.68,
    seen: ({ block }) => when(mentions(block, "credit") || mentions(block, "caption")),
  },
  { id: "section", weight: -0.84, seen: ({ block }) => when(isOnly(block, "section")) },
  { id: "stop", weight: -1.71, seen: (it) => when(lastClass(it) === CHARACTER.stop) },
  { id: "words-1", weight: -3.2, seen: (it) => when(wordCount(it) < 2) },
  { id: "words-2", weight: -2.41, seen: (it) => when(wordCount(it) >= 2 && wordCount(it) < 4) },
  { id: "words-4", weight: -1.36, seen: (it) => when(wordCount(it) >= 4 && wordCount(it) < 6) },
  { id: "words-15", weight: -0.53, seen: (it) => when(wordCount(it) >= 15 && wordCount(it) < 21) },
  { id: "words-21", weight: -1.78, seen: (it) => when(wordCount(it) >= 21 && wordCount(it) < 31) },
  { id: "words-31", weight: -2.53, seen: (it) => when(wordCount(it) >= 31) },
  {
    id: "standfirst-below",
    weight: 1.44,
    seen: (it) => when(near(it, [1, 2], (block) => block.wordCount >= 10)),
  },
  { id: "spaced-off", weight: 0.56, seen: ({ block }) => when(block.blankBefore > 0) },
];

/** The likeliest headline with its share (0..1) of the odds; null on a page without candidates. */
export function findHeadline(
  blocks: readonly LabelledBlock[],
): { readonly candidate: HeadlineCandidate; readonly share: number } | null {
  const candidates = headlineCandidates(blocks);
  if (candidates.length === 0) return null;
  const scores = candidates.map((candidate) => weigh(HEADLINE_CLUES, candidate));
  const best = highest(scores);
  const candidate = candidates[best];
  return candidate ? { candidate, share: sharesOf(scores)[best] ?? 0 } : null;
}

/** The part of a block that is the headline: all of it but for the site's name and the like. */
export function headlineRange(blocks: readonly LabelledBlock[], at: number): TextRange {
  const whole = { start: 0, end: blocks[at]?.text.length ?? 0 };
  if (at > 0 && withoutTail(blocks[at]?.text ?? "") === null) return whole;
  const parts = headlineCandidates(blocks).filter((candidate) => candidate.at === at);
  const scores = parts.map((candidate) => weigh(HEADLINE_CLUES, candidate));
  return parts[highest(scores)] ?? whole;
}
