import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, GERMAN_STORY, STORY } from "./ferryStory.js";

describe("dates of whole pages", () => {
  it("warns of a date that reads two ways", () => {
    const article = cleanPage(
      dump("Home", "Ferry line to the islands reopens", "By Ada Lind", "05/12/2017", STORY),
    );
    expect(article.warnings.map(({ rule }) => rule)).toContain("metadata/ambiguous-date");
  });

  it("drops a date of publication after the day of the dump", () => {
    const article = cleanPage(
      dump("Home", "Ferry line to the islands reopens", "By Ada Lind", "12 May 2017, 16:42", STORY),
      { captured: "2016-01-01" },
    );
    expect(article).toMatchObject({ published: null, captured: "2016-01-01" });
    expect(article.warnings.map(({ rule }) => rule)).toEqual(["metadata/published-after-captured"]);
  });

  it("takes the day of the last change, and warns, where the page names no other", () => {
    for (const line of ["Updated 12 May 2017, 16:42", "12 May 2017, 16:42 (updated)"]) {
      const article = cleanPage(
        dump("Home", "Ferry line to the islands reopens", "By Ada Lind", line, STORY),
        { provenance: true },
      );
      expect(article).toMatchObject({
        published: "2017-05-12",
        updated: "2017-05-12T16:42",
        warnings: [{ rule: "metadata/published-from-update" }],
      });
      const [entry] = article.provenance?.published ?? [];
      expect(entry).toMatchObject({ certainty: "inferred", rule: "published/update-stamp" });
    }
  });

  it("takes the day before a change that is told in hours for that of publication", () => {
    const article = cleanPage(
      dump("Home", "Ferry line to the islands reopens", "12 May 2017, 16:42 Updated 9 min ago", STORY),
    );
    expect(article).toMatchObject({ published: "2017-05-12T16:42", updated: null });
  });

  it.each(["05.12.2017", "05/12/2017"])("reads %s by a language that puts the day first", (date) => {
    const article = cleanPage(dump("Start", "Fähre zu den Inseln fährt wieder", date, GERMAN_STORY));
    expect(article).toMatchObject({ published: "2017-12-05", warnings: [] });
  });

  it("reads a date by the day of the dump where the other reading is later", () => {
    const page = dump("Home", "Ferry line to the islands reopens", "By Ada Lind", "12/05/2017", STORY);
    expect(cleanPage(page, { captured: "2017-06-01" })).toMatchObject({
      published: "2017-05-12",
      warnings: [],
    });
    expect(cleanPage(page, { captured: "2018-06-01" }).warnings).toMatchObject([
      { rule: "metadata/ambiguous-date" },
    ]);
  });

  it("takes no copy of the banner for the day of publication", () => {
    const banner = "Thursday, November 9th 2023";
    const menu = ["Home", "Sport", "World", "Ports", "Islands", "Weather", "Letters"];
    const article = cleanPage(
      dump(banner, menu, banner, menu, "Ferry line to the islands reopens", "By Ada Lind", STORY, banner),
    );
    expect(article).toMatchObject({ published: null, captured: "2023-11-09" });
  });

  it("takes the date below the headline though the banner is written alike", () => {
    const menu = ["Home", "Sport", "World", "Ports", "Islands", "Weather", "Letters"];
    const article = cleanPage(
      dump(
        "9 November 2023",
        menu,
        "Ferry line to the islands reopens",
        "Ada Lind",
        "9 November 2023",
        STORY,
      ),
    );
    expect(article).toMatchObject({ published: "2023-11-09", captured: "2023-11-09" });
  });

  it("takes the date below a headline that stands again further down", () => {
    const headline = "Ferry line to the islands reopens";
    const teasers = ["12", "Tolva", "4 min read", "Share", "1.2k", "34", "Islands", "Ports"];
    const article = cleanPage(
      dump("Home", headline, "By Ada Lind", "18 December 2025, 9:30", teasers, headline, STORY),
    );
    expect(article.published).toBe("2025-12-18T09:30");
  });

  it("takes no date from the story, the copyright line or other stories", () => {
    const article = cleanPage(
      dump(
        "Home",
        "Ferry line to the islands reopens",
        STORY,
        "It will close again on 3 March 2019 for a week of checks, the office said in a statement to the press.",
        "Most read",
        "Old lighthouse to become a museum",
        "4 May 2018",
        "Council votes on new coastal road",
        "2 May 2018",
        "© 2020 Tolva Gull",
      ),
    );
    expect(article.published).toBeNull();
  });

  it.each([
    ["yesterday at 17:45", "2017-05-11T17:45"],
    ["Published yesterday", "2017-05-11"],
    ["2 days ago", "2017-05-10"],
    ["today, 7:37", "2017-05-12T07:37"],
  ])("counts '%s' from the day of the dump", (line, day) => {
    const page = dump("Home", "Ferry line to the islands reopens", "By Ada Lind", line, STORY);
    expect(cleanPage(page, { captured: "2017-05-12" })).toMatchObject({ published: day, warnings: [] });
    expect(cleanPage(page)).toMatchObject({
      published: null,
      warnings: [{ rule: "metadata/relative-date" }],
    });
  });

  it("counts hours only from a banner that shows the time of the dump", () => {
    const page = (banner: string): string =>
      dump(
        banner,
        "Home",
        "Sport",
        "World",
        "Ports",
        "Islands",
        "Weather",
        "Letters",
        "Ferry line to the islands reopens",
        "9 hours ago",
        STORY,
      );
    expect(cleanPage(page("Friday, 12 May 2017, 07:30"))).toMatchObject({ published: "2017-05-11" });
    expect(cleanPage(page("Friday, 12 May 2017"))).toMatchObject({
      published: null,
      captured: "2017-05-12",
      warnings: [{ rule: "metadata/relative-date" }],
    });
  });

  it("takes a change in relative time for no publication", () => {
    const page = dump("Home", "Ferry line to the islands reopens", "Updated yesterday, 9:30", STORY);
    expect(cleanPage(page, { captured: "2017-05-12" })).toMatchObject({
      published: null,
      updated: "2017-05-11T09:30",
      warnings: [],
    });
  });
});
