import { signOfHtml } from "./html/sniff.js";
import type { Change, Mended } from "./layers.js";

/**
 * A non-breaking space as HTML writes it, without its semicolon: some dumpers leave that as it is ("By&nbspMaria Lopez"). With one it was
 * meant to be read, as on pages about HTML.
 */
const BARE_SPACE = /&nbsp(?!;)/g;
const SPACE = "\u00a0";

/** The text with spaces in the place of what stands for them; of HTML all is left to its reader. */
export function readBareSpaces(text: string): Mended {
  const none: Mended = { text, layers: [], messages: [] };
  if (!text.includes("&nbsp") || signOfHtml(text) !== null) return none;
  const changes: Change[] = [];
  let shift = 0;
  const mended = text.replace(BARE_SPACE, (found, from: number) => {
    changes.push({ at: from - shift, length: SPACE.length, from, fromLength: found.length });
    shift += found.length - SPACE.length;
    return SPACE;
  });
  if (changes.length === 0) return none;
  return {
    text: mended,
    layers: [{ rule: "repair/bare-spaces", count: changes.length, changes }],
    messages: [],
  };
}
