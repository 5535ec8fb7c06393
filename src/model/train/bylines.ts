/**
 * Trains the choice of the byline: npm run train:bylines -- FOLDER, where FOLDER holds `<dataset>.truth.jsonl.gz` with `authors` and
 * `<dataset>.<style>.jsonl.gz`, after npm run train, whose models by fold it needs. Boosted trees over the lines of a page that name
 * somebody, with nobody as one more choice. Prints what pages get whose site was left out, and writes src/model/bylineWeights.ts.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import {
  type BylineCandidate,
  type BylinePage,
  bylineCandidates,
} from "../../blocks/revise/bylineCandidates.js";
import { chooseAmong } from "../../blocks/revise/bylineChoice.js";
import { BYLINE_CLUES, bylineRows } from "../../blocks/revise/bylineClues.js";
import { localeOf } from "../../locales/pageLocale.js";
import type { Model } from "../model.js";
import { blocksBefore } from "./blocksBefore.js";
import { fitChoiceTrees, writeForest } from "./choiceTrees.js";
import { readFoldModel } from "./foldModel.js";
import { DATASETS, FOLDS, foldOf, readPages } from "./samples.js";
import type { Truth } from "./truth.js";

const PATH = "dist/train/bylines";
const WEIGHTS_FILE = "src/model/bylineWeights.ts";
const SHAPE = { trees: 200, depth: 3, rate: 0.1, least: 15, none: true };
/** Datasets whose truth says of a page without authors that it has none. */
const COMPLETE: readonly string[] = ["trafilatura", "aed"];
/** Such pages count less: about half of them do name an author, by the look of a sample. */
const NOBODY_WEIGHT = 0.4;

const NO_PAGE: BylinePage = {
  blocks: [],
  locale: localeOf(null),
  headline: null,
  body: null,
  stamp: null,
  menus: new Map(),
  common: new Set(),
  candidates: [],
  addressRank: () => 0,
};

interface Line {
  readonly candidate: BylineCandidate;
  readonly names: readonly string[];
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

/** Whether at least half of the names are of authors. */
function isRight(names: readonly string[], authors: readonly string[]): boolean {
  return names.filter((name) => isNamed(name, authors)).length * 2 >= names.length;
}

/** What a page is learnt from as; its rows are appended to the file of rows. */
function pageOf(truth: AuthoredTruth, text: string, model: Model): TrainingPage {
  const { blocks, view } = blocksBefore("revise/byline", text, model);
  const authors = (truth.authors ?? []).map(fold);
  const found = bylineCandidates(blocks, view);
  appendFileSync(`${PATH}.rows`, new Uint8Array(bylineRows(found).buffer));
  const lines = found.map((it) => {
    const names = it.byline.names.map(({ start, end }) => fold(it.block.text.slice(start, end)));
    // What is no longer needed of the page would not fit into memory.
    return { candidate: { ...it, page: NO_PAGE }, names, right: isRight(names, authors) };
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
      .flatMap(({ truth, dumps }) =>
        [...dumps.values()].map((text) => pageOf(truth, text, models[foldOf(truth)] as Model)),
      ),
  );
}

/** Scores of each page's lines, by the trees that did not see its site. */
function fitBylines(pages: readonly TrainingPage[]): Float32Array[] {
  const scores = fitChoiceTrees(
    PATH,
    {
      names: BYLINE_CLUES.map(({ id }) => id),
      pages: pages.map(({ fold, authors, lines }) => ({
        fold,
        weight: authors.length > 0 ? 1 : NOBODY_WEIGHT,
        right: lines.map(({ right }) => right),
      })),
    },
    SHAPE,
  );
  let at = 0;
  return pages.map(({ lines }) => {
    at += lines.length;
    return scores.subarray(at - lines.length, at);
  });
}

function namesGiven({ lines }: TrainingPage, scores: Float32Array): Set<string> {
  const scored = lines.map(({ candidate }, at) => ({ candidate, score: scores[at] as number }));
  const { chosen } = chooseAmong(scored);
  return new Set(lines.filter(({ candidate }) => chosen.includes(candidate)).flatMap(({ names }) => names));
}

/** Prints F1 of the set of names on pages that name their authors, and the share of the others that get some. */
function report(pages: readonly TrainingPage[], scores: readonly Float32Array[]): void {
  let sum = 0;
  let named = 0;
  let wrong = 0;
  pages.forEach((page, at) => {
    const given = namesGiven(page, scores[at] as Float32Array);
    if (page.authors.length === 0) {
      wrong += given.size > 0 ? 1 : 0;
      return;
    }
    named++;
    const authors = new Set(page.authors);
    const hits = [...given].filter((name) => authors.has(name)).length;
    sum += (2 * hits) / (given.size + authors.size);
  });
  const nobody = pages.length - named;
  const share = (wrong / nobody).toFixed(3);
  console.log(
    `held-out sites: F1 ${(sum / named).toFixed(3)} on ${named} dumps; names on ${share} of ${nobody} without`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("say which folder holds the datasets: npm run train:bylines -- FOLDER");
const models = Array.from({ length: FOLDS }, (_, left) =>
  readFoldModel("dist/train", left, ["lexicon", "first", "second", "network", "header"]),
);
writeFileSync(`${PATH}.rows`, "");
const pages = trainingPages(folder, models);
report(pages, fitBylines(pages));
writeForest(PATH, WEIGHTS_FILE, { source: "bylines.ts", constant: "BYLINE_WEIGHTS" });
