import { describe, expect, test } from "vitest";
import { labelBlocks } from "../src/blocks/label.js";
import { measureBlocks } from "../src/blocks/measure.js";
import { dropAbove } from "../src/blocks/revise/dropAbove.js";
import { splitBlocks } from "../src/blocks/split.js";
import { addVerdict, roleOf } from "../src/blocks/verdict.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";

const TEASER = "The goat that swam to the isles in May has been elected to the harbour council.";
const HEADLINE = "Ferry line to the islands reopens";
const STORY = [1, 2, 3].map(
  (day) => `On day ${day} the ferry sailed to the isles and back, and nobody was sick.`,
);

/** Whether each line is body, the headline being so sure, and all lines but it kept by the scorer. */
function keptAround(lines: readonly string[], confidence: number): boolean[] {
  const text = lines.join("\n\n");
  const locale = localeOf("en");
  const blocks = labelBlocks(measureBlocks(splitBlocks(readPage(text)).blocks, locale)).map((block) =>
    block.text === HEADLINE
      ? addVerdict(block, { label: "title", confidence, rule: "revise/headline" })
      : addVerdict(block, { label: "paragraph", confidence: 0.7, rule: "model/body" }),
  );
  return dropAbove.revise(blocks, { style: "wet", locale, text }).map((block) => roleOf(block) === "content");
}

describe("what stands above the headline", () => {
  test("is no body where the headline is sure", () => {
    expect(keptAround([TEASER, HEADLINE, ...STORY], 0.97)).toEqual([false, false, true, true, true]);
    expect(keptAround([TEASER, HEADLINE, ...STORY], 0.9)).toEqual([true, false, true, true, true]);
  });

  test("stays where it is most of the body: the headline may be repeated below the story", () => {
    expect(keptAround([...STORY, HEADLINE, TEASER], 0.97)).toEqual([true, true, true, false, true]);
  });
});
