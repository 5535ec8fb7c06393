import { describe, expect, test } from "vitest";
import { type MeasuredBlock, measureBlocks } from "../src/blocks/measure.js";
import { splitBlocks } from "../src/blocks/split.js";
import { findTickers } from "../src/blocks/tickers.js";
import { roleOf } from "../src/blocks/verdict.js";
import { explainPage } from "../src/clean.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";
import { SECOND_FEATURES, secondFeatures } from "../src/model/context.js";
import { FIRST_FEATURES, firstFeatures } from "../src/model/features.js";
import { predict, readForest } from "../src/model/forest.js";
import { type Lexicon, lexicalScores, readLexicon, visitTerms } from "../src/model/lexicon.js";
import { findJudged } from "../src/model/menus.js";
import { findDoubtful } from "../src/model/score.js";
import { numberWords } from "../src/model/vocabulary.js";

const LEAF = 255;

/** A forest of the same tree some times over: feature 1 below 0.5 gives `low`, else `high`. */
function forestOf(trees: number, low: number, high: number): Uint8Array {
  const bytes = new ArrayBuffer(4 * (2 + trees + trees * 6));
  const words = new Uint32Array(bytes);
  const floats = new Float32Array(bytes);
  words.set([trees, trees * 3]);
  for (let tree = 0; tree < trees; tree++) {
    words[2 + tree] = tree * 3;
    const at = 2 + trees + tree * 6;
    floats[at] = 0.5;
    words[at + 1] = 1 | (1 << 8);
    floats[at + 2] = low;
    words[at + 3] = LEAF;
    floats[at + 4] = high;
    words[at + 5] = LEAF;
  }
  return new Uint8Array(bytes);
}

/** A lexicon of eight slots that knows the given terms, in units. */
function lexiconOf(units: Readonly<Record<number, number>>): Lexicon {
  const terms = new Uint32Array(8);
  const weights = new Int8Array(8);
  for (const [term, weight] of Object.entries(units)) {
    let slot = Number(term) & 7;
    while (terms[slot] !== 0) slot = (slot + 1) & 7;
    terms[slot] = Number(term);
    weights[slot] = weight;
  }
  return { terms, weights };
}

function blocksOf(lines: readonly string[]): readonly MeasuredBlock[] {
  const { blocks } = splitBlocks(readPage(lines.join("\n")));
  return measureBlocks(blocks, localeOf("en"));
}

function termsOf(block: MeasuredBlock | undefined): number[] {
  const terms: number[] = [];
  visitTerms(block as MeasuredBlock, (term) => terms.push(term));
  return terms;
}

describe("lexicon", () => {
  test("terms are the words and the pairs, the block's beginning and end among them", () => {
    const [readMore = [], moreNews = [], again] = blocksOf(["Read more", "more news", "Read more"]).map(
      termsOf,
    );
    expect(readMore).toHaveLength(2 + 3);
    expect(again).toEqual(readMore);
    expect(readMore.filter((term) => moreNews.includes(term))).toHaveLength(1);
  });

  test("numbers are one word, long blocks are read in part", () => {
    const [before, after, long] = blocksOf(["1999", "2024", "word ".repeat(500)]);
    expect(termsOf(before)).toEqual(termsOf(after));
    expect(termsOf(long)).toHaveLength(120);
  });

  test("adds up the weights of known terms over the root of their number; unknown words say nothing", () => {
    const blocks = blocksOf(["Read more", "Harbour"]);
    const [read = 0, , more = 0] = termsOf(blocks[0]);
    const { score, known } = lexicalScores(lexiconOf({ [read]: -24, [more]: 12 }), blocks);
    expect(score[0]).toBeCloseTo(-1 / Math.SQRT2, 5);
    expect(known[0]).toBeCloseTo(Math.log(3), 5);
    expect([score[1], known[1]]).toEqual([0, 0]);
  });

  test("finds terms that share a slot, and reads what training writes", () => {
    const slots = 4;
    const bytes = new Uint8Array(4 + slots * 5);
    new Uint32Array(bytes.buffer, 0, 1 + slots).set([slots, 0, 5, 9, 0]);
    new Int8Array(bytes.buffer, 4 + slots * 4).set([0, 36, -12, 0]);
    const blocks = [5, 9].map((hash) => ({ words: [{ text: "word", hash, start: 0, end: 4 }] }));
    expect([...lexicalScores(readLexicon(bytes), blocks).score]).toEqual([3, -1]);
  });
});

