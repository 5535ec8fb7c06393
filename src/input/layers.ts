import type { Message } from "../types.js";

/** A stretch of a text that another one has in its place: a line end of two signs, a letter and its marks, a sign left out. */
export interface Change {
  /** Offset in the text after the change, and length there. */
  readonly at: number;
  readonly length: number;
  /** The same in the text before it. */
  readonly from: number;
  readonly fromLength: number;
}

/** One step on the way from the text as given to the text of the page. */
export interface Layer {
  /** Rule of what was done, `repair/what-was-mended`. */
  readonly rule: string;
  /** Places that were mended. */
  readonly count: number;
  readonly changes: readonly Change[];
}

/** A text that was mended, the steps of it, and what is to be told of it; no steps where there was nothing to do. */
export interface Mended {
  readonly text: string;
  readonly layers: readonly Layer[];
  readonly messages: readonly Message[];
  /** Texts of data that was left out, as JSON; absent where there was none. */
  readonly data?: readonly string[];
}

/** A text with nothing to mend. */
export function unmended(text: string): Mended {
  return { text, layers: [], messages: [] };
}

/** The text with what `pattern` finds (a pattern with the flag g and without groups) replaced, as a layer of that rule. */
export function mendEach(
  text: string,
  rule: string,
  pattern: RegExp,
  mend: (found: string, from: number) => string,
): Mended {
  const changes: Change[] = [];
  let shift = 0;
  const mended = text.replace(pattern, (found, from: number) => {
    const replaced = mend(found, from);
    if (replaced === found) return found;
    changes.push({ at: from + shift, length: replaced.length, from, fromLength: found.length });
    shift += replaced.length - found.length;
    return replaced;
  });
  return changes.length === 0
    ? unmended(text)
    : { text: mended, layers: [{ rule, count: changes.length, changes }], messages: [] };
}
