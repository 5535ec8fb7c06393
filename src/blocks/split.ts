import type { Block, DumpStyle, Mark, Page } from "../types.js";
import { unravelColumns } from "./columns.js";
import type { Cut } from "./linkMarks.js";
import type { ListMark } from "./listMarks.js";
import { readListMark } from "./listMarks.js";
import { isAddressAlone, isDrawn } from "./remains.js";
import { cutRunOns } from "./runOns.js";
import { densityOf, isSplinter } from "./splinters.js";
import type { Line } from "./splitLines.js";
import { scanLines } from "./splitLines.js";
import type { Layout } from "./splitStyle.js";
import { columnLayout, readLayout } from "./splitStyle.js";
import { type FoldedText, foldText, type Stretch } from "./splitText.js";
import { findJoined } from "./trimmedLines.js";
import { isWrapped } from "./unwrap.js";
import { needsSpace } from "./wordSpace.js";

/** A page in blocks, and what is known of how it was dumped. */
export interface SplitPage {
  readonly style: DumpStyle;
  readonly blocks: readonly Block[];
}

/** Lines of one block: places in the list of lines, `last` included. */
interface Group {
  readonly first: number;
  last: number;
  readonly mark: ListMark | null;
}

/** `density` as in `Border`. */
type GroupedLayout = Layout & { readonly density: number };

/** A text browser's note of a frame: its address follows, and nothing of the page. */
const FRAME = "IFRAME:";

function isAligned(line: Line, lines: readonly Line[], group: Group): boolean {
  const first = lines[group.first] as Line;
  const before = lines[group.last] as Line;
  if (group.first < group.last) return line.indent === before.indent;
  return line.indent <= (group.mark ? group.mark.textColumn : first.indent);
}

function joinsLine(text: string, lines: readonly Line[], group: Group, layout: GroupedLayout): boolean {
  const line = lines[group.last + 1] as Line;
  const before = lines[group.last] as Line;
  if (layout.wrap) {
    return (
      line.blankBefore === 0 && isAligned(line, lines, group) && isWrapped(text, before, line, layout.wrap)
    );
  }
  if (!layout.splintered) return false;
  return isSplinter(text, {
    before,
    line,
    next: lines[group.last + 2] ?? null,
    blockLength: before.end - (lines[group.first] as Line).start,
    blockJoined: group.last > group.first,
    density: layout.density,
  });
}

/** Whether the line below a group belongs to it, `mark` being its list mark. */
function goesOn(
  text: string,
  lines: readonly Line[],
  { group, mark }: { readonly group: Group; readonly mark: ListMark | null },
  layout: GroupedLayout,
): boolean {
  const { start } = lines[group.last + 1] as Line;
  if (layout.bare.has(start) || layout.joined.has(start)) return true;
  const apart = layout.starts.has(start) || layout.bare.has((lines[group.last] as Line).start);
  return mark === null && !apart && joinsLine(text, lines, group, layout);
}

function groupLines(text: string, lines: readonly Line[], layout: Layout): Group[] {
  const groups: Group[] = [];
  const grouped = { ...layout, density: layout.splintered ? densityOf(text, lines) : 0 };
  const body = layout.referencesLine ?? lines.length;
  let group: Group | null = null;
  for (let index = 0; index < body; index++) {
    const mark = readListMark(text, lines[index] as Line, layout.listMarks);
    if (group && goesOn(text, lines, { group, mark }, grouped)) group.last = index;
    else {
      group = { first: index, last: index, mark };
      groups.push(group);
    }
  }
  if (body < lines.length) groups.push({ first: body, last: lines.length - 1, mark: null });
  return groups;
}

/** What is left of a block's lines between the cuts. */
function findStretches(
  text: string,
  lines: readonly Line[],
  cuts: readonly Cut[],
  layout: Layout,
): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    let from = line.start;
    let spaceBefore = before !== undefined && needsSpace(text, before, line, layout);
    const add = (end: number): void => {
      if (end <= from) return;
      stretches.push({ start: from, end, spaceBefore });
      spaceBefore = false;
    };
    for (let cut = cuts[next]; cut && cut.start < line.end; cut = cuts[++next]) {
      add(cut.start);
      if (cut.as !== undefined) {
        stretches.push({ start: cut.start, end: cut.end, spaceBefore, as: cut.as });
        spaceBefore = false;
      }
      from = Math.max(from, cut.end);
      spaceBefore ||= cut.space === true;
      if (cut.end > line.end) break;
    }
    add(line.end);
  });
  return stretches;
}

function markOf(text: string, first: Line, mark: ListMark | null, layout: Layout): Mark | null {
  if (mark) return mark.mark;
  if (layout.headings.has(first.start)) return text === "" ? null : "heading";
  if (layout.style === "lynx") return first.indent === 0 && text !== "" ? "heading" : null;
  if (layout.style !== "html-to-text" || first.blankBefore === 0) return null;
  return text !== text.toLowerCase() && text === text.toUpperCase() ? "heading" : null;
}

