import type { DateMention } from "../../dates/types.js";
import { type HeaderOdds, NOT_SEEN } from "../../model/header.js";
import { signsPost } from "../posts.js";
import { type LabelledBlock, labelOf } from "../verdict.js";
import { type DateLead, dateLead } from "./dateLead.js";
import {
  type BlockRange,
  commentsStart,
  datedShare,
  findBody,
  isOnly,
  ledBy,
  mentions,
  wordKey,
} from "./outline.js";

/** A date on the page that may be the day of publication. */
export interface DateCandidate {
  readonly block: LabelledBlock;
  readonly at: number;
  readonly mention: DateMention;
  /** ISO day. */
  readonly day: string;
  readonly lead: DateLead;
  readonly page: DatedPage;
}

interface DatedPage {
  readonly blocks: readonly LabelledBlock[];
  readonly body: BlockRange | null;
  /** Indexes of the blocks with the headline above the story, ascending. */
  readonly headlines: readonly number[];
  readonly newest: string;
  /** How many times each day is named. */
  readonly days: ReadonlyMap<string, number>;
  /** Indexes of the blocks that name a date, ascending. */
  readonly dated: ReadonlySet<number>;
  /** Blocks from the headline to the two nearest of those that may be a time stamp. */
  readonly nearest: readonly [number, number];
  /** How many dated blocks have the same text. */
  readonly copies: ReadonlyMap<string, number>;
  /** Indexes of the blocks with a date that is called the day of publication, and how many such dates there are. */
  readonly called: ReadonlySet<number>;
  readonly calledDates: number;
  /** Index of the first block below the body that comments begin with; -1 where there is none. */
  readonly comments: number;
  /** What the network gives each block for a time stamp (log odds), and the two likeliest days so. */
  readonly seen: readonly number[];
  readonly likeliest: readonly { readonly day: string; readonly odds: number }[];
}

/** Blocks longer than this (words) that name a date tell a story. */
const MAX_STAMP_WORDS = 40;
/** A line that is a date for less than this share (0..1) of its characters says something else. */
const MIN_STAMP_SHARE = 0.3;
/** Blocks of the body among which the scorer may have kept the headline. */
const HEADLINE_IN_BODY = 14;
/**
 * A banner stands among the first blocks or names the weekday, has a menu between it and the headline, and is its date for this share
 * (0..1).
 */
const BANNER_BLOCKS = 20;
const BLOCKS_BELOW_BANNER = 6;
/** Blocks below the headline among which the byline and the time stamp stand. */
const BLOCKS_BELOW_HEADLINE = 6;
/** A story that begins further down has a menu between it and the dump's first line. */
const BLOCKS_TO_BODY = 12;
/** Where the headline would stand above the body of a page that does not show it. */
const BLOCKS_BEFORE_BODY = 2;
const MIN_BANNER_SHARE = 0.4;

/** The day of a date that shows its year; null of one that does not. */
export function dayOf(mention: DateMention): string | null {
  return mention.iso?.slice(0, 10) ?? null;
}

/** Whether a line that names a date is no caption and no teaser: a byline, or little but the date. */
function isStampLike(block: LabelledBlock): boolean {
  return ledBy(block, "byline") || datedShare(block) >= MIN_STAMP_SHARE;
}

/**
 * Indexes of the copies of the headline above the story; that in the dump's first line, which stands above the menu, only where there
 * is no other and the story begins below it.
 */
function headlinesOf(blocks: readonly LabelledBlock[], body: BlockRange | null): number[] {
  const end = body === null ? blocks.length : body.start + HEADLINE_IN_BODY;
  const titles = blocks.slice(0, end).filter((block) => labelOf(block) === "title");
  const lengths = new Set(titles.map(({ words }) => words.length));
  const keys = new Set(titles.map(wordKey));
  const isCopy = (block: LabelledBlock): boolean =>
    lengths.has(block.words.length) && keys.has(wordKey(block));
  const found = blocks.slice(0, end).flatMap((block, at) => (isCopy(block) ? [at] : []));
  if (found[0] !== 0) return found;
  if (found.length > 1) return found.slice(1);
  return body === null || body.start <= BLOCKS_TO_BODY ? found : [body.start - BLOCKS_BEFORE_BODY];
}

/** Blocks from the nearest copy of the headline down to a block; negative above it, infinite where there is none. */
function blocksBelow(headlines: readonly number[], at: number): number {
  let nearest = Number.NEGATIVE_INFINITY;
  for (const headline of headlines) {
    if (Math.abs(at - headline) <= Math.abs(nearest)) nearest = at - headline;
  }
  return nearest;
}

