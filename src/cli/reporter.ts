import { neutralise } from "../output/terminal.js";
import type { Article, Message } from "../types.js";
import { countOthers, type OtherFiles, othersList } from "./otherFiles.js";

/** What came of a run so far, in pages. */
export interface Tally {
  /** Inputs that were begun. */
  readonly inputs: number;
  readonly pages: number;
  readonly articles: number;
  readonly failed: number;
  /** Pages that --articles-only, --min-confidence or --dedupe left out. */
  readonly leftOut: number;
  /** Articles that say what an earlier one says. */
  readonly duplicates: number;
  /** Pages that an earlier run did; they are none of `pages`. */
  readonly doneBefore: number;
  /** Inputs that were found in a folder and hold no pages. */
  readonly passedOver: number;
}

/** Words for the user, all on standard error. */
export interface Reporter {
  error(name: string, reason: string): void;
  warning(name: string, reason: string): void;
  progress(tally: Tally): void;
  /** How far the run was when it was interrupted, in words; takes the bar away. */
  interrupted(): string;
  summary(tally: Tally): void;
}

/** What is to be told. */
export interface ReporterSettings {
  readonly color: boolean;
  readonly bar: boolean;
  readonly summary: boolean;
  readonly warnings: boolean;
  /** Inputs in all. */
  readonly total: number;
  /** What stands before the bar. */
  readonly label: string;
  /** Files of other endings in the folders that were searched. */
  readonly others: OtherFiles;
}

type Paint = (text: string) => string;

/** True where the environment and --no-color leave colours to chalk, and chalk may have reason to use them. */
export function wantsColor(flag: boolean, stream: NodeJS.WriteStream): boolean {
  const refused = !flag || (process.env.NO_COLOR ?? "") !== "";
  return !refused && (stream.isTTY || process.env.FORCE_COLOR !== undefined);
}

/** Warnings that tell of a wrong input, and not of a doubtful fact: those are for the user's eyes, not for the record alone. */
export function inputWarnings({ warnings }: Article): readonly Message[] {
  return warnings.filter(({ rule }) => rule.startsWith("input/"));
}

/** Text for standard error; control characters are made visible if that is a terminal. */
export function tell(text: string, paint: Paint = String): void {
  process.stderr.write(`${paint("clean-news:")} ${process.stderr.isTTY ? neutralise(text) : text}\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function summaryLine(tally: Tally, others: OtherFiles): string {
  const { pages, articles, failed, leftOut, duplicates, doneBefore } = tally;
  const parts = [count(pages, "page"), count(articles, "article"), `${failed} failed`];
  if (duplicates > 0) parts.push(count(duplicates, "duplicate"));
  if (leftOut > 0) parts.push(`${leftOut} left out`);
  if (doneBefore > 0) parts.push(`${doneBefore} done before`);
  const list = othersList(others);
  if (list !== "") parts.push(`${count(countOthers(others), "other file")} passed over (${list})`);
  // Of the whole run, learning and all: what the user has waited.
  return `${parts.join(", ")}; ${process.uptime().toFixed(1)} s`;
}

function interruptedLine(tally: Tally | null, total: number): string {
  const { pages = 0, doneBefore = 0, inputs = 0 } = tally ?? {};
  const before = doneBefore > 0 ? ` and ${doneBefore} done before` : "";
  const where = total > 1 ? ` (input ${inputs} of ${total})` : "";
  return `interrupted after ${count(pages, "page")}${before}${where}.`;
}

/** Loads what is needed to tell it: colours and the bar only where they will be seen. */
export async function createReporter(settings: ReporterSettings): Promise<Reporter> {
  const paint: Paint = wantsColor(settings.color, process.stderr)
    ? (await import("chalk")).chalkStderr.red
    : String;
  const bar = settings.bar
    ? (await import("./progressBar.js")).progressBar(settings.total, settings.label)
    : null;
  let last: Tally | null = null;
  return {
    error(name, reason) {
      bar?.clear();
      tell(`${name}: ${reason}`, paint);
    },
    warning(name, reason) {
      bar?.clear();
      if (settings.warnings) tell(`${name}: ${reason}`);
    },
    progress(tally) {
      last = tally;
      bar?.draw(tally.inputs, tally.pages);
    },
    interrupted() {
      bar?.clear();
      return interruptedLine(last, settings.total);
    },
    summary(tally) {
      bar?.clear();
      const line = summaryLine(tally, settings.others);
      if (settings.summary) process.stderr.write(`clean-news: ${line}\n`);
    },
  };
}
