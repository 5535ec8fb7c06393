import { dayOf } from "../blocks/revise/dateCandidates.js";
import { datedShare, isOnly } from "../blocks/revise/outline.js";
import { type LabelledBlock, labelOf } from "../blocks/verdict.js";
import type { Field, RelatedStory } from "../types.js";
import { afterLead, type FieldExtractor, type Stretch, statedValue } from "./field.js";

/** A line that is a date for no less than this share (0..1) of its characters is no headline. */
const MIN_DATED_SHARE = 0.5;

/** Length of the bracket that may close after a date. */
const BRACKET = 1;

function isDateLine(block: LabelledBlock | undefined): boolean {
  return block !== undefined && datedShare(block) >= MIN_DATED_SHARE;
}

function isHeadline(block: LabelledBlock): boolean {
  return labelOf(block) === "related" && !isOnly(block, "related") && !isDateLine(block);
}

/** ISO day of a line that is a date; null of another, and of a date without a year. */
function dayOfLine(block: LabelledBlock | undefined): string | null {
  const [mention] = block?.dates ?? [];
  return mention && isDateLine(block) ? dayOf(mention) : null;
}

/** The headline in a line without the words that lead to it and the date at its beginning or end, and that ISO day. */
function readLine(block: LabelledBlock): { readonly stretch: Stretch; readonly date: string | null } {
  const { text, dates, verdicts } = block;
  let start = verdicts.at(-1)?.rule === "revise/below-related" ? 0 : afterLead(block);
  let end = text.length;
  let date: string | null = null;
  for (const mention of dates) {
    const { span } = mention;
    if (span.start <= start) start = span.end;
    else if (span.end + BRACKET >= end) end = span.start;
    else continue;
    date ??= dayOf(mention);
  }
  const marks = /^[\s:：|•·,–—-]{0,6}/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const shown = text.slice(start + marks, end);
  const kept = shown.length - (/[\s|•·,–—(-]{0,6}$/u.exec(shown.slice(-6))?.[0].length ?? 0);
  return { stretch: { start: start + marks, end: start + marks + kept }, date };
}

/** Other stories that the page says belong to this one, in page order, with the day in their own line or one beside it. */
export const related: FieldExtractor<"related"> = ({ blocks }) => {
  const places = blocks.flatMap((block, at) => (isHeadline(block) ? [at] : []));
  const isDateFirst = isDateLine(blocks[(places[0] ?? 0) - 1]);
  const found: Field<RelatedStory>[] = [];
  for (const at of places) {
    const block = blocks[at] as LabelledBlock;
    const { stretch, date } = readLine(block);
    if (stretch.end <= stretch.start) continue;
    const title = block.text.slice(stretch.start, stretch.end);
    const beside = dayOfLine(blocks[isDateFirst ? at - 1 : at + 1]);
    found.push(statedValue(block, stretch, { value: { title, date: date ?? beside }, rule: "related/item" }));
  }
  return found;
};
