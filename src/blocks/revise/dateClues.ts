import { type LabelledBlock, roleOf } from "../verdict.js";
import type { Clue } from "./clues.js";
import { belowHeadline, type DateCandidate } from "./dateCandidates.js";
import { datedShare, mentions } from "./outline.js";

/** Blocks around a date in which other dates make it one of a list. */
const CROWD_DISTANCE = 6;
/** Words of a line that is not repeated by chance. */
const MIN_REPEATED_WORDS = 4;

function when(holds: boolean): number {
  return holds ? 1 : 0;
}

function toBody({ at, page }: DateCandidate): number {
  return page.body === null ? -99 : at - page.body.start;
}

function pastBody({ at, page }: DateCandidate): number {
  return page.body === null ? -99 : at - page.body.end + 1;
}

function crowd({ at, page }: DateCandidate): number {
  let count = 0;
  for (let step = 1; step <= CROWD_DISTANCE; step++)
    count += when(page.dated.has(at - step)) + when(page.dated.has(at + step));
  return count;
}

/** How many dated blocks are nearer to the headline; no more than 2 are counted. */
function nearness({ at, page }: DateCandidate): number {
  if (page.headline === null) return 2;
  const distance = Math.abs(at - page.headline);
  return when(distance > page.nearest[0]) + when(distance > page.nearest[1]);
}

/** Whether a line may be the headline of another story. */
function isTeaser(block: LabelledBlock | undefined): boolean {
  return (
    block !== undefined && block.wordCount >= 4 && block.dates.length === 0 && roleOf(block) !== "content"
  );
}

function yearsOld({ day, page }: DateCandidate): number {
  return Number(page.newest.slice(0, 4)) - Number(day.slice(0, 4));
}

/** Whether a line that comments begin with stands between the story and the date. */
function isAmongComments({ at, page }: DateCandidate): boolean {
  return page.body !== null && page.comments >= page.body.end && page.comments <= at;
}

/** A line that stands on the page again, as captions and teasers do. */
function isRepeated({ block, page }: DateCandidate): boolean {
  return block.wordCount >= MIN_REPEATED_WORDS && (page.copies.get(block.text) ?? 0) > 1;
}

const within = (value: number, from: number, to: number): number => when(value >= from && value <= to);

/** Weights fitted by softmax regression; see `NO_DATE_SCORE`. */
export const DATE_CLUES: readonly Clue<DateCandidate>[] = [
  { id: "called-published", weight: 1.45, seen: ({ lead }) => when(lead === "published") },
  { id: "called-updated", weight: -1.29, seen: ({ lead }) => when(lead === "updated") },
  {
    id: "second-updated",
    weight: -0.57,
    seen: ({ lead, block, mention }) => when(lead === "updated" && block.dates[0] !== mention),
  },
  { id: "not-first-in-block", weight: -1.27, seen: ({ block, mention }) => when(block.dates[0] !== mention) },
  {
    id: "header",
    weight: 0.21,
    seen: (it) => when(belowHeadline(it) >= 0 && toBody(it) <= 0 && belowHeadline(it) < 40),
  },
  { id: "below-0", weight: 0.18, seen: (it) => within(belowHeadline(it), 0, 0) },
  { id: "below-1", weight: 0.9, seen: (it) => within(belowHeadline(it), 1, 1) },
  { id: "below-3", weight: 0.3, seen: (it) => within(belowHeadline(it), 2, 3) },
  { id: "below-6", weight: 0.41, seen: (it) => within(belowHeadline(it), 4, 6) },
  { id: "above-1", weight: 1.13, seen: (it) => within(belowHeadline(it), -1, -1) },
  { id: "above-3", weight: -0.07, seen: (it) => within(belowHeadline(it), -3, -2) },
  { id: "before-body-1", weight: 0.33, seen: (it) => within(toBody(it), -1, -1) },
  { id: "body-start", weight: 0.1, seen: (it) => within(toBody(it), 0, 2) },
  { id: "inside-body", weight: -1.14, seen: (it) => when(toBody(it) > 2 && pastBody(it) <= 0) },
  { id: "after-body-2", weight: 0.33, seen: (it) => within(pastBody(it), 1, 2) },
  { id: "after-body-6", weight: 1.42, seen: (it) => within(pastBody(it), 3, 6) },
  { id: "after-body-far", weight: 0.12, seen: (it) => when(pastBody(it) > 6) },
  { id: "nearest", weight: 0.67, seen: (it) => when(nearness(it) === 0) },
  { id: "nearer-2", weight: -1.2, seen: (it) => when(nearness(it) >= 2) },
  { id: "time", weight: 0.85, seen: ({ mention }) => when(mention.time !== null) },
  { id: "mostly-date", weight: 0.97, seen: ({ block }) => datedShare(block) },
  { id: "words-8", weight: -0.39, seen: ({ block }) => within(block.wordCount, 8, 15) },
  { id: "words-16", weight: -1.27, seen: ({ block }) => when(block.wordCount > 15) },
  { id: "content", weight: -0.83, seen: ({ block }) => when(roleOf(block) === "content") },
  { id: "furniture", weight: -1.1, seen: ({ block }) => when(block.verdicts[0].label !== "unsure") },
  { id: "byline", weight: 0.9, seen: ({ block }) => when(mentions(block, "byline")) },
  {
    id: "caption",
    weight: -0.92,
    seen: ({ block }) => when(mentions(block, "credit") || mentions(block, "caption")),
  },
  { id: "bullet", weight: -0.36, seen: ({ block }) => when(block.mark === "bullet") },
  { id: "crowd-1", weight: -0.71, seen: (it) => within(crowd(it), 1, 2) },
  { id: "crowd-3", weight: -1.55, seen: (it) => when(crowd(it) > 2) },
  { id: "named-again", weight: 0.47, seen: ({ day, page }) => when((page.days.get(day) ?? 0) > 1) },
  { id: "newest", weight: 0.29, seen: ({ day, page }) => when(day === page.newest) },
  { id: "years-old", weight: 0.08, seen: (it) => Math.min(3, yearsOld(it)) },
  { id: "first-date", weight: 0.4, seen: ({ at, page }) => when(at === page.firstDated) },
  { id: "uncalled-after", weight: -2.13, seen: (it) => when(pastBody(it) > 2 && it.lead === null) },
  { id: "among-comments", weight: -0.88, seen: (it) => when(isAmongComments(it)) },
  {
    id: "teaser-below",
    weight: -0.9,
    seen: (it) => when(pastBody(it) > 1 && isTeaser(it.page.blocks[it.at + 1])),
  },
  { id: "repeated", weight: -1.03, seen: (it) => when(isRepeated(it)) },
];
