import type { PageError, PageSource } from "../types.js";

/** One dump to clean, or the reason why what the user named gives none. Plain data: it can be handed to a worker. */
export interface DumpInput {
  /** As the user wrote it; what standard input is called; null for standard input without a name. */
  readonly path: string | null;
  readonly from: "file" | "stdin";
  /** True where a folder or a pattern led to it: if it is missing later, it has vanished. */
  readonly found: boolean;
  /** Set where there is nothing to read. */
  readonly problem: PageError | null;
}

export function fileInput(path: string, found: boolean): DumpInput {
  return { path, from: "file", found, problem: null };
}

/** `path`: what it is called; null for no name. */
export function stdinInput(path: string | null): DumpInput {
  return { path, from: "stdin", found: false, problem: null };
}

export function problemInput(path: string | null, problem: PageError): DumpInput {
  return { path, from: "file", found: false, problem };
}

/** A name that would be misread as it is: white space at its ends is not seen, and a line end makes two lines of a message. */
const MISREAD = /^\s|\s$|[\n\r]/;

/** What messages call an input, on one line. */
export function inputName({ path }: DumpInput): string {
  if (path === null) return "standard input";
  return MISREAD.test(path) ? JSON.stringify(path) : path;
}

/** What messages call a page: with its number where its input has many. */
export function recordName(input: DumpInput, { record }: Pick<PageSource, "record">): string {
  return record === undefined ? inputName(input) : `${inputName(input)}:${record.number}`;
}

/** Endings (lower case, no dot) of the files of pages and archives; an output name replaces them. */
export const DUMP_EXTENSIONS: readonly string[] = [
  "txt",
  "text",
  "dump",
  "wet",
  "warc",
  "html",
  "htm",
  "xhtml",
];

/** Endings of all files that a folder is searched for. An output name keeps those of JSON lines: pages.jsonl may lie beside pages.txt. */
export const SEARCHED_EXTENSIONS: readonly string[] = [...DUMP_EXTENSIONS, "jsonl", "ndjson"];

/** Endings of packed files, after those. */
const PACKED = /\.(?:gz|zst|br)$/i;

/** Ending of a file name in lower case, without that of what it is packed with; "" where it has none or is nothing else. */
export function extensionOf(name: string): string {
  const unpacked = name.replace(PACKED, "");
  const dot = unpacked.lastIndexOf(".");
  return dot > 0 ? unpacked.slice(dot + 1).toLowerCase() : "";
}

/** Length in code units of the dump ending of a file name, dot included; 0 where it has none or is nothing else. */
export function dumpExtensionLength(name: string): number {
  const dot = name.replace(PACKED, "").lastIndexOf(".");
  return DUMP_EXTENSIONS.includes(extensionOf(name)) ? name.length - dot : 0;
}
