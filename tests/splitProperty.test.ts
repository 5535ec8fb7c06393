import fc from "fast-check";
import { expect, test } from "vitest";
import { readSpan, toPageSpan } from "../src/blocks/pageSpan.js";
import { splitBlocks } from "../src/blocks/split.js";
import type { Block, Page } from "../src/types.js";

function page(text: string): Page {
  return {
    text,
    html: null,
    hints: null,
    source: { path: null, url: null, sha256: null, bytes: null, encoding: null },
    messages: [],
  };
}

/** Pieces of what renderers print, so that marks, wraps and tails come up often. */
const SHARDS = [
  "\n",
  "\n\n",
  "\n   ",
  "\n     * ",
  "\n  • ",
  " ",
  "\t",
  "\u00a0",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\u0085",
  "[1]",
  "[2]",
  "[https://a.example/b]",
  "[ /c ]",
  "[photo.jpg]",
  "(BUTTON)",
  "____",
  "[    ]",
  "IFRAME:",
  "\nReferences\n\n   1. https://a.example/\n",
  "word",
  "Another sentence that is long enough to be wrapped by somebody.",
  "港の渡し船は火曜日",
  ", ",
  ".",
  "\ud800",
];

const dump = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...SHARDS), { maxLength: 120 }).map((shards) => shards.join("")),
);

function expectPieces(text: string, block: Block): void {
  let at = 0;
  let from = block.span.start;
  for (const piece of block.pieces) {
    expect(piece.length).toBeGreaterThan(0);
    expect(block.text.slice(at, piece.at)).toBe(piece.at > at ? " " : "");
    expect(text.slice(piece.from, piece.from + piece.length)).toBe(
      block.text.slice(piece.at, piece.at + piece.length),
    );
    expect(piece.from).toBeGreaterThanOrEqual(from);
    at = piece.at + piece.length;
    from = piece.from + piece.length;
  }
  expect(at).toBe(block.text.length);
  expect(from).toBeLessThanOrEqual(block.span.end);
}

test("every character that is not white space lies in exactly one block, in order", () => {
  fc.assert(
    fc.property(dump, (text) => {
      let end = 0;
      splitBlocks(page(text)).blocks.forEach((block, index) => {
        expect(block.index).toBe(index);
        expect(text.slice(end, block.span.start).trim()).toBe("");
        expect(block.span.end).toBeGreaterThan(block.span.start);
        const own = text.slice(block.span.start, block.span.end);
        expect(own.trim()).toBe(own);
        end = block.span.end;
      });
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test("pieces map a block's text to the page letter for letter", () => {
  fc.assert(
    fc.property(dump, (text) => {
      for (const block of splitBlocks(page(text)).blocks) {
        expectPieces(text, block);
        expect(block.text).toBe(block.text.trim());
        expect(block.text).not.toMatch(/\s\s|[^\S ]/u);
        expect(readSpan(text, block, block.span)).toBe(block.text);
      }
    }),
  );
});

test("any part of a block's text that begins and ends with a letter is found at its page span", () => {
  fc.assert(
    fc.property(dump, fc.nat(), fc.nat(), (text, a, b) => {
      for (const block of splitBlocks(page(text)).blocks) {
        const start = a % (block.text.length + 1);
        const end = start + (b % (block.text.length - start + 1));
        const part = block.text.slice(start, end).trim();
        expect(readSpan(text, block, toPageSpan(block, start, end)).trim()).toBe(part);
      }
    }),
  );
});

test.each([
  ["one line", "a".repeat(1_000_000)],
  ["words", "word ".repeat(200_000)],
  ["short lines", "a\n".repeat(200_000)],
  ["open brackets", "[".repeat(1_000_000)],
  ["brackets and spaces", `${`[${" ".repeat(10)}`.repeat(90_000)}]`],
  ["addresses", "[https://a.example/b] \n".repeat(20_000)],
  ["numbers", "[1]".repeat(300_000)],
  ["white space", `${" ".repeat(1_000_000)}a`],
])("hostile input is read in linear time: %s", (_name, text) => {
  const { blocks } = splitBlocks(page(text));
  expect(blocks.at(-1)?.span.end).toBe(text.trimEnd().length);
});
