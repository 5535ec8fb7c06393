import { expect, test } from "vitest";
import { measureBlocks } from "../src/blocks/measure.js";
import { chooseAmong, type ScoredByline } from "../src/blocks/revise/bylineChoice.js";
import { splitBlocks } from "../src/blocks/split.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";

test("a line that is like the names of two authors counts once", () => {
  const locale = localeOf("en");
  const scored = ["By Maria Lop", "By Maria Lopez"].map((text, at) => {
    const [block] = measureBlocks(splitBlocks(readPage(text)).blocks, locale);
    const byline = { names: [{ start: 3, end: text.length }], context: "led" };
    return { candidate: { at, block, byline, reading: "own", lead: null, page: { locale } }, score: 3 };
  }) as unknown as readonly ScoredByline[];
  const { chosen, share } = chooseAmong(scored);
  expect(chosen).toHaveLength(2);
  expect(share).toBeCloseTo((2 * Math.exp(3)) / (1 + 2 * Math.exp(3)), 6);
});
