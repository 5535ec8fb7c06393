import { readHeaders } from "./headers.js";
import type { RecordSettings } from "./records.js";

/** An HTTP response. */
export interface HttpPage {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked; null where it is too large then. */
  readonly body: Uint8Array | null;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})/;
const LF = 0x0a;
/** Bytes of the longest line that tells the size of a chunk. */
const MAX_SIZE_LINE = 256;

/** The body without the sizes of its chunks; as it is where it has none: many archives undo chunks and keep the header. */
function joinChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = body.subarray(at, at + MAX_SIZE_LINE).indexOf(LF);
    const line = end < 0 ? "" : String.fromCharCode(...body.subarray(at, at + end));
    const [, digits] = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r]*)?\r?$/i.exec(line) ?? [];
    if (digits === undefined) return parts.length === 0 ? body : concat(parts);
    const size = Number.parseInt(digits, 16);
    if (size === 0) return concat(parts);
    const start = at + end + 1;
    parts.push(body.subarray(start, start + size));
    at = start + size;
    while (body[at] === 0x0d || body[at] === LF) at += 1;
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The HTTP response in the content of a record; null where it is none. */
export async function readHttpPage(block: Uint8Array, { unpack }: RecordSettings): Promise<HttpPage | null> {
  const found = readHeaders(block);
  const status = STATUS.exec(found?.start ?? "")?.[1];
  if (found === null || status === undefined) return null;
  const { headers } = found;
  const raw = block.subarray(found.length);
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(raw) : raw;
  const packing = headers.get("content-encoding")?.toLowerCase() ?? "identity";
  const body = packing === "identity" || packing === "" ? whole : await unpack(packing, whole);
  return { status: Number(status), headers, body };
}
