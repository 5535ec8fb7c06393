import { describe, expect, test } from "vitest";
import { type SplitPage, splitBlocks } from "../src/blocks/split.js";
import { isMarkdown } from "../src/text/markdownForm.js";

function split(text: string): SplitPage {
  return splitBlocks({
    text,
    html: null,
    hints: null,
    source: { path: null, url: null, sha256: null, bytes: null, encoding: null },
    messages: [],
  });
}

/** Texts of a page's blocks, below a heading that tells that it is Markdown. */
function texts(markdown: string): string[] {
  const { style, blocks } = split(`# Harbour news\n\n${markdown}\n`);
  expect(style).toBe("markdown");
  return blocks.slice(1).map(({ text }) => text);
}

describe("marks of Markdown", () => {
  test.each([
    [
      "links",
      '[The mayor](/m "Mayor \\(old\\)") spoke [twice](<https://a.example/x y>).',
      "The mayor spoke twice.",
    ],
    ["brackets in addresses", "See [the list](https://a.example/a_(b)) now.", "See the list now."],
    ["pictures", "![a \\[b\\] c](https://a.example/x.jpg) Quay", "Quay"],
    ["pictures in links", "[![logo](/l.png)](/) Herald", "Herald"],
    ["pictures written into their address", "![x](data:image/png;base64,AAAA) Quay", "Quay"],
    ["links without text", "Quay [](/quay)", "Quay"],
    ["links side by side", "[News](/n)[Sport](/s)", "News Sport"],
    ["addresses in angle brackets", "See <https://a.example/x>.", "See https://a.example/x."],
    [
      "emphasis",
      "**Bold**, _slanted_, *slanted*, ***both***, ~~gone~~ and `code`",
      "Bold, slanted, slanted, both, gone and code",
    ],
    ["emphasis with its space", "**Name: **Anna", "Name: Anna"],
    ["escapes", "1\\. not a list, a\\_b, 5 \\* 3", "1. not a list, a_b, 5 * 3"],
    ["tags", '<div class="a>b">The <em>mayor</em><br />spoke</div>', "The mayor spoke"],
    ["comments", "The <!-- a\n\nb --> mayor", "The"],
    [
      "character references",
      "Wind &amp; waves&nbsp;&lt;3 &#39;so&#x27; &unknown;",
      "Wind & waves <3 'so' &unknown;",
    ],
  ])("%s are cut", (_, markdown, text) => {
    expect(texts(markdown)[0]).toBe(text);
  });

  test.each([
    ["names with underscores", "the file engine_map_v2 and __all"],
    ["sums", "5 * 3 * 2"],
    ["footnote stars", "crowns* and euros*"],
    ["words with a star", "Bürger*innen und Fahrer*innen"],
    ["remarks in brackets", "she said [sic] and (so)"],
    ["hearts and comparisons", "a <3 b < c"],
    ["calls of functions", "list[0](x y z"],
  ])("%s stay", (_, text) => {
    expect(texts(text)).toEqual([text]);
  });

  test("headings of both kinds are marked, and their signs cut", () => {
    const { blocks } = split("# One\n\nTwo words\n---------\n\ntext\n\n### Three ###\n\ntext\n");
    expect(blocks.filter(({ mark }) => mark === "heading").map(({ text }) => text)).toEqual([
      "One",
      "Two words",
      "Three",
    ]);
  });

  test("lists, also at the margin, and quotations", () => {
    const { blocks } = split("# One\n\n* a\n- [x] b\n  1. c\n\n> quoted\n> > twice\n");
    expect(blocks.slice(1).map(({ text, mark }) => [text, mark])).toEqual([
      ["a", "bullet"],
      ["b", "bullet"],
      ["c", "number"],
      ["quoted", null],
      ["twice", null],
    ]);
  });

  test("links are counted", () => {
    const { blocks } = split("# One\n\n[a](/a) [b][1] <https://c.example>\n\n[1]: https://b.example\n");
    expect(blocks[1]).toMatchObject({ text: "a b https://c.example", links: 3 });
  });

  test("tables lose their lines, code its fences", () => {
    expect(texts("| a | b |\n|---|---|\n| c | d |\n\n```js\nx = a_b_ * c\n```")).toEqual([
      "a b",
      "c d",
      "x = a_b_ * c",
    ]);
  });

  test("lines of nothing but marks are no blocks of their own", () => {
    expect(texts("one\n\n<div>\n\n![](/a.png)\n\n* * *\n\n</div>\n\ntwo")).toEqual(["one", "two"]);
  });

  test("pieces and spans stand where the page has them", () => {
    const page = "# Harbour\n\nThe [mayor](/m) &amp; **we**\n";
    const block = split(page).blocks[1];
    expect(page.slice(block?.span.start, block?.span.end)).toBe("The [mayor](/m) &amp; **we**");
    expect(
      block?.pieces.map(({ from, length, width }) => page.slice(from, from + (width ?? length))),
    ).toEqual(["The", "mayor", "&amp;", "we"]);
  });

  test("hard wraps are undone, and line ends that were asked for are kept", () => {
    const line = "The ferry sailed again on Tuesday after four months of repairs in";
    const wrapped = Array.from({ length: 6 }, () => `${line}\nthe dock\\\nof Lund.`).join("\n\n");
    expect(texts(wrapped).slice(0, 2)).toEqual([`${line} the dock`, "of Lund."]);
  });
});

