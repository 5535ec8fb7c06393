import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";

const STORY = [
  "The ferry line between Tolva and the isles reopened on Friday, six years after the last ship left the port.",
  "Ministers from both sides were on board, and so were two hundred schoolchildren, a brass band and a goat.",
  "The first ship of the day was full, the second one had to wait for an hour because of the fog in the sound.",
];
const COMMENTS = [
  "Comments",
  "Ada Lind - 3 October 2023 10:02",
  "I was on board and the goat was sick all the way.",
  "Tom Berg - 3 October 2023 11:40",
  "It was not.",
];

describe("readers who comment a story", () => {
  test("are no authors of it, and their dates are not its own", () => {
    const page = ["Home", "Ferry line to the islands reopens", ...STORY, ...COMMENTS].join("\n");
    expect(cleanPage(page)).toMatchObject({ authors: [], published: null });
  });

  test("do not hide the author and the date of the story", () => {
    const header = ["Home", "Ferry line to the islands reopens", "By Maria Lopez", "2 October 2023 08:00"];
    const { authors, published } = cleanPage([...header, ...STORY, ...COMMENTS].join("\n"));
    expect({ authors, published }).toEqual({ authors: ["Maria Lopez"], published: "2023-10-02T08:00" });
  });
});
