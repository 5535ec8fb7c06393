import { describe, expect, it } from "vitest";
import { addressRank } from "../src/blocks/revise/addressNames.js";

describe("addressRank", () => {
  it.each([
    ["  13. https://gazette.example/author/maria-lopez/", "Maria Lopez", 2],
    ["  13. https://gazette.example/staff/2648209001/maria-lopez/", "Maria Lopez", 2],
    ["  13. https://gazette.example/autoren/maria-lopez,a117.html", "María López", 2],
    ["  13. https://gazette.example/specials/autor-maria-lopez/", "Maria Lopez", 2],
    ["  13. file:///people/maria-lopez", "Maria Lopez", 2],
    ["Maria Lopez [/people/maria_lopez]", "Maria Lopez", 2],
    ["[Jörg Müller](https://anzeiger.example/autor/joerg-mueller)", "Jörg Müller", 2],
    ["  13. https://anzeiger.example/autor/jorg-muller", "Jörg Müller", 2],
    [
      "  13. https://vest.example/avtor/%D0%B8%D0%B2%D0%B0%D0%BD-%D0%BF%D0%B5%D1%82%D1%80%D0%BE%D0%B2",
      "Иван Петров",
      2,
    ],
    ["  13. https://gazette.example/tags/maria-lopez?page=2", "Maria Lopez", 1],
    ["  13. https://gazette.example/author/maria-lopez-garcia", "Maria Lopez", 0],
    ["  13. https://gazette.example/world/maria-lopez-wins-prize-4711.html", "Maria Lopez", 0],
    ["  13. https://gazette.example/author/%E0%A4%A", "Maria Lopez", 0],
    ["By Maria Lopez", "Maria Lopez", 0],
  ] as const)("%s %s", (text, name, rank) => {
    expect(addressRank(text)(name)).toBe(rank);
  });

  it("is quick on a page of nothing but slashes and letters", () => {
    const began = performance.now();
    const rank = addressRank(`${"a/".repeat(200_000)} ${"[/".repeat(200_000)} ${"w://".repeat(100_000)}`);
    expect(rank("Maria Lopez")).toBe(0);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
