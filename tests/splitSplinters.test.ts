import { describe, expect, test } from "vitest";
import { BORDER_FEATURES, borderFeatures, densityOf, isSplinter } from "../src/blocks/splinters.js";
import { SPLINTER_WEIGHTS } from "../src/blocks/splinterWeights.js";
import { type Line, scanLines } from "../src/blocks/splitLines.js";

function borderAt(text: string, index: number) {
  const lines = scanLines(text);
  const before = lines[index] as Line;
  return {
    before,
    line: lines[index + 1] as Line,
    next: lines[index + 2] ?? null,
    blockLength: before.end - before.start,
    blockJoined: false,
    density: densityOf(text, lines),
  };
}

/** A page that gives text nodes lines of their own, with `middle` between two ordinary paragraphs. */
function around(middle: string): { text: string; index: number } {
  const head =
    "Harbour Herald\n\n\n\n\nThe harbour ferry sailed again on Tuesday after four months of repairs.\n\n\n";
  const tail =
    "\n\n\nThe timetable can be had in all offices of the town from the first of April on.\n\n\n\n\nSport\n\n\n";
  return { text: head + middle + tail, index: 2 };
}

test("there is a weight for every feature, and every feature has its place", () => {
  expect(SPLINTER_WEIGHTS).toHaveLength(BORDER_FEATURES);
  const { text, index } = around("It cost the town more than \ntwo million\n crowns.");
  for (const feature of borderFeatures(text, borderAt(text, index))) {
    expect(feature).toBeGreaterThanOrEqual(0);
    expect(feature).toBeLessThan(BORDER_FEATURES);
  }
});

describe("lines that were one paragraph", () => {
  test.each([
    [
      "a space before a link",
      "It cost the town much more than all its citizens had been told: \ntwo million\n crowns.",
    ],
    [
      "a link, then a comma",
      "Two million crowns\n, the mayor said at the quay, were spent on the repairs of the ferry.",
    ],
    ["Cyrillic", "Ремонт парома обошёлся городу более чем в \nдва миллиона\n крон, сообщила мэр."],
    ["Arabic", "كلف إصلاح العبارة المدينة أكثر من \nمليوني كرون\n، بحسب رئيسة البلدية."],
  ])("%s", (_name, middle) => {
    const { text, index } = around(middle);
    expect(isSplinter(text, borderAt(text, index))).toBe(true);
  });
});

describe("lines that were not", () => {
  test.each([
    ["menu items", "News\nSport\nWeather"],
    [
      "paragraphs",
      "The ferry sailed on Tuesday after four months of repairs in the dock.\nThe mayor came to the quay to see it leave, and a band was playing.",
    ],
    [
      "an indented paragraph",
      "市議會星期二通過了新的港口預算並決定修復舊碼頭\n\u3000\u3000同時增加渡輪班次以方便居民往來",
    ],
    [
      "heading and text",
      "Four months in the dock\n\n\nThe repairs cost the town more than two million crowns, the mayor said.",
    ],
  ])("%s", (_name, middle) => {
    const { text, index } = around(middle);
    expect(isSplinter(text, borderAt(text, index))).toBe(false);
  });
});