describe("predict", () => {
  test("adds up the leaves that the row's features lead to", () => {
    const forest = readForest(forestOf(2, -1, 1));
    expect(predict(forest, Float32Array.of(9, 0), 0)).toBeCloseTo(1 / (1 + Math.exp(2)), 6);
    expect(predict(forest, Float32Array.of(9, 0.5), 0)).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(predict(forest, Float32Array.of(7, 7, 9, 0.49), 2)).toBeCloseTo(1 / (1 + Math.exp(2)), 6);
  });

  test("gives up a row that is hopeless after the first trees, and only such a one", () => {
    expect(predict(readForest(forestOf(60, -0.2, 0)), Float32Array.of(0, 0), 0)).toBeCloseTo(0.01, 12);
    const slow = predict(readForest(forestOf(60, -0.03, 0)), Float32Array.of(0, 0), 0);
    expect(slow).toBeCloseTo(1 / (1 + Math.exp(1.8)), 5);
  });
});

const PAGE = [
  "Home",
  "Sport",
  "Ferry line between Tolva and the isles reopens",
  "The ferry line between Tolva and the isles reopened on Friday, six years after the last ship left the port.",
  "Ministers from both sides were on board, and so were two hundred schoolchildren, a brass band and a goat.",
  "Subscribe to us",
].join("\n");

describe("features", () => {
  const { blocks: split } = splitBlocks(readPage(PAGE));
  const blocks = measureBlocks(split, localeOf("en"));
  const vocabulary = numberWords(blocks);
  const lexical = lexicalScores(lexiconOf({}), blocks);
  const judged = findJudged(blocks);
  const first = firstFeatures(blocks, { vocabulary, lexical, judged });
  const read = (index: number, name: string): number | undefined =>
    first[index * FIRST_FEATURES.length + FIRST_FEATURES.indexOf(name)];

  test("have a row a block and a column a name, none of them twice, all of them numbers", () => {
    expect(first).toHaveLength(blocks.length * FIRST_FEATURES.length);
    expect(new Set(FIRST_FEATURES).size).toBe(FIRST_FEATURES.length);
    expect(new Set(SECOND_FEATURES).size).toBe(SECOND_FEATURES.length);
    expect(FIRST_FEATURES.length).toBeLessThan(LEAF);
    expect(SECOND_FEATURES.length).toBeLessThan(LEAF);
    expect(first.every(Number.isFinite)).toBe(true);
  });

  test("say what is in the block and beside it", () => {
    expect(read(3, "endsWithStop")).toBe(1);
    expect(read(2, "endsWithStop")).toBe(0);
    expect(read(2, "endsWithStop+1")).toBe(1);
    expect(read(0, "logWords-1")).toBe(-1);
    expect(read(5, "furniture")).toBe(1);
  });

  test("the second pass has rows for the blocks that are wanted", () => {
    const odds = [0.01, 0.01, 0.3, 0.9, 0.9, 0.1];
    const wanted = findDoubtful(odds, judged);
    const second = secondFeatures(blocks, first, { odds, vocabulary, wanted });
    const row = (index: number): Float32Array =>
      second.subarray(index * SECOND_FEATURES.length, (index + 1) * SECOND_FEATURES.length);
    expect(row(0).every((value) => value === 0)).toBe(true);
    expect(row(2)[SECOND_FEATURES.indexOf("odds+1")]).toBeCloseTo(0.9, 5);
    expect(row(2)[SECOND_FEATURES.indexOf("titleOverlap")]).toBe(1);
    expect(row(3)[SECOND_FEATURES.indexOf("cohesion")]).toBeGreaterThan(0);
  });
});

