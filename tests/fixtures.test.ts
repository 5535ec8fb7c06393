import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { roleOf } from "../src/blocks/verdict.js";
import { cleanPage, type ExplainedPage, explainPage } from "../src/clean.js";
import { readHtml } from "../src/input/html/readHtml.js";
import { repairMojibake } from "../src/input/mojibake.js";
import type { Options } from "../src/options.js";
import schema from "../src/output/article.schema.json" with { type: "json" };
import { writeMarkdown } from "../src/output/markdown.js";
import { writeText } from "../src/output/text.js";
import type { Article } from "../src/types.js";

/** What a careful reader says must come out; only the fields given are compared. */
interface Truth extends Partial<Article> {
  readonly firstParagraph?: string;
  readonly lastParagraph?: string;
  readonly bodyParagraphs?: number;
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
  /** By field: every value that counts as right, where a reader could defend more than one. */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
}

interface Case {
  readonly about: string;
  readonly kind: "ordinary" | "negative";
  readonly options?: Partial<Options>;
  /** Blocks stand side by side, so that what belongs together is not in one stretch of the dump. */
  readonly columns?: boolean;
  /**
   * Fields of `truth` that the tool is known to get wrong, and "again" where its text is not cleaned to the same text: their
   * checks must fail, so that a mended one is noticed.
   */
  readonly fails?: readonly string[];
  readonly truth: Truth;
}

const FOLDER = join(import.meta.dirname, "../fixtures");
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "sites")
  .map(({ name }) => name)
  .sort();
const validate = new Ajv2020.default({ strict: false }).compile(schema);

/** A case is a text dump or a page of HTML. */
function inputFile(name: string): string {
  return existsSync(join(FOLDER, name, "input.html")) ? "input.html" : "input.txt";
}

function readCase(name: string): { settings: Case; input: Buffer } {
  const settings: Case = JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8"));
  return { settings, input: readFileSync(join(FOLDER, name, inputFile(name))) };
}

/** Text without white space: what a span of a wrapped paragraph and the paragraph have in common. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

function expectSameAsFile(file: string, found: string): void {
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(existsSync(file), `${file} is missing: UPDATE=1 npm test writes it`).toBe(true);
  expect(found).toBe(readFileSync(file, "utf8"));
}

/** What a reader sees of a stretch of HTML. */
function textOf(html: string): string {
  return readHtml(html)
    .blocks.map(({ text }) => text)
    .join("\n");
}

const READ_AS_TEXT = ["title", "section", "publisher"] as const;

function isInOrder({ page, blocks }: ExplainedPage): void {
  let at = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    if (!page.html) expect(page.text.slice(at, span.start).trim()).toBe("");
    at = span.end;
  }
  if (!page.html) expect(page.text.slice(at).trim()).toBe("");
}

/** Every letter is in one block, in a dump of columns; in none is what the renderer drew for pictures and fields. */
function isThereOnce({ page, blocks }: ExplainedPage): void {
  const rest = [...page.text]
    .map((letter) => (letter.length === 1 ? letter : "  "))
    .join("")
    .split("");
  for (const { from, length } of blocks.flatMap(({ pieces }) => pieces)) {
    for (let at = from; at < from + length; at++) {
      expect(rest[at], `in two blocks: ${page.text.slice(from, from + length)}`).not.toBe("\0");
      rest[at] = "\0";
    }
  }
  expect(
    rest
      .join("")
      .replaceAll("\0", "")
      .replace(/\[[^\]]*\]/g, "")
      .trim(),
  ).toBe("");
}

/** Blocks that went nowhere: neither body, nor metadata, nor removed. */
function accounted(name: string): void {
  const { settings, input } = readCase(name);
  const explained = explainPage(input, { ...settings.options, removed: true });
  const { page, blocks, article } = explained;
  (settings.columns ? isThereOnce : isInOrder)(explained);
  const kept = blocks.filter((block) => roleOf(block) === "content").map(({ text }) => text);
  const removed = blocks
    .filter((block) => roleOf(block) === "boilerplate")
    .map(({ text, span }) => text || page.text.slice(span.start, span.end));
  expect(article.body.map(({ text }) => text)).toEqual(kept);
  expect(article.removed?.map(({ text }) => text)).toEqual(removed);
}

/** Of a stretch of a dump of columns the words of a text, in their order. */
function lettersOf(shown: string, text: string): string {
  const words = text.split(/\s+/u);
  return shown
    .split(/\s+/u)
    .filter((word) => {
      if (word !== words[0]) return false;
      words.shift();
      return true;
    })
    .join("");
}

