import type { PageError, SourceRecord } from "../types.js";
import { type ByteCursor, byteCursor } from "./byteCursor.js";
import { readHeaders } from "./headers.js";
import { type HttpPage, readHttpPage } from "./httpPage.js";
import { type InputRecord, pageTooLarge, type RecordReader, type RecordSettings } from "./records.js";

const VERSION = /^WARC\/\d\.\d{1,2}\r?\n/;
/** Bytes of the longest header that is read. */
const MAX_HEADER_BYTES = 1_048_576;
const CR = 0x0d;
const LF = 0x0a;

const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{4,18}Z?)?$/;

/** Types of content that pages have. */
const PAGE_TYPES: ReadonlySet<string> = new Set(["text/plain", "text/html", "application/xhtml+xml"]);

type Headers = ReadonlyMap<string, string>;

/** Passes over the blank lines between two records. False at the end of the archive. */
async function passBlank(cursor: ByteCursor): Promise<boolean> {
  for (;;) {
    const bytes = await cursor.peek(1);
    const end = bytes.findIndex((byte) => byte !== CR && byte !== LF);
    await cursor.skip(end < 0 ? bytes.length : end);
    if (end >= 0 || bytes.length === 0) return end >= 0;
  }
}

/**
 * The header of the next record; a string, what is wrong, where there is none. Does not ask for more of the archive than it needs:
 * that may be damaged, or not there yet.
 */
async function readRecordHeader(cursor: ByteCursor): Promise<Headers | string> {
  let wanted = 1;
  for (;;) {
    const bytes = await cursor.peek(wanted);
    const found = readHeaders(bytes.subarray(0, MAX_HEADER_BYTES));
    if (found !== null) {
      if (!VERSION.test(found.start)) return "a record is to begin here, and there is no WARC/1.0";
      await cursor.skip(found.length);
      return found.headers;
    }
    if (bytes.length < wanted) return "it ends inside the header of a record";
    if (bytes.length >= MAX_HEADER_BYTES) return "the header of a record has no end";
    wanted = bytes.length + 1;
  }
}

function corrupt(what: string, offset: number): PageError {
  return {
    rule: "warc/corrupt",
    reason: `is cut off or damaged: ${what}, at byte ${offset} of the archive (unpacked). The pages before it were read. Fetch it again.`,
  };
}

/** What every record of an archive begins with. */
const MAGIC = [..."WARC/"].map((sign) => sign.charCodeAt(0));

const NO_ARCHIVE: PageError = {
  rule: "warc/no-archive",
  reason:
    "is no WARC or WET: it does not begin with WARC/. Leave --input-format away: clean-news finds out what it is.",
};

/** True where the next bytes may be those of an archive; of less than its first word nothing is said. */
async function beginsAsArchive(cursor: ByteCursor): Promise<boolean> {
  const start = await cursor.peek(MAGIC.length);
  return MAGIC.every((byte, at) => at >= start.length || start[at] === byte);
}

/** What a record that is no page is counted as; null for a page. */
function skippedAs(type: string, contentType: string): string | null {
  if (type !== "response" && type !== "resource" && type !== "conversion") return type;
  if (type === "response" && contentType === "application/http") return null;
  return PAGE_TYPES.has(contentType) ? null : contentType || "no content type";
}

