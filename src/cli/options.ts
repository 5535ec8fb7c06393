import type { Options } from "../options.js";
import type { Flags } from "./request.js";

/** What the flags say about cleaning a page. */
export function pageOptions(flags: Flags): Partial<Options> {
  const { timezone, captured, provenance, removed } = flags;
  return {
    timezone: timezone ?? null,
    captured: captured ?? null,
    provenance: provenance ?? false,
    removed: removed ?? false,
  };
}
