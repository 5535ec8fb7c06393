import { workerData } from "node:worker_threads";
import type { Options } from "../options.js";
import { type CleanedRecord, cleanRecord, type PageRecord } from "./cleanInput.js";
import type { DumpInput } from "./input.js";

/** What a worker knows from its start: options hold a template of many sites, which no page should bring along. */
export interface WorkerStart {
  readonly options: Partial<Options>;
  readonly begun: BegunPages;
}

/** One page for a worker. */
export interface WorkerTask {
  readonly record: PageRecord;
  readonly input: DumpInput;
  /** Its place in `BegunPages`. */
  readonly slot: number;
}

/** Shared with all workers, one place for each page that is handed over: 1 once a worker has begun it, 0 before. */
export type BegunPages = Int32Array;

/** What a worker does with a page. */
export function doTask({ record, input, slot }: WorkerTask): CleanedRecord {
  const { options, begun } = workerData as WorkerStart;
  Atomics.store(begun, slot, 1);
  return cleanRecord(record, input, options);
}
