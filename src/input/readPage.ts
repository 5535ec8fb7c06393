import type { Message, Page, PageSource } from "../types.js";
import { readBareSpaces } from "./bareSpaces.js";
import { leaveOutCode } from "./code/leaveOutCode.js";
import { leaveOutDeclarations } from "./declarations.js";
import { decodeBytes, normaliseText } from "./decode.js";
import { readDividers, readGaps } from "./dividers.js";
import { readEscapes } from "./escapes.js";
import type { HtmlPage, PageHints } from "./html/page.js";
import { readDataHints, readHtml } from "./html/readHtml.js";
import { signOfHtml, tagMessages } from "./html/sniff.js";
import { leaveOutInvisible } from "./invisible.js";
import { type Layer, type Mended, unmended } from "./layers.js";
import { readLinePrefixes } from "./linePrefixes.js";
import { repairMojibake } from "./mojibake.js";
import { readReferences } from "./references.js";

/** A page, and its text as it was given. */
export interface ReadPage extends Page {
  /** The text handed in, or decoded from the bytes, its byte order mark kept: what the spans of an `Article` count in. */
  readonly given: string;
  /** What was mended in it, in order; `mended` is what came of it, before its line ends and letters were normalised. */
  readonly layers: readonly Layer[];
  readonly mended: string;
}

/**
 * Steps that mend a text, in order: code is full of escapes and of signs that divide, escapes and references may stand for misread
 * signs, those may look like invisible ones, and only what is left shows how lines end. Each costs next to nothing on a clean page.
 */
const REPAIRS = [
  leaveOutDeclarations,
  leaveOutCode,
  readEscapes,
  readLinePrefixes,
  readReferences,
  repairMojibake,
  leaveOutInvisible,
  readBareSpaces,
  readDividers,
  readGaps,
];

function mendText(given: string): Mended {
  let mended = unmended(given);
  for (const repair of REPAIRS) {
    const { text, layers, messages, data = [] } = repair(mended.text);
    mended = {
      text,
      layers: [...mended.layers, ...layers],
      messages: [...mended.messages, ...messages],
      data: [...(mended.data ?? []), ...data],
    };
  }
  return mended;
}

/** What the page says of itself in its markup, or in data that was left among its text. */
function hintsIn(html: HtmlPage | null, data: readonly string[]): PageHints | null {
  if (html) return html.hints;
  return data.length > 0 ? readDataHints(data) : null;
}

/** What is known of a page's bytes or text beside them. */
export interface PageBeside {
  /** What the caller knows of where it came from; `encoding` is the one that was declared for bytes, which may be wrong. */
  readonly source?: Partial<PageSource>;
  /** Name of the encoding to decode bytes from; null works it out. */
  readonly encoding?: string | null;
}

/**
 * The page in `input`. Throws `PageReadError` (from decodeBytes) when bytes can't be read as text, `TypeError` for
 * anything but text and bytes.
 */
export function readPage(
  input: string | Uint8Array,
  { source = {}, encoding = null }: PageBeside = {},
): ReadPage {
  // By its name: bytes that come from another window or test environment are no instance of this one's class.
  if (typeof input !== "string" && Object.prototype.toString.call(input) !== "[object Uint8Array]") {
    throw new TypeError(
      `the input is ${input === null ? "null" : typeof input}; allowed are a string and a Uint8Array`,
    );
  }
  const declared = source.encoding ?? null;
  const decoded: { text: string; encoding: string | null; messages: readonly Message[] } =
    typeof input === "string"
      ? { text: input, encoding: declared, messages: [] }
      : decodeBytes(input, { forced: encoding, declared });
  const mended = mendText(decoded.text);
  const text = normaliseText(mended.text);
  const html = signOfHtml(text) === null ? null : readHtml(text);
  return {
    text,
    html,
    hints: hintsIn(html, mended.data ?? []),
    given: decoded.text,
    mended: mended.text,
    layers: mended.layers,
    source: {
      path: source.path ?? null,
      url: source.url ?? null,
      sha256: source.sha256 ?? null,
      bytes: source.bytes ?? (typeof input === "string" ? null : input.byteLength),
      encoding: decoded.encoding,
      ...(source.record && { record: source.record }),
    },
    messages: [...decoded.messages, ...mended.messages, ...(html ? [] : tagMessages(text))],
  };
}
