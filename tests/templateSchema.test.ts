import { describe, expect, test } from "vitest";
import { outlinePage } from "../src/clean.js";
import { templateLines } from "../src/cli/learn/templateFile.js";
import { learnTemplate } from "../src/template/learn.js";
import { MAX_SLOTTED_LENGTH } from "../src/template/line.js";
import {
  MAX_SITE_LINES,
  MAX_SITES,
  TEMPLATE_FORMAT,
  TEMPLATE_VERSION,
  templateFault,
} from "../src/template/template.js";
import schema from "../src/template/template.schema.json" with { type: "json" };
import { gazettePage } from "./sitePages.js";
import { parseTemplate, schemaFaults } from "./templateSchema.js";

const outlines = [0, 1, 2, 3]
  .map((number) => outlinePage(gazettePage(number), {}, { url: "https://gazette.example/" }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const template = learnTemplate(() => outlines);
const [site] = template.sites;
const [line] = site?.header ?? [];

/** The template with another value at one place of its only site. */
function withSite(change: object): unknown {
  return { ...template, sites: [{ ...site, ...change }] };
}

function withLine(change: object): unknown {
  return withSite({ header: [{ ...line, ...change }] });
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
}

describe("template.schema.json", () => {
  test("takes what is learnt, as it is written", () => {
    const written = [...templateLines(template)].join("\n");
    expect(parseTemplate(written)).toEqual(template);
    expect(template.sites).toHaveLength(1);
  });

  test("has the fields of the template in its order, and requires them all", () => {
    const { line: lineShape, site: siteShape, below } = schema.$defs;
    for (const [{ properties, required }, value] of [
      [schema, template],
      [siteShape, site],
      [lineShape, line],
      [below, site?.top],
    ] as const) {
      expect(Object.keys(properties)).toEqual(Object.keys(value ?? {}));
      expect(required).toEqual(Object.keys(value ?? {}));
    }
  });

  test("has the names and limits of the tool", () => {
    expect(schema.properties.format.const).toBe(TEMPLATE_FORMAT);
    expect(schema.properties.version.const).toBe(TEMPLATE_VERSION);
    expect(schema.properties.sites.maxItems).toBe(MAX_SITES);
    expect(schema.$defs.lines.maxItems).toBe(MAX_SITE_LINES);
    expect(schema.$defs.text.maxLength).toBe(MAX_SLOTTED_LENGTH);
  });

  test("describes every property, and lets no object have others", () => {
    const objects: readonly [string, Schema][] = [["", schema], ...Object.entries<Schema>(schema.$defs)];
    for (const [name, { description, properties, additionalProperties }] of objects) {
      expect(description, name).toBeTruthy();
      if (properties === undefined) continue;
      expect(additionalProperties, name).toBe(false);
      for (const [field, shape] of Object.entries(properties)) expect(shape.description, field).toBeTruthy();
    }
  });

  test.each<[string, unknown]>([
    ["another format", { ...template, format: "template" }],
    ["another version", { ...template, version: 2 }],
    ["no sites", { ...template, sites: undefined }],
    ["a site that is no object", { ...template, sites: [7] }],
    ["a site without id", withSite({ id: undefined })],
    ["a site whose name is a number", withSite({ name: 7 })],
    ["hosts that are no list", withSite({ hosts: "gazette.example" })],
    ["a site of no pages", withSite({ pages: 0 })],
    ["a site without top", withSite({ top: undefined })],
    ["a footer that is no list", withSite({ footer: {} })],
    ["a line without text", withLine({ line: undefined })],
    ["a line that is too long", withLine({ line: "x".repeat(MAX_SLOTTED_LENGTH + 1) })],
    ["a line on no page", withLine({ pages: 0 })],
    ["a part of a page", withLine({ pages: 1.5 })],
    ["a place below the last line", withLine({ place: 1.01 })],
    ["fewer words than none", withLine({ below: { pages: 1, words: -1, prose: 0 } })],
  ])("refuses %s, as the tool does", (_, wrong) => {
    const copy = JSON.parse(JSON.stringify(wrong));
    expect(schemaFaults(copy)).not.toEqual([]);
    expect(templateFault(copy)).not.toBeNull();
  });
});
