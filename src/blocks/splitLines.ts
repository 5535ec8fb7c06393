import { CHARACTER, characterClass } from "../text/characters.js";
import type { Span } from "../types.js";

/** One non-blank line of a dump, as it stands there. */
export interface Line {
  /** First and after the last non-blank character, offsets in `Page.text`. */
  readonly start: number;
  readonly end: number;
  /** Offset of column 0. */
  readonly from: number;
  /** Blank lines directly before it. */
  readonly blankBefore: number;
  /** Columns of white space before it; a tab goes to the next multiple of 8, an ideographic space is two columns. */
  readonly indent: number;
  /** Width from column 0 in terminal cells: East Asian characters are two, combining marks none. */
  readonly cells: number;
  /** Nothing in it to fold or drop: its text is the page's, letter for letter. */
  readonly plain: boolean;
}

const TAB_COLUMNS = 8;

/** White space as `\s` has it. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/**
 * Characters without width that are no part of a word: soft hyphen, zero width space, direction marks.
 * Joiners are kept: several scripts spell with them.
 */
export function isDropped(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

function isWide(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  );
}

/** Terminal cells of one code unit; both halves of a surrogate pair are one, which makes two for the pair. */
export function cellsOf(code: number): number {
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (code >= 0x1100 && isWide(code)) return 2;
  return characterClass(code) === CHARACTER.mark || isDropped(code) ? 0 : 1;
}

/** Fewer lines may have blank ones between them by chance. */
const MIN_DOUBLED = 10;

/** The lines as they were before each line end was doubled, as by programs that take CR and LF for two: all blank lines come in odd numbers. */
function withoutDoubling(lines: Line[]): Line[] {
  const behind = lines.slice(1);
  const doubled =
    behind.length >= MIN_DOUBLED &&
    behind.every(({ blankBefore }) => blankBefore % 2 === 1) &&
    behind.some(({ blankBefore }) => blankBefore > 1);
  return doubled ? lines.map((line) => ({ ...line, blankBefore: line.blankBefore >> 1 })) : lines;
}

/** The non-blank lines of a page, in order. One pass over the characters. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const line = scanLine(text, { start: from, end: to }, blankBefore);
    if (line) lines.push(line);
    blankBefore = line ? 0 : blankBefore + 1;
    from = to + 1;
  }
  return withoutDoubling(lines);
}

function scanLine(text: string, raw: Span, blankBefore: number): Line | null {
  let { start, end } = raw;
  let indent = 0;
  for (; start < end; start++) {
    const code = text.charCodeAt(start);
    if (!isBlank(code)) break;
    indent = code === 0x09 ? indent + TAB_COLUMNS - (indent % TAB_COLUMNS) : indent + cellsOf(code);
  }
  if (start === end) return null;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  let cells = indent;
  let plain = true;
  let gap = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) {
      gap = false;
      cells++;
      continue;
    }
    if (isBlank(code)) {
      if (gap || code !== 0x20) plain = false;
      gap = true;
    } else {
      if (isDropped(code)) plain = false;
      gap = false;
    }
    cells += cellsOf(code);
  }
  return { start, end, from: raw.start, blankBefore, indent, cells, plain };
}
