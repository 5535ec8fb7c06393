import { describe, expect, test } from "vitest";
import { labelBlocks } from "../src/blocks/label.js";
import { measureBlocks } from "../src/blocks/measure.js";
import { splitBlocks } from "../src/blocks/split.js";
import { roleOf } from "../src/blocks/verdict.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";
import { scoreByOdds } from "../src/model/score.js";

type Line = readonly [text: string, odds: number];

/** Whether each line, a block of its own, is kept at the odds that are given with it. */
function kept(lines: readonly Line[]): boolean[] {
  const { blocks } = splitBlocks(readPage(lines.flatMap(([text]) => [text, ""]).join("\n")));
  const scored = scoreByOdds(
    labelBlocks(measureBlocks(blocks, localeOf("en"))),
    lines.map(([, odds]) => odds),
  );
  return scored.map((block) => roleOf(block) === "content");
}

const sentence = (number: number): string =>
  `Sentence number ${number} of the story goes on for some more words, until it has told all that it knows.`;
const SURE: readonly Line[] = [1, 2, 3, 4].map((number) => [sentence(number), 0.95]);
const LIKELY: readonly Line[] = [5, 6].map((number) => [sentence(number), 0.6]);
const NUMBERS = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const yes = (lines: readonly Line[]): boolean[] => lines.map(() => true);
const no = (lines: readonly Line[]): boolean[] => lines.map(() => false);

describe("a stretch of likely body below the surest one", () => {
  const others: readonly Line[] = NUMBERS.map((word) => [`${word} harbour`, 0.05]);

  test("is another story's where many other lines stand between", () => {
    expect(kept([...SURE, ...others, ...LIKELY])).toEqual([...yes(SURE), ...no(others), ...no(LIKELY)]);
  });

  test("and so are those beyond it, however near to it they stand", () => {
    const further: readonly Line[] = [
      ["Eleven harbours", 0.05],
      ["Twelve harbours", 0.05],
      [sentence(7), 0.6],
    ];
    expect(kept([...SURE, ...others, ...LIKELY, ...further])).toEqual([
      ...yes(SURE),
      ...[...others, ...LIKELY, ...further].map(() => false),
    ]);
  });

  test("is the same story's where a few lines stand between again and again, as captions do", () => {
    const captions: readonly Line[] = NUMBERS.map((_, at) => [
      at % 2 === 0 ? "The ferry at noon" : "Nadia Holm",
      0.05,
    ]);
    expect(kept([...SURE, ...captions, ...LIKELY])).toEqual([...yes(SURE), ...no(captions), ...yes(LIKELY)]);
  });

  test("is the same story's where it is likely by more than half", () => {
    const likelier: readonly Line[] = LIKELY.map(([text]) => [text, 0.75]);
    expect(kept([...SURE, ...others, ...likelier])).toEqual([...yes(SURE), ...no(others), ...yes(likelier)]);
  });
});

test("the story is the surest stretch, not the longest", () => {
  const teasers: readonly Line[] = [5, 6, 7, 8, 9, 10].map((number) => [sentence(number), 0.55]);
  const others: readonly Line[] = NUMBERS.map((word) => [`${word} harbour`, 0.05]);
  expect(kept([...SURE.slice(0, 3), ...others, ...teasers])).toEqual([
    ...yes(SURE.slice(0, 3)),
    ...no(others),
    ...no(teasers),
  ]);
});

test("a long stretch of doubtful prose that outweighs what is chosen is the story, a short one is not", () => {
  const doubtful = (count: number): Line[] =>
    Array.from({ length: count }, (_, at) => [`${sentence(at)} ${sentence(at + 50)}`, 0.25]);
  const lead = SURE.slice(0, 2);
  expect(kept([...lead, ...doubtful(9)]).slice(2)).toEqual(doubtful(9).map(() => true));
  expect(kept([...lead, ...doubtful(4)]).slice(2)).toEqual(doubtful(4).map(() => false));
  const hopeless: readonly Line[] = doubtful(9).map(([text]) => [text, 0.05]);
  expect(kept([...lead, ...hopeless]).slice(2)).toEqual(hopeless.map(() => false));
});

