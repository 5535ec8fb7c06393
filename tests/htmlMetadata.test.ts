import { describe, expect, test } from "vitest";
import { cleanPage } from "../src/clean.js";
import { readStoryData } from "../src/input/html/jsonLd.js";
import { readHtml } from "../src/input/html/readHtml.js";
import { STORY } from "./ferryStory.js";

const TITLE = "Ferry line to the islands reopens";

function data(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
}

/** A page of the story; `head` says what its markup says, `header` what stands below the headline. */
function page(head: string, header = ""): string {
  const story = STORY.map((line) => `<p>${line}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${TITLE} | The Gull</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>${TITLE}</h1>${header}<div class="article-body">${story}</div></article></body></html>`;
}

describe("JSON-LD", () => {
  const story = '{"@type": "NewsArticle", "headline": "Storm closes port"';
  test.each([
    ["as it should be", `${story}}`],
    ["in a comment", `<!-- ${story}} -->`],
    ["in CDATA", `//<![CDATA[\n${story}}\n//]]>`],
    ["with a comma too many", `${story},}`],
    ["with a line end in a text", `${story}, "description": "Two\nlines"}`],
    ["with a semicolon", `${story}};`],
    ["in a list and a graph", `[{"@graph": [{"@type": "WebSite", "name": "Gull"}, ${story}}]}]`],
  ])("is read %s", (_, text) => {
    expect(readStoryData([text]).headlines).toEqual(["Storm closes port"]);
  });

  test.each([
    ["cut off", `${story}, "auth`],
    ["no JSON", "var a = 1;"],
    ["empty", ""],
    ["a number", "7"],
  ])("says nothing where it is %s", (_, text) => {
    expect(readStoryData([text]).headlines).toEqual([]);
  });

  test("names persons, by reference too, and organisations only where it names no person", () => {
    const authors = (author: unknown): readonly string[] =>
      readStoryData([
        JSON.stringify({
          "@graph": [
            { "@type": "BlogPosting", author },
            { "@id": "#a", name: "Ada Holm" },
          ],
        }),
      ]).authors;
    const agency = { "@type": "NewsMediaOrganization", name: "TolTA" };
    expect(authors("Ida Holm")).toEqual(["Ida Holm"]);
    expect(authors([{ "@id": "#a" }, agency])).toEqual(["Ada Holm"]);
    expect(authors(agency)).toEqual(["TolTA"]);
    expect(authors(null)).toEqual([]);
  });
});

describe("metadata of a page of HTML", () => {
  test("is stated where the page shows what the data says, and inferred where it does not", () => {
    const head = data({
      "@type": "NewsArticle",
      datePublished: "2021-03-04T10:15:00+02:00",
      author: { "@type": "Person", name: "Ida Brandt" },
    });
    const shown = cleanPage(page(head, "<p>By Ida Brandt</p><time>4 March 2021</time>"), {
      provenance: true,
    });
    expect(shown).toMatchObject({ published: "2021-03-04T10:15:00+02:00", authors: ["Ida Brandt"] });
    expect(shown.provenance?.authors?.[0]).toMatchObject({ certainty: "stated", rule: "authors/json-ld" });
    const unseen = cleanPage(page(head), { provenance: true });
    expect(unseen).toMatchObject({ published: "2021-03-04T10:15:00+02:00", authors: ["Ida Brandt"] });
    expect(unseen.provenance?.authors?.[0]).toMatchObject({ certainty: "inferred", span: null });
    expect(unseen.provenance?.published?.[0]).toMatchObject({
      certainty: "inferred",
      rule: "published/json-ld",
    });
  });

  test("has the day that the page shows, where the data gives the same moment in another zone", () => {
    const head = data({ "@type": "NewsArticle", datePublished: "2021-03-03T23:15:00Z" });
    expect(cleanPage(page(head, "<time>4 March 2021, 01:15</time>")).published).toBe(
      "2021-03-04T01:15+02:00",
    );
  });

  test("has the day of the data and no other that the page happens to name", () => {
    const head = data({ "@type": "NewsArticle", datePublished: "2021-03-04T10:15:00Z" });
    const { published } = cleanPage(page(head, "<p>4 March 2021</p><p>Open until 9 April 2022</p>"));
    expect(published?.slice(0, 10)).toBe("2021-03-04");
  });

  test("has the headline as the data spells it, and as the page words it", () => {
    const headline = (text: string): string | null =>
      cleanPage(page(data({ "@type": "NewsArticle", headline: text }))).title;
    expect(headline("Ferry line: to the islands reopens")).toBe("Ferry line: to the islands reopens");
    expect(headline("A ferry reopens")).toBe(TITLE);
  });

  test("has one author of an employer's name, a byline before the site's own name, and no address", () => {
    const authors = (name: string, header = ""): readonly string[] =>
      cleanPage(
        page(
          `<meta property="og:site_name" content="The Gull">${data({ "@type": "Article", author: { name } })}`,
          header,
        ),
      ).authors;
    expect(authors("Ida Brandt, Coast Media")).toEqual(["Ida Brandt"]);
    expect(authors("Ida Brandt, Ph.D.")).toEqual(["Ida Brandt, Ph.D."]);
    expect(authors("The Gull", "<p>By Ida Brandt</p>")).toEqual(["Ida Brandt"]);
    expect(authors("The Gull")).toEqual(["The Gull"]);
    expect(authors("https://gull.example/ida")).toEqual([]);
  });

  test("has section, tags and publisher of the head, its entities read", () => {
    const head = `<meta property="og:site_name" content="Gull &amp; Tern"><meta property="article:section" content="Region">
      <meta name="keywords" content="ferry, islands, Ferry,,">`;
    const { publisher, section, tags } = cleanPage(page(head));
    expect({ publisher, section, tags }).toEqual({
      publisher: "Gull & Tern",
      section: "Region",
      tags: ["ferry", "islands"],
    });
    expect(readHtml(page(head)).hints.languages[0]).toEqual({ value: "en", source: "meta" });
  });
});
