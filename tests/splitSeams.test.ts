import { describe, expect, test } from "vitest";
import { DATED, readMarks } from "../src/blocks/seamMarks.js";
import { SEAM_COLUMNS, seamTables, writeSeamRow } from "../src/blocks/seamRows.js";
import { findRuns } from "../src/blocks/seamRuns.js";
import { SEAM_FEATURES, scoreSeams, seamFeatures } from "../src/blocks/seams.js";
import { SEAM_WEIGHTS } from "../src/blocks/seamWeights.js";
import { findWords, readPageWords, sentenceCounts } from "../src/blocks/seamWords.js";
import { splitBlocks } from "../src/blocks/split.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";
import { maskOf } from "../src/locales/phrases.js";

const MENU = ["Harbour Herald", "Home", "News", "Sport", "Weather", "Log in"];
const STORY = [
  "The harbour ferry sailed again on Tuesday after four months of repairs in the dry dock of the town.",
  "Its engine had failed in November, a mile from the quay, and forty passengers spent the night on board with two cows, a coffin and the mail.",
  "The company wants to run two trips a day until June.",
  "A second ferry was promised for next year, but nobody in the council could say who would pay for it, or whether the old quay is long enough for two ships of that size, which the harbour master doubts.",
];
const FOOTER = ["Share", "Facebook", "Privacy", "© 2021 Harbour Herald"];

function textsOf(text: string): string[] {
  return splitBlocks(readPage(text)).blocks.map((block) => block.text);
}

function trimmed(...prose: readonly string[]): string[] {
  const linked = [
    "All in all it cost the town a little more than",
    "two million crowns",
    ", the mayor said, and as the",
    "Harbour Herald",
    "reported last week, the bill is not yet paid in full by anybody.",
    "The ship was repaired with a loan that the",
    "state bank",
    "gave to the county in the summer of the year before.",
    "Those who came from the new houses on the",
    "north bank",
    "had to walk around the whole harbour, as they did before the war.",
  ];
  return textsOf([...MENU, ...STORY, ...linked, ...prose, ...FOOTER].join("\n"));
}

test("there is a weight for every feature, and every feature has its place", () => {
  for (const table of Object.values(SEAM_WEIGHTS)) expect(atob(table)).toHaveLength(SEAM_FEATURES);
  const text = [...MENU, ...STORY].join(" ");
  const words = findWords(text, 0, text.length, true);
  const page = readPageWords(text, words);
  const { since, until } = sentenceCounts(words);
  for (let at = 1; at < words.length; at++) {
    const places = seamFeatures({ page, at, since: since[at] ?? 0, until: until[at] ?? 0 });
    expect(new Set(places).size).toBe(places.length);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThan(SEAM_FEATURES);
  }
});

describe("text nodes whose lines were trimmed", () => {
  test("links in prose are put back, with the spaces that were lost", () => {
    const texts = trimmed();
    expect(texts).toContain(
      "All in all it cost the town a little more than two million crowns, the mayor said, and as the Harbour Herald reported last week, the bill is not yet paid in full by anybody.",
    );
    expect(texts).toContain(
      "Those who came from the new houses on the north bank had to walk around the whole harbour, as they did before the war.",
    );
  });

  test("menus and paragraphs stay apart", () => {
    const texts = trimmed();
    for (const line of [...MENU, ...STORY, ...FOOTER]) expect(texts).toContain(line);
  });

  test("an item of a menu that ends in a small letter stays apart", () => {
    expect(trimmed("Share", "Facebook", "About us", "Privacy")).toContain("About us");
  });

  test.each([
    [
      "an apostrophe",
      ["In the evening they all went to see the", "ferry", "’s engine before it was taken out."],
      "ferry’s engine",
    ],
    [
      "a quotation mark that opens",
      ['He stood on the quay and called the ship "', "a ship of fools", '" and went home on foot.'],
      '"a ship of fools"',
    ],
    [
      "a bracket",
      ["In the spring they had asked the owner (", "a bank", ") for a delay of a year."],
      "owner (a bank) for",
    ],
  ])("no space where none was: %s", (_name, prose, expected) => {
    expect(trimmed(...prose).some((text) => text.includes(expected))).toBe(true);
  });

  test("a dump by blocks is left as it is", () => {
    const lines = [...MENU, ...STORY, "iron ore", "coal and coke", "timber from the north", ...FOOTER];
    expect(textsOf(lines.join("\n"))).toEqual(lines);
  });
});

