/** Bytes that may hold the declaration, as the HTML standard asks; pages with much before it are common, so twice as many. */
const SAMPLE_BYTES = 2048;

/** `<meta charset="…">`, `<meta http-equiv … content="text/html; charset=…">`, `<?xml … encoding="…"?>`. */
const DECLARATION =
  /<(?:meta\s[^>]{0,400}?charset\s{0,9}=|\?xml\s[^>]{0,200}?encoding\s{0,9}=)\s{0,9}["']?\s{0,9}([a-z0-9][a-z0-9_:.-]{0,39})/i;

/** What an encoding without NUL bytes can't be, though the page says so: it was converted, and its declaration was not. */
const WIDE = /^(?:utf-?16|utf-?32|ucs-?[24]|iso-10646)/i;

/**
 * The encoding that a page of HTML says its bytes are in, a label as the WHATWG Encoding standard has them but not checked to be
 * one; null where the first bytes declare none. A declaration in bytes that spell it in ASCII is not believed if it says UTF-16.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  let text = "";
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) text += String.fromCharCode(byte);
  const label = DECLARATION.exec(text)?.[1]?.toLowerCase() ?? null;
  return label !== null && WIDE.test(label) ? "utf-8" : label;
}
