import type { LabelledBlock } from "../blocks/verdict.js";

/** So many different dropped blocks in a row part two runs of kept ones: captions and credits amid a story repeat. */
const RUN_GAP = 2;
/**
 * Different blocks away from what is surely the story, from which a doubtful run is of another. Source: by words kept, F1 on 7,597 dumps of
 * held-out sites and on 3,326 that nothing was learnt from is .9359 and .9364; by blocks since the last kept one (6 of them), be that
 * doubtful or not, .9354 and .9348; 8 .9354 and .9364, 12 .9362 and .9356.
 */
const FAR = 10;

/** Kept blocks from one gap to the next. */
interface Run {
  readonly at: number[];
  words: number;
  /** Words times their probability. */
  mass: number;
}

function runsOf(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
): Run[] {
  const runs: Run[] = [];
  const dropped = new Set<string>();
  blocks.forEach(({ wordCount, text }, index) => {
    if (!chosen[index]) {
      dropped.add(text);
      return;
    }
    let run = runs.at(-1);
    if (!run || dropped.size >= RUN_GAP) {
      run = { at: [], words: 0, mass: 0 };
      runs.push(run);
    }
    dropped.clear();
    run.at.push(index);
    run.words += wordCount;
    run.mass += wordCount * (odds[index] as number);
  });
  return runs;
}

/**
 * How much speaks for a run as the story. Source: the sets of FAR, where the mean counting not at all gives .9354 and .9337, once .9360
 * and .9364, squared .9359 and .9364, cubed .9359 and .9354.
 */
function worthOf({ mass, words }: Run): number {
  return words > 0 ? mass * (mass / words) ** 2 : 0;
}

/** Run of the story, by number; -1 where there is none. */
function findStory(runs: readonly Run[]): number {
  let best = -1;
  runs.forEach((run, number) => {
    if (best < 0 || worthOf(run) > worthOf(runs[best] as Run)) best = number;
  });
  return best;
}

/**
 * The choice without the runs whose mean probability is below `leastMean` and that are far from what is surely the story: its biggest run,
 * and those beside it that are likely enough.
 */
export function withoutDoubtfulRuns(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
  leastMean: number,
): boolean[] {
  const runs = runsOf(blocks, odds, chosen);
  const story = findStory(runs);
  const kept = [...chosen];
  for (const step of [1, -1]) {
    const away = new Set<string>();
    let edge = (step > 0 ? runs[story]?.at.at(-1) : runs[story]?.at[0]) ?? 0;
    for (let number = story + step; number >= 0 && number < runs.length; number += step) {
      const { at, words, mass } = runs[number] as Run;
      const near = (step > 0 ? at[0] : at.at(-1)) as number;
      for (let index = edge + step; index !== near; index += step) away.add(blocks[index]?.text ?? "");
      edge = (step > 0 ? at.at(-1) : at[0]) as number;
      if (mass >= leastMean * words) {
        away.clear();
      } else if (away.size >= FAR) {
        for (const index of at) {
          kept[index] = false;
          away.add(blocks[index]?.text ?? "");
        }
      }
    }
  }
  return kept;
}