describe("a line to share", () => {
  const share: Line = ["Share", 0.01];
  const entries = (count: number, odds: number): Line[] =>
    Array.from({ length: count }, (_, at): Line[] => [[sentence(at + 5), odds], share]).flat();

  test("ends the story where doubtful lines follow", () => {
    expect(kept([...SURE, share, ...entries(2, 0.5)]).slice(4)).toEqual([false, false, false, false, false]);
  });

  test("does not where each entry of a live blog has one", () => {
    const live = entries(4, 0.5);
    expect(kept([...SURE, share, ...live]).slice(5)).toEqual(live.map((line) => line !== share));
  });

  test("nor do entries lose a likely paragraph, or keep the time above it", () => {
    const live: readonly Line[] = [...entries(5, 0.9), ["13.30 BST", 0.6], [sentence(11), 0.35], share];
    expect(kept([...SURE, share, ...live]).slice(-3)).toEqual([false, true, false]);
  });

  test("but does where the entries are hardly likely", () => {
    const hardly = entries(4, 0.29);
    expect(kept([...SURE, share, ...hardly]).slice(5)).toEqual(no(hardly));
  });
});

describe("lines below one that ends with a colon", () => {
  const items: readonly Line[] = [
    ["At the pier are:", 0.3],
    ["two ferries with their crews", 0.3],
    ["a tug of the harbour", 0.1],
  ];

  test("are of the story where it goes on below them", () => {
    expect(kept([...SURE, ...items, ...SURE.slice(0, 1)]).slice(4)).toEqual(yes([...items, SURE[0] as Line]));
  });

  test("are not where one of them is dated, or nothing of the story follows", () => {
    const dated: Line = ["Ferry timetable, 3 May 2017", 0.3];
    expect(kept([...SURE, ...items, dated, ...SURE.slice(0, 1)]).slice(4, 8)).toEqual(no([...items, dated]));
    expect(kept([...SURE, ...items]).slice(4)).toEqual(no(items));
  });
});

describe("a short line", () => {
  test("that is a sentence is of the story where it stands amid it, and is none where furniture is", () => {
    expect(kept([...SURE, ["Never.", 0.1], ...SURE.slice(0, 1)])[4]).toBe(true);
    expect(kept([...SURE, ["Read more.", 0.1], ...SURE.slice(0, 1)])[4]).toBe(false);
    expect(kept([...SURE, ["Never again", 0.1], ...SURE.slice(0, 1)])[4]).toBe(false);
  });

  test("that is a sentence may end the story where furniture follows", () => {
    const last: Line = ["The ferry sails again on Monday.", 0.12];
    expect(kept([...SURE, last, ["Read more", 0.01]])[4]).toBe(true);
    expect(kept([...SURE, last, ["Harbour to be painted blue", 0.01]])[4]).toBe(false);
  });

  test("that is none does not end it, unless it is likely by itself", () => {
    expect(kept([...SURE, ["Harbour to be painted", 0.47], ["Read more", 0.01]])[4]).toBe(false);
    expect(kept([...SURE, ["Harbour to be painted", 0.55], ["Read more", 0.01]])[4]).toBe(true);
    expect(kept([...SURE, ["Harbour to be painted", 0.47], ...LIKELY])[4]).toBe(true);
  });
});

describe("below a line to share or comment the story", () => {
  const share: Line = ["Share on Facebook", 0.01];

  test("what is doubtful in the whole is not of it", () => {
    expect(kept([...SURE, share, ...LIKELY])).toEqual([...yes(SURE), false, ...no(LIKELY)]);
  });

  test("what is likely is, and so is all where the line stands above the story", () => {
    const likelier: readonly Line[] = LIKELY.map(([text]) => [text, 0.8]);
    expect(kept([...SURE, share, ...likelier])).toEqual([...yes(SURE), false, ...yes(likelier)]);
    expect(kept([share, ...SURE, ...LIKELY])).toEqual([false, ...yes(SURE), ...yes(LIKELY)]);
  });
});

test("an advertisement amid the story does not part it", () => {
  const rest: readonly Line[] = [
    [sentence(7), 0.35],
    [sentence(8), 0.3],
  ];
  expect(kept([...SURE, ["Advertisement", 0.01], ...rest])).toEqual([...yes(SURE), false, ...yes(rest)]);
  expect(kept([...SURE, ["Most read", 0.01], ...rest])).toEqual([...yes(SURE), false, ...no(rest)]);
});

test("a question right below a line that leads elsewhere is a headline", () => {
  const question: Line = ["Why is the ferry blue?", 0.7];
  expect(kept([...SURE, ["Read also", 0.01], question, ...LIKELY])[5]).toBe(false);
  expect(kept([...SURE, question, ...LIKELY])[4]).toBe(true);
});

