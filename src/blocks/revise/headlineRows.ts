import type { HeadlineCandidate } from "./headlineCandidates.js";
import { HEADLINE_CLUES } from "./headlineClues.js";

/** Clues whose highest values among the page's other candidates are known too: a headline has rivals. */
const COMPARED = [
  "topic-words",
  "lead-words",
  "topic-share",
  "first-line-share",
  "words",
  "own-words",
  "stem-share",
] as const;
const RIVALS = ["page", "above", "below"] as const;

/** Names of the numbers in a candidate's row. */
export const HEADLINE_FEATURES: readonly string[] = [
  ...HEADLINE_CLUES.map(({ id }) => id),
  ...COMPARED.flatMap((id) => RIVALS.map((rivals) => `${id}-over-${rivals}`)),
];

const WIDTH = HEADLINE_FEATURES.length;
const COMPARED_COLUMNS = COMPARED.map((id) => HEADLINE_CLUES.findIndex((clue) => clue.id === id));
/** Stands for the highest value where there is no rival. */
const NONE = -9;

/** For each candidate the highest value of those in the blocks before it, in the order of `order`, that count as rivals. */
function highestBefore(
  candidates: readonly HeadlineCandidate[],
  order: readonly number[],
  { height, isRival }: { height: (index: number) => number; isRival: (it: HeadlineCandidate) => boolean },
): number[] {
  const found = candidates.map(() => NONE);
  let highest = NONE;
  let ofBlock = NONE;
  let block = -1;
  for (const index of order) {
    const candidate = candidates[index] as HeadlineCandidate;
    if (candidate.at !== block) {
      highest = Math.max(highest, ofBlock);
      ofBlock = NONE;
      block = candidate.at;
    }
    found[index] = highest;
    if (isRival(candidate)) ofBlock = Math.max(ofBlock, height(index));
  }
  return found;
}

function writeCompared(values: Float32Array, candidates: readonly HeadlineCandidate[]): void {
  const down = candidates.map((_, index) => index);
  const up = [...down].reverse();
  let column = HEADLINE_CLUES.length;
  for (const from of COMPARED_COLUMNS) {
    const height = (index: number): number => values[index * WIDTH + from] as number;
    const below = highestBefore(candidates, up, { height, isRival: ({ offset }) => offset < 0 });
    const above = highestBefore(candidates, down, { height, isRival: ({ at }) => at > 0 });
    let page = NONE;
    candidates.forEach(({ at }, index) => {
      if (at > 0) page = Math.max(page, height(index));
    });
    candidates.forEach((_, index) => {
      const row = index * WIDTH + column;
      const own = height(index);
      values[row] = own - page;
      values[row + 1] = own - (above[index] as number);
      values[row + 2] = own - (below[index] as number);
    });
    column += RIVALS.length;
  }
}

/** Rows of HEADLINE_FEATURES, one a candidate. */
export function headlineRows(candidates: readonly HeadlineCandidate[]): Float32Array {
  const values = new Float32Array(candidates.length * WIDTH);
  candidates.forEach((candidate, index) => {
    HEADLINE_CLUES.forEach(({ seen }, column) => {
      values[index * WIDTH + column] = seen(candidate);
    });
  });
  writeCompared(values, candidates);
  return values;
}
