import { type Forest, readForest, sumTrees } from "../../model/forest.js";
import { type HeaderOdds, NOT_SEEN } from "../../model/header.js";
import { weightBytes } from "../../model/weightBytes.js";
import type { LabelledBlock } from "../verdict.js";
import { highest, sharesOf } from "./clues.js";
import { type HeadlineCandidate, headlineCandidates } from "./headlineCandidates.js";
import type { HeadlinePage } from "./headlinePage.js";
import { HEADLINE_FEATURES, headlineRows } from "./headlineRows.js";

let forest: Forest | null = null;

/** Log odds that are known of a candidate beside what its text says. */
export type OddsOf = (candidate: HeadlineCandidate) => number;

/** How much what the network saw in a line counts beside its clues. */
const SEEN_WEIGHT = 0.2;

/** Log odds that what the network saw adds to a candidate: that of its line, or of the likeliest copy. */
export function seenOdds({ headline }: HeaderOdds): OddsOf {
  const ofCopies = new Map<number, number>();
  const oddsAt = ({ blocks }: HeadlinePage, at: number): number =>
    headline[blocks[at]?.index ?? -1] ?? NOT_SEEN;
  const likeliest = ({ key, page }: HeadlineCandidate): number => {
    const known = ofCopies.get(key);
    if (known !== undefined) return known;
    const found = (page.copies.get(key) ?? []).reduce((top, at) => Math.max(top, oddsAt(page, at)), NOT_SEEN);
    ofCopies.set(key, found);
    return found;
  };
  return (candidate) => SEEN_WEIGHT * Math.max(oddsAt(candidate.page, candidate.at), likeliest(candidate));
}

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

/** A candidate and the share (0..1) of all that say the same. */
export interface SharedHeadline {
  readonly candidate: HeadlineCandidate;
  readonly share: number;
}

/** The likeliest headline, and the next that says something else; null where none does. */
export interface HeadlineChoice extends SharedHeadline {
  readonly next: SharedHeadline | null;
}

/** Of candidates that say the same the likeliest, a line of its own before the end of a breadcrumb; the page's title stands for its copy by the story, where there is one. */
function likeliestCopy(
  candidates: readonly HeadlineCandidate[],
  shares: readonly number[],
  key: number,
): HeadlineCandidate | null {
  const copies = candidates.flatMap((candidate, index) =>
    candidate.key === key ? [{ candidate, share: shares[index] ?? 0 }] : [],
  );
  const lines = copies.filter(({ candidate }) => candidate.at > 0);
  const whole = lines.filter(({ candidate }) => candidate.whole);
  const among = whole.length > 0 ? whole : lines.length > 0 ? lines : copies;
  return among[highest(among.map(({ share }) => share))]?.candidate ?? null;
}

/** The likeliest of the candidates; null where there are none. */
export function chooseHeadline(
  candidates: readonly HeadlineCandidate[],
  shares: readonly number[],
): HeadlineChoice | null {
  const totals = new Map<number, number>();
  candidates.forEach(({ key }, index) => {
    totals.set(key, (totals.get(key) ?? 0) + (shares[index] ?? 0));
  });
  const find = (without: number | null): SharedHeadline | null => {
    const sums = candidates.map(({ key }) => (key === without ? -1 : (totals.get(key) ?? 0)));
    const key = candidates[highest(sums)]?.key;
    const candidate = key === undefined || key === without ? null : likeliestCopy(candidates, shares, key);
    // Rounded parts may add up to more than the whole.
    return candidate && { candidate, share: Math.min(1, totals.get(candidate.key) ?? 0) };
  };
  const best = find(null);
  return best && { ...best, next: find(best.candidate.key) };
}

/** The page's headline with its share (0..1) of the odds; null on a page without candidates. */
export function findHeadline(
  blocks: readonly LabelledBlock[],
  oddsOf: OddsOf = () => 0,
): HeadlineChoice | null {
  const candidates = headlineCandidates(blocks);
  return candidates.length === 0 ? null : chooseHeadline(candidates, shareOut(candidates, oddsOf));
}
