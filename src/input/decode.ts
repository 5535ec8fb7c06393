import type { Message } from "../types.js";
import { decodeAs, encodingName } from "./codePages.js";
import { detectText, readSensibly } from "./detectEncoding.js";
import { fileSign } from "./fileSigns.js";
import { declaredCharset } from "./html/declaredCharset.js";
import { decodeUtf32, guessWideEncoding, markedEncoding } from "./wideEncodings.js";

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

/** Every line end that Unicode knows: CR LF, CR, vertical tab, form feed, next line, line and paragraph separator. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** How bytes are to be decoded. Names are labels of the Encoding Standard; null where nobody said. */
export interface EncodingHints {
  /** What the user orders: not doubted. */
  readonly forced: string | null;
  /** What came with the bytes, such as the charset of an HTTP header: often wrong. */
  readonly declared: string | null;
}

/** Text of a dump's bytes, its byte order mark kept, the encoding they were in, and what is doubtful about it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly messages: readonly Message[];
}

function warning(rule: string, reason: string): Message {
  return { severity: "warning", rule, reason, span: null };
}

/** Throws where the bytes are no text in any encoding of bytes without NUL. */
function refuseBinary(bytes: Uint8Array): void {
  const what = fileSign(bytes);
  if (what !== null) throw new PageReadError("decode/binary", `is ${what}`);
  const nul = bytes.indexOf(0);
  if (nul < 0) return;
  throw new PageReadError(
    "decode/binary",
    `is not text: it has a NUL byte at offset ${nul}. Give the text dump of the page instead.`,
  );
}

/** UTF-16 and UTF-32 that has the sign NUL in it is none. */
function refuseNul(decoded: DecodedText): DecodedText {
  const nul = decoded.text.indexOf("\0");
  if (nul < 0) return decoded;
  throw new PageReadError(
    "decode/binary",
    `is not text: read as ${decoded.encoding} it has a NUL at offset ${nul}. Give the text dump of the page instead.`,
  );
}

/** Text in UTF-8; null where the bytes are none. ISO-2022-JP passes for it, and has no other sign than its escapes. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\u001b$B") || text.includes("\u001b$@") ? null : text;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return null;
  }
}

/** Signs in UTF-8 that a text must have for each sequence that is none, to be damaged UTF-8 and no other encoding. */
const GOOD_FOR_A_BAD = 10;

/** UTF-8 that was cut in the middle of a sign, or has a few bad bytes; null where the bytes are something else. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodeAs("utf-8", bytes, false);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (bad === 0 || good < bad * GOOD_FOR_A_BAD) return null;
  const reason = `is UTF-8 with ${bad} ${bad === 1 ? "place" : "places"} that can't be read; \ufffd stands there. Save the dump again if you can.`;
  return { text, encoding: "utf-8", messages: [warning("decode/bad-bytes", reason)] };
}

/** Text in an encoding that somebody named; what can't be read is U+FFFD, and told. */
function decodeNamed(label: string, bytes: Uint8Array): DecodedText {
  const utf32 = /^utf-32([lb])e$/.exec(label);
  const text = utf32 ? decodeUtf32(bytes, utf32[1] === "l") : decodeAs(label, bytes, false);
  const encoding = utf32 ? label : (encodingName(label) ?? label);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  if (bad === 0) return { text, encoding, messages: [] };
  const reason = `has ${bad} ${bad === 1 ? "place" : "places"} that can't be read as ${encoding}; \ufffd stands there. Check the encoding.`;
  return { text, encoding, messages: [warning("decode/bad-bytes", reason)] };
}

/** What the bytes read as in the encoding that was declared; null where none was, or where it is plainly another one. */
function decodeDeclared(declared: string | null, bytes: Uint8Array): DecodedText | null {
  const name = declared === null ? null : encodingName(declared);
  const text = name === null ? null : readSensibly(name, bytes);
  return name === null || text === null ? null : { text, encoding: name, messages: [] };
}

function decodeGuessed(bytes: Uint8Array): DecodedText {
  const found = detectText(bytes);
  if (found === null) {
    throw new PageReadError(
      "decode/unknown-encoding",
      "is not valid UTF-8, and makes no sense in any other encoding. Name the encoding if it is text: --encoding windows-1252",
    );
  }
  const reason = `is not UTF-8 and was read as ${found.encoding}, in which it makes most sense. Name another one if it reads wrong (--encoding).`;
  return { ...found, messages: [warning("decode/guessed-encoding", reason)] };
}

/**
 * Text of a dump's bytes: in the encoding that is forced, else that of the byte order mark, else UTF-8, else UTF-16 by its NUL bytes,
 * else as declared, else as detected. Throws `PageReadError` where they are no text: garbage must not look like a page.
 */
export function decodeBytes(bytes: Uint8Array, { forced, declared }: EncodingHints): DecodedText {
  const named = forced ?? markedEncoding(bytes) ?? (bytes.includes(0) ? guessWideEncoding(bytes) : null);
  const wide = named !== null && /^utf-(?:16|32)/.test(named);
  if (!wide) refuseBinary(bytes);
  if (wide || forced !== null) return refuseNul(decodeNamed(named ?? "utf-8", bytes));
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: "utf-8", messages: [] };
  return (
    decodeDamagedUtf8(bytes) ??
    decodeDeclared(declared ?? declaredCharset(bytes), bytes) ??
    decodeGuessed(bytes)
  );
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
