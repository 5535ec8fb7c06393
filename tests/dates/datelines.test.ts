import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AGENCIES } from "../../src/locales/agencies.js";
import { localeOf } from "../../src/locales/pageLocale.js";
import { readDateline } from "../../src/metadata/readDateline.js";

/** The first line of a story; all are made up. */
interface FirstLine {
  readonly language: string;
  readonly text: string;
}

interface WireLine extends FirstLine {
  readonly place: string;
  readonly agency: string | null;
  /** Month and day, "10-31". */
  readonly date: string | null;
}

const readRows = <Row>(name: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as readonly Row[];

const WIRE = readRows<WireLine>("datelines.json");
const NONE = readRows<FirstLine>("notDatelines.json");

/** F1 over all first lines; a dateline counts if place, agency and day are right. */
const MIN_F1 = 0.98;

function shown({ text, language }: FirstLine): string | null {
  const found = readDateline(text, localeOf(language));
  if (!found) return null;
  const date = found.mention ? `${found.mention.month}-${found.mention.day}` : null;
  return `${found.place} | ${found.agency} | ${date}`;
}

describe("datelines", () => {
  it("are told apart from other first lines in their languages, with the names of their agencies", () => {
    const found = [...WIRE, ...NONE].filter((line) => shown(line) !== null).length;
    const wrong = WIRE.filter((line) => shown(line) !== `${line.place} | ${line.agency} | ${line.date}`);
    const told = wrong.map((line) => `${line.text}: ${shown(line)}`).join("\n");
    expect((2 * (WIRE.length - wrong.length)) / (found + WIRE.length), told).toBeGreaterThanOrEqual(MIN_F1);
  });

  it("are of at least 20 languages and 25 agencies", () => {
    expect(WIRE.length).toBeGreaterThanOrEqual(300);
    expect(NONE.length).toBeGreaterThanOrEqual(300);
    expect(new Set(WIRE.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20);
    const names = new Set(WIRE.map(({ agency }) => agency).filter((agency) => agency !== null));
    expect([...names].filter((name) => AGENCIES.includes(name)).length).toBeGreaterThanOrEqual(25);
  });
});
