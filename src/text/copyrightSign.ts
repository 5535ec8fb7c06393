/** What is typed for the sign of copyright before a year: "(c) 2014", "Copyright @ 2014". Not an item "(c)" of a list, nor an address. */
const TYPED = /\(c\)(?=\s{0,2}\d{4})|(?<![\p{L}\d])@(?=\s{0,2}(?:19|20)\d\d(?!\d))/giu;

/** The text with the sign of copyright itself where another was typed for it, and of the same length. */
export function withCopyrightSign(text: string): string {
  return text.replace(TYPED, (typed) => "©".padEnd(typed.length));
}
