/** A header as HTTP and WARC have it. */
export interface HeaderBlock {
  /** The first line and its end. */
  readonly start: string;
  /** By name in lower case; of a name that comes twice, the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes up to the content. */
  readonly length: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Where the blank line after a header ends; -1 where it is not among the bytes. */
function findEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return -1;
}

const decoder = new TextDecoder();

/** The header that the bytes begin with; null where its end is not among them. */
export function readHeaders(bytes: Uint8Array): HeaderBlock | null {
  const length = findEnd(bytes);
  if (length < 0) return null;
  const text = decoder.decode(bytes.subarray(0, length));
  const lineEnd = text.indexOf("\n") + 1;
  const headers = new Map<string, string>();
  let last = "";
  for (const line of text.slice(lineEnd).split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && last !== "") {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    last = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : "";
    if (last === "") continue;
    if (headers.has(last)) last = "";
    else headers.set(last, line.slice(colon + 1).trim());
  }
  return { start: text.slice(0, lineEnd), headers, length };
}
