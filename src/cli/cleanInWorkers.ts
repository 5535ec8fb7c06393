import { join } from "node:path";
import type { Article, PageError } from "../types.js";
import {
  type CleanRecord,
  type CleanSettings,
  cleanHere,
  failedRecord,
  type PageRecord,
  withMeta,
} from "./cleanInput.js";
import type { DumpInput } from "./input.js";
import type { BegunPages, WorkerStart, WorkerTask } from "./workerTask.js";

/** How pages are shared out among workers. */
export interface WorkerSettings extends CleanSettings {
  /** Workers. */
  readonly jobs: number;
  /** Seconds that a page may take. */
  readonly timeout: number;
  /** Pages that are handed over at once, at most. */
  readonly underWay: number;
  /** Module of the workers; its export does a `WorkerTask`. */
  readonly entry: string;
}

/** What workers run; it lies beside the folder that this file is built into. */
export const WORKER_ENTRY = join(import.meta.dirname, "../bin/clean-worker.js");

/**
 * Room for new objects in a worker, in MB: half of what V8 takes by itself, which saves 40 MB with two workers. With a quarter more
 * objects outlive it, and nothing is saved. Source: 2,000 dumps of 11 KB.
 */
const YOUNG_MB = 24;

/** How often within the time of a page it is looked at. */
const LOOKS = 10;

/** A page that a worker has. */
interface PageUnderWay {
  readonly stop: AbortController;
  /** How often it was seen at work. */
  looks: number;
}

function tookTooLong(timeout: number): PageError {
  const reason = `took longer than ${timeout} s and was given up. Leave it out, or allow more: --timeout SECONDS`;
  return { rule: "clean/timeout", reason };
}

function workerDied(error: unknown): PageError {
  const what = error instanceof Error ? error.message : String(error);
  return {
    rule: "clean/worker-died",
    reason: `ended the worker that cleaned it (${what}). Leave it out; if it is a page like others, please report it.`,
  };
}

/** Workers that clean. */
export interface WorkerPool {
  readonly clean: CleanRecord;
  /** Ends the workers, whatever they are doing. A run that is done need not call it: idle workers hold nobody up. */
  readonly close: () => Promise<void>;
}

/** Looks at pages until it is stopped; each is told to stop once it was seen at work too often. */
function watchPages(pages: readonly (PageUnderWay | null)[], begun: BegunPages, timeout: number): () => void {
  const look = (): void => {
    for (const [slot, page] of pages.entries()) {
      if (page === null || Atomics.load(begun, slot) === 0) continue;
      page.looks += 1;
      if (page.looks > LOOKS) page.stop.abort();
    }
  };
  const timer = setInterval(look, (timeout * 1000) / LOOKS).unref();
  return () => clearInterval(timer);
}

/** A page that can be handed over for good: its bytes may be a part of something larger, and are still needed here. */
function withOwnBytes(record: PageRecord): PageRecord {
  const bare = { ...record, meta: {} };
  if (bare.kind === "problem" || typeof bare.content === "string") return bare;
  return { ...bare, content: new Uint8Array(bare.content) };
}

function transferable(record: PageRecord): ArrayBuffer[] {
  const isBytes = record.kind === "page" && typeof record.content !== "string";
  return isBytes ? [record.content.buffer as ArrayBuffer] : [];
}

/**
 * Cleans in worker threads. A page that takes too long, or that its worker dies of, is an error record; the worker is replaced.
 * The time of a page is counted in looks at it while its worker has it, and not by the clock: neither the start of a worker nor a
 * run that was stopped for a while (Ctrl-Z) is laid on a page.
 */
export async function cleanInWorkers(settings: WorkerSettings): Promise<WorkerPool> {
  const { jobs, timeout, underWay, entry, options, meta } = settings;
  const begun: BegunPages = new Int32Array(new SharedArrayBuffer(underWay * Int32Array.BYTES_PER_ELEMENT));
  const pages: (PageUnderWay | null)[] = Array.from({ length: underWay }, () => null);
  const { Piscina } = await import("piscina");
  const threads = {
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  };
  const workerData: WorkerStart = { options, begun };
  const pool = new Piscina({ ...threads, filename: entry, workerData, recordTiming: false });
  const here = cleanHere(settings);
  const stopWatching = watchPages(pages, begun, timeout);
  const cleanThere = async (record: PageRecord, input: DumpInput): Promise<Article> => {
    if (record.kind === "problem") return here(record, input);
    const slot = pages.indexOf(null);
    const stop = new AbortController();
    pages[slot] = { stop, looks: 0 };
    Atomics.store(begun, slot, 0);
    const own = withOwnBytes(record);
    const task: WorkerTask = { record: own, input, slot };
    try {
      return await pool.run(task, { signal: stop.signal, transferList: transferable(own) });
    } catch (error) {
      return failedRecord(record, input, stop.signal.aborted ? tookTooLong(timeout) : workerDied(error));
    } finally {
      pages[slot] = null;
    }
  };
  return {
    clean: async (record, input) => withMeta(await cleanThere(record, input), record, meta),
    close: async () => {
      stopWatching();
      await pool.destroy();
    },
  };
}
