import { ledValue } from "../blocks/revise/ledValue.js";
import { isOnly } from "../blocks/revise/outline.js";
import { type LabelledBlock, labelOf } from "../blocks/verdict.js";
import type { Field } from "../types.js";
import { type FieldExtractor, type Stretch, statedText } from "./field.js";

/** "Tags: a, b | c : d"; a colon without white space around is part of a tag. */
const TAG = /(?:[^,;|/•·，、；#:：]|(?<!\s)[:：]|[:：](?!\s))+/gu;
const MAX_TAG_LENGTH = 50;

/** Rules that label lines of nothing but tags. */
const BARE_RULES: readonly string[] = ["revise/below-tags", "revise/hashtags"];

/** Where the tags of a line stand; null where it is a lead alone. */
function tagsIn(block: LabelledBlock): Stretch | null {
  if (BARE_RULES.includes(block.verdicts.at(-1)?.rule ?? "")) return { start: 0, end: block.text.length };
  return isOnly(block, "tags") ? null : ledValue(block, "tags");
}

/** Where the names after "Filed under" stand that are tags, since the page says elsewhere what its section is; null where they are none. */
function filedTags(block: LabelledBlock, section: Field<string> | null | undefined): Stretch | null {
  if (labelOf(block) !== "section" || section?.rule !== "section/line") return null;
  return ledValue(block, "section");
}

/** Keywords in page order, once each. */
export const tags: FieldExtractor<"tags"> = ({ blocks }, { section }) => {
  const found = new Map<string, Field<string>>();
  for (const block of blocks) {
    const stretch = labelOf(block) === "tags" ? tagsIn(block) : filedTags(block, section);
    if (stretch === null) continue;
    const from = stretch.start;
    for (const match of block.text.slice(from, stretch.end).matchAll(TAG)) {
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
