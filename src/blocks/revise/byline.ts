import type { PhraseKind } from "../../locales/locale.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import type { MeasuredBlock } from "../measure.js";
import { type NameContext, readNames } from "./names.js";
import type { TextRange } from "./titleAffix.js";

/** Longer blocks (words, UTF-16 code units) are prose. */
const MAX_BYLINE_WORDS = 30;
const MAX_BYLINE_LENGTH = 220;

/** Kinds of phrase that begin a line about somebody else's doing. */
const OTHERS: ReadonlySet<PhraseKind> = new Set(["share", "copyright", "comments", "credit", "caption"]);

/** Names that a block states, and what in it says that they are its authors. */
export interface Byline {
  readonly names: readonly TextRange[];
  readonly context: NameContext | "job";
}

const bylineWords = new WeakMap<PageLocale, ReadonlySet<string>>();

/** Leads of one word, lower case: those that renderers glue to the name. */
function gluedLeads(locale: PageLocale): ReadonlySet<string> {
  const known = bylineWords.get(locale);
  if (known) return known;
  const words = locale.locales.flatMap(({ phrases }) => phrases.byline.map((phrase) => phrase.toLowerCase()));
  const made = new Set(words.filter((word) => !word.includes(" ")));
  bylineWords.set(locale, made);
  return made;
}

/** Where the name begins in "ByMaria Lopez"; null where nothing is glued. */
function gluedNameStart(block: MeasuredBlock, locale: PageLocale): number | null {
  const match = /^(\p{L}\p{Ll}{0,11})\p{Lu}\p{Ll}/u.exec(block.text);
  const lead = match?.[1];
  return lead !== undefined && gluedLeads(locale).has(lead.toLowerCase()) ? lead.length : null;
}

function leadEnd(block: MeasuredBlock, anywhere: boolean): number | null {
  const lead = block.phrases.find(({ kinds, from }) => kinds.includes("byline") && (anywhere || from === 0));
  return lead ? (block.words[lead.to - 1]?.end ?? null) : null;
}

function jobbed(block: MeasuredBlock): boolean {
  return block.phrases.some(
    ({ kinds, from, to }) => kinds.includes("jobTitle") && (from === 0 || to === block.words.length),
  );
}

/** Names that the block states as authors by its own words or by the date beside them; null where it states none. */
export function readByline(block: MeasuredBlock, locale: PageLocale): Byline | null {
  if (block.wordCount > MAX_BYLINE_WORDS || block.text.length > MAX_BYLINE_LENGTH) return null;
  const end = block.text.length;
  const [first] = block.phrases;
  const others = first?.from === 0 && first.kinds.some((kind) => OTHERS.has(kind));
  if (others && !first.kinds.includes("byline")) return null;
  const dated = block.dates.length > 0;
  const start = gluedNameStart(block, locale) ?? leadEnd(block, dated);
  if (start !== null) {
    const names = readNames(block, locale, { start, end }, "led");
    if (names.length > 0) return { names, context: "led" };
  }
  if (dated || jobbed(block)) {
    const names = readNames(block, locale, { start: 0, end }, "dated");
    if (names.length > 0) return { names, context: dated ? "dated" : "job" };
  }
  return null;
}

/** Names of a block that is nothing but names; null where it is anything else. */
export function readBareNames(block: MeasuredBlock, locale: PageLocale, context: NameContext): Byline | null {
  if (block.wordCount > MAX_BYLINE_WORDS || block.text.length > MAX_BYLINE_LENGTH) return null;
  const names = readNames(block, locale, { start: 0, end: block.text.length }, context);
  return names.length > 0 ? { names, context } : null;
}
