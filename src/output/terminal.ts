/** Control characters (C0, DEL, C1), line feed and tab among them, and the signs that turn the direction of text. */
export const TERMINAL_HAZARDS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Code point of the picture of NUL; those of the other C0 signs follow it. */
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = "\u2421";
const DELETE = 0x7f;

function show(sign: string): string {
  const code = sign.charCodeAt(0);
  if (sign === "\n" || sign === "\t") return sign;
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? DELETE_PICTURE : `\\u{${code.toString(16)}}`;
}

/**
 * Text that a terminal prints and does not obey: ESC becomes `␛`, a bidi override `\u{202e}`. Line feeds and tabs stay; nothing is
 * lost. ("\u001b[31m" becomes "␛[31m"; "naïve 🙂" stays.)
 */
export function neutralise(text: string): string {
  return text.replace(TERMINAL_HAZARDS, show);
}
