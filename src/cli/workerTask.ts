import { workerData } from "node:worker_threads";
import type { Options } from "../options.js";
import type { PageError } from "../types.js";
import { type CleanedRecord, cleanRecord, type PageRecord } from "./cleanInput.js";
import type { DumpInput } from "./input.js";
import { type EncodedOutline, outlineRecord } from "./learn/outlineRecord.js";

/** What a worker does with pages. Options may hold a template of many sites, which no page should bring along. */
export type Work =
  | { readonly kind: "clean"; readonly options: Partial<Options> }
  | { readonly kind: "outline"; readonly encoding: string | null };

/** What a worker knows from its start. */
export interface WorkerStart {
  readonly work: Work;
  readonly begun: BegunPages;
}

/** One page for a worker. */
export interface WorkerTask {
  readonly record: PageRecord;
  readonly input: DumpInput;
  /** What the page is grouped by, where outlines are made; absent or null for its lines. */
  readonly site?: string | null;
  /** Its place in `BegunPages`. */
  readonly slot: number;
}

/** Shared with all workers, one place for each page that is handed over: 1 once a worker has begun it, 0 before. */
export type BegunPages = Int32Array;

/** What a worker does with a page. */
export function doTask({
  record,
  input,
  site = null,
  slot,
}: WorkerTask): CleanedRecord | EncodedOutline | PageError {
  const { work, begun } = workerData as WorkerStart;
  Atomics.store(begun, slot, 1);
  return work.kind === "clean"
    ? cleanRecord(record, input, work.options)
    : outlineRecord(record, { site, encoding: work.encoding });
}
