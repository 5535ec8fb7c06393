import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { DumpInput } from "../input.js";
import { systemErrorCode } from "../problems.js";
import type { CollectSettings } from "./collect.js";
import { learntFiles } from "./learnInputs.js";

/** Bytes read at a time. */
const CHUNK_BYTES = 1_048_576;

/** Adds the bytes of a file; of one that can't be read, why. */
function addFile(hash: Hash, path: string, chunk: Buffer): void {
  try {
    const file = openSync(path, "r");
    try {
      for (;;) {
        const length = readSync(file, chunk, 0, CHUNK_BYTES, null);
        if (length === 0) return;
        hash.update(chunk.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    hash.update(code);
  }
}

/** Hash of all that decides what is learnt from the inputs: to take it is a hundredth of the work of learning. */
export async function hashInputs(
  inputs: readonly DumpInput[],
  { read, encoding }: Pick<CollectSettings, "read" | "encoding">,
): Promise<string> {
  const { format, maxBytes, textField, urlField, idField } = read;
  const paths = learntFiles(inputs).flatMap(({ path }) => path ?? []);
  const all = createHash("sha256");
  all.update(JSON.stringify([encoding, format, maxBytes, textField, urlField, idField]));
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (const path of paths.sort()) {
    const one = createHash("sha256");
    addFile(one, path, chunk);
    all.update(JSON.stringify([path, one.digest("base64url")]));
    // Signals get their turn.
    await new Promise((turn) => setImmediate(turn));
  }
  return all.digest("base64url");
}
