import type { DateMention } from "../../dates/types.js";
import type { HeaderOdds } from "../../model/header.js";
import type { LabelledBlock } from "../verdict.js";
import { sharesOf, weigh } from "./clues.js";
import { type DateCandidate, dateCandidates, ownDates } from "./dateCandidates.js";
import { DATE_CLUES } from "./dateClues.js";
import { dateLead } from "./dateLead.js";
import { DATE_WEIGHTS } from "./dateWeights.js";

/**
 * A day is given if its share (0..1) of the odds is no less: a wrong day is worse than none. From 0.5 to 0.6 it takes an eighth of the
 * wrong days off and one right day in 65; measured on sites that the weights were not fitted on.
 */
const MIN_SHARE = 0.6;

/** Log odds by which a date with the time of day is preferred to another of the same day: a banner's has none. */
const TIME_ODDS = 1.5;

function isUpdate({ lead }: DateCandidate): number {
  return lead === "updated" ? 1 : 0;
}

/** The likeliest day of publication with its share (0..1) of the odds. */
interface Publication {
  readonly candidate: DateCandidate;
  readonly share: number;
  /** The next day; null where there is no other. */
  readonly next: Omit<Publication, "next"> | null;
}

/** Of dates, with their log-odds against there being no day of publication, one of the likeliest day; null where none is likely enough. */
export function choosePublication(
  candidates: readonly DateCandidate[],
  scores: readonly number[],
): Publication | null {
  const shares = sharesOf([...scores, 0]);
  // Mentions of the same day speak for each other.
  const dayShares = new Map<string, number>();
  candidates.forEach(({ day }, at) => {
    dayShares.set(day, (dayShares.get(day) ?? 0) + (shares[at] ?? 0));
  });
  const [best = null, second = null] = [...dayShares]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([day, share]) => {
      const [likeliest] = candidates
        .map((candidate, at) => ({
          candidate,
          score: (scores[at] ?? 0) + (candidate.mention.time === null ? 0 : TIME_ODDS),
        }))
        .filter(({ candidate }) => candidate.day === day)
        .sort((a, b) => isUpdate(a.candidate) - isUpdate(b.candidate) || b.score - a.score);
      return likeliest ? { candidate: likeliest.candidate, share } : null;
    });
  return best && best.share >= MIN_SHARE ? { ...best, next: second } : null;
}

/** The dates of the page that may be the day of publication, those of banners left out. */
export function publicationCandidates(blocks: readonly LabelledBlock[], odds?: HeaderOdds): DateCandidate[] {
  return ownDates(dateCandidates(blocks, odds));
}

/** The day of publication, or of the last change where the header names no other; null where none is likely enough. */
export function findPublication(blocks: readonly LabelledBlock[], odds?: HeaderOdds): Publication | null {
  const candidates = publicationCandidates(blocks, odds);
  return choosePublication(
    candidates,
    candidates.map((candidate) => weigh(DATE_CLUES, candidate) - DATE_WEIGHTS.none),
  );
}

/** Of the dates in a block that holds the date of publication, that one: called so, else called nothing, else the first. */
export function mainMention(blocks: readonly LabelledBlock[], block: LabelledBlock): DateMention | null {
  const at = blocks.indexOf(block);
  const dated = block.dates.filter(({ iso }) => iso !== null);
  const leads = dated.map((mention) => dateLead(blocks, at, mention));
  return dated[leads.indexOf("published")] ?? dated[leads.indexOf(null)] ?? dated[0] ?? null;
}
