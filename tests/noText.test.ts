import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";
import { PageReadError } from "../src/input/decode.js";
import { fileSign } from "../src/input/fileSigns.js";
import { jsonProblem } from "../src/input/wholeJson.js";

const STORY = "The old harbour bridge will close to all traffic on Monday, the town council said.\n";

/** A tar archive of one file. */
function tar(): Buffer {
  const header = Buffer.alloc(512);
  header.write("page.txt");
  header.write("ustar\0", 257);
  return Buffer.concat([header, Buffer.from(STORY.padEnd(512, "\0"))]);
}

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

describe("files that are no text", () => {
  test.each([
    ["a PDF", latin("%PDF-1.7\n"), "pdftotext FILE - | clean-news"],
    ["a ZIP archive", latin("PK\x03\x04\x14\0"), "Unpack it"],
    ["a tar archive", tar(), "tar -xf FILE -C DIR"],
    ["a tar archive", gunzipSync(gzipSync(tar())), "a .tgz is"],
    ["gzip", gzipSync(STORY), "gzip -dc FILE | clean-news"],
    ["zstd", latin("\x28\xb5\x2f\xfd\x24\x01"), "zstd -dc FILE | clean-news"],
    ["xz", latin("\xfd7zXZ\0\0\x04"), "xz -dc FILE | clean-news"],
    ["bzip2", latin("BZh91AY&SY\x01\x02"), "bzip2 -dc FILE | clean-news"],
    ["7z", latin("7z\xbc\xaf\x27\x1c\0\x04"), "7z x FILE"],
    ["RAR", latin("Rar!\x1a\x07\x01\0"), "unrar x FILE"],
    ["a picture", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "the text dump"],
    ["a picture", latin("\xff\xd8\xff\xe0\0\x10JFIF\0"), "the text dump"],
    ["a picture", latin("GIF89a\x01\0\x01\0"), "the text dump"],
    ["a picture", latin("RIFF\x24\0\0\0WEBPVP8 "), "the text dump"],
    ["an SQLite database", latin("SQLite format 3\0\x10\0"), "JSON lines"],
  ])("%s is named, with what to do", (what, bytes, hint) => {
    expect(fileSign(bytes)).toContain(what);
    expect(fileSign(bytes)).toContain(hint);
    expect(() => cleanPage(bytes)).toThrow(PageReadError);
    expect(() => cleanPage(bytes)).toThrow(`is ${fileSign(bytes)}`);
  });

  test.each([
    ["GIF89a is thirty years old. "],
    ["The new WEBP pictures are small. "],
    [`${"x".repeat(257)}ustar`],
    ["Rar! said the bear. "],
    ["PK, the club's keeper, "],
  ])("%j begins a text", (start) => {
    const bytes = Buffer.from(start + STORY);
    expect(fileSign(bytes)).toBeNull();
    expect(cleanPage(bytes).text + cleanPage(bytes).kind).not.toBe("");
  });
});

describe("JSON that is no JSON lines", () => {
  const told = (text: string, field = "text"): string | null =>
    jsonProblem(Buffer.from(text), field)?.reason ?? null;
  const pages = [{ text: STORY }, { text: STORY }];
  const article = cleanPage(STORY);

  test.each([
    ["a list of objects", JSON.stringify(pages), ".[]"],
    ["a list of objects", `\ufeff${JSON.stringify(pages, null, 2)}\n`, ".[]"],
    ["a list of texts", JSON.stringify([STORY]), ".[] | {text: .}"],
    ["one object", JSON.stringify(pages[0], null, 2), "."],
    ["one object", JSON.stringify({ url: "u" }), "."],
    ["one object", JSON.stringify({ ...article, body: [{ text: STORY }] }, null, 2), "."],
    ["an object with the list articles", JSON.stringify({ total: 2, articles: pages }), ".articles[]"],
    ["one object", JSON.stringify({ "it's": pages }), "."],
    ["objects one after another", pages.map((one) => JSON.stringify(one, null, 2)).join("\n"), "."],
  ])("%s: %j", (what, text, filter) => {
    expect(told(text)).toContain(`is JSON (${what}), `);
    expect(told(text)).toContain(`: jq -c '${filter}' FILE | clean-news --input-format jsonl`);
  });

  test.each([
    ["a list of menus", "[Home] [Sport]\nBridge to close\n[1]"],
    ["brackets around all", `{${STORY}}`],
    ["data before the story", `${JSON.stringify({ "@context": "https://schema.org" })}\n${STORY}`],
    ["data after data, and a bracket", '{"a":1}\n{"b":2}\nBridge {closed}'],
    ["lists without pages", "[1, 2]"],
    ["an empty list", "[]"],
    ["a word and a number", "12"],
    ["a text in quotes", JSON.stringify(STORY)],
    ["nothing", ""],
  ])("%s is text", (_, text) => {
    expect(told(text)).toBeNull();
  });

  test("32 MB are tried, and no more; what is no JSON takes no time", () => {
    const large = (bytes: number): string => `["${"x".repeat(bytes - 4)}"]`;
    expect(told(large(33_554_432))).toContain("a list of texts");
    expect(told(large(33_554_433))).toBeNull();
    const started = performance.now();
    expect(told(`{${"}\n".repeat(500_000)}`)).toBeNull();
    expect(told(`{}${"\n".repeat(1_000_000)}x}`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
