import type { Readable } from "node:stream";
import { fileSign } from "../input/fileSigns.js";
import {
  type InputFormat,
  READERS,
  type Recognised,
  recogniseInput,
  recogniseRecords,
} from "../input/readers.js";
import { type InputRecord, pageTooLarge, type RecordSettings } from "../input/records.js";
import { beginsAsJson, jsonProblem } from "../input/wholeJson.js";
import type { PageError, PageSource } from "../types.js";
import { errorOf } from "./cleanInput.js";
import type { DumpInput } from "./input.js";
import { openBytes, problemOf } from "./openBytes.js";
import { systemErrorCode } from "./problems.js";
import { whyNoPages } from "./sideFiles.js";
import { DAMAGED, UnpackError } from "./unpackError.js";

/** How inputs are read. */
export interface ReadSettings extends RecordSettings {
  readonly format: InputFormat | "auto";
}

/** What an input was found to be. */
export interface OpenInput {
  /** Name of what it is packed with; null for nothing. */
  readonly packing: string | null;
  readonly recognised: Recognised;
  /** What it begins with, unpacked. */
  readonly head: Uint8Array;
  /** All of it, unpacked; null where it is long or comes through a pipe. */
  readonly whole: Uint8Array | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Bytes that are looked at, at most, for the first line. */
const HEAD_BYTES = 65_536;
/** Fewer bytes may not show what an input is packed with. */
const MIN_HEAD_BYTES = 8;

const LINE_FEED = 0x0a;

/** The first bytes of a stream, with its first line, and all of it again. A short first line is not waited after. */
async function peekHead(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let hasLine = false;
  let ended = false;
  /** What went wrong behind the parts that are there. */
  let failure: unknown = null;
  while (!ended && length < HEAD_BYTES && !(hasLine && length >= MIN_HEAD_BYTES)) {
    const { done, value } = await iterator.next().catch((error: unknown) => {
      if (length === 0) throw error;
      failure = error;
      return { done: true as const, value: undefined };
    });
    ended = done === true;
    if (done) break;
    parts.push(value);
    length += value.length;
    hasLine ||= value.includes(LINE_FEED);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts.splice(0);
      if (failure !== null) throw failure;
      while (!ended) {
        const { done, value } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  const head = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  return { head: head.subarray(0, HEAD_BYTES), all: all() };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What the first bytes of an unpacked input are taken for. Which sort of page it is matters to those who ask: `thoroughly`. */
function recognise(head: Uint8Array, name: string, settings: ReadSettings, thoroughly: boolean): Recognised {
  const { format, textField } = settings;
  if (format !== "auto") return { format, because: "--input-format says so" };
  const start = head.findIndex((byte) => byte > 0x20 && byte < 0x80);
  const looksLikeRecords = head[start] === 0x57 || head[start] === 0x7b;
  if (!looksLikeRecords && !thoroughly) return { format: "text", because: "" };
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD_BYTES));
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  return (thoroughly ? recogniseInput : recogniseRecords)({ text, name, textField });
}

/** Opens an input and finds out what it is. Throws what the system throws, and `UnpackError`. */
async function openInput(
  input: DumpInput,
  settings: ReadSettings,
  thoroughly: boolean,
): Promise<OpenInput & { readonly stream: Readable | null }> {
  const opened = await openBytes(input, settings.maxBytes);
  const name = (input.path ?? "").toLowerCase();
  const stream = "stream" in opened ? opened.stream : null;
  const peeked =
    "stream" in opened ? await peekHead(opened.stream) : { head: opened.bytes, all: only(opened.bytes) };
  const looksPacked = peeked.head[0] === 0x1f || peeked.head[0] === 0x28 || name.endsWith(".br");
  const packing = looksPacked ? (await import("./unpack.js")).packingOf(peeked.head, name) : null;
  if (packing === null) {
    const recognised = recognise(peeked.head, name, settings, thoroughly);
    const whole = "bytes" in opened ? opened.bytes : null;
    return { packing: null, recognised, head: peeked.head, whole, chunks: peeked.all, stream };
  }
  const { unpackChunks } = await import("./unpack.js");
  const { head, all } = await peekHead(unpackChunks(packing, peeked.all, settings.maxBytes));
  const inner = name.endsWith(packing.extension) ? name.slice(0, -packing.extension.length) : name;
  const recognised = recognise(head, inner, settings, thoroughly);
  return { packing: packing.name, recognised, head, whole: null, chunks: all, stream };
}

/** All bytes of a stream, and what is wrong where it is damaged behind them; null as soon as there are more than `maxBytes`. */
async function collect(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ readonly content: Uint8Array; readonly damage: PageError | null } | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let damage: PageError | null = null;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof UnpackError) || error.problem.rule !== DAMAGED || length === 0) throw error;
    damage = error.problem;
  }
  return { content: Buffer.concat(chunks), damage };
}

