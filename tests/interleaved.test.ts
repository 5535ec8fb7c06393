import { describe, expect, test } from "vitest";
import { labelBlocks } from "../src/blocks/label.js";
import { measureBlocks } from "../src/blocks/measure.js";
import { splitBlocks } from "../src/blocks/split.js";
import { roleOf } from "../src/blocks/verdict.js";
import { cleanPage } from "../src/clean.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";
import { withoutInterleaved } from "../src/model/interleaved.js";
import { scoreByOdds } from "../src/model/score.js";
import { dump, STORY } from "./ferryStory.js";

function blocksOf(lines: readonly string[]) {
  const { blocks } = splitBlocks(readPage(lines.flatMap((line) => [line, ""]).join("\n")));
  return labelBlocks(measureBlocks(blocks, localeOf("en")));
}

describe("lines between the paragraphs of a story", () => {
  const between = (line: string): string[] => STORY.flatMap((paragraph) => [line, paragraph]);

  test("are not seen where the same one parts paragraph after paragraph", () => {
    const lines = between("Story content");
    expect(withoutInterleaved(blocksOf(lines))).toEqual([1, 3, 5, 7]);
  });

  test("are seen where they differ, or stand apart", () => {
    const numbered = STORY.flatMap((paragraph, at) => [`Part number ${at}`, paragraph]);
    expect(withoutInterleaved(blocksOf(numbered))).toHaveLength(numbered.length);
    const apart = [...STORY, ...STORY].flatMap((paragraph, at) =>
      at % 2 === 0 ? ["Pros", paragraph] : [paragraph],
    );
    expect(withoutInterleaved(blocksOf(apart))).toHaveLength(apart.length);
  });

  test("leave the story whole", () => {
    const page = dump(
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "12 May 2017",
      between("Story content"),
    );
    expect(cleanPage(page).text).toBe(STORY.join("\n\n"));
  });
});

describe("a post of somebody else amid the story", () => {
  test("is no part of it, and neither is the line that signs it", () => {
    const post = "So glad that the boats are back, we have missed them for six long years on the islands!";
    const lines = [STORY[0] ?? "", post, "— Ida Holm (@idaholm) May 12, 2017", STORY[1] ?? ""];
    const scored = scoreByOdds(
      blocksOf(lines),
      lines.map(() => 0.9),
    );
    expect(scored.map((block) => roleOf(block) === "content")).toEqual([true, false, false, true]);
  });
});
