import { AGENCIES } from "../../locales/agencies.js";
import { isGivenName, startsWithFamilyName } from "../../locales/knownNames.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
import { ORGANISATION_ENDINGS, ORGANISATION_WORDS } from "../../locales/organisations.js";
import { isIdeographic, sketchOf } from "../../text/characters.js";
import { foldForms } from "../../text/letterForms.js";
import { findWords } from "../../text/words.js";

/** How sure the place of a text makes it that a name stands there: after "By", beside a date, or anywhere. */
export type NameContext = "led" | "dated" | "bare";

/** UTF-16 code units. */
export const MAX_NAME_LENGTH = 48;
export const MAX_NAME_WORDS = 5;
/** Letters of a preposition or an article, at most. */
export const MAX_PREPOSITION = 3;
/** Length of "Prof." and of the like, at most: a longer word with a stop ends a sentence. */
const MAX_ABBREVIATION = 5;
/** UTF-16 code units of the longest name of an agency. */
const MAX_AGENCY_LENGTH = Math.max(...AGENCIES.map(({ length }) => length));

/** Of sketches. */
const CASED_WORD = /^(?:U[Ulonm]*(?:['’ʼ‘`-][Ulon][Ulonm]*){0,4}\.?|(?:U\.-?){2,4})$/;
const CASELESS_WORD = /^[onm'’-]{2,20}$/;
const HANGUL_NAME = /^[\uac00-\ud7a3]{2,4}$/;

export function isHangulName(text: string): boolean {
  return HANGUL_NAME.test(text);
}

const folded = (name: string): string => name.toLowerCase().split(" ").map(foldForms).join(" ");

const agencies: ReadonlySet<string> = new Set(AGENCIES.map(folded));

export function isAgency(text: string): boolean {
  return text.length <= MAX_AGENCY_LENGTH && agencies.has(folded(text));
}

/** Whether a text is of a script that has capitals. */
export function isCased(text: string): boolean {
  return /[Ul]/.test(sketchOf(text));
}

export function isCasedWord(word: string): boolean {
  return CASED_WORD.test(sketchOf(word));
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

function isCasedName(words: readonly string[], context: NameContext): boolean {
  if (words.length > MAX_NAME_WORDS || (words.length < 2 && context !== "led")) return false;
  const isParticle = (word: string): boolean => NAME_PARTICLES.has(word.toLowerCase());
  if (!words.every((word) => isCasedWord(word) || isParticle(word))) return false;
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (!isCasedWord(first) || !isCasedWord(last)) return false;
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false;
  // "PM ET" is a time of day.
  if (words.every((word) => word.length <= 2 && !/l/.test(sketchOf(word)))) return false;
  // "Nur Azizah T": an initial may stand last, too.
  if (last.length < 2 && (words.length < 3 || !isGivenName(first.toLowerCase()))) return false;
  if (words.some((word) => word.endsWith(".") && word.length > MAX_ABBREVIATION)) return false;
  const long = words.filter((word) => !isParticle(word) && sketchOf(word).replace(/[^Ulon]/g, "").length > 1);
  return long.length > 0 && (words.length > 1 || last.length > 2);
}

function isCaselessName(words: readonly string[], context: NameContext): boolean {
  const [first = ""] = words;
  // Without capitals any two words may be a name: alone on a line they are one where the first is known as a given name.
  if (context === "bare" && (words.length < 2 || !isGivenName(first))) return false;
  const together = words.join("");
  if (isIdeographic(together))
    return (
      !ORGANISATION_ENDINGS.some((ending) => together.endsWith(ending)) &&
      words.length <= 2 &&
      together.length >= 2 &&
      together.length <= (/[\u3040-\u30ff]/u.test(together) ? 12 : 5)
    );
  if (words.length === 1) return isHangulName(first);
  return (
    words.length <= 4 && words.every((word) => CASELESS_WORD.test(sketchOf(word)) || NAME_PARTICLES.has(word))
  );
}

/** Whether a text is nothing but one person's name, as far as its form tells. */
export function isName(text: string, context: NameContext): boolean {
  if (text.length === 0 || text.length > MAX_NAME_LENGTH || isAgency(text)) return false;
  const words = wordsOf(text);
  return isCased(text) ? isCasedName(words, context) : isCaselessName(words, context);
}

/** Whether a name holds a given name, or begins with a family name of a script without spaces. */
export function isKnownName(name: string): boolean {
  if (isIdeographic(name) || isHangulName(name)) return startsWithFamilyName(name);
  return findWords(name).some(({ text }) => isGivenName(text));
}
