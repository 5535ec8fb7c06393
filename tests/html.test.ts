import { describe, expect, test } from "vitest";
import { toPageSpan } from "../src/blocks/pageSpan.js";
import { cleanPage, explainPage } from "../src/clean.js";
import { declaredCharset } from "../src/input/html/declaredCharset.js";
import { readHtml } from "../src/input/html/readHtml.js";
import { signOfHtml } from "../src/input/html/sniff.js";

function texts(html: string): string[] {
  return readHtml(html).blocks.map(({ text }) => text);
}

describe("what is HTML", () => {
  test.each([
    ["a document", "\n<!DOCTYPE html>\n<title>Bridge"],
    ["a document without a doctype", '<HTML lang="en"><body>Bridge'],
    ["XHTML", '<?xml version="1.0"?>\n<html>'],
    ["a document below a comment", "<!-- saved --><html>"],
    ["a piece", "<div><p>The bridge</p><p>is <b>old</b></p></div>"],
  ])("%s", (_, input) => {
    expect(signOfHtml(input)).not.toBeNull();
    expect(cleanPage(input)).toMatchObject({ source: { style: "html" }, warnings: [] });
  });

  test.each([
    ["a text with tags in it", "The bridge</p><p>is <b>old</b></p></div>"],
    ["a piece with two end tags", "<p>The bridge</p> is <b>old</b>"],
    ["an address", "<ada@gazette.example> wrote: </p></p></p>"],
    ["a headline about HTML", "<htmlish> is new\n"],
  ])("not %s", (_, input) => {
    expect(signOfHtml(input)).toBeNull();
  });
});

describe("the text of a page of HTML", () => {
  test.each([
    ["paragraphs and line breaks", "<p>One\n  two<br>three</p><p>four", ["One two", "three", "four"]],
    [
      "text within a line",
      "<p>A <b>bo</b>ld <a href=x>link</a>, and <i>more</i>.</p>",
      ["A bold link, and more."],
    ],
    ["items of lists and cells", "<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>", ["a", "b", "c", "d"]],
    [
      "nothing that nobody sees",
      "a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f<!-- g -->h<![CDATA[ i ]]>",
      ["afh"],
    ],
    ["no drawing, and what stands after it", "<svg><title/><path d=x /></svg><p>a", ["a"]],
    ["no selection", "<select><option>a<option>b</select>c", ["c"]],
    [
      "character references",
      "<p>&lt;b&gt; caf&eacute; &#8211; &amp;amp; &unknown; AT&T &nbsp; &#xD800; &#128512;",
      ["<b> café – &amp; &unknown; AT&T \ufffd 😀"],
    ],
    ["no soft hyphens", "<p>Donau\u00addampf&shy;schiff", ["Donaudampfschiff"]],
    [
      "named elements side by side apart",
      "<p><span class=a>Ada</span><span class=b>Monday</span>",
      ["Ada Monday"],
    ],
    ["other elements side by side as one word", "<p><b>Bri</b><i>dge</i>", ["Bridge"]],
    ["end tags out of order", "<div><p>a</div></p>b</b><p>c</i></em></section></p>d", ["a", "b", "c", "d"]],
    ["tags never closed", "<div><p>a<div>b<h2>c<p>d", ["a", "b", "c", "d"]],
    ["a tag that is cut off", "<p>a</p><p class='b", ["a"]],
    ["no text", "<p></p><div> &nbsp; </div>", []],
  ])("has %s", (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test("has headings and list items marked, and links counted", () => {
    const { blocks, facts } = readHtml(
      "<h2>Head</h2><ul><li>a</li></ul><ol><li>b <a>cd</a></li></ol><p>e</p>",
    );
    expect(blocks.map(({ mark }) => mark)).toEqual(["heading", "bullet", "number", null]);
    expect(blocks.map(({ links }) => links)).toEqual([0, 0, 1, 0]);
    expect(facts.map(({ linked }) => linked)).toEqual([0, 0, 3, 0]);
  });

  test("knows where it stands in the HTML", () => {
    const html = "<p>The  <b>caf&eacute;</b>\n&amp; quay</p>";
    const [block] = readHtml(html).blocks;
    if (!block) throw new Error("no block");
    expect(block.text).toBe("The café & quay");
    const shown = (part: string): string => {
      const start = block.text.indexOf(part);
      const span = toPageSpan(block, start, start + part.length);
      return html.slice(span.start, span.end);
    };
    expect(shown("The")).toBe("The");
    expect(shown("café")).toBe("caf&eacute;");
    expect(shown("& quay")).toBe("&amp; quay");
    expect(html.slice(block.span.start, block.span.end)).toBe("The  <b>caf&eacute;</b>\n&amp; quay");
  });
});

describe("hostile HTML is answered in time", () => {
  const word = "<p>The bridge is old.</p>";
  test.each([
    ["100,000 elements deep", `${"<div>".repeat(100_000)}${word}${"</div>".repeat(100_000)}`],
    ["100,000 inline elements deep, never closed", `${"<b>".repeat(100_000)}${word.repeat(1000)}`],
    ["100,000 lists deep", `${"<ul><li>".repeat(100_000)}${word}`],
    ["end tags of what was never opened", `${word}${"</div></b>".repeat(200_000)}`],
    ["a million attributes", `<p ${"a=b ".repeat(1_000_000)}>The bridge is old.</p>`],
    ["one attribute of ten million signs", `<p class="${"x ".repeat(5_000_000)}">The bridge is old.</p>`],
    ["a million quotes", `<p class="${'"'.repeat(1_000_000)}>${word}`],
    ["a million character references", `<p>${"&amp".repeat(1_000_000)}</p>${word}`],
    ["a million less-than signs", `<p>${"<".repeat(1_000_000)}</p>${word}`],
    ["comments that do not end", `${word}${"<!-- ".repeat(200_000)}`],
    ["scripts that do not end", `${word}${"<script>".repeat(200_000)}`],
    ["200,000 meta elements", `${'<meta name=author content="Ada">'.repeat(200_000)}${word}`],
    ["JSON-LD 100,000 deep", `<script type="application/ld+json">${"[".repeat(100_000)}</script>${word}`],
    ["JSON-LD of commas", `<script type="application/ld+json">[${", ".repeat(500_000)}]</script>${word}`],
  ])(
    "%s",
    (_, page) => {
      const started = performance.now();
      const { article } = explainPage(`<html><body>${page}`);
      expect(article.source.style).toBe("html");
      // Ten times what it takes.
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );

  test("50 MB of it", () => {
    const story = `<div class=story>${"<p>The bridge is old, and the town council wants a new one.</p>".repeat(40)}</div>`;
    const html = `<html><body>${`${story}<script>${"x".repeat(20_000)}</script>`.repeat(2300)}`;
    expect(html.length).toBeGreaterThan(50_000_000);
    expect(cleanPage(html).source.style).toBe("html");
  }, 120_000);
});

describe("the encoding that HTML declares", () => {
  test.each([
    ['<meta charset="Windows-1251">', "windows-1251"],
    ["<META http-equiv='Content-Type' content='text/html; charset=GB2312'>", "gb2312"],
    ['<?xml version="1.0" encoding="ISO-8859-2"?>', "iso-8859-2"],
    ["<meta charset=utf-16>", "utf-8"],
    ["<p>charset=koi8-r</p>", null],
    [`${" ".repeat(3000)}<meta charset=koi8-r>`, null],
  ])("%s", (html, expected) => {
    expect(declaredCharset(new TextEncoder().encode(html))).toBe(expected);
  });
});
