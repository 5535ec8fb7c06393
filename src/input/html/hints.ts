import { decodeHTML } from "entities";
import type { Collected } from "./collected.js";
import { readStoryData } from "./jsonLd.js";
import type { Hint, HintSource, PageHints } from "./page.js";

/** Longer values (UTF-16 code units) are no names, headlines or dates. */
const MAX_VALUE = 2000;

/** Names of meta elements by what they are about, the better ones first. */
const META_NAMES = {
  titles: ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"],
  published:
    "article:published_time datepublished article:published og:published_time og:article:published_time parsely-pub-date sailthru.date date dc.date dc.date.issued dcterms.created dcterms.date pubdate publishdate publish-date publish_date publication_date published_time cxenseparse:recs:publishtime article.published date.created originalpublicationdate displaydate".split(
      " ",
    ),
  updated:
    "article:modified_time datemodified og:updated_time article:updated_time lastmod last-modified revised dcterms.modified article:modified article.updated".split(
      " ",
    ),
  authors:
    "author article:author dc.creator parsely-author sailthru.author byl twitter:creator article:author_name dcterms.creator og:article:author".split(
      " ",
    ),
  sections: ["article:section", "og:article:section", "parsely-section", "section", "cxenseparse:category"],
  tags: ["article:tag", "news_keywords", "keywords", "parsely-tags", "og:article:tag"],
  publishers: ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site"],
  descriptions: ["og:description", "description", "twitter:description", "dc.description"],
  urls: ["og:url"],
  types: ["og:type"],
  languages: ["og:locale", "content-language", "language", "dc.language"],
} as const;

type Topic = keyof typeof META_NAMES;

function hint(value: string, source: HintSource): Hint[] {
  // Character references are often written twice over: "&amp;quot;".
  const read = value.includes("&") ? decodeHTML(value) : value;
  const text = read.slice(0, MAX_VALUE).replace(/\s+/g, " ").trim();
  return text === "" ? [] : [{ value: text, source }];
}

function metaHints({ metas }: Collected, topic: Topic): Hint[] {
  return META_NAMES[topic].flatMap((name) =>
    metas
      .filter((meta) => meta.name === name)
      .flatMap(({ content }) => hint(content, /^(?:og|article):/.test(name) ? "open-graph" : "meta")),
  );
}

function propertyHints({ properties }: Collected, wanted: string): Hint[] {
  return properties
    .filter(({ property }) => property === wanted)
    .flatMap(({ value }) => hint(value, wanted === "" ? "time" : "microdata"));
}

function fromData(values: readonly string[]): Hint[] {
  return values.flatMap((value) => hint(value, "json-ld"));
}

/** What the markup says of the page, by topic. `title` is the page's own; "" where it has none. */
export function hintsOf(collected: Collected, title: string): PageHints {
  const data = readStoryData(collected.data);
  const meta = (topic: Topic): Hint[] => metaHints(collected, topic);
  return {
    titles: [...fromData(data.headlines), ...meta("titles"), ...hint(title, "page-title")],
    published: [
      ...fromData(data.published),
      ...meta("published"),
      ...propertyHints(collected, "datepublished"),
      ...propertyHints(collected, ""),
    ],
    updated: [...fromData(data.updated), ...meta("updated"), ...propertyHints(collected, "datemodified")],
    authors: [...fromData(data.authors), ...meta("authors")],
    sections: [...fromData(data.sections), ...meta("sections")],
    tags: [...meta("tags"), ...fromData(data.keywords)],
    publishers: [...meta("publishers"), ...fromData(data.publishers)],
    descriptions: [...meta("descriptions"), ...fromData(data.descriptions)],
    urls: [...hint(collected.url, "meta"), ...meta("urls")],
    types: [...fromData(data.types), ...meta("types")],
    languages: [...hint(collected.language, "meta"), ...fromData(data.languages), ...meta("languages")],
    body: data.body,
  };
}
