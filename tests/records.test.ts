import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpackContent } from "../src/cli/unpack.js";
import { readJsonLines } from "../src/input/jsonLines.js";
import { recogniseInput } from "../src/input/readers.js";
import type { InputRecord, RecordReader, RecordSettings } from "../src/input/records.js";
import { readWarc } from "../src/input/warc.js";
import { encodeAs } from "./codecs.js";
import { fetched, httpResponse, warcRecord, wetRecords } from "./warcSamples.js";

const SETTINGS: RecordSettings = {
  maxBytes: 1000,
  textField: "text",
  urlField: "url",
  idField: "id",
  encoding: null,
  unpack: async (packing, bytes) => unpackContent(packing, bytes, 1000),
};

/** The bytes in pieces that end at these places. */
async function* inPieces(bytes: Uint8Array, ends: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const end of [...ends, bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(at, end);
    at = end;
  }
}

async function readAll(
  reader: RecordReader,
  bytes: Uint8Array,
  settings: Partial<RecordSettings> = {},
  ends: readonly number[] = [],
): Promise<InputRecord[]> {
  const records: InputRecord[] = [];
  for await (const record of reader(inPieces(bytes, ends), { ...SETTINGS, ...settings }))
    records.push(record);
  return records;
}

/** What a record holds, in short: its text, its rule, or what was passed over. */
function shown(record: InputRecord): unknown {
  if (record.kind === "skipped") return record.counts;
  if (record.kind === "problem") return [record.source.record?.number, record.problem.rule];
  return typeof record.content === "string" ? record.content : Buffer.from(record.content).toString();
}

