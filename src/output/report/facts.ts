import type { Article, PageKind } from "../../types.js";
import { type LineCount, lineCounter } from "./lineCounter.js";
import { cut, ownCopy } from "./words.js";

/** One page of a run, as the facts take it. */
export interface SeenPage {
  /** As messages call it. */
  readonly name: string;
  /** With `removed`. */
  readonly article: Article;
  /** Milliseconds that cleaning took; null where it was not measured. */
  readonly milliseconds: number | null;
  readonly leftOut: boolean;
  /** Why it failed; null where it did not. */
  readonly failure: string | null;
}

/** How much of some pages was kept and removed, in characters (UTF-16 code units) of text. */
export interface Amount {
  readonly kept: number;
  readonly removed: number;
}

/** The pages of one host; of one folder where addresses are not known. */
export interface SiteFacts extends Amount {
  readonly site: string;
  readonly pages: number;
  readonly articles: number;
  readonly failed: number;
}

export interface SlowPage {
  readonly name: string;
  readonly milliseconds: number;
  readonly bytes: number | null;
}

/** Counts of a run. */
export interface RunFacts extends Amount {
  readonly pages: number;
  readonly failed: number;
  readonly leftOut: number;
  readonly duplicates: number;
  readonly words: number;
  readonly kinds: ReadonlyMap<PageKind, number>;
  readonly languages: ReadonlyMap<string, number>;
  /** Warnings by rule: how many, and one of them as an example. */
  readonly warnings: ReadonlyMap<string, { readonly count: number; readonly example: string }>;
  /** Pages that could be read, in ten bins from 0 to 1. */
  readonly confidences: readonly number[];
  /** Pages of which something was kept or removed, by the share that was removed, likewise. */
  readonly removedShares: readonly number[];
  /** The largest first. */
  readonly sites: readonly SiteFacts[];
  /** The most removed lines, the commonest first. */
  readonly lines: readonly LineCount[];
  /** The slowest first. */
  readonly slowest: readonly SlowPage[];
  /** The first pages that failed. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
}

/** Sites that are counted one by one, and rules of warnings; pages of those that come later are counted as `OTHERS`. */
const MAX_SITES = 10_000;
const OTHERS = "all other sites";
const MAX_SLOWEST = 10;
const MAX_FAILURES = 200;
/** Longest name or reason, in UTF-16 code units. */
const MAX_REASON = 500;
const BINS = 10;

/** Share of the text of some pages that was removed, 0..1; null where there is no text. */
export function removedShare({ kept, removed }: Amount): number | null {
  return kept + removed === 0 ? null : removed / (kept + removed);
}

/** What was kept and removed of a page. Facts such as the title are counted as neither. */
export function amountOf({ text, removed = [] }: Article): Amount {
  return { kept: text.length, removed: removed.reduce((sum, block) => sum + block.text.length, 0) };
}

/** Host of the page's address, else the folder of its path; of an input of many pages its path. */
export function siteOf({ url, path, record }: Article["source"]): string {
  const host =
    url === null
      ? null
      : (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? null);
  if (host !== null) return host.toLowerCase();
  if (path === null) return "standard input";
  if (record !== undefined) return path;
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return slash < 0 ? "." : path.slice(0, Math.max(slash, 1));
}

function addOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function bin(share: number): number {
  return Math.min(Math.floor(share * BINS), BINS - 1);
}

/** The entries of a count, the largest first, then by name. */
export function ranked<K extends string>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function siteCounter() {
  const sites = new Map<string, { -readonly [K in keyof SiteFacts]: SiteFacts[K] }>();
  return {
    add({ article, failure }: SeenPage, { kept, removed }: Amount): void {
      const name = siteOf(article.source);
      const site = sites.has(name) || sites.size < MAX_SITES ? name : OTHERS;
      const facts = sites.get(site) ?? { site, pages: 0, articles: 0, failed: 0, kept: 0, removed: 0 };
      facts.pages++;
      if (article.kind === "article") facts.articles++;
      if (failure !== null) facts.failed++;
      facts.kept += kept;
      facts.removed += removed;
      sites.set(site, facts);
    },
    sites: (): SiteFacts[] =>
      [...sites.values()].sort((a, b) => b.pages - a.pages || (a.site < b.site ? -1 : 1)),
  };
}

/** Collects the facts of a run, in memory that does not grow with the number of pages. */
export interface FactCollector {
  add(page: SeenPage): void;
  facts(): RunFacts;
}

export function collectFacts(): FactCollector {
  const kinds = new Map<PageKind, number>();
  const languages = new Map<string, number>();
  const warnings = new Map<string, { count: number; example: string }>();
  const confidences = Array<number>(BINS).fill(0);
  const removedShares = Array<number>(BINS).fill(0);
  const failures: { name: string; reason: string }[] = [];
  const totals = { pages: 0, failed: 0, leftOut: 0, duplicates: 0, words: 0, kept: 0, removed: 0 };
  const lines = lineCounter();
  const sites = siteCounter();
  let slowest: SlowPage[] = [];

  function addTotals({ article, leftOut, failure }: SeenPage, { kept, removed }: Amount): void {
    totals.pages++;
    totals.words += article.wordCount;
    totals.kept += kept;
    totals.removed += removed;
    if (failure !== null) totals.failed++;
    else if (leftOut) totals.leftOut++;
    if (typeof article.duplicateOf === "string") totals.duplicates++;
  }

  return {
    add(page) {
      const { name, article, milliseconds, failure } = page;
      const amount = amountOf(article);
      addTotals(page, amount);
      sites.add(page, amount);
      lines.add(article.removed ?? []);
      addOne(kinds, article.kind);
      if (article.language !== null) addOne(languages, article.language);
      for (const { rule, reason } of article.warnings) {
        const known = warnings.get(rule);
        if (known === undefined)
          warnings.set(rule, { count: 1, example: ownCopy(cut(`${name}: ${reason}`, MAX_REASON)) });
        else known.count++;
      }
      if (article.error === undefined) (confidences[bin(article.confidence)] as number)++;
      const share = removedShare(amount);
      if (share !== null) (removedShares[bin(share)] as number)++;
      if (failure !== null && failures.length < MAX_FAILURES)
        failures.push({ name: cut(name, MAX_REASON), reason: ownCopy(cut(failure, MAX_REASON)) });
      if (milliseconds !== null) {
        slowest.push({ name, milliseconds, bytes: article.source.bytes });
        slowest = slowest.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, MAX_SLOWEST);
      }
    },
    facts: () => ({
      ...totals,
      kinds,
      languages,
      warnings,
      confidences,
      removedShares,
      sites: sites.sites(),
      lines: lines.top(),
      slowest,
      failures,
    }),
  };
}
