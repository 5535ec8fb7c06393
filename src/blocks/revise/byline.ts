import { isGivenName } from "../../locales/knownNames.js";
import type { PhraseKind } from "../../locales/locale.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
import { ORGANISATION_WORDS } from "../../locales/organisations.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import { findPhrases, maskOf, type PhraseHit } from "../../locales/phrases.js";
import { CHARACTER, characterClass, sketchOf } from "../../text/characters.js";
import { findWords, type Word } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";
import { readLeadIn, readSignedAgency } from "./leadIn.js";
import { isKnownName, isName, MAX_NAME_LENGTH, MAX_NAME_WORDS, type NameContext } from "./nameForm.js";
import { unmarkedNames } from "./nameLists.js";
import { CUTTING, isInsideWord, isJoiner, isParticle } from "./nameParts.js";
import { conjunctions, readNames } from "./names.js";
import { datedShare } from "./outline.js";
import type { TextRange } from "./titleAffix.js";

/** Longer blocks (words, UTF-16 code units) are prose. */
const MAX_BYLINE_WORDS = 30;
const MAX_BYLINE_LENGTH = 220;

/** In a line this short (words) that names a job, the job is its bearer's. */
const MAX_JOB_WORDS = 8;

/** In a line this short (words) a lead may stand anywhere: "Our tips by Maria Lopez". */
const MAX_LED_WORDS = 8;

/** A block that is a date for more than this share (0..1) of its characters has no room for a name. */
const MAX_DATED_SHARE = 0.9;

/** Kinds of phrase that begin a line about somebody else's doing. */
const OTHERS: ReadonlySet<PhraseKind> = new Set(["share", "copyright", "comments", "credit", "caption"]);

/** Names that a block states, and what in it says that they are its authors. */
export interface Byline {
  readonly names: readonly TextRange[];
  readonly context: NameContext | "job" | "open";
  /** Whether the names stand before the first words of a story, in one line with them. */
  readonly leadIn?: boolean;
}

/** Whether a word is a lead of its own: those are what renderers glue to the name. */
function isLead(word: string, locale: PageLocale): boolean {
  return findPhrases(locale.phrases, findWords(word)).some(({ kinds }) => kinds.includes("byline"));
}

/** UTF-16 code units of the longest lead that is looked for. */
const MAX_LEAD_LENGTH = 12;

/** Where the name begins in "ByMaria Lopez": at a capital after a small letter; null where nothing is glued. */
function nameStartFrom(text: string, from: number, locale: PageLocale): number | null {
  const classAt = (at: number): number => characterClass(text.charCodeAt(at));
  let at = from + 1;
  while (at < from + MAX_LEAD_LENGTH && classAt(at) === CHARACTER.lower) at++;
  const lettered = classAt(from) === CHARACTER.upper || classAt(from) === CHARACTER.lower;
  const isInitial = text[at + 1] === ".";
  const glued =
    lettered && classAt(at) === CHARACTER.upper && (isInitial || classAt(at + 1) === CHARACTER.lower);
  return glued && isLead(text.slice(from, at), locale) ? at : null;
}

/** The same at the block's start or right behind a date: "3 May 2024AuthorMaria Lopez". */
function gluedNameStart({ text, dates }: MeasuredBlock, locale: PageLocale): number | null {
  for (const from of [0, ...dates.map(({ span }) => span.end)]) {
    const start = nameStartFrom(text, from, locale);
    if (start !== null) return start;
  }
  return null;
}

