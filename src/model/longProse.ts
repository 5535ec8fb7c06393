import type { LabelledBlock } from "../blocks/verdict.js";
import { endsSentence } from "../text/characters.js";

/** Words of a paragraph, at least, and of all of a stretch on average; paragraphs of it, and lines between two of them at most. */
const PARAGRAPH_WORDS = 20;
const MEAN_WORDS = 30;
const MIN_PARAGRAPHS = 8;
const MAX_LINES_BETWEEN = 1;
/** Paragraphs with more of their words (0..1) in phrases of furniture are notices. */
const MAX_FURNITURE = 0.2;
/** Words of the stretch for each word that was chosen, at least, and share of its own that was, at most. */
const MIN_SIZE = 0.5;
const MAX_CHOSEN = 0.5;

interface Stretch {
  readonly from: number;
  to: number;
  paragraphs: number;
  words: number;
  chosenWords: number;
  /** Words times their probability. */
  mass: number;
}

function isParagraph({ text, wordCount, furniture }: LabelledBlock): boolean {
  return wordCount >= PARAGRAPH_WORDS && furniture < MAX_FURNITURE && endsSentence(text);
}

function stretchesOf(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
): Stretch[] {
  const stretches: Stretch[] = [];
  blocks.forEach((block, index) => {
    if (!isParagraph(block)) return;
    let stretch = stretches.at(-1);
    if (!stretch || index - stretch.to > MAX_LINES_BETWEEN + 1) {
      stretch = { from: index, to: index, paragraphs: 0, words: 0, chosenWords: 0, mass: 0 };
      stretches.push(stretch);
    }
    stretch.to = index;
    stretch.paragraphs++;
    stretch.words += block.wordCount;
    stretch.mass += block.wordCount * (odds[index] as number);
    if (chosen[index]) stretch.chosenWords += block.wordCount;
  });
  return stretches;
}

/**
 * The choice with long stretches of prose that the scorer doubts throughout and that outweigh what it chose: features, interviews and
 * guides of thousands of words. `leastMean` is the mean probability, by words, that such a stretch must have. Source: held-out sites, where
 * it changes 42 of 7,597 dumps, 33 of them to the better; of 3,326 dumps that nothing was learnt from 3, all of them.
 */
export function withLongProse(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
  leastMean: number,
): boolean[] {
  const taken = [...chosen];
  let all = 0;
  blocks.forEach(({ wordCount }, index) => {
    if (chosen[index]) all += wordCount;
  });
  for (const { from, to, paragraphs, words, chosenWords, mass } of stretchesOf(blocks, odds, chosen)) {
    const isLong =
      paragraphs >= MIN_PARAGRAPHS && words >= MEAN_WORDS * paragraphs && words >= MIN_SIZE * all;
    if (isLong && chosenWords < MAX_CHOSEN * words && mass >= leastMean * words)
      taken.fill(true, from, to + 1);
  }
  return taken;
}
