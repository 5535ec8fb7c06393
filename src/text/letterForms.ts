/** Letters of Arabic script that one keyboard writes so and another so: the yeh and kaf of Persian, a yeh without its dots. */
const FORMS: Readonly<Record<string, string>> = { ی: "ي", ى: "ي", ک: "ك" };
const FORM = /[یىک]/gu;

/** The block that Arabic letters stand in. */
const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x6ff;

/** A word with one form for letters that have several, for looking it up. Its length is that of the word. */
export function foldForms(word: string): string {
  const first = word.charCodeAt(0);
  return first >= FIRST_ARABIC && first <= LAST_ARABIC
    ? word.replace(FORM, (letter) => FORMS[letter] ?? letter)
    : word;
}
