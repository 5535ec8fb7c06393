import type { PhraseKind } from "../../locales/locale.js";
import { hashWords } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";
import { knownLabel, type LabelledBlock, roleOf } from "../verdict.js";

/** Half-open range of block indexes. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
}

/** What one block that is not content takes off a stretch of body, in words: an advertisement or a caption must not end it. */
const GAP_WORDS = 6;
/** Longer blocks (words) that are not content count as no more than this: one long notice inside a story is not its end. */
const MAX_GAP_WORDS = 25;

/** The stretch of blocks that holds most of the content and least of anything else; null where nothing is content. */
export function findBody(blocks: readonly LabelledBlock[]): BlockRange | null {
  let bestWords = 0;
  let words = 0;
  let start = 0;
  let end = 0;
  let bestStart = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as LabelledBlock;
    if (roleOf(block) !== "content") {
      words -= GAP_WORDS + Math.min(MAX_GAP_WORDS, block.wordCount) / 2;
      continue;
    }
    if (words <= 0) {
      words = 0;
      start = at;
    }
    words += block.wordCount;
    if (words <= bestWords) continue;
    bestStart = start;
    end = at + 1;
    bestWords = words;
  }
  return end === 0 ? null : { start: bestStart, end };
}

/** Same for blocks of the same words, whatever their case and punctuation. */
export function wordKey(block: MeasuredBlock): number {
  return hashWords(block.words);
}

/** Whether the block begins with a phrase of `kind`. */
export function ledBy(block: MeasuredBlock, kind: PhraseKind): boolean {
  const [first] = block.phrases;
  return first !== undefined && first.from === 0 && first.kinds.includes(kind);
}

/** Whether a phrase of `kind` stands anywhere in the block. */
export function mentions(block: MeasuredBlock, kind: PhraseKind): boolean {
  return block.phrases.some(({ kinds }) => kinds.includes(kind));
}

/** Whether the block is nothing but one phrase of `kind`. */
export function isOnly(block: MeasuredBlock, kind: PhraseKind): boolean {
  const [first] = block.phrases;
  return (
    first !== undefined && first.from === 0 && first.to === block.words.length && first.kinds.includes(kind)
  );
}

/** Share (0..1) of the block's characters that belong to its dates. */
export function datedShare(block: MeasuredBlock): number {
  let dated = 0;
  for (const { span } of block.dates) dated += span.end - span.start;
  return block.text.length === 0 ? 0 : dated / block.text.length;
}

/** Index of the first line below the body that comments of readers begin with, and that is nothing else; `Infinity` where there is none. */
export function commentsStart(blocks: readonly LabelledBlock[], body: BlockRange | null): number {
  if (body === null) return Infinity;
  const at = blocks.findIndex((block, index) => index >= body.end && knownLabel(block) === "comments");
  return at < 0 ? Infinity : at;
}
