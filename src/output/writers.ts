import type { Article } from "../types.js";
import type { Column } from "./columns.js";
import { writeJson, writeJsonLine } from "./json.js";
import { writeMarkdown } from "./markdown.js";
import { writeText } from "./text.js";

/** An output format that has each page by itself: one after the other, or a file each. */
export interface Writer {
  /** Of the files that hold it, without the dot. */
  readonly extension: string;
  /** The whole record, a line feed at its end; empty where the format has nothing to say of the page. */
  write(article: Article): string | Promise<string>;
}

export const WRITERS = {
  json: { extension: "json", write: writeJson },
  jsonl: { extension: "jsonl", write: writeJsonLine },
  markdown: { extension: "md", write: writeMarkdown },
  text: { extension: "txt", write: writeText },
} as const satisfies Record<string, Writer>;

/** Makes one file of the pages of a run. What its methods give is the file, put together. */
export interface RunEncoder {
  /** Takes the next page; gives what can be written by now, which may be nothing. */
  add(article: Article): string | Uint8Array;
  /** The rest of the file. */
  end(): string | Uint8Array;
}

/** An output format in which all pages of a run are one file: it has a head or a foot. */
export interface RunWriter {
  readonly extension: string;
  /** True where it is nothing for a terminal. */
  readonly binary: boolean;
  /** Loads what makes it, which runs of other formats need not. */
  open(columns: readonly Column[]): Promise<RunEncoder>;
}

export const RUN_WRITERS = {
  csv: {
    extension: "csv",
    binary: false,
    open: async (columns) => (await import("./csv.js")).encodeCsv(columns),
  },
  parquet: {
    extension: "parquet",
    binary: true,
    open: async (columns) => (await import("./parquet.js")).encodeParquet(columns),
  },
} as const satisfies Record<string, RunWriter>;
