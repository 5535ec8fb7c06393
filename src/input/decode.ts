/** Bytes that can't be read as a page. `rule` and `reason` are as in `Message`. */
export class PageReadError extends Error {
  override readonly name = "PageReadError";
  readonly rule: string;
  readonly reason: string;

  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
    this.reason = reason;
  }
}

/** Byte order marks, longest first, and the encoding each one announces. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0x00, 0x00]],
  ["utf-32be", [0x00, 0x00, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Every line end that Unicode knows: CR LF, CR, vertical tab, form feed, next line, line and paragraph separator. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

function convertFrom(encoding: string): string {
  return `Convert it first: iconv -f ${encoding} -t utf-8 OLD > NEW`;
}

/** Bytes that are looked at to tell UTF-16. */
const WIDE_SAMPLE_BYTES = 1024;

/** Fewer NULs (share of bytes) are strays in a text of another encoding: even a Chinese page in UTF-16 has more, from its line ends. */
const MIN_WIDE_NULS = 1 / 32;

/** Control characters; line ends and tabs are none of them. */
const BINARY_SIGNS = /[^\P{Cc}\s]/u;

/** UTF-16 without a byte order mark, by its NUL bytes and what it reads as; null where the bytes are no such text. */
function guessWideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
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

/**
 * Text of a dump's bytes, its byte order mark kept, and the encoding they were in.
 * Throws `PageReadError` when they are binary or not UTF-8: text decoded by guess would be garbage that looks like text.
 */
export function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const mark = BYTE_ORDER_MARKS.find(([, marks]) => marks.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.[0] ?? "utf-8";
  if (encoding !== "utf-8") {
    throw new PageReadError(
      "decode/other-encoding",
      `is ${encoding.toUpperCase()} by its byte order mark; only UTF-8 can be read. ${convertFrom(encoding)}`,
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const wide = guessWideEncoding(bytes);
    if (wide !== null) {
      throw new PageReadError(
        "decode/other-encoding",
        `looks like ${wide.toUpperCase()} (a NUL in most pairs of bytes); only UTF-8 can be read. ${convertFrom(wide)}`,
      );
    }
    throw new PageReadError(
      "decode/binary",
      `is not text: it has a NUL byte at offset ${nul}. Give the text dump of the page instead.`,
    );
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new PageReadError(
      "decode/not-utf-8",
      "is not valid UTF-8. Convert it first, for example: iconv -f windows-1252 -t utf-8 OLD > NEW",
    );
  }
}

/** A run of so many signs that may all be marks of one letter. */
const LONG_RUN = /[^\0-\u02ff]{64}/;

/** More marks on one letter than any language has: putting them in order takes time by the square of their number. */
const MARK_RUNS = /(\p{M}{64,})/u;

/** The text in NFC, but for runs of 64 marks and more, which stay as they are. */
export function composeLetters(text: string): string {
  if (!LONG_RUN.test(text)) return text.normalize("NFC");
  const parts = text.split(MARK_RUNS);
  return parts.map((part, index) => (index % 2 === 0 ? part.normalize("NFC") : part)).join("");
}

/** The one form text has from here on: NFC, "\n" line ends, no byte order mark, no lone surrogates. */
export function normaliseText(text: string): string {
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return composeLetters(marked.toWellFormed().replace(LINE_ENDS, "\n"));
}
