import { describe, expect, test } from "vitest";
import { measureBlocks } from "../src/blocks/measure.js";
import { readBareNames, readByline } from "../src/blocks/revise/byline.js";
import type { NameContext } from "../src/blocks/revise/nameForm.js";
import { splitBlocks } from "../src/blocks/split.js";
import { cleanPage } from "../src/clean.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";
import { dump, STORY } from "./ferryStory.js";

function namesIn(text: string, language: string, bare?: NameContext): string[] | null {
  const locale = localeOf(language);
  const [block] = measureBlocks(splitBlocks(readPage(text)).blocks, locale);
  if (!block) throw new Error("a line is a block");
  const byline = bare ? readBareNames(block, locale, bare) : readByline(block, locale);
  return byline === null ? null : byline.names.map(({ start, end }) => block.text.slice(start, end));
}

describe("names after a lead", () => {
  test.each([
    // The last letter of a name may be a lead by itself.
    ["zh", "本报记者 林启文 本报通讯员 张海清", ["林启文", "张海清"]],
    ["zh", "来源：南湾日报 作者：林佩真 宋雅", ["林佩真", "宋雅"]],
    ["en", "Source: The Gazette Author: Maria Lopez", ["Maria Lopez"]],
    ["ar", "كتبت سلمى عبد الموجود – رامى القناوى", ["سلمى عبد الموجود", "رامى القناوى"]],
    ["en", "By Catherine Marsh Executive Digital Editor", ["Catherine Marsh"]],
  ])("%s %s", (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  test("a family name and a given one are one person", () => {
    expect(namesIn("文：佐藤 健一", "ja")).toEqual(["佐藤 健一"]);
  });
});

describe("names that stand alone", () => {
  test.each([
    ["Riikka Mäki-Opas LS, Tuomas Hakalisto LS (kuvat)", ["Riikka Mäki-Opas", "Tuomas Hakalisto"]],
    ["Maria Lopez GN", ["Maria Lopez"]],
    ["Sean O'Brien MD", ["Sean O'Brien"]],
  ])("%s without the initials of paper or degree", (text, names) => {
    expect(namesIn(text, "fi", "bare")).toEqual(names);
  });

  test.each([
    ["de", "Birgit Baumann Anna Giulia Fink Jan Michael Marchart"],
    ["de", "Anna Giulia Fink Jan von Berg"],
  ])("%s %s are parted at given names", (language, text) => {
    const names = namesIn(text, language, "bare") ?? [];
    expect(names.length).toBe(text.split(" ").length > 7 ? 3 : 2);
    expect(names.join(" ")).toBe(text);
  });

  test("an initial may stand last", () => {
    expect(namesIn("Rahmat Basri, Nur Azizah T - kabarTolva", "id", "bare")).toEqual([
      "Rahmat Basri",
      "Nur Azizah T",
    ]);
  });

  test("a place behind a slash is no author", () => {
    expect(namesIn("PILAR MONFORTE / Qwenda la Vieja", "es", "bare")).toEqual(["PILAR MONFORTE"]);
    expect(namesIn("Maria Lopez / Tom Berg", "en", "bare")).toEqual(["Maria Lopez", "Tom Berg"]);
  });

  test("a job of several words is no part of the name", () => {
    expect(namesIn("Tom James Deputy Content Hub Director", "en", "bare")).toEqual(["Tom James"]);
  });
});

describe("authors of a page", () => {
  const headed = (...lines: readonly string[]): string =>
    dump("Home", "News", "Ferry line to the islands reopens", "12 May 2017, 16:42", ...lines, STORY);

  test("below one lead, each on a line of its own, with a job glued on", () => {
    const lines = ["By", "Lucy CarterNews Reporter", "Tom HarlanNews Reporter", "Maria Lopez", "Peter Gamp"];
    expect(cleanPage(headed(...lines)).authors).toEqual([
      "Lucy Carter",
      "Tom Harlan",
      "Maria Lopez",
      "Peter Gamp",
    ]);
  });

  test("a line with more words than a job below the names is none of them", () => {
    const lines = [
      "By",
      "Lucy Carter",
      "Lucy Carter has been a reporter for this paper for nine years.",
      "People Editorial Guidelines",
    ];
    expect(cleanPage(headed(...lines)).authors).toEqual(["Lucy Carter"]);
  });

  test("the reporter before the agency in a dateline", () => {
    const [first = "", ...others] = STORY;
    const page = dump("Home", "News", "Ferry line to the islands reopens", "12 May 2017, 16:42", [
      `12 May, Tolva /Ida Holm - TOLTA/. ${first}`,
      ...others,
    ]);
    expect(cleanPage(page).authors).toEqual(["Ida Holm"]);
  });
});

describe("a name in brackets that signs a story", () => {
  const story =
    "港務局は火曜日、トルヴァと島々を結ぶ航路が六年にわたる修理を経て再開したと発表した。始発便には二百人が乗った。".repeat(
      2,
    );
  const page = (...lines: readonly string[]): string =>
    dump("島への航路が再開", "2017年5月12日 16:42", story, story, lines, "あわせて読みたい", "灯台を公開");

  test.each([
    ["（佐藤健一）", ["佐藤健一"]],
    ["（佐藤 健一）", ["佐藤 健一"]],
    ["（丸子田 聡）", ["丸子田 聡"]],
    ["（記者・佐藤健一）", ["佐藤健一"]],
    ["（終わり）", []],
    ["（島の灯台から）", []],
  ])("%s", (line, authors) => {
    expect(cleanPage(page(line)).authors).toEqual(authors);
  });

  test("is none far below it", () => {
    expect(cleanPage(page("問い合わせ", "電話", "会員", "（佐藤 健一）")).authors).toEqual([]);
  });
});
