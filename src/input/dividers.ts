import { signOfHtml } from "./html/sniff.js";
import { type Mended, mendEach, unmended } from "./layers.js";

/** What dumps have between text nodes, or in the place of line ends, where they do not keep these. */
const SIGNS = ["||", "|", "¦", "·", "•", "¶", "\t", "<br>", "<br/>", "<br />"];
/** Spaces on both sides of a sign are the dumper's, and not the page's. */
const DIVIDERS = [
  ...SIGNS.map((sign) => ({ sign, divider: ` ${sign} ` })),
  ...SIGNS.map((sign) => ({ sign, divider: sign })),
];

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

/** Whether the text is in parts with the divider between them. */
function isInParts(text: string, divider: string, lines: number): boolean {
  let count = 0;
  let longest = 0;
  for (let from = 0; ; count++) {
    const found = text.indexOf(divider, from);
    longest = Math.max(longest, (found < 0 ? text.length : found) - from);
    if (found < 0) break;
    from = found + divider.length;
  }
  return (
    count >= MIN_DIVIDERS &&
    count >= lines * MIN_PER_LINE &&
    longest <= text.length * (lines > count * MANY_LINES ? MAX_PART_OF_LINES : MAX_PART)
  );
}

function areRows(lines: readonly string[], sign: string): boolean {
  const edged = lines.filter((line) => line.startsWith(sign) || line.endsWith(sign)).length;
  return lines.length > 1 && edged > lines.length * MAX_EDGED;
}

/** The text with line ends in the place of the signs that divide it; where it has lines of its own, and in HTML, all stays. */
export function readDividers(text: string): Mended {
  if (!SIGNS.some((sign) => text.includes(sign))) return unmended(text);
  const lines = text.trim().split("\n");
  const found = DIVIDERS.find(({ divider }) => isInParts(text, divider, lines.length - 1));
  if (found === undefined || areRows(lines, found.sign) || signOfHtml(text) !== null) return unmended(text);
  const pattern = new RegExp(found.divider.replaceAll("|", "\\|"), "g");
  return mendEach(text, "repair/dividers", pattern, () => "\n");
}
