import { DEFAULT_OPTIONS, type Options } from "../options.js";
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
