import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neutralise } from "../src/output/terminal.js";
import { WRITERS } from "../src/output/writers.js";
import type { Article } from "../src/types.js";
import { BARE, FAILED, FULL } from "./outputSamples.js";

const anyText = fc.string({ unit: "binary", minLength: 1 });

function shuffled(article: Article): Article {
  return Object.fromEntries(Object.entries(article).reverse()) as unknown as Article;
}

describe("json", () => {
  test("gives the fields in the order of the interface, whatever order they came in", () => {
    expect(WRITERS.json.write(shuffled(FULL))).toBe(WRITERS.json.write(FULL));
    expect(Object.keys(JSON.parse(WRITERS.json.write(FULL)))).toEqual(Object.keys(FULL));
  });

  test("is indented by two and ends with one line feed", () => {
    expect(WRITERS.json.write(BARE)).toMatch(/^\{\n {2}"source": \{\n {4}"path": null,\n(?: .*\n)+\}\n$/);
  });

  test.each([
    ["an article", FULL],
    ["an empty page", BARE],
    ["a page that could not be read", FAILED],
  ])("%s reads back as it was", (_, article) => {
    expect(JSON.parse(WRITERS.json.write(article))).toEqual(article);
    expect(JSON.parse(WRITERS.jsonl.write(article))).toEqual(article);
  });

  test("leaves out optional fields that are not there", () => {
    expect(WRITERS.json.write(BARE)).not.toMatch(/"(error|provenance|removed)"/);
  });

  test("any text reads back, in valid UTF-8, and holds nothing that a terminal obeys", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        for (const format of ["json", "jsonl"] as const) {
          const json = WRITERS[format].write({ ...BARE, title });
          expect(JSON.parse(json).title).toBe(title);
          expect(Buffer.from(json).toString()).toBe(json);
          expect(neutralise(json)).toBe(json);
        }
      }),
    );
  });

  test.each(["\u2028", "\u2029", "\u0085", "\u009b31m", "\u202e", "\u007f", "\ud800", "\n"])(
    "escapes %j",
    (sign) => {
      const line = WRITERS.jsonl.write({ ...BARE, title: sign });
      expect(line.slice(0, -1)).not.toContain(sign);
      expect(JSON.parse(line).title).toBe(sign);
    },
  );

  test("jsonl is one line", () => {
    expect(WRITERS.jsonl.write(FULL).split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(2);
  });
});

describe("text", () => {
  test("is title, standfirst and body, list items bulleted", () => {
    expect(WRITERS.text.write(FULL)).toBe(
      [
        "Old bridge to close until spring\n",
        "Drivers will have to take the long way round\n",
        "The bridge closes on Monday.\n",
        "Why now\n",
        "It is old.\n",
        "• Rust\n",
        "• Cracks\n",
        "We waited too long.\n",
      ].join("\n"),
    );
  });

  test("begins with the body where there is no title", () => {
    expect(WRITERS.text.write({ ...FULL, title: null, standfirst: null })).toMatch(/^The bridge closes/);
  });

  test("has nothing of empty pages and of those that could not be read", () => {
    expect(WRITERS.text.write(BARE)).toBe("");
    expect(WRITERS.text.write(FAILED)).toBe("");
  });

  test("has the text of pages that are no article", () => {
    expect(WRITERS.text.write({ ...FULL, kind: "listing" })).toBe(WRITERS.text.write(FULL));
  });
});

describe("neutralise", () => {
  test.each([
    ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["\u0000\u0007\u0008\r", "␀␇␈␍"],
    ["\u007f", "␡"],
    ["\u009b2J", "\\u{9b}2J"],
    ["\u0085", "\\u{85}"],
    ["user\u202egnp.exe", "user\\u{202e}gnp.exe"],
    ["\u2066a\u2069", "\\u{2066}a\\u{2069}"],
  ])("%j becomes %j", (from, to) => {
    expect(neutralise(from)).toBe(to);
  });

  test("leaves line feeds, tabs and every printable sign", () => {
    const text = "a\tb\nnaïve ☂ 🙂 שלום مرحبا \u200f\u200d 日本";
    expect(neutralise(text)).toBe(text);
  });

  test("any text comes out without controls, and twice is once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = neutralise(text);
        expect(safe).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(neutralise(safe)).toBe(safe);
      }),
    );
  });

  test("takes linear time", () => {
    expect(neutralise("\u001b".repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

test("extensions tell the formats apart", () => {
  const extensions = Object.values(WRITERS).map(({ extension }) => extension);
  expect(new Set(extensions).size).toBe(extensions.length);
  expect(extensions.join(" ")).toMatch(/^[a-z ]+$/);
});
