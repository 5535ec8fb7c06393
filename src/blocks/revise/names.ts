import { isGivenName } from "../../locales/knownNames.js";
import type { PhraseKind } from "../../locales/locale.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import { findPhrases } from "../../locales/phrases.js";
import { sketchOf } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";
import {
  isAgency,
  isCased,
  isCasedWord,
  isKnownName,
  isName,
  MAX_NAME_LENGTH,
  type NameContext,
  wordsOf,
} from "./nameForm.js";
import { type Part, partsOf, wordRange } from "./nameParts.js";
import type { TextRange } from "./titleAffix.js";

/** Letters of a preposition or an article, at most. */
const MAX_PREPOSITION = 3;
/** Letters that a word glued to the end of a name in capitals has, at least: shorter ones end names by themselves. */
const MIN_GLUED_LETTERS = 6;
/** Longer lists are not bylines but indexes of authors. */
const MAX_NAMES = 8;

const andWords = new WeakMap<PageLocale, ReadonlySet<string>>();

/** The words that join the last two items of a list in the page's languages, lower case. */
export function conjunctions(locale: PageLocale): ReadonlySet<string> {
  const known = andWords.get(locale);
  if (known) return known;
  const words = new Set(["&", ...locale.locales.flatMap((spoken) => spoken.conjunctions)]);
  andWords.set(locale, words);
  return words;
}

/** Words of the name of a paper, a desk or a company, at most. */
const MAX_ORGANISATION_WORDS = 5;

/** Whether a text that a lead stands before may name its author though it is no person's name: a paper, a desk, a handle. */
function isOtherAuthor(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_ORGANISATION_WORDS || text.length > MAX_NAME_LENGTH)
    return false;
  if (!/^[Ulon0]/.test(sketchOf(text)) || text.length < 2) return false;
  return words.length === 1 || words.every((word) => /^[Uon0&]/.test(sketchOf(word)));
}

/** "The Gazette on", before a date: the words in small letters at the end are not the name's. */
function withoutPreposition(text: string): string {
  return /^(?:(?:U|\S{4}).{0,44})\sl{1,3}$/.test(sketchOf(text))
    ? text.slice(0, text.lastIndexOf(" "))
    : text;
}

function isDegree(text: string): boolean {
  return /^U{1,2}l?\.?Ul?\.?(?:U\.?)?$/.test(sketchOf(text));
}

/** Words in capitals that are no name's: more than one letter, after at least two words that are not. */
function isCapitals(word: string): boolean {
  return /^U{2,}/.test(sketchOf(word)) && !/^[IVX]{2,4}$/u.test(word);
}

/** Number of words before the first that can't belong to the name of `words`; all of them where there is none. */
function nameWords(words: readonly string[]): number {
  const mixed = words.length > 2 && words.slice(0, 2).every((word) => !isCapitals(word));
  const count = words.findIndex((word, at) => {
    if (at >= 2 && mixed && isCapitals(word)) return true;
    if (at >= 2 && isAgency(words.slice(at).join(" "))) return true;
    return !isCasedWord(word) && !NAME_PARTICLES.has(word.toLowerCase());
  });
  return count < 0 ? words.length : count;
}

/** "Maria Lopez in Madrid", "Maria Lopez THE GAZETTE" hold a name; it ends where words in small letters or in capitals begin. */
function casedStart(text: string): string {
  const words = text.split(" ");
  let count = nameWords(words);
  // "Maria Lopez For thegazette.com": what is cut off leaves its preposition behind.
  if (count > 2 && count < words.length && (words[count - 1]?.length ?? 0) <= MAX_PREPOSITION) count--;
  while (count > 0 && !isCasedWord(words[count - 1] as string)) count--;
  return words.slice(0, count).join(" ");
}

/** UTF-16 code units of what may be glued on and what stands before it, at most. */
const GLUED_LENGTH = 44;

/** A capital after so many small letters begins no part of a name, as in "FitzGerald": it was glued on. Of sketches. */
const GLUED_WORD = / Ul{4,20}Ul{2,20}$/;

