import type { MeasuredBlock } from "../../blocks/measure.js";
import type { Sample } from "./samples.js";
import type { Target } from "./truth.js";

/** Added to each block's words, so that a page's many short lines count too. */
const BASE_WORDS = 8;
/** Words of a page's body where the truth does not give it whole. */
const USUAL_BODY_WORDS = 500;
/** Known segments stand for the page's other blocks, of which nothing is known. */
const SEGMENT_FACTOR = 2;

/**
 * What a page's blocks weigh together at most where pages are levelled. Where the truth stops early, or is one story of many on the page,
 * all else weighs many times the body, and such pages, whose truth is the least to be trusted, outweigh the others up to 75 times.
 */
export const MAX_PAGE_WEIGHT = 3;

/** How much each block's verdict moves its page's figure: its words as a share of the body's. */
export function weightsOf(
  blocks: readonly MeasuredBlock[],
  targets: readonly Target[],
  sample: Pick<Sample, "truth">,
): number[] {
  const whole = sample.truth.body !== undefined;
  const body = blocks.reduce((sum, block, index) => sum + (targets[index] === 1 ? block.wordCount : 0), 0);
  const size = whole ? Math.max(100, body) : USUAL_BODY_WORDS / SEGMENT_FACTOR;
  return blocks.map((block) => (BASE_WORDS + Math.min(block.wordCount, size)) / size);
}
