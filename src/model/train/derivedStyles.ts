import { draw } from "./draw.js";

/** Dumps that lost white space, made of others of the same page. */
export const DERIVED_STYLES = ["trimmed", "one-line", "glued"] as const;
export type DerivedStyle = (typeof DERIVED_STYLES)[number];

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Of ten lines of a page so many are glued to the next: where the page's source had no white space between its blocks. */
const GLUED_OF_TEN = [3, 7, 10];

function glue(lines: readonly string[], key: string): string {
  const share = GLUED_OF_TEN[draw(`${key}/glue`, GLUED_OF_TEN.length)] ?? 0;
  return lines.map((line, index) => (draw(`${key}/glue/${index}`, 10) < share ? line : `${line}\n`)).join("");
}

/** The style that each is made of, and how; `key` names the page. */
const DERIVED: Readonly<
  Record<DerivedStyle, { from: string; make: (lines: readonly string[], key: string) => string }>
> = {
  trimmed: { from: "bs4", make: (lines) => lines.join("\n") },
  "one-line": { from: "bs4", make: (lines) => lines.join(" ") },
  glued: { from: "wet", make: glue },
};

/** A page's dump in a derived style; null where it has none in the style that it is made of. */
export function deriveDump(
  dumps: ReadonlyMap<string, string>,
  style: DerivedStyle,
  key: string,
): string | null {
  const { from, make } = DERIVED[style];
  const text = dumps.get(from);
  return text === undefined ? null : make(linesOf(text), key);
}

/** A page's dump in the derived style that is drawn for it. */
export function drawDerived(
  dumps: ReadonlyMap<string, string>,
  key: string,
): { style: DerivedStyle; text: string } | null {
  const style = DERIVED_STYLES[draw(`${key}/derived`, DERIVED_STYLES.length)] as DerivedStyle;
  const text = deriveDump(dumps, style, key);
  return text === null ? null : { style, text };
}