/** The two days whose likeliest line the network takes for the time stamp before those of others; what is called the last change is none. */
function likeliestDays(
  found: readonly Omit<DateCandidate, "page">[],
  seen: readonly number[],
): DatedPage["likeliest"] {
  const odds = new Map<string, number>();
  for (const { at, day, lead } of found) {
    if (lead !== "updated") odds.set(day, Math.max(odds.get(day) ?? NOT_SEEN, seen[at] as number));
  }
  return [...odds]
    .map(([day, odd]) => ({ day, odds: odd }))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, 2);
}

/** Every date of the page that may be the day of publication, in page order. */
export function dateCandidates(blocks: readonly LabelledBlock[], odds?: HeaderOdds): DateCandidate[] {
  const found: Omit<DateCandidate, "page">[] = [];
  const days = new Map<string, number>();
  const dated: number[] = [];
  const stamps = new Set<number>();
  blocks.forEach((block, at) => {
    if (block.dates.length === 0 || block.wordCount > MAX_STAMP_WORDS) return;
    dated.push(at);
    for (const mention of block.dates) {
      const day = dayOf(mention);
      if (day === null) continue;
      days.set(day, (days.get(day) ?? 0) + 1);
      const lead = dateLead(blocks, at, mention);
      found.push({ block, at, mention, day, lead });
      if (lead !== null || isStampLike(block)) stamps.add(at);
    }
  });
  const body = findBody(blocks);
  const headlines = headlinesOf(blocks, body);
  const newest = [...days.keys()].sort().at(-1) ?? "";
  const distances = [...stamps].map((at) => Math.abs(blocksBelow(headlines, at))).sort((a, b) => a - b);
  const copies = new Map<string, number>();
  for (const at of dated) {
    const { text } = blocks[at] as LabelledBlock;
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  const seen = blocks.map(({ index }) => odds?.timestamp[index] ?? NOT_SEEN);
  const called = found.filter(({ lead }) => lead === "published");
  const page = {
    blocks,
    body,
    headlines,
    newest,
    days,
    dated: new Set(dated),
    nearest: [distances[0] ?? 0, distances[1] ?? 0] as const,
    copies,
    called: new Set(called.map(({ at }) => at)),
    calledDates: called.length,
    seen,
    likeliest: likeliestDays(found, seen),
    comments: blocks.findIndex((block, at) => at >= (body?.end ?? 0) && mentions(block, "comments")),
  };
  // Readers' comments have dates, too. Source: of 4,345 dumps 2 have the day of publication there, and neither is right.
  const comments = commentsStart(blocks, body);
  return found
    .filter(({ at, lead }) => at < comments || lead !== null)
    .map((candidate) => ({ ...candidate, page }));
}

/** Blocks below the nearest copy of the headline; negative above it, infinite where there is none. */
export function belowHeadline({ at, page }: DateCandidate): number {
  return blocksBelow(page.headlines, at);
}

/** The day of the dump at the head of the page, which nothing calls the day of publication. */
function isBanner(it: DateCandidate): boolean {
  return (
    (it.at < BANNER_BLOCKS || it.mention.weekday) &&
    it.page.headlines.length > 0 &&
    belowHeadline(it) < -BLOCKS_BELOW_BANNER &&
    it.lead === null &&
    datedShare(it.block) >= MIN_BANNER_SHARE
  );
}

/** Whether a date stands where the story's own does, even if the banner is written as it is. */
function isInHeader(it: DateCandidate): boolean {
  const below = belowHeadline(it);
  return below >= -1 && below <= BLOCKS_BELOW_HEADLINE && it.at <= (it.page.body?.start ?? 0);
}

/** Words of another story's headline, at least. */
const MIN_HEADLINE_WORDS = 4;

/** Whether the date stands below "Read also" and one headline: the day of that story, where the page has no other headline between. */
function isOfOtherStory({ at, page: { blocks } }: DateCandidate): boolean {
  const [heading, title] = [blocks[at - 2], blocks[at - 1]];
  if (!heading || !title || title.wordCount < MIN_HEADLINE_WORDS || title.dates.length > 0) return false;
  return labelOf(title) !== "title" && labelOf(heading) === "related" && isOnly(heading, "related");
}

/** The candidates less those in banners, in copies of a banner further down, below the headline of another story, and of posts. */
export function ownDates(candidates: readonly DateCandidate[]): DateCandidate[] {
  const banners = new Set(candidates.filter(isBanner).map(({ block }) => block.text));
  const isOwn = (it: DateCandidate): boolean =>
    it.lead !== null || (!isOfOtherStory(it) && (isInHeader(it) || !banners.has(it.block.text)));
  return candidates.filter((it) => isOwn(it) && !signsPost(it.block.text));
}
