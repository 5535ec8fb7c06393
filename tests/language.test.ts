import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../src/text/language.js";
import { LANGUAGE_PROFILES } from "../src/text/languageProfiles.js";
import { LOOKALIKES, SENTENCES, SERBO_CROATIAN } from "./languageSentences.js";

describe("detectLanguage", () => {
  test.each(Object.entries(SENTENCES))("knows %s: %s", (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
  });

  test.each(Object.entries(LOOKALIKES))("tells %s from its relatives: %s", (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code === "nn" ? "no" : code);
  });

  test.each(SERBO_CROATIAN)("tells %s in a paragraph: %s", (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
  });

  test("covers the languages of the news", () => {
    expect(Object.keys(SENTENCES).length).toBeGreaterThan(50);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t ".repeat(50)],
    ["figures and signs", "2024-01-01 12:30 | +1,25 % | 3 > 2 — 100 €"],
    ["a few words", "Home News Sport"],
    ["ten Han signs less", "市议会星期四"],
    ["Base64", "PHNjcmlwdD4KICAoZnVuY3Rpb24odyxkLHMsbCxpKXsKICAgICAgICBpZiAod2luZG93Ll9kaWRBc3luY0"],
  ])("says nothing of %s", (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test("needs twenty letters", () => {
    expect(detectLanguage("η γέφυρα κλείνει αύρι")).toBeNull();
    expect(detectLanguage("η γέφυρα κλείνει αύριο το")).toEqual({ code: "el", confidence: 1 });
  });

  test.each([
    ["ja", "日本代表チームは木曜日、ワールドカップ予選に向けた練習を公開した。"],
    [
      "zh",
      "日本代表隊星期四公開訓練，備戰世界盃外圍賽，球迷高呼「がんばれ」，球員其後到場邊簽名，並與球迷合照留念，教練未有透露正選名單。",
    ],
    ["zh", "苹果公司（Apple）星期二发布新款手机iPhone，首席执行官库克表示，新产品将于下周在中国市场上市。"],
    ["ko", "삼성전자(Samsung)는 화요일 새로운 휴대전화 Galaxy를 공개했다고 밝혔다."],
    [
      "ru",
      "Компания Apple во вторник представила новый телефон iPhone, который поступит в продажу на следующей неделе, сообщает Reuters.",
    ],
    ["ar", "أعلنت شركة Apple يوم الثلاثاء عن هاتفها الجديد iPhone الذي سيطرح في الأسواق الأسبوع المقبل."],
  ])("goes by the script that most letters have: %s %s", (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
  });

  test("is the surer the more it reads, and less sure of mixed text", () => {
    const english = SENTENCES.en ?? "";
    const chinese = SENTENCES.zh ?? "";
    const one = detectLanguage(english.slice(0, 60))?.confidence ?? 1;
    const two = detectLanguage(english)?.confidence ?? 0;
    expect(one).toBeLessThan(two);
    expect(two).toBeGreaterThan(0.9);
    expect(detectLanguage(chinese + english.slice(0, 60))?.confidence).toBeLessThan(0.8);
  });

  test("does not give a language that it does not know with much confidence", () => {
    const welsh =
      "Penderfynodd cyngor y dref ddydd Iau gau'r hen bont ar gyfer gwaith atgyweirio, a bydd rhaid i yrwyr ddefnyddio ffordd hirach tan y gwanwyn.";
    expect(detectLanguage(welsh)?.confidence ?? 0).toBeLessThan(0.3);
  });

  test("upper case changes nothing", () => {
    for (const [code, text] of Object.entries(SENTENCES))
      expect(detectLanguage(text.toUpperCase())?.code).toBe(code);
  });

  test("takes any text, gives the same answer twice, and a confidence between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const language = detectLanguage(text);
        expect(detectLanguage(text)).toEqual(language);
        if (language === null) return;
        expect(language.code).toMatch(/^[a-z]{2}$/);
        expect(language.confidence).toBeGreaterThan(0);
        expect(language.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(["a", "é", "ab ", "\u0130", "日", "ж", "\ud83d\ude42", "\ud800"])(
    "reads no more than the first 1,500 units of a megabyte of %j",
    (sign) => {
      const text = sign.repeat(1_000_000);
      expect(detectLanguage(text)).toEqual(detectLanguage(text.slice(0, 1500)));
    },
  );

  test("a text in one language after 1,500 units of another is not seen", () => {
    const text = `${SENTENCES.de} `.repeat(10).slice(0, 1500);
    expect(detectLanguage(text + SENTENCES.fr)).toEqual(detectLanguage(text));
  });
});

describe("LANGUAGE_PROFILES", () => {
  const profiles = Object.values(LANGUAGE_PROFILES).flat();

  test.each(profiles)("$code has trigrams of three units, each once", ({ trigrams }) => {
    const list = trigrams.split("|");
    expect(list.length).toBeGreaterThan(90);
    expect(list.filter((trigram) => trigram.length !== 3)).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  });

  test.each(profiles)("$code has letters and words in lower case, each once", ({ letters, words }) => {
    expect(letters.toLowerCase()).toBe(letters);
    expect(new Set(letters).size).toBe(letters.length);
    expect(words.map((word) => word.toLowerCase())).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  });
});
