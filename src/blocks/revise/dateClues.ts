import type { PhraseKind } from "../../locales/locale.js";
import { NOT_SEEN } from "../../model/header.js";
import { endsSentence } from "../../text/characters.js";
import { type LabelledBlock, lastVerdict, roleOf } from "../verdict.js";
import type { Clue } from "./clues.js";
import { belowHeadline, type DateCandidate } from "./dateCandidates.js";
import { DATE_WEIGHTS } from "./dateWeights.js";
import { datedShare, ledBy, mentions } from "./outline.js";

/** Blocks around a date in which other dates make it one of a list. */
const CROWD_DISTANCE = 6;
/** So sure (0..1) of a line is the scorer only if it is part of the story. */
const SURE_CONTENT = 0.8;
/** Blocks between the day of publication and that of the last change, at most, where the page tells both. */
const BESIDE_DISTANCE = 3;
/** A line that is a date for less than this share (0..1) of its characters tells of something, unless a time of day is with it. */
const TOLD_SHARE = 0.3;
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
function nearness(it: DateCandidate): number {
  const { page } = it;
  if (page.headlines.length === 0) return 2;
  const distance = Math.abs(belowHeadline(it));
  return when(distance > page.nearest[0]) + when(distance > page.nearest[1]);
}

/** Whether a line may be the headline of another story. */
function isTeaser(block: LabelledBlock | undefined): boolean {
  return (
    block !== undefined && block.wordCount >= 4 && block.dates.length === 0 && roleOf(block) !== "content"
  );
}

/** Whether a line that comments begin with stands between the story and the date. */
function isAmongComments({ at, page }: DateCandidate): boolean {
  return page.body !== null && page.comments >= page.body.end && page.comments <= at;
}

/** A line that stands on the page again, as captions and teasers do. */
function isRepeated({ block, page }: DateCandidate): boolean {
  return block.wordCount >= MIN_REPEATED_WORDS && (page.copies.get(block.text) ?? 0) > 1;
}

/** The last change of a story beside whose date stands that of its publication. */
function isChangeBeside({ at, lead, page }: DateCandidate): boolean {
  if (lead !== "updated") return false;
  for (let near = at - BESIDE_DISTANCE; near <= at + BESIDE_DISTANCE; near++)
    if (page.called.has(near)) return true;
  return false;
}

/** A date that a sentence tells. */
function isTold({ block, lead, mention }: DateCandidate): boolean {
  return lead === null && mention.time === null && datedShare(block) < TOLD_SHARE && endsSentence(block.text);
}

function isBeside({ at, page }: DateCandidate, kind: PhraseKind): boolean {
  const near = [page.blocks[at - 1], page.blocks[at + 1]];
  return near.some((block) => block !== undefined && ledBy(block, kind));
}

const within = (value: number, from: number, to: number): number => when(value >= from && value <= to);

/** Further ahead or behind (log odds) says no more. */
const MOST_AHEAD = 3;
const MOST_BEHIND = 6;

/** How much likelier (log odds) the network takes the date's line for the time stamp than the likeliest of another day. */
function seenAhead({ at, day, page: { seen, likeliest } }: DateCandidate): number {
  const rival = likeliest.find((other) => other.day !== day);
  const ahead = (seen[at] as number) - (rival?.odds ?? NOT_SEEN);
  return Math.max(-MOST_BEHIND, Math.min(MOST_AHEAD, ahead));
}

/** What speaks for or against a date being the day of publication; the weights are fitted by `npm run train:dates`. */
const SEEN = {
  "called-published": ({ lead }) => when(lead === "published"),
  "called-updated": ({ lead }) => when(lead === "updated"),
  "updated-time": ({ lead, mention }) => when(lead === "updated" && mention.time !== null),
  "updated-newest": ({ lead, day, page }) => when(lead === "updated" && day === page.newest),
  "second-updated": ({ lead, block, mention }) => when(lead === "updated" && block.dates[0] !== mention),
  "updated-beside-published": (it) => when(isChangeBeside(it)),
  "only-published": ({ lead, page }) => when(lead === "published" && page.calledDates === 1),
  told: (it) => when(isTold(it)),
  "not-first-in-block": ({ block, mention }) => when(block.dates[0] !== mention),
  "below-1": (it) => within(belowHeadline(it), 1, 1),
  "below-3": (it) => within(belowHeadline(it), 2, 3),
  "below-6": (it) => within(belowHeadline(it), 4, 6),
  "above-1": (it) => within(belowHeadline(it), -1, -1),
  "before-body-1": (it) => within(toBody(it), -1, -1),
  "inside-body": (it) => when(toBody(it) > 2 && pastBody(it) <= 0),
  "after-body-6": (it) => within(pastBody(it), 3, 6),
  "after-body-far": (it) => when(pastBody(it) > 6),
  "beside-share": (it) => when(isBeside(it, "share")),
  oldest: ({ day, page }) => when([...page.days.keys()].every((other) => other >= day)),
  nearest: (it) => when(nearness(it) === 0),
  "nearer-2": (it) => when(nearness(it) >= 2),
  time: ({ mention }) => when(mention.time !== null),
  "mostly-date": ({ block }) => datedShare(block),
  "words-8": ({ block }) => within(block.wordCount, 8, 15),
  "words-16": ({ block }) => when(block.wordCount > 15),
  "sure-content": ({ block }) =>
    when(roleOf(block) === "content" && lastVerdict(block).confidence >= SURE_CONTENT),
  content: ({ block }) => when(roleOf(block) === "content"),
  furniture: ({ block }) => when(block.verdicts[0].label !== "unsure"),
  byline: ({ block }) => when(mentions(block, "byline")),
  caption: ({ block }) => when(mentions(block, "credit") || mentions(block, "caption")),
  bullet: ({ block }) => when(block.mark === "bullet"),
  "crowd-1": (it) => within(crowd(it), 1, 2),
  "crowd-3": (it) => when(crowd(it) > 2),
  "named-again": ({ day, page }) => when((page.days.get(day) ?? 0) > 1),
  newest: ({ day, page }) => when(day === page.newest),
  "uncalled-after": (it) => when(pastBody(it) > 2 && it.lead === null),
  "among-comments": (it) => when(isAmongComments(it)),
  "teaser-below": (it) => when(pastBody(it) > 1 && isTeaser(it.page.blocks[it.at + 1])),
  "seen-ahead": (it) => seenAhead(it),
  repeated: (it) => when(isRepeated(it)),
} as const satisfies Record<string, Clue<DateCandidate>["seen"]>;

export const DATE_CLUES: readonly Clue<DateCandidate>[] = Object.entries(SEEN).map(([id, seen]) => ({
  id,
  weight: DATE_WEIGHTS[id] ?? 0,
  seen,
}));
