import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { WRITERS } from "../src/output/writers.js";
import { type Article, LABEL_ROLES } from "../src/types.js";
import { BARE, FAILED, FULL } from "./outputSamples.js";

const schema = JSON.parse(
  readFileSync(new URL("../src/output/article.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with an article, as "/place rule"; empty where nothing is. */
function faults(article: object): string[] {
  validate(article);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every named schema in a schema, with its place. */
function named(node: Schema, place: string): [string, Schema][] {
  return [node.$defs, node.properties]
    .flatMap((children) => Object.entries(children ?? {}))
    .flatMap(([name, child]) => [[`${place}/${name}`, child], ...named(child, `${place}/${name}`)]);
}

describe("article.schema.json", () => {
  test.each([
    ["an article with every field", FULL],
    ["an empty page", BARE],
    ["a page that could not be read", FAILED],
  ])("takes %s, as the json writers give it", (_, article) => {
    expect(faults(JSON.parse(WRITERS.json.write(article)))).toEqual([]);
    expect(faults(JSON.parse(WRITERS.jsonl.write(article)))).toEqual([]);
  });

  test("has the fields of the interface, in its order, and requires those that always are there", () => {
    const { error, ...rest } = FAILED;
    expect(Object.keys(schema.properties)).toEqual(
      Object.keys({
        ...rest,
        meta: {},
        duplicateOf: null,
        similarity: null,
        error,
        provenance: {},
        removed: [],
      }),
    );
    expect(schema.required).toEqual(Object.keys(BARE));
  });

  test("has the labels of the tool", () => {
    expect(schema.$defs.label.enum).toEqual(Object.keys(LABEL_ROLES));
  });

  test("describes every property, and lets no object have others", () => {
    const all: [string, Schema][] = [["", schema], ...named(schema, "")];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(([, { description }]) => !description)).toEqual([]);
    const objects = all.filter(([, { properties }]) => properties !== undefined);
    expect(objects.length).toBeGreaterThan(8);
    expect(objects.filter(([, { additionalProperties }]) => additionalProperties !== false)).toEqual([]);
  });

  test.each(Object.keys(BARE))("misses %s", (name) => {
    const { [name as keyof Article]: _gone, ...rest } = BARE;
    expect(faults(rest)).toEqual([" required"]);
  });

  test.each([
    ["2018-10-31", true],
    ["2018-10-31T11:29", true],
    ["2018-10-31T11:29:05", true],
    ["2018-10-31T11:29Z", true],
    ["2018-10-31T11:29:05+05:30", true],
    ["2018-10-31T23:59-12:00", true],
    ["2018-10", false],
    ["2018-13-01", false],
    ["2018-10-32", false],
    ["2018-10-31T24:00", false],
    ["2018-10-31 11:29", false],
    ["2018-10-31T11:29+3", false],
    ["31.10.2018", false],
    ["", false],
  ])("published %j: %s", (published, good) => {
    expect(faults({ ...BARE, published }).length === 0).toBe(good);
  });

  test("captured and the dateline's date are days", () => {
    const dateline = { place: null, date: "2018-10-31T11:29", agency: null };
    expect(faults({ ...BARE, captured: "2018-10-31" })).toEqual([]);
    expect(faults({ ...BARE, captured: "2018-10-31T11:29", dateline })).toContain("/captured pattern");
    expect(faults({ ...BARE, dateline })).toContain("/dateline/date pattern");
  });

  test.each<[string, object]>([
    ["a field of another name", { ...BARE, headline: "x" }],
    ["another kind", { ...BARE, kind: "news" }],
    ["confidence above 1", { ...BARE, confidence: 1.01 }],
    ["a body item that is no content", { ...BARE, body: [{ type: "title", text: "x" }] }],
    ["a removed block of another label", { ...FULL, removed: [{ ...FULL.removed?.[0], label: "junk" }] }],
    ["a language that is no code", { ...BARE, language: "English" }],
    ["a similarity above 1", { ...FULL, similarity: 1.01 }],
    ["an error beside an article", { ...FULL, error: FAILED.error }],
    [
      "a span with a field too many",
      { ...BARE, warnings: [{ ...FULL.warnings[0], span: { start: 0, end: 1, line: 2 } }] },
    ],
    ["undefined in place of null", { ...BARE, source: { ...BARE.source, url: undefined } }],
  ])("refuses %s", (_, article) => {
    expect(faults(article)).not.toEqual([]);
  });
});
