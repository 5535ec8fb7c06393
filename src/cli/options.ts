import { availableParallelism } from "node:os";
import { DEFAULT_OPTIONS, type Options } from "../options.js";
import type { OutlineSettings } from "./learn/outlineWherePays.js";
import type { ReadSettings } from "./readInput.js";
import type { Flags } from "./request.js";

/** What the flags say about cleaning a page. */
export function pageOptions(flags: Flags): Partial<Options> {
  const { timezone, encoding, captured, favor, provenance, removed } = flags;
  return {
    timezone: timezone ?? null,
    encoding: encoding ?? null,
    captured: captured ?? null,
    favor: favor ?? DEFAULT_OPTIONS.favor,
    provenance: provenance ?? false,
    removed: removed ?? false,
  };
}

/** What the flags say about reading inputs. */
export function readSettings(flags: Flags): ReadSettings {
  const { maxBytes, textField, urlField, idField, inputFormat, encoding } = flags;
  return {
    maxBytes,
    textField,
    urlField,
    idField,
    format: inputFormat,
    encoding: encoding ?? null,
    unpack: async (packing, bytes) => (await import("./unpack.js")).unpackContent(packing, bytes, maxBytes),
  };
}

/** What the flags say about threads: by default as many as there are cores. */
export function threadSettings({ jobs, timeout }: Flags): {
  readonly jobs: number;
  readonly timeout: number | null;
} {
  return { jobs: jobs ?? availableParallelism(), timeout: timeout ?? null };
}

/** What the flags say about learning from pages. */
export function outlineSettings(flags: Flags): OutlineSettings & { readonly read: ReadSettings } {
  return { read: readSettings(flags), encoding: flags.encoding ?? null, ...threadSettings(flags) };
}
