import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharesOf, weigh } from "../src/blocks/revise/clues.js";
import { dateCandidates } from "../src/blocks/revise/dateCandidates.js";
import { DATE_CLUES } from "../src/blocks/revise/dateClues.js";
import { chooseHeadline } from "../src/blocks/revise/headline.js";
import { headlineCandidates } from "../src/blocks/revise/headlineCandidates.js";
import { HEADLINE_FEATURES, headlineRows } from "../src/blocks/revise/headlineRows.js";
import { headlineRanges, lineRanges, titleParts, trimmed } from "../src/blocks/revise/titleAffix.js";
import { labelOf, lastVerdict, roleOf } from "../src/blocks/verdict.js";
import { explainPage } from "../src/clean.js";
import type { Label } from "../src/types.js";

const STORY = [
  "The ferry line between Tolva and the islands reopened on Tuesday after six years of repairs, the harbour office said.",
  "“We have waited a long time for this day,” the harbour master, Ida Holm, told reporters on the quay. “The boats are safe again and the timetable is full.”",
  "The old terminal was closed in 2011 when engineers found cracks in the main pier, and traders on the islands lost most of their summer guests.",
  "The town council paid for half of the works. The rest came from the region, which wants to move lorries from the coastal road to the sea.",
];

const HEADER = ["Home", "World", "Economy", "Ferry line to the islands reopens"];

function labelled(lines: readonly string[]): Map<string, Label> {
  const { blocks } = explainPage(lines.join("\n"));
  return new Map(blocks.map((block) => [block.text, labelOf(block)]));
}

const LABELS: readonly (readonly [about: string, lines: readonly string[], line: string, label: Label])[] = [
  ["headline", [...HEADER, "12 May 2017, 16:42", ...STORY], "Ferry line to the islands reopens", "title"],
  ["time stamp", [...HEADER, "12 May 2017, 16:42", ...STORY], "12 May 2017, 16:42", "timestamp"],
  ["byline", [...HEADER, "By Ada Lind", "12 May 2017, 16:42", ...STORY], "By Ada Lind", "byline"],
  [
    "name alone between headline and date",
    [...HEADER, "Ada Lind", "12 May 2017, 16:42", ...STORY],
    "Ada Lind",
    "byline",
  ],
  [
    "section above the time stamp",
    ["Home", "World", "Economy", "12 May 2017, 16:42", "Ferry line to the islands reopens", ...STORY],
    "Economy",
    "section",
  ],
  ["last line of a menu", [...HEADER, "12 May 2017, 16:42", ...STORY], "Economy", "unsure"],
  [
    "section that the menu has too",
    [
      "Ports",
      "Islands",
      ...HEADER.slice(0, 3),
      "Ports",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      ...STORY,
    ],
    "Ports",
    "section",
  ],
  [
    "section below the headline",
    [...HEADER, "Economy", "By Ada Lind", "12 May 2017, 16:42", ...STORY].toSpliced(2, 1),
    "Economy",
    "section",
  ],
  [
    "path to the page",
    [...HEADER.slice(0, 3), "Home › Islands", "Ferry line to the islands reopens", "By Ada Lind", ...STORY],
    "Home › Islands",
    "breadcrumb",
  ],
  [
    "menu on one line",
    [
      "Home | World | Economy | Ports | Islands",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      ...STORY,
    ],
    "Ferry line to the islands reopens",
    "title",
  ],
  [
    "paragraph that a signed dateline begins",
    [
      ...HEADER,
      "12 May 2017, 16:42",
      "TOLVA, 12 May - North News. The ferry line to the islands is open again.",
      ...STORY,
    ],
    "TOLVA, 12 May - North News. The ferry line to the islands is open again.",
    "paragraph",
  ],
  [
    "banner where nothing else is dated",
    [
      "Sunday, 14 January 2024",
      "Home",
      "Sport",
      "World",
      "Ports",
      "Islands",
      ...HEADER,
      "By Ada Lind",
      ...STORY,
    ],
    "Sunday, 14 January 2024",
    "captured",
  ],
  [
    "line of words that the story writes in small letters",
    [...HEADER, "Open Again", "12 May 2017, 16:42", ...STORY, "The line is open again."],
    "Open Again",
    "unsure",
  ],
  [
    "banner",
    ["Sunday, 14 January 2024", "Home", "Sport", "World", ...HEADER, "12 May 2017, 16:42", ...STORY],
    "Sunday, 14 January 2024",
    "captured",
  ],
  [
    "credit between paragraphs",
    [...HEADER, "12 May 2017, 16:42", ...STORY.slice(0, 2), "Photo: Ada Lind", ...STORY.slice(2)],
    "Photo: Ada Lind",
    "credit",
  ],
  [
    "copyright",
    [...HEADER, "12 May 2017, 16:42", ...STORY, "© 2017 Tolva Gull"],
    "© 2017 Tolva Gull",
    "copyright",
  ],
];

