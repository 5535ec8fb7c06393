import { maskOf } from "../../locales/phrases.js";
import type { Word } from "../../text/words.js";
import { type LabelledBlock, roleOf } from "../verdict.js";
import { isProse, type PageTerms, termAt, termsOf } from "./headlineTerms.js";
import { type BlockRange, findBody, wordKey } from "./outline.js";

/** What candidates for the headline are compared with, worked out once a page. */
export interface HeadlinePage {
  readonly blocks: readonly LabelledBlock[];
  /** Null where nothing is content. */
  readonly body: BlockRange | null;
  readonly bodyStart: number;
  /** Index of the first long block of content, which may stand far above the body; `bodyStart` where there is none. */
  readonly contentStart: number;
  /** Index of the first paragraph of the body; `bodyStart` where there is none. The scorer may have kept the headline above it. */
  readonly proseStart: number;
  /** Terms of the body, as `termAt` gives them. */
  readonly bodyWords: ReadonlySet<string>;
  /** Words of the body's beginning, which tells the story once more. */
  readonly leadWords: ReadonlySet<string>;
  readonly terms: PageTerms;
  /** Words of the dump's first line, which is the page's title in some styles. */
  readonly firstLine: readonly Word[];
  readonly firstLineWords: ReadonlySet<string>;
  /** How many of them, as terms, stand in `bodyWords`. */
  readonly firstLineInBody: number;
  /** Indexes of the short blocks of the same words, by `hashWords`. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  /** Words of all blocks before each index. */
  readonly wordsBefore: Float64Array;
  /** Blocks marked as headings before each index. */
  readonly headingsBefore: Uint32Array;
  /** What each block is, as bits of MARK. */
  readonly marks: Uint8Array;
  /** What is known of each block as a neighbour of candidates, filled in as it is asked for. */
  readonly neighbourClues: (readonly number[] | undefined)[];
}

const DATE_LEADS = maskOf("published", "updated");
const BYLINE_LEADS = maskOf("byline");
const SHARING = maskOf("share", "comments");

/** Longer blocks (words, and UTF-16 code units) are no headlines. */
const MAX_WORDS = 90;
const MAX_LENGTH = 320;
/** Where nothing is content, the headline is looked for among the first blocks. */
const BLOCKS_WITHOUT_BODY = 40;
/** A story says what it is about in its first words; more are not looked at. */
const BODY_WORDS = 450;
/** Words of the body's first paragraphs. */
const LEAD_WORDS = 60;
/** Shorter blocks of the body (words) are subheads and menu lines that the scorer kept. */
const MIN_BODY_BLOCK_WORDS = 12;

/** A short line of a menu has no more words. */
const MENU_WORDS = 4;

/** What blocks around a headline are looked for, one bit each. */
export const MARK = { dated: 1, byline: 2, shared: 4, content: 8, item: 16 } as const;

function marksOf(block: LabelledBlock): number {
  let marks = block.wordCount <= MENU_WORDS ? MARK.item : 0;
  if (roleOf(block) === "content") marks |= MARK.content;
  const led = block.phrases[0]?.from === 0 ? block.phrases[0].mask : 0;
  if (block.words.length <= 25 && (block.dates.length > 0 || (led & DATE_LEADS) !== 0)) marks |= MARK.dated;
  if (block.words.length <= 20 && (led & BYLINE_LEADS) !== 0) marks |= MARK.byline;
  return (led & SHARING) === 0 ? marks : marks | MARK.shared;
}

export function isShort(block: LabelledBlock): boolean {
  return block.words.length > 0 && block.words.length <= MAX_WORDS && block.text.length <= MAX_LENGTH;
}

/** The body's first `limit` words or so, each once. */
function wordsOfBody(
  blocks: readonly LabelledBlock[],
  body: BlockRange | null,
  limit: number,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (!body) return found;
  let seen = 0;
  for (let at = body.start; at < body.end && seen < limit; at++) {
    const block = blocks[at] as LabelledBlock;
    if (!isProse(block)) continue;
    block.words.forEach((_, at) => {
      found.add(termAt(block.words, at));
    });
    seen += block.words.length;
  }
  return found;
}

function copiesOf(blocks: readonly LabelledBlock[]): ReadonlyMap<number, readonly number[]> {
  const copies = new Map<number, number[]>();
  blocks.forEach((block, at) => {
    if (!isShort(block)) return;
    const key = wordKey(block);
    const known = copies.get(key);
    if (known) known.push(at);
    else copies.set(key, [at]);
  });
  return copies;
}

function proseStartOf(blocks: readonly LabelledBlock[], { start, end }: BlockRange): number {
  for (let at = start; at < end; at++) if (isProse(blocks[at] as LabelledBlock)) return at;
  return start;
}

export function headlinePage(blocks: readonly LabelledBlock[]): HeadlinePage {
  const body = findBody(blocks);
  const [first] = blocks;
  const firstLine = first && isShort(first) ? first.words : [];
  const wordsBefore = new Float64Array(blocks.length + 1);
  const headingsBefore = new Uint32Array(blocks.length + 1);
  blocks.forEach(({ wordCount, mark }, at) => {
    wordsBefore[at + 1] = (wordsBefore[at] as number) + wordCount;
    headingsBefore[at + 1] = (headingsBefore[at] as number) + (mark === "heading" ? 1 : 0);
  });
  const bodyWords = wordsOfBody(blocks, body, BODY_WORDS);
  const firstLineWords = new Set(firstLine.map(({ text }) => text));
  const bodyStart = body?.start ?? Math.min(BLOCKS_WITHOUT_BODY, blocks.length);
  const content = blocks.findIndex(
    (block) => block.words.length >= MIN_BODY_BLOCK_WORDS && roleOf(block) === "content",
  );
  return {
    blocks,
    body,
    bodyStart,
    proseStart: body === null ? bodyStart : proseStartOf(blocks, body),
    contentStart: content < 0 ? bodyStart : Math.min(content, bodyStart),
    bodyWords,
    leadWords: wordsOfBody(blocks, body, LEAD_WORDS),
    terms: termsOf(blocks, body),
    firstLine,
    firstLineWords,
    firstLineInBody: [...new Set(firstLine.map((_, at) => termAt(firstLine, at)))].filter((term) =>
      bodyWords.has(term),
    ).length,
    copies: copiesOf(blocks),
    wordsBefore,
    headingsBefore,
    marks: Uint8Array.from(blocks, marksOf),
    neighbourClues: [],
  };
}
