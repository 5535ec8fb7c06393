import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanPage } from "../src/clean.js";
import type { ProvenanceEntry, RunnerUp } from "../src/types.js";
import { dump, STORY } from "./ferryStory.js";

const HEADLINE = "Ferry line to the islands reopens";

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}/input.txt`, import.meta.url), "utf8");

const entryOf = (text: string, field: string): ProvenanceEntry | undefined =>
  cleanPage(text, { provenance: true }).provenance?.[field]?.[0];

/** The runner-up, and what stands at its span. */
function runnerUp(text: string, field: string): { found: RunnerUp | undefined; shown: string } {
  const found = entryOf(text, field)?.runnerUp;
  return { found, shown: found ? text.slice(found.span.start, found.span.end) : "" };
}

describe("the second likeliest value", () => {
  it("of the day of publication is that of the banner", () => {
    const text = fixture("en-wire-flag-banner");
    const { found, shown } = runnerUp(text, "published");
    expect(found?.value).toBe("2023-08-21");
    expect(shown).toBe("Monday, 21 August 2023");
    expect(found?.odds).toBeGreaterThan(0.01);
    expect(found?.odds).toBeLessThan(1 - (entryOf(text, "published")?.confidence ?? 1) + 1e-9);
  });

  it("stands where the text as given has it", () => {
    const { found, shown } = runnerUp(
      `\ufeff${fixture("en-wire-flag-banner").replaceAll("\n", "\r\n")}`,
      "published",
    );
    expect([found?.value, shown]).toEqual(["2023-08-21", "Monday, 21 August 2023"]);
  });

  it("of a headline says something else", () => {
    const other = "Harbour office counts two hundred guests on the first boat";
    const text = dump("Home", "Politics", "", other, "", HEADLINE, "12 May 2017", STORY);
    const { found, shown } = runnerUp(text, "title");
    const title = cleanPage(text).title;
    expect([title, found?.value].sort()).toEqual([HEADLINE, other].sort());
    expect(shown).toBe(found?.value);
  });

  it("of an author is another name", () => {
    const text = dump("Home", "", HEADLINE, "By Ada Lind", "12 May 2017", STORY, "By Maria Holm", "Contact");
    const { found, shown } = runnerUp(text, "authors");
    expect(cleanPage(text).authors).toEqual(["Ada Lind"]);
    expect([found?.value, shown]).toEqual(["Maria Holm", "Maria Holm"]);
  });

  it("is left out where nothing else was thought of, and of every other field", () => {
    const text = dump("Home", "", HEADLINE, "By Ada Lind", "12 May 2017", STORY, "Tags: ferry");
    const { provenance = {} } = cleanPage(text, { provenance: true });
    expect(provenance.published?.[0]).not.toHaveProperty("runnerUp");
    expect(provenance.authors?.[0]).not.toHaveProperty("runnerUp");
    const others = Object.keys(provenance).filter(
      (field) => !["title", "authors", "published"].includes(field),
    );
    expect(others).toContain("tags");
    for (const field of others)
      for (const entry of provenance[field] ?? []) expect(entry).not.toHaveProperty("runnerUp");
  });

  it("has its odds in thousandths, as every confidence of the provenance is", () => {
    const { provenance = {} } = cleanPage(fixture("en-wire-flag-banner"), { provenance: true });
    const shares = Object.values(provenance)
      .flat()
      .flatMap(({ confidence, runnerUp: other }) => [confidence, other?.odds ?? 0]);
    expect(shares.length).toBeGreaterThan(10);
    for (const share of shares) expect(String(share)).toMatch(/^[01](\.\d{1,3})?$/);
  });

  it("stands nowhere in the output but in the provenance", () => {
    const removed = cleanPage(fixture("en-wire-flag-banner"), { removed: true });
    expect(JSON.stringify(removed)).not.toMatch(/rival|runnerUp/);
  });
});
