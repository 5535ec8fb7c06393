import type { Article } from "../types.js";

/** What the cells of a column hold. `strings` is a list of texts, `json` any value that JSON has. */
export type CellKind = "text" | "integer" | "number" | "boolean" | "strings" | "json";

/** One column of a table of articles. */
export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** Null or undefined where the article has none. */
  readonly of: (article: Article) => unknown;
}

function plain(name: keyof Article, kind: CellKind): readonly Column[] {
  return [{ name, kind, of: (article) => article[name] }];
}

/**
 * The columns of every field, in the order of `Article`. Objects of one level are flat, with an underscore, as a dot is an operator
 * in SQL. `body` has none: `text` has its words, and json and jsonl have its types.
 */
const COLUMNS_OF = {
  source: [
    { name: "source_path", kind: "text", of: ({ source }) => source.path },
    { name: "source_url", kind: "text", of: ({ source }) => source.url },
    { name: "source_sha256", kind: "text", of: ({ source }) => source.sha256 },
    { name: "source_bytes", kind: "integer", of: ({ source }) => source.bytes },
    { name: "source_encoding", kind: "text", of: ({ source }) => source.encoding },
    { name: "source_style", kind: "text", of: ({ source }) => source.style },
    { name: "source_record_number", kind: "integer", of: ({ source }) => source.record?.number },
    { name: "source_record_id", kind: "text", of: ({ source }) => source.record?.id },
    { name: "source_record_captured", kind: "text", of: ({ source }) => source.record?.captured },
  ],
  kind: plain("kind", "text"),
  confidence: plain("confidence", "number"),
  title: plain("title", "text"),
  standfirst: plain("standfirst", "text"),
  authors: plain("authors", "strings"),
  published: plain("published", "text"),
  updated: plain("updated", "text"),
  captured: plain("captured", "text"),
  section: plain("section", "text"),
  tags: plain("tags", "strings"),
  dateline: [
    { name: "dateline_place", kind: "text", of: ({ dateline }) => dateline?.place },
    { name: "dateline_date", kind: "text", of: ({ dateline }) => dateline?.date },
    { name: "dateline_agency", kind: "text", of: ({ dateline }) => dateline?.agency },
  ],
  publisher: plain("publisher", "text"),
  language: plain("language", "text"),
  text: plain("text", "text"),
  body: [],
  wordCount: plain("wordCount", "integer"),
  truncated: plain("truncated", "boolean"),
  captions: plain("captions", "strings"),
  related: plain("related", "json"),
  corrections: plain("corrections", "strings"),
  copyright: plain("copyright", "text"),
  warnings: plain("warnings", "json"),
  meta: plain("meta", "json"),
  duplicateOf: plain("duplicateOf", "text"),
  similarity: plain("similarity", "number"),
  error: [
    { name: "error_rule", kind: "text", of: ({ error }) => error?.rule },
    { name: "error_reason", kind: "text", of: ({ error }) => error?.reason },
  ],
  provenance: plain("provenance", "json"),
  removed: plain("removed", "json"),
} as const satisfies Record<keyof Article, readonly Column[]>;

/** Fields that articles have only where they are asked for. */
const ON_DEMAND = [
  "meta",
  "duplicateOf",
  "similarity",
  "provenance",
  "removed",
] as const satisfies (keyof Article)[];
export type FieldOnDemand = (typeof ON_DEMAND)[number];

/** The columns of a table: the same for every page of a run. Fields on demand have columns where they are `asked` for. */
export function columnsFor(asked: readonly FieldOnDemand[]): readonly Column[] {
  const absent: readonly string[] = ON_DEMAND.filter((name) => !asked.includes(name));
  return Object.entries(COLUMNS_OF).flatMap(([name, columns]) => (absent.includes(name) ? [] : columns));
}
