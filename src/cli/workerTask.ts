import { workerData } from "node:worker_threads";
import type { Options } from "../options.js";
import { type CleanedRecord, cleanRecord, type PageRecord } from "./cleanInput.js";
import type { DumpInput } from "./input.js";

/** One page for a worker. */
export interface WorkerTask {
  readonly record: PageRecord;
  readonly input: DumpInput;
  readonly options: Partial<Options>;
  /** Its place in `BegunPages`. */
  readonly slot: number;
}

/** Shared with all workers, one place for each page that is handed over: 1 once a worker has begun it, 0 before. */
export type BegunPages = Int32Array;

/** What a worker does with a page. */
export function doTask({ record, input, options, slot }: WorkerTask): CleanedRecord {
  Atomics.store(workerData as BegunPages, slot, 1);
  return cleanRecord(record, input, options);
}
