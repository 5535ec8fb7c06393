import { hasTags } from "./html/sniff.js";
import { type Mended, mendEach, unmended } from "./layers.js";
import { readReference } from "./readReference.js";

/** But for "&lt;": that would make tags of text. */
const REFERENCE = /&(?!lt;|#60;|#x3c;)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** Fewer references may be meant to be read, as on pages about HTML. */
const MIN_REFERENCES = 4;
/** A sign that would be written as a reference too, where all are. */
const BARE_AMPERSAND = /&(?=\s)/g;

/** The text with the letters and signs that references of HTML stand for: where tags were taken out and nothing else, all are left. */
export function readReferences(text: string): Mended {
  if (!text.includes("&")) return unmended(text);
  const found = text.match(REFERENCE)?.length ?? 0;
  if (found < MIN_REFERENCES || found < (text.match(BARE_AMPERSAND)?.length ?? 0)) return unmended(text);
  return hasTags(text) ? unmended(text) : mendEach(text, "repair/references", REFERENCE, readReference);
}
