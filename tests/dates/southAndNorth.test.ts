import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/findDates.js";
import { localeOf } from "../../src/locales/pageLocale.js";
import { findPhrases } from "../../src/locales/phrases.js";
import { findWords } from "../../src/text/words.js";

const NOON = "2024-11-12T14:05";

const STAMPS: readonly (readonly [language: string, text: string, ...isos: string[]])[] = [
  ["fi", "12. marraskuuta 2024 klo 14.05", NOON],
  ["fi", "ti 12.11.2024 klo 14:05 | Päivitetty 13.11.2024 klo 9.30", NOON, "2024-11-13T09:30"],
  ["bg", "12 ноември 2024, 14:05", NOON],
  ["bg", "12 ное 2024 г. 14:05 ч.", NOON],
  ["sk", "12. novembra 2024 o 14:05", NOON],
  ["sk", "12. nov 2024 (14:05)", NOON],
  ["hr", "12. studenoga 2024. u 14:05", NOON],
  ["hr", "12. stu 2024. | 14:05h", NOON],
  ["hr", "12. novembra 2024. u 14:05 sati", NOON],
  ["sr", "12. новембар 2024. 14:05", NOON],
  ["sr", "12. novembra 2024. u 14:05", NOON],
  ["sr", "utorak, 12. studenoga 2024. u 14:05", NOON],
  ["bs", "12. studenoga 2024. u 14:05", NOON],
  ["sl", "12. november 2024 ob 14.05", NOON],
  ["sl", "12. 11. 2024, 14.05", NOON],
];

describe("time stamps of Finnish, Bulgarian, Slovak, Croatian, Serbian and Slovenian pages", () => {
  it.each(STAMPS)("%s: %s", (language, text, ...isos) => {
    expect(findDates(text, localeOf(language).dateLanguage).map(({ iso }) => iso)).toEqual(isos);
  });

  it.each(["utorak, 12. novembar 2024.", "уторак, 12. новембар 2024."])("%s names its weekday", (text) => {
    expect(findDates(text, localeOf("sr").dateLanguage)[0]?.weekday).toBe(true);
  });
});

describe("languages that are taken for one another", () => {
  it.each([
    ["sr", "Pročitajte i: Naslov", "related"],
    ["sr", "Uvjeti korištenja", "footer"],
    ["hr", "Uslovi korišćenja", "footer"],
    ["bs", "Uvjeti korištenja", "footer"],
    ["bs", "Uslovi korišćenja", "footer"],
  ])("%s knows the words of its relatives: %s", (language, line, kind) => {
    const [hit] = findPhrases(localeOf(language).phrases, findWords(line));
    expect(hit?.kinds).toContain(kind);
  });
});
