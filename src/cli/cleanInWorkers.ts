import {
  type CleanedRecord,
  type CleanRecord,
  type CleanSettings,
  cleanHere,
  failedRecord,
  withMeta,
} from "./cleanInput.js";
import { openWorkers, type ThreadSettings, WorkerError, type Workers } from "./workers.js";

/** How pages are shared out among workers. */
export interface WorkerSettings extends CleanSettings, ThreadSettings {}

/** Workers that clean. */
export interface WorkerPool extends Pick<Workers, "close"> {
  readonly clean: CleanRecord;
}

/** Cleans in worker threads. A page that takes too long, or that its worker dies of, is an error record. */
export async function cleanInWorkers(settings: WorkerSettings): Promise<WorkerPool> {
  const { options, meta } = settings;
  const { run, close } = await openWorkers({ kind: "clean", options }, settings);
  const here = cleanHere(settings);
  return {
    clean: async (record, input) => {
      if (record.kind === "problem") return here(record, input);
      try {
        return withMeta((await run({ record, input })) as CleanedRecord, record, meta);
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error;
        return withMeta(failedRecord(record, input, error.problem), record, meta);
      }
    },
    close,
  };
}
