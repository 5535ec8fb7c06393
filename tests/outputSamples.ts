import type { Article } from "../src/types.js";

/** An article with every field filled, the optional ones too, except `error`. */
export const FULL: Article = {
  source: {
    path: "dumps/bridge.txt",
    url: "https://example.org/bridge",
    sha256: "0123456789abcdef".repeat(4),
    bytes: 4404,
    encoding: "utf-8",
    record: { number: 12, id: "<urn:uuid:1>", captured: "2024-04-26T06:01:02Z" },
    style: "innertext",
  },
  kind: "article",
  confidence: 0.97,
  title: "Old bridge to close until spring",
  standfirst: "Drivers will have to take the long way round",
  authors: ["Ana Example", "Bo Sample"],
  published: "2018-10-31T11:29+03:00",
  updated: "2018-10-31T12:05:10Z",
  captured: "2024-04-26",
  section: "Local",
  tags: ["bridge", "roads"],
  dateline: { place: "RIVERTON", date: "2018-10-31", agency: "RNA" },
  publisher: "Riverton Courier",
  language: "en",
  text: "The bridge closes on Monday.\n\nWhy now\n\nIt is old.\n\nRust\n\nCracks\n\nWe waited too long.",
  body: [
    { type: "paragraph", text: "The bridge closes on Monday." },
    { type: "subhead", text: "Why now" },
    { type: "paragraph", text: "It is old." },
    { type: "list-item", text: "Rust" },
    { type: "list-item", text: "Cracks" },
    { type: "quote", text: "We waited too long." },
  ],
  wordCount: 16,
  truncated: true,
  captions: ["The bridge on Sunday"],
  related: [{ title: "New bridge delayed again", date: "2018-10-30" }],
  corrections: ["An earlier version gave a wrong day."],
  copyright: "© 2018 Riverton Courier",
  warnings: [
    { severity: "info", rule: "date/numeric", reason: "Read as day first.", span: { start: 3, end: 9 } },
  ],
  meta: { warc: { "warc-type": "conversion" }, tags: [1, null] },
  duplicateOf: "dumps/b.warc.gz:3",
  similarity: 0.93,
  provenance: {
    title: [
      {
        value: "Old bridge to close until spring",
        span: { start: 0, end: 32 },
        certainty: "stated",
        confidence: 0.9,
        rule: "title/first-title-block",
      },
    ],
  },
  removed: [
    {
      text: "Home",
      label: "navigation",
      rule: "block/phrase-line",
      confidence: 0.95,
      span: { start: 40, end: 44 },
    },
  ],
};

/** An article of which nothing was found. */
export const BARE: Article = {
  source: { path: null, url: null, sha256: null, bytes: null, encoding: null, style: null },
  kind: "empty",
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
};

/** The record of a page that could not be read. */
export const FAILED: Article = {
  ...BARE,
  kind: "error",
  error: { rule: "decode/binary", reason: "is no text. Name a text file." },
};
