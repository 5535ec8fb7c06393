import { join } from "node:path";
import type { PageError } from "../types.js";
import type { PageRecord } from "./cleanInput.js";
import type { BegunPages, Work, WorkerStart, WorkerTask } from "./workerTask.js";

/** Threads that pages are shared out among. */
export interface ThreadSettings {
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

/** Seconds that a page may take where nobody says otherwise: a thousand times what the slowest of usual pages take. */
export const DEFAULT_TIMEOUT = 30;

/** Pages under way for each worker: one at work and a few that wait for it, as pages take unequally long. */
export const UNDER_WAY_PER_JOB = 4;

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

/** A page that its worker gave up, or died of. */
export class WorkerError extends Error {
  readonly problem: PageError;

  constructor(problem: PageError) {
    super(problem.reason);
    this.problem = problem;
  }
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

/** Workers that all do the same. */
export interface Workers {
  /** What a worker makes of a page. Rejects with a `WorkerError` where that came to nothing. */
  readonly run: (task: Omit<WorkerTask, "slot">) => Promise<unknown>;
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
 * Opens worker threads. A page that takes too long, or that its worker dies of, is a `WorkerError`; the worker is replaced.
 * The time of a page is counted in looks at it while its worker has it, and not by the clock: neither the start of a worker nor a
 * run that was stopped for a while (Ctrl-Z) is laid on a page.
 */
export async function openWorkers(work: Work, settings: ThreadSettings): Promise<Workers> {
  const { jobs, timeout, underWay, entry } = settings;
  const begun: BegunPages = new Int32Array(new SharedArrayBuffer(underWay * Int32Array.BYTES_PER_ELEMENT));
  const pages: (PageUnderWay | null)[] = Array.from({ length: underWay }, () => null);
  const { Piscina } = await import("piscina");
  const threads = {
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  };
  const workerData: WorkerStart = { work, begun };
  const pool = new Piscina({ ...threads, filename: entry, workerData, recordTiming: false });
  const stopWatching = watchPages(pages, begun, timeout);
  return {
    run: async ({ record, ...rest }) => {
      const slot = pages.indexOf(null);
      const stop = new AbortController();
      pages[slot] = { stop, looks: 0 };
      Atomics.store(begun, slot, 0);
      const own = withOwnBytes(record);
      const task: WorkerTask = { ...rest, record: own, slot };
      try {
        return await pool.run(task, { signal: stop.signal, transferList: transferable(own) });
      } catch (error) {
        throw new WorkerError(stop.signal.aborted ? tookTooLong(timeout) : workerDied(error));
      } finally {
        pages[slot] = null;
      }
    },
    close: async () => {
      stopWatching();
      await pool.destroy();
    },
  };
}
