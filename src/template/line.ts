import type { DateMention } from "../dates/types.js";
import { foldLetters } from "../text/characters.js";

/** What stands in a template's line where the pages have a date with its time, or a run of digits. */
export const DATE_SLOT = "{date}";
export const NUMBER_SLOT = "{number}";

/** Of longer lines (UTF-16 code units) the beginning is looked at: no two lines of a site share so much by chance. */
const MAX_LINE_LENGTH = 300;

const SLOTS = /\{(?:date|number)\}/g;

/** UTF-16 code units that a line with slots has at most: where every second one was a digit. */
export const MAX_SLOTTED_LENGTH = MAX_LINE_LENGTH * NUMBER_SLOT.length;

/** The line with this in place of its dates, as far as it is looked at. */
function replaceDates(text: string, dates: readonly DateMention[], slot: string): string {
  const cut = text.slice(0, MAX_LINE_LENGTH);
  if (dates.length === 0) return cut;
  let line = "";
  let at = 0;
  for (const { span } of dates) {
    if (span.start < at) continue;
    line += cut.slice(at, span.start) + slot;
    at = span.end;
  }
  return line + cut.slice(at);
}

/** The line with slots for its dates and numbers. */
export function slotted(text: string, dates: readonly DateMention[]): string {
  return replaceDates(text, dates, DATE_SLOT).replace(/\p{Nd}+/gu, NUMBER_SLOT);
}

/** The same for lines that differ in case, signs and what stands in slots alone; empty for a line without letters outside of slots. */
export function lineKey(line: string): string {
  return foldLetters(line.includes("{") ? line.replace(SLOTS, " ") : line);
}

/** The key of a text that has no slots yet: `lineKey(slotted(text, dates))`, in less time. */
export function textKey(text: string, dates: readonly DateMention[]): string {
  return foldLetters(replaceDates(text, dates, " "));
}

const HIGH_BITS = 2 ** 32;
const HIGH_MASK = 0x1fffff;

/** Two multiplicative hashes over UTF-16 code units, mixed at the end: 53 bits (cyrb53, public domain). `seed` gives another one. */
export function hashText(text: string, seed = 0): number {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return HIGH_BITS * (HIGH_MASK & high) + (low >>> 0);
}
