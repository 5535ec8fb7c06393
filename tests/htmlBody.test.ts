import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";
import { STORY } from "./ferryStory.js";

const [first = "", second = "", third = "", fourth = ""] = STORY;

/** A page of HTML with something between the second and the third paragraph of its story. */
function pageWith(middle: string): string {
  return `<!doctype html><html lang="en"><head><title>Ferry fares to rise</title></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/s">Sport</a></ul></nav>
<main><article><h1>Ferry fares to rise</h1><p>${first}</p><p>${second}</p>${middle}<p>${third}</p><p>${fourth}</p></article></main>
<footer><p>© Harbour Gazette. All rights reserved.</p></footer></body></html>`;
}

/** What stands between the paragraphs around it. */
function between(middle: string): readonly { readonly type: string; readonly text: string }[] {
  const { body } = cleanPage(pageWith(middle));
  const texts = body.map(({ text }) => text);
  return body.slice(texts.indexOf(second) + 1, texts.indexOf(third));
}

const QUOTE = "We have put this off for as long as we could, and nobody on the quay will be happy about it.";
const ROWS =
  "<tr><th>Passenger<th>Old fare<th>New fare<tr><td>Adult<td>4.00<td>4.40<tr><td>Child<td>2.00<td>2.20";

describe("the body of a page of HTML", () => {
  test("a quotation is one", () => {
    const quote = [{ type: "quote", text: QUOTE }];
    expect(between(`<blockquote><p>${QUOTE}</p></blockquote>`)).toEqual(quote);
    expect(between(`<blockquote>${QUOTE}</blockquote>`)).toEqual(quote);
    expect(between(`<p>${QUOTE}</p>`)).toEqual([{ type: "paragraph", text: QUOTE }]);
  });

  test("a page that indents its whole text with blockquote has no quotations", () => {
    const html = pageWith("")
      .replace("<article>", "<article><blockquote>")
      .replace("</article>", "</blockquote></article>");
    expect(cleanPage(html).body.map(({ type }) => type)).not.toContain("quote");
  });

  test("a table of data in the story is kept, a row an item", () => {
    expect(between(`<table>${ROWS}</table>`)).toEqual([
      { type: "list-item", text: "Passenger | Old fare | New fare" },
      { type: "list-item", text: "Adult | 4.00 | 4.40" },
      { type: "list-item", text: "Child | 2.00 | 2.20" },
    ]);
  });

  test.each([
    ["of one row", "<table><tr><td>Adult<td>4.00</table>"],
    ["of links", `<table>${ROWS.replace(/<(t[dh])>([\w. ]+)/g, '<$1><a href="/x">$2</a>')}</table>`],
    ["within a table", `<table><tr><td><table>${ROWS}</table><td></table>`],
  ])("a table %s is judged as it was", (_, table) => {
    expect(between(table).filter(({ text }) => text.includes("|"))).toEqual([]);
  });

  test("a table after the story is none of it", () => {
    const html = pageWith("").replace("</article>", `</article><table>${ROWS}</table>`);
    expect(cleanPage(html).text).not.toContain("Adult");
  });

  test("every letter of a kept table stands on the page where its block says", () => {
    const { page, blocks } = explainPage(pageWith(`<table>${ROWS}</table>`));
    const rows = blocks.filter(({ text }) => text.includes(" | "));
    expect(rows).toHaveLength(3);
    for (const { text, pieces } of rows) {
      expect(pieces.map(({ from, length }) => page.text.slice(from, from + length)).join(" | ")).toBe(text);
    }
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
  });

  test("text with line ends of its own is no subhead", () => {
    const timetable = "<pre>Timetable\nTolva   06.00  09.00\nMarrow  07.30  10.30</pre>";
    expect(between(timetable).map(({ type }) => type)).not.toContain("subhead");
  });
});
