import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { explainPage } from "../src/clean.js";

const FOLDER = join(import.meta.dirname, "../fixtures");
/** Lines of a piece: enough for a header or a list of other stories. */
const PIECE_LINES = 8;
/** Values that stand on the page letter for letter, white space aside. */
const AS_SHOWN = new Set(["title", "section", "publisher", "tags", "captions", "corrections", "copyright"]);

const pieces = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, "input.txt")))
  .flatMap(({ name }) => {
    const lines = readFileSync(join(FOLDER, name, "input.txt"), "utf8").split("\n");
    return Array.from({ length: Math.ceil(lines.length / PIECE_LINES) }, (_, at) =>
      lines.slice(at * PIECE_LINES, (at + 1) * PIECE_LINES).join("\n"),
    );
  });

/** Text without white space and what no reader sees. */
function squeeze(text: string): string {
  return text.normalize("NFC").replace(/[\s\p{Cf}\p{Cc}]+/gu, "");
}

/** Whether the value is what is shown, less the renderer's marks (of links, lists and wraps) between its letters. */
function isShown(value: string, shown: string): boolean {
  let at = 0;
  for (const letter of value) {
    at = shown.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

test("no value is made up, whatever pieces of pages stand one below the other", () => {
  const page = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(page, (parts) => {
      const { page: read, article } = explainPage(parts.join("\n"), { provenance: true });
      for (const [field, entries] of Object.entries(article.provenance ?? {})) {
        for (const { value, span, certainty, rule } of entries) {
          expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/);
          if (certainty === "stated") expect(span, `${field} is stated nowhere`).not.toBeNull();
          if (span === null) continue;
          const shown = squeeze(read.given.slice(span.start, span.end));
          expect(shown, field).not.toBe("");
          if (certainty !== "stated" || !AS_SHOWN.has(field)) continue;
          const letters = squeeze(String(value));
          // What was decoded wrongly is shown as it reads once mended.
          const mended = read.layers.length > 0 && squeeze(read.mended).includes(letters);
          expect(mended || isShown(letters, shown), `${field}: ${value} of ${shown}`).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
