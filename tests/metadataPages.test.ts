import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";
import type { Options } from "../src/options.js";
import type { Article } from "../src/types.js";
import { dump, GERMAN_STORY, STORY } from "./ferryStory.js";

interface Case {
  readonly about: string;
  readonly text: string;
  readonly options?: Partial<Options>;
  readonly expected: Partial<Article>;
}

const CASES: readonly Case[] = [
  {
    about: "page title with the site's name, headline, byline and time stamp on one line",
    text: dump(
      "Ferry line to the islands reopens | The Tolva Gull",
      "Home",
      "News",
      "Sport",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "12 May 2017, 16:42",
      STORY,
    ),
    expected: {
      title: "Ferry line to the islands reopens",
      authors: ["Ada Lind"],
      published: "2017-05-12T16:42",
      publisher: "The Tolva Gull",
    },
  },
  {
    about: "date banner of the page above the story",
    text: dump(
      "Projects",
      "Sunday, 14 January 2024",
      "All news",
      "",
      "Economy",
      "12 May 2017, 16:42",
      "",
      "Ferry line to the islands reopens",
      "",
      STORY.join("\n\n"),
    ),
    expected: {
      title: "Ferry line to the islands reopens",
      published: "2017-05-12T16:42",
      captured: "2024-01-14",
      section: "Economy",
      authors: [],
    },
  },
  {
    about: "published and updated on one line",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      "By Ada Lind and Tom Berg",
      "Published 12 May 2017, 16:42 | Updated 13 May 2017, 08:10",
      STORY,
    ),
    expected: {
      authors: ["Ada Lind", "Tom Berg"],
      published: "2017-05-12T16:42",
      updated: "2017-05-13T08:10",
    },
  },
  {
    about: "copyright line of a named holder and all rights",
    text: dump("Home", "Ferry line to the islands reopens", STORY, "© 2017 Tolva Gull All Rights Reserved"),
    expected: { publisher: "Tolva Gull" },
  },
  {
    about: "copyright line that says the word beside the sign",
    text: dump("Home", "Ferry line to the islands reopens", STORY, "© Copyright Tolva Gull"),
    expected: { publisher: "Tolva Gull" },
  },
  {
    about: "copyright line with the sign in brackets",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      STORY,
      "(c) 2017 Tolva Gull. All rights reserved.",
    ),
    expected: { publisher: "Tolva Gull", copyright: "(c) 2017 Tolva Gull. All rights reserved." },
  },
  {
    about: "copyright line with the sign of addresses",
    text: dump("Home", "Ferry line to the islands reopens", STORY, "Copyright @ 2017 Tolva Gull"),
    expected: { publisher: "Tolva Gull", copyright: "Copyright @ 2017 Tolva Gull" },
  },
  {
    about: "item of a list that is no sign of copyright",
    text: dump("Home", "Ferry line to the islands reopens", STORY, "(c) Tolva Gull 2017, page four"),
    expected: { publisher: null, copyright: null },
  },
  {
    about: "copyright line: 2017 Tolva novine. All rights reserved",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      STORY,
      "© 2017 Tolva novine. All rights reserved",
    ),
    expected: { publisher: "Tolva novine" },
  },
  {
    about: "copyright line: Tolva dnes 2017",
    text: dump("Home", "Ferry line to the islands reopens", STORY, "© Tolva dnes 2017"),
    expected: { publisher: "Tolva dnes" },
  },
  {
    about: "copyright line: 2017 Tolva Gull and whoever it belongs to",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      STORY,
      "© 2017 Tolva Gull and whoever it belongs to",
    ),
    expected: { publisher: "Tolva Gull" },
  },
  {
    about: "copyright line that names nobody",
    text: dump("Home", "Ferry line to the islands reopens", STORY, "© 2017 All rights reserved"),
    expected: { publisher: null },
  },
  {
    about: "offset from the option where the page states none",
    text: dump("Home", "Ferry line to the islands reopens", "By Ada Lind", "12 May 2017, 16:42", STORY),
    options: { timezone: "Europe/Oslo" },
    expected: { published: "2017-05-12T16:42+02:00" },
  },
  {
    about: "dateline without a year takes it from the time stamp, a day of the year before included",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      "2 January 2017, 16:42",
      `TOLVA, 30 December (Reuters) - ${STORY[0]}`,
      STORY.slice(1),
    ),
    expected: {
      dateline: { place: "TOLVA", date: "2016-12-30", agency: "Reuters" },
      published: "2017-01-02T16:42",
    },
  },
  {
    about: "German header with lead words on lines of their own",
    text: dump(
      "Fähre zu den Inseln fährt wieder - Tolvaer Möwe",
      "Startseite",
      "Wirtschaft",
      "Fähre zu den Inseln fährt wieder",
      "Von",
      "Anke Lind",
      "12.05.2017, 16:42 Uhr",
      GERMAN_STORY,
    ),
    expected: {
      title: "Fähre zu den Inseln fährt wieder",
      authors: ["Anke Lind"],
      published: "2017-05-12T16:42",
      language: "de",
    },
  },
  {
    about: "numeric date settled by the same day in words elsewhere",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "05/12/2017",
      STORY,
      "12 May 2017",
    ),
    expected: { published: "2017-05-12", warnings: [] },
  },
  {
    about: "numeric date settled by another whose day is over 12",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "05/12/2017",
      STORY,
      "Most read",
      "27/11/2017",
    ),
    expected: { published: "2017-12-05", warnings: [] },
  },
  {
    about: "tags after the story",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "12 May 2017, 16:42",
      STORY,
      "Tags: ferries, islands, harbour",
    ),
    expected: { tags: ["ferries", "islands", "harbour"] },
  },
  {
    about: "related headlines below their heading",
    text: dump(
      "Home",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "12 May 2017, 16:42",
      STORY,
      "Related stories",
      "Old lighthouse to become a museum",
      "Council votes on new coastal road",
    ),
    expected: {
      related: [
        { title: "Old lighthouse to become a museum", date: null },
        { title: "Council votes on new coastal road", date: null },
      ],
    },
  },
];

