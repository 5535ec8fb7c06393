/**
 * Fits the weights of the byline clues: npm run train:bylines -- FOLDER, where FOLDER holds `<dataset>.truth.jsonl.gz` with
 * `authors` and `<dataset>.<style>.jsonl.gz`, after npm run train, whose models by fold it needs. Softmax regression over the lines of a page that name somebody, with nobody as
 * one more choice; no part of it is random. Prints what pages get whose site was left out, and writes
 * src/blocks/revise/bylineWeights.ts.
 */
import { writeFileSync } from "node:fs";
import { labelBlocks } from "../../blocks/label.js";
import { measureBlocks } from "../../blocks/measure.js";
import {
  type BylineCandidate,
  type BylinePage,
  bylineCandidates,
} from "../../blocks/revise/bylineCandidates.js";
import { chooseAmong } from "../../blocks/revise/bylineChoice.js";
import { BYLINE_CLUES } from "../../blocks/revise/bylineClues.js";
import { readFacts } from "../../blocks/revise/bylineFacts.js";
import { REVISERS } from "../../blocks/revise.js";
import { splitBlocks } from "../../blocks/split.js";
import type { LabelledBlock } from "../../blocks/verdict.js";
import { languageOf } from "../../clean.js";
import { readPage } from "../../input/readPage.js";
import { localeOf } from "../../locales/pageLocale.js";
import type { Model } from "../model.js";
import { scoreBlocks } from "../score.js";
import { readFoldModel } from "./foldModel.js";
import { DATASETS, FOLDS, foldOf, readPages, STYLES } from "./samples.js";
import type { Truth } from "./truth.js";

const WEIGHTS_FILE = "src/blocks/revise/bylineWeights.ts";
/** Datasets whose truth says of a page without authors that it has none. */
const COMPLETE: readonly string[] = ["trafilatura", "aed"];
/** Such pages count less: about half of them do name an author, by the look of a sample. */
const NOBODY_WEIGHT = 0.4;
const RIDGE = 2;
const STEPS = 300;
const RATE = 0.08;

const NO_PAGE: BylinePage = {
  blocks: [],
  locale: localeOf(null),
  headline: null,
  body: null,
  stamp: null,
  menus: new Map(),
  common: new Set(),
  candidates: [],
};

/** Of each page every third style is taken: all of them would say the same thing six times. */
const STYLE_STEP = 3;

interface Line {
  readonly candidate: BylineCandidate;
  readonly names: readonly string[];
  /** Indexes of the clues that are seen, and how much of each. */
  readonly seen: readonly (readonly [clue: number, amount: number])[];
  readonly right: boolean;
}

interface TrainingPage {
  readonly fold: number;
  readonly authors: readonly string[];
  readonly lines: readonly Line[];
}

type AuthoredTruth = Truth & {
  readonly authors?: readonly string[];
  readonly check?: { readonly authorsInText?: boolean };
};

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Whether an author of the truth, which may be several in one text or have a degree, is or holds the name. */
function isNamed(name: string, authors: readonly string[]): boolean {
  return authors.some(
    (author) =>
      author === name || (name.includes(" ") && ` ${author.replace(/[,&|;]/gu, " ")} `.includes(` ${name} `)),
  );
}

/** The page's blocks as the reviser of bylines gets them. */
function blocksBefore(
  text: string,
  model: Model,
): {
  blocks: readonly LabelledBlock[];
  locale: ReturnType<typeof localeOf>;
} {
  const { style, blocks: split } = splitBlocks(readPage(text));
  const locale = localeOf(languageOf(split)?.code ?? null);
  const scored = scoreBlocks(labelBlocks(measureBlocks(split, locale)), model);
  const before = REVISERS.slice(
    0,
    REVISERS.findIndex(({ id }) => id === "revise/byline"),
  );
  const blocks = before.reduce<readonly LabelledBlock[]>(
    (revised, { revise }) => revise(revised, { style, locale }),
    scored,
  );
  return { blocks, locale };
}

function pageOf(truth: AuthoredTruth, text: string, model: Model): TrainingPage {
  const { blocks, locale } = blocksBefore(text, model);
  const authors = (truth.authors ?? []).map(fold);
  const lines = bylineCandidates(blocks, locale).map((found) => {
    const facts = readFacts(found);
    // What is no longer needed of the page would not fit into memory.
    const candidate = { ...found, page: NO_PAGE };
    const names = candidate.byline.names.map(({ start, end }) =>
      fold(candidate.block.text.slice(start, end)),
    );
    return {
      candidate,
      names,
      seen: BYLINE_CLUES.map(({ seen }, clue) => [clue, seen(facts)] as const).filter(
        ([, seen]) => seen !== 0,
      ),
      right: names.filter((name) => isNamed(name, authors)).length * 2 >= names.length,
    };
  });
  return { fold: foldOf(truth), authors, lines };
}

function isUsable({ authors, check }: AuthoredTruth, dataset: string): boolean {
  return authors?.length ? check?.authorsInText === true : COMPLETE.includes(dataset);
}

