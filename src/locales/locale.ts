/**
 * Kinds of phrase a locale lists. How they are matched is the caller's business; every phrase is plain text, in any case,
 * without trailing colon or ellipsis.
 *
 * Line kinds: a line that is, or starts with, one of these is furniture of that kind.
 * `cutOff`: words by which a page says that the story goes on for subscribers.
 * Lead kinds: words that stand before a value (`byline`: "By" before a name).
 * `notice`: what prose about the site says and stories hardly do: of consent, terms, rights, comments. Two of them in a paragraph count.
 * `section`: names of sections; `sectionLead`: words that stand before one ("Filed under").
 */
export const PHRASE_KINDS = [
  "navigation",
  "share",
  "newsletter",
  "related",
  "advertisement",
  "cookie",
  "paywall",
  "comments",
  "pagination",
  "footer",
  "authorNote",
  "correction",
  "byline",
  "published",
  "updated",
  "source",
  "caption",
  "credit",
  "tags",
  "section",
  "copyright",
  "readingTime",
  "notAuthor",
  "jobTitle",
  "cutOff",
  "sectionLead",
  "notice",
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Kinds whose phrases are of a wider kind too: a locale lists them under the narrower one alone. */
export const WIDER_KINDS: { readonly [Kind in PhraseKind]?: PhraseKind } = {
  cutOff: "paywall",
  sectionLead: "tags",
};

/** The words of one language's news pages. Data only: plain strings, no regular expressions. */
export interface Locale {
  /** BCP 47 language, as `Intl` takes it. */
  readonly code: string;
  readonly phrases: Readonly<Record<PhraseKind, readonly string[]>>;
  /**
   * Month names that pages use and CLDR lacks: short forms, other spellings, other cases. Keys in lower case, values 1..12.
   * The names that `Intl` gives need not be listed.
   */
  readonly months?: Readonly<Record<string, number>>;
  /**
   * Relative times that pages use and CLDR lacks: "an hour ago", "just now". Keys in lower case, values in minutes back; whole days
   * (1440) name a day. The forms that `Intl` gives need not be listed.
   */
  readonly relative?: Readonly<Record<string, number>>;
  /** How an all-number date such as 03/04/2024 is read in this language when nothing on the page settles it. */
  readonly dateOrder: "dmy" | "mdy" | "ymd";
}
