import { isLowered } from "../text/characters.js";
import type { DumpStyle } from "../types.js";
import { findCentred } from "./centred.js";
import type { Cut } from "./linkMarks.js";
import { findAddressMarks, findNumberMarks, findQuoteMarks } from "./linkMarks.js";
import type { ListMarks } from "./listMarks.js";
import { readMarkdown } from "./markdown.js";
import { readPrinted } from "./printers.js";
import { findRemains, isAddressAlone, mergeCuts } from "./remains.js";
import { isSplintered } from "./splintered.js";
import type { Line } from "./splitLines.js";
import { isBlank } from "./splitLines.js";
import { findJoined, isTrimmed } from "./trimmedLines.js";
import type { Wrap } from "./unwrap.js";
import { assumeWrap, endAlike, findWrap } from "./unwrap.js";

/** What was found out about how a dump was made. */
export interface Layout {
  readonly style: DumpStyle;
  readonly wrap: Wrap | null;
  /** What the renderer put in for links, in order. */
  readonly cuts: readonly Cut[];
  /** Every text node has a line of its own. */
  readonly splintered: boolean;
  /** Every text node has a line of its own that was trimmed: nothing tells whether a space was between two. */
  readonly trimmed: boolean;
  readonly listMarks: ListMarks;
  /** First line of the numbered list of addresses at the end; null where there is none. */
  readonly referencesLine: number | null;
  /** Starts of lines that are headings by their signs. */
  readonly headings: ReadonlySet<number>;
  /** Starts of lines that no line before goes on in. */
  readonly starts: ReadonlySet<number>;
  /** Starts of lines of nothing but marks, which are no block between those above and below. */
  readonly bare: ReadonlySet<number>;
  /** Starts of lines that go on what stands above, wherever they begin. */
  readonly joined: ReadonlySet<number>;
}

const NO_LINES: ReadonlySet<number> = new Set();

const LYNX_INDENT = 3;
/** Dumps that print addresses have one in so many lines at least. */
const MAX_LINES_A_LINK = 20;
/** Share of lines after blank ones in a dump of one line a block. */
const MAX_WET_SEPARATED = 0.03;

/** Share of number marks that stand before what they mark, as renderers put them, and not behind it, as footnotes stand. */
function leadingShare(text: string, cuts: readonly Cut[]): number {
  const leading = cuts.filter(({ start, end }) => {
    const before = start === 0 || isBlank(text.charCodeAt(start - 1));
    const after = end < text.length && !isBlank(text.charCodeAt(end));
    return before && after;
  });
  return leading.length / Math.max(1, cuts.length);
}

