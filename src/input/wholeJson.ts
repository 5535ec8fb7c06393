import type { PageError } from "../types.js";

/** Larger inputs are not tried: reading so much as JSON takes a quarter of a second. */
const MAX_BYTES = 33_554_432;

/** How JSON begins and ends that may hold pages, after a byte order mark. */
const START = /^\ufeff?\s*[[{]/;
const END = /[\]}]\s*$/;
const SURROUNDINGS = 64;

/** A name that jq takes as it is. */
const PLAIN_NAME = /^[A-Za-z_]\w{0,63}$/;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where bytes begin as JSON that may hold pages does. */
export function beginsAsJson(bytes: Uint8Array): boolean {
  return START.test(new TextDecoder().decode(bytes.subarray(0, SURROUNDINGS)));
}

/** The lists and objects in a text, one after another; null where it has anything else. */
function parseEach(text: string): readonly object[] | null {
  // Nothing inside of JSON stands between } and { but a comma.
  const parts = text.replace(/^\ufeff/, "").split(/(?<=\})\s+(?=\{)/);
  try {
    const values = parts.map((part): unknown => JSON.parse(part));
    return values.every((value) => typeof value === "object" && value !== null) ? values : null;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
}

/** The lists and objects that the bytes are; null where they are no such JSON, or too long. */
function parseWhole(bytes: Uint8Array): readonly object[] | null {
  const decoder = new TextDecoder();
  if (bytes.length > MAX_BYTES || !beginsAsJson(bytes)) return null;
  return END.test(decoder.decode(bytes.subarray(-SURROUNDINGS))) ? parseEach(decoder.decode(bytes)) : null;
}

/** The field of an object that has a list of objects, by a plain name; undefined for none. */
function listField(value: object): string | undefined {
  const lists = Object.entries(value).filter(([, list]) => Array.isArray(list) && isObject(list[0]));
  return lists.map(([name]) => name).find((name) => PLAIN_NAME.test(name));
}

/** What JSON is, and the jq filter that makes JSON lines of it; null where it can hold no pages. */
function linesOf(
  values: readonly object[],
  textField: string,
): readonly [what: string, filter: string] | null {
  const [value = {}] = values;
  if (values.length > 1) return ["objects one after another", "."];
  if (Array.isArray(value)) {
    if (isObject(value[0])) return ["a list of objects", ".[]"];
    return typeof value[0] === "string" ? ["a list of texts", ".[] | {text: .}"] : null;
  }
  const list = typeof Reflect.get(value, textField) === "string" ? undefined : listField(value);
  return list === undefined ? ["one object", "."] : [`an object with the list ${list}`, `.${list}[]`];
}

/** Why an input is no page, if it is JSON and no text; null where it is text. */
export function jsonProblem(bytes: Uint8Array, textField: string): PageError | null {
  const values = parseWhole(bytes);
  const lines = values && linesOf(values, textField);
  if (lines === null) return null;
  const [what, filter] = lines;
  const reason = `is JSON (${what}), and no text of a page. Make JSON lines of it, one object a line: jq -c '${filter}' FILE | clean-news --input-format jsonl`;
  return { rule: "input/json", reason };
}
