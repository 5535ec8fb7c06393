import { describe, expect, test } from "vitest";
import { LOCALES, universal } from "../src/locales/index.js";
import { type Locale, PHRASE_KINDS, type PhraseKind, WIDER_KINDS } from "../src/locales/locale.js";

/** Longer "phrases" are sentences that only one site prints. */
const MOST_PHRASE_CHARACTERS = 90;

/** Month names, lower-cased and without a final full stop, that `Intl` gives for a language, alone and beside a day. */
function monthsFromIntl(code: string): Set<string> {
  const names = new Set<string>();
  const shapes: Intl.DateTimeFormatOptions[] = [{}, { day: "numeric" }, { day: "numeric", year: "numeric" }];
  for (const month of ["long", "short"] as const) {
    for (const shape of shapes) {
      const format = new Intl.DateTimeFormat(code, { ...shape, month, calendar: "gregory", timeZone: "UTC" });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, index, 15)));
        const name = parts.find((part) => part.type === "month")?.value.toLowerCase() ?? "";
        names.add(name.replace(/\.$/, ""));
      }
    }
  }
  return names;
}

const rows: [string, Locale][] = Object.entries(LOCALES).map(([key, make]) => [key, make()]);
const all: [string, Locale][] = [...rows, ["universal", universal()]];

test("every key of LOCALES is the code of its locale, and the code is a language tag", () => {
  expect(rows.map(([key]) => key)).toEqual(rows.map(([, locale]) => locale.code));
  expect(rows.map(([key]) => key)).toEqual(Intl.getCanonicalLocales(rows.map(([, locale]) => locale.code)));
});

test("Intl knows the dates of every language", () => {
  const codes = rows.map(([, locale]) => locale.code);
  expect(Intl.DateTimeFormat.supportedLocalesOf(codes)).toEqual(codes);
});

test("what belongs to no language has the code of no language", () => {
  expect(universal().code).toBe("und");
});

test("the languages that the tool promises are there", () => {
  const promised = "en de fr es it pt nl pl ru uk be el tr zh ja ko ar sv".split(" ");
  expect(Object.keys(LOCALES)).toEqual(expect.arrayContaining(promised));
});

describe.each(all)("%s", (key, locale) => {
  test("lists every kind", () => {
    expect(Object.keys(locale.phrases).sort()).toEqual([...PHRASE_KINDS].sort());
    const empty = PHRASE_KINDS.filter((kind) => locale.phrases[kind].length === 0);
    expect(key === "universal" ? [] : empty).toEqual([]);
  });

  test.each([...PHRASE_KINDS])("%s: no phrase twice, none blank, none a pattern", (kind) => {
    const phrases = locale.phrases[kind];
    const folded = phrases.map((phrase) => phrase.toLowerCase().trim());
    const doubled = folded.filter((phrase, index) => folded.indexOf(phrase) !== index);
    expect(doubled).toEqual([]);
    expect(
      phrases.filter((phrase) => phrase !== phrase.trim() || phrase !== phrase.normalize("NFC")),
    ).toEqual([]);
    expect(phrases.filter((phrase) => /[\\^$*+?()[\]{}|]/.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => !/[\p{L}©Ⓒ]/u.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => /[:…]$|\.\.\.$/.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => phrase.length > MOST_PHRASE_CHARACTERS)).toEqual([]);
  });

  test.each(Object.entries(WIDER_KINDS) as [PhraseKind, PhraseKind][])(
    "%s: no phrase stands among the %s as well",
    (narrow, wide) => {
      const widely = new Set(locale.phrases[wide].map((phrase) => phrase.toLowerCase()));
      expect(locale.phrases[narrow].filter((phrase) => widely.has(phrase.toLowerCase()))).toEqual([]);
    },
  );

  test("months are 1 to 12, in lower case, and not those that Intl gives", () => {
    const months = Object.entries(locale.months ?? {});
    const fromIntl = key === "universal" ? new Set<string>() : monthsFromIntl(locale.code);
    expect(months.filter(([, month]) => !Number.isInteger(month) || month < 1 || month > 12)).toEqual([]);
    expect(months.filter(([name]) => name !== name.toLowerCase() || name !== name.trim())).toEqual([]);
    expect(months.filter(([name]) => fromIntl.has(name.replace(/\.$/, "")))).toEqual([]);
  });
});
