import { isGivenName } from "../../locales/knownNames.js";
import type { PhraseKind } from "../../locales/locale.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
import type { PhraseHit } from "../../locales/phrases.js";
import { CHARACTER, characterClass } from "../../text/characters.js";
import type { MeasuredBlock } from "../measure.js";
import type { TextRange } from "./titleAffix.js";

/** Ends a name. A comma or slash may stand between two names or between a name and what its bearer does. */
const BREAK = /[|/／╱•●·;；、，,()（）[\]【】:：<>»›@\n_=]|\d+|[–—]|\s-+(?=\s)|\s\.\s/gu;

/** Phrases that can't be a part of a name: a name ends where one begins. */
const CUTTING: ReadonlySet<PhraseKind> = new Set([
  "byline",
  "published",
  "updated",
  "readingTime",
  "jobTitle",
  "tags",
]);

/** A stretch of a block between two breaks, and what broke it off before. */
export interface Part extends TextRange {
  readonly before: string;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /[\s"“”„*'‘’.–—-]/u.test(text[from] as string)) from++;
  while (to > from && /[\s"“”„*'‘’–—-]/u.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

export function wordRange(block: MeasuredBlock, { from, to }: PhraseHit): TextRange {
  return { start: block.words[from]?.start ?? 0, end: block.words[to - 1]?.end ?? 0 };
}

/** Whether a phrase of one letter of a script without spaces may be a part of a longer word: no mark stands beside it. */
export function isInsideWord(block: MeasuredBlock, hit: PhraseHit): boolean {
  const { start, end } = wordRange(block, hit);
  if (end - start > 1 || characterClass(block.text.charCodeAt(start)) !== CHARACTER.unspaced) return false;
  return !/^[:：/／＝=・|\s]/u.test(block.text.slice(end, end + 1));
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

/** Stretches that no name reaches into: dates, leads, titles of jobs. */
function cutsOf(block: MeasuredBlock): TextRange[] {
  const phrases = block.phrases.filter(
    (hit) =>
      hit.kinds.some((kind) => CUTTING.has(kind)) && !isInsideWord(block, hit) && !isParticle(block, hit),
  );
  return [...block.dates.map(({ span }) => span), ...phrases.map((hit) => wordRange(block, hit))];
}

export function partsOf(
  block: MeasuredBlock,
  from: number,
  to: number,
  joiners: ReadonlySet<string>,
): Part[] {
  const breaks: (TextRange & { readonly mark: string })[] = cutsOf(block).map((cut) => ({
    ...cut,
    mark: "cut",
  }));
  for (const match of block.text.matchAll(BREAK))
    breaks.push({ start: match.index, end: match.index + match[0].length, mark: match[0].trim() });
  for (const word of block.words) if (joiners.has(word.text)) breaks.push({ ...word, mark: "and" });
  for (let at = block.text.indexOf("&"); at >= 0; at = block.text.indexOf("&", at + 1))
    breaks.push({ start: at, end: at + 1, mark: "and" });
  breaks.sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let start = from;
  let before = "";
  for (const { start: at, end, mark } of breaks) {
    if (at < start && end <= start) continue;
    if (at >= to) break;
    parts.push({ ...trimmed(block.text, { start, end: Math.max(start, at) }), before });
    start = Math.max(start, end);
    before = mark;
  }
  parts.push({ ...trimmed(block.text, { start, end: to }), before });
  return parts.filter((part) => part.end > part.start);
}
