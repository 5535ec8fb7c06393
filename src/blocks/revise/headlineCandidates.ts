import { CHARACTER, characterClass } from "../../text/characters.js";
import type { Word } from "../../text/words.js";
import { type LabelledBlock, roleOf } from "../verdict.js";
import { type BlockRange, datedShare, findBody, ledBy } from "./outline.js";
import { headlineRanges, lastCrumb, type TextRange, withoutTail } from "./titleAffix.js";

/** A block, or a part of the page's title, that may be the headline. */
export interface HeadlineCandidate extends TextRange {
  readonly block: LabelledBlock;
  readonly at: number;
  readonly words: readonly Word[];
  /** Length in words of a language with spaces. */
  readonly wordCount: number;
  /** Blocks from the start of the body; negative above it. */
  readonly offset: number;
  readonly overlap: Overlap;
  readonly page: HeadlinePage;
}

/** How many of a candidate's words stand elsewhere. */
interface Overlap {
  readonly firstLine: number;
  readonly body: number;
  /** Longer words, which say what a text is about. */
  readonly topical: number;
  readonly topicalInBody: number;
}

/** What candidates are compared with, worked out once a page. */
interface HeadlinePage {
  readonly blocks: readonly LabelledBlock[];
  /** Null where nothing is content. */
  readonly body: BlockRange | null;
  readonly bodyStart: number;
  readonly bodyWords: ReadonlySet<string>;
  /** Words of the dump's first line, which is the page's title in some styles. */
  readonly firstLine: readonly Word[];
  readonly firstLineWords: ReadonlySet<string>;
}

/** Longer blocks (words, and UTF-16 code units) are no headlines. */
const MAX_WORDS = 90;
const MAX_LENGTH = 320;
/** Where nothing is content, the headline is looked for among the first blocks. */
const BLOCKS_WITHOUT_BODY = 40;
/** Blocks after the start of the body that may still be the headline: the scorer may have kept what stands above it. */
const BLOCKS_INTO_BODY = 14;
/** A block that is a date for more than this share (0..1) of its characters is a time stamp. */
const MAX_DATED_SHARE = 0.6;
/** Blocks before the body that are looked at: menus may stand between headline and body, but not the whole page. */
const BLOCKS_BEFORE_BODY = 100;
/** Further up, only what repeats this share (0..1) of its words from the dump's first line is looked at. */
const MIN_FAR_SHARE = 0.6;
/** A story says what it is about in its first words; more are not looked at. */
const BODY_WORDS = 450;
/** Shorter blocks of the body (words) are subheads and menu lines that the scorer kept. */
const MIN_BODY_BLOCK_WORDS = 12;
/** Shorter words (letters) mostly hold a sentence together and say nothing of its subject. */
const MIN_TOPIC_LETTERS = 5;
/** Marks between the items of a menu written on one line, at least, and words of an item on average, at most. */
const MIN_MENU_MARKS = 3;
const MAX_MENU_ITEM_WORDS = 2.5;

function isShort(block: LabelledBlock): boolean {
  return block.words.length > 0 && block.words.length <= MAX_WORDS && block.text.length <= MAX_LENGTH;
}

/** Whether a line is a menu: "Home | World | Economy | Sport". */
export function isMenuLine({ shape, words, text }: LabelledBlock): boolean {
  return (
    shape.separators >= MIN_MENU_MARKS &&
    words.length - shape.unspaced / 2 <= (shape.separators + 1) * MAX_MENU_ITEM_WORDS &&
    !/[.!?:]\s/u.test(text)
  );
}

function isCopyright(block: LabelledBlock): boolean {
  return block.text.startsWith("©") || ledBy(block, "copyright");
}

function wordsOfBody(blocks: readonly LabelledBlock[], body: BlockRange | null): ReadonlySet<string> {
  const found = new Set<string>();
  if (!body) return found;
  let seen = 0;
  for (let at = body.start; at < body.end && seen < BODY_WORDS; at++) {
    const block = blocks[at] as LabelledBlock;
    if (block.words.length < MIN_BODY_BLOCK_WORDS || roleOf(block) !== "content") continue;
    for (const { text } of block.words) found.add(text);
    seen += block.words.length;
  }
  return found;
}

