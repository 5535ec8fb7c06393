import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";

function mended(given: string) {
  const { page, article } = explainPage(given, { provenance: true });
  return { text: page.text, repairs: article.provenance?.repairs };
}

describe("what stands in a text for line ends and letters", () => {
  test.each([
    ["JSON", JSON.stringify('Home\nSport\n"Bridge" reopens\nCafé 😀\n')],
    ["CSV", 'Home\\nSport\\n"Bridge" reopens\\nCafé 😀\\n'],
    ["Python", "'Home\\r\\nSport\\r\\n\"Bridge\" reopens\\r\\nCaf\\xe9 \\ud83d\\ude00\\n'"],
    ["bytes of Python", "b'Home\\nSport\\n\"Bridge\" reopens\\nCaf\\xc3\\xa9 \\xf0\\x9f\\x98\\x80\\n'"],
  ])("a page that is a string of %s is read as what it stands for", (_, given) => {
    expect(mended(given).text.trim()).toBe('Home\nSport\n"Bridge" reopens\nCafé 😀');
    expect(mended(given).repairs).toMatchObject([{ rule: "repair/escapes" }]);
  });

  test.each([
    ["a page about escapes", "Line ends\nWrite \\n for one, \\n\\n for two.\n\\t is a tab."],
    [
      "HTML, whose scripts hold strings",
      '<!doctype html><html><body><script>a="x\\ny\\nz\\n"</script><p>Hi</p></body></html>',
    ],
    ["a path with two of them", "C:\\news\\newer"],
  ])("escapes stay in %s", (_, given) => {
    expect(mended(given).repairs).toBeUndefined();
  });

  test("spans of an escaped page are in the string as given", () => {
    const story =
      "The bridge over the harbour reopened on Thursday after six years of repairs, the town said.\n\n";
    const page = `Home\n\nBridge "reopens" today\n\nBy María López\n\n4 March 2021\n\n${story.repeat(3)}`;
    const given = JSON.stringify(page).replaceAll("ó", "\\u00f3");
    const { authors, provenance } = cleanPage(given, { provenance: true });
    expect(authors).toEqual(["María López"]);
    const span = provenance?.authors?.[0]?.span;
    expect(given.slice(span?.start, span?.end)).toBe("María L\\u00f3pez");
  });

  const NODES = [
    "Home",
    "News",
    "Sport",
    "Harbour bridge reopens after six years",
    "By María López",
    "4 March 2021",
  ];
  const STORY = "The bridge over the harbour reopened on Thursday after six years of repairs, the town said.";
  const PARTS = [
    ...NODES,
    ...Array.from({ length: 6 }, (_, at) => `${at + 1}. ${STORY}`),
    ...NODES,
    ...NODES,
  ];

  const LINES = PARTS.flatMap((line, at) => (at % 4 === 3 ? ["", line] : [line]));

  test.each([
    ["the marks of quoted mail", (line: string) => `> ${line}`],
    ["the marks of mail quoted twice", (line: string) => `>> ${line}`],
    ["numbers, as by cat", (line: string, at: number) => `${String(at + 1).padStart(6)}\t${line}`],
    ["numbers, as by grep", (line: string, at: number) => `${at + 1}:${line}`],
  ])("a page is read without %s before its lines", (_, prefix) => {
    const given = LINES.map(prefix).join("\n");
    expect(mended(given).text).toBe(LINES.join("\n"));
    expect(mended(given).repairs).toMatchObject([{ rule: "repair/line-prefixes" }]);
  });

  test.each([
    ["some of them", LINES.map((line, at) => (at % 3 === 0 ? line : `> ${line}`))],
    ["others", LINES.map((line, at) => `${(at * 7919) % 1000} ${line}`)],
  ])("lines keep marks and numbers that stand before %s", (_, lines) => {
    expect(mended(lines.join("\n")).text).toBe(lines.join("\n"));
  });

  test.each([" | ", "|", " · ", "\t", "<br>"])(
    "a page with %j in the place of line ends is read as lines",
    (divider) => {
      const given = PARTS.join(divider);
      expect(mended(given)).toMatchObject({
        text: PARTS.join("\n"),
        repairs: [{ value: PARTS.length - 1, rule: "repair/dividers" }],
      });
      const span = cleanPage(given, { provenance: true }).provenance?.title?.[0]?.span;
      expect(given.slice(span?.start, span?.end)).toBe("Harbour bridge reopens after six years");
    },
  );

  const ROW = "Gulls | 3 | 2 | 1 | 0 | 7";
  test.each([
    ["a menu above a story in one line", `${"Home | ".repeat(40)}${STORY.repeat(20)}`],
    [
      "tables between paragraphs",
      `${`${STORY}\n`.repeat(20)}${`${ROW}\n`.repeat(40)}${`${STORY}\n`.repeat(20)}`,
    ],
    ["rows of Markdown", `| ${ROW} |\n`.repeat(40)],
  ])("bars stay in %s", (_, given) => {
    expect(mended(given).repairs).toBeUndefined();
  });

  test("gaps that tags left in long lines are line ends", () => {
    const given = `${PARTS.join("   ")}\n`;
    expect(mended(given)).toMatchObject({
      text: `${PARTS.join("\n")}\n`,
      repairs: [{ value: PARTS.length - 1, rule: "repair/gaps" }],
    });
    const span = cleanPage(given, { provenance: true }).provenance?.title?.[0]?.span;
    expect(given.slice(span?.start, span?.end)).toBe("Harbour bridge reopens after six years");
  });

  test.each([
    ["behind sentences", `${STORY}  `.repeat(60)],
    ["in rows of a table", "Gulls   3   2   1   0   7\n".repeat(60)],
    ["in one line of a page of many", `${STORY}\n`.repeat(300) + "Home    ".repeat(60)],
  ])("gaps stay %s", (_, given) => {
    expect(mended(given).repairs).toBeUndefined();
  });

  test("references of HTML that were left in text are read, but for those that would make tags of it", () => {
    const given = "Caf&eacute; &amp; Bar\n&ldquo;It&#8217;s open&rdquo;\n&lt;b&gt;\n&unknown;";
    expect(mended(given)).toMatchObject({
      text: "Café & Bar\n“It’s open”\n&lt;b>\n&unknown;",
      repairs: [{ value: 6, rule: "repair/references" }],
    });
  });

  test.each([
    ["a page about them", "Write &amp; for an ampersand."],
    [
      "a page with more bare ones",
      "Q & A with B & C of D & E of F & G of H & I: &eacute; &eacute; &eacute; &eacute;",
    ],
  ])("references stay in %s", (_, given) => {
    expect(mended(given).repairs).toBeUndefined();
  });
});

test("line ends that were doubled are one each", () => {
  const page = Array.from({ length: 12 }, (_, at) => `Line ${at}.${at % 3 === 2 ? "\n" : ""}`).join("\n");
  const blanks = (text: string) => explainPage(text).blocks.map(({ blankBefore }) => blankBefore);
  expect(blanks(page)).toContain(1);
  expect(blanks(page.replaceAll("\n", "\n\n"))).toEqual(blanks(page));
  expect(blanks(page.replaceAll("\n", "\r\r\n"))).toEqual(blanks(page));
  const single = page.replaceAll("\n\n", "\n").replaceAll("\n", "\n\n");
  expect(new Set(blanks(single).slice(1))).toEqual(new Set([1]));
});
