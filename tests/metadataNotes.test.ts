import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";
import { LOCALES } from "../src/locales/index.js";

/** A page in Finnish with lines below its story. */
function finnish(...below: readonly string[]): string {
  return [
    "Etusivu",
    "Uutiset",
    "Talous",
    "",
    "Satamasilta suljetaan yhdeksitoista viikoksi",
    "",
    "Kirjoittaja Aino Lindqvist",
    "",
    "4.3.2021 10:15",
    "",
    "Vanha satamasilta suljetaan kaikelta liikenteeltä maanantaina, kun insinöörit vaihtavat sen teräsköydet, kaupunki kertoi tiedotteessa.",
    "",
    "Työn odotetaan kestävän yksitoista viikkoa, ja kaupunki on luvannut ilmaisen lautan jalankulkijoille ja pyöräilijöille aamukuudesta keskiyöhön.",
    "",
    "Silta avattiin yhdeksänkymmentä vuotta sitten, ja sitä käyttää noin neljätuhatta autoa päivässä, paljon enemmän kuin sen rakentajat arvioivat.",
    "",
    ...below,
    "",
    "Lue myös",
    "Lauttaliput kallistuvat keväällä",
  ].join("\n");
}

describe("corrections", () => {
  const wrong = "Silta avattiin yhdeksänkymmentä vuotta sitten, ei sata vuotta sitten.";
  test.each([
    `Oikaisu: ${wrong}`,
    `Oikaisu 5.3.2021 kello 12.20: ${wrong}`,
    `Oikaisu 5.3.: ${wrong}`,
    `Korjaus klo 12:20: ${wrong}`,
    `Juttua on korjattu 5.3. kello 12.20: ${wrong}`,
  ])("%s", (line) => {
    const { corrections, text } = cleanPage(finnish(line));
    expect(corrections).toEqual([line]);
    expect(text).not.toContain(wrong);
  });

  test("below a heading, which is none itself", () => {
    expect(cleanPage(finnish("Oikaisu", "", wrong)).corrections).toEqual([wrong]);
  });

  test("a sentence that begins with such a word is none", () => {
    const line = "Oikaisu kirjoitettiin lehteen vasta kolmen viikon kuluttua, ja pormestari oli vihainen.";
    const { corrections, text } = cleanPage(finnish(line));
    expect([corrections, text.includes(line)]).toEqual([[], true]);
  });
});

/** A page in Japanese with lines above and below its story. */
function japanese({
  above = [],
  last = "記者団に話した。",
  below = [],
}: {
  readonly above?: readonly string[];
  readonly last?: string;
  readonly below?: readonly string[];
}): string {
  return [
    "ホーム",
    "社会",
    "経済",
    "",
    "港の橋、来週から通行止め　ケーブル交換で",
    "",
    ...above,
    "",
    "2021年3月4日 10時15分",
    "",
    "港の古い橋が月曜日から全面通行止めになる。技術者が鋼のケーブルを交換するためで、市議会が声明で明らかにした。",
    "",
    "工事は11週間続く見込みで、市は歩行者と自転車のために、朝6時から深夜まで無料の渡し船を出すと約束している。",
    "",
    `「毎日渡る人には不便だと分かっている。安全の許すかぎり早く終える」と道路課長は岸壁で${last}`,
    "",
    ...below,
    "",
    "関連記事",
    "渡し船の運賃、春に値上げ",
  ].join("\n");
}

describe("truncated", () => {
  test.each([
    ["a notice with a number behind it", { below: ["この記事は有料記事です。残り1234文字"] }, true],
    [
      "a notice of two sentences",
      { below: ["この記事は有料会員記事です。有料会員になると続きをお読みいただけます。"] },
      true,
    ],
    ["a badge above a text that breaks off", { above: ["有料記事"], last: "記者団に話した…" }, true],
    ["a badge above a text that is whole", { above: ["有料記事"] }, false],
    ["a text that breaks off, and no words for subscribers", { last: "記者団に話した…" }, false],
  ])("%s", (_what, parts, truncated) => {
    const article = cleanPage(japanese(parts));
    expect(article.truncated).toBe(truncated);
    expect(article.text).not.toContain("有料");
    expect(article.text).toContain("市議会が声明で");
  });
});

test.each(Object.entries(LOCALES))(
  "%s has several words for corrections and for subscribers",
  (_code, make) => {
    const { correction, cutOff, paywall } = make().phrases;
    for (const phrases of [correction, cutOff, paywall]) expect(phrases.length).toBeGreaterThanOrEqual(4);
  },
);

test("Persian words are found in the letters of Arabic keyboards too", () => {
  const page = [
    "صفحه نخست",
    "سیاسی",
    "اقتصادی",
    "",
    "پل قدیمی بندر یازده هفته بسته می‌شود",
    "",
    "نویسنده: سارا محمدی",
    "",
    "آخرین بروزرسانی: ۴ اسفند ۱۳۹۹ - ۱۰:۱۵",
    "",
    "پل قدیمی بندر از روز دوشنبه به روی همه خودروها بسته می‌شود تا مهندسان کابل‌های فولادی آن را عوض کنند، شورای شهر در بیانیه‌ای گفت.",
    "",
    "انتظار می‌رود کار یازده هفته طول بکشد و شورا وعده داده است که از شش صبح تا نیمه شب قایق رایگان برای پیاده‌ها و دوچرخه‌سواران بگذارد.",
    "",
    "این پل نود سال پیش باز شد و هر روز حدود چهار هزار خودرو از آن می‌گذرد، بسیار بیشتر از آنچه سازندگانش در نظر داشتند.",
    "",
    "اصلاحیه: این پل نود سال پیش باز شد و نه صد سال پیش، آن طور که پیشتر نوشته بودیم.",
    "",
    "مطالب مرتبط",
    "بلیت قایق در بهار گران می‌شود",
  ].join("\n");
  const arabic = page.replaceAll("ی", "ي").replaceAll("ک", "ك");
  const { published, updated, language, corrections, authors, related } = cleanPage(page);
  expect({ published, updated, language }).toEqual({
    published: "2021-02-22",
    updated: "2021-02-22T10:15",
    language: "fa",
  });
  expect([corrections.length, authors, related.length]).toEqual([1, ["سارا محمدی"], 1]);
  const other = cleanPage(arabic);
  expect(other).toMatchObject({ published, updated, language, authors: ["سارا محمدي"] });
  expect([other.corrections.length, other.related.length]).toEqual([1, 1]);
});
