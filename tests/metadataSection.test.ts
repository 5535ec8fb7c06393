import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, GERMAN_STORY, STORY } from "./ferryStory.js";

const HEADLINE = "Ferry line to the islands reopens";
const MENU = ["Home", "Politics", "Economy", "Sport", "Contact"];

/** A page with these lines below the story. */
const above = (...lines: readonly string[]): string =>
  dump(
    `${HEADLINE} | The Gull`,
    MENU,
    lines,
    HEADLINE,
    "By Ada Lind",
    "12 May 2017, 16:42",
    STORY,
    "Contact",
  );

const below = (...lines: readonly string[]): string =>
  dump(
    `${HEADLINE} | The Gull`,
    MENU,
    "",
    HEADLINE,
    "By Ada Lind",
    "12 May 2017, 16:42",
    STORY,
    lines,
    "Imprint",
  );

const sectionAndTags = (text: string): unknown => {
  const { section, tags } = cleanPage(text);
  return { section, tags };
};

describe("a lead below the story", () => {
  it.each([
    ["Filed under: Economy", "Economy", []],
    ["Category: Island life", "Island life", []],
    ["Filed under: Harbours, Islands", "Harbours", []],
    ["Filed under: Harbours, Islands | Tags: ferry, pier", "Harbours", ["ferry", "pier"]],
    ["Posted in Harbours | Tagged with ferry, pier | Leave a comment", "Harbours", ["ferry", "pier"]],
    ["Tags: ferry : pier : Tolva", null, ["ferry", "pier", "Tolva"]],
    ["Tags: ferry, pier", null, ["ferry", "pier"]],
    ["Tags: Tolva 2:0, pier", null, ["Tolva 2:0", "pier"]],
  ])("%s", (line, section, tags) => {
    expect(sectionAndTags(below(line))).toEqual({ section, tags });
  });

  it("is read in the page's language", () => {
    const german = (line: string): string =>
      dump("Fähre fährt wieder", "Von Ada Lind", "12. Mai 2017, 16:42 Uhr", GERMAN_STORY, line);
    expect(cleanPage(german("Rubrik: Inselleben")).section).toBe("Inselleben");
    expect(cleanPage(german("Veröffentlicht unter Inselleben")).section).toBe("Inselleben");
  });

  it("stands alone above its values", () => {
    expect(sectionAndTags(below("Filed under", "Island life"))).toEqual({ section: "Island life", tags: [] });
    expect(sectionAndTags(below("Tags", "ferry", "pier"))).toEqual({
      section: null,
      tags: ["ferry", "pier"],
    });
  });

  it("of all the page's sections says nothing", () => {
    const all = ["Cooking", "Island life", "Harbours", "Lighthouses", "Weddings"];
    expect(cleanPage(below("Categories", ...all)).section).toBeNull();
  });

  it("leads to tags where the section stands by the headline", () => {
    const page = dump(MENU, "", "Economy", HEADLINE, "By Ada Lind", STORY, "Filed under: Tolva, Ferry");
    expect(sectionAndTags(page)).toEqual({ section: "Economy", tags: ["Tolva", "Ferry"] });
  });
});

describe("hashtags below the story", () => {
  it.each([
    [
      ["#Ferry", "#Tolva"],
      ["Ferry", "Tolva"],
    ],
    [["#Ferry #Tolva #Pier_2"], ["Ferry", "Tolva", "Pier_2"]],
    [["#Ferry"], []],
    [["Follow #Ferry and #Tolva"], []],
  ])("%j", (lines, tags) => {
    expect(cleanPage(below(...lines)).tags).toEqual(tags);
  });
});

describe("a path above the headline", () => {
  it.each([
    ["one step a line, down to the headline", ["Home", "Island life", HEADLINE], "Island life"],
    [
      "one step a line, down to the headline cut off",
      ["Home", "Island life", "Ferry line to the…"],
      "Island life",
    ],
    ["with marks between its steps", ["Home", ">", "Island life", ">", HEADLINE], "Island life"],
    ["on one line", ["Home > Island life > Boats/ships"], "Boats/ships"],
    ["of the front page alone", ["Home", HEADLINE], null],
    ["that is no path", ["Island life", HEADLINE], null],
  ])("%s", (_, lines, section) => {
    expect(cleanPage(above(...lines)).section).toBe(section);
  });

  it("gives no names of feeds", () => {
    const page = dump("#The Gull » Feed The Gull » Comments Feed", "", HEADLINE, "By Ada Lind", STORY);
    expect(cleanPage(page).section).toBeNull();
  });
});

it("a section of the menu stands above a kicker", () => {
  expect(cleanPage(above("Login", "Economy", "Six years of repairs")).section).toBe("Economy");
});
