import { classTable } from "./classTable.js";

/** What one UTF-16 code unit is to the counting of words and sentences. */
export const CHARACTER = {
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter of a script without case. */
  caseless: 4,
  /** A letter of a script that puts no space between words: it counts as a word of its own. */
  unspaced: 5,
  digit: 6,
  mark: 7,
  /** Ends a sentence, in any script. */
  stop: 8,
  comma: 9,
  quote: 10,
  /** Joins the letters of one word: apostrophe, hyphen. */
  joiner: 11,
  /** Stands between items of a menu or a breadcrumb. */
  separator: 12,
  other: 13,
} as const;

type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

/** `\p{Sentence_Terminal}` is not in JavaScript's regular expressions: these are its members in the scripts of news. */
const STOPS = new Set([..."!.?։؟۔।॥။።。！．？｡…‼⁇⁈⁉"]);
const COMMAS = new Set([...",،၊፣、，;；；﹐︐"]);
const QUOTES = new Set([...'"“”„‟«»‹›「」『』《》〈〉＂']);
const JOINERS = new Set([..."'’ʼ-‐‑"]);
const SEPARATORS = new Set([..."|/\\>•·●■◆►▶»→｜／＞・▪‣¦"]);

/** Scripts written without spaces; the same ones that are counted by character wherever words are counted. */
function isUnspaced(character: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    character,
  );
}

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return CHARACTER.space;
  if (isUnspaced(character) && /\p{L}/u.test(character)) return CHARACTER.unspaced;
  if (/\p{Ll}/u.test(character)) return CHARACTER.lower;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CHARACTER.upper;
  if (/\p{L}/u.test(character)) return CHARACTER.caseless;
  if (/\p{N}/u.test(character)) return CHARACTER.digit;
  if (/\p{M}/u.test(character)) return CHARACTER.mark;
  if (STOPS.has(character)) return CHARACTER.stop;
  if (COMMAS.has(character)) return CHARACTER.comma;
  if (QUOTES.has(character)) return CHARACTER.quote;
  if (JOINERS.has(character)) return CHARACTER.joiner;
  return SEPARATORS.has(character) ? CHARACTER.separator : CHARACTER.other;
}

/** Filled as code units are met. */
const classes = classTable("characters");

/** Class of a UTF-16 code unit; halves of a surrogate pair are `other`, and so is NaN, which is past the end of a text. */
export function characterClass(codeUnit: number): number {
  const known = classes[codeUnit];
  if (known) return known;
  if (Number.isNaN(codeUnit)) return CHARACTER.other;
  const found = classify(String.fromCharCode(codeUnit));
  classes[codeUnit] = found;
  return found;
}

/** Capitals that a text with capitals has before long. */
const ENOUGH_CAPITALS = 10;

/** Small letters for each of its capitals that a text has which was put in small letters. */
const LOWERED_PER_CAPITAL = 200;

/** Whether a text was put in small letters: it has letters of scripts with case, and hardly a capital among them. */
export function isLowered(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === CHARACTER.lower) small++;
    else if (kind === CHARACTER.upper && ++capitals === ENOUGH_CAPITALS) return false;
  }
  return small > ENOUGH_CAPITALS * LOWERED_PER_CAPITAL && small > capitals * LOWERED_PER_CAPITAL;
}

const { lower, upper, caseless, unspaced, mark } = CHARACTER;
/** Bits of the classes of letters and of marks on them. */
const LETTERS = (1 << lower) | (1 << upper) | (1 << caseless) | (1 << unspaced) | (1 << mark);

/** The runs of letters of a text in lower case, one space between. Without a regular expression: to compile \p{L} takes longer. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  let folded = "";
  let start = 0;
  for (let at = 0; at <= small.length; at++) {
    if (at < small.length && ((1 << characterClass(small.charCodeAt(at))) & LETTERS) !== 0) continue;
    if (at > start) folded += folded === "" ? small.slice(start, at) : ` ${small.slice(start, at)}`;
    start = at + 1;
  }
  return folded;
}

/** Letters that stand for the classes of letters, marks and digits in a sketch. */
const SKETCHED: Readonly<Record<number, string>> = {
  [CHARACTER.upper]: "U",
  [CHARACTER.lower]: "l",
  [CHARACTER.caseless]: "o",
  [CHARACTER.unspaced]: "n",
  [CHARACTER.mark]: "m",
  [CHARACTER.digit]: "0",
};

/**
 * The text with each letter, mark and digit replaced by the letter of its class (U upper, l lower, o without case, n unspaced,
 * m mark, 0 digit); all else stays, and so does the length. Patterns over sketches need no Unicode properties, each of which
 * costs a millisecond to compile.
 */
export function sketchOf(text: string): string {
  let sketch = "";
  for (let at = 0; at < text.length; at++) {
    sketch += SKETCHED[characterClass(text.charCodeAt(at))] ?? text[at];
  }
  return sketch;
}

/** Whether a text is of nothing but Chinese and Japanese letters, and the dot between the parts of a name. */
export function isIdeographic(text: string): boolean {
  return /^[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+$/.test(text);
}

/** Whether a text ends with what ends a sentence, or with a quotation mark. */
export function endsSentence(text: string): boolean {
  const last = characterClass(text.charCodeAt(text.length - 1));
  return last === CHARACTER.stop || last === CHARACTER.quote;
}
