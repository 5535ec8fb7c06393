import { type Cleaner, type CleanRecord, cleanHere } from "./cleanInput.js";
import { cleanInWorkers, type WorkerSettings } from "./cleanInWorkers.js";
import { DEFAULT_TIMEOUT, UNDER_WAY_PER_JOB, WORKER_ENTRY } from "./workers.js";

/**
 * Fewer pages, of fewer bytes in all, are cleaned in this process: they are done before workers would have begun. An estimate: a
 * worker is there after about a tenth of a second, in which one process cleans some twenty dumps.
 */
export const FEW_PAGES = 24;
const FEW_BYTES = 262_144;

/** Milliseconds that the next page is waited for. */
const PATIENCE_MS = 50;

/** How pages are cleaned. */
export interface PlaceSettings extends Omit<WorkerSettings, "underWay" | "entry" | "timeout"> {
  /** As `WorkerSettings.timeout`; null for the default, where few pages have no limit. */
  readonly timeout: number | null;
}

/** Cleans one page after the other. */
function inTurn(clean: CleanRecord): CleanRecord {
  let last: Promise<unknown> = Promise.resolve();
  return (record, input) => {
    const article = last.then(() => clean(record, input));
    last = article;
    return article;
  };
}

/**
 * Cleans in workers where there is enough to do for them, else here. The first pages are held until that is known: until there are
 * enough, no more will come, or the next lets one wait.
 */
export function cleanWherePays(settings: PlaceSettings): Cleaner {
  const { jobs, timeout } = settings;
  const underWay = Math.max(FEW_PAGES, jobs * UNDER_WAY_PER_JOB);
  const held: (() => void)[] = [];
  let heldBytes = 0;
  let chosen: CleanRecord | null = null;
  let patience: NodeJS.Timeout | undefined;
  const choose = (clean: CleanRecord): void => {
    clearTimeout(patience);
    if (chosen !== null) return;
    chosen = clean;
    for (const begin of held.splice(0)) begin();
  };
  const chooseWorkers = (): void => {
    const entry = WORKER_ENTRY;
    const pool = cleanInWorkers({ ...settings, timeout: timeout ?? DEFAULT_TIMEOUT, underWay, entry });
    choose(async (record, input) => (await pool).clean(record, input));
  };
  if (timeout !== null) chooseWorkers();
  return {
    underWay,
    clean: (record, input) => {
      if (chosen !== null) return chosen(record, input);
      patience = patience?.refresh() ?? setTimeout(chooseWorkers, PATIENCE_MS);
      heldBytes += record.kind === "page" ? record.content.length : 0;
      const article = new Promise<void>((go) => held.push(go)).then(() =>
        (chosen as CleanRecord)(record, input),
      );
      if (held.length >= FEW_PAGES || (held.length > 1 && heldBytes >= FEW_BYTES)) chooseWorkers();
      return article;
    },
    allRead: () => choose(inTurn(cleanHere(settings))),
  };
}
