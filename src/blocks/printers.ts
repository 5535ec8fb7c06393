import { CHARACTER, characterClass } from "../text/characters.js";
import { bareLines } from "./bareLines.js";
import { findReferences } from "./characterReferences.js";
import type { Cut } from "./linkMarks.js";
import { findRemains, isDrawn, mergeCuts } from "./remains.js";
import type { Line } from "./splitLines.js";
import { isBlank } from "./splitLines.js";
import type { Layout } from "./splitStyle.js";
import { assumeWrap } from "./unwrap.js";

/** What a printer's signs are, in the text between its blank lines. */
interface Signs {
  readonly cuts: readonly Cut[];
  /** Starts of lines that are headings by their signs. */
  readonly headings: ReadonlySet<number>;
  /** Starts of lines that no line before goes on in. */
  readonly starts: ReadonlySet<number>;
}

/** A program that turns HTML into text with signs of its own, but for those that have a dump style to themselves. */
interface Printer {
  /** Quick to see where it is not there: pages without it are not looked at. */
  readonly sign: string;
  /** A line that no other program prints, without the space before it, and how many there are at least. */
  readonly line: RegExp;
  readonly minLines: number;
  /** A line that others print too, and how many there are with those. */
  readonly also?: RegExp;
  readonly minAll?: number;
  readonly column: number;
  readonly listMarks: Layout["listMarks"];
  readonly readSigns: (text: string, lines: readonly Line[]) => Signs;
}

/** Lines of a heading in stars at most. */
const MAX_HEADING_LINES = 5;

/** Place of the line that ends the description of a picture, "[Jane Roe at sea]", begun in the line at `index`; null for none. */
function pictureEnd(text: string, lines: readonly Line[], index: number): number | null {
  const { start } = lines[index] as Line;
  const last = lines[Math.min(lines.length, index + MAX_HEADING_LINES) - 1] as Line;
  const inside = text.slice(start, last.end).indexOf("]");
  if (inside < 0) return null;
  const close = start + inside;
  for (let at = index; at < Math.min(lines.length, index + MAX_HEADING_LINES); at++) {
    const { end } = lines[at] as Line;
    if (close < end - 1) return null;
    if (close === end - 1)
      return text.lastIndexOf("[", close) === start && !isSentence(text, close) ? at : null;
  }
  return null;
}

/** A remark in brackets ends as a sentence does; descriptions of pictures mostly don't. */
function isSentence(text: string, close: number): boolean {
  return characterClass(text.charCodeAt(close - 1)) === CHARACTER.stop;
}

