import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, GERMAN_STORY, STORY } from "./ferryStory.js";

const NORWEGIAN_STORY = {
  headline: "Fergen til øyene går igjen",
  body: [
    "Fergen til øyene går igjen fra mandag, melder rederiet. Skipet har ligget til kai i seks uker etter at en del av roret brakk i stormen.",
    "Folk på øyene har i mellomtiden måttet ta en mindre båt som bare gikk når været var godt, og varene kom en gang i uken.",
    "Kapteinen sier at han gleder seg til å se havnen igjen, og at den første turen er gratis for alle som bor der.",
  ],
};
const JAPANESE_STORY = {
  headline: "島へのフェリーが運航再開",
  body: [
    "島へのフェリーが月曜日から運航を再開すると、運航会社が発表した。船は嵐で舵の一部が壊れ、六週間にわたって港に停泊していた。",
    "島の住民はその間、天気の良い日にだけ出る小さな船を使うほかなく、荷物は週に一度しか届かなかったという。",
    "船長は「港をまた見るのが楽しみだ」と話し、最初の便は島に住む人なら誰でも無料で乗ることができる。",
  ],
};

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

  it("counts hours from the time of the dump that the caller gives, and says what is missing", () => {
    const page = (ago: string): string =>
      dump("Home", "Ferry line to the islands reopens", "By Ada Lind", ago, STORY);
    const read = (captured: string) => cleanPage(page("9 hours ago"), { captured });
    expect(read("2017-05-12T09:00")).toMatchObject({ published: "2017-05-12", captured: "2017-05-12" });
    expect(read("2017-05-12T08:59")).toMatchObject({ published: "2017-05-11", warnings: [] });
    const [told] = read("2017-05-12").warnings;
    expect(told?.reason).toContain("only the day is known. Give its time too");
    expect(told?.reason).toContain("(captured): 2017-05-12T14:00.");
    expect(cleanPage(page("9 hours ago")).warnings[0]?.reason).toContain("Give its day and time (captured)");
    expect(cleanPage(page("3 days ago")).warnings[0]?.reason).toContain("Give its day (captured)");
    const rough = cleanPage(page("3 months ago"), { captured: "2017-05-12" });
    expect(rough).toMatchObject({ published: null, warnings: [{ rule: "metadata/relative-date" }] });
    expect(rough.warnings[0]?.reason).toContain('"3 months ago", which names no day.');
  });

  it.each([
    ["no", "Publisert 12. mai 2017 kl. 10.15 Oppdatert kl. 21.27"],
    ["no", "Publisert 12. mai 2017 kl. 10.15Oppdatert 21.27"],
    ["ja", "2017年5月12日 10時15分（2017年5月12日 21時27分更新）"],
  ])("reads a change later on the same day: %s %s", (language, line) => {
    const story = language === "ja" ? JAPANESE_STORY : NORWEGIAN_STORY;
    expect(cleanPage(dump(story.headline, "", story.headline, line, story.body))).toMatchObject({
      published: "2017-05-12T10:15",
      updated: "2017-05-12T21:27",
    });
  });

  it("reads the day of the last change below the story", () => {
    const page = dump(
      "Ferry line to the islands reopens",
      "12 May 2017, 10:15",
      STORY,
      "Last updated on Saturday, 13 May 2017, 21:27",
      "Related stories",
    );
    expect(cleanPage(page)).toMatchObject({
      published: "2017-05-12T10:15",
      updated: "2017-05-13T21:27",
    });
  });

  it("takes the year of a day without one from the same day elsewhere on the page, and says so", () => {
    const page = (banner: string): string =>
      dump(banner, "Home", "News", "Ferry line to the islands reopens", "By Ada Lind", "12 May 10:15", STORY);
    const read = cleanPage(page("Friday, 12 May 2017"), { provenance: true });
    expect(read.published).toBe("2017-05-12T10:15");
    expect(read.provenance?.published).toMatchObject([{ certainty: "inferred" }]);
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
