import { toPageSpan } from "../blocks/pageSpan.js";
import { type LabelledBlock, lastVerdict } from "../blocks/verdict.js";
import type { DateMention } from "../dates/types.js";
import type { PageLocale } from "../locales/pageLocale.js";
import type { Options } from "../options.js";
import type { Field, Metadata, Page } from "../types.js";

/** A page whose blocks have been judged: all that a field may be read from. */
export interface JudgedPage {
  readonly page: Page;
  readonly blocks: readonly LabelledBlock[];
  readonly locale: PageLocale;
  /** Language of the page's long lines; null where there was too little text. */
  readonly language: { readonly code: string; readonly confidence: number } | null;
  readonly options: Options;
}

/** Reads one field. `found` holds the fields that stand before it in `FIELDS`. */
export type FieldExtractor<Name extends keyof Metadata> = (
  judged: JudgedPage,
  found: Partial<Metadata>,
) => Metadata[Name];

/** A stretch of a block's text, offsets in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A field that is written on the page as it stands in a stretch of a block. */
export function statedText(block: LabelledBlock, { start, end }: Stretch, rule: string): Field<string> {
  return statedValue(block, { start, end }, { value: block.text.slice(start, end), rule });
}

/** A field whose value was read from a stretch of a block, in another form than it stands there. */
export function statedValue<T>(
  block: LabelledBlock,
  { start, end }: Stretch,
  { value, rule }: { readonly value: T; readonly rule: string },
): Field<T> {
  const span = toPageSpan(block, start, end);
  return { value, span, certainty: "stated", confidence: lastVerdict(block).confidence, rule };
}

/** A date as a field; inferred where its year stands elsewhere on the page. */
export function statedDate(
  block: LabelledBlock,
  { span, inferredYear }: DateMention,
  read: { readonly value: string; readonly rule: string },
): Field<string> {
  const stated = statedValue(block, span, read);
  return inferredYear ? { ...stated, certainty: "inferred" } : stated;
}

/** The whole text of a block as a field. */
export function statedBlock(block: LabelledBlock, rule: string): Field<string> {
  return statedText(block, { start: 0, end: block.text.length }, rule);
}

/** Where the value begins after the words that lead to it and the marks after them; 0 where no phrase leads. */
export function afterLead(block: LabelledBlock): number {
  const [lead] = block.phrases;
  if (lead?.from !== 0) return 0;
  const end = block.words[lead.to - 1]?.end ?? 0;
  const marks = /^[\s:：|–—-]{0,6}/u.exec(block.text.slice(end, end + 6));
  return end + (marks?.[0].length ?? 0);
}
