import type { Message } from "../types.js";

/** UTF-16 code units from the start of a page that are looked at. */
const SAMPLE_LENGTH = 65_536;

/** A page of HTML begins so, after white space. */
const DOCUMENT_START = /^\s{0,999}<(?:!doctype\s{1,9}html|html|head|body|\?xml)[\s>]/i;

/** The end tag of an element: what a text about HTML has a few of, and a piece of HTML many. */
const END_TAG = /<\/[a-z][a-z0-9-]{0,30}\s{0,9}>/gi;

/** Fewer end tags, or one in more units than this, may stand in a text about HTML. */
const MIN_END_TAGS = 3;
const MAX_UNITS_A_TAG = 500;

const LOOKS_LIKE_HTML: Message = {
  severity: "warning",
  rule: "input/looks-like-html",
  reason:
    "looks like HTML, and its tags were taken for text. Make a text dump of it and clean that, for example: lynx -dump -nolist PAGE.html | clean-news",
  span: null,
};

/** By what the text is a page's HTML, or a piece of it; null for a text dump. */
export function signOfHtml(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!sample.includes("<")) return null;
  if (DOCUMENT_START.test(sample)) return "it begins as a page of HTML does";
  const ends = sample.match(END_TAG)?.length ?? 0;
  const dense = ends >= MIN_END_TAGS && ends * MAX_UNITS_A_TAG >= sample.length;
  return dense ? `it has ${ends} end tags in ${sample.length} characters` : null;
}

/** A warning where the text is a page's HTML, or a piece of it; none for a text dump. */
export function htmlMessages(text: string): readonly Message[] {
  return signOfHtml(text) === null ? [] : [LOOKS_LIKE_HTML];
}
