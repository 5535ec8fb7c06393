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
    [
      "This entry was posted in Harbours and tagged with ferry, pier. Bookmark the permalink",
      "Harbours",
      ["ferry", "pier"],
    ],
    ["12 May 2017 by Ada Categories: Harbours | Tags: ferry", "Harbours", ["ferry"]],
    ["Tag(s): ferry, pier", null, ["ferry", "pier"]],
    ["Tags: ferry, pier Leave a comment", null, ["ferry", "pier"]],
    ["Tags: FerryPierTolva", null, ["Ferry", "Pier", "Tolva"]],
    ["Tags: OperaBalletMime", null, []],
    ["Tags: Ferry Pier Tolva Harbour Islands", null, ["Ferry", "Pier", "Tolva", "Harbour", "Islands"]],
    ["Tags: Opera Ballet Mime Dance Tap", null, []],
    ["Tags: ferry pier opera", null, []],
    ["Tags ferry, pier, Tolva", null, ["ferry", "pier", "Tolva"]],
    ["Tags were cut from ferries, said the harbour.", null, []],
    ["Ferry, Pier, Tolva", null, ["Ferry", "Pier", "Tolva"]],
    ["Opera, Ballet, Mime", null, []],
    ["(Editor: Ada Lind) Tags: ferry, pier", null, ["ferry", "pier"]],
    ["Tags: iPhone, LifeIsAFerry", null, ["iPhone", "LifeIsAFerry"]],
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

  it("stands alone above a line of them", () => {
    expect(sectionAndTags(below("Tags:", "ferry, pier, island life"))).toEqual({
      section: null,
      tags: ["ferry", "pier", "island life"],
    });
    expect(sectionAndTags(below("Posted in:", "Harbours, Islands", "Tagged in:", "ferry"))).toEqual({
      section: "Harbours",
      tags: ["ferry"],
    });
  });

  it("leads to topics, but not to headlines", () => {
    const { tags } = cleanPage(below("Related topics", "Harbours", "Island life"));
    expect(tags).toEqual(["Harbours", "Island life"]);
    const stories = ["Harbour master finds lost umbrella", "Bakery moves to the quay"];
    expect(cleanPage(below("Related topics", ...stories)).tags).toEqual([]);
  });

  it("parts tags at Arabic commas", () => {
    const { tags } = cleanPage(below("Tags: پل چوبی، رودخانه"));
    expect(tags).toEqual(["پل چوبی", "رودخانه"]);
  });

  it("of all the page's tags says nothing", () => {
    expect(cleanPage(below("Tags", "ferry (12)", "pier (3)")).tags).toEqual([]);
    const all = Array.from({ length: 25 }, (_, at) => `harbour ${String.fromCharCode(97 + at)}`);
    expect(cleanPage(below("Tags", ...all)).tags).toEqual([]);
  });

  it("may stand below a poll and a form, but a second list is of other stories", () => {
    const between = [
      "Share",
      "Print",
      "0",
      "Rate this",
      "1",
      "2",
      "3",
      "4",
      "5",
      "Loading",
      "Yes",
      "No",
      "Vote",
    ];
    expect(cleanPage(below(...between, "Tags: ferry, pier")).tags).toEqual(["ferry", "pier"]);
    expect(cleanPage(below("Tags: ferry", ...between, "Tags", "Bakery", "Umbrellas")).tags).toEqual([
      "ferry",
    ]);
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

describe("lines below the story without a lead", () => {
  it.each([
    [
      "names that the story speaks of",
      ["Ida Holm", "Tolva", "Harbour office"],
      ["Ida Holm", "Tolva", "Harbour office"],
    ],
    ["the last of them not", ["Tolva", "Ida Holm", "Newsletter archive"], ["Tolva", "Ida Holm"]],
    ["glued to each other", ["Ida HolmTolvaHarbour office"], ["Ida Holm", "Tolva", "Harbour office"]],
    ["names of other stories", ["Umbrellas", "Bakery", "Weddings"], []],
    ["one name", ["Tolva"], []],
    ["heads of a table", ["Harbour", "Pier", "2014"], []],
    ["parts of the site", ["Politics", "Economy", "Sport"], []],
  ])("%s", (_, lines, tags) => {
    expect(cleanPage(below(...lines)).tags).toEqual(tags);
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

  it.each([
    ["steps that the menu has", ["Start page", "Economy", "Ferries"], "Economy"],
    ["the menu again", ["Home", "Politics", "Economy"], null],
    ["steps that no menu has", ["Home", "Umbrellas", "Ferries"], null],
  ])("without the headline in it: %s", (_, lines, section) => {
    expect(cleanPage(above("Advertisement", ...lines)).section).toBe(section);
  });

  it("gives no names of feeds", () => {
    const page = dump("#The Gull » Feed The Gull » Comments Feed", "", HEADLINE, "By Ada Lind", STORY);
    expect(cleanPage(page).section).toBeNull();
  });
});

it("a section of the menu stands above a kicker", () => {
  expect(cleanPage(above("Login", "Economy", "Six years of repairs")).section).toBe("Economy");
});

describe("sections by the headline", () => {
  const page = (...header: readonly string[]): string =>
    dump("Home", "Politics", "Harbours", "Island life (12)", "Contact", "", ...header, STORY, "Imprint");

  it.each([
    ["names that the menu has too", [HEADLINE, "12 May 2017", "Harbours, Island life"], "Harbours"],
    ["names above it", ["Island life • Harbours", HEADLINE, "12 May 2017"], "Island life"],
    ["a name that the menu lacks among them", [HEADLINE, "12 May 2017", "Harbours, Umbrellas"], null],
    ["beside the time stamp", [HEADLINE, "Ada Lind · 12 May 2017 · Harbours · 7 comments"], "Harbours"],
    ["in brackets after it", [HEADLINE, "12 May 2017 at 20:51 (Harbours)"], "Harbours"],
    ["a paper beside the time stamp", [HEADLINE, "By Ada Lind - The Gull - 12 May 2017"], null],
    ["a person above the time stamp", ["Peter Lind", "12 May 2017", HEADLINE], null],
    ["a time above the time stamp", ["Yesterday, 15:09", "12 May 2017", HEADLINE], null],
    ["a section after other furniture", ["Log in", "Economy", HEADLINE, "12 May 2017"], "Economy"],
    ["a path of one mark without spaces", ["Photos/Illustration Lind", HEADLINE, "12 May 2017"], null],
  ])("%s", (_, header, section) => {
    expect(cleanPage(page(...header)).section).toBe(section);
  });

  const path = dump("Home /", "Island life /", HEADLINE, "Send photos", HEADLINE, "12 May 2017", STORY);

  it("last step of a path with a step a line that has its marks", () => {
    expect(cleanPage(path).section).toBe("Island life");
    const menu = dump("Home", "Island life", "Send photos", HEADLINE, "12 May 2017", STORY);
    expect(cleanPage(menu).section).toBeNull();
  });

  it("none of lines without marks above a copy of the headline, which may be a menu", () => {
    expect(cleanPage(path.replaceAll(" /", "")).section).toBeNull();
  });
});

describe("tags in Chinese", () => {
  it("are divided by spaces where nothing else divides them", () => {
    const story =
      "港务局周二表示，托尔瓦与各岛屿之间的轮渡航线在经过六年的维修之后重新开通，首班船载有两百名乘客。".repeat(
        3,
      );
    const text = dump("轮渡航线重新开通", "2017年05月12日 16:42", story, story, "标签：轮渡 码头 托尔瓦");
    expect(cleanPage(text).tags).toEqual(["轮渡", "码头", "托尔瓦"]);
  });
});
