import type { DateMention } from "../../dates/types.js";
import { type LabelledBlock, labelOf } from "../verdict.js";
import { type DateLead, dateLead } from "./dateLead.js";
import { type BlockRange, datedShare, findBody, mentions } from "./outline.js";

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
  /** Index of the headline's block; null where none was found. */
  readonly headline: number | null;
  readonly newest: string;
  /** How many times each day is named. */
  readonly days: ReadonlyMap<string, number>;
  /** Indexes of the blocks that name a date, ascending. */
  readonly dated: ReadonlySet<number>;
  readonly firstDated: number;
  /** Blocks from the headline to the two dated blocks nearest to it. */
  readonly nearest: readonly [number, number];
  /** How many dated blocks have the same text. */
  readonly copies: ReadonlyMap<string, number>;
  /** Index of the first block below the body that comments begin with; -1 where there is none. */
  readonly comments: number;
}

/** Blocks longer than this (words) that name a date tell a story. */
const MAX_STAMP_WORDS = 40;
/** Blocks of the body among which the scorer may have kept the headline. */
const HEADLINE_IN_BODY = 14;
/**
 * A banner stands among the first blocks or names the weekday, has a menu between it and the headline, and is its date for this share
 * (0..1).
 */
const BANNER_BLOCKS = 20;
const BLOCKS_BELOW_BANNER = 6;
const MIN_BANNER_SHARE = 0.4;

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
  const copies = new Map<string, number>();
  for (const at of dated) {
    const { text } = blocks[at] as LabelledBlock;
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  const page = {
    blocks,
    body,
    headline,
    newest,
    days,
    dated: new Set(dated),
    firstDated: dated[0] ?? -1,
    nearest: [distances[0] ?? 0, distances[1] ?? 0] as const,
    copies,
    comments: blocks.findIndex((block, at) => at >= (body?.end ?? 0) && mentions(block, "comments")),
  };
  return found.map((candidate) => ({ ...candidate, page }));
}

/** Blocks below the headline; negative above; far above where there is no headline. */
export function belowHeadline({ at, page }: DateCandidate): number {
  return page.headline === null ? -99 : at - page.headline;
}

/** The day of the dump at the head of the page, which nothing calls the day of publication. */
function isBanner(it: DateCandidate): boolean {
  return (
    (it.at < BANNER_BLOCKS || it.mention.weekday) &&
    it.page.headline !== null &&
    belowHeadline(it) < -BLOCKS_BELOW_BANNER &&
    it.lead === null &&
    datedShare(it.block) >= MIN_BANNER_SHARE
  );
}

/** The candidates less those in banners, and in copies of a banner further down. */
export function withoutBanners(candidates: readonly DateCandidate[]): DateCandidate[] {
  const banners = new Set(candidates.filter(isBanner).map(({ block }) => block.text));
  return candidates.filter(({ block, lead }) => lead !== null || !banners.has(block.text));
}
