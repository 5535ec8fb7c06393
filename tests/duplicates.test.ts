import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DuplicateFinder, duplicateFinder, MIN_SIMILARITY } from "../src/duplicates.js";
import type { Article } from "../src/types.js";
import { BARE } from "./outputSamples.js";

function article(text: string): Article {
  return { ...BARE, kind: "article", text };
}

/** So many words, none of them twice; other numbers give other words. */
function words(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => `w${from + at}`);
}

/** Two texts of `count` words that share so many at the beginning, and how alike their runs of five are. */
function pair(
  count: number,
  shared: number,
): { readonly a: string; readonly b: string; readonly alike: number } {
  const a = words(count);
  const b = [...a.slice(0, shared), ...words(count - shared, 10_000)];
  const common = shared - 4;
  return { a: a.join(" "), b: b.join(" "), alike: common / (2 * (count - 4) - common) };
}

function findAll(finder: DuplicateFinder, texts: readonly string[]): (string | null)[] {
  return texts.map((text, at) => finder(article(text), `p${at}`)?.of ?? null);
}

describe("duplicates", () => {
  test("the same words are found at 1, whatever stands between them; another text is not", () => {
    const finder = duplicateFinder();
    expect(finder(article("One. Two three, four five six seven!"), "first")).toBeNull();
    expect(finder(article("ONE two\n\nthree four – five six seven"), "x")).toEqual({
      of: "first",
      similarity: 1,
    });
    expect(finder(article("eight nine ten eleven twelve thirteen fourteen"), "y")).toBeNull();
  });

  test.each([
    [400, 396],
    [400, 380],
    [400, 365],
  ])("of %i words the first %i are the same: found, and about as alike as they are", (count, shared) => {
    const { a, b, alike } = pair(count, shared);
    expect(alike).toBeGreaterThan(MIN_SIMILARITY + 0.1);
    const finder = duplicateFinder();
    finder(article(a), "first");
    const found = finder(article(b), "second");
    expect(found?.of).toBe("first");
    expect(Math.abs((found?.similarity ?? 0) - alike)).toBeLessThan(0.12);
    expect(found?.similarity).toBeLessThan(1);
  });

  test("around the threshold: below it nothing is ever reported, above it nearly all is", () => {
    const rates = [0.55, 0.7, 0.85].map((wanted) => {
      const count = 600;
      const shared = Math.round((2 * wanted * (count - 4)) / (1 + wanted)) + 4;
      let found = 0;
      for (let from = 0; from < 100; from++) {
        const prefix = `q${from}x`;
        const { a, b, alike } = pair(count, shared);
        expect(alike).toBeCloseTo(wanted, 2);
        const finder = duplicateFinder();
        finder(article(a.replaceAll("w", prefix)), "first");
        const duplicate = finder(article(b.replaceAll("w", prefix)), "second");
        if (duplicate === null) continue;
        expect(duplicate.similarity).toBeGreaterThanOrEqual(MIN_SIMILARITY);
        found++;
      }
      return found;
    });
    expect(rates[0]).toBeLessThanOrEqual(2);
    expect(rates[1]).toBeGreaterThan(15);
    expect(rates[1]).toBeLessThan(75);
    expect(rates[2]).toBeGreaterThanOrEqual(97);
  });

  test("one word more or less is never 1", () => {
    const finder = duplicateFinder();
    const text = words(3000);
    finder(article(text.join(" ")), "first");
    const found = finder(article([...text, "more"].join(" ")), "second");
    expect(found?.of).toBe("first");
    expect(found?.similarity).toBe(0.99);
  });

  test("scripts without spaces are compared by character", () => {
    const story =
      "港口大桥将于周一关闭十一周以便工程师更换钢缆市议会在一份声明中表示居民可以免费乘坐渡轮过河直到午夜";
    const other =
      "气象部门预计周末有大雨沿海地区的渔民被要求不要出海学校将停课两天铁路部门也取消了部分列车请乘客注意";
    expect(findAll(duplicateFinder(), [story, other, `${story}编辑`])).toEqual([null, null, "p0"]);
  });

  test("the first of them is named, and a duplicate of a duplicate only where it is one of the first", () => {
    const base = words(300);
    const drift = (by: number): string => [...base.slice(by), ...words(by, 5000)].join(" ");
    expect(findAll(duplicateFinder(), [drift(0), drift(0), drift(30), drift(150)])).toEqual([
      null,
      "p0",
      "p0",
      null,
    ]);
  });

  test("pages that are no article are neither found nor remembered", () => {
    const finder = duplicateFinder();
    const text = words(50).join(" ");
    expect(finder({ ...article(text), kind: "other" }, "a")).toBeNull();
    expect(finder(article(text), "b")).toBeNull();
    expect(finder({ ...article(text), kind: "other" }, "c")).toBeNull();
    expect(finder({ ...BARE, kind: "error" }, "d")).toBeNull();
    expect(finder(article(text), "e")?.of).toBe("b");
  });

  test("the last different articles are remembered, older ones forgotten: memory has a limit", () => {
    const story = (of: number): Article => article(words(60, of * 100).join(" "));
    const finder = duplicateFinder(3);
    for (let of = 0; of < 6; of++) expect(finder(story(of), `p${of}`)).toBeNull();
    expect(finder(story(0), "again")?.of).toBe("p0");
    for (let of = 6; of < 9; of++) expect(finder(story(of), `p${of}`)).toBeNull();
    expect(finder(story(5), "again")?.of).toBe("p5");
    expect(finder(story(0), "once more")).toBeNull();
  });

  test("any text of five words or more is a duplicate of itself, at 1; shorter ones never are", () => {
    const anyText = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 40 });
    fc.assert(
      fc.property(anyText, (all) => {
        const finder = duplicateFinder();
        const text = article(all.join(" "));
        expect(finder(text, "first")).toBeNull();
        const again = finder(text, "again");
        expect(again).toEqual(all.length < 5 ? null : { of: "first", similarity: 1 });
      }),
    );
  });

  test("a page of a million words takes less than a second", () => {
    const started = performance.now();
    duplicateFinder()(article("na ".repeat(1_000_000)), "long");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
