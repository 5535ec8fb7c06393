import { findLoneTimes, type TimeMention } from "../../dates/findDates.js";
import type { DateLanguage, DateMention } from "../../dates/types.js";
import type { PhraseKind } from "../../locales/locale.js";
import type { LabelledBlock } from "../verdict.js";
import { isOnly } from "./outline.js";

/** What the words before a date say it is; null where they say nothing. */
export type DateLead = "published" | "updated" | null;

function leadWithin(block: LabelledBlock, from: number, to: number): DateLead {
  let lead: DateLead = null;
  for (const { kinds, from: first, to: last } of block.phrases) {
    const start = block.words[first]?.start ?? 0;
    const end = block.words[last - 1]?.end ?? 0;
    if (start < from || end > to) continue;
    if (kinds.includes("updated")) lead = "updated";
    else if (kinds.includes("published")) lead = "published";
  }
  return lead;
}

/** "3 May 2024 (updated)"; but in "3 May 2024 Updated 9 min ago" another time was that of the change. */
function leadAfter(block: LabelledBlock, from: number): DateLead {
  const lead = leadWithin(block, from, block.text.length);
  if (lead !== "updated") return lead;
  const last = block.phrases.findLast(({ kinds }) => kinds.includes("updated"));
  return last?.to === block.words.length ? lead : null;
}

function onlyLead(block: LabelledBlock | undefined): DateLead {
  if (!block) return null;
  const is = (kind: PhraseKind): boolean => isOnly(block, kind);
  return is("updated") ? "updated" : is("published") ? "published" : null;
}

/** What a date is called by the words before it, in its own block or in a block above that holds nothing else. */
export function dateLead(blocks: readonly LabelledBlock[], at: number, mention: DateMention): DateLead {
  const block = blocks[at] as LabelledBlock;
  const previous = block.dates.filter(({ span }) => span.end <= mention.span.start).at(-1);
  const own = leadWithin(block, previous?.span.end ?? 0, mention.span.start);
  const after = block.dates.at(-1) === mention ? leadAfter(block, mention.span.end) : null;
  if (own || previous) return own ?? after;
  return after ?? onlyLead(blocks[at - 1]);
}

/**
 * What a relative time is called, by the words from the end of the time before it (`from`) to its own end (`to`), since "updated
 * yesterday" may be one phrase, or by a block above that holds nothing else.
 */
export function relativeLead(
  blocks: readonly LabelledBlock[],
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): DateLead {
  const own = leadWithin(blocks[at] as LabelledBlock, from, to);
  return own ?? (from === 0 ? onlyLead(blocks[at - 1]) : null);
}

/** UTF-16 code units and words between "Updated" and its time, at most: "aktualisiert um 15:30". */
const MAX_LEAD_GAP = 8;
const LEAD_GAP = /^[\s.:：|(–—-]{0,3}(?:\p{L}{1,4}\.?\s)?[\s:(]{0,2}$/u;

/** The time that stands right after words of a kind, with no day of its own: "Published 14:14", "Updated 15:30". */
export function ledTime(
  block: LabelledBlock,
  kind: "published" | "updated",
  language: DateLanguage,
): TimeMention | null {
  const leads = block.phrases.filter(({ kinds }) => kinds.includes(kind));
  const times = leads.length === 0 ? [] : findLoneTimes(block.text, language);
  for (const { to } of leads) {
    const end = block.words[to - 1]?.end ?? 0;
    const next = times.find(({ span }) => span.start >= end && span.start <= end + MAX_LEAD_GAP);
    if (next && LEAD_GAP.test(block.text.slice(end, next.span.start))) return next;
  }
  return null;
}
