import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, test } from "vitest";
import { columnsFor, type FieldOnDemand } from "../src/output/columns.js";
import { RUN_WRITERS } from "../src/output/writers.js";
import type { Article } from "../src/types.js";
import { BARE, FAILED, FULL } from "./outputSamples.js";

const ALL: readonly FieldOnDemand[] = ["meta", "duplicateOf", "similarity", "provenance", "removed"];

/** The file that a run of these pages gives, part by part. */
async function parts(
  format: keyof typeof RUN_WRITERS,
  articles: readonly Article[],
  asked = ALL,
): Promise<Buffer[]> {
  const encoder = await RUN_WRITERS[format].open(columnsFor(asked));
  return [...articles.map((article) => encoder.add(article)), encoder.end()].map((part) => Buffer.from(part));
}

async function csv(articles: readonly Article[], asked = ALL): Promise<string> {
  return Buffer.concat(await parts("csv", articles, asked)).toString("utf8");
}

async function csvRows(articles: readonly Article[], asked = ALL): Promise<Record<string, string>[]> {
  return parse(await csv(articles, asked), { columns: true });
}

function asFile(made: readonly Buffer[]): ArrayBuffer {
  return new Uint8Array(Buffer.concat(made)).buffer;
}

async function parquetRows(articles: readonly Article[], asked = ALL): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: asFile(await parts("parquet", articles, asked)) });
}

/** What both formats hold of `FULL`, but for lists and objects. */
const FULL_CELLS = {
  source_path: "dumps/bridge.txt",
  source_url: "https://example.org/bridge",
  source_sha256: "0123456789abcdef".repeat(4),
  source_encoding: "utf-8",
  source_style: "innertext",
  source_record_id: "<urn:uuid:1>",
  source_record_captured: "2024-04-26T06:01:02Z",
  kind: "article",
  title: "Old bridge to close until spring",
  standfirst: "Drivers will have to take the long way round",
  published: "2018-10-31T11:29+03:00",
  updated: "2018-10-31T12:05:10Z",
  captured: "2024-04-26",
  section: "Local",
  dateline_place: "RIVERTON",
  dateline_date: "2018-10-31",
  dateline_agency: "RNA",
  publisher: "Riverton Courier",
  language: "en",
  text: FULL.text,
  copyright: "© 2018 Riverton Courier",
};

describe("columns", () => {
  test("have names of their own that SQL takes as they are", () => {
    const names = columnsFor(ALL).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name))).toEqual([]);
  });

  test("of fields on demand are there where they are asked for", () => {
    const names = (asked: readonly FieldOnDemand[]): string[] => columnsFor(asked).map(({ name }) => name);
    expect(names([])).not.toEqual(expect.arrayContaining(["removed"]));
    expect(names(["removed"])).toEqual([...names([]), "removed"]);
    expect(names(ALL).filter((name) => !names([]).includes(name))).toEqual([...ALL]);
  });
});

