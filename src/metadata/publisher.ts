import { titleParts } from "../blocks/revise/titleAffix.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import type { Field } from "../types.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, statedText } from "./field.js";

/** Names of sites are no longer (UTF-16 code units). */
const MAX_NAME_LENGTH = 40;

function ofTitle(first: LabelledBlock, headline: string): Field<string> | null {
  const parts = titleParts(first.text);
  const at = first.text.toLowerCase().indexOf(headline.toLowerCase());
  if (parts.length < 2 || at < 0 || headline === "") return null;
  const last = parts.at(-1);
  const [begin] = parts;
  const affix = last && last.start >= at + headline.length ? last : begin && begin.end <= at ? begin : null;
  if (!affix || affix.end - affix.start > MAX_NAME_LENGTH) return null;
  if (!/^[\p{L}\p{N}]/u.test(first.text.slice(affix.start))) return null;
  return { ...statedText(first, affix, "publisher/page-title"), confidence: 0.8 };
}

function ofCopyright(block: LabelledBlock): Field<string> | null {
  const match =
    /©\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?[,.]?\s{0,3}(?:\p{Ll}{1,4}\s)?)?((?:\p{Lu}[\p{L}\p{M}\p{N}.&'’-]{0,30}\s?){1,5})/u.exec(
      block.text,
    );
  const name = match?.[1]?.trim().replace(/\.$/u, "");
  if (!match || !name || name.length > MAX_NAME_LENGTH || name.length < 2) return null;
  const start = match.index + match[0].indexOf(match[1] as string);
  return {
    ...statedText(block, { start, end: start + name.length }, "publisher/copyright"),
    confidence: 0.6,
  };
}

/** Who runs the site: as its title says, else its copyright line, else the agency whose story it is. */
export const publisher: FieldExtractor<"publisher"> = ({ blocks }, { title, dateline, copyright }) => {
  const [first] = blocks;
  const named = first && title ? ofTitle(first, title.value) : null;
  if (named) return named;
  const line = copyright
    ? withLabel(blocks, "copyright").find(({ text }) => text === copyright.value)
    : undefined;
  const holder = line ? ofCopyright(line) : null;
  if (holder) return holder;
  const agency = dateline?.value.agency ?? null;
  if (!dateline || agency === null) return null;
  return {
    value: agency,
    span: dateline.span,
    certainty: "inferred",
    confidence: 0.5,
    rule: "publisher/dateline-agency",
  };
};