function headlinePage(blocks: readonly LabelledBlock[]): HeadlinePage {
  const body = findBody(blocks);
  const [first] = blocks;
  const firstLine = first && isShort(first) ? first.words : [];
  return {
    blocks,
    body,
    bodyStart: body?.start ?? Math.min(BLOCKS_WITHOUT_BODY, blocks.length),
    bodyWords: wordsOfBody(blocks, body),
    firstLine,
    firstLineWords: new Set(firstLine.map(({ text }) => text)),
  };
}

function isTopical({ text }: Word): boolean {
  return text.length >= MIN_TOPIC_LETTERS || characterClass(text.charCodeAt(0)) === CHARACTER.unspaced;
}

function overlapOf(words: readonly Word[], page: HeadlinePage): Overlap {
  const found = { firstLine: 0, body: 0, topical: 0, topicalInBody: 0 };
  for (const word of words) {
    if (page.firstLineWords.has(word.text)) found.firstLine++;
    const inBody = page.bodyWords.has(word.text);
    if (inBody) found.body++;
    if (!isTopical(word)) continue;
    found.topical++;
    if (inBody) found.topicalInBody++;
  }
  return found;
}

function candidateAt(page: HeadlinePage, at: number, { start, end }: TextRange): HeadlineCandidate {
  const block = page.blocks[at] as LabelledBlock;
  const whole = start === 0 && end === block.text.length;
  const words = whole ? block.words : block.words.filter((word) => word.start >= start && word.end <= end);
  return {
    block,
    at,
    start,
    end,
    words,
    wordCount: whole ? block.wordCount : (block.wordCount * words.length) / block.words.length,
    offset: at - page.bodyStart,
    overlap: overlapOf(words, page),
    page,
  };
}

/** The ranges of a block's text that may be the headline: all of it, or less what the site puts before or behind it. */
function rangesOf({ text, shape }: LabelledBlock, at: number): TextRange[] {
  if (at === 0) return headlineRanges(text);
  const ranges: TextRange[] = [{ start: 0, end: text.length }];
  if (shape.separators === 0) return ranges;
  const headless = lastCrumb(text);
  const tailless = withoutTail(text);
  if (headless) ranges.push(headless);
  if (tailless) ranges.push(tailless);
  return ranges;
}

function isFar(block: LabelledBlock, page: HeadlinePage): boolean {
  let shared = 0;
  for (const { text } of block.words) if (page.firstLineWords.has(text)) shared++;
  return shared < block.words.length * MIN_FAR_SHARE;
}

function mayBeHeadline(page: HeadlinePage, at: number): boolean {
  const block = page.blocks[at] as LabelledBlock;
  if (!isShort(block) || isCopyright(block)) return false;
  if (at === 0 || block.mark === "heading") return true;
  if (block.furniture === 1 || (block.wordCount < 2 && !page.firstLineWords.has(block.words[0]?.text ?? "")))
    return false;
  if (datedShare(block) > MAX_DATED_SHARE || isMenuLine(block)) return false;
  return at >= page.bodyStart - BLOCKS_BEFORE_BODY || !isFar(block, page);
}

function candidatesOf(page: HeadlinePage, at: number): HeadlineCandidate[] {
  return rangesOf(page.blocks[at] as LabelledBlock, at)
    .map((range) => candidateAt(page, at, range))
    .filter(({ words }) => words.length > 0);
}

/** Every stretch of text that may be the headline, in page order. */
export function headlineCandidates(blocks: readonly LabelledBlock[]): HeadlineCandidate[] {
  const page = headlinePage(blocks);
  const end = Math.min(blocks.length, page.bodyStart + BLOCKS_INTO_BODY);
  const candidates: HeadlineCandidate[] = [];
  for (let at = 0; at < end; at++) {
    if (mayBeHeadline(page, at)) candidates.push(...candidatesOf(page, at));
  }
  return candidates;
}

/** Every stretch of one block that may be the headline; empty where only the whole of it may. */
export function headlineParts(blocks: readonly LabelledBlock[], at: number): HeadlineCandidate[] {
  const block = blocks[at];
  return block && rangesOf(block, at).length > 1 ? candidatesOf(headlinePage(blocks), at) : [];
}
