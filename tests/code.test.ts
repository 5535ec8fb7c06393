import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";
import { leaveOutCode } from "../src/input/code/leaveOutCode.js";
import { findCode } from "../src/input/code/runs.js";
import { readPage } from "../src/input/readPage.js";

const STORY = [
  "The harbour ferry sailed again on Tuesday after four months of repairs in the dry dock of the town.",
  "Its engine had failed in November, a mile from the quay, and forty passengers spent the night on board.",
  "The company wants to run two trips a day until June; nobody knows who would pay for a third (least of all the mayor).",
];
const SCRIPT = `window.ads = window.ads || [];
(function(d, t) {
  var s = d.createElement(t); // it's loaded late, as nobody looks at the banner before the story's end
  s.src = "//ads.example/a.js?x=1&y=2"; if (s.a > 1 && !s.b) { s.c = /["'(]/.test(s.d); }
  d.body.appendChild(s);
})(document, 'script');`;
const STYLE = `.head a, .foot a { color: #fff; }
@media only screen and (max-width: 600px) { .head { display: none !important } }`;
const DATA = JSON.stringify({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Ferry sails again",
  datePublished: "2021-05-12T10:15:00Z",
  author: { "@type": "Person", name: "Ada Lindqvist" },
  articleBody: STORY.join("\n\n"),
});

function codeIn(text: string): string[] {
  return findCode(text).map(({ start, end }) => text.slice(start, end));
}

/** What is left of a text, white space folded. */
function left(text: string): string {
  return leaveOutCode(text).text.replace(/\s+/g, " ").trim();
}

describe("code is found", () => {
  test.each([
    ["a script", SCRIPT],
    ["a style sheet", STYLE],
    ["data", DATA],
    ["data in lines", JSON.stringify(JSON.parse(DATA), null, 2)],
    [
      "a minified script",
      '!function(e,t){for(var n=0;n<e.length;n++)t[n]=e[n]||{};return t}(window.a,{b:"c"});',
    ],
    ["a call with a text of prose", `push([1,"${STORY.join(" ")} He said \\"no\\"."])`],
  ])("%s, whole, on lines of its own", (_, code) => {
    const text = ["Home", "News", code, ...STORY].join("\n");
    expect(codeIn(text)).toEqual([code]);
  });

  test("between words of a page in one line", () => {
    const folded = [STORY[0], SCRIPT.replace(/\/\/ .*/, ""), STORY[1], DATA, STORY[2]].join(" ");
    expect(left(folded.replace(/\s+/g, " "))).toBe(STORY.join(" "));
  });

  test("up to the prose below, though its brackets have no end", () => {
    const broken = "var a = {b: [function(c) { if (c == 1) { d('e');";
    expect(codeIn([broken, ...STORY].join("\n"))).toEqual([broken]);
  });

  test("with its remarks and the names that a style is for", () => {
    const code =
      "window.a = {b: 1};\n// The editors asked for this on Monday, so it stays until they ask for something else.\nvar c = {d: 2};";
    const style = ".a li,\n#b-c,\nnav ul,\n.d { e: f; }";
    const lines = Array.from({ length: 20 }, (_, at) => `Line ${at}`);
    expect(codeIn([...lines, code, "Home", style, ...STORY].join("\n"))).toEqual([code, style]);
  });
});

describe("what is no code stays", () => {
  test.each([
    "He smiled ;) and (as ever) left, his {size L} shirt on; he said so himself, in the lift, twice = too often.",
    "Rates: 1 = 2, 3 = 4 and 5 = 6, so the bank said; others differ.",
    "See https://a.example/b?c=d&e=f&&g={h} and www.example.org/i?j=k;l=m for more.",
    "Foto:dpa | Text:ap | 12:30 : 14:00 : 15:30",
    '«Ja», sa hun. (NTB) [1] [2] "Nei", sa han; "kanskje", sa de.',
  ])("%s", (prose) => {
    expect(codeIn([prose, ...STORY].join("\n"))).toEqual([]);
  });

  test("code that a text shows in its course", () => {
    const text = [...STORY, ...STORY, "const a = document.title;", "if (a) { b({c: 1}); }", ...STORY].join(
      "\n",
    );
    expect(leaveOutCode(text).text).toBe(text);
  });

  test("a short script", () => {
    const text = ["window.a = {b: 1};", ...STORY].join("\n");
    expect(leaveOutCode(text).text).toBe(text);
  });

  test("HTML", () => {
    const html = `<html><body><script>${SCRIPT.repeat(9)}</script><p>${STORY.join("</p><p>")}</p></body></html>`;
    expect(leaveOutCode(html).text).toBe(html);
  });
});

describe("a page with its scripts among its text", () => {
  const text = [
    "Ferry sails again",
    SCRIPT,
    STYLE,
    DATA,
    "Home",
    "News",
    "Ferry sails again",
    "Share",
    ...STORY,
    SCRIPT,
  ].join("\n");

  test("has its story, and of its data what it says of the page", () => {
    const { title, published, authors, body } = cleanPage(text);
    expect({ title, published, authors }).toEqual({
      title: "Ferry sails again",
      published: "2021-05-12T10:15:00+00:00",
      authors: ["Ada Lindqvist"],
    });
    expect(body.map((item) => item.text)).toEqual(STORY);
  });

  test("has its spans in the text as given", () => {
    const { article } = explainPage(text, { provenance: true, removed: true });
    for (const { text: removed, span } of article.removed ?? [])
      expect(text.slice(span.start, span.end)).toBe(removed);
    expect(article.provenance?.repairs).toMatchObject([{ rule: "repair/code", value: 2 }]);
  });

  test("says nothing of itself where its data is broken", () => {
    const { hints } = readPage(text.replace('"@type"', '"@type'));
    expect(hints?.titles ?? []).toEqual([]);
  });
});

test.each(['"', "'", "`", "\\", "/*", "{", "(", "a={", 'f("', ",'", "{a:'b' ", "x = {y}; word word "])(
  "a million signs of %j take time that grows with their number",
  (sign) => {
    const text = `window.a = {b: 1};\n${sign.repeat(1_000_000 / sign.length)}`;
    const started = performance.now();
    leaveOutCode(text);
    expect(performance.now() - started).toBeLessThan(4000);
  },
);

describe("declarations that were taken for text", () => {
  const page = `Ferry line reopens | Harbour Gazette\n\nFerry line reopens\n${STORY.join("\n")}\n`;

  test.each([
    "html\n",
    "\nhtml\n\n",
    'html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"\r\n',
    "xml version=\"1.0\" encoding='utf-8'?\nhtml\n",
    "DOCTYPE html\n",
  ])("are no line of the page: %j", (lead) => {
    const { article, page: read } = explainPage(lead + page, { provenance: true });
    expect(article.title).toBe("Ferry line reopens");
    expect(article.publisher).toBe("Harbour Gazette");
    expect(read.text.trimStart().startsWith("Ferry line")).toBe(true);
    const [title] = article.provenance?.title ?? [];
    expect((lead + page).slice(title?.span?.start, title?.span?.end)).toBe("Ferry line reopens");
    expect(article.provenance?.repairs).toMatchObject([{ rule: "repair/declarations" }]);
  });

  test.each(["HTML is a language.\n", "html and css\n", "Html5\n"])("are none in %j", (lead) => {
    expect(readPage(lead + page).text.startsWith(lead)).toBe(true);
  });
});
