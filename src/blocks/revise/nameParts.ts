import { isGivenName } from "../../locales/knownNames.js";
import type { PhraseKind } from "../../locales/locale.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
import { maskOf, type PhraseHit } from "../../locales/phrases.js";
import { CHARACTER, characterClass } from "../../text/characters.js";
import type { Word } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";
import type { TextRange } from "./titleAffix.js";

/** Ends a name. A comma or slash may stand between two names or between a name and what its bearer does. */
const BREAK = /[|ㅣ/／╱•●·;；、，,،؛()（）[\]【】《》「」『』:：<>»›@\n_=]|\d+|[–—]|\s[-ـ]+(?=\s)|\s\.\s/gu;

/** Phrases that can't be a part of a name: a name ends where one begins. */
export const CUTTING: ReadonlySet<PhraseKind> = new Set([
  "byline",
  "published",
  "updated",
  "readingTime",
  "jobTitle",
  "tags",
  "paywall",
]);

const CUTTING_MASK = maskOf(...CUTTING);

/** A stretch of a block between two breaks, and what broke it off before. */
export interface Part extends TextRange {
  readonly before: string;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /[\s・"“”„*'‘’.–—-]/u.test(text[from] as string)) from++;
  while (to > from && /[\s・"“”„*'‘’–—-]/u.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

export function wordRange(block: MeasuredBlock, { from, to }: PhraseHit): TextRange {
  return { start: block.words[from]?.start ?? 0, end: block.words[to - 1]?.end ?? 0 };
}

/**
 * Whether a phrase of one letter of a script without spaces may be a part of a longer word: no mark stands behind it, or none but a space,
 * and a letter before it.
 */
export function isInsideWord({ text, words }: MeasuredBlock, { from, to }: PhraseHit): boolean {
  const { start = 0 } = words[from] ?? {};
  const { end = 0 } = words[to - 1] ?? {};
  const isUnspaced = (at: number): boolean => characterClass(text.charCodeAt(at)) === CHARACTER.unspaced;
  if (end - start > 1 || !isUnspaced(start)) return false;
  if (/^[|\s]/u.test(text.slice(end, end + 1))) return start > 0 && isUnspaced(start - 1);
  return !/^[:：/／＝=・]/u.test(text.slice(end, end + 1));
}

/** "Lena von Hagen": a lead that is a particle of the name around it. */
export function isParticle(block: MeasuredBlock, { from, to }: PhraseHit): boolean {
  const [before, word, after] = block.words.slice(from - 1, from + 2);
  if (to !== from + 1 || from === 0 || !before || !word || !after || !NAME_PARTICLES.has(word.text))
    return false;
  return (
    isGivenName(before.text) &&
    block.text.slice(before.end, after.start) === ` ${word.text} ` &&
    characterClass(block.text.charCodeAt(after.start)) === CHARACTER.upper
  );
}

/** "maria.lopez@gazette.example" */
const MAIL = /[\p{L}\d._+-]{1,40}@[\p{L}\d-]{1,40}\.[\p{L}\d.-]{2,40}/gu;

/** Addresses of mail in a text. */
export function mailsIn(text: string): TextRange[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(MAIL), ({ 0: mail, index }) => ({
    start: index,
    end: index + mail.length,
  }));
}

/** Where a name can't go on, and what stands there. */
interface Break extends TextRange {
  readonly mark: string;
}

/** Stretches that no name reaches into: dates, leads, titles of jobs. */
function cutsOf(block: MeasuredBlock): Break[] {
  if (block.dates.length === 0 && (block.kinds & CUTTING_MASK) === 0) return [];
  const phrases = block.phrases.filter(
    (hit) =>
      hit.kinds.some((kind) => CUTTING.has(kind)) && !isInsideWord(block, hit) && !isParticle(block, hit),
  );
  return [
    ...block.dates.map(({ span }) => ({ ...span, mark: "cut" })),
    ...phrases.map((hit) => ({
      ...wordRange(block, hit),
      mark: hit.kinds.includes("byline") ? "lead" : "cut",
    })),
  ];
}

/** Calls of `next` give the breaks of one kind from left to right, null past the last. */
type Breaks = () => Break | null;

function cutBreaks(block: MeasuredBlock): Breaks {
  const cuts = cutsOf(block).sort((a, b) => a.start - b.start);
  let at = 0;
  return () => {
    return cuts[at++] ?? null;
  };
}

function markBreaks(text: string, from: number): Breaks {
  let at = from;
  return () => {
    BREAK.lastIndex = at;
    const match = BREAK.exec(text);
    if (!match) return null;
    at = match.index + match[0].length;
    return { start: match.index, end: at, mark: match[0].trim() };
  };
}

/** Whether a word joins two names; "I. Horvat" has an initial that looks like the word for "and". */
export function isJoiner(text: string, word: Word, joiners: ReadonlySet<string>): boolean {
  if (!joiners.has(word.text)) return false;
  return (
    word.text.length > 1 ||
    text[word.end] !== "." ||
    characterClass(text.charCodeAt(word.start)) !== CHARACTER.upper
  );
}

function joinerBreaks({ text, words }: MeasuredBlock, joiners: ReadonlySet<string>): Breaks {
  let at = 0;
  return () => {
    while (at < words.length && !isJoiner(text, words[at] as Word, joiners)) at++;
    const word = words[at++];
    return word ? { start: word.start, end: word.end, mark: "and" } : null;
  };
}

/** Letters of a name that another one is glued to, and of that one, at least: those of "FitzGerald" are one name. */
const GLUED_NAMES = /(?<=\p{Lu}\p{Ll}{4,20})(?=(\p{Lu}\p{Ll}{2,20})(?!\p{L}))/gu;

/** "Maria LopezTom Berg": a given name at the end of another word begins the name of somebody else. */
function gluedBreaks(text: string, from: number): Breaks {
  const found = Array.from(text.matchAll(GLUED_NAMES)).filter(
    ({ index, 1: word = "" }) => index > from && isGivenName(word.toLowerCase()),
  );
  let at = 0;
  return () => {
    const match = found[at++];
    return match ? { start: match.index, end: match.index, mark: "and" } : null;
  };
}

function ampersandBreaks(text: string, from: number): Breaks {
  let at = from - 1;
  return () => {
    at = text.indexOf("&", at + 1);
    return at < 0 ? null : { start: at, end: at + 1, mark: "and" };
  };
}

/** The stretches of `[from, to)` between breaks, found one by one: most lines are known to hold no name by the first. */
export function* partsOf(
  block: MeasuredBlock,
  { start: from, end: to }: TextRange,
  joiners: ReadonlySet<string>,
): Generator<Part, void, void> {
  const sources = [
    cutBreaks(block),
    markBreaks(block.text, from),
    joinerBreaks(block, joiners),
    ampersandBreaks(block.text, from),
    gluedBreaks(block.text, from),
  ];
  const heads = sources.map((next) => next());
  let start = from;
  let before = "";
  for (;;) {
    const first = firstOf(heads);
    const found = heads[first];
    if (!found || found.start >= to) break;
    heads[first] = (sources[first] as Breaks)();
    if (found.start < start && found.end <= start) continue;
    const part = trimmed(block.text, { start, end: Math.max(start, found.start) });
    if (part.end > part.start) yield { ...part, before };
    start = Math.max(start, found.end);
    before = found.mark;
  }
  const part = trimmed(block.text, { start, end: to });
  if (part.end > part.start) yield { ...part, before };
}

/** Index of the break that begins first; of two that begin together, of the first. */
function firstOf(heads: readonly (Break | null)[]): number {
  let first = 0;
  for (let at = 1; at < heads.length; at++) {
    const { start = Number.MAX_SAFE_INTEGER } = heads[at] ?? {};
    if (start < (heads[first]?.start ?? Number.MAX_SAFE_INTEGER)) first = at;
  }
  return first;
}
