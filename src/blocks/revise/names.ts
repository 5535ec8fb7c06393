import { isGivenName } from "../../locales/knownNames.js";
import type { PhraseKind } from "../../locales/locale.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import { findPhrases } from "../../locales/phrases.js";
import { isIdeographic, sketchOf } from "../../text/characters.js";
import { findWords, type Word } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";
import { nameStart, tidyName } from "./nameEnds.js";
import {
  isCased,
  isKnownName,
  isName,
  MAX_NAME_LENGTH,
  MAX_PREPOSITION,
  type NameContext,
  wordsOf,
} from "./nameForm.js";
import { isAside, isMiddleDotted, isPair, spacedNames, unmarkedNames, withoutEmployer } from "./nameLists.js";
import { mailsIn, type Part, partsOf, wordRange } from "./nameParts.js";
import type { TextRange } from "./titleAffix.js";

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
  if (!/^[Ulon0].*[Ulon]/.test(sketchOf(text))) return false;
  const last = words.length - 1;
  if (last === 0) return true;
  // "University of Harbour City": small words join the others.
  return words.every(
    (word, at) => /^[Uon0&]/.test(sketchOf(word)) || (at > 0 && at < last && word.length <= MAX_PREPOSITION),
  );
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

function barred(text: string, locale: PageLocale): boolean {
  return findPhrases(locale.phrases, findWords(text)).some(({ kinds }) => kinds.includes("notAuthor"));
}

/** Whether nothing but words for nobody in particular stand in a text, short words aside: "Staff", "The News desk", not "ABC Staff". */
function isNobody(text: string, locale: PageLocale): boolean {
  const words = findWords(text);
  const hits = findPhrases(locale.phrases, words).filter(({ kinds }) => kinds.includes("notAuthor"));
  const isCovered = (at: number): boolean => hits.some(({ from, to }) => at >= from && at < to);
  const isShort = ({ start, end }: Word): boolean =>
    end - start <= MAX_PREPOSITION && !/UU/.test(sketchOf(text.slice(start, end)));
  return hits.length > 0 && words.every((word, at) => isShort(word) || isCovered(at));
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

/** Words after a name that stands alone, which say who its bearer is: a handle, a paper, a place. */
const MAX_TAIL_WORDS = 5;
const TAIL_MARKS: ReadonlySet<string> = new Set([
  "@",
  "|",
  "•",
  "·",
  "/",
  ",",
  "،",
  "(",
  "-",
  "–",
  "—",
  "／",
  "cut",
  "lead",
]);

/** What joins two names in scripts without case, "lead" as in "Reporter Maria Lopez Photographer Tom Berg". */
const LIST_MARKS: ReadonlySet<string> = new Set(["、", "，", ",", "،", "and", "・", "lead"]);

/** What stands behind these is where the bearer of the name before is, or for whom, unless it is surely another name. */
const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "ـ"]);

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

/** In scripts without case a place or a desk looks like a name: whether a list mark joins two names, or a dash one to a known one. */
function joinsCaseless(part: Part, text: string): boolean {
  return (
    LIST_MARKS.has(part.before) ||
    isMiddleDotted(part, text) ||
    (DASHES.has(part.before) && isSurelyName(text))
  );
}

/** Whether what follows the names of a line may be about their bearer. */
function isTail(block: MeasuredBlock, names: readonly TextRange[], part: Part, end: number): boolean {
  if (names.length === 0 || !(TAIL_MARKS.has(part.before) || /^\d/u.test(part.before))) return false;
  return block.words.filter((word) => word.start >= part.start && word.end <= end).length <= MAX_TAIL_WORDS;
}

export function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Where the words begin that lead to whom the story was taken from, at or after `from`; the block's end where there are none. */
function sourceStart(block: MeasuredBlock, from: number): number {
  for (const hit of block.phrases) {
    if (!hit.kinds.includes("source") || hit.kinds.includes("byline")) continue;
    const { start } = wordRange(block, hit);
    // "By Agency ABC": the lead before it makes it the author.
    const isLed = from > 0 && start <= from + 1;
    if (start >= from && !isLed) return start;
  }
  return block.text.length;
}

/** A pen name's digits and what is glued to them: "harbour1984", "Bo2go". */
const HANDLE_REST = /^\d{1,4}\p{L}{0,8}(?![\p{L}\p{N}:./-])/u;

/** Where a pen name with digits ends that is one word at the start of a part; null where there is none, or a date follows. */
function handleEnd({ text, dates }: MeasuredBlock, { start, end }: TextRange): number | null {
  if (/\s/u.test(text.slice(start, end)) || dates.some(({ span }) => span.start === end)) return null;
  const rest = HANDLE_REST.exec(text.slice(end, end + MAX_NAME_LENGTH));
  return rest ? end + rest[0].length : null;
}

