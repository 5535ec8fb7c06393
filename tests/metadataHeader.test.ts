import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, STORY } from "./ferryStory.js";

/** A page in English with these lines between its headline and its story. */
function headed(...lines: readonly string[]): string {
  return dump("Home", "News", "Sport", "Ferry line to the islands reopens", ...lines, STORY);
}

describe("an agency on a line of its own", () => {
  test.each(["Reuters", "AFP", "Associated Press"])("%s signs the story and is no author", (agency) => {
    expect(cleanPage(headed(agency, "12 May 2017, 16:42"))).toMatchObject({
      authors: [],
      publisher: agency,
      published: "2017-05-12T16:42",
    });
  });

  test("beside an author", () => {
    expect(cleanPage(headed("By Ada Lind", "Reuters", "12 May 2017, 16:42"))).toMatchObject({
      authors: ["Ada Lind"],
      publisher: "Reuters",
    });
  });

  test("after a lead it is an author, as organisations are", () => {
    expect(cleanPage(headed("By Reuters", "12 May 2017, 16:42")).authors).toEqual(["Reuters"]);
  });

  test("a site's own name comes first", () => {
    const { publisher } = cleanPage(
      dump("Ferry line to the islands reopens | The Tolva Gull", headed("Reuters", "12 May 2017, 16:42")),
    );
    expect(publisher).toBe("The Tolva Gull");
  });
});

describe("a time of the last change without a day", () => {
  const published = "2017-05-12T10:15";
  test.each([
    [["12 May 2017, 10:15 | Updated 15:30"], "2017-05-12T15:30"],
    [["12 May 2017, 10:15", "Updated at 3:30 pm"], "2017-05-12T15:30"],
    [["12 May 2017, 10:15 (last updated: 15.30)"], "2017-05-12T15:30"],
    [["12 May 2017, 10:15", "Updated 08:30"], null],
    [["12 May 2017, 10:15", "Updated by the desk of the 15:30 ferry"], null],
    [["12 May 2017, 10:15", "15:30"], null],
  ])("%j", (lines, updated) => {
    expect(cleanPage(headed(...lines))).toMatchObject({ published, updated });
  });

  test("it has the zone of the day, and tells that the day is inferred", () => {
    const page = headed("12 May 2017, 10:15 CEST | Updated 15:30");
    expect(cleanPage(page)).toMatchObject({ updated: "2017-05-12T15:30+02:00" });
    const { updated, provenance } = cleanPage(headed("12 May 2017, 10:15 | Updated 15:30"), {
      provenance: true,
      timezone: "Europe/Minsk",
    });
    expect(updated).toBe("2017-05-12T15:30+03:00");
    expect(provenance?.updated).toMatchObject([{ rule: "updated/same-day", certainty: "inferred" }]);
  });

  test("in other languages", () => {
    const story = [
      "Stará lávka cez prístav bude od pondelka zatvorená, pretože robotníci vymenia jej oceľové laná, uviedla mestská rada vo vyhlásení.",
      "Práce majú trvať jedenásť týždňov a rada sľúbila chodcom a cyklistom bezplatnú loď od šiestej rána až do polnoci.",
      "Most otvorili pred deväťdesiatimi rokmi a denne po ňom prejde asi štyritisíc áut, omnoho viac, než počítali jeho stavitelia.",
    ];
    const head = ["Domov", "Správy", "Lávka v prístave sa zatvorí na jedenásť týždňov"];
    const stamp = "12. mája 2017, 10:15 | aktualizované o 15:30";
    expect(cleanPage(dump(...head, stamp, ...story))).toMatchObject({
      published,
      updated: "2017-05-12T15:30",
    });
  });
});

describe("two names with a dash between", () => {
  test.each([
    ["By Ada Lind - Maria Lopez", ["Ada Lind", "Maria Lopez"]],
    ["Luca Bianchi – Maria Rossi", ["Luca Bianchi", "Maria Rossi"]],
    ["Nguyễn Văn An - Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
    ["By Maria Lopez - San Francisco", ["Maria Lopez"]],
    ["By Maria Lopez - Tolva Gazette", ["Maria Lopez"]],
    ["By Maria Lopez - Madrid", ["Maria Lopez"]],
  ])("%s", (line, authors) => {
    expect(cleanPage(headed(line, "12 May 2017, 16:42")).authors).toEqual(authors);
  });
});