describe("blocks that ran together", () => {
  const story = [...STORY, ...STORY.map((line) => line.replace(/\.$/u, ", as it was in 1921.")), ...STORY];
  const lines = [...MENU, ...MENU, ...story, ...FOOTER, ...MENU, ...FOOTER];

  test("a page in one line is cut before and behind its prose", () => {
    const { style, blocks } = splitBlocks(readPage(lines.join(" ")));
    expect(style).toBe("run-on");
    const texts = blocks.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith(STORY[0] as string))).toBe(true);
    expect(texts.some((text) => text.includes("Share") && text.includes("as it was in 1921"))).toBe(false);
    expect(texts.join(" ")).toBe(lines.join(" "));
  });

  test("glued blocks are cut where sentences and words touch", () => {
    const texts = textsOf(lines.join(""));
    for (const line of [...STORY.slice(0, 3), "Home", "News", "Sport"]) expect(texts).toContain(line);
  });

  test.each([
    [
      "names with capitals within",
      "She sold her iPhone on eBay and bought a MacBook, said McDonald of LinkedIn.",
    ],
    ["code", "Call main.GainSlider.setBounds and main.PanSlider.setBounds before Float.Max is read."],
    ["abbreviations", "The U.S.A. and the U.K. met in Washington D.C. at 5 p.m. on Monday to talk."],
  ])("a page with %s is not", (_name, prose) => {
    const page = [...MENU, prose, ...STORY, ...FOOTER];
    expect(textsOf(page.join("\n"))).toEqual(page);
  });

  test("one long paragraph among others stays whole", () => {
    const long = Array.from({ length: 9 }, () => STORY.slice(1, 3).join(" ")).join(" ");
    const page = [
      ...MENU,
      ...STORY,
      ...STORY,
      long,
      ...STORY,
      ...STORY,
      ...STORY,
      ...STORY,
      ...STORY,
      ...FOOTER,
    ];
    expect(textsOf(page.join("\n"))).toContain(long);
  });
});

test.each([
  ["capitals glued to small letters", "aB".repeat(200_000)],
  ["one word a sentence", "Aa. ".repeat(200_000)],
  ["text nodes without an end", "and so they went on and on and on\nlink\n".repeat(20_000)],
  [
    "headlines, bylines and dates without an end",
    "Old Ferry Sails On By Jane Doe 12 May 2021 Share ".repeat(8_000),
  ],
])("the time that %s takes grows with their number alone", (_name, text) => {
  const begin = performance.now();
  splitBlocks(readPage(text));
  expect(performance.now() - begin).toBeLessThan(5000);
});

describe("the closer look at pages in one line", () => {
  const numbersOf = (text: string): Uint32Array =>
    readPageWords(text, findWords(text, 0, text.length, true)).firsts;

  test("runs of words that the page repeats are as long as they are, where they stand", () => {
    const { from, to, pairs } = findRuns(numbersOf("a b c d x b c d y a b z"));
    expect([...from]).toEqual([1, 2, 1, 0, 0, 2, 1, 0, 0, 1, 0, 0]);
    expect([...to]).toEqual([1, 1, 2, 0, 0, 1, 2, 0, 0, 1, 0, 0]);
    expect([...pairs]).toEqual([2, 2, 2, 1, 1, 2, 2, 1, 1, 2, 1, 1]);
  });

  test("two runs that overlap by chance are not one", () => {
    const { from } = findRuns(numbersOf("a b x b c y a b c"));
    expect(from[6]).toBe(1);
  });

  test.each([
    [2, 0],
    [3, 3],
    [4, 4],
  ])("%i words as the page begins with are its opening as %i", (said, found) => {
    const title = ["one", "two", "three", "four"].slice(0, said);
    const { openingStart, openingEnd } = findRuns(numbersOf([...title, "menu", ...title, "by"].join(" ")));
    expect(openingEnd[0]).toBe(found);
    expect((openingEnd[said + 1] as number) - (openingStart[said + 1] as number)).toBe(found);
  });

  test("dates are known by how much they say, phrases by their kinds", () => {
    const text = "By Jane Doe 12 May 2021, 10:15 Share on 3 June or 4 June 2022";
    const { dates, phrases } = readMarks(text, localeOf("en"));
    expect(dates.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ["12 May 2021, 10:15", DATED.time],
      ["3 June", DATED.day],
      ["4 June 2022", DATED.year],
    ]);
    const byline = phrases.find(({ mask }) => (mask & maskOf("byline")) !== 0);
    expect(text.slice(byline?.start, byline?.end)).toBe("By");
  });

  test("each row has as many values as the trees know", () => {
    const text = [...MENU, ...STORY].join(" ");
    const words = findWords(text, 0, text.length, true);
    const page = readPageWords(text, words);
    const seams = scoreSeams(page, { first: 0, count: words.length, spaced: true });
    const tables = seamTables({ page, marks: readMarks(text, localeOf("en")), ...seams });
    const row = new Float32Array(SEAM_COLUMNS).fill(Number.NaN);
    for (let at = 1; at < words.length; at++) {
      expect(writeSeamRow(tables, at, row.fill(Number.NaN), 0)).toBe(SEAM_COLUMNS);
      expect([...row].every(Number.isFinite)).toBe(true);
    }
  });

  test("a headline in capitals, its authors and its date are blocks of their own", () => {
    const title = "Old Harbour Ferry Sails Again After Four Months in Dock";
    const texts = textsOf(
      [
        title,
        "|",
        ...MENU,
        title,
        "By Jane Doe",
        "12 May 2021, 10:15",
        "Share",
        ...STORY,
        ...STORY,
        ...STORY,
        ...FOOTER,
      ].join(" "),
    );
    expect(texts).toContain(title);
    expect(texts).toContain("By Jane Doe");
    expect(texts.some((text) => text.includes("2021, 10:15") && text.includes("harbour"))).toBe(false);
  });
});