/** Two words or more with small letters, before one of capitals alone. */
const INITIALS_BEHIND =
  /^\p{Lu}[\p{Ll}'’-][\p{L}'’-]*(?: \p{Lu}[\p{Ll}.'’-][\p{L}.'’-]*){1,3}(?= \p{Lu}{2,4}$)/u;
/** The same behind the name. */
const INITIALS = /^ \p{Lu}{2,4}$/u;

/** "作者：林佩真 点击：2316": in scripts without spaces the word before a colon names the next value, where another word stands before it. */
function withoutLabel({ text }: MeasuredBlock, { start, end }: TextRange): string {
  const part = text.slice(start, end);
  const space = part.lastIndexOf(" ");
  if (space < 0 || !/^\s?[:：]/.test(text.slice(end, end + 2))) return part;
  return isIdeographic(part.replace(/\s/gu, "")) ? part.slice(0, space) : part;
}

/** " in Harbour City", where the bearer of the name before it is. Of sketches. */
const WHEREABOUTS = /^ l{2,3}(?: Ul+){1,3}$/;

/** "Maria Lopez GN": the name without its paper, its degree. */
function withoutInitials(text: string): string {
  const [name] = INITIALS_BEHIND.exec(text) ?? [];
  return name !== undefined && isKnownName(name) ? name : text;
}

/** "Maria Lopez Deputy City Editor": whether a job follows without a mark. */
function isBeforeJob({ phrases, words }: MeasuredBlock, { end }: TextRange): boolean {
  return phrases.some(({ kinds, from }) => kinds.includes("jobTitle") && words[from]?.start === end + 1);
}

/** Words of a place, at most. */
const MAX_PLACE_WORDS = 2;

/** "Harbour City - Maria Lopez": whether a part with which a line begins may say where the bearer of the name behind it is. */
function mayBePlace({ words }: MeasuredBlock, { start, end }: TextRange): boolean {
  return start === 0 && words.filter((word) => word.end <= end).length <= MAX_PLACE_WORDS;
}

function isBehindPlace({ before }: Part, text: string): boolean {
  const [first = ""] = findWords(text).map((word) => word.text);
  return DASHES.has(before) && isName(text, "bare") && isGivenName(first);
}

/** Names in `[from, to)` of a block, offsets in its text; reading stops at the first thing that is neither name nor job. */
export function readNames(
  block: MeasuredBlock,
  locale: PageLocale,
  { start: from, end: to }: TextRange,
  context: NameContext,
): TextRange[] {
  const names: TextRange[] = [];
  const mail = mailsIn(block.text).find(({ start }) => start > from)?.start ?? to;
  const end = Math.min(to, mail, sourceStart(block, from));
  let place: Part | null = null;
  for (const part of end > from ? partsOf(block, { start: from, end }, conjunctions(locale)) : []) {
    if (names.length >= MAX_NAMES) break;
    const text = withoutLabel(block, part);
    const cased = isCased(text);
    if (!cased && names.length > 0 && !joinsCaseless(part, text)) break;
    if (names.length > 0 && DASHES.has(part.before) && !isSurelyName(text)) break;
    if (place !== null && names.length === 0 && !isBehindPlace(part, text)) return [];
    const spaced = names.length === 0 ? spacedNames(block, part) : [];
    const several = spaced.length > 0 ? spaced : unmarkedNames(block, part);
    if (several.length > 0) {
      names.push(...several);
      continue;
    }
    const tidy = tidyName(text, locale);
    const begins = cased && (context !== "bare" || isBeforeJob(block, part));
    const start = begins ? nameStart(tidy, locale) : withoutInitials(tidy);
    // The second name of a list may not be a lone word: that is a place or a paper.
    const strength = names.length > 0 && context === "led" && !isPair(block, names, part) ? "dated" : context;
    const handle = context === "led" && names.length === 0 ? handleEnd(block, part) : null;
    if (handle !== null) {
      names.push({ start: part.start, end: handle });
      break;
    }
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
      if (context === "bare" && !isTail(block, names, part, end)) {
        if (place !== null || !mayBePlace(block, part)) return [];
        place = part;
        continue;
      }
      if (names.length > 0 && isAside(block, part)) continue;
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
    const behind = tidy.slice(start.length);
    const goesOn = INITIALS.test(behind) || (context === "led" && WHEREABOUTS.test(sketchOf(behind)));
    if (start !== tidy && !goesOn) break;
  }
  return withoutEmployer(block, names);
}
