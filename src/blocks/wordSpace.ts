import { CHARACTER, characterClass } from "../text/characters.js";
import type { Line } from "./splitLines.js";
import type { Layout } from "./splitStyle.js";
import { hadSpace } from "./trimmedLines.js";
import { widthOf } from "./unwrap.js";

/** Full-width punctuation and the like, which stand without spaces too. */
function isUnspaced(code: number): boolean {
  if (characterClass(code) === CHARACTER.unspaced) return true;
  return (code >= 0x3001 && code <= 0x30ff) || (code >= 0xff01 && code <= 0xff65);
}

function isWord(kind: number): boolean {
  return (
    kind === CHARACTER.upper ||
    kind === CHARACTER.lower ||
    kind === CHARACTER.caseless ||
    kind === CHARACTER.digit
  );
}

/**
 * Whether a space goes between two lines that are joined. Renderers break at a space, but for East Asian text; dumps by text
 * node break anywhere, and keep the space there was, so that only words that would run together are parted.
 */
export function needsSpace(text: string, before: Line, line: Line, layout: Layout): boolean {
  const last = text.charCodeAt(before.end - 1);
  const first = text.charCodeAt(line.start);
  if (layout.trimmed) return hadSpace(text, before, line);
  if (layout.splintered) {
    if (text.charCodeAt(before.end) !== 0x0a || line.start > line.from || line.blankBefore > 0) return true;
    const kind = characterClass(first);
    const ended = characterClass(last);
    if (ended === CHARACTER.stop || ended === CHARACTER.comma) return isWord(kind);
    return (
      (kind === CHARACTER.upper || kind === CHARACTER.digit) &&
      (ended === CHARACTER.lower || ended === CHARACTER.digit)
    );
  }
  if (!layout.wrap || layout.style === "html-to-text") return true;
  if (layout.wrap.measure === "cells") return !isUnspaced(last) && !isUnspaced(first);
  const full = widthOf(before, layout.wrap.measure) >= layout.wrap.column;
  return !full || before.cells === before.end - before.from;
}
