import { closeSync, constants, lstatSync, openSync, readSync, statSync } from "node:fs";
import type { PageError } from "../types.js";
import type { DumpInput } from "./input.js";
import {
  DANGLING_LINK,
  MISSING,
  NAME_NOT_UTF8,
  readProblem,
  systemErrorCode,
  tooLarge,
  VANISHED,
} from "./problems.js";

/** The bytes of one dump, or why there are none. */
export type ReadResult =
  | { readonly bytes: Uint8Array; readonly problem: null }
  | { readonly bytes: null; readonly problem: PageError };

/** Bytes asked for at a time where the size is not known. */
const CHUNK_BYTES = 65_536;

function settle(bytes: Uint8Array | null, maxBytes: number): ReadResult {
  return bytes === null ? { bytes: null, problem: tooLarge(maxBytes) } : { bytes, problem: null };
}

/** All bytes of a stream; null as soon as there are more than `maxBytes`. */
async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** All bytes of an open file, whose size may be wrong (`/proc`) or change; null when they are more than `maxBytes`. */
function readOpenFile(fd: number, size: number, maxBytes: number): Uint8Array | null {
  let buffer = Buffer.allocUnsafeSlow(Math.min(size, maxBytes) + 1);
  let length = 0;
  for (;;) {
    const bytesRead = readSync(fd, buffer, length, buffer.length - length, null);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
    if (length > maxBytes) return null;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafeSlow(CHUNK_BYTES)]);
  }
}

/** A pipe with a name is read as a socket is: opened in the usual way it blocks, and no signal gets through. */
async function readNamedPipe(path: string, maxBytes: number): Promise<Uint8Array | null> {
  const { Socket } = await import("node:net");
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return readStream(new Socket({ fd, readable: true, writable: false }), maxBytes);
}

/** Files are read at once: for one of a few kilobytes, handing it to another thread takes longer than reading it. */
function readFile(path: string, maxBytes: number): Uint8Array | null | Promise<Uint8Array | null> {
  const status = statSync(path);
  if (status.isFIFO()) return readNamedPipe(path, maxBytes);
  if (status.isFile() && status.size > maxBytes) return null;
  const fd = openSync(path, "r");
  try {
    return readOpenFile(fd, status.size, maxBytes);
  } finally {
    closeSync(fd);
  }
}

function missingProblem(input: DumpInput, path: string): PageError {
  if (path.includes("\ufffd")) return NAME_NOT_UTF8;
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? DANGLING_LINK : input.found ? VANISHED : MISSING;
}

/** Reads one dump, never more than `maxBytes` of it. Does not throw for what can be wrong with a file. */
export async function readBytes(input: DumpInput, maxBytes: number): Promise<ReadResult> {
  if (input.problem !== null) return { bytes: null, problem: input.problem };
  try {
    if (input.from === "stdin" || input.path === null) {
      return settle(await readStream(process.stdin, maxBytes), maxBytes);
    }
    return settle(await readFile(input.path, maxBytes), maxBytes);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT" && input.path !== null) {
      return { bytes: null, problem: missingProblem(input, input.path) };
    }
    return { bytes: null, problem: readProblem(error) };
  }
}
