import { DEFAULT_OPTIONS, type Options } from "../options.js";
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
