import { describe, expect, test } from "vitest";
import { measureBlocks } from "../src/blocks/measure.js";
import { splitBlocks } from "../src/blocks/split.js";
import { type LabelledBlock, withVerdicts } from "../src/blocks/verdict.js";
import { cleanPage } from "../src/clean.js";
import { readPage } from "../src/input/readPage.js";
import { localeOf } from "../src/locales/pageLocale.js";
import type { Forest } from "../src/model/forest.js";
import { articleOdds } from "../src/model/kind.js";
import { isBare, KIND_FEATURES, kindFeatures } from "../src/model/kindFeatures.js";
import type { Lexicon } from "../src/model/lexicon.js";
import { NO_WORDS, pageWords, visitPageTerms } from "../src/model/pageWords.js";

const NOTHING_SHOWN = { published: null, authors: [], dateline: null };

/** Lines as judged blocks: those that begin with "+" are body. */
function judge(lines: readonly string[]): LabelledBlock[] {
  const { blocks } = splitBlocks(readPage(lines.map((line) => line.replace(/^\+/, "")).join("\n\n")));
  return measureBlocks(blocks, localeOf("en")).map((block, index) =>
    withVerdicts(block, [
      lines[index]?.startsWith("+")
        ? { label: "paragraph", confidence: 0.95, rule: "model/body" }
        : { label: "unsure", confidence: 0.9, rule: "model/not-body" },
    ]),
  );
}

function termsOf(lines: readonly string[]): number[] {
  const terms: number[] = [];
  visitPageTerms(judge(lines), (term) => terms.push(term));
  return terms;
}

function lexiconOf(term: number, units: number): Lexicon {
  const terms = new Uint32Array(8);
  const weights = new Int8Array(8);
  terms[term & 7] = term;
  weights[term & 7] = units;
  return { terms, weights };
}

const NO_TREES: Forest = {
  roots: new Uint32Array(),
  floats: new Float32Array(),
  words: new Uint32Array(),
};

function featureOf(name: string, lines: readonly string[]): number | undefined {
  return kindFeatures({ blocks: judge(lines), metadata: NOTHING_SHOWN, words: NO_WORDS })[
    KIND_FEATURES.indexOf(name)
  ];
}

describe("the words of a whole page", () => {
  const PAGE = ["Reply", "+The mill burned down.", "Reply", "+Nobody was hurt.", "Reply"];

  test("a word is another term above, in, amid and below the body", () => {
    const terms = [
      termsOf(["Reply", "+Story."])[0],
      termsOf(["+Reply"])[0],
      termsOf(["+Story.", "Reply", "+Story."])[3],
      termsOf(["+Story.", "Reply"])[3],
    ];
    expect(terms.every(Number.isInteger)).toBe(true);
    expect(new Set(terms).size).toBe(terms.length);
    expect(termsOf(["+Story.", "Reply", "+Story.", "Reply", "+Story."])[9]).toBe(terms[2]);
  });

  test("a term counts once, however often the page uses it", () => {
    const [term] = termsOf(PAGE);
    const lexicon = lexiconOf(term as number, 24);
    const once = pageWords(lexicon, judge(PAGE));
    expect(once).toEqual({ score: 2, known: Math.log1p(1) });
    expect(pageWords(lexicon, judge(["Reply", ...PAGE]))).toEqual(once);
  });

  test("they count only in the language that the lexicon is learnt from", () => {
    const [term] = termsOf(PAGE);
    const model = { pageLexicon: lexiconOf(term as number, -24), kind: NO_TREES };
    const page = { blocks: judge(PAGE), metadata: NOTHING_SHOWN };
    expect(articleOdds({ ...page, language: "en" }, model)).toBeCloseTo(1 / (1 + Math.exp(1.2 - 0.9)), 9);
    expect(articleOdds({ ...page, language: "de" }, model)).toBeCloseTo(1 / (1 + Math.exp(-0.9)), 9);
    expect(articleOdds({ ...page, language: null }, model)).toBeCloseTo(1 / (1 + Math.exp(-0.9)), 9);
  });

  test("a page without known words says nothing", () => {
    expect(pageWords(lexiconOf(1, 24), judge(PAGE))).toEqual(NO_WORDS);
    expect(pageWords(lexiconOf(1, 24), [])).toEqual(NO_WORDS);
  });
});

describe("features of a page's kind", () => {
  const POST = "I had the same squeak last year, and in the end it was the saddle clamp that was loose.";
  const DATE = "4 March 2021";

  test("paragraphs below a date of their own are counted, each date for one", () => {
    expect(featureOf("datedProse", [DATE, `+${POST}`, DATE, `+${POST}`])).toBeCloseTo(Math.log1p(2), 6);
    expect(featureOf("datedProse", [DATE, `+${POST}`, `+${POST}`])).toBeCloseTo(Math.log1p(1), 6);
    expect(featureOf("datedProse", [DATE, "1", "2", "3", "4", `+${POST}`])).toBe(0);
  });

  test("every feature is a number, on a page without blocks too", () => {
    const row = kindFeatures({ blocks: [], metadata: NOTHING_SHOWN, words: NO_WORDS });
    expect(row).toHaveLength(KIND_FEATURES.length);
    expect(row.every(Number.isFinite)).toBe(true);
  });

  test("the words come last: training sets them apart", () => {
    expect(KIND_FEATURES.slice(-2)).toEqual(["words", "knownWords"]);
  });

  test("a page is bare that shows neither day nor author nor dateline", () => {
    expect(isBare(NOTHING_SHOWN)).toBe(true);
    expect(isBare({ ...NOTHING_SHOWN, authors: ["Ada Quill"] })).toBe(false);
    expect(isBare({ ...NOTHING_SHOWN, published: "2021-03-04" })).toBe(false);
  });
});

test("a page with headline, byline and date and no body is an article at most as likely as not", () => {
  const header = ["Harbour bridge to close for repairs", "By Ada Lind", "4 March 2021, 10:15", "Share this"];
  const { kind, confidence, published, text } = cleanPage(header.join("\n\n"));
  expect({ kind, confidence, published, text }).toEqual({
    kind: "article",
    confidence: 0.5,
    published: "2021-03-04T10:15",
    text: "",
  });
});
