import { tell } from "./reporter.js";

/** Signals that end a run early, and the exit code of each: 128 and the signal's number. */
const SIGNAL_STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Milliseconds that a reader of standard output gets to take the record that is on its way. */
const GRACE_MS = 1000;

/** Ends the run, whatever is under way or waited for: at once, but for a record that is half way through standard output. */
export function endAtOnce(status: number): void {
  if (process.stdout.writableLength === 0) process.exit(status);
  process.stdout.write("", () => process.exit(status));
  setTimeout(() => process.exit(status), GRACE_MS);
}

/** How far the run is, in words; null to say nothing. */
export type Account = () => string | null;

let account: Account = () => "interrupted before anything was written.";

/** Sets what the run says of itself if it is interrupted from now on. */
export function accountForInterrupt(words: Account): void {
  account = words;
}

/** Ends the run when a signal comes, with a line that says how far it was: but for SIGHUP, after which nobody reads it. */
export function watchInterrupts(): void {
  for (const [signal, status] of Object.entries(SIGNAL_STATUS)) {
    process.once(signal, () => {
      const words = signal === "SIGHUP" ? null : account();
      if (words !== null) tell(words);
      endAtOnce(status);
    });
  }
}

/** What happens when nobody reads any more: `| head` ends quietly, a full disk does not. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(
      `clean-news: standard output can't be written (${error.code}). Make room, then run again.\n`,
    );
    process.exit(1);
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    // Nobody reads the words; the results still count.
    if (error.code !== "EPIPE") throw error;
  });
}
