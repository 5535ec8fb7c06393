import { existsSync } from "node:fs";
import { type ExplainedPage, explainPage } from "../clean.js";
import type { Options } from "../options.js";
import { type ExplainedRow, explainRows, FATES } from "../output/explainRows.js";
import { neutralise } from "../output/terminal.js";
import type { Role } from "../types.js";
import { errorOf, type PageRecord, sourceOf, withWarnings } from "./cleanInput.js";
import { type DumpInput, fileInput, inputName, recordName } from "./input.js";
import { type ReadSettings, readInput, recogniseFile } from "./readInput.js";
import { inputWarnings, tell, wantsColor } from "./reporter.js";

type Paints = Readonly<Record<Role, (text: string) => string>>;

async function choosePaints(color: boolean): Promise<Paints> {
  if (!wantsColor(color, process.stdout)) return { content: String, metadata: String, boilerplate: String };
  const { Chalk } = await import("chalk");
  const chalk = new Chalk();
  return { content: chalk.green, metadata: chalk.cyan, boilerplate: chalk.dim };
}

/** Columns before the text of a line. */
const WIDTHS = { line: 5, fate: 8, label: 13, confidence: 4, rule: 34 } as const;

function columnsOf({ line, role, verdict }: ExplainedRow): string {
  return [
    String(line).padStart(WIDTHS.line),
    FATES[role].padEnd(WIDTHS.fate),
    verdict.label.padEnd(WIDTHS.label),
    verdict.confidence.toFixed(2).padStart(WIDTHS.confidence),
    verdict.rule.padEnd(WIDTHS.rule),
  ].join("  ");
}

const FOLLOWING = " ".repeat(Object.values(WIDTHS).reduce((sum, width) => sum + width + 2, -2));

/**
 * The dump, or the text of a page of HTML, as lines for the reader: what a block is stands beside its first line, whose number is that
 * of the input's line. Control characters are made visible.
 */
function explainLines(explained: ExplainedPage, paints: Paints): string[] {
  return explainRows(explained).flatMap((row) => {
    const lines = row.lines.map((text, index) => {
      const columns = index === 0 ? columnsOf(row) : FOLLOWING;
      return paints[row.role](`${columns}  ${neutralise(text.trimEnd())}`);
    });
    return row.blankBefore ? ["", ...lines] : lines;
  });
}

/** Longest value shown of a field, in UTF-16 code units. */
const MAX_VALUE_LENGTH = 60;

function shownValue(value: unknown): string {
  const text = neutralise(typeof value === "string" ? value : JSON.stringify(value));
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}

/** Every value of the metadata, with how sure it is, the rule that found it, whether it is stated or inferred, and the second likeliest. */
function fieldLines({ article }: ExplainedPage): string[] {
  return Object.entries(article.provenance ?? {}).flatMap(([name, entries]) =>
    entries.map(({ value, confidence, rule, certainty, runnerUp }) =>
      [
        name.padEnd(WIDTHS.label),
        confidence.toFixed(2).padStart(WIDTHS.confidence),
        rule.padEnd(WIDTHS.rule),
        certainty.padEnd(WIDTHS.fate),
        shownValue(value),
        ...(runnerUp ? [`else ${runnerUp.odds.toFixed(2)} ${shownValue(runnerUp.value)}`] : []),
      ].join("  "),
    ),
  );
}

/** What is to be explained. */
export interface ExplainSettings {
  readonly read: ReadSettings;
  readonly color: boolean;
  /** Tell what the input is taken for, and nothing of its lines. */
  readonly onlyInput: boolean;
}

/** Prints what an input is taken for, and why. True if it could be read. */
async function explainSort(input: DumpInput, settings: ReadSettings): Promise<boolean> {
  const found = await recogniseFile(input, settings);
  const name = inputName(input);
  if ("rule" in found) {
    tell(`${name}: ${found.reason}`);
    return false;
  }
  const { packing, recognised } = found;
  const lines = packing === null ? [] : [`packed with ${packing}`];
  lines.push(`read as ${recognised.format}, because ${recognised.because}`);
  process.stdout.write(lines.map((line) => `${neutralise(name)}: ${line}\n`).join(""));
  return true;
}

/** What is to be explained of an input. */
export interface NamedPage {
  readonly input: DumpInput;
  /** Number of its record; null for the first page. */
  readonly number: number | null;
}

/** What a name stands for: a file, or where there is none of that name, a page of one, as messages call it (`crawl.warc:12`). */
export function namedPage(name: string): NamedPage {
  const [, file = "", digits] = /^(.+):(\d{1,9})$/s.exec(name) ?? [];
  const isPage = digits !== undefined && !existsSync(name) && existsSync(file);
  return isPage
    ? { input: fileInput(file, false), number: Number(digits) }
    : { input: fileInput(name, false), number: null };
}

/** The first page of an input; null for none. Of an input of many it is told that there are more. */
async function firstPage(input: DumpInput, settings: ReadSettings): Promise<PageRecord | null> {
  for await (const record of readInput(input, settings)) {
    if (record.kind === "skipped" || record.kind === "passed-over") continue;
    const { record: place } = record.source;
    const name = inputName(input);
    const others = input.from === "stdin" ? "" : ` Another one: clean-news explain ${name}:NUMBER`;
    if (place !== undefined)
      tell(`${name}: has many pages; this is record ${place.number}, the first.${others}`);
    return record;
  }
  return null;
}

/** The page of that number; null for none. What is wrong with all of the input comes in its place. */
async function pageNumbered(
  input: DumpInput,
  number: number,
  settings: ReadSettings,
): Promise<PageRecord | null> {
  for await (const record of readInput(input, settings)) {
    if (record.kind === "skipped" || record.kind === "passed-over") continue;
    const { record: place } = record.source;
    if (place === undefined) return record.kind === "problem" ? record : null;
    if (place.number >= number) return place.number === number ? record : null;
  }
  return null;
}

/** Prints what became of every line of one dump. True if it could be read. */
export async function explainInput(
  { input, number }: NamedPage,
  options: Partial<Options>,
  { read, color, onlyInput }: ExplainSettings,
): Promise<boolean> {
  if (onlyInput) return explainSort(input, read);
  const record = await (number === null ? firstPage(input, read) : pageNumbered(input, number, read));
  if (record === null || record.kind === "problem") {
    const which = number === null ? "page" : `page ${number}`;
    tell(`${inputName(input)}: ${record?.problem.reason ?? `has no ${which}.`}`);
    return false;
  }
  const name = number === null ? inputName(input) : recordName(input, record.source);
  try {
    const explained = explainPage(record.content, { ...options, provenance: true }, sourceOf(record, input));
    const { style, article, blocks } = explained;
    for (const { reason } of inputWarnings(withWarnings(article, record))) tell(`${name}: ${reason}`);
    if (article.error !== undefined) {
      tell(`${name}: ${article.error.reason}`);
      return false;
    }
    const head = `${neutralise(name)}: ${article.kind}, style ${style}, ${blocks.length} blocks`;
    const lines = explainLines(explained, await choosePaints(color));
    process.stdout.write(`${[head, "", ...fieldLines(explained), "", ...lines].join("\n")}\n`);
    return true;
  } catch (error) {
    tell(`${name}: ${errorOf(error).reason}`);
    return false;
  }
}
