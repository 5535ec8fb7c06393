import { stringify } from "csv-stringify/sync";
import type { Column } from "./columns.js";
import type { RunEncoder } from "./writers.js";

/** Readers of CSV take it for the end of the file. */
const NUL = /\0/g;

/** The writer quotes for CRLF alone, and readers end a row at either. */
const LINE_BREAK = /[\r\n]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replace(NUL, "\ufffd");
}

/**
 * CSV as RFC 4180 has it: a header, CRLF, cells quoted where they need it. Lists and objects are JSON in their cell, what is not
 * there is an empty cell. A text that a spreadsheet would run as a formula (it begins with = + - @, tab or CR) gets a ' before it:
 * pages are not to be trusted, and people open such files by a click. The other formats have the exact text.
 */
export function encodeCsv(columns: readonly Column[]): RunEncoder {
  const line = (cells: readonly string[]): string =>
    stringify([cells], { record_delimiter: "windows", escape_formulas: true, quoted_match: LINE_BREAK });
  let header = line(columns.map(({ name }) => name));
  const withHeader = (text: string): string => {
    const all = header + text;
    header = "";
    return all;
  };
  return {
    add: (article) => withHeader(line(columns.map(({ of }) => cell(of(article))))),
    end: () => withHeader(""),
  };
}
