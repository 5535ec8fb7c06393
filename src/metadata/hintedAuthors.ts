import { measureBlocks } from "../blocks/measure.js";
import { readBareNames, readByline } from "../blocks/revise/byline.js";
import type { Hint } from "../input/html/page.js";
import type { PageLocale } from "../locales/pageLocale.js";
import { sketchOf } from "../text/characters.js";
import type { Field } from "../types.js";
import type { JudgedPage } from "./field.js";
import { hintedField, hintsOn } from "./hints.js";

/** Longer values (UTF-16 code units) are notes about an author. */
const MAX_NAME_LENGTH = 80;

/** What an author's name is not: an address, a handle, a number, markup. */
const NO_NAME = /:\/\/|[@<>{}]|\.(?:com|html?|php)\//;

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

/** A title that hangs on to a name has more than one capital: "PhD", "M.D.", "FACLM". */
const TITLE = /^(?=[^U]*U[^U]*U)[Ulon.]{1,8}$/;
/** "gull.example": no title. */
const DOMAIN = /\.ll/;

function isTitle(sketch: string): boolean {
  return TITLE.test(sketch) && !DOMAIN.test(sketch);
}

/** "Ada Lindqvist, The Daily Gull": the name without what stands after a comma, unless that is a title; "" where there is no name. */
function withoutEmployer(value: string): string {
  const comma = value.indexOf(",");
  if (comma < 0) return value;
  const name = value.slice(0, comma).trim();
  if (name === "") return "";
  const rest = value.slice(comma + 1).split(/[,\s]+/u);
  const titled = rest.every((word) => word === "" || isTitle(sketchOf(word)));
  return titled || !name.includes(" ") ? value : name;
}

/** The names in a hint: of several in one as they are told apart on pages too, else all of it. */
function namesOf({ value }: Hint, locale: PageLocale): string[] {
  if (value.length > MAX_NAME_LENGTH || NO_NAME.test(value) || !/[Ulon]/.test(sketchOf(value))) return [];
  const block = blockOf(value, locale);
  if (!block) return [];
  const led = block.phrases[0]?.from === 0 ? readByline(block, locale) : null;
  const names = (led ?? readBareNames(block, locale, "led"))?.names ?? [];
  if (led || names.length > 1) return names.map(({ start, end }) => value.slice(start, end));
  const name = withoutEmployer(value);
  return name === "" ? [] : [name];
}

/** Which hints are meant. */
interface Wanted {
  readonly sources: readonly Hint["source"][];
  /** Whether the site itself may be the author. */
  readonly site: boolean;
}

/** Authors as the markup names them, once each; where the page shows some of them, those alone. */
export function hintedAuthors(judged: JudgedPage, { sources, site }: Wanted): Field<string>[] {
  const found = new Map<string, Field<string>>();
  const sites = new Set(hintsOn(judged, "publishers").map(({ value }) => value.toLowerCase()));
  for (const hint of hintsOn(judged, "authors")) {
    if (!sources.includes(hint.source)) continue;
    for (const value of namesOf(hint, judged.locale)) {
      const key = value.toLowerCase();
      if (found.has(key) || (!site && sites.has(key))) continue;
      found.set(key, hintedField(judged, { ...hint, value }, "authors"));
    }
  }
  const named = [...found.values()];
  const shown = named.filter(({ span }) => span !== null);
  return shown.length > 0 ? shown : named;
}
