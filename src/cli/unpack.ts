import * as zlib from "node:zlib";
import { recoverMembers } from "./recoverMembers.js";
import { DAMAGED, UnpackError } from "./unpackError.js";

/** Bytes given to the unpacker at a time: what it made of so many is lost where the next of them is damaged, unless they are whole members. */
const SLICE_BYTES = 4096;
/** Unpacked chunks that wait for their reader. */
const MAX_WAITING = 8;
/** Bytes of unpacked output at a time. */
const OUTPUT_BYTES = 262_144;

/** Inputs that grow more (times their size) than any text are made to fill memory and disks. Source: text packs to a half or a tenth. */
const MAX_RATIO = 200;

/** How an input is packed. */
export interface Packing {
  readonly name: string;
  /** What its first bytes are; null where only the name of the file tells. */
  readonly magic: readonly number[] | null;
  readonly extension: string;
  readonly open: () => zlib.Gunzip | null;
}

/** Later Nodes have it; the types are those of the oldest. */
function openZstd(): zlib.Gunzip | null {
  const create: unknown = Reflect.get(zlib, "createZstdDecompress");
  return typeof create === "function" ? create({ chunkSize: OUTPUT_BYTES }) : null;
}

/** What an input may be packed with. A new way is a row. */
export const PACKINGS: readonly Packing[] = [
  {
    name: "gzip",
    magic: [0x1f, 0x8b],
    extension: ".gz",
    open: () => zlib.createGunzip({ chunkSize: OUTPUT_BYTES }),
  },
  { name: "zstd", magic: [0x28, 0xb5, 0x2f, 0xfd], extension: ".zst", open: openZstd },
  {
    name: "brotli",
    magic: null,
    extension: ".br",
    open: () => zlib.createBrotliDecompress({ chunkSize: OUTPUT_BYTES }) as unknown as zlib.Gunzip,
  },
];

/** What bytes are packed with, by the first of them, or the name; null for nothing. */
export function packingOf(start: Uint8Array, name: string): Packing | null {
  const named = PACKINGS.find(({ magic, extension }) => magic === null && name.endsWith(extension));
  const seen = PACKINGS.find(({ magic }) => magic?.every((byte, at) => start[at] === byte));
  return seen ?? named ?? null;
}

/** `any`: something of it could be unpacked. */
function damaged(name: string, at: number, what: string, any: boolean): UnpackError {
  const read = any ? "What comes before it was read." : "Nothing of it could be read.";
  return new UnpackError({
    rule: DAMAGED,
    reason: `is cut off or damaged: ${what} at byte ${at} of ${name}. ${read} Fetch it again.`,
  });
}

/** Packed bytes that are kept, for what can be saved of them where damage follows. */
const KEPT_BYTES = 1_048_576;

/** The packed bytes that were given last, and what came of the last slice of them. */
interface Fed {
  slices: Uint8Array[];
  kept: number;
  /** Unpacked bytes that the last slice gave so far. */
  given: number;
  /** Something was unpacked. */
  any: boolean;
}

/** Hands packed bytes to the unpacker, in slices and no faster than it takes them. */
async function feed(stream: zlib.Gunzip, chunks: AsyncIterable<Uint8Array>, fed: Fed): Promise<void> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
      if (stream.destroyed || stream.writableEnded) return;
      const slice = chunk.subarray(at, at + SLICE_BYTES);
      fed.slices.push(slice);
      fed.kept += slice.length;
      fed.given = 0;
      while (fed.kept > KEPT_BYTES) fed.kept -= fed.slices.shift()?.length ?? 0;
      // An error is told by its event.
      await new Promise<void>((taken) => stream.write(slice, () => taken()));
    }
  }
  stream.end();
}

/** What the last slice that was given holds before the damage in it, and the unpacker kept for itself. */
function saveWhole({ slices, kept, given }: Fed, maxBytes: number): Uint8Array {
  const last = slices.at(-1)?.length ?? 0;
  return recoverMembers(Buffer.concat(slices), kept - last, maxBytes).subarray(given);
}

/**
 * The unpacked bytes of an input. All that was unpacked comes before the `UnpackError` that is thrown where the input is cut off,
 * damaged, or larger than `MAX_RATIO` times its packed size and `freeBytes`.
 */
export async function* unpackChunks(
  packing: Packing,
  chunks: AsyncIterable<Uint8Array>,
  freeBytes: number,
): AsyncGenerator<Uint8Array> {
  const stream = packing.open();
  if (stream === null) {
    const reason = `is packed with ${packing.name}, which this Node (${process.version}) can't unpack. Use Node 22.15 or later, or unpack it first: zstd -dc FILE | clean-news`;
    throw new UnpackError({ rule: "input/packed", reason });
  }
  const waiting: Uint8Array[] = [];
  let ended = false;
  let failure: Error | null = null;
  let wake = (): void => {};
  const finish = (error: Error | null): void => {
    failure ??= error;
    ended = true;
    wake();
  };
  const fed: Fed = { slices: [], kept: 0, given: 0, any: false };
  stream.on("data", (chunk: Uint8Array) => {
    fed.given += chunk.length;
    fed.any = true;
    waiting.push(chunk);
    if (waiting.length >= MAX_WAITING) stream.pause();
    wake();
  });
  stream.on("end", () => finish(null));
  stream.on("error", (error) => {
    const saved = packing.name === "gzip" ? saveWhole(fed, freeBytes) : new Uint8Array();
    if (saved.length > 0) waiting.push(saved);
    finish(damaged(packing.name, stream.bytesWritten, error.message, fed.any || saved.length > 0));
  });
  feed(stream, chunks, fed).catch((error: Error) => {
    finish(error);
    stream.destroy();
  });
  let bytes = 0;
  try {
    for (;;) {
      const chunk = waiting.shift();
      if (chunk !== undefined) {
        bytes += chunk.length;
        if (bytes > freeBytes && bytes > stream.bytesWritten * MAX_RATIO) {
          const reason = `grows to more than ${MAX_RATIO} times its size when it is unpacked, which no text does. Leave it out.`;
          throw new UnpackError({ rule: "input/bomb", reason });
        }
        yield chunk;
        if (waiting.length < MAX_WAITING && stream.isPaused()) stream.resume();
      } else if (ended) break;
      else
        await new Promise<void>((go) => {
          wake = go;
        });
    }
    if (failure !== null) throw failure;
  } finally {
    stream.destroy();
  }
}

type UnpackAll = (bytes: Uint8Array, limit: { readonly maxOutputLength: number }) => Uint8Array;

/** The low half of a first byte that zlib's header has; many servers leave that header out. */
const DEFLATE_METHOD = 8;

const inflate: UnpackAll = (bytes, limit) =>
  ((bytes[0] ?? 0) & 0x0f) === DEFLATE_METHOD
    ? zlib.inflateSync(bytes, limit)
    : zlib.inflateRawSync(bytes, limit);

/** Ways in which HTTP packs content, by name. */
const CONTENT_PACKINGS: Readonly<Record<string, UnpackAll>> = {
  gzip: zlib.gunzipSync,
  "x-gzip": zlib.gunzipSync,
  deflate: inflate,
  br: zlib.brotliDecompressSync,
};

/** The content of an HTTP message; as it is where it is not packed as said, null where it has more than `maxBytes`. */
export function unpackContent(packing: string, bytes: Uint8Array, maxBytes: number): Uint8Array | null {
  try {
    return CONTENT_PACKINGS[packing]?.(bytes, { maxOutputLength: maxBytes }) ?? bytes;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? null : bytes;
  }
}
