import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage, explainPage, outlinePage } from "../src/clean.js";
import { learnTemplate } from "../src/template/learn.js";
import { lineKey, slotted } from "../src/template/line.js";
import type { PageOutline } from "../src/template/outline.js";
import { type Template, templateFault } from "../src/template/template.js";
import { gazettePage, headline, mercuryPage, WIRE_SENTENCE } from "./sitePages.js";
import { parseTemplate } from "./templateSchema.js";

/** What is learnt of pages, in the order of their ids, as the command does it. */
function learn(pages: readonly string[], site: string | null = null): Template {
  return learnOutlines(pages.map((page) => outlinePage(page, {}, { site })));
}

function learnOutlines(outlines: readonly PageOutline[]): Template {
  const byId = new Map(outlines.map((outline) => [outline.id, outline]));
  const sorted = [...byId.keys()].sort().map((id) => byId.get(id) as PageOutline);
  const template = learnTemplate(() => sorted);
  return parseTemplate(JSON.stringify(template));
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const gazette = numbers(12).map((number) => gazettePage(number));
const mercury = numbers(9).map(mercuryPage);

/** The last verdict on the block with this text. */
function verdictOn(page: string, text: string, template: Template | null) {
  const block = explainPage(page, { template }).blocks.find((other) => other.text === text);
  return block?.verdicts.at(-1);
}

describe("learnTemplate", () => {
  test("pages of two sites, mixed and unlabelled, are grouped by the lines they share", () => {
    const { sites } = learn([...gazette, ...mercury]);
    expect(sites.map(({ pages }) => pages).sort()).toEqual([12, 9].sort());
    const [first] = sites.filter(({ pages }) => pages === 12);
    const header = first?.header.map(({ line }) => line) ?? [];
    expect(header).toContain("Home");
    expect(header.indexOf("Home")).toBeLessThan(header.indexOf("Sport"));
    expect(header.indexOf("Sport")).toBeLessThan(header.indexOf("Published {date}"));
    expect(first?.footer.map(({ line }) => line)).toContain(
      "© {number} Harbour Gazette. All rights reserved.",
    );
  });

  test("every line says on how many pages it was seen, where, and how much stands below it", () => {
    const [site] = learn(gazette).sites;
    const published = site?.header.find(({ line }) => line === "Published {date}");
    expect(published).toMatchObject({ pages: 12, below: { pages: 12 } });
    const { words = 0, prose = 0 } = published?.below ?? {};
    expect(prose).toBeGreaterThan(0.8 * words);
    const home = site?.header.find(({ line }) => line === "Home");
    expect(home?.place).toBe(0);
    expect(home?.below.prose).toBe(0);
  });

  test("two pages are too few, three are enough; the same page over and over is one", () => {
    expect(learn(gazette.slice(0, 2)).sites).toEqual([]);
    expect(learn(gazette.slice(0, 3)).sites).toHaveLength(1);
    expect(learn([...gazette.slice(0, 2), ...gazette.slice(0, 2)]).sites).toEqual([]);
  });

  test("a story that is there twice with another menu line counts once", () => {
    const twice = gazette.slice(0, 2).flatMap((page) => [page, `${page}\nPrint view`]);
    expect(learn(twice).sites).toEqual([]);
  });

  test("the outcome is the same in any order of pages", () => {
    const outlines = [...gazette, ...mercury].map((page) => outlinePage(page));
    const expected = JSON.stringify(learnOutlines(outlines));
    fc.assert(
      fc.property(fc.shuffledSubarray(outlines, { minLength: outlines.length }), (shuffled) => {
        expect(JSON.stringify(learnOutlines(shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("a site that is given groups pages whatever they share", () => {
    const { sites } = learn([...gazette, ...mercury], "both");
    expect(sites).toMatchObject([{ name: "both", pages: 21 }]);
  });

  test("what is learnt passes as a template, also after a way through JSON", () => {
    const template = learn(gazette);
    expect(templateFault(template)).toBeNull();
    expect(templateFault(JSON.parse(JSON.stringify(template)))).toBeNull();
  });
});

describe("a template in use", () => {
  const template = learn(gazette.slice(0, 11));
  const page = gazettePage(11);

  test("a paragraph of furniture that reads like a story goes, and says why", () => {
    const notice =
      "The Harbour Gazette has reported from the coast since the first ferry, and every story that you read here was checked by two editors.";
    expect(page).toContain(notice);
    expect(verdictOn(page, notice, template)).toMatchObject({ rule: "template/repeated-line" });
    expect(cleanPage(page, { template }).text).not.toContain(notice);
  });

  test.each([
    [
      "a line beside the story",
      (page: string, word: string) => page.replace("Latest stories", `Seen by ${word}\nLatest stories`),
    ],
    [
      "one paragraph of it",
      (page: string, word: string) => page.replace("the town council said", `the ${word} council said`),
    ],
  ])("ten copies of two stories that differ in %s teach nothing, and stay whole", (_, change) => {
    const words = "amber birch cedar delta ember fjord gravel heather island jasper".split(" ");
    const copies = words.map((word, number) => change(gazettePage(number % 2), word));
    const learnt = learn(copies);
    for (const copy of copies) expect(cleanPage(copy, { template: learnt }).text).toBe(cleanPage(copy).text);
    const among = learn([...gazette.slice(2), ...copies]);
    const [first = ""] = copies;
    const story = (page: string, template: Template | null) =>
      cleanPage(page, { template }).body.filter(({ text }) => text.includes("Tolva"));
    expect(story(first, among)).toEqual(story(first, null));
    expect(among.sites).toMatchObject([{ pages: 12 }]);
  });

  test("a sentence of a wire that several stories have stays", () => {
    const stories = numbers(9).map((number) => gazettePage(number, number < 4 ? WIRE_SENTENCE : ""));
    const withWire = learn(stories);
    const lines = withWire.sites.flatMap(({ header, footer, repeated }) => [
      ...header,
      ...footer,
      ...repeated,
    ]);
    expect(lines.map(({ line }) => lineKey(line))).toContain(lineKey(slotted(WIRE_SENTENCE, [])));
    expect(cleanPage(gazettePage(3, WIRE_SENTENCE), { template: withWire }).text).toContain(WIRE_SENTENCE);
  });

  test("versions of one story that slip through as pages of a site keep most of it", () => {
    const page = readFileSync(
      join(import.meta.dirname, "../fixtures/en-wet-image-caption-labels/input.txt"),
      "utf8",
    );
    const lines = page.split("\n").filter((line) => line.length > 80);
    // Versions that differ in a fifth of their words, or more, are not told from pages of a site.
    const long = lines.filter((line) => line.length * 6 < lines.join("").length);
    const versions = numbers(8).map((version) => {
      const line = long[version % long.length] as string;
      const [first = "", second = "", ...rest] = line.split(" ");
      return page.replace(line, [second, first, ...rest, version].join(" "));
    });
    const versionsTemplate = learn(versions);
    expect(versionsTemplate.sites).toHaveLength(1);
    for (const version of versions) {
      const alone = cleanPage(version).wordCount;
      expect(cleanPage(version, { template: versionsTemplate }).wordCount).toBeGreaterThan(0.85 * alone);
    }
  });

  test("a headline that other pages repeat as a teaser stays the title of its own page", () => {
    const title = headline(4);
    expect(gazette.filter((other) => other.includes(title))).toHaveLength(5);
    expect(cleanPage(gazettePage(4), { template: learn(gazette) }).title).toBe(title);
  });

  test("a page of another site is cleaned as without", () => {
    const other = mercuryPage(3);
    expect(cleanPage(other, { template })).toEqual(cleanPage(other));
  });

  test("a one-off sentence inside a menu that repeats goes; the same sentence in the story stays", () => {
    const sentence = "The readers of this paper can now get it by boat before seven, says Brann.";
    const inMenu = page.replace("Coast and sea", `${sentence}\nCoast and sea`);
    const inStory = page.replace('"We know', `${sentence}\n"We know`);
    expect(cleanPage(inMenu, { template }).text).not.toContain(sentence);
    expect(cleanPage(inStory, { template }).text).toContain(sentence);
  });

  test("what the page says of itself is the same as without", () => {
    const [bare, known] = [cleanPage(page), cleanPage(page, { template })];
    for (const name of ["title", "published", "authors", "language", "kind"] as const) {
      expect(known[name]).toEqual(bare[name]);
    }
    expect(known.published).toBe("2021-03-12T10:21");
  });

  test("the text of the story is whole", () => {
    const { text } = cleanPage(page, { template });
    for (const line of page.split("\n").filter((line) => line.includes("Brann"))) {
      if (line.length > 80) expect(text).toContain(line);
    }
  });

  test("kept and removed together are the whole page, once, in order", () => {
    const { blocks } = explainPage(page, { template, removed: true });
    expect(blocks.map(({ text }) => text)).toEqual(explainPage(page).blocks.map(({ text }) => text));
  });

  test("what is no template is a TypeError that says what is wrong and what to do", () => {
    const use = (value: unknown) => () => cleanPage(page, { template: value as Template });
    expect(use({})).toThrow(TypeError);
    expect(use({})).toThrow(/option template is no template.*clean-news learn/);
    expect(use({ ...template, version: 2 })).toThrow(/version 2; this clean-news reads version 1/);
    const [site] = template.sites;
    const broken = { ...template, sites: [{ ...site, footer: [{ line: 7 }] }] };
    expect(use(broken)).toThrow(/sites\[0\] footer\[0\] has no text in line/);
    expect(use({ ...template, sites: [] })).not.toThrow();
  });
});

describe("lines with slots", () => {
  test.each([
    ["Sport", "sport"],
    ["Sport »", "sport"],
    ["12 comments", "comments"],
    ["{number} comments", "comments"],
    ["Published {date}", "published"],
    ["{date}", ""],
    ["12:30", ""],
  ])("%s counts as %s", (line, key) => expect(lineKey(line)).toBe(key));

  test("a key takes time that grows with the length of the line", () => {
    const started = performance.now();
    lineKey("1{".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
