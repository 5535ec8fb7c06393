import type { LabelledBlock } from "../blocks/verdict.js";
import { hashWords } from "../text/words.js";

/** Words of a paragraph, at least, for its copy to be one by more than chance. */
const PARAGRAPH_WORDS = 12;
/** Words that a stretch says again, and their share (0..1) of its words, at least: a list or a form may have lines that repeat. */
const MIN_STRETCH_WORDS = 100;
const MIN_STRETCH_SHARE = 0.7;
/** Chosen blocks one after the other that say nothing again, at most, within a stretch. */
const MAX_BETWEEN = 2;

/** A stretch of chosen blocks, as indexes of `order`, that says again what stands above it. */
interface Stretch {
  start: number;
  end: number;
  /** Words said again. */
  words: number;
}

/** Stretches that begin and end with paragraphs which are said again. */
function stretchesOf(
  blocks: readonly LabelledBlock[],
  order: readonly number[],
  again: readonly boolean[],
): Stretch[] {
  const stretches: Stretch[] = [];
  order.forEach((index, at) => {
    const { wordCount } = blocks[index] as LabelledBlock;
    if (!again[at] || wordCount < PARAGRAPH_WORDS) return;
    const last = stretches.at(-1);
    if (last && at - last.end <= MAX_BETWEEN + 1) {
      last.end = at;
      last.words += wordCount;
    } else stretches.push({ start: at, end: at, words: wordCount });
  });
  return stretches;
}

/**
 * The choice with a story that the page prints twice (for the screen and for the printer, the teaser and the text) taken once: without
 * paragraphs that say word for word what the one right above says, and without copies in stretches that say again what was said before.
 * Single paragraphs that come again further down stay: refrains, forms, pull quotes.
 */
export function withoutRepeats(blocks: readonly LabelledBlock[], chosen: readonly boolean[]): boolean[] {
  const order = blocks.flatMap((_, index) => (chosen[index] ? [index] : []));
  const keys = order.map((index) => hashWords((blocks[index] as LabelledBlock).words));
  const said = new Set<number>();
  const again = keys.map((key) => said.size === said.add(key).size);
  const told = [...chosen];
  const drop = (at: number): void => {
    told[order[at] as number] = false;
  };
  const wordsOf = (at: number): number => blocks[order[at] as number]?.wordCount ?? 0;
  keys.forEach((key, at) => {
    if (key === keys[at - 1] && wordsOf(at) >= PARAGRAPH_WORDS) drop(at);
  });
  for (const { start, end, words } of stretchesOf(blocks, order, again)) {
    let all = 0;
    for (let at = start; at <= end; at++) all += wordsOf(at);
    if (words < MIN_STRETCH_WORDS || words < MIN_STRETCH_SHARE * all) continue;
    for (let at = start; at <= end; at++) if (again[at]) drop(at);
  }
  return told;
}
