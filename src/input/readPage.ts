import type { Page, PageSource } from "../types.js";
import { decodeBytes, normaliseText } from "./decode.js";

/**
 * The page in `input`. Throws `PageReadError` (from decodeBytes) when bytes can't be read as text.
 * `source` holds what the caller knows of where it came from.
 */
export function readPage(input: string | Uint8Array, source: Partial<PageSource> = {}): Page {
  const decoded = typeof input === "string" ? { text: input, encoding: null } : decodeBytes(input);
  return {
    text: normaliseText(decoded.text),
    source: {
      path: source.path ?? null,
      url: source.url ?? null,
      sha256: source.sha256 ?? null,
      bytes: source.bytes ?? (typeof input === "string" ? null : input.byteLength),
      encoding: decoded.encoding,
    },
    messages: [],
  };
}
