import { CHARACTER, characterClass } from "../text/characters.js";
import { isFrame } from "./remains.js";
import type { Line } from "./splitLines.js";
import { cellsOf, isBlank } from "./splitLines.js";

/** How a dump is hard-wrapped. */
export interface Wrap {
  /** Width of its longest lines. */
  readonly column: number;
  /** Terminal cells, or UTF-16 code units. */
  readonly measure: "cells" | "units";
  /** Columns that lines without indent may be longer. */
  readonly outdent: number;
}

/** Narrower text is a column of items, wider is not hard-wrapped by any dumper. */
const MIN_COLUMN = 40;
const MAX_COLUMN = 160;
/** A wrapped line ends no further from the column than a long word. */
const RAGGED_COLUMNS = 12;
/** Lines beyond the column that could have been broken, as a share of the lines that end at it. */
const MAX_OVERLONG_SHARE = 0.15;
/** Of the lines longer than half the column and followed directly by another, the share that ends near the column. */
const MIN_FULL_SHARE = 0.6;
const MIN_FULL_LINES = 4;
/** A line with a space after so many characters could have been broken. */
const MIN_BREAK_OFFSET = 8;
/** So many lines for each overlong one where the dumper is known to wrap. */
const MIN_OVERLONG_FACTOR = 15;

export function widthOf(line: Line, measure: Wrap["measure"]): number {
  return measure === "cells" ? line.cells : line.end - line.from;
}

/** Whether a renderer could have broken a line. Rows of a table, with wide gaps in them, can't be. */
function canBreak(text: string, line: Line, spacesOnly: boolean): boolean {
  if (!line.plain) return false;
  if (!spacesOnly && line.cells > line.end - line.from) return true;
  return text.lastIndexOf(" ", line.end - 1) >= line.start + MIN_BREAK_OFFSET;
}

/** Lines by width, the last place for all wider ones: those followed directly by another, and those that could have been broken. */
interface Widths {
  readonly followed: Uint32Array;
  readonly breakable: Uint32Array;
}

function countWidths(text: string, lines: readonly Line[], { measure, spacesOnly }: Breaking): Widths {
  const followed = new Uint32Array(MAX_COLUMN + RAGGED_COLUMNS + 2);
  const breakable = new Uint32Array(MAX_COLUMN + RAGGED_COLUMNS + 2);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const width = Math.min(widthOf(line, measure), followed.length - 1);
    if (width < MIN_COLUMN / 2 || isFrame(text.charCodeAt(line.start))) continue;
    if (lines[index + 1]?.blankBefore === 0) followed[width] = (followed[width] ?? 0) + 1;
    if (width > MIN_COLUMN && canBreak(text, line, spacesOnly))
      breakable[width] = (breakable[width] ?? 0) + 1;
  }
  return { followed, breakable };
}

function sum(counts: Uint32Array, from: number, to: number): number {
  let total = 0;
  for (let width = from; width <= to; width++) total += counts[width] ?? 0;
  return total;
}

/** How a renderer breaks lines, and where it does so if it was not told otherwise. */
export interface Breaking {
  readonly measure: Wrap["measure"];
  /** Only at spaces, in East Asian text too. */
  readonly spacesOnly: boolean;
  /** null where it has no usual column. */
  readonly usual: number | null;
}

/** A usual column is taken on less evidence: overlong lines count for so much less. */
const USUAL_LENIENCE = 4;

interface Candidate {
  readonly column: number;
  /** Lines that end near the column, less those beyond it; the higher the surer. */
  readonly score: number;
}

function scoreColumn({ followed, breakable }: Widths, column: number, lenience: number): number {
  const full = sum(followed, column - RAGGED_COLUMNS + 1, column);
  const over = sum(breakable, column + 1, breakable.length - 1);
  const half = sum(followed, (column >> 1) + 1, column);
  if (full < MIN_FULL_LINES || full * lenience < MIN_FULL_SHARE * half) return -1;
  return full - over / (MAX_OVERLONG_SHARE * lenience);
}

/** The column at which lines pile up and beyond which there are next to none. */
function bestColumn(widths: Widths, usual: number | null): Candidate | null {
  const expected = usual === null ? -1 : scoreColumn(widths, usual, USUAL_LENIENCE);
  if (usual !== null && expected > 0) return { column: usual, score: expected };
  let best: Candidate | null = null;
  for (let column = MIN_COLUMN; column <= MAX_COLUMN; column++) {
    const score = scoreColumn(widths, column, 1);
    if (score > (best?.score ?? 0)) best = { column, score };
  }
  return best;
}

/** A line that goes on in the next, and what the next begins with, both in columns. */
interface RunOn {
  readonly width: number;
  readonly word: number;
  /** A small letter shows that it does; without capitals every line of a list may. */
  readonly isSure: boolean;
}

/** Of lines that go on in the next, so many and the share of all of them whose next word would not have fitted. */
const MIN_RUN_ONS = 6;
const MIN_FILLED_SHARE = 0.85;

