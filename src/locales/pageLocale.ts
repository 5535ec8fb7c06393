import type { DateLanguage } from "../dates/types.js";
import { LOCALES, universal } from "./index.js";
import type { Locale } from "./locale.js";
import { indexPhrases, type PhraseIndex } from "./phrases.js";

/** The words that count on one page: those of its language, of English (whose furniture stands on pages of any language), and those of no language. */
export interface PageLocale {
  /** ISO 639-1; null when the page's language is unknown or has no locale. */
  readonly code: string | null;
  /** The page's own first. */
  readonly locales: readonly Locale[];
  readonly phrases: PhraseIndex;
  /** How dates of the page are read. */
  readonly dateLanguage: DateLanguage;
}

/** Makes a locale; made only when a page needs it, since each is as long as the program. */
const known: ReadonlyMap<string, () => Locale> = new Map(Object.entries(LOCALES));
const cache = new Map<string | null, PageLocale>();

/** Locale of a page in `language` (ISO 639-1, null for unknown). */
export function localeOf(language: string | null): PageLocale {
  const makeOwn = language === null ? undefined : known.get(language);
  const code = makeOwn ? language : null;
  const cached = cache.get(code);
  if (cached) return cached;
  const makers = new Set(makeOwn ? [makeOwn, LOCALES.en, universal] : [LOCALES.en, universal]);
  const locales = [...makers].map((make) => make());
  const own = makeOwn ? locales[0] : undefined;
  const dateLanguage: DateLanguage = {
    codes: code === null ? [] : [code],
    order: own?.dateOrder ?? "dmy",
    extraMonths: own?.months ?? {},
  };
  const made: PageLocale = { code, locales, phrases: indexPhrases(locales), dateLanguage };
  cache.set(code, made);
  return made;
}
