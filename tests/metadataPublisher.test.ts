import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";

const HEADLINE = "Ferry line to the islands reopens";
const STORY = [
  "The ferry line between Tolva and the isles reopened on Friday, six years after the last ship left the port.",
  "Ministers from both sides were on board, and so were two hundred schoolchildren, a brass band and a goat.",
  "The first ship of the day was full, the second one had to wait for an hour because of the fog.",
];

function publisherOf({ title = "Home", copyright = "" }: { title?: string; copyright?: string }) {
  return cleanPage([title, "News", HEADLINE, ...STORY, copyright].join("\n")).publisher;
}

describe("the publisher", () => {
  it.each([
    ['© OOO "Tolva and the isles", 2004-2011', 'OOO "Tolva and the isles"'],
    ["© «Tolva and the isles»", "«Tolva and the isles»"],
    ["© La Voz de Tolva", "La Voz de Tolva"],
    ["© 2011 nobody in particular", null],
  ])("of the line of copyright %s is %s", (copyright, expected) => {
    expect(publisherOf({ copyright })).toBe(expected);
  });

  it("is the part of the page's title that the line of copyright names too", () => {
    const title = `${HEADLINE} - News from Tolva Gull - weather, tides, ships`;
    expect(publisherOf({ title, copyright: "© 2017 Tolva Gull" })).toBe("News from Tolva Gull");
    expect(publisherOf({ title, copyright: "© 2017" })).toBe("weather, tides, ships");
  });

  it("is neither a day nor furniture in the page's title", () => {
    expect(publisherOf({ title: `${HEADLINE} - 12 May 2017` })).toBeNull();
    expect(publisherOf({ title: `${HEADLINE} - Tolva Gull - Mobile version` })).toBe("Tolva Gull");
  });
});
