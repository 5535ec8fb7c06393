import type { DateLanguage, DateOrder } from "../dates/types.js";
import { indexPhrases, type PhraseIndex } from "./phrases.js";
import { type PreparedLocale, prepareLocale } from "./prepared.js";

/** The words that count on one page: those of its language and the nearest to it, of English (whose furniture stands on pages of any language), and those of no language. */
export interface PageLocale {
  /** ISO 639-1; null when the page's language is unknown or has no locale. */
  readonly code: string | null;
  /** The page's own first. */
  readonly locales: readonly PreparedLocale[];
  readonly phrases: PhraseIndex;
  /** How dates of the page are read. */
  readonly dateLanguage: DateLanguage;
}

const ORDERS: Readonly<Record<string, DateOrder>> = { month: "mdy", year: "ymd" };

/** How `Intl` writes an all-number date in a language that has no locale; the day first where it does not know it. */
function writtenOrder(language: string | null): DateOrder {
  if (language === null || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return "dmy";
  const parts = new Intl.DateTimeFormat(language, { calendar: "gregory" }).formatToParts(0);
  const first = parts.find(({ type }) => type === "day" || type === "month" || type === "year");
  return ORDERS[first?.type ?? ""] ?? "dmy";
}

/**
 * Languages of which one is easily taken for another in a few paragraphs, and that share most of their words, and those that have no
 * locale, with the language that the furniture of their pages is often in: what counts on pages of the one counts on those of the others.
 */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  af: ["nl"],
  be: ["ru"],
  bs: ["hr", "sr"],
  ca: ["es"],
  cs: ["sk"],
  da: ["nb"],
  eu: ["es"],
  gl: ["es", "pt"],
  hr: ["sr"],
  kk: ["ru"],
  ky: ["ru"],
  lb: ["de", "fr"],
  mk: ["bg", "sr"],
  ms: ["id"],
  nb: ["da"],
  nn: ["nb", "da"],
  sk: ["cs"],
  sr: ["hr"],
  tg: ["ru"],
  uk: ["ru"],
  uz: ["ru"],
};

const cache = new Map<string | null, PageLocale>();

/** Locale of a page in `language` (ISO 639-1, null for unknown). */
export function localeOf(language: string | null): PageLocale {
  const cached = cache.get(language);
  if (cached) return cached;
  const own = language === null ? null : prepareLocale(language);
  const near = NEAR[language ?? ""] ?? [];
  const codes = new Set([...near, "en", "und"]);
  codes.delete(own?.code ?? "");
  const locales = [own, ...[...codes].map(prepareLocale)].filter((locale) => locale !== null);
  const made: PageLocale = {
    code: own === null ? null : language,
    locales,
    phrases: indexPhrases(locales.map(({ groups }) => groups)),
    dateLanguage: {
      codes: language === null ? [] : [language, ...near],
      order: own?.dateOrder ?? writtenOrder(language),
      extraMonths: own?.months ?? {},
      extraRelative: own?.relative ?? {},
    },
  };
  cache.set(language, made);
  return made;
}