function runOnsOf(text: string, lines: readonly Line[], measure: Wrap["measure"]): RunOn[] {
  const found: RunOn[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1] as Line, lines[index] as Line];
    if (line.blankBefore > 0 || before.indent !== line.indent) continue;
    const width = widthOf(before, measure);
    if (width < MIN_COLUMN / 2) continue;
    const kind = characterClass(text.charCodeAt(line.start));
    if (kind !== CHARACTER.lower && kind !== CHARACTER.caseless) continue;
    if (characterClass(text.charCodeAt(before.end - 1)) === CHARACTER.stop) continue;
    const word = firstWordWidth(text, line, measure);
    found.push({ width, word, isSure: kind === CHARACTER.lower });
  }
  return found;
}

/**
 * The column that sentences break at, on pages whose lists have more lines than the story: nearly every line that ends amid a sentence
 * ends where the next word would not have fitted.
 */
function sentenceColumn(runOns: readonly RunOn[], { breakable }: Widths): number | null {
  if (runOns.length < MIN_RUN_ONS) return null;
  let best: Candidate | null = null;
  for (let column = MIN_COLUMN; column <= MAX_COLUMN; column++) {
    let near = 0;
    let filled = 0;
    for (const { width, word, isSure } of runOns) {
      if (!isSure && width <= column - RAGGED_COLUMNS) continue;
      near++;
      if (width <= column && width + 1 + word > column) filled++;
    }
    if (filled < MIN_RUN_ONS || filled < MIN_FILLED_SHARE * near) continue;
    const score = filled - sum(breakable, column + 1, breakable.length - 1) / MAX_OVERLONG_SHARE;
    if (score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column ?? null;
}

/** Whether lines pile up before a column, whatever they say. */
export function endAlike(text: string, lines: readonly Line[], breaking: Breaking): boolean {
  return bestColumn(countWidths(text, lines, breaking), breaking.usual) !== null;
}

/** The column that a dump is hard-wrapped at; null where lines are as long as they are. */
export function findWrap(text: string, lines: readonly Line[], breaking: Breaking): Wrap | null {
  const { measure, usual } = breaking;
  const widths = countWidths(text, lines, breaking);
  const column = bestColumn(widths, usual)?.column ?? sentenceColumn(runOnsOf(text, lines, measure), widths);
  return column === null ? null : { column, measure, outdent: 0 };
}

/** Like `findWrap` for a dumper that is known to wrap at a usual column: taken unless many lines are longer. */
export function assumeWrap(
  text: string,
  lines: readonly Line[],
  breaking: Breaking & { usual: number },
): Wrap | null {
  const found = findWrap(text, lines, breaking);
  if (found) return found;
  const { breakable } = countWidths(text, lines, breaking);
  const over = sum(breakable, breaking.usual + 1, breakable.length - 1);
  if (over * MIN_OVERLONG_FACTOR > sum(breakable, 0, breaking.usual)) return null;
  return { column: breaking.usual, measure: breaking.measure, outdent: 0 };
}

/** Spaces that no renderer breaks at. */
const NO_BREAK_SPACES = new Set([0xa0, 0x202f, 0x2007]);

/** A quotation as converters print it: "> " before every line. */
function textStart(text: string, line: Line): number {
  return text[line.start] === ">" && text[line.start + 1] === " " ? line.start + 2 : line.start;
}

/** Width of what would have had to fit on the line before: up to the first place where the renderer may break. */
function firstWordWidth(text: string, line: Line, measure: Wrap["measure"]): number {
  let width = 0;
  for (let at = textStart(text, line); at < line.end && width <= MAX_COLUMN; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code) && !NO_BREAK_SPACES.has(code)) break;
    const cells = measure === "cells" ? cellsOf(code) : 1;
    if (cells === 2) return width === 0 ? cells : width;
    width += cells;
  }
  return width;
}

/** Some renderers count marks that they don't print, and break a line up to so many columns early. */
const EARLY_COLUMNS = 14;

/** In the middle of a sentence: the next line goes on in lower case, and the one before has not come to an end. */
function runsOn(text: string, before: Line, line: Line): boolean {
  const kind = characterClass(text.charCodeAt(line.start));
  const ended = characterClass(text.charCodeAt(before.end - 1));
  return kind === CHARACTER.lower && ended !== CHARACTER.stop && ended !== CHARACTER.separator;
}

/** Whether the renderer broke a paragraph between two lines: what comes next would not have fitted on the line before. */
export function isWrapped(text: string, before: Line, line: Line, wrap: Wrap): boolean {
  if (isFrame(text.charCodeAt(before.start)) || isFrame(text.charCodeAt(line.start))) return false;
  const column = wrap.column + (before.indent === 0 ? wrap.outdent : 0);
  const width = widthOf(before, wrap.measure);
  const word = firstWordWidth(text, line, wrap.measure);
  if (width + 1 + word <= column) {
    return wrap.outdent > 0 && width + 1 + word > column - EARLY_COLUMNS && runsOn(text, before, line);
  }
  const unbreakable = word + line.indent >= column - 1 && text[line.start] !== "[";
  if (!unbreakable || width >= column - 1) return true;
  return characterClass(text.charCodeAt(before.end - 1)) !== CHARACTER.stop;
}
