import type { PageError } from "../../types.js";
import type { PageRecord } from "../cleanInput.js";
import type { DumpInput } from "../input.js";
import {
  DEFAULT_TIMEOUT,
  openWorkers,
  type ThreadSettings,
  UNDER_WAY_PER_JOB,
  WORKER_ENTRY,
  WorkerError,
} from "../workers.js";
import { type EncodedOutline, outlineRecord } from "./outlineRecord.js";

/** One page to outline, and what it is grouped by; null for its lines. */
export interface OutlineTask {
  readonly record: PageRecord;
  readonly input: DumpInput;
  readonly site: string | null;
}

/** Where outlines are made. */
export interface Outliner {
  readonly outline: (task: OutlineTask) => Promise<EncodedOutline | PageError>;
  /** Pages that may be under way at once. */
  readonly underWay: number;
  readonly close: () => Promise<void>;
}

/** How outlines are made; `timeout` in seconds, null for the default. */
export interface OutlineSettings extends Pick<ThreadSettings, "jobs"> {
  readonly encoding: string | null;
  readonly timeout: number | null;
}

/** Fewer inputs are read before workers would have begun. An estimate: a page takes a third of the time that cleaning it takes. */
const FEW_INPUTS = 100;

function outlineHere(encoding: string | null): Outliner {
  return {
    outline: async ({ record, site }) => {
      // Signals get their turn.
      await new Promise((turn) => setImmediate(turn));
      return outlineRecord(record, { site, encoding });
    },
    underWay: 1,
    close: async () => {},
  };
}

/** Makes outlines in workers where there are enough for them to do, else here. */
export async function outlineWherePays(
  inputs: number,
  { encoding, timeout, jobs }: OutlineSettings,
): Promise<Outliner> {
  if (jobs < 2 || inputs < FEW_INPUTS) return outlineHere(encoding);
  const underWay = jobs * UNDER_WAY_PER_JOB;
  const threads = { jobs, timeout: timeout ?? DEFAULT_TIMEOUT, underWay, entry: WORKER_ENTRY };
  const { run, close } = await openWorkers({ kind: "outline", encoding }, threads);
  return {
    outline: async (task) => {
      if (task.record.kind === "problem") return task.record.problem;
      try {
        return (await run(task)) as EncodedOutline | PageError;
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error;
        return error.problem;
      }
    },
    underWay,
    close,
  };
}
