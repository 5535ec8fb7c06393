import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, STORY } from "./ferryStory.js";

const MENU = ["Home", "News", "Sport", "Culture", "Weather", "Letters", "Jobs", "Boats"];

/** A page with a banner of its day, and these lines below its headline. */
const bannered = (banner: string, ...lines: readonly string[]): string =>
  dump(banner, MENU, "Ferry line to the islands reopens", lines, STORY);

describe("a time of publication without a day", () => {
  test.each([
    ["Published 14:14", "2017-05-12T14:14"],
    ["Published: 14.14", "2017-05-12T14:14"],
    ["Updated 15:59 | Published 14:14", "2017-05-12T14:14"],
  ])("%s is of the day on which the page was read", (line, published) => {
    const { provenance, ...article } = cleanPage(bannered("Friday, 12 May 2017", line), { provenance: true });
    expect(article).toMatchObject({ captured: "2017-05-12", published });
    expect(provenance?.published).toMatchObject([{ certainty: "inferred" }]);
  });

  test("says nothing where that day is not known, or nothing calls it so", () => {
    expect(
      cleanPage(dump("Ferry line to the islands reopens", "Published 14:14", STORY)).published,
    ).toBeNull();
    expect(cleanPage(bannered("Friday, 12 May 2017", "14:14")).published).toBeNull();
  });

  test("counts for nothing where the day is shown", () => {
    const page = bannered("Friday, 12 May 2017", "11 May 2017, 10:15", "Published 14:14");
    expect(cleanPage(page).published).toBe("2017-05-11T10:15");
  });
});

test("a long line of two dates is a stamp, and no part of the story", () => {
  const line = "PUBLISHED: May 12, 2017 at 5:33 p.m. | UPDATED: May 14, 2017 at 9:10 a.m.";
  const article = cleanPage(dump(MENU, "Ferry line to the islands reopens", "By Ada Lind", line, STORY));
  expect(article).toMatchObject({ published: "2017-05-12T17:33", updated: "2017-05-14T09:10" });
  expect(article.text).not.toContain("PUBLISHED");
});

describe("a numeric date in English that may be read in two ways", () => {
  const page = (stamp: string): string => dump(MENU, "Ferry line to the islands reopens", stamp, STORY);

  test("begins with the day beside a clock of 24 hours, and stays in doubt", () => {
    expect(cleanPage(page("Published on 06/01/2026 - 13:55"))).toMatchObject({
      published: "2026-01-06T13:55",
      warnings: [{ rule: "metadata/ambiguous-date" }],
    });
  });

  test("begins with the month else", () => {
    expect(cleanPage(page("Published on 06/01/2026 - 1:55 pm")).published).toBe("2026-06-01T13:55");
  });
});

test("the day of a post of somebody else is not that of the story", () => {
  const post = [
    "So glad that the boats are back on the line to the islands!",
    "— Ida Holm (@idaholm) May 3, 2017",
  ];
  const [first = "", ...others] = STORY;
  const page = dump(MENU, "Ferry line to the islands reopens", "By Ada Lind", first, post, others);
  expect(cleanPage(page).published).toBeNull();
});
