import { decodeAs, encodingName } from "./codePages.js";
import { guessEncodings } from "./encodingGuesses.js";
import { countOddities } from "./oddities.js";

/** Encodings that the guesser does not know, or takes for their kin, in the order in which they are tried after its guesses. */
const LESS_COMMON = [
  "windows-1252",
  "windows-1250",
  "windows-1254",
  "windows-1257",
  "koi8-u",
  "ibm866",
  "macintosh",
  "x-mac-cyrillic",
  "windows-874",
  "windows-1258",
];

/** Odd places (share of the signs beyond ASCII) that one guess may have more than another and still come before it. */
const SAME_ODDITY = 0.01;

/** Odd places in a text that was decoded rightly: fewer than these shares of the signs beyond ASCII and of all signs. */
const MAX_ODD_SHARE = 0.05;
const MAX_ODD_DENSITY = 0.001;

/** Controls that no text has: those of ASCII but tabs and line ends. */
const CONTROLS = /[^\P{Cc}\s\x80-\x9f]/u;

/** Fewer bytes say nothing of their encoding. */
const MIN_BYTES = 16;

/** UTF-16 code units that a text is judged by. */
const JUDGED_LENGTH = 65_536;

interface Reading {
  readonly encoding: string;
  readonly text: string;
  /** Share of the signs beyond ASCII. */
  readonly oddity: number;
}

function read(encoding: string, bytes: Uint8Array): Reading | null {
  let text: string;
  try {
    text = decodeAs(encoding, bytes, true);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return null;
  }
  if (CONTROLS.test(text)) return null;
  const judged = text.slice(0, JUDGED_LENGTH);
  const { beyondAscii, odd } = countOddities(judged);
  if (odd > beyondAscii * MAX_ODD_SHARE + judged.length * MAX_ODD_DENSITY) return null;
  return { encoding, text, oddity: odd / Math.max(1, beyondAscii) };
}

/** The text of bytes in this encoding; null where they are none, or make no sense. */
export function readSensibly(encoding: string, bytes: Uint8Array): string | null {
  return read(encoding, bytes)?.text ?? null;
}

/**
 * The text of bytes that are no UTF-8, in the encoding in which it makes most sense: the first guess that has hardly more odd places
 * than the best. Null where it makes no sense in any, or is too short to tell.
 */
export function detectText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  if (bytes.length < MIN_BYTES) return null;
  const names = [...guessEncodings(bytes), ...LESS_COMMON].map(encodingName);
  const readings: Reading[] = [];
  for (const name of new Set(names)) {
    const reading = name === null || name.startsWith("utf-") ? null : read(name, bytes);
    if (reading !== null) readings.push(reading);
    if (reading !== null && reading.oddity <= SAME_ODDITY) break;
  }
  const least = Math.min(...readings.map(({ oddity }) => oddity));
  return readings.find(({ oddity }) => oddity <= least + SAME_ODDITY) ?? null;
}
