import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { cleanPage, outlinePage } from "../src/clean.js";
import { learnTemplate } from "../src/learnTemplate.js";
import { DEFAULT_OPTIONS, type Options } from "../src/options.js";

/** Wrong options, and what is said of them. */
const WRONG: readonly (readonly [options: unknown, said: string])[] = [
  [
    { timeZone: "Europe/Minsk" },
    'option "timeZone" ("Europe/Minsk") is not known; allowed are timezone, encoding, captured',
  ],
  [
    { timezone: "Mars/Base" },
    'option timezone is "Mars/Base"; allowed are IANA zone names (Europe/Minsk) and offsets (+03:00), or null',
  ],
  [{ timezone: "+25:00" }, 'option timezone is "+25:00"'],
  [{ timezone: 3 }, "option timezone is 3"],
  [
    { captured: "2023-02-29" },
    'option captured is "2023-02-29"; allowed are days of the calendar as YYYY-MM-DD (2024-04-26), with the time too where it is known (2024-04-26T14:00), or null',
  ],
  [{ captured: "2023-02-29T12:00" }, 'option captured is "2023-02-29T12:00"'],
  [{ captured: "2023-02-28T24:00" }, 'option captured is "2023-02-28T24:00"'],
  [{ captured: "2023-02-28T12:60" }, 'option captured is "2023-02-28T12:60"'],
  [{ captured: "2023-02-28T12:00Z" }, 'option captured is "2023-02-28T12:00Z"'],
  [
    { encoding: "klingon" },
    'option encoding is "klingon"; allowed are labels of the Encoding Standard (windows-1251, shift_jis, utf-16le), or null',
  ],
  [{ captured: new Date(0) }, "option captured is Thu"],
  [{ provenance: "yes" }, 'option provenance is "yes"; allowed are true and false'],
  [{ removed: null }, "option removed is null; allowed are true and false"],
  [{ constructor: 1 }, 'option "constructor"'],
  [null, "options are null; allowed is an object"],
  ["markdown", 'options are "markdown"'],
];

describe("options", () => {
  test.each(WRONG)("%j is refused with a TypeError", (options, said) => {
    const clean = (): unknown => cleanPage("Home", options as Partial<Options>);
    expect(clean).toThrow(TypeError);
    expect(clean).toThrow(said);
  });

  test.each([
    [{}],
    [DEFAULT_OPTIONS],
    [{ timezone: undefined, removed: undefined }],
    [{ timezone: null, captured: null }],
  ])("%j is as none", (options) => {
    expect(cleanPage("Home", options as Partial<Options>)).toEqual(cleanPage("Home"));
  });

  test.each([
    { timezone: "Europe/Minsk" },
    { timezone: "-03:30" },
    { captured: "2024-02-29" },
    { captured: "2024-02-29T00:00" },
    { captured: "2024-02-29T23:59" },
    { encoding: "CP1251" },
  ])("%j is right", (options) => {
    expect(cleanPage("Home", options).kind).toBe("other");
  });

  test("bytes of another realm are bytes", () => {
    const bytes: Uint8Array = runInNewContext("Uint8Array.of(72, 111, 109, 101)");
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    expect(cleanPage(bytes)).toMatchObject({ kind: "other", source: { bytes: 4 } });
    expect(cleanPage(Buffer.from("Home"))).toEqual(cleanPage(bytes));
  });

  test.each([[undefined], [null], [{}], [new ArrayBuffer(2)]])(
    "an input %j is refused with a TypeError",
    (input) => {
      expect(() => cleanPage(input as string)).toThrow(TypeError);
      expect(() => cleanPage(input as string)).toThrow("allowed are a string and a Uint8Array");
      const called = input === null ? "null" : typeof input;
      expect(() => cleanPage(input as string)).toThrow(`the input is ${called};`);
    },
  );

  test.each<[source: unknown, said: string]>([
    [[], "the source is an array; allowed is a function that gives outlines: () => outlines"],
    [null, "the source is null;"],
    [undefined, "the source is undefined;"],
    [() => 5, "the source gives number; allowed is an iterable of outlines, as outlinePage makes them"],
    [() => null, "the source gives object;"],
  ])("%o to learn from is refused with a TypeError", (source, said) => {
    const learn = (): unknown => learnTemplate(source as Parameters<typeof learnTemplate>[0]);
    expect(learn).toThrow(TypeError);
    expect(learn).toThrow(said);
  });

  test("outlines to learn from may be anything to go through", () => {
    const outlines = ["a", "b", "c"].map((story) => outlinePage(`Home\nSport\n${story}\n`));
    const sorted = outlines.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(learnTemplate(() => new Set(sorted))).toEqual(learnTemplate(() => sorted));
  });
});