describe("archives", () => {
  test("text that was made of what was fetched: address, moment and name with it, the rest counted", async () => {
    const [first, , last] = await readAll(readWarc, Buffer.concat(wetRecords(["Page one", "Page two"])));
    expect(shown(first as InputRecord)).toBe("Page one");
    expect(first).toMatchObject({
      kind: "page",
      source: {
        url: "https://a.example/0",
        record: { number: 2, id: "<urn:uuid:https://a.example/0>", captured: "2024-03-02T10:11:12Z" },
      },
      meta: { warc: { "warc-type": "conversion" } },
    });
    expect(last).toEqual({ kind: "skipped", counts: { warcinfo: 1 } });
  });

  test("responses: HTML and text with their charset, HTTP header in meta; the others counted by what they are", async () => {
    const html = { "Content-Type": 'text/html; Charset="windows-1251"' };
    const bytes = Buffer.concat([
      warcRecord({ type: "request", content: "GET / HTTP/1.1\r\n\r\n", contentType: "application/http" }),
      fetched("https://a.example/1", html, encodeAs("windows-1251", "<p>Мост")),
      fetched("https://a.example/2.png", { "content-type": "image/png" }, "\x89PNG"),
      fetched("https://a.example/3", {}, "no type"),
      warcRecord({ type: "response", content: "a.example", contentType: "text/dns" }),
      warcRecord({
        type: "response",
        contentType: "application/http",
        content: httpResponse({}, "gone").toString().replace("200 OK", "404 Not Found"),
      }),
      warcRecord({ type: "response", content: "garbage\r\n\r\n", contentType: "application/http" }),
      warcRecord({ type: "resource", content: "saved", contentType: "text/plain; charset=utf-8" }),
    ]);
    const records = await readAll(readWarc, bytes);
    expect(records[0]).toMatchObject({
      source: { encoding: "windows-1251", url: "https://a.example/1" },
      meta: { http: { status: 200, "content-type": html["Content-Type"] } },
    });
    expect(records.slice(1).map(shown)).toEqual([
      [7, "warc/no-http"],
      "saved",
      { request: 1, "image/png": 1, "no content type": 1, "text/dns": 1, "HTTP status 404": 1 },
    ]);
  });

  test.each([
    ["chunks", { "Transfer-Encoding": "chunked" }, Buffer.from("4\r\nBrid\r\n2;x=y\r\nge\r\n0\r\n\r\n")],
    ["chunks that the archive undid", { "Transfer-Encoding": "chunked" }, Buffer.from("Bridge")],
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync("Bridge")],
    ["deflate", { "Content-Encoding": "deflate" }, deflateSync("Bridge")],
    ["deflate without a header", { "Content-Encoding": "deflate" }, deflateRawSync("Bridge")],
    ["brotli", { "Content-Encoding": "br" }, brotliCompressSync("Bridge")],
    ["gzip that the archive undid", { "Content-Encoding": "gzip" }, Buffer.from("Bridge")],
    ["a way of packing that nobody knows", { "Content-Encoding": "x-own" }, Buffer.from("Bridge")],
  ])("the body is unpacked: %s", async (_, headers, body) => {
    const bytes = fetched("https://a.example/", { "Content-Type": "text/plain", ...headers }, body);
    expect((await readAll(readWarc, bytes)).map(shown)).toEqual(["Bridge"]);
  });

  test("a page that is too large, or becomes so when it is unpacked, is a problem in its place", async () => {
    const packed = { "Content-Type": "text/html", "Content-Encoding": "gzip" };
    const bytes = Buffer.concat([
      ...wetRecords(["x".repeat(1000), "x".repeat(1001), "last"]),
      fetched("https://a.example/", packed, gzipSync("x".repeat(1001))),
    ]);
    expect((await readAll(readWarc, bytes)).map(shown)).toEqual([
      "x".repeat(1000),
      [3, "input/too-large"],
      "last",
      [5, "input/too-large"],
      { warcinfo: 1 },
    ]);
  });

  const whole = Buffer.concat(wetRecords(["Page one", "Page two"]));
  test.each([
    ["inside a record", whole.subarray(0, -10), 3, "it ends inside a record"],
    ["inside a header", whole.subarray(0, -100), 3, "it ends inside the header of a record"],
    ["by something else", Buffer.concat([whole, Buffer.from("<html>\n\n")]), 4, "there is no WARC/1.0"],
    [
      "by a header without end",
      Buffer.concat([whole, Buffer.alloc(1_100_000, "WARC/1.0 ")]),
      4,
      "has no end",
    ],
    [
      "by a record of no length",
      Buffer.concat([whole, Buffer.from("WARC/1.0\r\nWARC-Type: conversion\r\n\r\n")]),
      4,
      "does not say how long it is",
    ],
  ])(
    "an archive that is cut off or damaged %s is told after all before it",
    async (_, bytes, number, said) => {
      const records = await readAll(readWarc, bytes);
      const problem = records.find(({ kind }) => kind === "problem");
      expect(records.slice(0, number - 2).map(shown)).toEqual(["Page one", "Page two"].slice(0, number - 2));
      expect(problem).toMatchObject({ source: { record: { number } }, problem: { rule: "warc/corrupt" } });
      const offset = number === 3 ? whole.indexOf("WARC/1.0", whole.indexOf("Page one")) : whole.length;
      expect(JSON.stringify(problem)).toMatch(new RegExp(`${said}[^,]*, at byte ${offset} of the archive`));
    },
  );

  test.each([['{"text":"a"}\n'], ["<html>\n\n"], ["WARP/1.0\r\n\r\n"]])(
    "%j is no archive, and is not called a damaged one",
    async (text) => {
      const [problem, ...more] = await readAll(readWarc, Buffer.from(`\r\n${text}`));
      expect(problem).toMatchObject({ source: {}, problem: { rule: "warc/no-archive" } });
      expect(Object(problem).problem.reason).toMatch(/^is no WARC or WET: [^.]+\. Leave --input-format away/);
      expect(more).toEqual([]);
    },
  );

  test("without records, with blank lines alone, and with one line end between records", async () => {
    expect(await readAll(readWarc, Buffer.from(""))).toEqual([]);
    expect(await readAll(readWarc, Buffer.from("\r\n".repeat(20)))).toEqual([]);
    const tight = Buffer.from(whole.toString().replaceAll("\r\n\r\nWARC", "\nWARC"));
    expect((await readAll(readWarc, tight)).map(shown)).toEqual(["Page one", "Page two", { warcinfo: 1 }]);
  });

  test("are read the same in whatever chunks they come", async () => {
    const expected = await readAll(readWarc, whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: whole.length }), { maxLength: 40 }), async (ends) => {
        expect(await readAll(readWarc, whole, {}, ends)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe("JSON lines", () => {
  test("one record a line, blank ones passed over, the rest of the fields as meta", async () => {
    const bytes = Buffer.from('\ufeff{"text":"a","url":"u","id":7,"x":[1]}\r\n\n  \n{"id":"b","text":""}');
    const source = (number: number, id: string) => ({ number, id, captured: null });
    expect(await readAll(readJsonLines, bytes)).toEqual([
      { kind: "page", content: "a", source: { url: "u", record: source(1, "7") }, meta: { x: [1] } },
      { kind: "page", content: "", source: { url: null, record: source(4, "b") }, meta: {} },
    ]);
  });

  test("fields of other names", async () => {
    const bytes = Buffer.from('{"body":"a","link":"u","key":null,"text":1}');
    const [record] = await readAll(readJsonLines, bytes, {
      textField: "body",
      urlField: "link",
      idField: "key",
    });
    expect(record).toMatchObject({
      content: "a",
      source: { url: "u", record: { id: null } },
      meta: { text: 1 },
    });
  });

  test.each<[string, Uint8Array, string]>([
    ["no JSON", Buffer.from('{"text":'), "jsonl/not-json"],
    ["no object", Buffer.from("[1]"), "jsonl/no-object"],
    ["null", Buffer.from("null"), "jsonl/no-object"],
    ["no text", Buffer.from('{"url":"u"}'), "jsonl/no-text"],
    ["a number for the text", Buffer.from('{"text":1}'), "jsonl/no-text"],
    ["bytes that are no UTF-8", Uint8Array.of(0x7b, 0xff), "jsonl/not-utf-8"],
    ["a line of 1,001 bytes", Buffer.from(`{"text":"${"x".repeat(990)}"}`), "input/too-large"],
    [
      "lists 501 deep",
      Buffer.from(`{"text":"","x":${"[".repeat(501)}${"]".repeat(501)}}`),
      "input/too-large",
    ],
  ])("%s is a problem in its place", async (_, line, rule) => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a"}\n'), line, Buffer.from('\n{"text":"b"}\n')]);
    expect((await readAll(readJsonLines, bytes)).map(shown)).toEqual(["a", [2, rule], "b"]);
  });

  test.each([
    ["5", "a number"],
    ["null", "null"],
    ['["a"]', "a list"],
    ['{"a":1}', "an object"],
    ["true", "true"],
  ])("%s in the place of the page is called %s, and not missing", async (value, sort) => {
    const [problem] = await readAll(readJsonLines, Buffer.from(`{"id":1,"text":${value}}`));
    expect(Object(problem).problem).toEqual({
      rule: "jsonl/no-text",
      reason: `has ${sort} in the field "text", and no text. Its fields are "id", "text". Write the page there, or name the one that has it: --text-field NAME`,
    });
  });

  test("lists in each other: 499 are taken, more are not; a line at the limit is", async () => {
    const deep = (depth: number): Buffer =>
      Buffer.from(`{"text":"","x":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    expect((await readAll(readJsonLines, deep(499), { maxBytes: 9999 })).map(shown)).toEqual([""]);
    expect((await readAll(readJsonLines, deep(501), { maxBytes: 9999 })).map(shown)).toEqual([
      [1, "jsonl/too-deep"],
    ]);
    expect((await readAll(readJsonLines, deep(200_000), { maxBytes: 999_999 })).map(shown)).toEqual([
      [1, "jsonl/too-deep"],
    ]);
    const line = Buffer.from(`{"text":"${"x".repeat(989)}"}`);
    expect((await readAll(readJsonLines, line)).map(shown)).toEqual(["x".repeat(989)]);
  });

  test("an encoding that is named", async () => {
    const bytes = encodeAs("windows-1251", '{"text":"Мост"}');
    expect((await readAll(readJsonLines, bytes, { encoding: "windows-1251" })).map(shown)).toEqual(["Мост"]);
  });

  test("are read the same in whatever chunks they come", async () => {
    const bytes = Buffer.from('{"text":"Мост"}\r\n\n{bad\n{"text":"b","__proto__":{"x":1}}\n');
    const expected = await readAll(readJsonLines, bytes);
    expect(expected.map(shown)).toEqual(["Мост", [3, "jsonl/not-json"], "b"]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length }), { maxLength: 30 }), async (ends) => {
        expect(await readAll(readJsonLines, bytes, {}, ends)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what an input is taken for", () => {
  test.each([
    ["WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n", "", "warc"],
    ["WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\nWARC/1.0\r\nWARC-Type: conversion", "", "wet"],
    ["WARC/1.1\r\nWARC-Type: response\r\n", "a.txt", "warc"],
    ["WARCRAFT is played again\n", "", "text"],
    ['{"text": "a"}\n', "", "jsonl"],
    ['\n\n{"url": "u", "text": "a"}', "", "jsonl"],
    ['{"url": "u"}\n', "", "text"],
    ['{"url": "u"}\n', "pages.jsonl", "jsonl"],
    ["{bad\n", "pages.ndjson", "jsonl"],
    ["Bridge\n", "pages.jsonl", "text"],
    ['{\n  "text": "a"\n}', "pages.jsonl", "text"],
    ['{\n  "text": "a"\n}', "", "text"],
    [`{"text":"${"x".repeat(70_000)}`, "", "jsonl"],
    [`{"x":"${"x".repeat(70_000)}`, "", "text"],
    ["<!doctype html><p>", "", "html"],
    ["Bridge", "page.html", "text"],
    ["", "", "text"],
  ])("%j named %j: %s", (text, name, format) => {
    const { because, ...found } = recogniseInput({ text, name, textField: "text" });
    expect(found).toEqual({ format });
    expect(because).not.toBe("");
  });
});