function trainingPages(folder: string, models: readonly Model[]): TrainingPage[] {
  return DATASETS.flatMap((dataset) =>
    readPages(folder, dataset)
      .filter(({ truth }) => isUsable(truth, dataset))
      .flatMap(({ truth, dumps }, at) =>
        STYLES.filter((_, offset) => (at + offset) % STYLE_STEP === 0).flatMap((style) => {
          const text = dumps.get(style);
          return text === undefined ? [] : [pageOf(truth, text, models[foldOf(truth)] as Model)];
        }),
      ),
  );
}

const BIAS = BYLINE_CLUES.length;

function scoreOf({ seen }: Line, weights: Float64Array): number {
  let sum = weights[BIAS] as number;
  for (const [clue, amount] of seen) sum += (weights[clue] as number) * amount;
  return sum;
}

/** Adds to `gradient` how the log-likelihood of the page's right lines, or of nobody, grows with the weights. */
function addGradient({ lines, authors }: TrainingPage, weights: Float64Array, gradient: Float64Array): void {
  const odds = lines.map((line) => Math.exp(scoreOf(line, weights)));
  let all = 1;
  let right = 0;
  for (let at = 0; at < odds.length; at++) {
    all += odds[at] as number;
    if (lines[at]?.right) right += odds[at] as number;
  }
  const weight = authors.length > 0 ? 1 : NOBODY_WEIGHT;
  for (let at = 0; at < odds.length; at++) {
    const { seen, right: isRight } = lines[at] as Line;
    const odd = odds[at] as number;
    const pull = weight * ((isRight ? odd / right : 0) - odd / all);
    for (const [clue, amount] of seen) gradient[clue] = (gradient[clue] as number) + pull * amount;
    gradient[BIAS] = (gradient[BIAS] as number) + pull;
  }
}

/** Ascent with a step of its own for each weight (Adam), over all pages at once. */
function fitWeights(pages: readonly TrainingPage[]): Float64Array {
  const weights = new Float64Array(BIAS + 1);
  const mean = new Float64Array(BIAS + 1);
  const square = new Float64Array(BIAS + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(BIAS + 1);
    for (const page of pages) addGradient(page, weights, gradient);
    for (let at = 0; at <= BIAS; at++) {
      const slope = (gradient[at] ?? 0) - (at < BIAS ? RIDGE * (weights[at] ?? 0) : 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step));
      weights[at] = (weights[at] ?? 0) + (RATE * unbiased) / (spread + 1e-9);
    }
  }
  return weights;
}

function namesGiven({ lines }: TrainingPage, weights: Float64Array): Set<string> {
  const scored = lines.map((line) => ({ candidate: line.candidate, score: scoreOf(line, weights) }));
  const { chosen } = chooseAmong(scored);
  return new Set(lines.filter(({ candidate }) => chosen.includes(candidate)).flatMap(({ names }) => names));
}

/** Prints F1 of the set of names on pages that name their authors, and the share of the others that get some. */
function report(
  title: string,
  pages: readonly TrainingPage[],
  weightsOf: (fold: number) => Float64Array,
): void {
  let sum = 0;
  let named = 0;
  let wrong = 0;
  for (const page of pages) {
    const given = namesGiven(page, weightsOf(page.fold));
    if (page.authors.length === 0) wrong += given.size > 0 ? 1 : 0;
    else {
      named++;
      const authors = new Set(page.authors);
      const hits = [...given].filter((name) => authors.has(name)).length;
      sum += (2 * hits) / (given.size + authors.size);
    }
  }
  const nobody = pages.length - named;
  console.log(
    `${title}: F1 ${(sum / named).toFixed(3)} on ${named} dumps; names on ${(wrong / nobody).toFixed(3)} of ${nobody} without`,
  );
}

function writeWeights(weights: Float64Array): void {
  const entries = BYLINE_CLUES.map(({ id }, at) => {
    const key = /^[a-z]+$/u.test(id) ? id : `"${id}"`;
    return `  ${key}: ${Number((weights[at] ?? 0).toFixed(2))},`;
  });
  writeFileSync(
    WEIGHTS_FILE,
    `/** Weights of \`BYLINE_CLUES\`, written by \`npm run train:bylines\`; \`bias\` is that of naming anybody at all. */
export const BYLINE_WEIGHTS: Readonly<Record<string, number>> & { readonly bias: number } = {
  bias: ${Number((weights[BIAS] ?? 0).toFixed(2))},
${entries.join("\n")}
};
`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("say which folder holds the datasets: npm run train:bylines -- FOLDER");
const models = Array.from({ length: FOLDS }, (_, left) =>
  readFoldModel("dist/train", left, ["lexicon", "first", "second"]),
);
const pages = trainingPages(folder, models);
const folds = Array.from({ length: FOLDS }, (_, left) =>
  fitWeights(pages.filter((page) => page.fold !== left)),
);
report("held-out sites", pages, (left) => folds[left] as Float64Array);
const weights = fitWeights(pages);
report("all sites", pages, () => weights);
writeWeights(weights);