/** The stars of a heading, behind the mark of a list item that it may be in. */
const HEADING = /^((?:[*o+#@-] |\d{1,3}\. )?)(\*{1,6}) /;

/** "****** Headline ******", over several lines where it is long. */
function readStarred(text: string, lines: readonly Line[]): Signs {
  const signs = { cuts: [] as Cut[], headings: new Set<number>(), starts: new Set<number>() };
  const alone = (index: number): void => {
    for (const line of lines.slice(index, index + 2)) signs.starts.add(line.start);
  };
  lines.forEach((line, index) => {
    const inner = text.slice(line.start, line.end);
    if (isDrawn(inner)) alone(index);
    const picture = inner.startsWith("[") ? pictureEnd(text, lines, index) : null;
    if (picture !== null) {
      signs.starts.add(line.start);
      alone(picture);
      signs.cuts.push(
        ...lines.slice(index, picture + 1).map(({ start, end }) => ({ start, end, link: false })),
      );
    }
    const [head, mark, stars] = HEADING.exec(inner) ?? [];
    if (head === undefined || mark === undefined || stars === undefined) return;
    const start = line.start + mark.length;
    const end = lines
      .slice(index, index + MAX_HEADING_LINES)
      .find(
        (last) =>
          last.end > start + 2 * stars.length && ` ${text.slice(last.start, last.end)}`.endsWith(` ${stars}`),
      );
    if (!end) return;
    signs.headings.add(line.start);
    signs.starts.add(line.start);
    const next = lines[lines.indexOf(end, index) + 1];
    if (next) signs.starts.add(next.start);
    signs.cuts.push({ start, end: start + stars.length, link: false });
    signs.cuts.push({ start: end.end - stars.length, end: end.end, link: false });
  });
  return { ...signs, cuts: mergeCuts([...signs.cuts, ...findReferences(text)], findUnderlining(text)) };
}

/** Underlined spaces of link texts: "Jane_Roe". Those of addresses and of names of accounts are their own. */
function findUnderlining(text: string): Cut[] {
  const cuts: Cut[] = [];
  let end = 0;
  for (let at = text.indexOf("_"); at >= 0; at = text.indexOf("_", end)) {
    end = at + 1;
    while (text[end] === "_") end++;
    const within = !isEdge(text, at - 1) && !isEdge(text, end);
    if (end - at > 1) cuts.push({ start: at, end, link: false });
    else if (within && !isInAddress(text, at)) cuts.push({ start: at, end, link: false, space: true });
  }
  return cuts;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isBlank(text.charCodeAt(at));
}

/** UTF-16 code units before a sign that tell whether it is in an address. */
const LOOK_BACK = 200;

function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LOOK_BACK && !isBlank(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  return before.startsWith("@") || before.includes("://") || before.startsWith("www.");
}

/** "[Description of a picture]" in a paragraph of its own. */
function findPictures(text: string, lines: readonly Line[]): Signs {
  const cuts: Cut[] = [];
  let first = 0;
  lines.forEach((line, index) => {
    if (line.blankBefore > 0) first = index;
    const next = lines[index + 1];
    const { start } = lines[first] as Line;
    if ((next && next.blankBefore === 0) || text[start] !== "[" || text[line.end - 1] !== "]") return;
    const paragraph = text.slice(start, line.end);
    if (isSentence(text, line.end - 1) || !/^\[[^[\]]*\](?:\s{1,20}\[[^[\]]*\])*$/.test(paragraph)) return;
    for (const { start, end } of lines.slice(first, index + 1)) cuts.push({ start, end, link: false });
  });
  for (let at = text.indexOf("[]"); at >= 0; at = text.indexOf("[]", at + 2))
    cuts.push({ start: at, end: at + 2, link: false });
  return { cuts: mergeCuts(cuts, []), headings: new Set(), starts: new Set() };
}

const PRINTERS: readonly Printer[] = [
  // html2text by Martin Bayer, in Debian.
  {
    sign: "***",
    line: /^(\*{2,6}) \S.{0,200} \1$|^\*{6} \S.{40}/,
    minLines: 1,
    also: /^[^\s_]{2,80}_[^\s_]\S{0,200}$/,
    minAll: 3,
    column: 79,
    listMarks: true,
    readSigns: readStarred,
  },
  // pandoc -t plain
  {
    sign: "-   ",
    line: /^- {3}\S|^\[\]$/,
    minLines: 3,
    column: 72,
    listMarks: "pandoc",
    readSigns: findPictures,
  },
];

function isPrintedBy(
  { sign, line, minLines, also, minAll = 0 }: Printer,
  text: string,
  lines: readonly Line[],
): boolean {
  if (!text.includes(sign)) return false;
  let own = 0;
  let all = 0;
  for (const { start, end } of lines) {
    const inner = text.slice(start, end);
    if (line.test(inner)) own++;
    else if (!also?.test(inner)) continue;
    if (++all >= minAll && own >= minLines) return true;
  }
  return false;
}

/** How a page is laid out that one of these programs printed; null for other pages. */
export function readPrinted(text: string, lines: readonly Line[]): Layout | null {
  const printer = PRINTERS.find((one) => isPrintedBy(one, text, lines));
  if (!printer) return null;
  const { listMarks, column } = printer;
  const signs = printer.readSigns(text, lines);
  const cuts = mergeCuts(signs.cuts, findRemains(text));
  return {
    style: "plain",
    wrap: assumeWrap(text, lines, { measure: "cells", spacesOnly: false, usual: column }),
    cuts,
    splintered: false,
    trimmed: false,
    listMarks,
    referencesLine: null,
    headings: signs.headings,
    starts: signs.starts,
    bare: bareLines(text, lines, { cuts, listMarks }),
    joined: new Set(),
  };
}
