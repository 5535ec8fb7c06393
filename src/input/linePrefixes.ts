import { signOfHtml } from "./html/sniff.js";
import { type Mended, mendEach, unmended } from "./layers.js";

/** Lines that a page has at least, and share of them that have the prefix: mail clients and `cat -n` leave hardly any out. */
const MIN_LINES = 10;
const MIN_SHARE = 0.95;

/** What programs put before every line: the marks of quoted mail, or the number of the line, as by cat, nl, grep and editors. */
const QUOTE_MARKS = /^(?:>[ \t]?){1,9}/gm;
const NUMBER = /^[ \t]{0,9}\d{1,7}(?:[:.)|\t]| {1,2}|$)[ \t]?/gm;

function hasPrefixes(lines: readonly string[]): "marks" | "numbers" | null {
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length < MIN_LINES) return null;
  const least = filled.length * MIN_SHARE;
  if (filled.filter((line) => line.startsWith(">")).length >= least) return "marks";
  let following = 0;
  let last = Number.NaN;
  for (const line of filled) {
    const number = Number.parseInt(line, 10);
    // Lines that are empty may be counted and not written.
    if (number > last && number <= last + MIN_LINES) following++;
    last = number;
  }
  return following >= least - 1 ? "numbers" : null;
}

/** The text without the marks or numbers that stand before all of its lines. */
export function readLinePrefixes(text: string): Mended {
  const first = text.trimStart().charCodeAt(0);
  const may = first === 0x3e || (first >= 0x30 && first <= 0x39);
  if (!may || signOfHtml(text) !== null) return unmended(text);
  const kind = hasPrefixes(text.split("\n"));
  if (kind === null) return unmended(text);
  return mendEach(text, "repair/line-prefixes", kind === "marks" ? QUOTE_MARKS : NUMBER, () => "");
}
