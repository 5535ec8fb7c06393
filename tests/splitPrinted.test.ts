import { describe, expect, test } from "vitest";
import { splitBlocks } from "../src/blocks/split.js";

function blocksOf(text: string) {
  return splitBlocks({
    text,
    html: null,
    hints: null,
    source: { path: null, url: null, sha256: null, bytes: null, encoding: null },
    messages: [],
  }).blocks.map(({ text: read, mark }) => [read, mark]);
}

describe("html2text of Debian", () => {
  const PAGE = `Skip_to_content
Open_menu
    * Local_News
          o Rowing_Club
****** Ferry sails again ******
[The ferry at the quay]
By Ana_Brisk @ana_brisk
[We corrected the year.]
====================
**** A heading over
two lines ****
`;

  test("stars, underlined spaces and descriptions of pictures are cut", () => {
    expect(blocksOf(PAGE)).toEqual([
      ["Skip to content", null],
      ["Open menu", null],
      ["Local News", "bullet"],
      ["Rowing Club", "bullet"],
      ["Ferry sails again", "heading"],
      ["By Ana Brisk @ana_brisk", null],
      ["[We corrected the year.]", null],
      ["", null],
      ["A heading over", "heading"],
      ["two lines", null],
    ]);
  });
});

describe("pandoc's plain text", () => {
  const PAGE = `[]

-   News
-   Sport
    -   Rowing

[The ferry at the quay]

- Yes, she said [sic].
`;

  test("list marks and pictures are read, dashes of speech stay", () => {
    expect(blocksOf(PAGE)).toEqual([
      ["", null],
      ["News", "bullet"],
      ["Sport", "bullet"],
      ["Rowing", "bullet"],
      ["- Yes, she said [sic].", null],
    ]);
  });
});
