import { findDates } from "../dates/findDates.js";
import type { PageLocale } from "../locales/pageLocale.js";
import { findPhrases, type KindMask } from "../locales/phrases.js";
import { findWords } from "../text/words.js";
import type { Span } from "../types.js";

/** How much a date says: of other places only that none is there. */
export const DATED = { none: 0, day: 1, year: 2, time: 3 } as const;

/** A date of a page. `kind` is one of DATED. */
export interface DatedSpan extends Span {
  readonly kind: number;
}

/** A phrase of the page's locale, and its kinds. */
export interface PhraseSpan extends Span {
  readonly mask: KindMask;
}

/** What is known of a page's words that tells blocks apart: none of it overlaps others of its list. */
export interface SeamMarks {
  readonly dates: readonly DatedSpan[];
  readonly phrases: readonly PhraseSpan[];
}

/** The dates and phrases of a whole page. */
export function readMarks(text: string, locale: PageLocale): SeamMarks {
  const words = findWords(text);
  const phrases = findPhrases(locale.phrases, words).map(({ mask, from, to }) => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    mask,
  }));
  const dates = findDates(text, locale.dateLanguage).map(({ span, year, time }) => ({
    ...span,
    kind: time ? DATED.time : year === null ? DATED.day : DATED.year,
  }));
  return { dates, phrases };
}
