import type { ExplainedPage } from "../clean.js";
import { LABEL_ROLES, type Role, type Verdict } from "../types.js";

/** What a role means to the reader. */
export const FATES = {
  content: "kept",
  metadata: "metadata",
  boilerplate: "removed",
} as const satisfies Record<Role, string>;

/** One block of a dump, and what became of it. */
export interface ExplainedRow {
  /** Number of its first line in the input. */
  readonly line: number;
  readonly verdict: Verdict;
  readonly role: Role;
  /** True where a blank line stands before it. */
  readonly blankBefore: boolean;
  /** Its lines as they stand in the dump, those of nothing but white space left out; of HTML, the text of the block. */
  readonly lines: readonly string[];
}

/** The dump, or the text of a page of HTML, block by block. */
export function explainRows({ page, style, blocks }: ExplainedPage): ExplainedRow[] {
  let line = 1;
  let at = 0;
  return blocks.map(({ text, span, verdicts, blankBefore }) => {
    line += page.text.slice(at, span.start).split("\n").length - 1;
    at = span.start;
    const verdict = verdicts.at(-1) ?? verdicts[0];
    const shown = style === "html" ? text : page.text.slice(span.start, span.end);
    const lines = shown.split("\n").filter((row) => row.trim() !== "");
    return { line, verdict, role: LABEL_ROLES[verdict.label], blankBefore: blankBefore > 0, lines };
  });
}
