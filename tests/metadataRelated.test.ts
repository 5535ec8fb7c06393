import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, STORY } from "./ferryStory.js";

const page = (...lines: readonly string[]): string =>
  dump(
    "Home",
    "Ferry line to the islands reopens",
    "By Ada Lind",
    "12 May 2017, 16:42",
    STORY,
    "Read also",
    lines,
  );

const OTHERS = ["Old lighthouse to become a museum", "Council votes on new coastal road"] as const;

describe("other stories", () => {
  it.each([
    ["below", [OTHERS[0], "4 May 2017", OTHERS[1], "2 May 2017, 9:30"]],
    ["above", ["4 May 2017", OTHERS[0], "2 May 2017, 9:30", OTHERS[1]]],
    ["at the beginning of", [`4 May 2017 ${OTHERS[0]}`, `2 May 2017 | ${OTHERS[1]}`]],
    ["at the end of", [`${OTHERS[0]} (4 May 2017)`, `${OTHERS[1]} – 2 May 2017`]],
  ])("have the day %s their headline", (_, lines) => {
    expect(cleanPage(page(...lines)).related).toEqual([
      { title: OTHERS[0], date: "2017-05-04" },
      { title: OTHERS[1], date: "2017-05-02" },
    ]);
  });

  it("have no day where none is shown, or none with a year", () => {
    expect(cleanPage(page(OTHERS[0], OTHERS[1])).related).toEqual(
      OTHERS.map((title) => ({ title, date: null })),
    );
    expect(cleanPage(page(OTHERS[0], "4 May", OTHERS[1])).related).toEqual(
      OTHERS.map((title) => ({ title, date: null })),
    );
  });

  it("keep their day to themselves where they stand above the story", () => {
    const other = ["Read also", OTHERS[0], "4 May 2017"];
    const page = dump("Home", "Ferry line to the islands reopens", "By Ada Lind", other, STORY);
    expect(cleanPage(page).published).toBeNull();
    const dated = dump("Home", "Ferry line to the islands reopens", "12 May 2017", other, STORY);
    expect(cleanPage(dated).published).toBe("2017-05-12");
  });
});
