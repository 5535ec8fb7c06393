import type { RemovedBlock } from "../../types.js";
import { cut, ownCopy } from "./words.js";

/** How often a line was removed. */
export interface LineCount {
  /** Cut where it is long. */
  readonly text: string;
  readonly count: number;
  /** Label of the line when it was first seen. */
  readonly label: string;
  /** Rules that removed it, the commonest first. */
  readonly rules: readonly string[];
}

/** Lines that are counted at once. Those seen least are forgotten where there are more, so that counts may be too low by a few. */
const MAX_LINES = 50_000;
/** Lines that are given. */
const MAX_TOP = 100;
/** Longest line that is told apart from others, in UTF-16 code units: what begins like it is counted as the same. */
const MAX_LENGTH = 160;

interface Counted {
  count: number;
  readonly label: string;
  readonly rules: Map<string, number>;
}

/** Forgets the lines seen least, until at most half of `maxLines` are left. */
function forgetRare(lines: Map<string, Counted>, maxLines: number): void {
  const counts = [...lines.values()].map(({ count }) => count).sort((a, b) => b - a);
  const least = counts[Math.floor(maxLines / 2)] ?? 0;
  for (const [text, { count }] of lines) if (count <= least) lines.delete(text);
}

/** Counts the lines that are removed, by their text. */
export function lineCounter(maxLines = MAX_LINES) {
  const lines = new Map<string, Counted>();
  return {
    add(removed: readonly RemovedBlock[]): void {
      for (const { text, label, rule } of removed) {
        const key = cut(text, MAX_LENGTH);
        let known = lines.get(key);
        if (known === undefined) {
          known = { count: 0, label, rules: new Map() };
          lines.set(ownCopy(key), known);
        }
        known.count++;
        known.rules.set(rule, (known.rules.get(rule) ?? 0) + 1);
        if (lines.size > maxLines) forgetRare(lines, maxLines);
      }
    },
    /** The commonest first, those of one count by their text. */
    top(): LineCount[] {
      return [...lines]
        .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
        .slice(0, MAX_TOP)
        .map(([text, { count, label, rules }]) => ({
          text,
          count,
          label,
          rules: [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule]) => rule),
        }));
    },
  };
}
