import { isMarkdown } from "../text/markdownForm.js";
import { bareLines } from "./bareLines.js";
import { findReferences } from "./characterReferences.js";
import type { Cut } from "./linkMarks.js";
import { readMarkdownLines } from "./markdownLines.js";
import { findMarkdownMarks } from "./markdownMarks.js";
import { mergeCuts } from "./remains.js";
import type { Line } from "./splitLines.js";
import type { Layout } from "./splitStyle.js";
import { findWrap } from "./unwrap.js";

const WRAPPED = { measure: "units", spacesOnly: true, usual: null } as const;

/** Cuts in pieces that end where their line does, so that each block has its own; the link is the first's. */
function cutByLine(text: string, cuts: readonly Cut[]): Cut[] {
  const pieces: Cut[] = [];
  for (const cut of cuts) {
    let { start } = cut;
    for (let end = text.indexOf("\n", start); end >= 0 && end < cut.end; end = text.indexOf("\n", start)) {
      pieces.push({ ...cut, start, end, link: cut.link && start === cut.start });
      start = end + 1;
    }
    pieces.push({ ...cut, start, link: cut.link && start === cut.start });
  }
  return pieces;
}

/** Lines whose width may come of wrapping: converters leave headings, list items and rows of tables as long as they are. */
function wrappedLines(lines: readonly Line[], starts: ReadonlySet<number>): Line[] {
  return lines.filter((line) => !starts.has(line.start));
}

/** How a page in Markdown is laid out; null for a page that is none. */
export function readMarkdown(text: string, lines: readonly Line[]): Layout | null {
  if (!isMarkdown(text)) return null;
  const found = readMarkdownLines(text, lines);
  const { headings, starts, prose } = found;
  const cuts = cutByLine(
    text,
    mergeCuts([...found.cuts, ...findReferences(text)], findMarkdownMarks(text, found)),
  );
  return {
    style: "markdown",
    wrap: findWrap(text, wrappedLines(prose, starts), WRAPPED),
    cuts,
    splintered: false,
    trimmed: false,
    listMarks: "markdown",
    referencesLine: null,
    headings,
    starts,
    bare: bareLines(text, lines, { cuts, listMarks: "markdown" }),
    joined: new Set(),
  };
}
