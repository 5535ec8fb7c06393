import type { DateMention } from "../../dates/types.js";
import type { PhraseKind } from "../../locales/locale.js";
import { type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { type Clue, sharesOf, weigh } from "./clues.js";
import { type BlockRange, datedShare, findBody, isOnly, ledBy, mentions } from "./outline.js";

/** A date on the page that may be the day of publication. */
interface DateCandidate {
  readonly block: LabelledBlock;
  readonly at: number;
  readonly mention: DateMention;
  /** ISO day. */
  readonly day: string;
  readonly lead: DateLead;
  readonly page: DatedPage;
}

/** What the words before a date say it is; null where they say nothing. */
type DateLead = "published" | "updated" | null;

interface DatedPage {
  readonly blocks: readonly LabelledBlock[];
  readonly body: BlockRange | null;
  /** Index of the headline's block; null where none was found. */
  readonly headline: number | null;
  readonly newest: string;
  /** How many times each day is named. */
  readonly days: ReadonlyMap<string, number>;
  /** Indexes of the blocks that name a date, ascending. */
  readonly dated: ReadonlySet<number>;
  readonly firstDated: number;
  /** The first dated block that is not above the headline. */
  readonly firstBelow: number;
  /** Blocks from the headline to the two dated blocks nearest to it. */
  readonly nearest: readonly [number, number];
}

/** Blocks longer than this (words) that name a date tell a story. */
const MAX_STAMP_WORDS = 40;
/** Blocks of the body among which the scorer may have kept the headline. */
const HEADLINE_IN_BODY = 14;
/** A banner stands among the first blocks, with a menu between it and the headline, and is its date for this share (0..1). */
const BANNER_BLOCKS = 20;
const BLOCKS_BELOW_BANNER = 6;
const MIN_BANNER_SHARE = 0.4;
/** Blocks around a date in which other dates make it one of a list. */
const CROWD_DISTANCE = 6;

function leadWithin(block: LabelledBlock, from: number, to: number): DateLead {
  let lead: DateLead = null;
  for (const { kinds, from: first, to: last } of block.phrases) {
    const start = block.words[first]?.start ?? 0;
    const end = block.words[last - 1]?.end ?? 0;
    if (start < from || end > to) continue;
    if (kinds.includes("updated")) lead = "updated";
    else if (kinds.includes("published")) lead = "published";
  }
  return lead;
}

function onlyLead(block: LabelledBlock | undefined): DateLead {
  if (!block) return null;
  const is = (kind: PhraseKind): boolean => isOnly(block, kind);
  return is("updated") ? "updated" : is("published") ? "published" : null;
}

/** What a date is called by the words before it, in its own block or in a block above that holds nothing else. */
export function dateLead(blocks: readonly LabelledBlock[], at: number, mention: DateMention): DateLead {
  const block = blocks[at] as LabelledBlock;
  const previous = block.dates.filter(({ span }) => span.end <= mention.span.start).at(-1);
  const own = leadWithin(block, previous?.span.end ?? 0, mention.span.start);
  if (own || previous) return own;
  const after = block.dates.length === 1 ? leadWithin(block, mention.span.end, block.text.length) : null;
  return after ?? onlyLead(blocks[at - 1]);
}

/** The day of a date that shows its year; null of one that does not. */
export function dayOf(mention: DateMention): string | null {
  return mention.iso?.slice(0, 10) ?? null;
}

/** The last copy of the headline above the story, which is the one that its byline and time stamp follow; null where there is none. */
function lastHeadline(blocks: readonly LabelledBlock[], body: BlockRange | null): number | null {
  const end = body === null ? blocks.length : body.start + HEADLINE_IN_BODY;
  const at = blocks.findLastIndex((block, index) => index < end && labelOf(block) === "title");
  return at < 0 ? null : at;
}

/** Every date of the page that may be the day of publication, in page order. */
export function dateCandidates(blocks: readonly LabelledBlock[]): DateCandidate[] {
  const found: Omit<DateCandidate, "page">[] = [];
  const days = new Map<string, number>();
  const dated: number[] = [];
  blocks.forEach((block, at) => {
    if (block.dates.length === 0 || block.wordCount > MAX_STAMP_WORDS) return;
    dated.push(at);
    for (const mention of block.dates) {
      const day = dayOf(mention);
      if (day === null) continue;
      days.set(day, (days.get(day) ?? 0) + 1);
      found.push({ block, at, mention, day, lead: dateLead(blocks, at, mention) });
    }
  });
  const body = findBody(blocks);
  const headline = lastHeadline(blocks, body);
  const newest = [...days.keys()].sort().at(-1) ?? "";
  const distances = dated.map((at) => Math.abs(at - (headline ?? 0))).sort((a, b) => a - b);
  const page = {
    blocks,
    body,
    headline,
    newest,
    days,
    dated: new Set(dated),
    firstDated: dated[0] ?? -1,
    firstBelow: dated.find((at) => at >= (headline ?? 0)) ?? -1,
    nearest: [distances[0] ?? 0, distances[1] ?? 0] as const,
  };
  return found.map((candidate) => ({ ...candidate, page }));
}

function when(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Blocks below the headline; negative above; far above where there is no headline. */
function below({ at, page }: DateCandidate): number {
  return page.headline === null ? -99 : at - page.headline;
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

const within = (value: number, from: number, to: number): number => when(value >= from && value <= to);

/**
 * Score of there being no date of publication: the others are weighed against it. Above 0, where it was fitted, because a wrong day is
 * worse than none: half a point takes a ninth of the wrong days off and one right day in 300.
 */
const NO_DATE_SCORE = 0.5;

/** Weights fitted by softmax regression on 1,680 dumps, in six styles, of pages whose day of publication is known. */
export const DATE_CLUES: readonly Clue<DateCandidate>[] = [
  { id: "any", weight: 0.23, seen: () => 1 },
  { id: "called-published", weight: 2.21, seen: ({ lead }) => when(lead === "published") },
  { id: "called-updated", weight: -0.75, seen: ({ lead }) => when(lead === "updated") },
  {
    id: "second-updated",
    weight: -0.01,
    seen: ({ lead, block, mention }) => when(lead === "updated" && block.dates[0] !== mention),
  },
  { id: "not-first-in-block", weight: -0.77, seen: ({ block, mention }) => when(block.dates[0] !== mention) },
  { id: "header", weight: 0.51, seen: (it) => when(below(it) >= 0 && toBody(it) <= 0 && below(it) < 40) },
  { id: "below-0", weight: 0.11, seen: (it) => within(below(it), 0, 0) },
  { id: "below-1", weight: 0.75, seen: (it) => within(below(it), 1, 1) },
  { id: "below-3", weight: 0.51, seen: (it) => within(below(it), 2, 3) },
  { id: "below-6", weight: 0.09, seen: (it) => within(below(it), 4, 6) },
  { id: "below-12", weight: 0.05, seen: (it) => within(below(it), 7, 12) },
  { id: "above-1", weight: 0.84, seen: (it) => within(below(it), -1, -1) },
  { id: "above-3", weight: 0.3, seen: (it) => within(below(it), -3, -2) },
  { id: "above-6", weight: 0.74, seen: (it) => within(below(it), -6, -4) },
  { id: "above-far", weight: -0.28, seen: (it) => when(below(it) < -6) },
  { id: "before-body-1", weight: 0.68, seen: (it) => within(toBody(it), -1, -1) },
  { id: "before-body-4", weight: 0.02, seen: (it) => within(toBody(it), -4, -2) },
  { id: "body-start", weight: 0.13, seen: (it) => within(toBody(it), 0, 2) },
  { id: "inside-body", weight: -1.63, seen: (it) => when(toBody(it) > 2 && pastBody(it) <= 0) },
  { id: "after-body-2", weight: 0.06, seen: (it) => within(pastBody(it), 1, 2) },
  { id: "after-body-6", weight: -0.22, seen: (it) => within(pastBody(it), 3, 6) },
  { id: "after-body-far", weight: -1.53, seen: (it) => when(pastBody(it) > 6) },
  { id: "nearest", weight: 1.06, seen: (it) => when(nearness(it) === 0) },
  { id: "nearest-below", weight: -0.61, seen: (it) => when(below(it) >= 0 && nearness(it) === 0) },
  { id: "nearer-2", weight: -1.39, seen: (it) => when(nearness(it) >= 2) },
  {
    id: "first-below",
    weight: 0.23,
    seen: (it) => when(it.at === it.page.firstBelow),
  },
  {
    id: "teaser-above",
    weight: -0.45,
    seen: (it) => when(pastBody(it) > 1 && isTeaser(it.page.blocks[it.at - 1])),
  },
  { id: "time", weight: 0.72, seen: ({ mention }) => when(mention.time !== null) },
  { id: "mostly-date", weight: 1.11, seen: ({ block }) => datedShare(block) },
  { id: "words-8", weight: -0.22, seen: ({ block }) => within(block.wordCount, 8, 15) },
  { id: "words-16", weight: -1.3, seen: ({ block }) => when(block.wordCount > 15) },
  { id: "content", weight: -0.94, seen: ({ block }) => when(roleOf(block) === "content") },
  { id: "furniture", weight: -0.55, seen: ({ block }) => when(block.verdicts[0].label !== "unsure") },
  {
    id: "copyright",
    weight: -0.13,
    seen: ({ block }) => when(mentions(block, "copyright") || block.text.includes("©")),
  },
  { id: "byline", weight: 0.98, seen: ({ block }) => when(mentions(block, "byline")) },
  {
    id: "byline-above",
    weight: -0.01,
    seen: ({ at, page }) =>
      when(
        [at - 1, at - 2].some((other) => {
          const block = page.blocks[other];
          return block !== undefined && ledBy(block, "byline") && block.words.length < 20;
        }),
      ),
  },
  {
    id: "caption",
    weight: -0.47,
    seen: ({ block }) => when(mentions(block, "credit") || mentions(block, "caption")),
  },
  { id: "link", weight: 0.1, seen: ({ block }) => when(block.links > 0) },
  { id: "bullet", weight: -1.03, seen: ({ block }) => when(block.mark === "bullet") },
  { id: "crowd-1", weight: -0.5, seen: (it) => within(crowd(it), 1, 2) },
  { id: "crowd-3", weight: -1.08, seen: (it) => when(crowd(it) > 2) },
  { id: "named-again", weight: 0.26, seen: ({ day, page }) => when((page.days.get(day) ?? 0) > 1) },
  { id: "newest", weight: 0.3, seen: ({ day, page }) => when(day === page.newest) },
  {
    id: "newest-alone",
    weight: -0.2,
    seen: ({ day, page }) => when(day === page.newest && page.days.size === 1),
  },
  { id: "years-old", weight: 0.04, seen: (it) => Math.min(3, yearsOld(it)) },
  { id: "first-block", weight: -0.02, seen: ({ at }) => when(at === 0) },
  { id: "first-date", weight: 0.22, seen: ({ at, page }) => when(at === page.firstDated) },
];

/** The day of the dump at the head of the page, which nothing calls the day of publication. */
function isBanner(it: DateCandidate): boolean {
  return (
    it.at < BANNER_BLOCKS &&
    it.page.headline !== null &&
    below(it) < -BLOCKS_BELOW_BANNER &&
    it.lead === null &&
    datedShare(it.block) >= MIN_BANNER_SHARE
  );
}

function isUpdate({ lead }: DateCandidate): number {
  return when(lead === "updated");
}

/** The likeliest day of publication with its share (0..1) of the odds; null where none is likelier. */
export function findPublication(
  blocks: readonly LabelledBlock[],
): { readonly candidate: DateCandidate; readonly share: number } | null {
  const candidates = dateCandidates(blocks).filter((candidate) => !isBanner(candidate));
  const scores = [...candidates.map((candidate) => weigh(DATE_CLUES, candidate)), NO_DATE_SCORE];
  const shares = sharesOf(scores);
  // Mentions of the same day speak for each other.
  const dayShares = new Map<string, number>();
  candidates.forEach(({ day }, at) => {
    dayShares.set(day, (dayShares.get(day) ?? 0) + (shares[at] ?? 0));
  });
  const best = [...dayShares].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < (shares.at(-1) ?? 0)) return null;
  const [day, share] = best;
  const likeliest = candidates
    .map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }))
    .filter(({ candidate }) => candidate.day === day)
    .sort((a, b) => isUpdate(a.candidate) - isUpdate(b.candidate) || b.score - a.score)[0];
  return likeliest ? { candidate: likeliest.candidate, share } : null;
}

/** Of the dates in a block that holds the date of publication, that one: called so, else called nothing, else the first. */
export function mainMention(blocks: readonly LabelledBlock[], block: LabelledBlock): DateMention | null {
  const at = blocks.indexOf(block);
  const dated = block.dates.filter(({ iso }) => iso !== null);
  const leads = dated.map((mention) => dateLead(blocks, at, mention));
  return dated[leads.indexOf("published")] ?? dated[leads.indexOf(null)] ?? dated[0] ?? null;
}