describe("metadata of whole pages", () => {
  it.each(CASES)("$about", ({ text, options, expected }) => {
    expect(cleanPage(text, options)).toMatchObject(expected);
  });

  it("keeps the headline out of the text, wherever it is repeated", () => {
    const headline = "Ferry line to the islands reopens after six years of repairs to the main pier";
    const article = cleanPage(dump("Home", headline, "By Ada Lind", "12 May 2017, 16:42", headline, STORY));
    expect(article.title).toBe(headline);
    expect(article.text).not.toContain(headline);
    expect(article.text).toBe(STORY.join("\n\n"));
  });

  it("says nothing where nothing is stated", () => {
    const article = cleanPage(dump("Ferry line to the islands reopens", "", STORY.join("\n\n")));
    expect(article).toMatchObject({
      authors: [],
      published: null,
      updated: null,
      captured: null,
      dateline: null,
    });
    expect(article).toMatchObject({ section: null, tags: [], corrections: [], copyright: null, related: [] });
  });

  it("finds every stated value at its span", () => {
    const text = dump(
      "Ferry line to the islands reopens | The Tolva Gull",
      "Home",
      "Ferry line to the islands reopens",
      "By Ada Lind",
      "12 May 2017, 16:42",
      STORY,
      "Tags: ferries, islands",
      "© 2017 Tolva Gull",
    );
    const { provenance } = cleanPage(text, { provenance: true });
    for (const name of ["title", "authors", "tags", "publisher", "copyright"]) {
      expect(provenance?.[name]?.length, name).toBeGreaterThan(0);
      for (const { value, span } of provenance?.[name] ?? [])
        expect(text.slice(span?.start, span?.end)).toBe(value);
    }
  });

  it("takes a headline in capitals as it is spelt elsewhere", () => {
    const text = dump(
      "HOME",
      "",
      "FERRY LINE TO TOLVA REOPENS",
      "",
      "By Ada Lind",
      "",
      "12 May 2017, 16:42",
      "",
      STORY.join("\n\n"),
      "",
      "Share: Ferry line to Tolva reopens",
    );
    expect(cleanPage(text).title).toBe("Ferry line to Tolva reopens");
  });
});

it("a page that was not found is not called by the first line of its menu", () => {
  const lost =
    "Sorry, the page you were looking for is not here any more. It may have moved, or its address was typed wrongly.";
  expect(
    cleanPage(["Home", "News", "Sport", "404 - Page not found", lost, "Contact us"].join("\n")).title,
  ).not.toBe("Home");
  expect(cleanPage(["Page not found", lost].join("\n")).title).toBe("Page not found");
});
