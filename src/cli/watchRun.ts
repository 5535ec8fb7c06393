import { createHash } from "node:crypto";
import { explainPage } from "../clean.js";
import type { Options } from "../options.js";
import { explainRows } from "../output/explainRows.js";
import { neutralise } from "../output/terminal.js";
import type { Article } from "../types.js";
import { type PageRecord, sourceOf } from "./cleanInput.js";
import { milliseconds } from "./clock.js";
import type { ExpandedInputs } from "./expandInputs.js";
import type { DumpInput } from "./input.js";
import type { Flags } from "./request.js";
import { fileProblem, openWholeFile } from "./runOutput.js";
import type { Sink } from "./sinks.js";

/** A page that has been cleaned, with what came of it. */
export interface WatchedPage {
  readonly name: string;
  readonly input: DumpInput;
  readonly record: PageRecord;
  readonly article: Article;
  /** Milliseconds of cleaning; null where they were not measured. */
  readonly milliseconds: number | null;
  readonly leftOut: boolean;
  readonly failure: string | null;
}

/** Looks on while a run goes through its pages, in the order of the output, and tells what it saw. */
export interface RunWatcher {
  page(page: WatchedPage): void;
  /** To be called when the run is over. Throws `OutputError` where the report can't be written. */
  finish(): Promise<void>;
}

/** Pages that a report shows line by line: some 40 KB each. */
const MAX_SHOWN_PAGES = 100;

/** True where the run is to be watched: its articles must then have `removed`. */
export function watches({ stats, report }: Flags): boolean {
  return stats === true || report !== undefined;
}

/** Why there can't be a report at the path of --report; null where there can, or none is wanted. */
export function reportRefusal({ report, force }: Flags, found: ExpandedInputs): string | null {
  return report === undefined ? null : fileProblem("--report", report, found, force === true);
}

/** Takes the records without `removed`, which only the watcher asked for. */
export function withoutRemoved(write: Sink): Sink {
  return ({ removed: _unwanted, ...article }, input, page) => write(article, input, page);
}

/** The watcher that --stats and --report ask for. A report is begun at once, so that a run for nothing is not found out at its end. */
export async function watchRun(flags: Flags, options: Partial<Options>): Promise<RunWatcher> {
  const { collectFacts, doubtfulPages, doubtOf, renderReport } = await import("../output/report/report.js");
  const started = milliseconds();
  const collector = collectFacts();
  const doubtful = doubtfulPages(MAX_SHOWN_PAGES);
  const file = flags.report === undefined ? null : openWholeFile(flags.report, "--report");

  function explain({ name, input, record, article, leftOut }: WatchedPage): void {
    if (record.kind === "problem" || article.error !== undefined || !doubtful.wants(doubtOf(article))) return;
    const explained = explainPage(record.content, options, sourceOf(record, input));
    doubtful.add({ name, article, leftOut }, explainRows(explained));
  }

  return {
    page(page) {
      collector.add(page);
      if (file !== null) explain(page);
    },
    async finish() {
      const facts = collector.facts();
      if (flags.stats === true) {
        const { statsLines } = await import("./stats.js");
        const show = process.stderr.isTTY ? neutralise : String;
        process.stderr.write(
          statsLines(facts)
            .map((line) => `${show(line)}\n`)
            .join(""),
        );
      }
      if (file === null) return;
      const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
      const seconds = (milliseconds() - started) / 1000;
      file.write(renderReport({ facts, pages: doubtful.pages(), seconds, sha256 }));
      file.close();
    },
  };
}
