import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";
import { PageReadError } from "../src/input/decode.js";
import { withGivenSpans } from "../src/input/givenSpans.js";
import { readPage } from "../src/input/readPage.js";
import type { Span } from "../src/types.js";

const STORY = `Home
Contact

Café in the harbour reopens

4 March 2021, 10:15

The café on the old harbour quay will open its doors again on Monday, ten weeks after the flood that filled its cellar, its owner said.

Neighbours helped to carry out the furniture, and the town lent pumps and lamps, so that the kitchen was dry before the end of winter.
`;

function spansOf(input: string | Uint8Array): { given: string; spans: Record<string, Span | null> } {
  const { page, article } = explainPage(input, { provenance: true, removed: true });
  const removed = article.removed?.map(({ text, span }) => [text, span] as const) ?? [];
  const stated = Object.entries(article.provenance ?? {}).map(
    ([name, [entry]]) => [name, entry?.span ?? null] as const,
  );
  return { given: page.given, spans: Object.fromEntries([...removed, ...stated]) };
}

/** What the caller reads at a span of the text that was handed in. */
function shown(input: string, name: string): string {
  const span = spansOf(input).spans[name];
  return input.slice(span?.start, span?.end);
}

const ARTICLE = cleanPage("Home");

/** The text without the signs that a page loses where nobody sees them; a span of the text as given still holds them. */
function seen(text: string): string {
  return text.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
}

/** Where the last sign of a text ends in the text as given. */
function movedEnd(given: string): number | undefined {
  const page = readPage(given);
  const span = { start: page.text.length - 1, end: page.text.length };
  const removed = [{ text: "", label: "unsure", rule: "a/b", confidence: 1, span }] as const;
  return withGivenSpans({ ...ARTICLE, removed }, page).removed?.[0]?.span.end;
}

