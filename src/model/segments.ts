import type { MeasuredBlock } from "../blocks/measure.js";
import type { Topic } from "./topic.js";

/**
 * Stretches of likely body with little else between, and how each compares with the page's biggest. One value a block;
 * blocks outside every stretch have those of the one before. A comment section or a second story is such a stretch too:
 * whole stretches are what a page is misjudged by.
 */
export interface Segments {
  /** Body words of the segment as a share (0..1) of the biggest one's. */
  readonly share: readonly number[];
  /** Segments from the biggest one: negative before it, positive after. */
  readonly place: readonly number[];
  /** Mean cohesion of the segment's likely body with the page's topic, 0..1. */
  readonly cohesion: readonly number[];
  readonly blocks: readonly number[];
  readonly meanWords: readonly number[];
  /** Blocks between this segment and the one before it. */
  readonly gap: readonly number[];
}

interface Segment {
  readonly from: number;
  to: number;
  words: number;
  count: number;
  cohesion: number;
}

/** First-pass probability from which a block belongs to a segment. */
const LIKELY = 0.4;
/** So many unlikely blocks in a row end a segment. */
const MAX_GAP = 3;
/** Places are capped here. */
const MAX_PLACE = 6;

function collect(blocks: readonly MeasuredBlock[], odds: readonly number[], topic: Topic): Segment[] {
  const found: Segment[] = [];
  blocks.forEach((block, index) => {
    if ((odds[index] ?? 0) < LIKELY) return;
    let segment = found.at(-1);
    if (!segment || index - segment.to > MAX_GAP) {
      segment = { from: index, to: index, words: 0, count: 0, cohesion: 0 };
      found.push(segment);
    }
    segment.to = index;
    segment.words += block.wordCount;
    segment.count++;
    segment.cohesion += topic.cohesion[index] ?? 0;
  });
  return found;
}

export function findSegments(
  blocks: readonly MeasuredBlock[],
  odds: readonly number[],
  topic: Topic,
): Segments {
  const segments = collect(blocks, odds, topic);
  const most = segments.reduce((highest, { words }) => Math.max(highest, words), 1);
  const biggest = segments.findIndex(({ words }) => words === most);
  let current = 0;
  const at = blocks.map((_, index) => {
    while (current + 1 < segments.length && (segments[current + 1]?.from ?? 0) <= index) current++;
    return current;
  });
  const read = (value: (segment: Segment, index: number) => number): number[] =>
    at.map((index) => {
      const segment = segments[index];
      return segment ? value(segment, index) : 0;
    });
  return {
    share: read(({ words }) => words / most),
    place: read((_, index) => Math.max(-MAX_PLACE, Math.min(MAX_PLACE, index - biggest))),
    cohesion: read(({ cohesion, count }) => cohesion / count),
    blocks: read(({ count }) => Math.log1p(count)),
    meanWords: read(({ words, count }) => words / count),
    gap: read(({ from }, index) => Math.min(30, from - (segments[index - 1]?.to ?? from))),
  };
}
