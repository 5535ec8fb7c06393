import { createHash } from "node:crypto";
import { cleanPage } from "../clean.js";
import { PageReadError } from "../input/decode.js";
import type { InputRecord } from "../input/records.js";
import type { Options } from "../options.js";
import type { Article, Message, PageError, PageSource } from "../types.js";
import { milliseconds } from "./clock.js";
import type { DumpInput } from "./input.js";
import { errorRecord } from "./record.js";

/** One page of an input, or what went wrong with it. */
export type PageRecord = Exclude<InputRecord, { kind: "skipped" }>;

/** A record, and how long cleaning its page took, in milliseconds, where that was measured. Writers pass over it. */
export type CleanedRecord = Article & { readonly milliseconds?: number };

/** Turns one page into its record. Never rejects: trouble becomes an error record. */
export type CleanRecord = (record: PageRecord, input: DumpInput) => Promise<CleanedRecord>;

/** Where the pages of a run are cleaned. */
export interface Cleaner {
  readonly clean: CleanRecord;
  /** Pages that may be under way at once: as many as are needed so that nobody waits for the next. */
  readonly underWay: number;
  /** To be called when no page will come any more. */
  readonly allRead: () => void;
}

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

/** The record of a page that could not be cleaned. */
export function failedRecord(record: PageRecord, input: DumpInput, error: PageError): Article {
  return errorRecord({ ...sourceOf(record, input), encoding: null }, error);
}

/** With what went wrong with the input of the page. */
export function withWarnings(
  article: Article,
  { warnings = [] }: { readonly warnings?: readonly Message[] },
): Article {
  return warnings.length === 0 ? article : { ...article, warnings: [...warnings, ...article.warnings] };
}

/** The record of one page, all but `meta`. Does not throw. */
export function cleanRecord(record: PageRecord, input: DumpInput, options: Partial<Options>): CleanedRecord {
  try {
    const source = sourceOf(record, input);
    if (record.kind === "problem") return errorRecord(source, record.problem);
    const started = milliseconds();
    const article = withWarnings(cleanPage(record.content, options, source), record);
    return { ...article, milliseconds: milliseconds() - started };
  } catch (error) {
    return failedRecord(record, input, errorOf(error));
  }
}

/** With what the input says of the page besides, where that is asked for and there is any. */
export function withMeta(article: CleanedRecord, record: PageRecord, meta: boolean): CleanedRecord {
  return meta && record.source.record !== undefined ? { ...article, meta: record.meta } : article;
}

/** What is to be done. */
export interface CleanSettings {
  readonly options: Partial<Options>;
  /** Add what the input says of the page besides. */
  readonly meta: boolean;
}

/** Cleans in this process. */
export function cleanHere({ options, meta }: CleanSettings): CleanRecord {
  return async (record, input) => {
    // Between two pages signals and a slow reader get their turn.
    await new Promise((turn) => setImmediate(turn));
    return withMeta(cleanRecord(record, input, options), record, meta);
  };
}