/** "World | By Maria Lopez", "【The Gazette／Reporter Maria Lopez】": a lead after a mark begins a part of its own. */
function isAfterMark(block: MeasuredBlock, from: number): boolean {
  const start = block.words[from]?.start ?? 0;
  return /[|/／╱•·【[［〔（(]\s?$/u.test(block.text.slice(Math.max(0, start - 2), start));
}

/** "Source: The Gazette Author: Maria Lopez": a lead before a colon, a space before it. */
function isLabel({ text, words }: MeasuredBlock, { from, to }: PhraseHit): boolean {
  const { start = 0 } = words[from] ?? {};
  const { end = 0 } = words[to - 1] ?? {};
  return /\s/u.test(text.charAt(start - 1)) && /[:：]/u.test(text.charAt(end));
}

/** "Maria Lopez (text) and Tom Berg (photos)": a word for what the bearer of the name before it did, in brackets, leads to no other name. */
export function isRole({ text, words }: MeasuredBlock, { from, to }: PhraseHit): boolean {
  const { start = 0 } = words[from] ?? {};
  const { end = 0 } = words[to - 1] ?? {};
  return from > 0 && /[(（]/u.test(text.charAt(start - 1)) && /[)）]/u.test(text.charAt(end));
}

function hasRole(block: MeasuredBlock): boolean {
  return block.phrases.some((hit) => hit.kinds.includes("byline") && isRole(block, hit));
}

function leadEnd(block: MeasuredBlock, anywhere: boolean): number | null {
  const lead = block.phrases.find(
    (hit) =>
      ((hit.kinds.includes("byline") &&
        (anywhere || hit.from === 0 || isAfterMark(block, hit.from) || isLabel(block, hit)) &&
        !isRole(block, hit) &&
        !isParticle(block, hit)) ||
        (hit.from === 0 && hit.kinds.includes("authorNote"))) &&
      !isInsideWord(block, hit),
  );
  return lead ? (block.words[lead.to - 1]?.end ?? null) : null;
}

/** "Maria Lopez, correspondent": what stands for nobody in particular by itself says what somebody does. */
function isAfterComma({ text, words }: MeasuredBlock, from: number): boolean {
  const [before, word] = words.slice(from - 1, from + 1);
  return (
    from > 0 && before !== undefined && word !== undefined && text.slice(before.end, word.start) === ", "
  );
}

function jobbed(block: MeasuredBlock): boolean {
  const short = block.words.length <= MAX_JOB_WORDS;
  return block.phrases.some(
    ({ kinds, from, to }) =>
      kinds.includes("jobTitle") &&
      (!kinds.includes("notAuthor") || isAfterComma(block, from)) &&
      (from === 0 || to === block.words.length || short),
  );
}

/** Whether a mark, or the block's end, divides a name from what follows: "Head Editor" is no Mr Head. */
function isApart({ text }: MeasuredBlock, { start, end }: TextRange): boolean {
  const cased = sketchOf(text.slice(start, end)).includes("l");
  return !cased || !/^\s[Ulon0]/.test(sketchOf(text.slice(end, end + 2)));
}

/** Whether a name is one of a section: "Redacción Economía" is a desk. */
function isSection({ phrases, words }: MeasuredBlock, { start, end }: TextRange): boolean {
  return phrases.some(
    ({ kinds, from, to }) =>
      kinds.includes("section") && words[from]?.start === start && words[to - 1]?.end === end,
  );
}

/** "Quick Column Reporter", "City Desk Writer": a job right after what is no known name is a part of a desk's name. */
function isDesk(block: MeasuredBlock, { start, end }: TextRange): boolean {
  if (isKnownName(block.text.slice(start, end))) return false;
  if (isSection(block, { start, end })) return true;
  return block.phrases.some(
    ({ kinds, from }) =>
      kinds.includes("jobTitle") && block.words[from]?.start === end + 1 && block.text[end] === " ",
  );
}

/** A line that is all in brackets: "(Gazette Reporter Maria Lopez)". */
export const IN_BRACKETS = /^[(（[［〔【].*[)）\]］〕】]$/u;

/** Names that the block states as authors by its own words or by the date beside them; null where it states none. */
export function readByline(block: MeasuredBlock, locale: PageLocale): Byline | null {
  const signed = readSignedAgency(block, locale);
  if (signed) return signed;
  if (block.wordCount > MAX_BYLINE_WORDS || block.text.length > MAX_BYLINE_LENGTH)
    return readLeadIn(block, locale);
  const end = block.text.length;
  const [first] = block.phrases;
  const others = first?.from === 0 && first.kinds.some((kind) => OTHERS.has(kind));
  if (others && !first.kinds.includes("byline")) return null;
  const dated = block.dates.length > 0;
  if (dated && datedShare(block) > MAX_DATED_SHARE) return null;
  const short =
    block.words.length <= MAX_LED_WORDS || (block.wordCount <= MAX_LED_WORDS && IN_BRACKETS.test(block.text));
  const start = gluedNameStart(block, locale) ?? leadEnd(block, dated || short);
  if (start !== null) {
    const names = readNames(block, locale, { start, end }, "led").filter((name) => !isDesk(block, name));
    if (names.length > 0) return { names, context: "led" };
  }
  if (dated || jobbed(block) || hasRole(block)) {
    const read = readNames(block, locale, { start: 0, end }, "dated");
    const names = dated ? read : read.filter((name) => isApart(block, name));
    if (names.length > 0) return { names, context: dated ? "dated" : "job" };
  }
  return readLeadIn(block, locale);
}

/** Kinds of phrase that part a name from what follows. */
const PARTING = maskOf(...CUTTING, "source");

/** Whether so many of the block's words, from its first on, have the form of a name that stands alone, of one written twice, or of several. */
function haveNameForm(block: MeasuredBlock, count: number): boolean {
  const { words, text } = block;
  if (count < 2) return false;
  if (count > MAX_NAME_WORDS) {
    if (count <= 2 * MAX_NAME_WORDS && words[count / 2]?.text === words[0]?.text) return true;
    return unmarkedNames(block, { start: 0, end: words[count - 1]?.end ?? text.length }).length > 0;
  }
  for (let at = 0; at < count; at++) if (ORGANISATION_WORDS.has((words[at] as Word).text)) return false;
  return true;
}

/** Where a dash stands behind a place, at most, and the words around it, in scripts without case. */
const MAX_DASH = 24;
const NEAR_DASH = 4;

function isBehindDash({ text, words }: MeasuredBlock): boolean {
  return (
    /\s[-–—ـ]\s/u.test(text.slice(0, MAX_DASH)) &&
    words.slice(1, NEAR_DASH).some((word) => isGivenName(word.text))
  );
}

/**
 * Whether a name may stand alone at the start of a line, as `readNames` would find it: cheaper to say than to read it, and most
 * lines are menus and headlines.
 */
function mayStandAlone(block: MeasuredBlock, locale: PageLocale): boolean {
  const { text, words, shape, kinds, dates } = block;
  if (datedShare(block) > MAX_DATED_SHARE) return false;
  const classAt = (at: number): number => characterClass(text.charCodeAt(at));
  const [first] = words;
  if (!first) return false;
  if (shape.upper === 0) return isBehindDash(block);
  const firstClass = classAt(first.start);
  // "10. Tom Carter, 35", "3 Best Lamps": a number begins an item of a list.
  if (firstClass === CHARACTER.digit && dates.length === 0) return false;
  if (dates.length > 0 || (kinds & PARTING) !== 0 || firstClass !== CHARACTER.upper) return true;
  // An address of mail ends the name.
  if (text.includes("@")) return true;
  const joiners = conjunctions(locale);
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word;
    const { start } = word;
    const between = start - (words[at - 1] as Word).end === 1 ? classAt(start - 1) : CHARACTER.other;
    if (between === CHARACTER.joiner) continue;
    // A mark may end the name, or belong to it.
    if (between !== CHARACTER.space) return true;
    if (isJoiner(block.text, word, joiners) || classAt(start) === CHARACTER.digit)
      return haveNameForm(block, at);
    if (classAt(start) !== CHARACTER.upper && !NAME_PARTICLES.has(word.text)) return false;
    if (at > 2 * MAX_NAME_WORDS) return false;
  }
  return haveNameForm(block, words.length);
}

/** Names of a block that is nothing but names; null where it is anything else. */
export function readBareNames(block: MeasuredBlock, locale: PageLocale, context: NameContext): Byline | null {
  if (block.wordCount > MAX_BYLINE_WORDS || block.text.length > MAX_BYLINE_LENGTH) return null;
  if (context === "bare" && !mayStandAlone(block, locale)) return null;
  const read = readNames(block, locale, { start: 0, end: block.text.length }, context);
  const desk = read.findIndex((name) => isDesk(block, name));
  const names = desk < 0 ? read : read.slice(0, desk);
  return names.length > 0 ? { names, context } : null;
}

/** Whether a line may begin with a name that `isKnownName` knows: in scripts with case one of its words is a given name. */
function mayBeginWithKnownName({ text, words }: MeasuredBlock): boolean {
  const first = characterClass(text.charCodeAt(words[0]?.start ?? 0));
  if (first === CHARACTER.unspaced || first === CHARACTER.caseless) return true;
  return words.some((word) => word.start < MAX_NAME_LENGTH && isGivenName(word.text));
}

/** A name in brackets and nothing else, in a script without spaces: family and given name with or without white space between. */
const SIGNATURE = /^[（(［【](\p{Lo}{1,3}\s?\p{Lo}{1,3})[）)］】]$/u;

/** The name that signs a story below its last paragraph: "（菅野沙織）"; null where a block is something else. */
export function readSignature({ text }: MeasuredBlock): Byline | null {
  const name = SIGNATURE.exec(text)?.[1];
  if (name === undefined || !isName(name, "led")) return null;
  if (!/\s/u.test(name) && !isKnownName(name)) return null;
  return { names: [{ start: 1, end: text.length - 1 }], context: "led" };
}

/** The names that a block begins with, words of another kind after them; null where it begins with anything else. */
export function readFirstName(block: MeasuredBlock, locale: PageLocale): Byline | null {
  if (block.text.length > MAX_BYLINE_LENGTH || !mayBeginWithKnownName(block)) return null;
  const read = readNames(block, locale, { start: 0, end: block.text.length }, "dated");
  if (block.text.slice(0, read[0]?.start).trim() !== "") return null;
  const other = read.findIndex((name) => !isKnownName(block.text.slice(name.start, name.end)));
  const names = other < 0 ? read : read.slice(0, other);
  return names.length > 0 ? { names, context: "open" } : null;
}

/** UTF-16 code units of a note in which the name stands. */
const MAX_NOTE_NAME = 60;
/** Longer notes (words) are stories of their own. */
const MAX_NOTE_WORDS = 120;

/** The name that a note about an author begins with; null where a block is none. */
export function readNoteName(block: MeasuredBlock, locale: PageLocale): Byline | null {
  if (block.wordCount > MAX_NOTE_WORDS) return null;
  if (!block.phrases.some(({ kinds }) => kinds.includes("authorNote") || kinds.includes("jobTitle")))
    return null;
  const [name] = readNames(
    block,
    locale,
    { start: 0, end: Math.min(block.text.length, MAX_NOTE_NAME) },
    "dated",
  );
  if (!name || block.text.slice(0, name.start).trim() !== "") return null;
  return isKnownName(block.text.slice(name.start, name.end)) ? { names: [name], context: "open" } : null;
}
