import { outlinePage } from "../../clean.js";
import type { PageError } from "../../types.js";
import { errorOf, type PageRecord } from "../cleanInput.js";
import { encodeOutline } from "./outlineLines.js";

/** An outline as `encodeOutline` writes it. */
export interface EncodedOutline {
  readonly id: string;
  /** Null for a page without lines. */
  readonly line: string | null;
}

/** The outline of one page, grouped by `site` where that is not null; what is wrong, where there is none. Does not throw. */
export function outlineRecord(
  record: PageRecord,
  { site, encoding }: { readonly site: string | null; readonly encoding: string | null },
): EncodedOutline | PageError {
  if (record.kind === "problem") return record.problem;
  try {
    const outline = outlinePage(record.content, { encoding }, { site, url: record.source.url ?? null });
    return { id: outline.id, line: outline.lines.length > 0 ? encodeOutline(outline) : null };
  } catch (error) {
    return errorOf(error);
  }
}
