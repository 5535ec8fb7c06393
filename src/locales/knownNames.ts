import { FAMILY_NAMES, GIVEN_NAMES } from "./givenNames.js";

const byLetter = new Map<string, ReadonlySet<string>>();
let families: ReadonlySet<string> | null = null;

/** Whether a word, lower case, is a given name somewhere. */
export function isGivenName(word: string): boolean {
  const letter = word.charAt(0);
  let names = byLetter.get(letter);
  if (!names) {
    names = new Set(GIVEN_NAMES[letter]?.split(/\s/u));
    byLetter.set(letter, names);
  }
  return names.has(word);
}

/** Whether a text without spaces begins with a family name of one to three letters. */
export function startsWithFamilyName(text: string): boolean {
  families ??= new Set(FAMILY_NAMES.split(/\s/u));
  return families.has(text.slice(0, 1)) || families.has(text.slice(0, 2)) || families.has(text.slice(0, 3));
}
