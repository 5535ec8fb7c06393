import { type Forest, readForest, sumTrees } from "../../model/forest.js";
import { weightBytes } from "../../model/weightBytes.js";
import type { LabelledBlock } from "../verdict.js";
import { type BylineCandidate, type BylineView, bylineCandidates, nameText } from "./bylineCandidates.js";
import { BYLINE_CLUES, bylineRows } from "./bylineClues.js";
import { highest } from "./clues.js";
import { isKnownName } from "./nameForm.js";

/**
 * A name with a smaller share (0..1) of the odds, those of nobody's being named included, is not given. Source: sites not seen, where 0.4
 * gave authors an F1 of .731 and names to .235 of the pages without, 0.35 .740 and .259, 0.5 .711 and .201, by trees learnt from fewer
 * styles than those in use.
 */
const MIN_SHARE = 0.4;
/** How much less likely (log-odds) than the likeliest line one beside it may be. */
const MAX_STEP = 3;
/** The same where it holds no known given name and the likeliest does. */
const MAX_UNKNOWN_STEP = 1;
/** Blocks between two lines of one byline. */
const MAX_DISTANCE = 2;

export interface ScoredByline {
  readonly candidate: BylineCandidate;
  /** Log-odds against nobody's being named. */
  readonly score: number;
}

/** "Nadia Holm is a reporter", at the end of the story or past it: the name is all that stands before the words for it. */
function isNote({ at, block, byline, reading, page }: BylineCandidate): boolean {
  const end = byline.names[0]?.end ?? 0;
  return (
    reading === "note" &&
    at >= (page.body?.end ?? 0) - 1 &&
    block.phrases.some(
      ({ kinds, from }) => kinds.includes("authorNote") && block.words[from]?.start === end + 1,
    )
  );
}

/** "Posted: 12 May 2017 Author: TolTA Category: …", "渡瀬文子2025年1月13日": with the date of publication in one line. */
function isStamped({ at, block, byline, reading, page }: BylineCandidate): boolean {
  const [name] = byline.names;
  if (!name || reading !== "own" || at !== page.stamp) return false;
  if (byline.context === "led") return /[:：]\s?$/u.test(block.text.slice(0, name.start));
  return name.start === 0 && block.dates.some(({ span }) => span.start === name.end);
}

/** Whether the line says by its form alone that it names the author, wherever it stands. */
function isStated(candidate: BylineCandidate): boolean {
  return isNote(candidate) || isStamped(candidate);
}

/** Lines that together name the authors, and every other line that was looked at. */
export interface BylineChoice {
  readonly chosen: readonly BylineCandidate[];
  /** Share (0..1) of the odds that falls to the name; 0 where none is chosen. */
  readonly share: number;
  readonly others: readonly BylineCandidate[];
  /** The likeliest line with another name, and that name's share (0..1) of the odds; null where there is none. */
  readonly next: { readonly candidate: BylineCandidate; readonly share: number } | null;
}

function isUnknown({ candidate }: ScoredByline): boolean {
  return candidate.reading !== "own" && !isKnownName(nameText(candidate));
}

/** Whether a line beside the chosen one goes on with its byline: found in the same way, and about as likely. */
function continues(best: ScoredByline, next: ScoredByline): boolean {
  const { candidate: a } = best;
  const { candidate: b } = next;
  if (a.reading !== b.reading || a.byline.context !== b.byline.context || a.lead !== b.lead) return false;
  const step = isUnknown(next) && !isUnknown(best) ? MAX_UNKNOWN_STEP : MAX_STEP;
  return next.score >= best.score - step;
}

/** The likeliest line and those beside it that go on with its byline, in page order. */
function withNeighbours(scored: readonly ScoredByline[], best: number): BylineCandidate[] {
  const top = scored[best] as ScoredByline;
  let from = best;
  let to = best;
  const near = (a: number, b: number): boolean =>
    (scored[b] as ScoredByline).candidate.at - (scored[a] as ScoredByline).candidate.at <= MAX_DISTANCE;
  while (from > 0 && near(from - 1, from) && continues(top, scored[from - 1] as ScoredByline)) from--;
  while (to + 1 < scored.length && near(to, to + 1) && continues(top, scored[to + 1] as ScoredByline)) to++;
  return scored.slice(from, to + 1).map(({ candidate }) => candidate);
}

/** Exponentials of the scores of all lines with a name, together. */
function oddsOf(name: string, scored: readonly ScoredByline[]): number {
  return scored.reduce(
    (sum, { candidate, score }) => sum + (nameText(candidate) === name ? Math.exp(score) : 0),
    0,
  );
}

/** The likeliest line that names none of the chosen. */
function nextOf(
  scored: readonly ScoredByline[],
  chosen: readonly BylineCandidate[],
  odds: number,
): BylineChoice["next"] {
  const names = new Set(chosen.map((candidate) => nameText(candidate).toLowerCase()));
  const left = scored.filter(({ candidate }) => !names.has(nameText(candidate).toLowerCase()));
  const next = left[highest(left.map(({ score }) => score))];
  return next ? { candidate: next.candidate, share: oddsOf(nameText(next.candidate), scored) / odds } : null;
}

/** Of scored lines, in page order, those that name the authors. */
export function chooseAmong(scored: readonly ScoredByline[]): BylineChoice {
  const others = scored.map(({ candidate }) => candidate);
  let best = 0;
  let odds = 1;
  scored.forEach(({ score }, at) => {
    odds += Math.exp(score);
    if (score > (scored[best] as ScoredByline).score) best = at;
  });
  const top = scored[best];
  if (!top) return { chosen: [], share: 0, others, next: null };
  const share = oddsOf(nameText(top.candidate), scored) / odds;
  const stated = share < MIN_SHARE ? scored.findIndex(({ candidate }) => isStated(candidate)) : best;
  if (stated < 0) return { chosen: [], share: 0, others, next: null };
  const chosen = withNeighbours(scored, stated);
  const left = others.filter((candidate) => !chosen.includes(candidate));
  return { chosen, share, others: left, next: nextOf(scored, chosen, odds) };
}

let forest: Forest | null = null;

export function chooseBylines(blocks: readonly LabelledBlock[], view: BylineView): BylineChoice {
  const candidates = bylineCandidates(blocks, view);
  if (candidates.length === 0) return chooseAmong([]);
  forest ??= readForest(weightBytes("byline"));
  const trees = forest;
  const rows = bylineRows(candidates);
  return chooseAmong(
    candidates.map((candidate, index) => ({
      candidate,
      score: sumTrees(trees, rows, index * BYLINE_CLUES.length),
    })),
  );
}
