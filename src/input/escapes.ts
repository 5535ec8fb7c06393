import { signOfHtml } from "./html/sniff.js";
import { type Mended, mendEach, unmended } from "./layers.js";

/** Escaped line ends that make a text an escaped one, and how many there must be for each line end that is none. */
const MIN_LINE_ENDS = 3;
const PER_LINE_END = 3;

/** `\r\n` is one line end. A run of `\x` is one stretch of bytes. */
const ESCAPE = /\\(?:r\\n|[nrtfbv"'/\\]|u[\da-fA-F]{4}|x[\da-fA-F]{2}(?:\\x[\da-fA-F]{2})*)/g;
const LINE_END = /\\n|\\r(?!\\n)/g;

/** The quotes around a string, with the letter that Python puts before one of bytes. */
const OPENING_QUOTE = /^\s{0,9}b?(["'])/;
const QUOTE = /^\s{0,9}b?["']|["']\s*$/;
const QUOTED_ESCAPE = new RegExp(`${ESCAPE.source}|${QUOTE.source}`, "g");

const CONTROLS: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\n",
  t: "\t",
  f: "\f",
  b: " ",
  v: "\v",
};

/** Bytes as Python writes them: UTF-8, and where they are none, letters of western Europe. */
function readBytes(escaped: string): string {
  const bytes = Uint8Array.from(escaped.split("\\x").slice(1), (digits) => Number.parseInt(digits, 16));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What an escape stands for; nothing for a quote around the string. */
function signOf(escaped: string): string {
  if (escaped.charAt(0) !== "\\") return "";
  const sign = escaped.charAt(1);
  if (sign === "u") return String.fromCharCode(Number.parseInt(escaped.slice(2), 16));
  if (sign === "x") return readBytes(escaped);
  return CONTROLS[sign] ?? sign;
}

/** Whether the text has its line ends as two signs each, as JSON, CSV and Python write a string in one line. */
function isEscaped(text: string): boolean {
  if (!text.includes("\\n") && !text.includes("\\r")) return false;
  const escaped = text.match(LINE_END)?.length ?? 0;
  if (escaped < MIN_LINE_ENDS) return false;
  const lines = text.trim().split("\n").length - 1;
  return escaped >= lines * PER_LINE_END && signOfHtml(text) === null;
}

function isQuoted(text: string): boolean {
  const [opening = "", quote = ""] = OPENING_QUOTE.exec(text) ?? [];
  const end = text.trimEnd();
  return quote !== "" && end.length > opening.length && end.endsWith(quote);
}

/**
 * The text of a dump that was written as a string of JSON, CSV or Python: line ends, quotes and letters in the place of what stands
 * for them. HTML is left alone: its scripts hold such strings.
 */
export function readEscapes(text: string): Mended {
  if (!isEscaped(text)) return unmended(text);
  return mendEach(text, "repair/escapes", isQuoted(text) ? QUOTED_ESCAPE : ESCAPE, signOf);
}