function isGivenFirst(text: string): boolean {
  return isGivenName(text.slice(0, text.indexOf(" ")).toLowerCase());
}

/** "Maria LopezTwitter": the tail that a renderer glued on, where it is a word of furniture, or the name is a person's without it. */
function withoutGluedTail(text: string, locale: PageLocale): string {
  const sketch = sketchOf(text.slice(-GLUED_LENGTH));
  const match = /(?:l(Ul{2,20})|U{2}(U{2,20}))$/.exec(sketch);
  if (!match) return text;
  if (match[1] !== undefined) {
    const cut = text.length - match[1].length;
    const glued = isPhrase(text.slice(cut), locale) || (GLUED_WORD.test(sketch) && isGivenFirst(text));
    return glued ? text.slice(0, cut) : text;
  }
  const word = text.slice(text.lastIndexOf(" ") + 1);
  for (let cut = 3; cut <= word.length - MIN_GLUED_LETTERS; cut++) {
    if (isPhrase(word.slice(cut), locale)) return text.slice(0, text.length - word.length + cut);
  }
  return text;
}

function isPhrase(text: string, locale: PageLocale): boolean {
  return findPhrases(locale.phrases, findWords(text)).length > 0;
}

function barred(text: string, locale: PageLocale): boolean {
  return findPhrases(locale.phrases, findWords(text)).some(({ kinds }) => kinds.includes("notAuthor"));
}

/** Whether nothing but words for nobody in particular stand in a text, short words aside: "Staff", "The News desk", not "Gazette Staff". */
function isNobody(text: string, locale: PageLocale): boolean {
  const words = findWords(text);
  const hits = findPhrases(locale.phrases, words).filter(({ kinds }) => kinds.includes("notAuthor"));
  const isCovered = (at: number): boolean => hits.some(({ from, to }) => at >= from && at < to);
  return hits.length > 0 && words.every((word, at) => word.text.length <= MAX_PREPOSITION || isCovered(at));
}

/** Kinds of phrase that a line which is nothing but a name does not hold. */
const IN_NAMES: ReadonlySet<PhraseKind> = new Set(["byline", "jobTitle"]);

/** Whether the words of a text are known for something else than names. */
function isKnownPhrase(text: string, locale: PageLocale): boolean {
  const words = findWords(text);
  return findPhrases(locale.phrases, words).some(({ kinds, from, to }) => {
    // "Faith Lopez": a section's name is a woman's too.
    if (words.length > 1 && to - from === 1 && isGivenName(words[from]?.text ?? "")) return false;
    return kinds.some((kind) => !IN_NAMES.has(kind));
  });
}

/** "Maria Lopez Maria Lopez", once as the text of a picture and once as a link: the name once. */
function once(text: string): string {
  const half = (text.length - 1) / 2;
  return text.length > 8 && text[half] === " " && text.slice(0, half) === text.slice(half + 1)
    ? text.slice(0, half)
    : text;
}

/** The end of a sketch: a stop after a longer word than those that are abbreviated, and so no part of the name. */
const LAST_STOP = /[Ul]{5}\.$/;
const LAST_STOP_LENGTH = 6;

/** "By Maria Lopez." without the stop, which ends the line. */
function withoutStop(text: string): string {
  return LAST_STOP.test(sketchOf(text.slice(-LAST_STOP_LENGTH))) ? text.slice(0, -1) : text;
}

/** Words after a name that stands alone, which say who its bearer is: a handle, a paper, a place. */
const MAX_TAIL_WORDS = 5;
const TAIL_MARKS: ReadonlySet<string> = new Set([
  "@",
  "|",
  "•",
  "·",
  "/",
  ",",
  "(",
  "-",
  "–",
  "—",
  "／",
  "cut",
]);

/** What stands behind these is where the bearer of the name before is, or for whom, unless it is surely another name. */
const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—"]);