/** A block's lines, and what the renderer put into them. */
interface Part {
  readonly lines: readonly Line[];
  readonly mark: ListMark | null;
  readonly cuts: readonly Cut[];
}

function readText(text: string, { lines, mark, cuts }: Part, layout: Layout): FoldedText {
  const first = lines[0] as Line;
  const start = mark ? mark.textStart : first.start;
  if (lines.length === 1 && first.plain && cuts.length === 0) {
    const length = first.end - start;
    const pieces = length === 0 ? [] : [{ at: 0, from: start, length }];
    return { text: text.slice(start, first.end), pieces };
  }
  const marked = mark ? [{ ...first, start }, ...lines.slice(1)] : lines;
  return foldText(text, findStretches(text, marked, cuts, layout));
}

const NO_TEXT: FoldedText = { text: "", pieces: [] };

function buildBlock(text: string, part: Part, layout: Layout, index: number): Block {
  const first = part.lines[0] as Line;
  const last = part.lines[part.lines.length - 1] as Line;
  let folded = readText(text, part, layout);
  const mark = markOf(folded.text, first, part.mark, layout);
  let links = 0;
  for (const cut of part.cuts) if (cut.link) links++;
  if (layout.style === "html-to-text" && isAddressAlone(folded.text)) {
    folded = NO_TEXT;
    links++;
  }
  if (layout.style === "lynx" && folded.text.startsWith(FRAME)) folded = NO_TEXT;
  if (layout.listMarks && isDrawn(folded.text)) folded = NO_TEXT;
  return {
    index,
    text: folded.text,
    span: { start: first.start, end: last.end },
    pieces: folded.pieces,
    blankBefore: first.blankBefore,
    mark,
    indent: first.indent,
    links,
  };
}

const NO_CUTS: readonly Cut[] = [];
/** Of a page in one line, where no line goes on with the block of the one before. */
const UNJOINED = { splintered: false, trimmed: false, joined: new Set<number>() } as const;

/**
 * Whether columns may stand side by side: what prints the numbers or addresses of links does not draw any. A page that is narrow columns
 * beside each other is indented as far as a dump of lynx without its list of links.
 */
function mayHaveColumns({ cuts, style, referencesLine }: Layout): boolean {
  if (cuts.length === 0 || style === "w3m" || style === "plain") return true;
  return style === "lynx" && referencesLine === null;
}

/** The lines of a dump, cut where blocks ran together, and how it was made. */
function readLines(text: string): { lines: readonly Line[]; layout: Layout } {
  const lines = scanLines(text);
  const layout = readLayout(text, lines);
  const columns = mayHaveColumns(layout) ? unravelColumns(text, lines) : null;
  if (columns) return { lines: columns.lines, layout: columnLayout(text, lines, columns) };
  const run = layout.wrap || layout.cuts.length > 0 ? null : cutRunOns(text, lines);
  if (!run) return { lines, layout };
  if (run.spaced)
    return { lines: run.lines, layout: { ...layout, ...UNJOINED, style: "run-on", starts: run.starts } };
  const joined = layout.trimmed ? findJoined(text, run.lines) : layout.joined;
  return { lines: run.lines, layout: { ...layout, joined, starts: run.starts } };
}

/** Index of the first cut that ends behind an offset. */
function cutBehind(cuts: readonly Cut[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as Cut).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the renderer put into lines, which need not stand one below the other. */
function cutsIn(cuts: readonly Cut[], lines: readonly Line[]): readonly Cut[] {
  if (cuts.length === 0) return NO_CUTS;
  const found: Cut[] = [];
  for (const { start, end } of lines) {
    let at = cutBehind(cuts, start);
    if (cuts[at] === found.at(-1)) at++;
    for (; (cuts[at]?.start ?? Infinity) < end; at++) found.push(cuts[at] as Cut);
  }
  return found;
}

/** Undoes the renderer: one block is one paragraph, heading, list item, caption or menu line as the page had it. */
export function splitBlocks(page: Page): SplitPage {
  const { text } = page;
  const { lines, layout } = readLines(text);
  const blocks: Block[] = [];
  for (const { first, last, mark } of groupLines(text, lines, layout)) {
    const own = lines.slice(first, last + 1);
    const part = { lines: own, mark, cuts: cutsIn(layout.cuts, own) };
    blocks.push(buildBlock(text, part, layout, blocks.length));
  }
  const tail = blocks.at(-1);
  if (tail && layout.referencesLine !== null) blocks[tail.index] = { ...tail, mark: "references" };
  return { style: layout.style, blocks };
}
