import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unravelColumns } from "../src/blocks/columns.js";
import { splitBlocks } from "../src/blocks/split.js";
import { scanLines } from "../src/blocks/splitLines.js";
import { readPage } from "../src/input/readPage.js";

const STORY =
  "The ferry to the islands runs again from Monday, said the harbour office, after a winter in which the ice had closed the strait to every boat but the pilots' own. Tickets are sold on board, and whoever brings a bicycle pays nothing for it until the end of May, when the summer prices begin.";
const NOTICE =
  "All that stands here may be copied by whoever names the paper, and nobody has to ask for it beforehand, as long as no word of it is changed and none is left out.";

/** Lines as a renderer breaks them. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Columns of lines side by side, each as wide as is said. */
function beside(...columns: readonly (readonly [lines: readonly string[], width: number])[]): string {
  const height = Math.max(...columns.map(([lines]) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(([lines, width]) => (lines[row] ?? "").padEnd(width))
      .join(" ")
      .trimEnd(),
  ).join("\n");
}

const MENU = ["Home", "World", "Sport", "Weather", "Letters", "Archive", "Notices", "Puzzles", "Contact"];

const textsOf = (dump: string): string[] => splitBlocks(readPage(dump)).blocks.map(({ text }) => text);

describe("columns side by side", () => {
  it("are read one after the other, each paragraph in one piece", () => {
    const dump = beside([MENU, 12], [wrap(STORY, 36), 36], [wrap(NOTICE, 24), 24]);
    expect(textsOf(`The Harbour Gazette\n\n${dump}\n`)).toEqual([
      "The Harbour Gazette",
      ...MENU,
      STORY,
      NOTICE,
    ]);
  });

  it("are found where most lines are indented as lynx does, or names of pictures stand in them", () => {
    const rows = [...wrap(STORY, 44), "[harbour]", ...wrap(NOTICE, 44), ...wrap(STORY, 44)];
    const found = textsOf(`The Harbour Gazette\n\n${beside([["", ...MENU], 22], [rows, 44])}\n`);
    expect(found).toEqual(["The Harbour Gazette", ...MENU, STORY, "", NOTICE, STORY]);
  });

  it("of wide letters count by terminal cells", () => {
    const line = (number: number): string => `港の渡し船は月曜日から島へ向けて再び動き出す${number}`;
    const rows = Array.from(
      { length: 10 },
      (_, number) => `${line(number)}  ${["写真", "地図", "天気"][number % 3]}`,
    );
    const [story] = textsOf(rows.join("\n"));
    expect(story).toBe(Array.from({ length: 10 }, (_, number) => line(number)).join(""));
  });

  it("end where a line goes across", () => {
    const across = "Whatever stands here goes across both of the columns above it and is no part of either.";
    const dump = beside([MENU, 12], [wrap(STORY, 36), 36]);
    expect(textsOf(`${dump}\n${across}\n`)).toEqual([...MENU, STORY, across]);
  });

  it.each([
    ["of results", MENU.map((name, at) => `${name.padEnd(24)}${MENU[(at + 3) % 9]?.padEnd(24)}${at}:2`)],
    [
      "of names",
      MENU.map(
        (name, at) => `${String(at).padEnd(6)}${`${name} ${MENU[(at + 4) % 9]} Group`.padEnd(36)}${at * 17}`,
      ),
    ],
    ["of marks", MENU.map((name) => `  *   ${name}`)],
  ])("are none in a table %s", (_, rows) => {
    expect(unravelColumns(rows.join("\n"), scanLines(rows.join("\n")))).toBeNull();
  });

  it("lose no word, and keep those of each column in order", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 9 });
    const column = fc.tuple(
      fc.array(word, { minLength: 30, maxLength: 80 }),
      fc.integer({ min: 18, max: 40 }),
    );
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 4 }), (columns) => {
        const dump = beside(
          ...columns.map(([words, width]) => [wrap(words.join(" "), width), width] as const),
        );
        const words = columns.flatMap(([words]) => words);
        expect(textsOf(dump).join(" ").split(" ").sort()).toEqual([...words].sort());
      }),
    );
  });

  it("are looked for in little time, however the page is made", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 6 }, (_, at) =>
        STORY.slice(at, at + 24 + ((row * 7 + at * 3) % 9)).padEnd(42),
      ).join(""),
    ).join("\n");
    const began = performance.now();
    unravelColumns(rows, scanLines(rows));
    unravelColumns("a b  ".repeat(400_000), scanLines("a b  ".repeat(400_000)));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
