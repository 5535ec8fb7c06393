import type { PageError, SourceRecord } from "../types.js";
import { decodeAs } from "./codePages.js";
import { type InputRecord, pageTooLarge, type RecordReader, type RecordSettings } from "./records.js";

const LINE_FEED = 0x0a;
const BLANK = /^\s*$/;
/** UTF-16 code units of what the parser says that are told. */
const MAX_QUOTED = 200;
/** Deeper values can't be written as JSON again. */
const MAX_DEPTH = 500;

/** Lines of the input without their ends; null for one that is longer than `maxBytes`, which is not kept. */
async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const [first = new Uint8Array()] = parts;
    const line = length > maxBytes ? null : parts.length <= 1 ? first : joinParts(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function joinParts(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** True where lists and objects lie in each other more than `MAX_DEPTH` times. */
function isTooDeep(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}

const NOT_UTF8: PageError = {
  rule: "jsonl/not-utf-8",
  reason: "is not valid UTF-8, which JSON is written in. Name its encoding: --encoding windows-1252",
};
const NOT_JSON = "Write one JSON object a line.";

type Fields = Readonly<Record<string, unknown>>;

/** The text of a line; null where it is not in the encoding. */
function decodeLine(line: Uint8Array, encoding: string | null): string | null {
  try {
    return decodeAs(encoding ?? "utf-8", line, true).replace(/^\ufeff/, "");
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return null;
  }
}

/** The object on a line, or what is wrong where there is none. */
function parseLine(text: string): { readonly fields: Fields } | { readonly problem: PageError } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const what = cause.message.replace(/\s+/g, " ").slice(0, MAX_QUOTED);
    return { problem: { rule: "jsonl/not-json", reason: `is not JSON (${what}). ${NOT_JSON}` } };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problem: { rule: "jsonl/no-object", reason: `is JSON, but no object. ${NOT_JSON}` } };
  }
  if (isTooDeep(value)) {
    return { problem: { rule: "jsonl/too-deep", reason: `has values too deep in each other. ${NOT_JSON}` } };
  }
  return { fields: value as Fields };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

/** Names of fields that are told, and UTF-16 code units of each. */
const MAX_NAMES = 8;
const MAX_NAME = 40;

/** "Its fields are "id", "body" and 2 more." */
export function listFields(names: readonly string[]): string {
  if (names.length === 0) return "It has no fields.";
  const shown = names.slice(0, MAX_NAMES).map((name) => JSON.stringify(name.slice(0, MAX_NAME)));
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
  return `Its fields are ${shown.join(", ")}${more}.`;
}

/** What JSON calls a value, as goes after "has". */
function sortOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? "a number" : String(value);
}

/** Why a line has no page: its field is not there, or has something else than a text. */
export function noText(fields: Fields, textField: string): string {
  const field = JSON.stringify(textField);
  const others = listFields(Object.keys(fields));
  if (!Object.hasOwn(fields, textField))
    return `has no text in the field ${field}. ${others} Name the one that has the page: --text-field NAME`;
  return `has ${sortOf(fields[textField])} in the field ${field}, and no text. ${others} Write the page there, or name the one that has it: --text-field NAME`;
}

function readFields(fields: Fields, number: number, settings: RecordSettings): InputRecord {
  const { textField, urlField, idField } = settings;
  const { [textField]: content, [urlField]: url, [idField]: id, ...meta } = fields;
  const record: SourceRecord = { number, id: textOf(id), captured: null };
  const source = { url: textOf(url), record };
  if (typeof content === "string") return { kind: "page", content, source, meta };
  const problem: PageError = { rule: "jsonl/no-text", reason: noText(fields, textField) };
  return { kind: "problem", problem, source, meta };
}

/**
 * One record for each line that is not blank, in order. `text` of a line is the page, `url` and `id` are what it is called, all
 * other fields are its `meta`. A line that can't be read is a problem in its place.
 */
export const readJsonLines: RecordReader = async function* (chunks, settings) {
  let number = 0;
  for await (const line of splitLines(chunks, settings.maxBytes)) {
    number += 1;
    const text = line === null ? null : decodeLine(line, settings.encoding);
    if (text !== null && BLANK.test(text)) continue;
    const parsed =
      text === null
        ? { problem: line === null ? pageTooLarge(settings.maxBytes) : NOT_UTF8 }
        : parseLine(text);
    const source = { record: { number, id: null, captured: null } };
    yield "problem" in parsed
      ? { kind: "problem", problem: parsed.problem, source, meta: {} }
      : readFields(parsed.fields, number, settings);
  }
};
