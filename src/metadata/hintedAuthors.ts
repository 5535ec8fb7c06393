import { measureBlocks } from "../blocks/measure.js";
import { readBareNames, readByline } from "../blocks/revise/byline.js";
import type { Hint } from "../input/html/page.js";
import type { PageLocale } from "../locales/pageLocale.js";
import type { Field } from "../types.js";
import type { JudgedPage } from "./field.js";
import { hintedField, hintsOn } from "./hints.js";

/** Longer values (UTF-16 code units) are notes about an author. */
const MAX_NAME_LENGTH = 80;

/** What an author's name is not: an address, a handle, a number, markup. */
const NO_NAME = /:\/\/|[@<>{}]|^\P{L}*$|\.(?:com|html?|php)\//u;

/** A hint as a block of its own, which the readers of names take. */
function blockOf(text: string, locale: PageLocale) {
  const block = {
    index: 0,
    text,
    span: { start: 0, end: text.length },
    pieces: [],
    blankBefore: 0,
    mark: null,
    indent: 0,
    links: 0,
  };
  return measureBlocks([block], locale)[0];
}

/** The names in a hint: of several in one as they are told apart on pages too, else all of it. */
function namesOf({ value }: Hint, locale: PageLocale): string[] {
  if (value.length > MAX_NAME_LENGTH || NO_NAME.test(value)) return [];
  const block = blockOf(value, locale);
  if (!block) return [];
  const led = block.phrases[0]?.from === 0 ? readByline(block, locale) : null;
  const names = (led ?? readBareNames(block, locale, "led"))?.names ?? [];
  if (led || names.length > 1) return names.map(({ start, end }) => value.slice(start, end));
  return [value];
}

/** Authors as the markup names them, once each: those of the data about the story, else those of the page's head. */
export function hintedAuthors(judged: JudgedPage, sources: readonly Hint["source"][]): Field<string>[] {
  const found = new Map<string, Field<string>>();
  for (const hint of hintsOn(judged, "authors")) {
    if (!sources.includes(hint.source)) continue;
    for (const value of namesOf(hint, judged.locale)) {
      const key = value.toLowerCase();
      if (!found.has(key)) found.set(key, hintedField(judged, { ...hint, value }, "authors"));
    }
  }
  return [...found.values()];
}
