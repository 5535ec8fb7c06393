import { foldName } from "./fold.js";
import { type DateNames, type MonthName, readNames, STEM_LETTERS } from "./intlNames.js";
import { otherCalendarsOf } from "./otherCalendars.js";
import { unpackNames } from "./packedNames.js";
import { preparedNames } from "./preparedNames.js";
import type { DateLanguage } from "./types.js";

/** Longest name of a month or day period, in words, that is looked for. */
const MAX_NAME_WORDS = 3;
/** By how many letters the length of an inflected form may differ. */
const MAX_STEM_CHANGE = 3;

/** The month that a folded word or phrase names in this language, or null. */
export function monthNamed({ months, stems }: DateNames, phrase: string): MonthName | null {
  const exact = months.get(phrase);
  if (exact !== undefined) return exact;
  if (phrase.length <= STEM_LETTERS) return null;
  const stem = stems.get(phrase.slice(0, STEM_LETTERS));
  return stem !== undefined && Math.abs(stem.letters - phrase.length) <= MAX_STEM_CHANGE ? stem : null;
}

const known = new Map<string, DateNames | null>();

function namesOf(code: string): DateNames | null {
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  const prepared = preparedNames(code);
  const names = prepared === null ? readNames(code) : unpackNames(prepared);
  known.set(code, names);
  return names;
}

const extras = new WeakMap<object, DateNames>();

function extraNames(months: Readonly<Record<string, number>>): DateNames {
  const cached = extras.get(months);
  if (cached !== undefined) return cached;
  const entries = Object.entries(months).map(
    ([name, month]) => [foldName(name), { month, capital: false, short: false }] as const,
  );
  const names: DateNames = {
    months: new Map(entries),
    stems: new Map(),
    weekdays: new Set(),
    periods: new Map(),
    monthFirst: false,
    yearFirst: false,
    buddhist: false,
  };
  extras.set(months, names);
  return names;
}

/** Names to look through, in order: the language's extra ones, its own, English. */
export interface NameChain {
  /** Languages (BCP 47) asked for, and English. */
  readonly codes: readonly string[];
  readonly tables: readonly DateNames[];
  /** Words of the longest name of a month, and of a day period. */
  readonly monthWords: number;
  readonly periodWords: number;
  /** Of any language asked for, English aside. */
  readonly monthFirst: boolean;
  readonly yearFirst: boolean;
  readonly buddhist: boolean;
  /** Languages (BCP 47) whose pages use calendars besides the Gregorian. */
  readonly otherCalendars: readonly string[];
}

const wordsIn = (name: string): number => name.split(" ").length;

const mostWords = (names: readonly string[]): number =>
  Math.min(MAX_NAME_WORDS, Math.max(1, ...names.map(wordsIn)));

const chains = new WeakMap<DateLanguage, NameChain>();

/** The names for a language; built when first asked for, which takes milliseconds, and kept. */
export function namesFor(language: DateLanguage): NameChain {
  const cached = chains.get(language);
  if (cached !== undefined) return cached;
  const codes = [...new Set([...language.codes, "en"])];
  const own = codes.map(namesOf).filter((names) => names !== null);
  const tables = language.extraMonths === undefined ? own : [extraNames(language.extraMonths), ...own];
  const asked = language.codes.map(namesOf).filter((names) => names !== null);
  const chain: NameChain = {
    codes,
    tables,
    monthWords: mostWords(tables.flatMap(({ months }) => [...months.keys()])),
    periodWords: mostWords(tables.flatMap(({ periods }) => [...periods.keys()])),
    monthFirst: asked.some(({ monthFirst }) => monthFirst),
    yearFirst: asked.some(({ yearFirst }) => yearFirst),
    buddhist: asked.some(({ buddhist }) => buddhist),
    otherCalendars: otherCalendarsOf(language.codes),
  };
  chains.set(language, chain);
  return chain;
}
