import { type Forest, readForest, sumTrees } from "../../model/forest.js";
import { weightBytes } from "../../model/weightBytes.js";
import type { LabelledBlock } from "../verdict.js";
import { highest, sharesOf } from "./clues.js";
import { type HeadlineCandidate, headlineCandidates } from "./headlineCandidates.js";
import { HEADLINE_FEATURES, headlineRows } from "./headlineRows.js";

let forest: Forest | null = null;

/** Log odds that are known of a candidate beside what its text says. */
type OddsOf = (candidate: HeadlineCandidate) => number;

/** Share (0..1) of the odds that falls to each candidate. */
function shareOut(candidates: readonly HeadlineCandidate[], oddsOf: OddsOf): number[] {
  forest ??= readForest(weightBytes("headline"));
  const trees = forest;
  const rows = headlineRows(candidates);
  return sharesOf(
    candidates.map(
      (candidate, index) => sumTrees(trees, rows, index * HEADLINE_FEATURES.length) + oddsOf(candidate),
    ),
  );
}

/**
 * The likeliest of the candidates and the share (0..1) of all that say the same; null where there are none. The page's title
 * stands for its copy by the story, where there is one.
 */
export function chooseHeadline(
  candidates: readonly HeadlineCandidate[],
  shares: readonly number[],
): { readonly candidate: HeadlineCandidate; readonly share: number } | null {
  const totals = new Map<number, number>();
  candidates.forEach(({ key }, index) => {
    totals.set(key, (totals.get(key) ?? 0) + (shares[index] ?? 0));
  });
  const sums = candidates.map(({ key }) => totals.get(key) ?? 0);
  const key = candidates[highest(sums)]?.key;
  const copies = candidates.flatMap((candidate, index) =>
    candidate.key === key ? [{ candidate, share: shares[index] ?? 0 }] : [],
  );
  const lines = copies.filter(({ candidate }) => candidate.at > 0);
  const among = lines.length > 0 ? lines : copies;
  const found = among[highest(among.map(({ share }) => share))];
  if (!found || key === undefined) return null;
  // Rounded parts may add up to more than the whole.
  return { candidate: found.candidate, share: Math.min(1, totals.get(key) ?? 0) };
}

/** The page's headline with its share (0..1) of the odds; null on a page without candidates. */
export function findHeadline(
  blocks: readonly LabelledBlock[],
  oddsOf: OddsOf = () => 0,
): { readonly candidate: HeadlineCandidate; readonly share: number } | null {
  const candidates = headlineCandidates(blocks);
  return candidates.length === 0 ? null : chooseHeadline(candidates, shareOut(candidates, oddsOf));
}
