import type { Article, PageError, PageSource } from "../types.js";

const NO_SOURCE: PageSource = { path: null, url: null, sha256: null, bytes: null, encoding: null };

/** The in-band record of an input that could not be read: every field of an article, nothing in them, and `error`. */
export function errorRecord(source: Partial<PageSource>, { rule, reason }: PageError): Article {
  return {
    source: { ...NO_SOURCE, ...source, style: null },
    kind: "error",
    confidence: 0,
    title: null,
    standfirst: null,
    authors: [],
    published: null,
    updated: null,
    captured: null,
    section: null,
    tags: [],
    dateline: null,
    publisher: null,
    language: null,
    text: "",
    body: [],
    wordCount: 0,
    truncated: false,
    captions: [],
    related: [],
    corrections: [],
    copyright: null,
    warnings: [],
    error: { rule, reason },
  };
}
