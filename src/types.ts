import type { HtmlPage, PageHints } from "./input/html/page.js";

/**
 * Half-open range [start, end) in UTF-16 code units: of the text as given (`ReadPage.given`) in an `Article`, of `Page.text`
 * everywhere else. Both are the HTML, tags and all, where the page is one.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How the page was turned into text. `html-to-text` is the npm library; `markdown` is of any converter; `plain` is none of the known dumpers; `html` was not: it is
 * the page itself.
 */
export type DumpStyle =
  | "innertext"
  | "wet"
  | "bs4"
  | "w3m"
  | "lynx"
  | "html-to-text"
  | "markdown"
  | "plain"
  | "run-on"
  | "html";

/** Something worth telling about a page; never stops a batch. */
export interface Message {
  readonly severity: "error" | "warning" | "info";
  /** `step/what-was-seen`. */
  readonly rule: string;
  /** A sentence that says what was seen and, where there is something to do, what to do next. */
  readonly reason: string;
  /** Where on the page; null when the message is about the whole page. */
  readonly span: Span | null;
}

/** Which of the pages of its input a page is, and what the input says of it. */
export interface SourceRecord {
  /** 1 for the first: of the records of an archive, all kinds counted, or of the lines of a file. */
  readonly number: number;
  /** What the input calls it; null for no name. */
  readonly id: string | null;
  /** ISO 8601 moment at which the page was fetched; null where the input does not say. */
  readonly captured: string | null;
}

/** Where a page came from. Fields are null where the caller did not say. */
export interface PageSource {
  /** Path as the user wrote it; null for text handed in directly or read from standard input. */
  readonly path: string | null;
  readonly url: string | null;
  /** Hex SHA-256 of the page's bytes, unpacked. */
  readonly sha256: string | null;
  /** Size of the page in bytes, unpacked. */
  readonly bytes: number | null;
  /**
   * Encoding the bytes were decoded from, a WHATWG name; null when text was handed in. From a caller: the one that came with the
   * bytes, as in an HTTP header, which may be wrong.
   */
  readonly encoding: string | null;
  /** Only where the input has pages as records: archives, JSON lines. */
  readonly record?: SourceRecord;
}

/** Decoded text of one dump, or of a page of HTML: NFC, "\n" line ends, no byte order mark. */
export interface Page {
  readonly text: string;
  /** What was read of the markup of a page of HTML; null for a text dump. */
  readonly html: HtmlPage | null;
  /** What the page says of itself in its markup, or in data that stood among its text; null where there is none. */
  readonly hints: PageHints | null;
  readonly source: PageSource;
  readonly messages: readonly Message[];
}

/** What each label is to the article: its text, a fact about it, or the page around it. */
export const LABEL_ROLES = {
  paragraph: "content",
  subhead: "content",
  quote: "content",
  "list-item": "content",
  title: "metadata",
  standfirst: "metadata",
  kicker: "metadata",
  section: "metadata",
  byline: "metadata",
  timestamp: "metadata",
  dateline: "metadata",
  caption: "metadata",
  credit: "metadata",
  correction: "metadata",
  tags: "metadata",
  "author-note": "metadata",
  captured: "boilerplate",
  navigation: "boilerplate",
  breadcrumb: "boilerplate",
  banner: "boilerplate",
  share: "boilerplate",
  newsletter: "boilerplate",
  related: "boilerplate",
  advertisement: "boilerplate",
  cookie: "boilerplate",
  paywall: "boilerplate",
  comments: "boilerplate",
  ticker: "boilerplate",
  pagination: "boilerplate",
  copyright: "boilerplate",
  footer: "boilerplate",
  unsure: "boilerplate",
} as const satisfies Record<string, "content" | "metadata" | "boilerplate">;

export type Label = keyof typeof LABEL_ROLES;
export type Role = (typeof LABEL_ROLES)[Label];

/** What a choice among the page's texts would have fallen on next. */
export interface Rival {
  /** Index of its block. */
  readonly block: number;
  /** Where it stands, UTF-16 code units of the block's text. */
  readonly part: Span;
  /** Share (0..1) of the odds that falls to it. */
  readonly odds: number;
}

/** One decision about one block. `confidence` is 0..1; `rule` is `step/what-was-seen`. */
export interface Verdict {
  readonly label: Label;
  readonly confidence: number;
  readonly rule: string;
  /** The part of the block that the label is about, UTF-16 code units of its text; absent where that is all of it. */
  readonly part?: Span;
  /** What would have been chosen else; absent where the block was not chosen among several. */
  readonly rival?: Rival;
}

/** A stretch of `Block.text` that stands in `Page.text` letter for letter. */
export interface Piece {
  /** Offset in `Block.text`. */
  readonly at: number;
  /** Offset in `Page.text`. */
  readonly from: number;
  /** UTF-16 code units. */
  readonly length: number;
  /** UTF-16 code units in `Page.text`, where the page writes the piece otherwise: as a character reference of HTML. */
  readonly width?: number;
}

/**
 * What the dumper said a line is: a bullet or number before it, a heading by its place or case, or the numbered list of addresses
 * that some dumpers put at the end.
 */
export type Mark = "bullet" | "number" | "heading" | "references";

