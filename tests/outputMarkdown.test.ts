import fc from "fast-check";
import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { WRITERS } from "../src/output/writers.js";
import type { Article, BodyItem } from "../src/types.js";
import { BARE, FAILED, FULL } from "./outputSamples.js";

interface ReadBack {
  front: Record<string, unknown>;
  title: string | null;
  standfirst: string | null;
  body: BodyItem[];
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (
    "children" in node &&
    (node.type === "paragraph" || node.type === "heading" || node.type === "emphasis")
  )
    return node.children.map(textOf).join("");
  throw new Error(`The document has a ${node.type} where there should be nothing but text.`);
}

/** One paragraph a list item and any number a quotation, as the writer makes them. */
function paragraphsIn(node: Parents): string[] {
  return node.children.flatMap((child) =>
    child.type === "listItem" ? paragraphsIn(child) : [textOf(child)],
  );
}

function readBack(document: string): ReadBack {
  const end = document.indexOf("\n---\n", 3);
  expect(document.slice(0, 4)).toBe("---\n");
  const result: ReadBack = {
    front: parse(document.slice(4, end + 1)),
    title: null,
    standfirst: null,
    body: [],
  };
  for (const [at, node] of fromMarkdown(document.slice(end + 5)).children.entries()) {
    if (node.type === "heading" && node.depth === 1 && at === 0) result.title = textOf(node);
    else if (node.type === "heading" && node.depth === 2)
      result.body.push({ type: "subhead", text: textOf(node) });
    else if (node.type === "list") {
      result.body.push(...paragraphsIn(node).map((text): BodyItem => ({ type: "list-item", text })));
    } else if (node.type === "blockquote") {
      result.body.push(...paragraphsIn(node).map((text): BodyItem => ({ type: "quote", text })));
    } else if (node.type === "paragraph" && node.children.every((child) => child.type === "emphasis")) {
      result.standfirst = textOf(node);
    } else if (node.type === "paragraph") result.body.push({ type: "paragraph", text: textOf(node) });
    else throw new Error(`The document has a ${node.type}.`);
  }
  return result;
}

function withoutText({ text: _text, body: _body, ...front }: Article): Partial<Article> {
  return front;
}

/** What the front matter, and what the document, can say of a text. */
const inYaml = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
const inMarkdown = (text: string): string => inYaml(text).replace(/[^\P{Cc}\t\n]/gu, "\ufffd");

const TYPES = ["paragraph", "subhead", "quote", "list-item"] as const;

/** Texts as a page may have them: one line, something on it. Markdown's own signs are frequent. */
const lineOfText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(..."#>-+*_`~=|[]()!<>&;:/\\\"'.1 2)\ta$^{}@x"),
      minLength: 1,
      maxLength: 30,
    }),
  )
  .map((text) => text.replace(/[\n\r]/g, " "))
  .filter((text) => text.trim() !== "");

const bodyItem = fc.record({ type: fc.constantFrom(...TYPES), text: lineOfText });

const HOSTILE = [
  "# not a heading",
  "#",
  "## #",
  "ends with a hash #",
  "> not a quote",
  "- not a list",
  "-",
  "+ plus",
  "* star",
  "*emphasis* _too_ __strong__ snake_case_word",
  "1. not a list",
  "1) not a list",
  "2019. The year that was",
  "`code` and ``more``",
  "```",
  "~~~",
  "~~struck~~ 10~20",
  "===",
  "---",
  "- - -",
  "***",
  "___",
  "<script>alert(1)</script>",
  "<!-- comment -->",
  "<https://example.org>",
  "https://example.org/a_b_c and www.example.org",
  "me@example.org",
  "<1@example.org> <#@x> I <3 you",
  "&amp; &lt; &#35; & AT&T",
  "[x](y) ![x](y) [x][y] [x]",
  "[x]: https://example.org 'definition'",
  "[^1]: note",
  "[ ] task",
  "| a | b |",
  "trailing backslash \\",
  "\\* escaped \\\\",
  "hard break  ",
  "    four spaces",
  "\ttab",
  "a\tb",
  "$x$ and $$y$$",
  "{% raw %} {{ y }}",
  ":::",
  "\u00a0no-break\u00a0",
  "\u2028line\u2029separators\u2003",
  "👩‍👩‍👧 🇧🇾 e\u0301",
];

