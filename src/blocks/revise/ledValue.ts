import { maskOf, type PhraseHit } from "../../locales/phrases.js";
import { sketchOf } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";

/** What a lead on a line leads to: offsets in the block's text, half-open. */
export interface LedValue {
  readonly start: number;
  readonly end: number;
}

/** The two kinds of lead: "Filed under" leads to a section, "Tagged with" to tags. */
export type LeadKind = "section" | "tags";

/** What may stand before a lead that is not the first on its line: "Filed under News | Tagged a, b | Leave a comment". */
const BEFORE_LEAD = /[|•·\]】）)]\s{0,3}$/u;
/** The sign that a lead of one word needs before its value. */
const LEAD_SIGN = /^\s{0,3}[:：\-–—|／/（(]/u;
const COLON = /^\s{0,3}[:：]/u;
/** Between a lead and its value; before it, the ending of several: "Tag(s) ferry". */
const MARKS = /^(?:\(\p{L}{1,3}\))?[\s:：|–—-]{1,6}/u;

/** Kinds whose phrases begin another part of the line. */
const NEXT_PART = maskOf("tags", "comments", "share", "byline", "published", "updated", "navigation");
/** Phrases of so many words are no names: "Bookmark the permalink". */
const SENTENCE_WORDS = 3;
/** Those of them that stand after the value without a mark between. */
const ASIDE = maskOf("comments", "share");

/** The kind of lead that a phrase is; null where it is none. */
export function leadKind({ kinds }: PhraseHit): LeadKind | null {
  if (kinds.includes("sectionLead")) return "section";
  return kinds.includes("tags") ? "tags" : null;
}

/** Whether a phrase after a lead is none of its names: "Tags: ferry | Leave a comment", "Tags: ferry Leave a comment", "Tags: ferry Share:". */
function endsValue(block: MeasuredBlock, hit: PhraseHit): boolean {
  if ((hit.mask & NEXT_PART) === 0) return false;
  if (startsPart(block, hit)) return true;
  if (hit.to - hit.from >= SENTENCE_WORDS) return true;
  const end = block.words[hit.to - 1]?.end ?? 0;
  return (hit.mask & ASIDE) !== 0 && (hit.to - hit.from > 1 || COLON.test(block.text.slice(end, end + 4)));
}

/** Whether a phrase begins a part of the line: as the first on it, after a mark, before a colon, or as a second lead of several words. */
function startsPart({ text, words, phrases }: MeasuredBlock, hit: PhraseHit): boolean {
  const start = words[hit.from]?.start ?? 0;
  if (hit.from === 0 || BEFORE_LEAD.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (leadKind(hit) === null) return false;
  const end = words[hit.to - 1]?.end ?? 0;
  return COLON.test(text.slice(end, end + 4)) || (hit.to - hit.from > 1 && leadsLine(phrases[0]));
}

/** Between the names of a list that a lead of one word has without a sign; its end. */
const BETWEEN_NAMES = /[,،、，•·]/u;
const LAST_STOP = /[.!?。]\s*$/u;
/** UTF-16 code units and words of such a name, at most. */
const MAX_NAME_LENGTH = 40;
const MAX_NAME_WORDS = 5;

/** Whether what stands behind a lead is a list of names and no sentence: "Tags ferry, pier, Tolva". */
function leadsList({ text, dates }: MeasuredBlock, after: number): boolean {
  if (dates.length > 0) return false;
  const names = text.slice(after).split(BETWEEN_NAMES);
  if (names.length < 2 || LAST_STOP.test(text)) return false;
  return names.every((name) => name.length <= MAX_NAME_LENGTH && findWords(name).length <= MAX_NAME_WORDS);
}

function leadsLine(first: PhraseHit | undefined): boolean {
  return first?.from === 0 && leadKind(first) !== null;
}

/** The value after a lead of the kind on the block's line, up to the next part of the line that begins with a phrase; null where none is. */
export function ledValue(block: MeasuredBlock, kind: LeadKind): LedValue | null {
  const { text, words, phrases } = block;
  const at = phrases.findIndex((hit) => leadKind(hit) === kind && startsPart(block, hit));
  const lead = phrases[at];
  if (!lead) return null;
  const after = words[lead.to - 1]?.end ?? 0;
  if (lead.to - lead.from < 2 && !LEAD_SIGN.test(text.slice(after, after + 4)) && !leadsList(block, after))
    return null;
  const start = after + (MARKS.exec(text.slice(after, after + 12))?.[0].length ?? 0);
  const next = phrases.slice(at + 1).find((hit) => endsValue(block, hit));
  const rest = text.slice(start, next ? words[next.from]?.start : text.length);
  const value = rest.replace(/[\s|•·]{1,6}$/u, "");
  return /[Ulon0]/.test(sketchOf(value)) ? { start, end: start + value.length } : null;
}
