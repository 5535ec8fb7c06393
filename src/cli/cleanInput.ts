import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { cleanPage } from "../clean.js";
import { PageReadError } from "../input/decode.js";
import type { InputRecord } from "../input/records.js";
import type { Options } from "../options.js";
import type { Article, PageError, PageSource } from "../types.js";
import type { DumpInput } from "./input.js";
import { errorRecord } from "./record.js";

/** One page of an input, or what went wrong with it. */
export type PageRecord = Exclude<InputRecord, { kind: "skipped" }>;

/** A record, and how long cleaning its page took, in milliseconds, where that was measured. Writers pass over it. */
export type CleanedRecord = Article & { readonly milliseconds?: number };

/** Turns one page into its record. Never rejects: trouble becomes an error record. */
export type CleanRecord = (record: PageRecord, input: DumpInput) => Promise<CleanedRecord>;

/** What went wrong with the bytes of one page, as its record tells it. */
export function errorOf(error: unknown): PageError {
  if (error instanceof PageReadError) return { rule: error.rule, reason: error.reason };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    rule: "clean/internal-error",
    reason: `could not be cleaned (${what}). This is a fault of clean-news: please report it with the dump.`,
  };
}

/** Where a page came from, as records name it. */
export function sourceOf(record: PageRecord, { path }: DumpInput): Partial<PageSource> {
  const source = { ...record.source, path };
  if (record.kind !== "page" || typeof record.content === "string") return source;
  const { content } = record;
  return { ...source, sha256: createHash("sha256").update(content).digest("hex"), bytes: content.length };
}

/**
 * Largest input (bytes) that is cleaned without V8's optimisers where it is the only one: up to here making faster code takes longer
 * than it saves, a fifth of the whole run for a page of 4 KB. Source: pages of the fixtures, joined.
 */
const MAX_UNOPTIMISED_BYTES = 65_536;

/** What is to be done in this process. */
export interface CleanSettings {
  readonly options: Partial<Options>;
  /** Add what the input says of the page besides. */
  readonly meta: boolean;
  /** There will be no other input. */
  readonly alone: boolean;
}

/** Cleans in this process. */
export function cleanHere({ options, meta, alone }: CleanSettings): CleanRecord {
  const clean = (record: PageRecord, source: Partial<PageSource>): Article => {
    if (record.kind === "problem") return errorRecord(source, record.problem);
    const few = record.content.length <= MAX_UNOPTIMISED_BYTES && record.source.record === undefined;
    if (alone && few) setFlagsFromString("--no-opt --no-maglev");
    return cleanPage(record.content, options, source);
  };
  return async (record, input) => {
    let started = performance.now();
    let source: Partial<PageSource> = { ...record.source, path: input.path, encoding: null };
    let article: Article;
    try {
      // Between two pages signals and a slow reader get their turn.
      await new Promise((turn) => setImmediate(turn));
      started = performance.now();
      source = { ...source, ...sourceOf(record, input) };
      article = clean(record, source);
    } catch (error) {
      article = errorRecord({ ...source, encoding: null }, errorOf(error));
    }
    const milliseconds = performance.now() - started;
    const tells = meta && record.source.record !== undefined;
    return { ...article, milliseconds, ...(tells ? { meta: record.meta } : {}) };
  };
}
