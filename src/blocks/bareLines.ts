import { readListMark } from "./listMarks.js";
import type { Line } from "./splitLines.js";
import { isBlank } from "./splitLines.js";
import type { Layout } from "./splitStyle.js";

/** Starts of the lines of which the cuts, in order, leave nothing. */
export function bareLines(
  text: string,
  lines: readonly Line[],
  { cuts, listMarks }: Pick<Layout, "cuts" | "listMarks">,
): ReadonlySet<number> {
  const bare = new Set<number>();
  let next = 0;
  for (const line of lines) {
    let from = readListMark(text, line, listMarks)?.textStart ?? line.start;
    while ((cuts[next]?.end ?? Infinity) <= line.start) next++;
    for (let cut = cuts[next]; cut && cut.start <= from && from < line.end; cut = cuts[++next]) {
      from = Math.max(from, cut.end);
      while (from < line.end && isBlank(text.charCodeAt(from))) from++;
    }
    if (from >= line.end) bare.add(line.start);
  }
  return bare;
}
