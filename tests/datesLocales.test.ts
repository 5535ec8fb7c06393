import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../src/dates/findDates.js";
import type { DateLanguage, DateOrder } from "../src/dates/types.js";

const LOCALES = (
  "en en-GB de fr es it pt nl pl ru uk be el tr zh zh-TW ja ko ar ar-EG ar-LB fa he hi bn sv da nb fi et lv lt hu cs sk " +
  "sl hr sr ro bg mk ka hy az kk vi th id ms fil eu ca gl is ga cy mt ur ta te kn gu mr pa ml si km lo af sw ne sq am"
).split(" ");

const STYLES = ["full", "long", "medium"] as const;

const orderOf = (code: string): DateOrder => {
  const shown = new Intl.DateTimeFormat(code, { calendar: "gregory", dateStyle: "short" }).formatToParts(0);
  const order = shown
    .filter(({ type }) => type !== "literal")
    .map(({ type }) => type.charAt(0))
    .join("");
  return order === "mdy" || order === "ymd" ? order : "dmy";
};

const DAYS = Array.from(
  { length: 24 },
  (_, n) => new Date(Date.UTC(2018, n >> 1, n % 2 === 0 ? 3 : 28, 15, 5)),
);

describe("every date that Intl prints is read back", () => {
  it.each(LOCALES)("%s", (code) => {
    const language: DateLanguage = { codes: [code], order: orderOf(code) };
    for (const numberingSystem of [undefined, "latn"]) {
      for (const dateStyle of STYLES) {
        const options = { calendar: "gregory", timeZone: "UTC", dateStyle } as const;
        const format = new Intl.DateTimeFormat(
          code,
          numberingSystem === undefined ? options : { ...options, numberingSystem },
        );
        for (const day of DAYS) {
          const text = format.format(day);
          expect(
            findDates(text, language).map(({ iso }) => iso),
            text,
          ).toEqual([day.toISOString().slice(0, 10)]);
        }
      }
    }
  });
});

describe("every time of day that Intl prints in 12 hours is read back", () => {
  it.each(["en", "es", "el", "tr", "zh", "ja", "ar", "fa", "hi", "hu", "bg", "vi", "sv"])("%s", (code) => {
    const language: DateLanguage = { codes: [code], order: orderOf(code) };
    const format = new Intl.DateTimeFormat(code, { timeStyle: "short", hour12: true, timeZone: "UTC" });
    for (let hour = 0; hour < 24; hour++) {
      const text = `2018-10-31 ${format.format(new Date(Date.UTC(2018, 9, 31, hour, 5)))}`;
      expect(findDates(text, language)[0]?.time, text).toEqual({ hour, minute: 5, second: null });
    }
  });
});

const LANGUAGES: readonly DateLanguage[] = [
  { codes: ["en"], order: "mdy" },
  { codes: ["ja"], order: "ymd" },
  { codes: ["ar", "fr"], order: "dmy" },
  { codes: ["lt"], order: "ymd", extraMonths: { rugs: 9 } },
];

const PIECES = fc.constantFrom(
  ..."1 12 2018 31 05 99 . / - : , ( ) + T Z May Oct. 年 月 日 時 午後 p.m. AM de of 1st GMT EST ٣ １ spalio rugs يونيو".split(
    " ",
  ),
  " ",
  "  ",
  "\u200f",
  "\t",
);

const dateLike = fc.array(PIECES, { maxLength: 24 }).map((pieces) => pieces.join(""));

const assertSound = (text: string, language: DateLanguage): void => {
  let free = 0;
  for (const { span, year, month, day, time, iso } of findDates(text, language)) {
    expect(span.start).toBeGreaterThanOrEqual(free);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    free = span.end;
    const read = new Date(Date.UTC(year ?? 2020, month - 1, day));
    expect([read.getUTCMonth() + 1, read.getUTCDate()]).toEqual([month, day]);
    expect(iso === null).toBe(year === null);
    if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
    if (time !== null) expect(time.hour * 60 + time.minute).toBeLessThan(24 * 60);
  }
};

describe("any text", () => {
  it.each(LANGUAGES)("$codes: gives ordered, separate spans and possible days", (language) => {
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string({ unit: "binary" })), (text) => assertSound(text, language)),
      {
        numRuns: 2000,
      },
    );
  });

  it.each([
    "1 ",
    "1.",
    "12/",
    "5 May ",
    "May 5 ",
    "2020-01-01T10:30",
    "1月1日",
    "2018 m m ",
    "10:30 ",
    "a.m. 1 ",
  ])("a long run of %j is read to its end", (piece) => {
    const text = `${piece.repeat(20_000)} ${"~".repeat(40)} 2019-04-05`;
    const [language] = LANGUAGES as [DateLanguage];
    expect(findDates(text, language).at(-1)?.iso).toBe("2019-04-05");
  });
});
