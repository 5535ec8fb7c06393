import { type Byline, readBareNames, readByline } from "../blocks/revise/byline.js";
import { isCommon } from "../blocks/revise/commonWords.js";
import { type TextRange, titleParts } from "../blocks/revise/titleAffix.js";
import { type LabelledBlock, labelOf } from "../blocks/verdict.js";
import type { PageLocale } from "../locales/pageLocale.js";
import type { Field } from "../types.js";
import { type FieldExtractor, statedText } from "./field.js";

/** Longer first lines (UTF-16 code units) are no page titles. */
const MAX_TITLE_LENGTH = 320;

function bylineOf(block: LabelledBlock, locale: PageLocale): Byline | null {
  const stated = readByline(block, locale);
  if (stated || labelOf(block) === "timestamp") return stated;
  const rule = block.verdicts.at(-1)?.rule;
  if (rule === "revise/name-in-place") return readBareNames(block, locale, "dated");
  return readBareNames(block, locale, rule === "revise/byline-below-lead" ? "led" : "bare");
}

/** Names that the page gives to its site: parts of its title, lower case. */
function siteNames(blocks: readonly LabelledBlock[]): ReadonlySet<string> {
  const [first] = blocks;
  if (!first || first.text.length > MAX_TITLE_LENGTH) return new Set();
  const parts = titleParts(first.text).slice(1);
  return new Set(parts.map(({ start, end }) => first.text.slice(start, end).trim().toLowerCase()));
}

function isLine(name: string, blocks: readonly LabelledBlock[]): boolean {
  return blocks.some(({ text }) => text.length === name.length && text.toLowerCase() === name);
}

/** "Maria Lopez Executive" where the page elsewhere has a line "Maria Lopez": words of her job hang on to the name. */
function confirmed(block: LabelledBlock, name: TextRange, blocks: readonly LabelledBlock[]): TextRange {
  const words = block.text.slice(name.start, name.end).split(" ");
  for (let count = words.length - 1; count > 1; count--) {
    const shorter = words.slice(0, count).join(" ");
    if (isLine(shorter.toLowerCase(), blocks)) return { start: name.start, end: name.start + shorter.length };
  }
  return name;
}

/** Names of people, once each, in page order; no "By", no job, no agency. */
export const authors: FieldExtractor<"authors"> = ({ blocks, locale }) => {
  const found = new Map<string, Field<string>>();
  const sites = siteNames(blocks);
  for (const block of blocks) {
    const label = labelOf(block);
    if (label !== "byline" && label !== "timestamp") continue;
    // A second date near the first may be another story's.
    if (block.verdicts.at(-1)?.rule === "revise/second-date") continue;
    const byline = bylineOf(block, locale);
    for (const read of byline?.names ?? []) {
      const name = confirmed(block, read, blocks);
      const key = block.text.slice(name.start, name.end).toLowerCase();
      if (sites.has(key) || found.has(key)) continue;
      if ((byline?.context === "dated" || byline?.context === "job") && isCommon(blocks, key)) continue;
      found.set(key, statedText(block, name, `authors/${label}`));
    }
  }
  return [...found.values()];
};
