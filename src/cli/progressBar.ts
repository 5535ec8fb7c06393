import { milliseconds } from "./clock.js";

/** Milliseconds between two drawings of the bar: smooth to the eye, nothing to the run. */
const REDRAW_MS = 100;

const MAX_BAR_COLUMNS = 30;
const ERASE_LINE = "\r\u001b[K";

/** A bar on standard error, which must be a terminal. */
export interface ProgressBar {
  /** Inputs done, and pages that were in them. */
  draw(done: number, pages: number): void;
  clear(): void;
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}

/** Fewer inputs say little of the time that the rest will take: threads have just been started. */
const MIN_INPUTS = 10;

/** Columns of a terminal that does not tell how wide it is. */
const USUAL_COLUMNS = 80;

/** Done, rate (pages a second since the start) and time left at that rate once that can be told, after `label`. Not drawn for runs shorter than REDRAW_MS. */
export function progressBar(total: number, label: string): ProgressBar {
  const started = milliseconds();
  let drawnAt = started;
  let shown = false;
  function clear(): void {
    if (shown) process.stderr.write(ERASE_LINE);
    shown = false;
  }
  // An interrupted run leaves no half bar on the screen.
  process.once("exit", clear);
  return {
    clear,
    draw(done, pages) {
      const now = milliseconds();
      if (now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      shown = true;
      const seconds = (now - started) / 1000;
      const left = done < MIN_INPUTS ? "" : `  ${timeLeft(((total - done) * seconds) / done)} left`;
      const words = ` ${done}/${total}  ${Math.round(pages / seconds)} pages/s${left}`;
      const room = process.stderr.columns || USUAL_COLUMNS;
      const columns = Math.min(MAX_BAR_COLUMNS, room - label.length - words.length - 3);
      const filled = Math.round((columns * done) / total);
      const bar = columns > 0 ? `[${"=".repeat(filled)}${" ".repeat(columns - filled)}]` : "";
      process.stderr.write(`${ERASE_LINE}${(label + bar + words).slice(0, room - 1)}`);
    },
  };
}
