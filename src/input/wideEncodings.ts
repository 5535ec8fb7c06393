/** Byte order marks, longest first, and the encoding each one announces. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0x00, 0x00]],
  ["utf-32be", [0x00, 0x00, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding that the bytes' byte order mark announces; null where they have none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find(([, marks]) => marks.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** Bytes that are looked at to tell UTF-16. */
const WIDE_SAMPLE_BYTES = 1024;

/** Fewer NULs (share of bytes) are strays in a text of another encoding: even a Chinese page in UTF-16 has more, from its line ends. */
const MIN_WIDE_NULS = 1 / 32;

/** Control characters; line ends and tabs are none of them. */
const BINARY_SIGNS = /[^\P{Cc}\s]/u;

/** UTF-16 without a byte order mark, by its NUL bytes and what it reads as; null where the bytes are no such text. */
export function guessWideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 > 0) return null;
  const sample = bytes.subarray(0, WIDE_SAMPLE_BYTES);
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  if (odd + even < sample.length * MIN_WIDE_NULS) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  try {
    // As a stream: the sample may end in the middle of a sign.
    const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return BINARY_SIGNS.test(text) ? null : encoding;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return null;
  }
}

const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = "\ufffd";

/** Text of bytes in UTF-32, which `TextDecoder` does not know; U+FFFD where they are none. The byte order mark is kept. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code > LAST_CODE_POINT ? REPLACEMENT : String.fromCodePoint(code));
  }
  return (parts.join("") + (bytes.length % 4 === 0 ? "" : REPLACEMENT)).toWellFormed();
}