/** "text/html; charset=x" as its two parts, in lower case. */
function splitType(header: string): { readonly type: string; readonly charset: string | null } {
  const [type = "", ...parameters] = header.toLowerCase().split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([^"'\s]+)/.exec(parameter)?.[1]);
  return { type: type.trim(), charset: charset.find((name) => name !== undefined) ?? null };
}

/** What a record is: its place, header and content type. */
interface RecordHead {
  readonly number: number;
  readonly headers: Headers;
}

function sourceOf({ number, headers }: RecordHead): { url: string | null; record: SourceRecord } {
  const date = headers.get("warc-date") ?? "";
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  return {
    url,
    record: { number, id: headers.get("warc-record-id") ?? null, captured: MOMENT.test(date) ? date : null },
  };
}

/** The page in a record's content; a string, what it is counted as, where it is none. */
async function pageOf(
  head: RecordHead,
  block: Uint8Array,
  settings: RecordSettings,
): Promise<InputRecord | string> {
  const warc = Object.fromEntries(head.headers);
  const source = sourceOf(head);
  const { type, charset } = splitType(head.headers.get("content-type") ?? "");
  if (type !== "application/http") {
    return { kind: "page", content: block, source: { ...source, encoding: charset }, meta: { warc } };
  }
  const http: HttpPage | null = await readHttpPage(block, settings);
  const meta = { warc, ...(http && { http: { status: http.status, ...Object.fromEntries(http.headers) } }) };
  if (http === null) {
    const reason = "is said to be an HTTP response, and is none. Look at the archive's writer.";
    return { kind: "problem", problem: { rule: "warc/no-http", reason }, source, meta };
  }
  if (http.status < 200 || http.status > 299) return `HTTP status ${http.status}`;
  const content = splitType(http.headers.get("content-type") ?? "");
  if (!PAGE_TYPES.has(content.type)) return content.type || "no content type";
  if (http.body === null) {
    return { kind: "problem", problem: pageTooLarge(settings.maxBytes), source, meta };
  }
  return { kind: "page", content: http.body, source: { ...source, encoding: content.charset }, meta };
}

/** Reads on to the end of a record, and gives it where it is a page; a string, what it is counted as, where it is none. */
async function readRecord(
  cursor: ByteCursor,
  head: RecordHead,
  length: number,
  settings: RecordSettings,
): Promise<InputRecord | string | null> {
  const { type } = splitType(head.headers.get("content-type") ?? "");
  const sort = skippedAs((head.headers.get("warc-type") ?? "no type").toLowerCase(), type);
  if (sort !== null || length > settings.maxBytes) {
    if ((await cursor.skip(length)) < length) return null;
    if (sort !== null) return sort;
    return { kind: "problem", problem: pageTooLarge(settings.maxBytes), source: sourceOf(head), meta: {} };
  }
  const bytes = await cursor.peek(length);
  if (bytes.length < length) return null;
  // A copy: what is read on goes over the rest of the chunk, and a page must not hold all of it in memory.
  const block = new Uint8Array(bytes.subarray(0, length));
  await cursor.skip(length);
  return pageOf(head, block, settings);
}

/**
 * The pages of a WARC or WET archive: records of text and HTML that were fetched, or made of what was fetched. All others are
 * counted. An archive that is cut off or damaged gives a problem at its end, and what is no archive a problem without a record.
 */
export const readWarc: RecordReader = async function* (chunks, settings) {
  const cursor = byteCursor(chunks);
  const counts: Record<string, number> = {};
  let problem: PageError | null = null;
  let number = 0;
  while (problem === null && (await passBlank(cursor))) {
    const start = cursor.offset();
    if (number === 0 && !(await beginsAsArchive(cursor))) {
      problem = NO_ARCHIVE;
      break;
    }
    const headers = await readRecordHeader(cursor);
    number += 1;
    const length = typeof headers === "string" ? "" : (headers.get("content-length") ?? "");
    if (typeof headers === "string") problem = corrupt(headers, start);
    else if (!/^\d{1,15}$/.test(length)) problem = corrupt("a record does not say how long it is", start);
    else {
      const record = await readRecord(cursor, { number, headers }, Number(length), settings);
      if (record === null) problem = corrupt("it ends inside a record", start);
      else if (typeof record === "string") counts[record] = (counts[record] ?? 0) + 1;
      else yield record;
    }
  }
  if (problem !== null) {
    const record: SourceRecord = { number, id: null, captured: null };
    yield { kind: "problem", problem, source: number === 0 ? {} : { record }, meta: {} };
  }
  if (Object.keys(counts).length > 0) yield { kind: "skipped", counts };
};
