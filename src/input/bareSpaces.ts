import { signOfHtml } from "./html/sniff.js";
import { type Mended, mendEach, unmended } from "./layers.js";

/**
 * A non-breaking space as HTML writes it, without its semicolon: some dumpers leave that as it is ("By&nbspMaria Lopez"). With one it was
 * meant to be read, as on pages about HTML.
 */
const BARE_SPACE = /&nbsp(?!;)/g;
const SPACE = "\u00a0";

/** The text with spaces in the place of what stands for them; of HTML all is left to its reader. */
export function readBareSpaces(text: string): Mended {
  if (!text.includes("&nbsp") || signOfHtml(text) !== null) return unmended(text);
  return mendEach(text, "repair/bare-spaces", BARE_SPACE, () => SPACE);
}
