import { describe, expect, test } from "vitest";
import { measureBlocks } from "../src/blocks/measure.js";
import { splitBlocks } from "../src/blocks/split.js";
import { readPage } from "../src/input/readPage.js";
import { LOCALES } from "../src/locales/index.js";
import { localeOf } from "../src/locales/pageLocale.js";
import { findPhrases, groupPhrases, indexPhrases, maskOf } from "../src/locales/phrases.js";
import { findWords, scanText } from "../src/text/words.js";

const texts = (text: string): string[] => findWords(text).map((word) => word.text);

describe("findWords", () => {
  test.each([
    ["Ferry reopens, at last!", ["ferry", "reopens", "at", "last"]],
    ["O'Neil’s well-known", ["o", "neil", "s", "well", "known"]],
    ["Ёлка 2024-го года", ["ёлка", "2024", "го", "года"]],
    ["東京で祭り", ["東", "京", "で", "祭", "り"]],
    ["第3回", ["第", "3", "回"]],
    ["한국어 기사", ["한국어", "기사"]],
    ["वापस आया", ["वापस", "आया"]],
    ["", []],
    ["— … !", []],
  ])("%s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test("offsets are those of the text, whatever lower case does to its length", () => {
    const text = "İSTANBUL İzmir";
    const [first, second] = findWords(text);
    expect(text.slice(first?.start, first?.end)).toBe("İSTANBUL");
    expect(text.slice(second?.start, second?.end)).toBe("İzmir");
    expect(texts(text)).toEqual(["istanbul", "izmir"]);
  });

  test("a run of letters that is no word is cut", () => {
    expect(findWords("a".repeat(1000)).every(({ text }) => text.length <= 64)).toBe(true);
  });
});

test("the shape of a text counts each character once", () => {
  const { shape } = scanText("Ada said: “No, 3 £ | 北”");
  expect(shape).toEqual({
    letters: 10,
    upper: 2,
    digits: 1,
    stops: 0,
    commas: 1,
    quotes: 2,
    separators: 1,
    others: 2,
    capitalised: 2,
    unspaced: 1,
    unspacedSounds: 0,
  });
});

test("vowels and tones of Thai belong to their letters, and a space after a clause ends it", () => {
  expect(findWords("ที่นี่").map(({ text }) => text)).toEqual(["ที่", "นี่"]);
  const clauses = "ชาวบ้านริมคลองมารวมตัวกันหน้าโรงหนังไม้ เพื่อชมภาพยนตร์รอบสุดท้ายก่อนที่เจ้าของจะปิดกิจการ";
  expect(scanText(clauses).shape).toMatchObject({ stops: 1, unspacedSounds: 71 });
  expect(scanText("พ.ศ. 2567 นายสมชาย ใจดี").shape.stops).toBe(2);
});

test("letters that are words keep their count beside marks", () => {
  expect(findWords("日本語 한국어 नदी").map(({ text }) => text)).toEqual(["日", "本", "語", "한국어", "नदी"]);
});

describe("phrases", () => {
  const index = indexPhrases([groupPhrases(LOCALES.en())]);
  const kinds = (text: string): (readonly string[])[] =>
    findPhrases(index, findWords(text)).map((hit) => hit.kinds);

  test("are found whatever their case and punctuation", () => {
    expect(kinds("SKIP TO CONTENT")).toEqual(kinds("skip to content."));
    expect(kinds("Skip to content").flat()).toContain("navigation");
  });

  test("are whole words", () => {
    expect(kinds("Homeward")).toEqual([]);
  });

  test.each([
    ["el", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "related"],
    ["es", "LO MAS LEIDO", "navigation"],
    ["de", "SCHLIESSEN", "navigation"],
    ["tr", "İLGİLİ HABERLER", "related"],
    ["ru", "Еще новости", "navigation"],
    ["ro", "Citeşte şi", "related"],
    ["ro", "Anunţuri", "navigation"],
  ] as const)("are found where capitals or keyboards lack their letters: %s", (code, text, kind) => {
    const own = indexPhrases([groupPhrases(LOCALES[code]())]);
    const [hit] = findPhrases(own, findWords(text));
    expect(hit).toMatchObject({ from: 0, to: findWords(text).length, kinds: [kind] });
  });

  test("an accent that is written counts", () => {
    const own = indexPhrases([groupPhrases(LOCALES.fr())]);
    expect(findPhrases(own, findWords("PARTAGÉR"))).toEqual([]);
  });

  test.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])(
    "every phrase of %s is found in itself",
    (code) => {
      const locale = LOCALES[code]();
      const own = indexPhrases([groupPhrases(locale)]);
      for (const [kind, phrases] of Object.entries(locale.phrases)) {
        for (const phrase of phrases) {
          const [hit] = findPhrases(own, findWords(phrase));
          expect(hit?.mask ?? 0, `${kind}: ${phrase}`).not.toBe(0);
        }
      }
    },
  );
});

describe("measureBlocks", () => {
  const measure = (text: string) => measureBlocks(splitBlocks(readPage(text)).blocks, localeOf("en"));

  test("a word of furniture counts as a line of its own and not in a sentence", () => {
    const [alone, inside] = measure("Comments\nComments by the minister drew some laughter in the chamber.");
    expect(alone?.furniture).toBe(1);
    expect(inside?.furniture).toBe(0);
    expect((inside?.kinds ?? 0) & maskOf("comments")).toBe(0);
  });

  test("numbers beside a phrase don't matter", () => {
    expect(measure("Comments (12)")[0]?.furniture).toBe(1);
  });
});