describe("markdown", () => {
  test("looks like this", async () => {
    const document = await WRITERS.markdown.write({ ...BARE, ...FULL, provenance: {}, removed: [] });
    expect(document.slice(document.indexOf("\n---\n") + 5)).toBe(
      [
        "",
        "# Old bridge to close until spring",
        "",
        "*Drivers will have to take the long way round*",
        "",
        "The bridge closes on Monday.",
        "",
        "## Why now",
        "",
        "It is old.",
        "",
        "- Rust",
        "- Cracks",
        "",
        "> We waited too long.",
        "",
      ].join("\n"),
    );
  });

  test("the front matter has every field but text and body, in order", async () => {
    const { front } = readBack(await WRITERS.markdown.write(FULL));
    expect(front).toEqual(withoutText(FULL));
    expect(Object.keys(front)).toEqual(Object.keys(withoutText(FULL)));
  });

  test.each([
    ["an empty page", BARE],
    ["a page that could not be read", FAILED],
  ])("%s is front matter alone", async (_, article) => {
    const document = await WRITERS.markdown.write(article);
    expect(readBack(document)).toEqual({
      front: withoutText(article),
      title: null,
      standfirst: null,
      body: [],
    });
    expect(document).toMatch(/\n---\n$/);
  });

  test.each([
    'It cost $5 & more (50%), she said: "No!" – it\'s 3 > 2.',
    "A 1990s-era deal; e.g. U.S. firms / banks.",
  ])("prose stays as it is: %s", async (text) => {
    const document = await WRITERS.markdown.write({ ...BARE, body: [{ type: "paragraph", text }] });
    expect(document).toContain(`\n${text}\n`);
  });

  test.each(HOSTILE)("%j is nothing but text in every place", async (text) => {
    const body = [...TYPES, ...TYPES.toReversed()].map((type) => ({ type, text }));
    const article = { ...BARE, title: text, standfirst: text, body };
    const back = readBack(await WRITERS.markdown.write(article));
    expect(back).toEqual({ front: withoutText(article), title: text, standfirst: text, body });
  });

  test("any title, standfirst and body reads back", async () => {
    const texts = fc.record({
      title: fc.option(lineOfText),
      standfirst: fc.option(lineOfText),
      body: fc.array(bodyItem, { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(texts, async ({ title, standfirst, body }) => {
        const back = readBack(await WRITERS.markdown.write({ ...BARE, title, standfirst, body }));
        expect(back.title).toBe(title === null ? null : inMarkdown(title));
        expect(back.standfirst).toBe(standfirst === null ? null : inMarkdown(standfirst));
        expect(back.body).toEqual(body.map(({ type, text }) => ({ type, text: inMarkdown(text) })));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ..."no yes on Off y null ~ true 1e3 0x1f 0o17 1_000 012 .inf 12:30:45 = <<".split(" "),
    "2024-01-01",
    "2001-12-14t21:59:43.10-05:00",
    "- a",
    "a: b",
    "a #b",
    "'",
    '"',
    "%",
    "@",
    "&a *a",
    "!tag",
    "---",
    "...",
    "a\n---\nb",
    "two\nlines\n",
    "  leading",
    "trailing  ",
    "",
    "\u0085\u2028\u0000\u001b\u009b",
    "🙂",
  ])("the front matter gives the string %j back, to old YAML readers too", async (text) => {
    const document = await WRITERS.markdown.write({ ...BARE, section: text, tags: [text, text] });
    const end = document.indexOf("\n---\n", 3);
    for (const version of ["1.1", "1.2"] as const) {
      const front = parse(document.slice(4, end + 1), { version });
      expect(front.section).toBe(inYaml(text));
      expect(front.tags).toEqual([inYaml(text), inYaml(text)]);
    }
  });

  test("any strings in the front matter read back", async () => {
    const anyString = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), lineOfText);
    const fields = fc.record({
      section: fc.option(anyString),
      tags: fc.array(anyString),
      publisher: anyString,
    });
    await fc.assert(
      fc.asyncProperty(fields, async ({ section, tags, publisher }) => {
        const { front } = readBack(await WRITERS.markdown.write({ ...BARE, section, tags, publisher }));
        expect(front.section).toBe(section === null ? null : inYaml(section));
        expect(front.tags).toEqual(tags.map(inYaml));
        expect(front.publisher).toBe(inYaml(publisher));
      }),
      { numRuns: 100 },
    );
  });

  test("lone surrogates become U+FFFD, so that the file is valid UTF-8", async () => {
    const article = { ...BARE, title: "a\ud800b", tags: ["\udc00"] };
    const document = await WRITERS.markdown.write(article);
    expect(Buffer.from(document).toString()).toBe(document);
    expect(readBack(document).title).toBe("a\ufffdb");
  });

  test.each(["[", "*", "_", "`", "<a", "<1", "&", "![", "\\", " ", "1", "#", "~"])(
    "a line of %j is done in linear time",
    async (sign) => {
      const text = `x${sign.repeat(50_000)}x`;
      const document = await WRITERS.markdown.write({
        ...BARE,
        title: text,
        body: [{ type: "paragraph", text }],
      });
      expect(document.length).toBeGreaterThan(100_000);
    },
  );
});
