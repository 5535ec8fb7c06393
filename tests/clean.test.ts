import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";
import { PageReadError } from "../src/input/decode.js";
import schema from "../src/output/article.schema.json" with { type: "json" };

const validate = new Ajv2020.default({ strict: false }).compile(schema);

/** Lines of the kinds a dump has, so that random pages get past the first rule. */
const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "Home",
    "By Ada Holm",
    "12 May 2017, 16:42",
    "Read also",
    "   * [12]Sport",
    "Harbour reopens after storm",
    "Subscribe to us",
    "© 2017 The Daily Gull",
    "1. https://example.org/a",
    "References",
    "   Visible links:",
    "[https://example.org/b]",
    "\t",
  ),
  fc
    .array(fc.constantFrom("the", "ferry", "line", "Tolva", "reopened", "after", "six", "years", "said,"), {
      minLength: 10,
      maxLength: 40,
    })
    .map((words) => `${words.join(" ")}.`),
);
const page = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

describe("cleanPage", () => {
  test("any text gives a valid article and nothing that is not on the page", () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: "binary" })), (text) => {
        const { page: read, article } = explainPage(text, { provenance: true, removed: true });
        expect(validate(article), JSON.stringify(validate.errors)).toBe(true);
        const shown = read.text.replace(/\s+/gu, "");
        for (const { text: body } of article.body) {
          for (const word of body.split(/\s+/u)) expect(shown).toContain(word);
        }
        for (const entries of Object.values(article.provenance ?? {})) {
          for (const { certainty, span } of entries) {
            if (certainty === "stated") expect(span).not.toBeNull();
            if (span) expect(text.slice(span.start, span.end).trim()).not.toBe("");
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the same page gives the same article", () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(cleanPage(text)).toEqual(cleanPage(text));
      }),
      { numRuns: 50 },
    );
  });

  test("nothing gives an empty page", () => {
    expect(cleanPage("")).toMatchObject({ kind: "empty", title: null, text: "", body: [] });
    expect(cleanPage(" \n\t\n")).toMatchObject({ kind: "empty", text: "" });
  });
});

describe("bytes", () => {
  const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

  test("a UTF-8 byte order mark is no part of the text", () => {
    const read = explainPage(bytes(0xef, 0xbb, 0xbf, 0x48, 0x69)).page;
    expect(read.text).toBe("Hi");
    expect(read.source).toMatchObject({ encoding: "utf-8", bytes: 5 });
  });

  test.each([
    ["binary", bytes(0x50, 0x4b, 0x00, 0x01), "decode/binary"],
    ["a file that begins with UTF-16's mark", bytes(0xff, 0xfe, 0x48, 0x00, 0x00, 0x00), "decode/binary"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\nstory"), "decode/binary"],
    ["gzip", bytes(0x1f, 0x8b, 0x08, 0x01), "decode/binary"],
    ["too little of windows-1251", bytes(0xcc, 0xe8, 0xed, 0xf1, 0xea), "decode/unknown-encoding"],
    ["a lone surrogate", bytes(0x41, 0xed, 0xa0, 0x80, 0x42), "decode/unknown-encoding"],
    ["a cut sequence alone", bytes(0x41, 0xe2, 0x82), "decode/unknown-encoding"],
  ])("%s is refused with what to do", (_, input, rule) => {
    expect(() => cleanPage(input)).toThrow(PageReadError);
    try {
      cleanPage(input);
    } catch (error) {
      expect((error as PageReadError).rule).toBe(rule);
      expect((error as PageReadError).reason).toMatch(/Name|Give|Unpack|Make/);
    }
  });

  test("every line end is one, and text is in NFC", () => {
    expect(explainPage("a\r\nb\rc\u0085d\u2028e\ff\u2029g").page.text).toBe("a\nb\nc\nd\ne\nf\ng");
    expect(explainPage("cafe\u0301").page.text).toBe("café");
  });
});

describe("what a page is", () => {
  const NOT_FOUND =
    "Page not found\nThe page that you asked for is not here any more. We may have moved it, or the link that you followed is out of date. Try the search, or begin again at the front page of this site.\n";

  test("a short page without date, author and dateline is no article; the same with a date may be one", () => {
    expect(cleanPage(NOT_FOUND)).toMatchObject({ kind: "other" });
    const dated = NOT_FOUND.replace("\n", "\n4 March 2021, 10:15\n");
    expect(cleanPage(dated).published).toBe("2021-03-04T10:15");
    expect(cleanPage(dated).kind).toBe("article");
  });

  test("a shop's short page of a product is no article", () => {
    const shop = [
      "Home > Kitchen > Kettles",
      "Harrow Stovetop Kettle, 1.7 L",
      "4.6 out of 5 stars (212 reviews)",
      "£39.00",
      "In stock. Free delivery on orders over £50",
      "Add to cart",
      "Product details",
      "The Harrow kettle is made of brushed steel and boils a litre of water in four minutes. Its handle stays cool, and the wide base sits firmly on gas, electric and induction hobs.",
      "We test every kettle by hand before it leaves our workshop, and each one comes with a two-year warranty. If you are not happy with yours, send it back within thirty days and we will refund the price in full.",
      "Specifications",
      "Capacity: 1.7 L",
      "Weight: 1.1 kg",
      "Customer reviews",
      "Customers also bought",
      "Harrow Teapot £24.00 Add to cart",
      "Sign up for our newsletter",
    ].join("\n\n");
    expect(cleanPage(shop)).toMatchObject({ kind: "other", language: "en" });
  });

  test("a page without words has no style, unless it is HTML", () => {
    expect(cleanPage(" \n\n")).toMatchObject({ kind: "empty", source: { style: null } });
    expect(cleanPage("<!doctype html><html><body></body></html>")).toMatchObject({
      kind: "empty",
      source: { style: "html" },
    });
  });
});
