import { isMarkdown } from "../../text/markdownForm.js";
import type { Message } from "../../types.js";

/** UTF-16 code units from the start of a page that are looked at. */
const SAMPLE_LENGTH = 65_536;

/** A page of HTML begins so, after white space and comments. */
const DOCUMENT_START =
  /^\s{0,999}(?:<!--[^>]{0,999}-->\s{0,999}){0,3}<(?:!doctype\s{1,9}html|html|head|body|\?xml)[\s>]/i;

/** So begins a piece of HTML; a text dump that has some tags in it begins with text. */
const TAG_START = /^\s{0,999}<(?:!--|[a-z][a-z0-9]{0,15}[\s>])/i;

/** The end tag of an element: what a text about HTML has a few of, and a piece of HTML many. */
const END_TAG = /<\/[a-z][a-z0-9-]{0,30}\s{0,9}>/gi;

/** Fewer end tags, or one in more units than this, may stand in a text about HTML. */
const MIN_END_TAGS = 3;
const MAX_UNITS_A_TAG = 500;

/** By how many end tags a text is full of them; null where it is not. */
function signOfTags(sample: string): string | null {
  const ends = sample.match(END_TAG)?.length ?? 0;
  const dense = ends >= MIN_END_TAGS && ends * MAX_UNITS_A_TAG >= sample.length;
  return dense ? `it has ${ends} end tags in ${sample.length} characters` : null;
}

/** By what a text is a page's HTML, or a piece of it, as goes after "because"; null for a text dump. */
export function signOfHtml(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!sample.includes("<")) return null;
  if (DOCUMENT_START.test(sample)) return "it begins as a page of HTML does";
  // Converters to Markdown leave the tags for which it has no sign.
  return TAG_START.test(sample) && !isMarkdown(text) ? signOfTags(sample) : null;
}

/** Whether a text is HTML or has any of its tags left in it: what was made of one by taking them out has none. */
export function hasTags(text: string): boolean {
  return (text.includes("</") && text.search(END_TAG) >= 0) || signOfHtml(text) !== null;
}

const HAS_TAGS: Message = {
  severity: "warning",
  rule: "input/has-tags",
  reason:
    "has tags of HTML among its lines, and they were taken for text. Give the page of HTML as it is, or make a text dump of it.",
  span: null,
};

/** A warning where a text dump has many tags in it; none for HTML and Markdown. */
export function tagMessages(text: string): readonly Message[] {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return sample.includes("</") && signOfTags(sample) !== null && !isMarkdown(text) ? [HAS_TAGS] : [];
}
