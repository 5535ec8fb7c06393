import { isOnly } from "../blocks/revise/outline.js";
import type { Field } from "../types.js";
import { withLabel } from "./byLabel.js";
import { afterLead, type FieldExtractor, statedText } from "./field.js";

const TAG = /[^,;|/•·，、；#]{1,80}/gu;
const MAX_TAG_LENGTH = 50;

/** Keywords in page order, once each. */
export const tags: FieldExtractor<"tags"> = ({ blocks }) => {
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
};
