import { CHARACTER, characterClass } from "../text/characters.js";
import type { Span } from "../types.js";
import { hasTags, signOfHtml } from "./html/sniff.js";
import { type Mended, mendEach, unmended } from "./layers.js";

/** What dumps have between text nodes, or in the place of line ends, where they do not keep these. */
const SIGNS = ["||", "|", "¦", "·", "•", "¶", "\t", "<br>", "<br/>", "<br />"];
/** Spaces on both sides of a sign are the dumper's, and not the page's. */
const DIVIDERS = [...SIGNS.map((sign) => ` ${sign} `), ...SIGNS];

/** Dividers that a page has at least, and that it has for each of its line ends: fewer are of one menu or table. */
const MIN_DIVIDERS = 20;
const MIN_PER_LINE = 2;
/** Share of the page that its longest part may be: a menu alone is divided where the rest is all one. */
const MAX_PART = 0.4;
/** The same where so many line ends, for each divider, may be those of rows: tables are divided where the prose is not. */
const MANY_LINES = 0.05;
const MAX_PART_OF_LINES = 0.1;
/** Share of the lines that may begin or end with the sign: rows of tables do, but where it parts text nodes it parts no lines. */
const MAX_EDGED = 0.1;

/** Tags that were replaced by a space each leave two or more where one text node ends and the next begins. */
const GAP = /[ \u00a0]{2,}/g;
/** UTF-16 code units; shorter lines may be rows of a table, whose columns have gaps between them. */
const MIN_GAPPED = 300;
const MIN_GAPS = 4;
/** A page without tags has a gap in so many lines; others have a few where somebody typed them. */
const MAX_LINES_A_GAP = 4;
/** Share of a line's gaps that may follow a stop: some writers put two spaces behind each sentence. */
const MAX_STOPPED = 0.5;

/** Whether the text is in parts with the divider between them. */
function isInParts(text: string, divider: string, lines: number): boolean {
  let count = 0;
  let longest = 0;
  for (let from = 0; from <= text.length; count++) {
    const found = text.indexOf(divider, from);
    const end = found < 0 ? text.length : found;
    longest = Math.max(longest, end - from);
    from = end + divider.length;
  }
  return (
    count > MIN_DIVIDERS &&
    count > lines * MIN_PER_LINE &&
    longest <= text.length * (lines > count * MANY_LINES ? MAX_PART_OF_LINES : MAX_PART)
  );
}

function areRows(lines: readonly string[], divider: string): boolean {
  const sign = divider.trim() || divider;
  const edged = lines.filter((line) => line.startsWith(sign) || line.endsWith(sign)).length;
  return lines.length > 1 && edged > lines.length * MAX_EDGED;
}

/** The text with line ends in the place of the signs that divide it; where it has lines of its own, and in HTML, all stays. */
export function readDividers(text: string): Mended {
  if (signOfHtml(text) !== null) return unmended(text);
  const lines = text.trim().split("\n");
  const divider = DIVIDERS.find((sign) => isInParts(text, sign, lines.length - 1));
  if (divider === undefined || areRows(lines, divider)) return unmended(text);
  const pattern = new RegExp(divider.replaceAll("|", "\\|"), "g");
  return mendEach(text, "repair/dividers", pattern, () => "\n");
}

/** Gaps in a line that may be those where text nodes end. */
function countGaps(line: string): number {
  const inner = line.length < MIN_GAPPED ? "" : line.trim();
  if (inner.length < MIN_GAPPED) return 0;
  const gaps = [...inner.matchAll(GAP)];
  const stopped = gaps.filter(({ index }) => characterClass(inner.charCodeAt(index - 1)) === CHARACTER.stop);
  return gaps.length >= MIN_GAPS && stopped.length <= gaps.length * MAX_STOPPED ? gaps.length : 0;
}

/** The text with line ends in the place of the gaps that tags left in long lines. */
export function readGaps(text: string): Mended {
  if (!text.includes("  ") || hasTags(text)) return unmended(text);
  const lines = text.split("\n");
  const gapped: Span[] = [];
  let start = 0;
  let count = 0;
  for (const line of lines) {
    const end = start + line.length;
    const gaps = countGaps(line);
    if (gaps > 0) gapped.push({ start, end });
    count += gaps;
    start = end + 1;
  }
  if (count < MIN_DIVIDERS || count * MAX_LINES_A_GAP < lines.length) return unmended(text);
  let next = 0;
  return mendEach(text, "repair/gaps", GAP, (gap, from) => {
    while ((gapped[next]?.end ?? Number.POSITIVE_INFINITY) < from) next++;
    return from >= (gapped[next]?.start ?? Number.POSITIVE_INFINITY) ? "\n" : gap;
  });
}
