import { foldForms } from "../text/letterForms.js";
import { readTokens } from "./tokens.js";

/** Letters that languages write in more than one way, and that marks alone do not tell apart. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ı: "i",
  ς: "σ",
  ł: "l",
  ø: "o",
  đ: "d",
};

const PLAIN = /^[a-z]*$/;
const UNLIKE = /[ıςłøđ]/gu;
/** Accents of Latin, Greek and Cyrillic, hamza and madda of Arabic, joiners. Vowel signs of other scripts stay. */
const ACCENTS = /[\u0300-\u036f\u0640\u064b-\u0655\u200c\u200d]/gu;

/** Kana, ideographs and Hangul have neither case nor accents. */
const FIRST_UNCHANGED = 0x3041;

/** The word without case and accents, for looking it up. Its length may differ from the word's. */
export function foldWord(word: string): string {
  if (word.charCodeAt(0) >= FIRST_UNCHANGED) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.normalize("NFD").replace(ACCENTS, "");
  return foldForms(plain.replace(UNLIKE, (letter) => SAME_LETTER[letter] ?? letter));
}

/** The folded words of a name, one space between: "p. m." and "P.M." are "p m". */
export const foldName = (name: string): string =>
  readTokens(name)
    .filter(({ digits }) => digits === 0)
    .map(({ start, end }) => foldWord(name.slice(start, end)))
    .join(" ");
