import type { Article } from "../../types.js";
import type { ExplainedRow } from "../explainRows.js";
import { amountOf } from "./facts.js";
import { cut } from "./words.js";

/** A page that the report shows line by line. */
export interface ShownPage {
  /** As messages call it. */
  readonly name: string;
  readonly article: Article;
  /** 0..1; see `doubtOf`. */
  readonly doubt: number;
  /** See `expectedLoss`. */
  readonly loss: number;
  readonly leftOut: boolean;
  /** The first blocks of the dump, long ones cut. */
  readonly rows: readonly ExplainedRow[];
  /** Blocks after those. */
  readonly restRows: number;
}

/** What is shown of a page at most: blocks, lines of a block, and UTF-16 code units of a line and of all lines. */
const MAX_ROWS = 400;
const MAX_ROW_LINES = 40;
const MAX_LINE_LENGTH = 1000;
const MAX_LENGTH = 40_000;

/** Characters (UTF-16 code units) of text that may have been removed with the furniture, by the confidence of each removal. */
export function expectedLoss({ removed = [] }: Article): number {
  return removed.reduce((sum, { text, confidence }) => sum + text.length * (1 - confidence), 0);
}

/** Characters of the shortest articles: of pages with less text a small loss is no great share. */
const SHORT_TEXT = 500;

/** How doubtful a page is, 0..1: that it is of another kind than is said, or the share of text that may be lost, whichever is more. */
export function doubtOf(article: Article): number {
  const loss = expectedLoss(article);
  return Math.max(1 - article.confidence, loss / (Math.max(amountOf(article).kept, SHORT_TEXT) + loss));
}

/** As many rows as are shown of a page, cut. */
export function cutRows(rows: readonly ExplainedRow[]): ExplainedRow[] {
  const shown: ExplainedRow[] = [];
  let length = 0;
  for (const row of rows) {
    if (shown.length === MAX_ROWS || length > MAX_LENGTH) break;
    const lines = row.lines.slice(0, MAX_ROW_LINES).map((line) => cut(line, MAX_LINE_LENGTH));
    if (row.lines.length > MAX_ROW_LINES) lines.push("…");
    length += lines.reduce((sum, line) => sum + line.length, 0);
    shown.push({ ...row, lines });
  }
  return shown;
}

/** The most doubtful pages of a run so far. */
export interface DoubtfulPages {
  /** False where a page of such doubt would not be among them: it need not be explained. */
  wants(doubt: number): boolean;
  add(page: Pick<ShownPage, "name" | "article" | "leftOut">, rows: readonly ExplainedRow[]): void;
  /** The most doubtful first; equal ones in the order in which they came. */
  pages(): readonly ShownPage[];
}

/** Keeps the `limit` most doubtful pages. */
export function doubtfulPages(limit: number): DoubtfulPages {
  let kept: ShownPage[] = [];
  let floor = -1;
  function prune(): void {
    // Sorting is stable.
    kept = kept.sort((a, b) => b.doubt - a.doubt).slice(0, limit);
    if (kept.length === limit) floor = kept.at(-1)?.doubt ?? -1;
  }
  return {
    wants: (doubt) => doubt > floor,
    add(page, rows) {
      const shown = cutRows(rows);
      // The text is shown in its rows.
      const article = { ...page.article, text: "", body: [], captions: [], related: [], removed: [] };
      const entry = {
        ...page,
        article,
        doubt: doubtOf(page.article),
        loss: expectedLoss(page.article),
        rows: shown,
        restRows: rows.length - shown.length,
      };
      // A copy: the least part of a page's text would keep all of it in memory.
      kept.push(structuredClone(entry));
      prune();
    },
    pages: () => kept,
  };
}