/** One paragraph, heading, list item, caption or menu line as the page had it, the renderer's marks undone. */
export interface Block {
  readonly index: number;
  /** One line; white space folded; list and link marks removed. May be empty where a line was nothing but marks. */
  readonly text: string;
  /**
   * From the first to the last non-blank character of the dump that belongs to it, marks included. Of a column among others it holds what
   * stands beside it, too, between its lines.
   */
  readonly span: Span;
  /** Maps `text` back to the page, in order. */
  readonly pieces: readonly Piece[];
  /** Blank lines directly before it in the dump; 0 for the first line. */
  readonly blankBefore: number;
  readonly mark: Mark | null;
  /** Columns of white space before it in the dump. */
  readonly indent: number;
  /** Links seen in it; 0 where the style shows no links. */
  readonly links: number;
}

/** "stated" is written on the page at `span`; "inferred" was worked out, from what stands at `span` if that is not null. */
export interface Field<T> {
  readonly value: T;
  readonly span: Span | null;
  readonly certainty: "stated" | "inferred";
  readonly confidence: number;
  readonly rule: string;
  readonly runnerUp?: RunnerUp;
}

/** Dateline of a wire story. `date` is an ISO day, its year taken from the published date where the dateline has none. */
export interface Dateline {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** Another story that a page points to. `date` is an ISO day; null where none is shown beside it. */
export interface RelatedStory {
  readonly title: string;
  readonly date: string | null;
}

/** Every field that a page's metadata may hold; null or empty means looked for and not found. */
export interface Metadata {
  readonly title: Field<string> | null;
  readonly standfirst: Field<string> | null;
  readonly authors: readonly Field<string>[];
  /** ISO 8601; day alone where no time is shown; an offset only where stated or given by an option. */
  readonly published: Field<string> | null;
  readonly updated: Field<string> | null;
  readonly captured: Field<string> | null;
  readonly section: Field<string> | null;
  readonly tags: readonly Field<string>[];
  readonly dateline: Field<Dateline> | null;
  readonly publisher: Field<string> | null;
  /** ISO 639-1 code. */
  readonly language: Field<string> | null;
  readonly captions: readonly Field<string>[];
  readonly related: readonly Field<RelatedStory>[];
  readonly corrections: readonly Field<string>[];
  readonly copyright: Field<string> | null;
  /** That the page gives only the beginning of the story; its span is that of the line that says so. */
  readonly truncated: Field<boolean> | null;
}

export type PageKind = "article" | "listing" | "live" | "gallery" | "error" | "empty" | "other";
export type BodyType = "paragraph" | "subhead" | "quote" | "list-item";

export interface BodyItem {
  readonly type: BodyType;
  readonly text: string;
}

export interface RemovedBlock {
  readonly text: string;
  readonly label: Label;
  readonly rule: string;
  readonly confidence: number;
  readonly span: Span;
}

/** The second likeliest value of a field. */
export interface RunnerUp {
  readonly value: string;
  readonly span: Span;
  /** Share (0..1) of the odds that falls to it; that of the value given is its confidence. */
  readonly odds: number;
}

/** Span, rule, confidence and certainty of one emitted value. */
export interface ProvenanceEntry {
  readonly value: unknown;
  readonly span: Span | null;
  readonly certainty: "stated" | "inferred";
  readonly confidence: number;
  readonly rule: string;
  /** Only of title, authors and published, where the page has another that was thought of. */
  readonly runnerUp?: RunnerUp;
}

/** Why there is nothing in a page's record, as it stands in the output. */
export interface PageError {
  readonly rule: string;
  readonly reason: string;
}

/** One page, cleaned. The shape that `dist/article.schema.json` describes. */
export interface Article {
  readonly source: PageSource & { readonly style: DumpStyle | null };
  readonly kind: PageKind;
  /** 0..1: how likely the page is of the kind that `kind` says. */
  readonly confidence: number;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly captured: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly dateline: Dateline | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Body blocks, a blank line between. */
  readonly text: string;
  readonly body: readonly BodyItem[];
  /** Words of `text`: runs of letters and digits; of scripts without spaces, letters divided by 1.7. */
  readonly wordCount: number;
  /** True where the page says that the story goes on for subscribers; a warning tells where. */
  readonly truncated: boolean;
  readonly captions: readonly string[];
  readonly related: readonly RelatedStory[];
  readonly corrections: readonly string[];
  readonly copyright: string | null;
  readonly warnings: readonly Message[];
  /** On demand, for records of archives and JSON lines: what the input says of the page besides. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** On demand: what the first article of the run that says the same is called in messages; null for none. */
  readonly duplicateOf?: string | null;
  /** Beside `duplicateOf`: 0..1, 1 only for the same words; null where there is no such article. */
  readonly similarity?: number | null;
  /** Only where the page could not be read (`kind` is "error") or has no words (`kind` is "empty"). */
  readonly error?: PageError;
  /** With `Options.provenance`: one entry a value of every field, keyed by the field's name. */
  readonly provenance?: Readonly<Record<string, readonly ProvenanceEntry[]>>;
  /** With `Options.removed`: every block dropped, in page order. */
  readonly removed?: readonly RemovedBlock[];
}