describe("csv", () => {
  test("has a header, CRLF between records, and the fields flat", async () => {
    const text = await csv([FULL, BARE], []);
    expect(text.split("\r\n")[0]).toBe(
      columnsFor([])
        .map(({ name }) => name)
        .join(","),
    );
    expect(text.endsWith("\r\n")).toBe(true);
    const [full, bare] = await csvRows([FULL, BARE]);
    expect(full).toMatchObject({ duplicateOf: FULL.duplicateOf, similarity: "0.93" });
    expect(full).toMatchObject({
      ...FULL_CELLS,
      confidence: "0.97",
      source_bytes: "4404",
      truncated: "true",
    });
    expect(JSON.parse(full?.authors ?? "")).toEqual(FULL.authors);
    for (const name of ["related", "warnings", "meta", "provenance", "removed"] as const) {
      expect(JSON.parse(full?.[name] ?? "")).toEqual(FULL[name]);
    }
    expect(bare).toMatchObject({ kind: "empty", title: "", authors: "[]", truncated: "false", meta: "" });
  });

  test("tells of a page that failed in its row, and of no page with the header", async () => {
    const [row] = await csvRows([FAILED]);
    expect(row).toMatchObject({
      kind: "error",
      error_rule: "decode/binary",
      error_reason: FAILED.error?.reason,
    });
    expect(await csv([])).toMatch(/^source_path,.*\r\n$/);
  });

  test.each([
    ['=HYPERLINK("http://evil.example","x")', true],
    ["+1 555", true],
    ["-5 degrees", true],
    ["@cmd", true],
    ["\tx", true],
    ["\rx", true],
    ["＝1+1", true],
    ["a=1", false],
    ["– a dash is no minus", false],
    ["'tis", false],
    ["", false],
  ])("title %j gets an apostrophe: %s", async (title, guarded) => {
    const [row] = await csvRows([{ ...BARE, title }]);
    expect(row?.title).toBe(guarded ? `'${title}` : title);
  });

  test.each(["one\ntwo", "one\rtwo", "one\r\ntwo"])(
    "%j is quoted: readers end a row at any line break",
    async (text) => {
      expect(await csv([{ ...BARE, title: text }])).toContain(`,"${text}",`);
    },
  );

  test("any text reads back, but for formulas, NUL and what UTF-8 has not", async () => {
    const anyText = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, author) => {
        const [row, next] = await csvRows([{ ...BARE, title, authors: [author] }, BARE]);
        const written = title.replaceAll("\0", "\ufffd").toWellFormed();
        expect([written, `'${written}`]).toContain(row?.title);
        expect(JSON.parse(row?.authors ?? "")).toEqual([author]);
        expect(next?.kind).toBe("empty");
      }),
    );
  });
});

describe("parquet", () => {
  test("has typed columns that read back", async () => {
    const [full, bare, failed] = await parquetRows([FULL, BARE, FAILED]);
    expect(full).toMatchObject({
      ...FULL_CELLS,
      confidence: 0.97,
      source_bytes: 4404n,
      source_record_number: 12n,
      wordCount: 16n,
      truncated: true,
      authors: FULL.authors,
      tags: FULL.tags,
      captions: FULL.captions,
      corrections: FULL.corrections,
      related: FULL.related,
      warnings: FULL.warnings,
      meta: FULL.meta,
      provenance: FULL.provenance,
      removed: FULL.removed,
      duplicateOf: FULL.duplicateOf,
      similarity: FULL.similarity,
    });
    expect(bare).toMatchObject({ kind: "empty", title: null, authors: [], related: [], meta: null });
    expect(failed).toMatchObject({ kind: "error", error_rule: "decode/binary" });
  });

  test("says what its columns are", async () => {
    const schema = parquetSchema(parquetMetadata(asFile(await parts("parquet", [FULL]))));
    const types = Object.fromEntries(
      schema.children.map(({ element: { name, type, converted_type } }) => [name, converted_type ?? type]),
    );
    expect(types).toMatchObject({
      title: "UTF8",
      authors: "LIST",
      related: "JSON",
      wordCount: "INT64",
      confidence: "DOUBLE",
      truncated: "BOOLEAN",
    });
    expect(Object.keys(types)).toEqual(columnsFor(ALL).map(({ name }) => name));
  });

  test("is a file with no rows where there is no page", async () => {
    expect(await parquetRows([])).toEqual([]);
  });

  test("is written in row groups, each as soon as it is full", async () => {
    const long = { ...BARE, kind: "article" as const, text: "word ".repeat(200_000) };
    const made = await parts("parquet", Array<Article>(14).fill(long));
    const sizes = made.map(({ length }) => length);
    expect(sizes.filter((size) => size > 1000).length).toBeGreaterThanOrEqual(2);
    const metadata = parquetMetadata(asFile(made));
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([5, 5, 4]);
    expect(metadata.created_by).toBe("clean-news");
    const rows = await parquetReadObjects({ file: asFile(made) });
    expect(rows.every(({ text }) => text === long.text)).toBe(true);
    expect(rows).toHaveLength(14);
  });

  test("any text reads back, but for what UTF-8 has not", async () => {
    const anyText = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), anyText, async (authors, title) => {
        const [row] = await parquetRows([{ ...BARE, title, authors }, BARE], []);
        expect(row?.title).toBe(title.toWellFormed());
        expect(row?.authors).toEqual(authors.map((author) => author.toWellFormed()));
      }),
    );
  });
});
