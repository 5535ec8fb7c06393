import { describe, expect, test } from "vitest";
import { splitBlocks } from "../src/blocks/split.js";
import { readPage } from "../src/input/readPage.js";

const HTML_TO_TEXT = `Harbour Herald
[https://example.org/images/harbour-herald-logo-large.png]https://example.org/
 * News [/news]
 * Sport [https://example.org/sport]
   * Rowing [https://example.org/sport/rowing]
 * /login


FERRY RETURNS AFTER A WINTER IN THE DOCK

By Ana Brisk [mailto:ana@example.org]
12 March 2024

The harbour ferry [https://example.org/a/very/long/address/of/a/page/about/the/ferry.html],
repaired over four months, sailed again on Tuesday [javascript:void(0)]. It cost
the town more than two million crowns, the mayor said [sic] at the quay.

The timetable holds from the first of April on and can be had in all offices of
the town.
`;

describe("html-to-text", () => {
  const { style, blocks } = splitBlocks(readPage(HTML_TO_TEXT));

  test("takes addresses out, with the space before them, and counts them", () => {
    expect(style).toBe("html-to-text");
    expect(blocks.map(({ text, links }) => [text, links])).toEqual([
      ["Harbour Herald", 1],
      ["News", 1],
      ["Sport", 1],
      ["Rowing", 1],
      ["", 1],
      ["FERRY RETURNS AFTER A WINTER IN THE DOCK", 0],
      ["By Ana Brisk", 1],
      ["12 March 2024", 0],
      [
        "The harbour ferry, repaired over four months, sailed again on Tuesday. It cost the town more than two million crowns, the mayor said [sic] at the quay.",
        2,
      ],
      ["The timetable holds from the first of April on and can be had in all offices of the town.", 0],
    ]);
  });

  test.each([
    ["<", ">"],
    ["(", ")"],
  ])("knows addresses in %s%s too, and leaves other words in them", (open, close) => {
    const other = splitBlocks(
      readPage(
        HTML_TO_TEXT.replace("javascript:void(0)", "javascript:void_0_")
          .replace(/\[((?:https?:|mailto:|javascript:|\/)[^\]]*)\]/g, `${open}$1${close}`)
          .replace("[sic]", "(sic)"),
      ),
    );
    expect(other.style).toBe("html-to-text");
    const texts = blocks.map(({ text }) => text.replace("[sic]", "(sic)"));
    expect(other.blocks.map(({ text }) => text)).toEqual(texts);
  });

  test("marks headings in capitals", () => {
    expect(blocks[5]?.mark).toBe("heading");
    expect(blocks[8]?.mark).toBeNull();
  });
});