/** Why what begins so is no text; null where it may be one. */
function binaryProblem(head: Uint8Array): PageError | null {
  const what = fileSign(head);
  return what === null ? null : { rule: "decode/binary", reason: `is ${what}` };
}

/** The only page of an input. */
async function onlyPage(
  { whole, chunks, head }: OpenInput,
  { maxBytes, format, textField }: ReadSettings,
): Promise<InputRecord> {
  const collected = whole === null ? await collect(chunks, maxBytes) : { content: whole, damage: null };
  if (collected === null) return problem(binaryProblem(head) ?? pageTooLarge(maxBytes));
  const { content, damage } = collected;
  const json = format === "auto" && beginsAsJson(head) ? jsonProblem(content, textField) : null;
  if (json !== null) return problem(json);
  const page = { kind: "page", content, source: {}, meta: {} } as const;
  return damage === null ? page : { ...page, warnings: [{ severity: "warning", span: null, ...damage }] };
}

function problem(what: PageError, source: Partial<PageSource> = {}): InputRecord {
  return { kind: "problem", problem: what, source, meta: {} };
}

/** Why reading went wrong. */
function readingProblem(error: unknown, input: DumpInput): PageError {
  if (error instanceof UnpackError) return error.problem;
  return systemErrorCode(error) === null ? errorOf(error) : problemOf(error, input);
}

/** Why what was taken for text is none; null where it may be one. All of it is read only where it begins as JSON. */
async function textProblem(opened: OpenInput, settings: ReadSettings): Promise<PageError | null> {
  const binary = binaryProblem(opened.head);
  if (binary !== null || !beginsAsJson(opened.head)) return binary;
  const page = await onlyPage(opened, settings);
  return page.kind === "problem" ? page.problem : null;
}

/** What an input is taken for, and why; the problem where it can't be read. */
export async function recogniseFile(
  input: DumpInput,
  settings: ReadSettings,
): Promise<OpenInput | PageError> {
  if (input.problem !== null) return input.problem;
  try {
    const opened = await openInput(input, settings, true);
    const fault = opened.recognised.format === "text" ? await textProblem(opened, settings) : null;
    opened.stream?.destroy();
    return fault ?? opened;
  } catch (error) {
    return readingProblem(error, input);
  }
}

/** Stands for a whole input that was found in a folder, and holds no pages. */
export interface PassedOver {
  readonly kind: "passed-over";
  readonly reason: string;
}

/** The pages of one input, in order. Does not throw for what can be wrong with it: that is a problem in place of a page. */
export async function* readInput(
  input: DumpInput,
  settings: ReadSettings,
): AsyncGenerator<InputRecord | PassedOver> {
  let stream: Readable | null = null;
  let last: PageSource["record"];
  try {
    if (input.problem !== null) yield problem(input.problem);
    else {
      const opened = await openInput(input, settings, false);
      stream = opened.stream;
      const { load } = READERS[opened.recognised.format];
      const why =
        input.found && opened.recognised.format === "jsonl" ? whyNoPages(opened.head, settings) : null;
      if (why !== null) yield { kind: "passed-over", reason: why };
      else if (load !== null) {
        last = { number: 0, id: null, captured: null };
        for await (const record of (await load())(opened.chunks, settings)) {
          if ("source" in record) last = record.source.record ?? last;
          yield record;
        }
      } else yield await onlyPage(opened, settings);
    }
  } catch (error) {
    // What was to come is one record that can't be read.
    const record = last && { number: last.number + 1, id: null, captured: null };
    yield problem(readingProblem(error, input), record && { record });
  } finally {
    stream?.destroy();
  }
}