describe("what is judged", () => {
  const judge = (lines: readonly string[]): number[] => {
    const { blocks } = splitBlocks(readPage(lines.join("\n")));
    return [...findJudged(measureBlocks(blocks, localeOf("en")))];
  };
  const menu = (size: number): string[] => Array.from({ length: size }, (_, at) => `Menu item ${at}`);
  const SENTENCE = "The line of seven words goes on";
  const PROSE = "The ferry line between Tolva and the isles reopened on Friday, six years after it closed.";

  test("is every line that is not deep in a menu", () => {
    expect(judge([...menu(6), PROSE])).toEqual([0, 1, 1, 1, 1, 1, 1]);
    expect(judge([...menu(6), SENTENCE])).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(judge([...menu(3), "Menu of five whole words", ...menu(3)])).toEqual([0, 0, 0, 1, 0, 0, 0]);
  });

  test("but the lines of tickers: three or more headlines on end, each with its time", () => {
    const ticker = (lines: readonly string[]): number[] => [...findTickers(blocksOf(lines))];
    const HEADLINES = ["Harbour closed for the night", "Goat elected mayor", "Bridge to be painted blue"];
    const times = ["18:04", "17:50", "9:15"];
    const first = HEADLINES.map((line, at) => `${times[at]} ${line}`);
    expect(ticker([PROSE, ...first, PROSE])).toEqual([0, 1, 1, 1, 0]);
    expect(judge([PROSE, ...first, PROSE])).toEqual([1, 0, 0, 0, 1]);
    expect(ticker(HEADLINES.map((line, at) => `${line} (${times[at]})`))).toEqual([1, 1, 1]);
    expect(ticker(HEADLINES.map((line, at) => `2021-03-04 ${times[at]} ${line}`))).toEqual([1, 1, 1]);
    expect(ticker(HEADLINES.flatMap((line, at) => [`${times[at]}`, line]))).toEqual([1, 1, 1, 1, 1, 1]);
    expect(ticker(HEADLINES.map((line, at) => `1${at}.30 ${line}`))).toEqual([1, 1, 1]);
  });

  test("nor what looks like one: two lines, sentences, measures, days", () => {
    const ticker = (lines: readonly string[]): number[] => [...findTickers(blocksOf(lines))];
    expect(ticker(["18:04 Harbour closed", "17:50 Goat elected", PROSE])).toEqual([0, 0, 0]);
    const sentences = ["18:04 The harbour was closed.", "17:50 The goat is mayor.", "9:15 All is quiet."];
    expect(ticker(sentences)).toEqual([0, 0, 0]);
    expect(ticker(["1.5 kg of flour", "2.25 litres of milk", "7.10 euros of salt"])).toEqual([0, 0, 0]);
    expect(ticker(["2 March 2014", "28 March 2014", "4 April 2014"])).toEqual([0, 0, 0]);
  });

  test("and again in a second pass where it, or a line beside it, may be body", () => {
    expect([...findDoubtful([0.01, 0.01, 0.07, 0.01, 0.01], Uint8Array.of(1, 1, 1, 1, 1))]).toEqual([
      0, 1, 1, 1, 0,
    ]);
    expect([...findDoubtful([0.06, 0.9], Uint8Array.of(0, 1))]).toEqual([0, 1]);
    expect([...findDoubtful([0.06, 0.069], Uint8Array.of(1, 1))]).toEqual([0, 0]);
  });
});

test("the scorer keeps the story of a page and drops its menus", () => {
  const { blocks } = explainPage(PAGE);
  const kept = blocks.filter((block) => roleOf(block) === "content").map(({ index }) => index);
  expect(kept).toEqual([3, 4]);
});
