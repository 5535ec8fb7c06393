import { maskOf } from "../locales/phrases.js";
import { type Forest, readForest, sumTrees } from "../model/forest.js";
import { weightBytes } from "../model/weightBytes.js";
import type { SeamMarks } from "./seamMarks.js";
import { LINE_SCORE, SEAM_COLUMNS, seamTables, writeSeamRow } from "./seamRows.js";
import type { ScoredSeams } from "./seams.js";
import { isGlued, type PageWords } from "./seamWords.js";

/**
 * A closer look at the spaces of a page in one line, where more is at stake than at other seams: nothing else says where the headline,
 * the byline and the date begin and end. Boosted trees over the scores of the seams around, what the page says twice, its dates and the
 * phrases of its locale.
 */

/** Tenths of a logit: below, a seam is none, and is not looked at closely. Source: train/seamTrees.ts prints how many are missed. */
export const HOPELESS_SCORE = -30;
const TENTHS = 10;

/** Words that stand before a name are of one block with it. */
const BYLINE = maskOf("byline");

let forest: Forest | null = null;

/** Puts lines' values one after the other. */
function joinedScores(lines: readonly ScoredSeams[], count: number): ScoredSeams {
  const all = {
    scores: new Float32Array(count),
    since: new Uint16Array(count),
    until: new Uint16Array(count),
  };
  let first = 0;
  for (const { scores, since, until } of lines) {
    all.scores.set(scores, first);
    all.since.set(since, first);
    all.until.set(until, first);
    if (scores.length > 0) all.scores[first] = LINE_SCORE;
    first += scores.length;
  }
  return all;
}

/** Scores of `lines`, which are all of the page: those of the spaces in `running` ones by the closer look, the others as they are. */
export function closeScores(
  { page, marks }: { readonly page: PageWords; readonly marks: SeamMarks },
  lines: readonly ScoredSeams[],
  running: ReadonlySet<ScoredSeams>,
): readonly Float32Array[] {
  forest ??= readForest(weightBytes("seams"));
  const tables = seamTables({ page, marks, ...joinedScores(lines, page.words.length) });
  const row = new Float32Array(SEAM_COLUMNS);
  const leads = new Set(marks.phrases.filter(({ mask }) => (mask & BYLINE) !== 0).map(({ end }) => end));
  let first = 0;
  return lines.map((line) => {
    const { scores } = line;
    const start = first;
    first += scores.length;
    if (!running.has(line)) return scores;
    return scores.map((score, index) => {
      const at = start + index;
      if (index === 0 || score < HOPELESS_SCORE || isGlued(page.words, at)) return score;
      if (leads.has(page.words[at - 1]?.end ?? 0)) return Math.min(score, HOPELESS_SCORE);
      writeSeamRow(tables, at, row, 0);
      return TENTHS * sumTrees(forest as Forest, row, 0);
    });
  });
}