/** Whether a text behind a dash is a person's name: "San Francisco" and "Santa Clara" are made of nothing but given names. */
function isSurelyName(text: string): boolean {
  const [first = "", ...others] = findWords(text).map((word) => word.text);
  const last = others.at(-1);
  return (
    last !== undefined &&
    isName(text, "bare") &&
    isGivenName(first) &&
    (others.length > 1 || !isGivenName(last))
  );
}

/** Whether what follows the names of a line may be about their bearer. */
function isTail(block: MeasuredBlock, names: readonly TextRange[], part: Part): boolean {
  if (names.length === 0 || !(TAIL_MARKS.has(part.before) || /^\d/u.test(part.before))) return false;
  return block.words.filter(({ start }) => start >= part.start).length <= MAX_TAIL_WORDS;
}

export function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Where the words begin that lead to whom the story was taken from, at or after `from`; the block's end where there are none. */
function sourceStart(block: MeasuredBlock, from: number): number {
  for (const hit of block.phrases) {
    if (!hit.kinds.includes("source") || hit.kinds.includes("byline")) continue;
    const { start } = wordRange(block, hit);
    if (start >= from) return start;
  }
  return block.text.length;
}

/** "Maria Lopez, Harbour City": of two, the one after a comma that holds no known given name is where the other works. */
function withoutEmployer({ text }: MeasuredBlock, names: TextRange[]): TextRange[] {
  const [first, second] = names;
  if (!first || !second || names.length > 2 || !/^\s?,\s?$/u.test(text.slice(first.end, second.start)))
    return names;
  const known = (name: TextRange): boolean => isKnownName(text.slice(name.start, name.end));
  return known(first) && !known(second) ? [first] : names;
}

/** Names in `[from, to)` of a block, offsets in its text; reading stops at the first thing that is neither name nor job. */
export function readNames(
  block: MeasuredBlock,
  locale: PageLocale,
  { start: from, end: to }: TextRange,
  context: NameContext,
): TextRange[] {
  const names: TextRange[] = [];
  const end = Math.min(to, sourceStart(block, from));
  for (const part of end > from ? partsOf(block, { start: from, end }, conjunctions(locale)) : []) {
    if (names.length >= MAX_NAMES) break;
    const text = block.text.slice(part.start, part.end);
    const cased = isCased(text);
    // In scripts without case a place or a desk looks like a name: only a list mark joins two names.
    if (!cased && names.length > 0 && !["、", "，", ",", "and", "・"].includes(part.before)) break;
    if (names.length > 0 && DASHES.has(part.before) && !isSurelyName(text)) break;
    const tidy = once(withoutGluedTail(withoutStop(text), locale));
    const start = context !== "bare" && cased ? withoutGluedTail(casedStart(tidy), locale) : tidy;
    // The second name of a list may not be a lone word: that is a place or a paper.
    const strength = names.length > 0 && context === "led" ? "dated" : context;
    if (context === "led" && names.length === 0 && !isName(start, strength)) {
      const other = withoutPreposition(tidy);
      if (isOtherAuthor(other) && !isNobody(other, locale)) {
        names.push({ start: part.start, end: part.start + other.length });
        break;
      }
    }
    // "Maria Lopez, PhD, Tom Carter, MD": what one has studied stands between the names.
    if (names.length > 0 && isDegree(start)) continue;
    if (!isName(start, strength) || (context === "led" ? barred : isKnownPhrase)(start, locale)) {
      if (context === "bare" && !isTail(block, names, part)) return [];
      if (names.length > 0) break;
      if (context === "led") break;
      continue;
    }
    if (
      names.length > 0 &&
      cased &&
      isShouted(start) &&
      !isShouted(block.text.slice(names[0]?.start, names[0]?.end))
    )
      break;
    const whole = start === tidy || (context === "led" && start === withoutPreposition(tidy));
    if (!whole && !start.includes(" ") && !isGivenName(start.toLowerCase())) break;
    names.push({ start: part.start, end: part.start + start.length });
    if (start !== tidy) break;
  }
  return withoutEmployer(block, names);
}
