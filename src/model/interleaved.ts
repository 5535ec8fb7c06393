import { knownLabel, type LabelledBlock } from "../blocks/verdict.js";
import { END_LABELS } from "./storyEnd.js";

/** Words of a line that a page puts between its paragraphs again and again ("Article content"), at most. */
const MAX_WORDS = 6;
/** Words of a paragraph, at least. */
const PARAGRAPH_WORDS = 12;
/**
 * Times that such a line stands both above and below one paragraph, at least. Source: 1,300 pages, where no such line is body on any of 23
 * that have one; lines that stand between any two paragraphs three times are subheads on every other page ("Pros", "Key features").
 */
const MIN_ALTERNATIONS = 3;

/**
 * Indexes of the blocks without the lines that a page puts between the paragraphs of its story again and again: nothing of those is body,
 * and they part what belongs together.
 */
export function withoutInterleaved(blocks: readonly LabelledBlock[]): number[] {
  const alternations = new Map<string, number>();
  blocks.forEach((block, at) => {
    const { text, wordCount } = block;
    const paragraph = blocks[at - 1];
    if (wordCount > MAX_WORDS || blocks[at - 2]?.text !== text) return;
    // The entries of a live blog end so.
    if (END_LABELS.has(knownLabel(block))) return;
    if (paragraph && paragraph.wordCount >= PARAGRAPH_WORDS)
      alternations.set(text, (alternations.get(text) ?? 0) + 1);
  });
  return blocks.flatMap(({ text }, at) => ((alternations.get(text) ?? 0) >= MIN_ALTERNATIONS ? [] : [at]));
}

/** `all`, what is known of the places that `seen` has written over what it holds there. */
export function spread<Known, All extends { [index: number]: Known }>(
  known: ArrayLike<Known>,
  seen: readonly number[],
  all: All,
): All {
  seen.forEach((index, at) => {
    all[index as keyof All] = known[at] as All[keyof All];
  });
  return all;
}
