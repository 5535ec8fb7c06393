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

/**
 * Text of a dump's bytes and the encoding they were in.
 * Throws `PageReadError` when they are binary or not UTF-8: text decoded by guess would be garbage that looks like text.
 */
export function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const mark = BYTE_ORDER_MARKS.find(([, marks]) => marks.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.[0] ?? "utf-8";
  if (encoding !== "utf-8") {
    throw new PageReadError(
      "decode/other-encoding",
      `is ${encoding.toUpperCase()} by its byte order mark; only UTF-8 can be read. Convert it first: iconv -f ${encoding} -t utf-8`,
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new PageReadError(
      "decode/binary",
      `is not text: it has a NUL byte at offset ${nul}. Give the text dump of the page instead.`,
    );
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new PageReadError(
      "decode/not-utf-8",
      "is not valid UTF-8. Convert it first, for example: iconv -f windows-1252 -t utf-8",
    );
  }
}

/** The one form text has from here on: NFC, "\n" line ends, no byte order mark, no lone surrogates. */
export function normaliseText(text: string): string {
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return marked.toWellFormed().replace(LINE_ENDS, "\n").normalize("NFC");
}