test.each([
  "Read alsoStorm closes the port",
  "READ ALSOStorm closes the port",
  "Related: Storm closes the port",
])("a line that leads to another story is none of this one: %s", (line) => {
  expect(kept([...SURE, [line, 0.8], ...LIKELY])).toEqual([...yes(SURE), false, ...yes(LIKELY)]);
});

test.each(["Related charges were dropped", "McDonald reads alone"])("a subhead stays: %s", (line) => {
  expect(kept([...SURE, [line, 0.8], ...LIKELY])).toEqual([...yes(SURE), true, ...yes(LIKELY)]);
});

describe("a notice", () => {
  const notice: Line = [
    "We use cookies, and they improve your experience of all that we and those whom we work with have on show.",
    0.9,
  ];
  const between: Line = ["What is chosen below is kept for a year and told to those companies as well.", 0.9];
  const last: Line = ["Whoever is younger than sixteen has to ask somebody who is not before choosing.", 0.9];

  test("is a paragraph of two phrases that such have, unless it begins with a quotation", () => {
    expect(kept([...SURE, notice]).at(-1)).toBe(false);
    expect(
      kept([...SURE, ["Nobody has asked whether your consent was given when the ferry came.", 0.9]]).at(-1),
    ).toBe(true);
    expect(
      kept([...SURE, [`"We use cookies," the baker says, "to improve your experience of the tea."`, 0.9]]).at(
        -1,
      ),
    ).toBe(true);
  });

  test("makes one of what stands between three of them, of the heading above, and of what follows", () => {
    const consent: Line = [
      "Your consent covers legitimate interest, too, wherever that is claimed by them.",
      0.9,
    ];
    const all: readonly Line[] = [
      ["Your choice matters", 0.6],
      notice,
      between,
      consent,
      between,
      notice,
      last,
    ];
    expect(kept([...SURE, ["Back", 0.05], ...all])).toEqual([...yes(SURE), false, ...no(all)]);
    const cookies: Line = ["Cookie settings", 0.01];
    expect(kept([...SURE, cookies, between, last, cookies])).toEqual([
      ...yes(SURE),
      false,
      false,
      false,
      false,
    ]);
    expect(kept([...SURE, notice, between, ...SURE.slice(2)])).toEqual([
      ...yes(SURE),
      false,
      true,
      true,
      true,
    ]);
  });
});

const notice: Line = [
  "We use cookies, and they improve your experience of all that we and those whom we work with have on show here, and elsewhere.",
  0.9,
];

test("a story between notices above and below it is none of them", () => {
  const story: readonly Line[] = Array.from({ length: 6 }, (_, at) => [sentence(at), 0.9]);
  const lines: readonly Line[] = [
    notice,
    notice,
    ["Back", 0.05],
    ["Home", 0.05],
    ...story,
    ["Top", 0.05],
    notice,
  ];
  expect(kept(lines).slice(4, 10)).toEqual(yes(story));
});

test("notices are no long prose", () => {
  const prose: readonly Line[] = Array.from({ length: 12 }, (_, at) =>
    at % 3 === 0 ? notice : [`${sentence(at)} ${sentence(at + 50)}`, 0.9],
  );
  expect(kept([...SURE.slice(0, 2), ["Back", 0.05], ...prose])).toEqual([true, true, false, ...no(prose)]);
});

describe("what a page says twice", () => {
  const story: readonly Line[] = [1, 2, 3, 4, 5, 6, 7].map((number) => [sentence(number), 0.95]);
  const print: Line = ["The same for the printer", 0.05];

  test("is kept once where it is a whole story", () => {
    const further: Line = [sentence(8), 0.95];
    expect(kept([...story, print, ...story, further])).toEqual([...yes(story), false, ...no(story), true]);
  });

  test("is kept once where it is a paragraph right below itself", () => {
    expect(kept([...story.slice(0, 3), ...story.slice(2)])).toEqual([
      true,
      true,
      true,
      false,
      ...yes(story.slice(3)),
    ]);
  });

  test("stays where it is a refrain", () => {
    const refrain = story[0] as Line;
    const verses = [refrain, ...story.slice(1, 4), refrain, ...story.slice(4), refrain];
    expect(kept(verses)).toEqual(yes(verses));
  });
});
