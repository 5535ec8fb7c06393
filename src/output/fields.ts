import type { Article } from "../types.js";

/** Every field of an article in the order in which the writers give them. */
const FIELD_ORDER = Object.keys({
  source: true,
  kind: true,
  confidence: true,
  title: true,
  standfirst: true,
  authors: true,
  published: true,
  updated: true,
  captured: true,
  section: true,
  tags: true,
  dateline: true,
  publisher: true,
  language: true,
  text: true,
  body: true,
  wordCount: true,
  truncated: true,
  captions: true,
  related: true,
  corrections: true,
  copyright: true,
  warnings: true,
  meta: true,
  duplicateOf: true,
  similarity: true,
  error: true,
  provenance: true,
  removed: true,
} satisfies Record<keyof Article, true>) as (keyof Article)[];

/** The fields that the article has, in the order of `Article`, without those in `except`. */
export function orderFields(article: Article, except: readonly (keyof Article)[] = []): Partial<Article> {
  const names = FIELD_ORDER.filter((name) => article[name] !== undefined && !except.includes(name));
  return Object.fromEntries(names.map((name) => [name, article[name]]));
}
