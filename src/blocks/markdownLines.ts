import { frontMatterEnd, READER_HEAD } from "../text/markdownForm.js";
import type { Cut } from "./linkMarks.js";
import type { Line } from "./splitLines.js";

/** What the lines of a text in Markdown are by the signs at their start. */
export interface MarkdownLines {
  /** Starts of lines that are headings. */
  readonly headings: ReadonlySet<number>;
  /** Starts of lines that begin a block of their own, whatever stands above. */
  readonly starts: ReadonlySet<number>;
  /** Signs at the start and end of lines, and lines that are nothing but signs. */
  readonly cuts: readonly Cut[];
  /** Lines whose text is to be looked through for marks: not those of code. */
  readonly prose: readonly Line[];
}

interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly headings: Set<number>;
  readonly starts: Set<number>;
  readonly cuts: Cut[];
  readonly prose: Line[];
}

const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;
const FENCE = /^(?:`{3,}[^`]*|~{3,}[^~]*)$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const TABLE_RULE = /^[-|:+= ]+$/;
const DEFINITION = /^\[[^\]^][^\]]{0,200}\]: {0,3}<?(?:[a-z][a-z0-9+.-]{1,20}:|[/#?.])\S{0,4000}/i;
const HEADING = /^#{1,6}(?: +|$)/;
const HEADING_END = / #{1,6}$/;
const LIST_MARK = /^(?:[-*+]|\d{1,3}[.)]) +/;
const CHECKBOX = /^\[[ xX]\] /;

function cut({ cuts }: Reading, start: number, end: number): void {
  if (end > start) cuts.push({ start, end, link: false });
}

function cutLine(reading: Reading, line: Line): void {
  reading.starts.add(line.start);
  cut(reading, line.start, line.end);
}

/** Offset behind the ">" signs of a quotation and the white space around them. */
function quoteEnd(text: string, line: Line): number {
  let end = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === ">") end = at + 1;
    else if (text[at] !== " ") break;
  }
  return end;
}

/** Cuts the signs of a heading at `start`; whether there is one. */
function readHeading(reading: Reading, start: number, line: Line): boolean {
  const inner = reading.text.slice(start, line.end);
  const sign = HEADING.exec(inner)?.[0];
  if (sign === undefined) return false;
  cut(reading, start, start + sign.length);
  const closing = HEADING_END.exec(inner.slice(sign.length))?.[0];
  if (closing) cut(reading, line.end - closing.length, line.end);
  reading.headings.add(line.start);
  reading.starts.add(line.start);
  return true;
}

/** Keys of front matter whose value is text of the page. */
const TITLE_KEY = /^title: *["']?/i;

/** The lines of front matter, or of a reader's head: the title is left of its own, what only machines read goes. */
function readHead(reading: Reading): number {
  const { text, lines } = reading;
  const raw = lines.slice(0, 100).map((line) => text.slice(line.from, line.end));
  const front = frontMatterEnd(raw);
  const reader = raw.slice(0, 8).findIndex((line) => line.startsWith(READER_HEAD.content));
  const last = front ?? reader;
  for (let index = 0; index <= last; index++) {
    const line = lines[index] as Line;
    const inner = raw[index] as string;
    reading.starts.add(line.start);
    const title = TITLE_KEY.exec(inner)?.[0];
    if (title) {
      cut(reading, line.from, line.from + title.length);
      if (/["']$/.test(title) && inner.endsWith(title.slice(-1))) cut(reading, line.end - 1, line.end);
    } else if (inner.startsWith("---") || /^[\w -]{1,40}: *["']?(?:https?:|$)/.test(inner))
      cutLine(reading, line);
    reading.prose.push(line);
  }
  return last + 1;
}

/** Rows of tables: lines with "|" next to one another, of which one is the rule between head and rows. */
function tableRows({ text, lines }: Reading): ReadonlySet<number> {
  const rows = new Set<number>();
  let group: number[] = [];
  let ruled = false;
  const end = (): void => {
    if (ruled) for (const row of group) rows.add(row);
    group = [];
    ruled = false;
  };
  lines.forEach((line, index) => {
    const inner = text.slice(line.start, line.end);
    if (line.blankBefore > 0 || !inner.includes("|")) end();
    if (!inner.includes("|")) return;
    group.push(index);
    ruled ||= inner.includes("--") && TABLE_RULE.test(inner);
  });
  end();
  return rows;
}

function readRow(reading: Reading, line: Line): void {
  const { text } = reading;
  const inner = text.slice(line.start, line.end);
  if (TABLE_RULE.test(inner)) {
    cutLine(reading, line);
    return;
  }
  reading.starts.add(line.start);
  for (let at = inner.indexOf("|"); at >= 0; at = inner.indexOf("|", at + 1)) {
    if (inner[at - 1] !== "\\")
      reading.cuts.push({ start: line.start + at, end: line.start + at + 1, link: false, space: true });
  }
  reading.prose.push(line);
}

/** A line of text, whatever signs of a quotation, list or heading it begins with. */
function readText(reading: Reading, index: number): void {
  const { text, lines, starts } = reading;
  const line = lines[index] as Line;
  reading.prose.push(line);
  const above = lines[index - 1];
  const next = lines[index + 1];
  // A line end that the writer asked for.
  const broken = above && (text[above.end - 1] === "\\" || text.startsWith("  \n", above.end));
  if (broken) starts.add(line.start);
  let at = quoteEnd(text, line);
  cut(reading, line.start, at);
  while (text[at] === " ") at++;
  const list = LIST_MARK.exec(text.slice(at, Math.min(line.end, at + 12)))?.[0];
  if (list) {
    starts.add(line.start);
    at += list.length;
    const box = CHECKBOX.exec(text.slice(at, at + 4))?.[0];
    if (box) cut(reading, at, at + box.length);
  }
  if (readHeading(reading, at, line) || list || !next || next.blankBefore > 0) return;
  const alone = line.blankBefore > 0 || index === 0;
  if (alone && UNDERLINE.test(text.slice(next.start, next.end))) {
    reading.headings.add(line.start);
    starts.add(line.start);
  }
}

/** Reads a text in Markdown line by line. */
export function readMarkdownLines(text: string, lines: readonly Line[]): MarkdownLines {
  const reading: Reading = { text, lines, headings: new Set(), starts: new Set(), cuts: [], prose: [] };
  const rows = tableRows(reading);
  const lastFence = lines.findLastIndex((line) => FENCE.test(text.slice(line.start, line.end)));
  let fence: string | null = null;
  for (let index = readHead(reading); index < lines.length; index++) {
    const line = lines[index] as Line;
    const inner = text.slice(line.start, line.end);
    const isFence = FENCE.test(inner) && (fence === null ? index < lastFence : inner.startsWith(fence));
    if (isFence) {
      fence = fence === null ? inner.slice(0, 3) : null;
      cutLine(reading, line);
    } else if (fence !== null) reading.starts.add(line.start);
    else if (RULE.test(inner) || UNDERLINE.test(inner) || DEFINITION.test(inner)) cutLine(reading, line);
    else if (rows.has(index)) readRow(reading, line);
    else readText(reading, index);
    const above = lines[index - 1];
    if (above && reading.cuts.at(-1)?.start === line.start && reading.cuts.at(-1)?.end === line.end) {
      const next = lines[index + 1];
      if (next) reading.starts.add(next.start);
    }
  }
  return reading;
}
