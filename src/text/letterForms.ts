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

/** Accents that capitals do without: those of Latin and Greek, and of the Cyrillic yo. For words of our own, not of pages. */
const ACCENTS = /(?<=[\p{sc=Latin}\p{sc=Greek}Е][\u0300-\u036f]*)[\u0300-\u036f]/gu;

/**
 * A word, lower case, as it comes out of capitals in many languages: without accents ("ΔΙΑΒΑΣΤΕ ΑΚΟΜΑ", "LO MAS LEIDO"), and with what
 * single letters become ("SCHLIESSEN", "DAHA FAZLASI").
 */
export function afterCapitals(word: string): string {
  return word.toUpperCase().normalize("NFD").replace(ACCENTS, "").toLowerCase().normalize("NFC");
}

/** Letters that pages of before 2007, and keyboards to this day, write with a cedilla instead of a comma. */
const CEDILLAS: Readonly<Record<string, string>> = { ș: "ş", ț: "ţ" };

/** A word, lower case, with the cedillas of Romanian where it has commas. For words of our own, not of pages. */
export function withCedillas(word: string): string {
  return word.replace(/[șț]/gu, (letter) => CEDILLAS[letter] ?? letter);
}

/** Lower case; the dotted capital I of Turkish is the small one, and no letter with a mark of its own. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : small.replaceAll("i\u0307", "i");
}