describe("reviseLabels", () => {
  it.each(LABELS)("%s", (_about, lines, line, label) => {
    expect(labelled(lines).get(line)).toBe(label);
  });

  it("leaves the paragraphs of the story alone", () => {
    const labels = labelled([...HEADER, "By Ada Lind", "12 May 2017, 16:42", ...STORY]);
    for (const paragraph of STORY) expect(labels.get(paragraph)).toBe("paragraph");
  });

  it("gives a reason for every label", () => {
    const { blocks } = explainPage([...HEADER, "By Ada Lind", "12 May 2017, 16:42", ...STORY].join("\n"));
    const revised = blocks.filter((block) => roleOf(block) === "metadata");
    expect(revised.length).toBeGreaterThanOrEqual(3);
    for (const block of revised) expect(lastVerdict(block).rule).toMatch(/^revise\/[a-z-]+$/u);
  });

  it("keeps every block, in order, whatever the page", () => {
    const line = fc.constantFrom(
      "By",
      "By Ada Lind",
      "12 May 2017",
      "Tags",
      "Read also",
      "Home > World",
      "©  2017",
      ...STORY,
      ...HEADER,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { blocks } = explainPage(lines.join("\n"));
        expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, at) => at));
      }),
      { numRuns: 100 },
    );
  });
});

describe("hostile pages", () => {
  it.each([
    ["dates", "12 May 2017, 16:42"],
    ["headlines", "Ferry line to the islands reopens"],
    ["bylines", "By Ada Lind, Tom Berg and"],
    ["names", "Ada Lind"],
    ["crumbs", "Home > World > Home >"],
    ["leads", "Tags"],
  ])("are read in time: 20,000 lines of %s", { timeout: 20_000 }, (_about, line) => {
    const lines = Array.from({ length: 20_000 }, (_, at) => (at === 10_000 ? STORY[0] : line));
    expect(explainPage(lines.join("\n")).blocks.length).toBeGreaterThan(0);
  });
});

describe("titleParts", () => {
  it.each([
    ["Storm closes port | Weather | The Gull", ["Storm closes port", "Weather", "The Gull"]],
    ["Storm closes port - The Gull", ["Storm closes port", "The Gull"]],
    ["大桥通车_社会频道_海鸥网", ["大桥通车", "社会频道", "海鸥网"]],
    ["Well-known port closes", ["Well-known port closes"]],
    [" | ", []],
    ["", []],
  ])("%s", (text, parts) => {
    expect(titleParts(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  it("offers the page's title whole, without its last parts, its first, and both", () => {
    const text = "The Gull: Storm closes port | Weather";
    expect(headlineRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      text,
      "The Gull",
      "The Gull: Storm closes port",
      "Storm closes port | Weather",
      "Storm closes port",
      "Weather",
    ]);
  });

  it.each([
    ["Storm closes port", ["Storm closes port"]],
    ["Weather: Storm closes port", ["Weather: Storm closes port", "Weather", "Storm closes port"]],
    [
      "Home > Weather > Storm closes port",
      [
        "Home > Weather > Storm closes port",
        "Home > Weather",
        "Weather > Storm closes port",
        "Storm closes port",
      ],
    ],
  ])(
    "offers of any other line the whole, less its last or first part, and its last step: %s",
    (text, parts) => {
      expect(lineRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
    },
  );

  it.each([
    [" | Storm closes port", "Storm closes port"],
    ["Storm closes port – ", "Storm closes port"],
    ["Storm closes port (", "Storm closes port"],
    ["«Storm closes port»", "«Storm closes port»"],
    [" - ", ""],
  ])("takes the marks off the ends of what a date was cut off from: %s", (text, left) => {
    const { start, end } = trimmed(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(left);
  });
});

describe("clues", () => {
  it.each([
    ["headline", HEADLINE_FEATURES],
    ["date", DATE_CLUES.map(({ id }) => id)],
  ])("have names of their own: %s", (_about, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are weighed for every stretch that may be the headline and every date with a year", () => {
    const { blocks } = explainPage(["A | Gull", ...HEADER, "12 May 2017", "3 June", ...STORY].join("\n"));
    const headlines = headlineCandidates(blocks).map(({ block, start, end }) => block.text.slice(start, end));
    expect(headlines.slice(0, 3)).toEqual(["A | Gull", "A", "Gull"]);
    expect(headlines).toContain("Ferry line to the islands reopens");
    const rows = headlineRows(headlineCandidates(blocks));
    expect(rows.length).toBe(headlines.length * HEADLINE_FEATURES.length);
    expect(rows.every(Number.isFinite)).toBe(true);
    expect(dateCandidates(blocks).map(({ day }) => day)).toEqual(["2017-05-12"]);
  });

  it("count together for candidates of the same words, the line before the page's title", () => {
    const { blocks } = explainPage(
      ["Storm closes port", "Storms close ports", "Storm closes port"].join("\n"),
    );
    const candidates = headlineCandidates(blocks);
    expect(candidates.map(({ at }) => at)).toEqual([0, 1, 2]);
    const chosen = chooseHeadline(candidates, [0.35, 0.4, 0.25]);
    expect(chosen?.candidate.at).toBe(2);
    expect(chosen?.share).toBeCloseTo(0.6);
    expect(chooseHeadline([], [])).toBeNull();
  });

  it("adds weights by what is seen", () => {
    const clues = [
      { id: "long", weight: 2, seen: (text: string) => text.length },
      { id: "empty", weight: -1, seen: (text: string) => (text === "" ? 1 : 0) },
    ];
    expect([weigh(clues, "abc"), weigh(clues, "")]).toEqual([6, -1]);
  });

  it("turns scores into shares of one", () => {
    expect(sharesOf([0, 0])).toEqual([0.5, 0.5]);
    expect(sharesOf([1000, 0])[0]).toBeCloseTo(1);
  });
});
