import type { Page, PageSource } from "../types.js";
import { decodeBytes, normaliseText } from "./decode.js";
import { readHtml } from "./html/readHtml.js";
import { isHtml, tagMessages } from "./html/sniff.js";

/** A page, and its text as it was given. */
export interface ReadPage extends Page {
  /** The text handed in, or decoded from the bytes, its byte order mark kept: what the spans of an `Article` count in. */
  readonly given: string;
}

/**
 * The page in `input`. Throws `PageReadError` (from decodeBytes) when bytes can't be read as text, `TypeError` for
 * anything but text and bytes.
 * `source` holds what the caller knows of where it came from.
 */
export function readPage(input: string | Uint8Array, source: Partial<PageSource> = {}): ReadPage {
  // By its name: bytes that come from another window or test environment are no instance of this one's class.
  if (typeof input !== "string" && Object.prototype.toString.call(input) !== "[object Uint8Array]") {
    throw new TypeError(`the input is ${typeof input}; allowed are a string and a Uint8Array`);
  }
  const decoded = typeof input === "string" ? { text: input, encoding: null } : decodeBytes(input);
  const text = normaliseText(decoded.text);
  const html = isHtml(text) ? readHtml(text) : null;
  return {
    text,
    html,
    given: decoded.text,
    source: {
      path: source.path ?? null,
      url: source.url ?? null,
      sha256: source.sha256 ?? null,
      bytes: source.bytes ?? (typeof input === "string" ? null : input.byteLength),
      encoding: decoded.encoding,
    },
    messages: html ? [] : tagMessages(text),
  };
}
