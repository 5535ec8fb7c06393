/** What windows-1252 has for 0x80 to 0x9F; 0 where the byte stands for the control character of its number. */
const WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** The same text as windows-1252, where a decoder took those bytes for control characters, as that of Node 20 does. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => {
    const mended = WINDOWS_1252[sign.charCodeAt(0) - 0x80];
    return mended === undefined || mended === "\0" ? sign : mended;
  });
}

/** Text of bytes in an encoding that `TextDecoder` knows. Throws `TypeError` where `fatal` and they are none, `RangeError` for others. */
export function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string {
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? mendWindows1252(text) : text;
}

/** The name that the Encoding Standard has for an encoding; null for one that `TextDecoder` does not know. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return null;
  }
}
