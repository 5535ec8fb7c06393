import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { outlinePage } from "../../src/clean.js";
import { outlinesOf } from "../../src/cli/learn/collect.js";
import { mergeFiles } from "../../src/cli/learn/learnInputs.js";
import { encodeOutline } from "../../src/cli/learn/outlineLines.js";
import { createSorter } from "../../src/cli/learn/outlineSorter.js";
import { partialLines } from "../../src/cli/learn/partials.js";
import { templateLines } from "../../src/cli/learn/templateFile.js";
import { mergeSorted, writeLines } from "../../src/cli/learn/textLines.js";
import { learnTemplate } from "../../src/template/learn.js";
import type { PageOutline } from "../../src/template/outline.js";
import { gazettePage, mercuryPage } from "../sitePages.js";
import { parseTemplate } from "../templateSchema.js";

const OUTLINES = Array.from({ length: 12 }, (_, number) => [gazettePage(number), mercuryPage(number)])
  .flat()
  .map((page) => outlinePage(page));

/** Shards: of each page the numbers of those that it is in. */
const placed = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 2 }), {
  minLength: OUTLINES.length,
  maxLength: OUTLINES.length,
});

/** The partial of some pages, sorted in runs of this many code units. */
function writePartial(path: string, outlines: readonly PageOutline[], runLength: number): void {
  const sorter = createSorter(runLength);
  try {
    for (const outline of outlines) sorter.add(encodeOutline(outline));
    writeLines(path, partialLines(sorter.sorted()));
  } finally {
    sorter.close();
  }
}

/** The template of all pages in one run. */
function oneRun(runLength: number): string {
  const sorter = createSorter(runLength);
  try {
    for (const outline of OUTLINES) sorter.add(encodeOutline(outline));
    return `${[...templateLines(learnTemplate(outlinesOf(sorter.sorted)))].join("\n")}\n`;
  } finally {
    sorter.close();
  }
}

test("random shards, put together in random order, give what one run gives, byte for byte", () => {
  const expected = oneRun(2 ** 24);
  expect(parseTemplate(expected).sites).toHaveLength(2);
  fc.assert(
    fc.property(placed, fc.nat(), fc.integer({ min: 1, max: 20_000 }), (shards, turn, runLength) => {
      const folder = mkdtempSync(join(tmpdir(), "clean-news-test-"));
      try {
        const paths = Array.from({ length: 7 }, (_, shard) => join(folder, `${shard}.part`));
        for (const [shard, path] of paths.entries()) {
          writePartial(
            path,
            OUTLINES.filter((_, page) => shards[page]?.includes(shard)),
            runLength,
          );
        }
        const order = [...paths.slice(turn % 7), ...paths.slice(0, turn % 7)];
        const output = join(folder, "t.json");
        expect(mergeFiles(order, { output, partial: false, quiet: true })).toBe(true);
        expect(readFileSync(output, "utf8")).toBe(expected);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});

test("sorting in many small runs gives what sorting in memory gives", () => {
  expect(oneRun(1)).toBe(oneRun(2 ** 24));
});

test("sorted sequences are merged in order, each line once", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ maxLength: 3 }))), (sequences) => {
      const merged = [...mergeSorted(sequences.map((lines) => [...lines].sort()))];
      expect(merged).toEqual([...new Set(sequences.flat())].sort());
    }),
  );
});
