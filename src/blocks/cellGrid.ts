import { CHARACTER, characterClass } from "../text/characters.js";
import { cellsOf, isBlank, type Line } from "./splitLines.js";

/** Part of a line between two columns of cells: the line's place, and its first and last cell that is not blank. */
export interface Row {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** A stretch of a page: each of its lines, null for those that are blank there, and the cells that it goes over, half-open. */
export interface Area {
  readonly rows: readonly (Row | null)[];
  readonly from: number;
  readonly to: number;
}

/** Half-open range of an area's rows. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Wider lines belong to no column. */
export const MAX_CELLS = 320;
/** Terminal cells of a gap that shows where a column begins: two, so that a space between words does not. */
const MIN_GAP = 2;
/** Rows that are looked at together, cells of their width, and rows of them that a renderer had to break, at least. */
const STRETCH_ROWS = 16;
const MIN_WIDTH = 16;
const MIN_BREAKS = 5;
/** Of the rows that another follows, the share that had to be broken where they were: prose, and no cells of a table. */
const MIN_BREAK_SHARE = 0.6;
/** Share of those breaks behind which the next row begins with a small letter, or one without case. */
const MIN_SMALL_SHARE = 0.5;

/** For each terminal cell of a line the offset of what stands in it; -1 where that is blank. */
function readCells(text: string, { from, end, cells }: Line): Int32Array {
  const found = new Int32Array(cells > MAX_CELLS ? 0 : cells).fill(-1);
  let column = 0;
  for (let at = from; at < end && column < found.length; at++) {
    const code = text.charCodeAt(at);
    const width = cellsOf(code);
    if (!isBlank(code)) for (let step = 0; step < width; step++) found[column + step] = at;
    column += width;
  }
  return found;
}

/** The lines of a page as a terminal shows them. */
export class CellGrid {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly cells: readonly Int32Array[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    this.cells = lines.map((line) => readCells(text, line));
  }

  /** All of the page. */
  whole(): Area {
    const rows: (Row | null)[] = [];
    this.lines.forEach(({ blankBefore, indent, cells }, line) => {
      if (blankBefore > 0) rows.push(null);
      rows.push({ line, first: indent, last: cells - 1 });
    });
    return { rows, from: 0, to: MAX_CELLS };
  }

  /** Whether something stands in a cell of the row's line; everywhere in a line that is too wide. */
  isFilled({ line }: Row, cell: number): boolean {
    const cells = this.cells[line] as Int32Array;
    return cells.length === 0 || (cells[cell] ?? -1) !== -1;
  }

  /** Whether a row has text, more than a list mark, on both sides of a gap before a cell. */
  isPair(row: Row, cell: number): boolean {
    if (row.first + 1 >= cell || !this.isFilled(row, cell) || !this.isFilled(row, row.first + 1))
      return false;
    for (let back = 1; back <= MIN_GAP; back++) if (this.isFilled(row, cell - back)) return false;
    return true;
  }

  /** For each cell the rows that have text on both sides of a gap before it. */
  countPairs({ rows }: Area): Uint32Array {
    const pairs = new Uint32Array(MAX_CELLS);
    for (const row of rows) {
      if (!row || row.last >= MAX_CELLS) continue;
      for (let cell = row.first + 1 + MIN_GAP; cell <= row.last; cell++)
        if (this.isPair(row, cell)) pairs[cell] = (pairs[cell] as number) + 1;
    }
    return pairs;
  }

  /** Of a row what stands from one cell to before another; null where that is blank. */
  part({ line, first, last }: Row, from: number, to: number): Row | null {
    let start = Math.max(from, first);
    let end = Math.min(to - 1, last);
    while (start <= end && !this.isFilled({ line, first, last }, start)) start++;
    while (end >= start && !this.isFilled({ line, first, last }, end)) end--;
    return start > end ? null : { line, first: start, last: end };
  }

  /** Of an area some rows, from one cell to before another. */
  within({ rows }: Area, { start, end }: RowRange, from: number, to: number): Area {
    return { rows: rows.slice(start, end).map((row) => row && this.part(row, from, to)), from, to };
  }

  /** Cells that the beginning of a row, up to where it may be parted, takes behind what stands before it. */
  private firstNeed({ line, first, last }: Row): number {
    const cells = this.cells[line] as Int32Array;
    let end = first;
    while (end <= last && (cells[end] ?? -1) !== -1) {
      // A wide letter may stand right behind another.
      if (cells[end] === cells[end + 1]) return end === first ? 2 : 1 + end - first;
      end++;
    }
    return 1 + end - first;
  }

  /** Whether a renderer had to break the line before a row: its first word would not have fitted. `right` is the last cell of the column. */
  isBroken(before: Row, row: Row, right: number): boolean {
    return before.last + this.firstNeed(row) > right;
  }

  /** Whether a row begins as lines do in the middle of a sentence. */
  private isSmall({ line, first }: Row): boolean {
    const kind = characterClass(this.text.charCodeAt(this.cells[line]?.[first] ?? 0));
    return kind === CHARACTER.lower || kind === CHARACTER.caseless || kind === CHARACTER.unspaced;
  }

  private isBrokenProse(rows: Area["rows"], right: number): boolean {
    let followed = 0;
    let broken = 0;
    let small = 0;
    rows.forEach((row, at) => {
      const next = rows[at + 1];
      if (!row || !next) return;
      followed++;
      if (!this.isBroken(row, next, right)) return;
      broken++;
      if (this.isSmall(next)) small++;
    });
    return broken >= MIN_BREAKS && broken >= MIN_BREAK_SHARE * followed && small >= MIN_SMALL_SHARE * broken;
  }

  /** For each row of a column the last cell of the prose that it stands in; -1 where that is none. */
  proseEnds({ rows, to }: Area): Int32Array {
    const ends = new Int32Array(rows.length).fill(-1);
    for (let start = 0; start + MIN_BREAKS < rows.length; start += STRETCH_ROWS / 4) {
      const stretch = rows.slice(start, start + STRETCH_ROWS);
      const right = stretch.reduce((most, row) => Math.max(most, row?.last ?? 0), 0);
      const left = stretch.reduce((least, row) => Math.min(least, row?.first ?? least), to);
      if (right - left + 1 < MIN_WIDTH || !this.isBrokenProse(stretch, right)) continue;
      for (let at = start; at < start + stretch.length; at++) ends[at] = Math.max(ends[at] as number, right);
    }
    return ends;
  }

  /** A row as a line of its own, in a column whose first cell is `left`. */
  lineOf({ line, first, last }: Row, left: number, blankBefore: number): Line {
    const cells = this.cells[line] as Int32Array;
    const start = cells[first] as number;
    let end = (cells[last] as number) + 1;
    const rest = (this.lines[line] as Line).end;
    // What has no width of its own belongs to what stands before it.
    for (; end < rest && !isBlank(this.text.charCodeAt(end)); end++)
      if (cellsOf(this.text.charCodeAt(end)) > 0) break;
    const indent = first - left;
    return { start, end, from: start - indent, blankBefore, indent, cells: last + 1 - left, plain: false };
  }
}
