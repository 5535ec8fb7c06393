import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";
import { dump, STORY } from "./ferryStory.js";

const FOOT = [
  "Share this article",
  "Facebook",
  "Read more",
  "Fire closes harbour office",
  "Copyright 2024 The Daily Gull",
];

/** A short page in plain text, as somebody types or copies it. */
const page = (headline: string): string =>
  dump(
    "Skip to content",
    "The Daily Gull",
    "Home | Sport | Business",
    headline,
    "By Jane Smith and Bob Jones",
    "Published 3 March 2024 at 10:15 GMT",
    STORY,
    FOOT,
  );

describe("a page in plain text", () => {
  test.each(["Storm hits coast", "Brexit: PM faces revolt", "Shares slide again"])(
    "has the short headline %s for its title, and not its byline",
    (headline) => {
      expect(cleanPage(page(headline))).toMatchObject({
        title: headline,
        authors: ["Jane Smith", "Bob Jones"],
      });
    },
  );

  test("has no section of a menu with bars", () => {
    expect(cleanPage(page("Storm hits coast")).section).toBeNull();
  });

  test("has copyright and publisher without the sign, and no related story of them", () => {
    expect(cleanPage(page("Storm hits coast"))).toMatchObject({
      copyright: "Copyright 2024 The Daily Gull",
      publisher: "The Daily Gull",
      related: [{ title: "Fire closes harbour office" }],
    });
  });

  test.each([
    "Ukraine war: Kyiv hit by missiles",
    "Tennis: Lopez wins in Paris",
    "Analysis: Why rates matter",
  ])("that begins with its headline %s has all of it", (headline) => {
    expect(cleanPage(dump(headline, "3 March 2024", STORY))).toMatchObject({
      title: headline,
      publisher: null,
    });
  });
});
