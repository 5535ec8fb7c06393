import { constants, gunzipSync } from "node:zlib";

/** What every gzip member begins with. */
const MEMBER_START = Buffer.from([0x1f, 0x8b, 0x08]);

/** Members that are tried for the one in which a place lies. */
const MAX_TRIES = 50;

function startsOf(packed: Buffer): number[] {
  const starts: number[] = [];
  for (let at = packed.indexOf(MEMBER_START); at >= 0; at = packed.indexOf(MEMBER_START, at + 1))
    starts.push(at);
  return starts;
}

/** Unpacked bytes; null where they are damaged. `whole`: what is cut off counts as damaged. */
function unpack(packed: Buffer, whole: boolean, maxBytes: number): Buffer | null {
  const finishFlush = whole ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  try {
    return packed.length === 0 ? packed : gunzipSync(packed, { finishFlush, maxOutputLength: maxBytes });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return null;
  }
}

/** The last member that begins at or before a place, and what of it is before that place, unpacked. */
function memberAround(
  packed: Buffer,
  starts: readonly number[],
  place: number,
  maxBytes: number,
): { readonly start: number; readonly before: number } | null {
  const candidates = starts.filter((start) => start <= place).slice(-MAX_TRIES);
  for (const start of candidates.reverse()) {
    const before = unpack(packed.subarray(start, place), false, maxBytes);
    if (before !== null) return { start, before: before.length };
  }
  return null;
}

/**
 * What whole members hold that end between `place` and the damage that comes after it: what the unpacker made of the slice with the
 * damage is lost with it. `packed` are the bytes up to the end of that slice, from some place before it.
 */
export function recoverMembers(packed: Buffer, place: number, maxBytes: number): Buffer {
  const starts = startsOf(packed);
  const around = memberAround(packed, starts, place, maxBytes);
  const parts: Buffer[] = [];
  let start = around?.start ?? packed.length;
  let skip = around?.before ?? 0;
  for (const end of starts.filter((next) => next > place)) {
    const member = end > start ? unpack(packed.subarray(start, end), true, maxBytes) : null;
    if (member === null) continue;
    parts.push(member.subarray(skip));
    start = end;
    skip = 0;
  }
  return Buffer.concat(parts);
}
