import { isOnly } from "../blocks/revise/outline.js";
import type { Field } from "../types.js";
import { withLabel } from "./byLabel.js";
import { afterLead, type FieldExtractor, type JudgedPage, statedText } from "./field.js";
import { hintedField, hintsOn } from "./hints.js";

const TAG = /[^,;|/•·，、；#]{1,80}/gu;
const MAX_TAG_LENGTH = 50;
/** Longer lists in the markup are for search engines. */
const MAX_TAGS = 40;

/** Keywords as the page shows them, in page order. */
function statedTags({ blocks }: JudgedPage): Field<string>[] {
  const found = new Map<string, Field<string>>();
  for (const block of withLabel(blocks, "tags")) {
    if (isOnly(block, "tags")) continue;
    const from = block.verdicts.at(-1)?.rule === "revise/below-tags" ? 0 : afterLead(block);
    for (const match of block.text.slice(from).matchAll(TAG)) {
      const start = from + match.index + match[0].length - match[0].trimStart().length;
      const end = from + match.index + match[0].trimEnd().length;
      const key = block.text.slice(start, end).toLowerCase();
      if (end <= start || end - start > MAX_TAG_LENGTH || !/\p{L}|\p{N}/u.test(key) || found.has(key))
        continue;
      found.set(key, statedText(block, { start, end }, "tags/line"));
    }
  }
  return [...found.values()];
}

/** Keywords once each: those that the page shows, else those of its markup, where a list of them is one text with commas. */
export const tags: FieldExtractor<"tags"> = (judged) => {
  const stated = statedTags(judged);
  if (stated.length > 0) return stated;
  const found = new Map<string, Field<string>>();
  for (const hint of hintsOn(judged, "tags").slice(0, MAX_TAGS)) {
    for (const part of hint.value.split(/[,;，、；]/u).slice(0, MAX_TAGS)) {
      const value = part.trim();
      const known = found.has(value.toLowerCase()) || value === "" || value.length > MAX_TAG_LENGTH;
      if (!known) found.set(value.toLowerCase(), hintedField(judged, { ...hint, value }, "tags"));
    }
  }
  return [...found.values()].slice(0, MAX_TAGS);
};
