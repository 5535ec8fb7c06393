import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeSorted, readLines, writeLines } from "./textLines.js";

/** UTF-16 code units of outlines that are kept in memory before they are sorted and written to a file. */
const RUN_LENGTH = 2 ** 24;

/** Outlines in order of their ids, each once, in memory that does not grow with their number: sorted runs in a folder of its own. */
export interface OutlineSorter {
  /** Adds a line of `encodeOutline`. */
  add(line: string): void;
  /** Lines of `encodeOutline` in order. Can be called again and again, once all are added. */
  sorted(): Iterable<string>;
  /** Removes the folder. */
  close(): void;
}

export function createSorter(runLength: number = RUN_LENGTH): OutlineSorter {
  let folder: string | null = null;
  let runs = 0;
  let lines: string[] = [];
  let length = 0;
  let whole: string | null = null;
  const runPath = (run: number): string => join(folder as string, `${run}.jsonl`);
  const writeRun = (): void => {
    folder ??= mkdtempSync(join(tmpdir(), "clean-news-learn-"));
    writeLines(runPath(runs), lines.sort());
    runs++;
    lines = [];
    length = 0;
  };
  return {
    add(line) {
      lines.push(line);
      length += line.length;
      if (length >= runLength) writeRun();
    },
    sorted() {
      if (folder === null) return mergeSorted([lines.sort()]);
      if (whole === null) {
        if (lines.length > 0) writeRun();
        whole = join(folder, "all.jsonl");
        writeLines(whole, mergeSorted(Array.from({ length: runs }, (_, run) => readLines(runPath(run)))));
        for (let run = 0; run < runs; run++) rmSync(runPath(run));
      }
      return readLines(whole);
    },
    close() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}
