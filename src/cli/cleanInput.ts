import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { cleanPage } from "../clean.js";
import { PageReadError } from "../input/decode.js";
import type { Options } from "../options.js";
import type { Article, PageError, PageSource } from "../types.js";
import type { DumpInput } from "./input.js";
import { readBytes } from "./readBytes.js";
import { errorRecord } from "./record.js";

/** Turns one input into its record. Never rejects: trouble becomes an error record. */
export type CleanInput = (input: DumpInput) => Promise<Article>;

/** What went wrong with the bytes of one page, as its record tells it. */
export function errorOf(error: unknown): PageError {
  if (error instanceof PageReadError) return { rule: error.rule, reason: error.reason };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    rule: "clean/internal-error",
    reason: `could not be cleaned (${what}). This is a fault of clean-news: please report it with the dump.`,
  };
}

/** Where the bytes came from, as records name it. */
export function sourceOf(input: DumpInput, bytes: Uint8Array): Partial<PageSource> {
  return { path: input.path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/**
 * Largest input (bytes) that is cleaned without V8's optimisers where it is the only one: up to here making faster code takes longer
 * than it saves, a fifth of the whole run for a page of 4 KB. Source: pages of the fixtures, joined.
 */
const MAX_UNOPTIMISED_BYTES = 65_536;

/** Cleans in this process. `maxBytes`: larger inputs become error records, unread. `alone`: there will be no other input. */
export function cleanHere(options: Partial<Options>, maxBytes: number, alone: boolean): CleanInput {
  return async (input) => {
    let source: Partial<PageSource> = { path: input.path };
    try {
      // Between two pages signals and a slow reader get their turn.
      await new Promise((turn) => setImmediate(turn));
      const { bytes, problem } = await readBytes(input, maxBytes);
      if (problem !== null) return errorRecord(source, problem);
      if (alone && bytes.length <= MAX_UNOPTIMISED_BYTES) setFlagsFromString("--no-opt --no-maglev");
      source = sourceOf(input, bytes);
      return cleanPage(bytes, options, source);
    } catch (error) {
      return errorRecord(source, errorOf(error));
    }
  };
}