function stated(name: string): void {
  const { settings, input } = readCase(name);
  const { page, article } = explainPage(input, { ...settings.options, provenance: true });
  const isEscaped = page.layers.some(({ rule }) => rule === "repair/escapes");
  for (const [field, entries] of Object.entries(article.provenance ?? {})) {
    for (const { value, span, certainty } of entries) {
      if (certainty !== "stated") continue;
      expect(span, `${field} is stated nowhere`).not.toBeNull();
      const given = page.given.slice(span?.start, span?.end);
      const written = repairMojibake(isEscaped ? JSON.parse(`"${given}"`) : given).text.normalize("NFC");
      const shown = page.html ? textOf(written) : written;
      expect(squeeze(shown), field).not.toBe("");
      if (READ_AS_TEXT.some((known) => known === field))
        expect(settings.columns ? lettersOf(shown, String(value)) : squeeze(shown)).toContain(
          squeeze(String(value)),
        );
    }
  }
}

function cleanedAgain(name: string): void {
  const { settings, input } = readCase(name);
  const once = cleanPage(input, settings.options);
  if (once.kind !== "article") return;
  const twice = cleanPage(writeText(once), settings.options);
  const kept = new Set(twice.body.map(({ text }) => squeeze(text)));
  expect(once.body.map(({ text }) => text).filter((text) => !kept.has(squeeze(text)))).toEqual([]);
}

async function asExpected(name: string): Promise<void> {
  const { settings, input } = readCase(name);
  const article = cleanPage(input, { ...settings.options, removed: true });
  expect(validate(article), JSON.stringify(validate.errors)).toBe(true);
  expectSameAsFile(join(FOLDER, name, "expected.json"), `${JSON.stringify(article, null, 2)}\n`);
  expectSameAsFile(join(FOLDER, name, "expected.md"), await writeMarkdown(article));
}

/** Case, white space, invisible and control characters aside: dumps differ in them and readers don't see them. */
function fold(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .replace(/\\u00[0-9a-f]{2}|[\p{Cf}\p{Cc}]/giu, "")
      .replace(/\s+/gu, " ")
      .toLowerCase(),
  );
}

/** A check of the article against one field of the truth. */
const CHECKS: Readonly<Record<string, (article: Article, truth: Truth) => void>> = {
  firstParagraph: ({ body }, { firstParagraph }) =>
    expect(fold(body[0]?.text ?? "")).toContain(fold(firstParagraph)),
  lastParagraph: ({ body }, { lastParagraph }) =>
    expect(fold(body.at(-1)?.text ?? "")).toContain(fold(lastParagraph)),
  bodyParagraphs: ({ body }, { bodyParagraphs }) => expect(body).toHaveLength(bodyParagraphs ?? 0),
  mustContain: ({ text }, { mustContain }) => {
    for (const phrase of mustContain ?? []) expect(fold(text)).toContain(fold(phrase));
  },
  mustNotContain: ({ text }, { mustNotContain }) => {
    for (const phrase of mustNotContain ?? []) expect(fold(text)).not.toContain(fold(phrase));
  },
};

/** One of the readings passes; else the first one's failure is thrown. */
function somePasses<T>(readings: readonly T[], check: (reading: T) => void): void {
  const failures: unknown[] = [];
  for (const reading of readings) {
    try {
      check(reading);
      return;
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw failures[0] ?? new Error("no reading to check");
}

function checkField(name: string, field: string): void {
  const { settings, input } = readCase(name);
  const article = cleanPage(input, settings.options);
  const { truth } = settings;
  const right = truth.accept?.[field] ?? [truth[field as keyof Truth]];
  const check = CHECKS[field];
  if (check) somePasses(right, (reading) => check(article, { ...truth, [field]: reading }));
  else expect(right.map(fold)).toContainEqual(fold(article[field as keyof Article]));
}

/** Pages without a story have no body that could be wrong. */
function fieldsOf(truth: Truth): string[] {
  const hasBody = truth.kind === "article" || truth.kind === "live";
  return Object.keys(truth).filter((field) => field !== "accept" && (hasBody || !(field in CHECKS)));
}

describe.each(cases)("%s", (name) => {
  const { settings } = readCase(name);
  test("has every line of the dump once, in order", () => accounted(name));
  test("states no field that does not stand at its span", () => stated(name));
  const again = settings.fails?.includes("again") ? test.fails : test;
  again("loses nothing when its text is cleaned again", () => cleanedAgain(name));
  // What is known to be wrong is not written down as expected.
  if (settings.fails === undefined) test("gives what it gave before", () => asExpected(name));
  describe(settings.about, () => {
    for (const field of fieldsOf(settings.truth)) {
      const runs = settings.fails?.includes(field) ? test.fails : test;
      runs(field, () => checkField(name, field));
    }
  });
});
