import { classTable } from "../text/classTable.js";

/** A run of digits or of letters. Everything else lies in the gaps between tokens. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Number of digits; 0 for a word. */
  readonly digits: number;
  /** Value of the digits, of any script; -1 for a word and for runs of more than 8 digits. */
  readonly value: number;
}

const SEPARATOR = 1;
const LOWER = 2;
const UPPER = 3;
const LETTER = 4;
const INVISIBLE = 5;
const ZERO = 16;
const MAX_DIGITS = 8;

/** What each UTF-16 code unit is, filled in as they are met. */
const classes = classTable("tokens");

const FIRST_NOT_ASCII = 0x80;

/** Spares most pages the compiling of the large character classes below. */
const classifyAscii = (code: number): number => {
  if (code >= 48 && code <= 57) return ZERO + code - 48;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 97 && code <= 122 ? LOWER : SEPARATOR;
};

const isDigit = (char: string): boolean => /^\p{Nd}$/u.test(char);

const digitValue = (code: number): number => {
  let zero = code;
  while (code - zero < 9 && isDigit(String.fromCharCode(zero - 1))) zero--;
  return code - zero;
};

const classify = (code: number): number => {
  // Past the end of a text the code is NaN.
  if (!(code >= FIRST_NOT_ASCII)) return classifyAscii(code);
  const char = String.fromCharCode(code);
  if (isDigit(char)) return ZERO + digitValue(code);
  if (/^\p{Lu}$/u.test(char)) return UPPER;
  if (/^\p{Ll}$/u.test(char)) return LOWER;
  if (/^[\p{L}\p{M}\u200c\u200d]$/u.test(char)) return LETTER;
  return /^\p{Cf}$/u.test(char) ? INVISIBLE : SEPARATOR;
};

/** What a UTF-16 code unit is; decimal digits are from `ZERO` on. */
export const classOf = (code: number): number => {
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
};

/** Offset of the first decimal digit of any script, or -1. */
export function firstDigit(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 58 ? code >= 48 : code > 127 && classOf(code) >= ZERO) return i;
  }
  return -1;
}

/** Words end where the case rises ("minOct" and "AMNov" are two each), as dumps glue neighbouring elements. */
const wordEnd = (text: string, start: number): number => {
  let before = classOf(text.charCodeAt(start));
  let capitals = before === UPPER ? 1 : 0;
  let i = start + 1;
  for (; i < text.length; i++) {
    const now = classOf(text.charCodeAt(i));
    if (now < LOWER || now > LETTER || (now === UPPER && before === LOWER)) return i;
    if (now === LOWER && capitals > 1) return i - 1;
    capitals = now === UPPER ? capitals + 1 : 0;
    before = now;
  }
  return i;
};

const numberToken = (start: number, end: number, value: number): Token => ({
  start,
  end,
  digits: end - start,
  value: end - start > MAX_DIGITS ? -1 : value,
});

const isColon = (code: number): boolean => code === 58 || code === 0xff1a;

const isHourMark = (code: number): boolean =>
  isColon(code) || code === 104 || code === 0x6642 || code === 0x65f6;

const isDateSign = (char: string): boolean => char === "." || char === "/" || char === "-";

/** "2023" after "Dec " and the day of the next date, "22 Dec", right against it. */
const GLUED_DAY = /^(?:19|20)\d{2}(?:[012]?\d|3[01])\.?\s[^\s\d!-/:-@[-`{-~]/;
const BEFORE_GLUED = /[^\s\d!-+\-/:-@[-`{-~]\s?$/;

const isGluedDay = (text: string, start: number, end: number): boolean =>
  GLUED_DAY.test(text.slice(start, end + 3)) && BEFORE_GLUED.test(text.slice(Math.max(0, start - 2), start));

/**
 * Where a run of digits is two numbers that a dump glued, or 0: "201118" before ":57" is a year and an hour, "201614" between slashes a
 * year and a day, "202322" between "Dec" and "Dec" too, "3028" after "14:" a minute and a day.
 */
const splitAt = (text: string, start: number, end: number): number => {
  const length = end - start;
  if (length > 6 || length < 3) return 0;
  if (length > 4 && isGluedDay(text, start, end)) return 4;
  const nextDigit = classOf(text.charCodeAt(end + 1)) >= ZERO;
  if (length > 4 && nextDigit) {
    const sign = text.charAt(end);
    if (isHourMark(text.charCodeAt(end)) || (isDateSign(sign) && text.charAt(start - 1) === sign)) return 4;
  }
  return length !== 5 && isColon(text.charCodeAt(start - 1)) ? 2 : 0;
};

const figuresValue = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let i = start; i < end && i - start <= MAX_DIGITS; i++) {
    value = value * 10 + classOf(text.charCodeAt(i)) - ZERO;
  }
  return value;
};

/** Every run of digits and of letters, in order. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    const start = i;
    if (kind >= ZERO) {
      do i++;
      while (i < text.length && classOf(text.charCodeAt(i)) >= ZERO);
      const cut = splitAt(text, start, i);
      if (cut > 0) tokens.push(numberToken(start, start + cut, figuresValue(text, start, start + cut)));
      tokens.push(numberToken(start + cut, i, figuresValue(text, start + cut, i)));
    } else if (kind >= LOWER && kind <= LETTER) {
      i = wordEnd(text, start);
      tokens.push({ start, end: i, digits: 0, value: -1 });
    } else i++;
  }
  return tokens;
}

/** Signs that stand for the same separator. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "−": "-",
  "－": "-",
  "．": ".",
  "。": ".",
  "॰": ".",
  "／": "/",
  "⁄": "/",
  "∕": "/",
  "：": ":",
  "∶": ":",
  "，": ",",
  "、": ",",
  "،": ",",
  "’": "'",
  "׳": "'",
  "（": "(",
  "）": ")",
};

/** What `gap` gives for a gap of more than this many code units, or past the last token. */
export const FAR = "far";
const MAX_GAP = 6;

/**
 * What stands between two offsets: "" where nothing (or nothing visible), " " where only white space, else its signs without white space,
 * look-alikes made one (all dashes are "-").
 */
export function signsBetween(text: string, start: number, end: number): string {
  if (end - start > MAX_GAP) return FAR;
  let signs = "";
  let spaced = false;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (char === " " || char.trim() === "") spaced = true;
    else if (classOf(text.charCodeAt(i)) !== INVISIBLE) signs += SAME_SIGN[char] ?? char;
  }
  return signs === "" && spaced ? " " : signs;
}

/** True where the letter at this offset is a capital. */
export const isUpper = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === UPPER;

/** True where the letter at this offset is a small one. */
export const isLower = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LOWER;

/** True where the letter at this offset is of a script without case. */
export const isCaseless = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LETTER;
