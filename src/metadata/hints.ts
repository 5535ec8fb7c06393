import type { LabelledBlock } from "../blocks/verdict.js";
import type { Hint, PageHints } from "../input/html/page.js";
import type { Field } from "../types.js";
import { type JudgedPage, statedText } from "./field.js";

/** Topics of which a hint is a text. */
export type HintTopic = Exclude<keyof PageHints, "body">;

/** What the markup says on a topic; nothing where there is none. */
export function hintsOn({ page }: JudgedPage, topic: HintTopic): readonly Hint[] {
  return page.hints?.[topic] ?? [];
}

/** How sure a value is that the markup alone gives. */
const UNSEEN_CONFIDENCE = 0.7;
/** How sure one is that the page shows too. */
const SEEN_CONFIDENCE = 0.95;
/** Longer blocks (UTF-16 code units) are not looked through. */
const MAX_SHOWING_LENGTH = 200;
/** Longer ones are prose, in which a word in small letters is no name. */
const MAX_LINE_LENGTH = 60;

interface Shown {
  readonly block: LabelledBlock;
  readonly start: number;
}

/** Where `wanted` stands in a text as whole words; -1 where it doesn't. */
function findWhole(text: string, wanted: string): number {
  const start = text.indexOf(wanted);
  if (start < 0) return -1;
  const around = text.charAt(start - 1) + text.charAt(start + wanted.length);
  return /[\p{L}\p{N}]/u.test(around) ? -1 : start;
}

/** The first block that shows the text: as it is, else in another case on a line of its own. Null where none does. */
function findShown(blocks: readonly LabelledBlock[], text: string): Shown | null {
  const wanted = text.toLowerCase();
  let like: Shown | null = null;
  for (const block of blocks) {
    if (block.text.length > MAX_SHOWING_LENGTH || block.text.length < text.length) continue;
    const start = findWhole(block.text, text);
    if (start >= 0) return { block, start };
    const lower: string = like || block.text.length > MAX_LINE_LENGTH ? "" : block.text.toLowerCase();
    const at: number = lower.length === block.text.length ? findWhole(lower, wanted) : -1;
    if (at >= 0) like = { block, start: at };
  }
  return like;
}

/** A hint as a field: stated where the page shows it, else inferred. `field` names it in the rule. */
export function hintedField({ blocks }: JudgedPage, { value, source }: Hint, field: string): Field<string> {
  const rule = `${field}/${source}`;
  const shown = findShown(blocks, value);
  if (!shown) return { value, span: null, certainty: "inferred", confidence: UNSEEN_CONFIDENCE, rule };
  const { block, start } = shown;
  return { ...statedText(block, { start, end: start + value.length }, rule), confidence: SEEN_CONFIDENCE };
}