describe("spans of an article", () => {
  test.each([
    ["as it is", STORY],
    ["with CR LF", STORY.replaceAll("\n", "\r\n")],
    ["with CR", STORY.replaceAll("\n", "\r")],
    ["with a byte order mark", `\ufeff${STORY}`],
    ["in NFD", STORY.normalize("NFD")],
    ["with all of them", `\ufeff${STORY.normalize("NFD").replaceAll("\n", "\r\n")}`],
    ["with lone surrogates", STORY.replace("Home", "Ho\ud800me")],
  ])("are in the text as given, %s", (_, input) => {
    expect(shown(input, "title").normalize("NFC")).toBe("Café in the harbour reopens");
    expect(shown(input, "published")).toBe("4 March 2021, 10:15");
    expect(shown(input, "Contact")).toBe("Contact");
  });

  test("are in the decoded text of bytes, its byte order mark counted", () => {
    const input = `\ufeff${STORY}`;
    expect(spansOf(Buffer.from(input))).toEqual(spansOf(input));
    expect(spansOf(Buffer.from(input)).given).toBe(input);
  });

  test("of any text stand where the page has them", () => {
    const piece = fc.constantFrom(
      "\r\n",
      "\r",
      "\n",
      "e\u0301",
      "\u0301",
      "\u1112\u1161\u11ab",
      "क\u093c",
      "\u0958",
      "\u212b",
      "\u{2f800}",
      "\u200e",
      "\u00ad",
      "ab ",
      "Home",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { page, blocks, article } = explainPage(input, { removed: true });
        const dropped = new Map(article.removed?.map(({ span, text: removed }) => [removed, span]));
        for (const { span, text: removed } of blocks) {
          const given = dropped.get(removed);
          if (!given || blocks.filter((block) => block.text === removed).length > 1) continue;
          const same = input
            .slice(given.start, given.end)
            .toWellFormed()
            .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n");
          expect(seen(same).normalize("NFC")).toBe(seen(page.text.slice(span.start, span.end)));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("count every sign that NFC makes longer or shorter", () => {
    for (let code = 0x80; code <= 0x10ffff; code++) {
      const sign = String.fromCodePoint(code);
      const apart = sign.normalize("NFD");
      if (apart === sign) continue;
      for (const form of [sign, apart]) {
        const end = movedEnd(`${form}x`);
        if (end !== form.length + 1) expect([form, end]).toEqual([form, form.length + 1]);
      }
      // Hangul is made by rule: a few of its eleven thousand syllables stand for all.
      if (code >= 0xac00 && code < 0xd7a3) code += 97;
    }
  });
});

describe("a page without words", () => {
  test.each([
    ["", "is empty."],
    [" \r\n\t\n\ufeff", "is empty."],
    ["* * *\n---", "has no words."],
  ])("%j is empty and an error", (input, seen) => {
    const { kind, error, body } = cleanPage(input);
    expect([kind, body]).toEqual(["empty", []]);
    expect(error?.rule).toBe("input/empty");
    expect(error?.reason).toContain(`${seen} Save the dump again`);
    expect(cleanPage(Buffer.from(input))).toMatchObject({ kind, error });
  });

  test("a page of one word is no error", () => {
    expect(cleanPage("Home")).not.toHaveProperty("error");
  });
});

function ruleOf(input: Uint8Array): readonly [rule: string, reason: string] {
  try {
    cleanPage(input);
    return ["", ""];
  } catch (error) {
    expect(error).toBeInstanceOf(PageReadError);
    return [(error as PageReadError).rule, (error as PageReadError).reason];
  }
}

describe("UTF-16 without a byte order mark", () => {
  const russian = "Мост\nСпорт 2021\nСтарый мост закроют в понедельник, сообщили в мэрии города.\n";
  test.each([
    ["English", STORY],
    ["Russian", russian],
    ["Chinese", "首页\n体育\n2021年3月4日 10:15\n旧港大桥将于周一关闭。\n"],
    ["a page with a sign of two units at the sample's end", `${"a".repeat(511)}🙂${STORY}`],
  ])("is told in both orders: %s", (_, text) => {
    const little = Buffer.from(text, "utf16le");
    for (const [bytes, name] of [
      [little, "utf-16le"],
      [Buffer.from(little).swap16(), "utf-16be"],
    ] as const) {
      const { page } = explainPage(bytes);
      expect([page.text, page.source.encoding, page.messages]).toEqual([text, name, []]);
    }
  });

  test.each([
    ["one NUL in a text", Buffer.from(`a\0${STORY}`)],
    ["NULs at the end", Buffer.from(`${STORY}\0\0\0`)],
    ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["UTF-32", Buffer.from([0x48, 0, 0, 0, 0x69, 0, 0, 0])],
    ["NULs alone", new Uint8Array(100)],
  ])("is not %s", (_, bytes) => {
    expect(ruleOf(bytes)[0]).toBe("decode/binary");
  });
});

describe("tags in a text dump", () => {
  const told = (input: string): string[] => cleanPage(input).warnings.map(({ rule }) => rule);
  test.each([
    ["two end tags", "The bridge</p> is <b>old</b>"],
    ["a text about tags", `${STORY.repeat(6)} Close it with </p>, </div> or </span>.`],
    [
      "addresses and arrows",
      "<ada@gazette.example> <https://gazette.example> a < b > c <- d -> </ 3 </3 </@>",
    ],
    ["a headline about HTML", "<htmlish> is new\n"],
  ])("are not told of %s", (_, input) => {
    expect(told(input)).not.toContain("input/has-tags");
  });

  test("are told: one end tag in 500 units, and not one in more", () => {
    const of = (length: number): string => `a${"</p>".repeat(3)}${"x ".repeat(length)}`.slice(0, length);
    expect(told(of(1500))).toContain("input/has-tags");
    expect(told(of(1501))).not.toContain("input/has-tags");
  });
});

describe("hostile text is read in linear time", () => {
  test.each([
    ["a letter with a million marks", `a${"\u0301\u0323".repeat(500_000)}`],
    ["runs of marks, each below the limit", `a${"\u0301\u0323".repeat(31)}`.repeat(15_000)],
    ["end tags without end", `<div>${"</a ".repeat(250_000)}`],
    ["white space before a tag", `${" ".repeat(1_000_000)}<html>`],
    ["CR LF without end", "\r\n".repeat(500_000)],
  ])("%s", (_, input) => {
    const started = performance.now();
    expect(movedEnd(input)).toBe(input.length);
    // A second is ten times what it takes; what was mended took minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("marks up to the limit are put in order, more are left", () => {
    const { page } = explainPage(`e${"\u0301\u0323".repeat(31)}\ne${"\u0301\u0323".repeat(32)}`);
    const [ordered, left] = page.text.split("\n");
    expect(ordered?.startsWith("ẹ\u0323")).toBe(true);
    expect(left?.startsWith("e\u0301\u0323\u0301")).toBe(true);
  });
});
