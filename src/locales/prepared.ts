import { LOCALES, universal } from "./index.js";
import type { Locale } from "./locale.js";
import { groupPhrases, type PhraseGroups } from "./phrases.js";

/** What pages need of a locale, worked out from its data: plain JSON, so that the built tool has it ready (src/build.mjs). */
export interface PreparedLocale extends Omit<Locale, "phrases"> {
  readonly groups: PhraseGroups;
  /** Words that join the last two items of a list, lower case. */
  readonly conjunctions: readonly string[];
}

function conjunctionsOf(code: string): string[] {
  // `Intl` would answer in the machine's language.
  if (Intl.ListFormat.supportedLocalesOf(code).length === 0) return [];
  return new Intl.ListFormat(code, { type: "conjunction" })
    .formatToParts(["A", "B"])
    .filter(({ type, value }) => type === "literal" && /\p{L}/u.test(value))
    .map(({ value }) => value.trim().toLowerCase());
}

/** Makers: a locale is made only when a page needs it, since each is as long as the program. */
const makers: ReadonlyMap<string, () => Locale> = new Map([
  ...Object.entries(LOCALES),
  ["und", universal] as const,
]);

/** The languages there are locales for, and "und" for what belongs to none. */
export const PREPARED_CODES: readonly string[] = [...makers.keys()];

/** The locale of a language (ISO 639-1, "und"); null where there is none. */
export function prepareLocale(code: string): PreparedLocale | null {
  const locale = makers.get(code)?.();
  if (locale === undefined) return null;
  const { phrases: _, ...others } = locale;
  return { ...others, groups: groupPhrases(locale), conjunctions: conjunctionsOf(code) };
}
