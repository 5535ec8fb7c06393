import type { Mark } from "../types.js";
import type { Line } from "./splitLines.js";

/** What stands before a list item's text in a dump. */
export interface ListMark {
  readonly mark: Mark;
  /** Offset of the item's text in the page; the line's end where the item has none. */
  readonly textStart: number;
  /** Column of the item's text: its further lines begin there. */
  readonly textColumn: number;
}

/** Signs that text browsers and converters print before list items, by nesting. */
const BULLETS = new Set([..."*+o#@-=•◦‣▪●○□■☆★◇◆◎△▲∙⁃"].map((sign) => sign.charCodeAt(0)));
/** Those of Markdown, which stand at the margin too: converters mark with a backslash what merely looks like one. */
const MARKDOWN_BULLETS = new Set([..."*+-"].map((sign) => sign.charCodeAt(0)));
/** Those that no line of prose begins with: taken for marks in whatever made the dump. */
const CERTAIN_BULLETS = new Set([..."•◦‣▪"].map((sign) => sign.charCodeAt(0)));
/** List numbers have up to three digits; longer ones are years. */
const MAX_NUMBER_LENGTH = 3;

/** "8. November 2021", "28. 4. 2023": the number is the day of a date. */
const DAY_OF_DATE = /^\d{1,2}\.\s?(?:[^\s\d!-/:-@[-`{-~]{1,15}\.?|\d{1,2}\.)\s?(?:1[5-9]|20)\d{2}(?!\d)/;
/** UTF-16 code units in which such a date ends. */
const MAX_DATE_LENGTH = 28;

function numberEnd(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start <= MAX_NUMBER_LENGTH && isDigit(text.charCodeAt(at))) at++;
  const digits = at - line.start;
  if (digits === 0 || digits > MAX_NUMBER_LENGTH || text.charCodeAt(at) !== 0x2e) return -1;
  return at + 1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Whether and how a dump has list marks: none but signs that nothing else begins with ("• item", but not "- Yes, he said"), indented
 * ones, those of links and elinks with spaces that do not break, those of Markdown, which stand at the margin too, or those of pandoc's plain text: four columns with the space behind.
 */
export type ListMarks = boolean | "links" | "markdown" | "pandoc";

/** The list mark that a line begins with. */
export function readListMark(text: string, line: Line, printed: ListMarks): ListMark | null {
  const first = text.charCodeAt(line.start);
  let at = -1;
  let mark: Mark = "bullet";
  const markdown = printed === "markdown" || printed === "pandoc";
  const counts = printed !== false && (markdown || line.indent > 0);
  const bullets = markdown ? MARKDOWN_BULLETS : BULLETS;
  if (CERTAIN_BULLETS.has(first) || (counts && bullets.has(first))) at = line.start + 1;
  else if (counts && isDigit(first)) {
    at = numberEnd(text, line);
    mark = "number";
  }
  const isSpace = (from: number): boolean =>
    text.charCodeAt(from) === 0x20 || (printed === "links" && text.charCodeAt(from) === 0xa0);
  if (at < 0 || (at < line.end && !isSpace(at))) return null;
  if (mark === "number" && DAY_OF_DATE.test(text.slice(line.start, line.start + MAX_DATE_LENGTH)))
    return null;
  if (printed === "pandoc" && !text.startsWith("  ", at)) return null;
  let textStart = at;
  while (textStart < line.end && isSpace(textStart)) textStart++;
  return { mark, textStart, textColumn: line.indent + (textStart - line.start) };
}
