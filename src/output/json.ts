import type { Article } from "../types.js";
import { orderFields } from "./fields.js";
import { TERMINAL_HAZARDS } from "./terminal.js";

/** What `JSON.stringify` leaves bare and a JSON file must not have bare: line ends to some readers, and the terminal's hazards. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

function escapeUnit(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * JSON of one article, safe to print: control characters, bidi overrides and U+2028/2029 stand as `\uXXXX`, and so do lone
 * surrogates, so that the text is valid UTF-8. Parsing gives the same values back. Line feeds are only between fields.
 */
function render(article: Article, indent: number): string {
  const json = JSON.stringify(orderFields(article), null, indent);
  return `${json.replace(LINE_SEPARATORS, escapeUnit).replace(TERMINAL_HAZARDS, (sign) => (sign === "\n" ? sign : escapeUnit(sign)))}\n`;
}

/** One object, indented by two. */
export function writeJson(article: Article): string {
  return render(article, 2);
}

/** One object on one line. */
export function writeJsonLine(article: Article): string {
  return render(article, 0);
}
