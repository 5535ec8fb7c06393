import type { Change } from "./layers.js";
import type { WrongCodec } from "./wrongCodecs.js";

/** A text as it reads when its signs are taken for the bytes that they stand for, and those for UTF-8. */
export interface Reread {
  readonly text: string;
  /** Stretches that are UTF-8 now. */
  readonly changes: readonly Change[];
  /** True where every sign beyond ASCII is part of one. */
  readonly whole: boolean;
}

/** Bytes of the sequence that a byte leads; 0 for one that leads none. */
function sequenceLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Code points that a sequence of so many bytes may not have: they are written with fewer, or are none. */
const LEAST_OF_LENGTH = [0, 0, 0x80, 0x800, 0x10000];
const LAST_CODE_POINT = 0x10ffff;

/** The code point whose UTF-8 begins at a place of the text, and the number of its bytes; null where there is none. */
function readSequence(text: string, at: number, bytes: Uint8Array): { code: number; length: number } | null {
  const lead = bytes[text.charCodeAt(at)] ?? 0;
  const length = sequenceLength(lead);
  if (length === 0 || at + length > text.length) return null;
  let code = lead & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[text.charCodeAt(next)] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST_OF_LENGTH[length] ?? 0) || code > LAST_CODE_POINT || isSurrogate
    ? null
    : { code, length };
}

/** Reads a text again as UTF-8 that was taken for `codec`; null as soon as a sign does not fit, where all must. */
export function rereadAs({ bytes }: WrongCodec, text: string, allMust: boolean): Reread | null {
  const changes: Change[] = [];
  let whole = true;
  let out = "";
  let kept = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const found = readSequence(text, at, bytes);
    if (found === null) {
      if (allMust) return null;
      whole = false;
      continue;
    }
    const sign = String.fromCodePoint(found.code);
    out += text.slice(kept, at) + sign;
    changes.push({ at: at + shift, length: sign.length, from: at, fromLength: found.length });
    shift += sign.length - found.length;
    kept = at + found.length;
    at = kept - 1;
  }
  return { text: out + text.slice(kept), changes, whole };
}
