import { isoOffset } from "./calendar.js";
import { gapAfter, gapWidth, isNumber, isWord, type Scan, wordAt } from "./scan.js";
import { isCaseless } from "./tokens.js";
import { zoneNames } from "./zoneNames.js";
import { LONG_ZONES, SHORT_ZONES } from "./zones.js";

/** A zone stated after a time, up to token `to`. `zone` is an IANA name or an offset. */
export interface ZoneHit {
  readonly zone: string;
  readonly to: number;
}

/** Farthest offset in use is +14:00. */
const MAX_OFFSET_HOURS = 14;
const QUARTER = 15;

/** "09:00", "0900" or "9" at token `index`, in minutes, and the token after it; null where it is no offset. */
function readSize(scan: Scan, index: number): { readonly minutes: number; readonly to: number } | null {
  const first = scan.tokens[index];
  if (!isNumber(first)) return null;
  const second = scan.tokens[index + 1];
  const pair = first.digits <= 2 && isNumber(second) && second.digits === 2 && gapAfter(scan, index) === ":";
  const packed = first.digits === 4;
  if (!packed && first.digits > 2) return null;
  const hours = packed ? Math.floor(first.value / 100) : first.value;
  const minutes = pair ? second.value : packed ? first.value % 100 : 0;
  if (hours > MAX_OFFSET_HOURS || minutes >= 60 || minutes % QUARTER !== 0) return null;
  return { minutes: hours * 60 + minutes, to: index + (pair ? 2 : 1) };
}

/** A signed offset after token `index`. `strict`: after a name such as GMT, or in an ISO time, where a dash is no range. */
function readOffset(scan: Scan, index: number, strict: boolean): ZoneHit | null {
  const gap = gapAfter(scan, index);
  const sign = gap.endsWith("+") ? 1 : gap.endsWith("-") ? -1 : 0;
  if (sign === 0 || gap.length > 2) return null;
  const next = scan.tokens[index + 1];
  if (next === undefined || !isSign(scan.text.charAt(next.start - 1))) return null;
  const size = readSize(scan, index + 1);
  if (size === null) return null;
  const full = size.to - index > 2 || next.digits === 4;
  if (!strict && (!full || (sign < 0 && gapWidth(scan, index) < 2))) return null;
  if (!strict && sign < 0 && next.digits !== 4) return null;
  return { zone: isoOffset(sign * size.minutes), to: size.to };
}

const isSign = (char: string): boolean => char === "+" || char === "-" || char === "−" || char === "–";

const BEFORE_ZONE: ReadonlySet<string> = new Set(["", " ", "(", ".", ",", ".("]);

/** Words of the longest name of a zone: "heure d’été d’Europe centrale". */
const MAX_NAME_WORDS = 6;
/** Shorter names in letters with case are places as well: "Сингапур". */
const MIN_NAME_LETTERS = 9;
/** What may stand between the words of a zone's name: "Ora dell’Europa centrale". */
const IN_NAME: ReadonlySet<string> = new Set([" ", "'", "-", ","]);

/** "Eastern Time", "Mitteleuropäische Sommerzeit", "日本標準時" from token `at` on. */
function namedZone(scan: Scan, at: number): ZoneHit | null {
  let name = "";
  let found: ZoneHit | null = null;
  for (let to = at; to < at + MAX_NAME_WORDS; to++) {
    if (to > at && !IN_NAME.has(gapAfter(scan, to - 1))) break;
    const word = wordAt(scan, to);
    if (word === "") break;
    name = to === at ? word : `${name} ${word}`;
    if (name.length < MIN_NAME_LETTERS && !isCaseless(scan.text, scan.tokens[at]?.start ?? 0)) continue;
    const zone = zoneNamed(scan, name);
    if (zone !== null) found = { zone, to: to + 1 };
  }
  return found;
}

function zoneNamed({ names }: Scan, name: string): string | null {
  const phrase = LONG_ZONES.get(name);
  if (phrase !== undefined) return phrase;
  for (const code of names.codes) {
    const zone = zoneNames(code).get(name);
    if (zone !== undefined) return zone;
  }
  return null;
}

/** The zone that stands right after token `index`, or null. */
export function zoneAfter(scan: Scan, index: number, strict: boolean): ZoneHit | null {
  const next = scan.tokens[index + 1];
  if (!isWord(next)) return readOffset(scan, index, strict);
  if (!BEFORE_ZONE.has(gapAfter(scan, index))) return null;
  if (next.end - next.start > 4) return namedZone(scan, index + 1);
  const name = scan.text.slice(next.start, next.end);
  const zone = SHORT_ZONES.get(name);
  if (zone === undefined) return namedZone(scan, index + 1);
  if (name === "Z" && gapWidth(scan, index) > 0) return null;
  const shifted = zone === "+00:00" && name !== "Z" ? readOffset(scan, index + 1, true) : null;
  return shifted ?? { zone, to: index + 2 };
}
