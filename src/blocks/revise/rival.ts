import type { Rival, Span } from "../../types.js";

/** What has a smaller share (0..1) of the odds was not thought of. */
const MIN_ODDS = 0.01;

/** The part of a verdict that names what would have been chosen else; nothing where that was not thought of. */
export function rivalOf(found: { readonly at: number; readonly part: Span; readonly odds: number } | null): {
  readonly rival?: Rival;
} {
  if (found === null || found.odds < MIN_ODDS) return {};
  const { at, part, odds } = found;
  return { rival: { block: at, part: { start: part.start, end: part.end }, odds: Math.min(1, odds) } };
}
