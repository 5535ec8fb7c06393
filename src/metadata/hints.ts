import type { LabelledBlock } from "../blocks/verdict.js";
import type { Hint, PageHints } from "../input/html/page.js";
import type { Field } from "../types.js";
import { type JudgedPage, statedText } from "./field.js";

/** Topics of which a hint is a text. */
export type HintTopic = Exclude<keyof PageHints, "body">;

/** What the markup says on a topic; nothing where the page is a text dump. */
export function hintsOn({ page }: JudgedPage, topic: HintTopic): readonly Hint[] {
  return page.html?.hints[topic] ?? [];
}

/** How sure a value is that the markup alone gives. */
const UNSEEN_CONFIDENCE = 0.7;
/** How sure one is that the page shows too. */
const SEEN_CONFIDENCE = 0.95;
/** Longer blocks (UTF-16 code units) are prose, in which any name may stand. */
const MAX_SHOWING_LENGTH = 200;

/** The first block that shows the text, whatever its case, and where; null where none does. */
function findShown(
  blocks: readonly LabelledBlock[],
  text: string,
): { readonly block: LabelledBlock; readonly start: number } | null {
  const wanted = text.toLowerCase();
  for (const block of blocks) {
    if (block.text.length > MAX_SHOWING_LENGTH || block.text.length < text.length) continue;
    const lower = block.text.toLowerCase();
    const start = lower.length === block.text.length ? lower.indexOf(wanted) : block.text.indexOf(text);
    if (start >= 0) return { block, start };
  }
  return null;
}

/** A hint as a field: stated where the page shows it, else inferred. `field` names it in the rule. */
export function hintedField({ blocks }: JudgedPage, { value, source }: Hint, field: string): Field<string> {
  const rule = `${field}/${source}`;
  const shown = findShown(blocks, value);
  if (!shown) return { value, span: null, certainty: "inferred", confidence: UNSEEN_CONFIDENCE, rule };
  const { block, start } = shown;
  return { ...statedText(block, { start, end: start + value.length }, rule), confidence: SEEN_CONFIDENCE };
}