describe("what is Markdown", () => {
  test.each([
    ["front matter", "---\ntitle: Ferry\n---\n\nThe ferry sailed."],
    ["a reader's head", "Title: Ferry\n\nURL Source: https://a.example\n\nMarkdown Content:\nThe ferry"],
    ["links", "[News](/n)\n\n[Sport](/s)\n\n[Weather](https://a.example/w)"],
    ["a first line that is a heading", "# Ferry\n\nThe ferry sailed."],
  ])("is told by %s", (_, text) => {
    expect(isMarkdown(text)).toBe(true);
  });

  test.each([
    [
      "asterisks and brackets",
      "News\n\nThe price* rose [sic] (see below).\n\n* * *\n\n*Without tax\n\n**Since May",
    ],
    ["comments of code", "Install it:\n\n# clone the repository\n\ngit clone\n\n# build it\n\nmake"],
    ["hashtags", "News\n\n#ferry\n\n#harbour\n\n# Bola\n\n# Liga"],
    ["two dashes", "--- News ---\n\nThe ferry sailed.\n---\nSport"],
  ])("is not told by %s", (_, text) => {
    expect(isMarkdown(text)).toBe(false);
  });

  test("a piece of it that begins with a tag is no HTML", () => {
    const text = '<div class="a">\n\n# Ferry\n\n[a](/a) [b](/b) [c](/c)\n\n</div>\n</div>\n</div>\n';
    expect(split(text).style).toBe("markdown");
  });
});

test.each([
  ["brackets", "[".repeat(50_000) + "](/a)".repeat(50_000)],
  ["addresses without end", "](<a".repeat(50_000)],
  ["titles without end", '](a "'.repeat(50_000)],
  ["tags without end", '<a b="x'.repeat(50_000)],
  ["tags in attributes", '<a b="x<a "'.repeat(50_000)],
  ["comments without end", "<!-- ".repeat(50_000)],
  ["stars", "**a ".repeat(50_000)],
  ["backticks", "` `` ".repeat(50_000)],
  ["lines without signs", "word\n".repeat(100_000)],
  ["ampersands", "&#".repeat(100_000)],
])("hostile Markdown is read in linear time: %s", (_, text) => {
  const start = performance.now();
  expect(split(`# One\n\n${text}\n\nend\n`).style).toBe("markdown");
  expect(performance.now() - start).toBeLessThan(3000);
});
