import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/findDates.js";
import { localeOf } from "../../src/locales/pageLocale.js";

/** A date as a news page prints it, with what stands on its line, and what a reader takes it for. */
interface PrintedDate {
  readonly language: string;
  readonly role: string;
  readonly printed: string;
  /** ISO day, with the time and the offset that the page states. */
  readonly expected: string;
}

const PRINTED = JSON.parse(
  readFileSync(new URL("printedDates.json", import.meta.url), "utf8"),
) as readonly PrintedDate[];

/** Share (0..1) of the pages whose time of day and offset have to be read right. */
const MIN_RIGHT = 0.95;

/** The first date with a time of day, else the first. */
function read({ language, printed }: PrintedDate): string | null {
  const dates = findDates(printed, localeOf(language).dateLanguage);
  return (dates.find(({ time }) => time !== null) ?? dates[0])?.iso ?? null;
}

describe("dates as pages print them", () => {
  it("are from at least 150 pages in at least 15 languages", () => {
    expect(PRINTED.length).toBeGreaterThanOrEqual(150);
    expect(new Set(PRINTED.map(({ language }) => language)).size).toBeGreaterThanOrEqual(15);
  });

  it("have their day, time and offset read right", () => {
    const wrong = PRINTED.filter((row) => read(row) !== row.expected);
    const told = wrong.map((row) => `${row.printed}: ${read(row)}, not ${row.expected}`).join("\n");
    expect(1 - wrong.length / PRINTED.length, told).toBeGreaterThanOrEqual(MIN_RIGHT);
  });
});
