/** One thing that speaks for (positive weight) or against a candidate. */
export interface Clue<Candidate> {
  readonly id: string;
  /** Added to the candidate's score once for each unit of what is `seen`. */
  readonly weight: number;
  /** How much of it is seen; mostly 0 or 1. */
  readonly seen: (candidate: Candidate) => number;
}

/** Sum of all clues: log-odds against the page's other candidates. */
export function weigh<Candidate>(clues: readonly Clue<Candidate>[], candidate: Candidate): number {
  let score = 0;
  for (const { weight, seen } of clues) score += weight * seen(candidate);
  return score;
}

/** Index of the highest score, the first of equals; -1 where there are none. */
export function highest(scores: readonly number[]): number {
  let best = -1;
  scores.forEach((score, at) => {
    if (best < 0 || score > (scores[best] ?? 0)) best = at;
  });
  return best;
}

/** Share (0..1) of all candidates' odds that falls to each score. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = scores[highest(scores)] ?? 0;
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}