const LINK = /^\s{0,9}[[<(]\s{0,3}(?:[a-z][a-z0-9+.-]{1,20}:|\/)\S/;

/** "   1. https://…": number and address of one link in the list at the end. */
const REFERENCE = /^(\d{1,5})\. (?:[a-z][a-z0-9+.-]{1,20}:|\/)\S/;

/** "1. https://…", or "1. Name of the link" above its address. */
function isFirstReference(text: string, line: Line, next: Line | undefined): boolean {
  const found = REFERENCE.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
  if (found) return found[1] === "1";
  if (!text.startsWith("1. ", line.start) || next?.blankBefore !== 0 || text[next.from] !== "\t")
    return false;
  return isAddressAlone(text.slice(next.start, next.end));
}

/** The last run of numbered addresses that begins with 1, with the short lines above it. */
function findReferences(text: string, lines: readonly Line[]): number | null {
  let found: number | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line;
    if (text[line.start] !== "1") continue;
    if (isFirstReference(text, line, lines[index + 1])) {
      found = index;
      break;
    }
  }
  if (found === null) return null;
  while (
    found > 0 &&
    (lines[found - 1] as Line).indent <= LYNX_INDENT &&
    isReferencesHead(text, lines, found)
  )
    found--;
  return found;
}

/** Whether the line before `index` is a heading of the list: alone between blank lines, a word or two. */
function isReferencesHead(text: string, lines: readonly Line[], index: number): boolean {
  const head = lines[index - 1] as Line;
  const words = text.slice(head.start, head.end);
  return (
    head.end - head.start <= 20 &&
    !words.includes("[") &&
    (lines[index] as Line).blankBefore <= 1 &&
    (head.indent === 0 || words.endsWith(":"))
  );
}

/** Pages have a bullet of their own now and then. */
const MAX_STRAY_BULLETS = 3;
const IS_WIDE_BULLET = /^[•□☆○■★◎◆◇▲△]$/;

function countBulletLines(text: string, lines: readonly Line[]): number {
  return lines.filter((line) => line.indent >= 2 && IS_WIDE_BULLET.test(text[line.start] ?? "")).length;
}

/** Whether a table is drawn with a frame around it: its first line begins with the corner. */
function hasFramedTable(text: string, lines: readonly Line[]): boolean {
  return lines.some(({ start, end }) => text[start] === "┌" && text[end - 1] === "┐");
}

const LYNX = { measure: "units", spacesOnly: false, usual: 74 } as const;
const HTML_TO_TEXT = { measure: "units", spacesOnly: true, usual: 80 } as const;
const W3M = { measure: "cells", spacesOnly: false, usual: 79 } as const;
const UNKNOWN = { measure: "cells", spacesOnly: false, usual: null } as const;

/** Lines whose width says something of the wrapping: not those with addresses, which may be of any length. */
function withoutCuts(lines: readonly Line[], cuts: readonly Cut[]): Line[] {
  let next = 0;
  return lines.filter((line) => {
    while ((cuts[next]?.end ?? Infinity) <= line.start) next++;
    return (cuts[next]?.start ?? Infinity) >= line.end;
  });
}

/** Addresses with a scheme or an absolute path: what text browsers put in brackets for an image has neither. */
function countLinks(text: string, cuts: readonly Cut[]): number {
  return cuts.filter(({ start, end }) => LINK.test(text.slice(start, Math.min(end, start + 40)))).length;
}

/** What links and elinks print for a page's links to other forms of it, and for a frame; lynx has other words. */
const LINKS_NOTES = ["Link: ", "IFrame"];

/** Whether links or elinks made a dump, which draw headlines in the middle of the page. */
function isByLinks(text: string, lines: readonly Line[]): boolean {
  return lines.some(
    ({ start, indent }) => indent === LYNX_INDENT && LINKS_NOTES.some((note) => text.startsWith(note, start)),
  );
}

/** Whether all but headings are indented and hard-wrapped as lynx does both. */
function isIndentedDump(text: string, lines: readonly Line[]): boolean {
  const body = lines.filter((line) => line.indent >= LYNX_INDENT);
  const share = body.length / Math.max(1, lines.length);
  if (share > 0.6 && endAlike(text, body, LYNX)) return true;
  const full = body.some((line) => line.end - line.from > LYNX.usual - 10);
  return share > 0.8 && full && assumeWrap(text, body, LYNX) !== null;
}

const NONE = {
  cuts: [],
  splintered: false,
  trimmed: false,
  listMarks: false,
  referencesLine: null,
  headings: NO_LINES,
  starts: NO_LINES,
  bare: NO_LINES,
  joined: NO_LINES,
} as const;

/** Of a dump that draws columns side by side, which were taken apart. */
export function columnLayout(
  text: string,
  lines: readonly Line[],
  { joined, starts }: Pick<Layout, "joined" | "starts">,
): Layout {
  const wrap = assumeWrap(text, lines, W3M);
  return { ...NONE, style: "w3m", listMarks: true, wrap, cuts: findRemains(text), joined, starts };
}

/** Tells from a dump's text what made it. */
export function readLayout(text: string, lines: readonly Line[]): Layout {
  const printed = readPrinted(text, lines);
  // Lists of Markdown may look like pandoc's.
  if (printed) return readMarkdown(text, lines) ?? printed;
  const numbers = findNumberMarks(text, text.length);
  const addresses = findAddressMarks(text);
  const referencesLine = findReferences(text, lines);
  const numbered = numbers.length >= 3 && leadingShare(text, numbers) > 0.5;
  const links = countLinks(text, addresses);
  if (!numbered && links >= 3 && links * MAX_LINES_A_LINK >= lines.length) {
    const wrap = assumeWrap(text, withoutCuts(lines, addresses), HTML_TO_TEXT);
    return {
      ...NONE,
      style: "html-to-text",
      wrap,
      cuts: mergeCuts(addresses, findQuoteMarks(text)),
      listMarks: true,
    };
  }
  if (isIndentedDump(text, lines) || (numbered && referencesLine !== null)) {
    const tail = referencesLine === null ? text.length : (lines[referencesLine] as Line).start;
    const body = lines.slice(0, referencesLine ?? lines.length).filter((line) => line.indent >= LYNX_INDENT);
    const wrap = assumeWrap(text, body, LYNX);
    const byLinks = isByLinks(text, lines);
    const { headings, joined } = findCentred(lines, byLinks ? wrap : null);
    return {
      ...NONE,
      style: "lynx",
      headings,
      joined,
      wrap: wrap && { ...wrap, outdent: LYNX_INDENT },
      cuts: mergeCuts(findNumberMarks(text, tail), findRemains(text)),
      listMarks: byLinks ? "links" : true,
      referencesLine,
    };
  }
  const wrapped = { ...NONE, style: "w3m", listMarks: true } as const;
  if (countBulletLines(text, lines) > MAX_STRAY_BULLETS || hasFramedTable(text, lines)) {
    return { ...wrapped, wrap: assumeWrap(text, lines, W3M), cuts: findRemains(text) };
  }
  const markdown = readMarkdown(text, lines);
  if (markdown) return markdown;
  const wrap = findWrap(text, lines, UNKNOWN);
  const usual = wrap !== null && Math.abs(wrap.column - W3M.usual) <= 1;
  // Where one block ends and the next begins is told by capitals above all.
  const lowered = isLowered(text);
  const joined = wrap === null && !lowered && isTrimmed(text, lines) ? findJoined(text, lines) : NO_LINES;
  if (joined.size > 0) return { ...NONE, style: "bs4", wrap: null, trimmed: true, joined };
  if (!usual && !lowered && isSplintered(text, lines))
    return { ...NONE, style: "bs4", wrap: null, splintered: true };
  if (wrap) return { ...wrapped, style: usual ? "w3m" : "plain", wrap, cuts: findRemains(text) };
  const separated = lines.filter(({ blankBefore }) => blankBefore > 0).length;
  return { ...NONE, style: separated > lines.length * MAX_WET_SEPARATED ? "innertext" : "wet", wrap: null };
}
