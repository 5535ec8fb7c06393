import { closeSync, constants, createReadStream, lstatSync, openSync, readSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import type { PageError } from "../types.js";
import type { DumpInput } from "./input.js";
import { DANGLING_LINK, MISSING, NAME_NOT_UTF8, readProblem, systemErrorCode, VANISHED } from "./problems.js";

/** Bytes asked for at a time where the size is not known, and of a file that is read as a stream. */
const CHUNK_BYTES = 65_536;
const STREAM_BYTES = 262_144;

/** The bytes of an input: all of them where they are few, else a stream. */
export type OpenBytes = { readonly bytes: Uint8Array } | { readonly stream: Readable };

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
async function openNamedPipe(path: string): Promise<Readable> {
  const { Socket } = await import("node:net");
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

/** Files are read at once: for one of a few kilobytes, handing it to another thread takes longer than reading it. */
async function openFile(path: string, maxBytes: number): Promise<OpenBytes> {
  const status = statSync(path);
  if (status.isFIFO()) return { stream: await openNamedPipe(path) };
  if (!status.isFile() || status.size <= maxBytes) {
    const fd = openSync(path, "r");
    try {
      const bytes = readOpenFile(fd, status.size, maxBytes);
      if (bytes !== null) return { bytes };
    } finally {
      closeSync(fd);
    }
  }
  return { stream: createReadStream(path, { highWaterMark: STREAM_BYTES }) };
}

/** Opens what the user named: at once where there are no more than `maxBytes`. Throws what the system throws. */
export async function openBytes(input: DumpInput, maxBytes: number): Promise<OpenBytes> {
  if (input.from === "stdin" || input.path === null) return { stream: process.stdin };
  return openFile(input.path, maxBytes);
}

/** Why an input can't be read. Errors that the system did not raise are thrown on. */
export function problemOf(error: unknown, { path, found }: DumpInput): PageError {
  if (systemErrorCode(error) !== "ENOENT" || path === null) return readProblem(error);
  if (path.includes("\ufffd")) return NAME_NOT_UTF8;
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? DANGLING_LINK : found ? VANISHED : MISSING;
}
