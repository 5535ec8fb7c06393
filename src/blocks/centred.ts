import type { Line } from "./splitLines.js";
import type { Wrap } from "./unwrap.js";

/** Columns that text browsers leave free on both sides of the text. */
const MARGIN = 3;
/** Less indented lines are quotations and items of lists. */
const MIN_INDENT = 8;
/** Columns by which the middle of a line may be off that of the page. */
const MAX_OFF = 3;

function isCentred(line: Line, { column }: Wrap): boolean {
  return Math.abs(2 * line.indent + (line.end - line.start) - column - MARGIN) <= MAX_OFF;
}

/** Headlines as some text browsers draw them: in the middle of the page, blank lines around them. */
export interface Centred {
  /** Starts of their first lines. */
  readonly headings: ReadonlySet<number>;
  /** Starts of their further lines. */
  readonly joined: ReadonlySet<number>;
}

/** Longer runs of centred lines are poems and forms. */
const MAX_LINES = 4;

export function findCentred(lines: readonly Line[], wrap: Wrap | null): Centred {
  const headings = new Set<number>();
  const joined = new Set<number>();
  if (!wrap) return { headings, joined };
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index] as Line;
    if (!isCentred(first, wrap) || (index > 0 && first.blankBefore === 0)) continue;
    let end = index + 1;
    while (end < lines.length && lines[end]?.blankBefore === 0 && isCentred(lines[end] as Line, wrap)) end++;
    const run = lines.slice(index, end);
    const apart = end === lines.length || (lines[end] as Line).blankBefore > 0;
    // Full lines are in the middle of the page anyway.
    if (!apart || run.length > MAX_LINES || run.every(({ indent }) => indent < MIN_INDENT)) continue;
    headings.add(first.start);
    for (const line of run.slice(1)) joined.add(line.start);
    index = end - 1;
  }
  return { headings, joined };
}
