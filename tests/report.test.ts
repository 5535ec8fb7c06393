import { createHash } from "node:crypto";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { cutRows, doubtfulPages, doubtOf, expectedLoss } from "../src/output/report/doubtful.js";
import { collectFacts, removedShare, type SeenPage, siteOf } from "../src/output/report/facts.js";
import { html } from "../src/output/report/html.js";
import { lineCounter } from "../src/output/report/lineCounter.js";
import type { Article, RemovedBlock } from "../src/types.js";
import { BARE, FULL } from "./outputSamples.js";
import { ATTACKS, explained, hostileDump, plainDump, reportOn } from "./reportSamples.js";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const HOSTILE = [
  { name: `dumps/${ATTACKS[1]}.txt`, dump: hostileDump(), url: `https://evil.example/${ATTACKS[0]}` },
  { name: "dumps/b.txt", dump: plainDump(2) },
  { name: `dumps/${ATTACKS[2]}${ATTACKS[7]}`, dump: "" },
];

function all(node: Node): Element[] {
  const children: Element[] = "childNodes" in node ? node.childNodes.flatMap(all) : [];
  return "tagName" in node ? [node, ...children] : children;
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Elements of a page, and what a strict reader finds wrong with it. */
function read(page: string) {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  return { elements: all(document), errors };
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

describe("the report", () => {
  test("is HTML without a fault, whatever the pages hold", () => {
    expect(read(reportOn(HOSTILE)).errors).toEqual([]);
  });

  test("has only the elements and attributes that it is made of", () => {
    const { elements } = read(reportOn(HOSTILE));
    const tags = new Set(elements.map(({ tagName }) => tagName));
    for (const tag of ["script", "img", "iframe", "link", "base", "form", "object", "embed", "plaintext"]) {
      expect(tags, tag).not.toContain(tag);
    }
    expect(elements.filter(({ tagName }) => tagName === "h1")).toHaveLength(1);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    const links = elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((link) => !/^#[a-z]+$/.test(link))).toEqual([]);
  });

  test("asks for nothing from anywhere, and its policy lets nothing but its own style in", () => {
    const { elements } = read(reportOn(HOSTILE));
    const [style, ...others] = elements.filter(({ tagName }) => tagName === "style");
    expect(others).toEqual([]);
    const css = style === undefined ? "" : textOf(style);
    expect(css).not.toMatch(/@import|url\(|expression/);
    const policy = elements.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy");
    const hash = createHash("sha256").update(css).digest("base64");
    expect(attribute(policy, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("shows every attack as text, control characters made visible", () => {
    const page = reportOn(HOSTILE);
    const { elements } = read(page);
    const shown = elements
      .filter(({ tagName }) => tagName === "td")
      .map(textOf)
      .join("\n");
    for (const attack of ATTACKS.slice(0, 7)) expect(shown).toContain(attack);
    expect(shown).toContain("\\u{202e}right to left");
    expect(shown).toContain("␛[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(page).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(page.isWellFormed()).toBe(true);
  });

  test("shows every line of a dump with what became of it, as explain does", () => {
    const { elements } = read(reportOn([{ name: "a.txt", dump: plainDump(1) }]));
    const table = elements.find((element) => attribute(element, "class") === "dump");
    const rows = (table ? all(table) : []).filter(({ tagName }) => tagName === "tr").slice(1);
    const cells = rows.map((row) => row.childNodes.map((cell) => textOf(cell).trim()));
    expect(cells.map(([line]) => line)).toEqual(Array.from({ length: 10 }, (_, at) => String(at + 1)));
    expect(cells.map(([, text]) => text)).toEqual(plainDump(1).split("\n"));
    const { blocks } = explained({ name: "a.txt", dump: plainDump(1) });
    const verdicts = blocks.map(({ verdicts: all }) => all.at(-1)?.rule);
    expect(cells.map(([, , why]) => why?.split(" ").at(-1))).toEqual(verdicts);
    const fates = rows.map((row) => attribute(row, "class"));
    expect(fates[5]).toBe("content");
    expect(fates[2]).toBe("metadata");
    expect(fates[9]).toBe("boilerplate");
    expect(cells[5]?.[2]).toContain("✓ kept");
    expect(cells[9]?.[2]).toContain("✕ removed");
  });

  test("says how many pages it shows", () => {
    const pages = Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt`, dump: plainDump(at) }));
    expect(reportOn(pages)).toContain("All 30 pages, line by line.");
    const few = reportOn(pages, 5);
    expect(few).toContain("The 5 most doubtful of 30 pages");
    expect(read(few).elements.filter(({ tagName }) => tagName === "details")).toHaveLength(5);
  });

  test("stays small however long a page is", () => {
    const long = `${plainDump(1)}\n${"Another line of the menu\n".repeat(20_000)}${"x".repeat(1_000_000)}`;
    const page = reportOn([{ name: "long.txt", dump: long }]);
    expect(page.length).toBeLessThan(300_000);
    expect(page).toMatch(/[\d,]+ more blocks not shown: the page is long\./);
  });

  test("tells plots to those who can't see them", () => {
    const { elements } = read(reportOn(HOSTILE));
    const plots = elements.filter((element) => attribute(element, "role") === "img");
    expect(plots.map((plot) => attribute(plot, "aria-label")?.split(".")[0])).toEqual([
      "Pages by kind",
      "Pages by confidence",
      "Pages by text removed",
      "Pages by language",
    ]);
    expect(attribute(plots[0], "aria-label")).toContain("article: 2, empty: 1");
  });

  test("of a run without pages is a report all the same", () => {
    const { errors, elements } = read(reportOn([]));
    expect(errors).toEqual([]);
    expect(elements.map(textOf)).toContain("0 pages cleaned");
  });
});

test("any text in a template reads back as it was shown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      const { elements, errors } = read(`<!doctype html>${markup}`);
      const found = elements.filter(({ tagName }) => tagName === "p");
      expect(found).toHaveLength(1);
      expect(found.map(textOf)).toEqual([attribute(found[0], "title")]);
      expect(errors.filter((code) => !code.startsWith("noncharacter"))).toEqual([]);
    }),
  );
});

const NAVIGATION: RemovedBlock = {
  text: "Home",
  label: "navigation",
  rule: "a/b",
  confidence: 1,
  span: { start: 0, end: 4 },
};

function seen(article: Partial<Article>, page: Partial<SeenPage> = {}): SeenPage {
  return {
    name: "p",
    article: { ...BARE, kind: "article", ...article },
    milliseconds: null,
    leftOut: false,
    failure: null,
    ...page,
  };
}

describe("facts of a run", () => {
  test("are counted", () => {
    const collector = collectFacts();
    collector.add(seen({ ...FULL, removed: [NAVIGATION, NAVIGATION] }, { milliseconds: 3 }));
    collector.add(seen({ kind: "other", confidence: 1 }, { leftOut: true, milliseconds: 9, name: "q" }));
    collector.add(
      seen({ kind: "error", error: { rule: "a/b", reason: "x" } }, { failure: "x", leftOut: true }),
    );
    const facts = collector.facts();
    expect(facts).toMatchObject({ pages: 3, failed: 1, leftOut: 1, duplicates: 1, words: 16 });
    expect(facts).toMatchObject({ kept: FULL.text.length, removed: 8 });
    expect(Object.fromEntries(facts.kinds)).toEqual({ article: 1, other: 1, error: 1 });
    expect(facts.confidences.at(-1)).toBe(2);
    expect(facts.slowest.map(({ name }) => name)).toEqual(["q", "p"]);
    expect(facts.lines).toEqual([{ text: "Home", count: 2, label: "navigation", rules: ["a/b"] }]);
    expect(facts.warnings.get("date/numeric")).toEqual({ count: 1, example: "p: Read as day first." });
    expect(facts.sites.map(({ site, pages }) => [site, pages])).toEqual([
      ["standard input", 2],
      ["example.org", 1],
    ]);
    expect(facts.failures).toEqual([{ name: "p", reason: "x" }]);
  });

  test.each([
    ["https://www.Example.org:8080/a/b?c", "x/y.txt", "example.org"],
    ["http://user:word@news.example/", null, "news.example"],
    ["urn:uuid:1", "dumps/site/a.txt", "dumps/site"],
    [null, "a.txt", "."],
    [null, "/a.txt", "/"],
    [null, "C:\\dumps\\a.txt", "C:\\dumps"],
    [null, null, "standard input"],
  ])("the site of %j at %j is %s", (url, path, site) => {
    expect(siteOf({ ...BARE.source, url, path })).toBe(site);
  });

  test("the site of a record without an address is its archive", () => {
    const record = { number: 3, id: null, captured: null };
    expect(siteOf({ ...BARE.source, path: "dumps/a.wet.gz", record })).toBe("dumps/a.wet.gz");
  });

  test("the share removed is null where there is no text", () => {
    expect(removedShare({ kept: 0, removed: 0 })).toBeNull();
    expect(removedShare({ kept: 1, removed: 3 })).toBe(0.75);
  });

  test("sites beyond the limit are counted together", () => {
    const collector = collectFacts();
    for (let at = 0; at < 10_005; at++) {
      collector.add(seen({ source: { ...BARE.source, url: `https://s${at}.example/` } }));
    }
    const { sites } = collector.facts();
    expect(sites).toHaveLength(10_001);
    expect(sites[0]).toMatchObject({ site: "all other sites", pages: 5 });
  });
});

describe("removed lines", () => {
  const line = (text: string, rule = "a/b"): RemovedBlock => ({ ...NAVIGATION, text, rule });

  test("are counted by text, with their rules, the commonest first", () => {
    const counter = lineCounter();
    counter.add([line("Home"), line("Sport", "c/d"), line("Home", "c/d"), line("Home", "c/d")]);
    expect(counter.top().map(({ text, count, rules }) => [text, count, rules])).toEqual([
      ["Home", 3, ["c/d", "a/b"]],
      ["Sport", 1, ["c/d"]],
    ]);
  });

  test("that are rare are forgotten where there are too many; the common ones stay", () => {
    const counter = lineCounter(100);
    for (let at = 0; at < 5000; at++)
      counter.add([line(`line ${at}`), line("Home"), line(`menu ${at % 10}`)]);
    const top = counter.top();
    expect(top[0]).toMatchObject({ text: "Home", count: 5000 });
    expect(
      top
        .slice(1, 11)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(Array.from({ length: 10 }, (_, at) => `menu ${at}`));
  });
});

describe("doubtful pages", () => {
  test("are those of an unsure kind, and those that may have lost text", () => {
    const removed = [{ ...NAVIGATION, text: "x".repeat(1000), confidence: 0.75 }];
    expect(expectedLoss({ ...BARE, removed })).toBe(250);
    expect(doubtOf({ ...BARE, confidence: 0.9, text: "y".repeat(750), removed })).toBe(0.25);
    expect(doubtOf({ ...BARE, confidence: 0.6, text: "y".repeat(750), removed })).toBe(0.4);
    expect(doubtOf({ ...BARE, confidence: 1, removed })).toBeCloseTo(1 / 3);
    expect(doubtOf({ ...BARE, confidence: 1 })).toBe(0);
  });

  test("are kept up to the limit, the most doubtful first, equal ones in their order", () => {
    const kept = doubtfulPages(3);
    for (const [at, confidence] of [0.5, 0.9, 0.5, 0.1, 0.9, 0.5, 0.95, 0.2].entries()) {
      const article = { ...BARE, confidence };
      if (kept.wants(doubtOf(article))) kept.add({ name: `p${at}`, article, leftOut: false }, []);
    }
    expect(kept.pages().map(({ name }) => name)).toEqual(["p3", "p7", "p0"]);
    expect(kept.wants(0.5)).toBe(false);
    expect(kept.wants(0.6)).toBe(true);
  });

  test("are cut where they are long", () => {
    const [row] = cutRows([
      {
        line: 1,
        verdict: { label: "paragraph", confidence: 1, rule: "a/b" },
        role: "content",
        blankBefore: false,
        lines: ["x".repeat(2000)],
      },
    ]);
    expect(row?.lines).toEqual([`${"x".repeat(1000)}…`]);
  });
});
