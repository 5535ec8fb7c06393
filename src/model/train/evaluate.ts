/**
 * Measures clean-news on sites that its model has not seen: npm run evaluate -- FOLDER, after npm run train; with `html` as the last
 * argument on the pages of HTML, after npm run train:html too. Each page is cleaned whole by the model of the fold that its site was left
 * out of; of other models, such as that of headlines, all pages were learnt from. Prints body F1 (means of precision and recall over pages) by
 * dataset, style and language; how many articles and other pages are told apart; and how far confidence can be trusted.
 */
import { roleOf } from "../../blocks/verdict.js";
import { type ExplainedPage, explainWith } from "../../clean.js";
import type { Favour } from "../../options.js";
import { loadHtmlModel } from "../html/model.js";
import { type BodyFigure, compareArticle, meanFigure, meanOf } from "./bodyFigure.js";
import { Calibration } from "./calibration.js";
import { DERIVED_STYLES, deriveDump } from "./derivedStyles.js";
import { readFoldHtmlModel, readFoldModel } from "./foldModel.js";
import {
  DATASETS,
  type DumpedPage,
  EVALUATED_DATASETS,
  FOLDS,
  foldOf,
  OTHER_DATASETS,
  readPages,
  STYLES,
} from "./samples.js";
import { findTargets, type Truth } from "./truth.js";

/** What confidence in dropping a block is asked about: of so sure drops, how many are body? */
const SURE = 0.9;

interface Tally {
  readonly figures: BodyFigure[];
  articles: number[];
  others: number[];
}

const tallies = new Map<string, Tally>();
const blockConfidence = new Calibration();
const pageConfidence = new Calibration();
let sureDrops = 0;
let sureDropsOfBody = 0;

function tallyOf(group: string): Tally {
  const tally = tallies.get(group) ?? { figures: [], articles: [], others: [] };
  tallies.set(group, tally);
  return tally;
}

function countBlocks({ blocks }: ExplainedPage, truth: Truth): void {
  const targets = findTargets(blocks, truth);
  blocks.forEach((block, index) => {
    const scored = block.verdicts.find(({ rule }) => rule.startsWith("model/"));
    const target = targets[index];
    if (!scored || target === null || block.words.length === 0) return;
    const isBody = target === 1;
    blockConfidence.add(scored.confidence, isBody === (scored.rule === "model/body"));
    const last = block.verdicts.at(-1) ?? scored;
    if (roleOf(block) !== "boilerplate" || last.confidence < SURE) return;
    sureDrops++;
    if (isBody) sureDropsOfBody++;
  });
}

/** Dumps in derived styles count in a row of their own alone. */
function countPage({ dataset, truth }: DumpedPage, style: string, page: ExplainedPage): void {
  const derived = DERIVED_STYLES.some((name) => name === style);
  const groups = derived
    ? [`style ${style}`]
    : ["all", dataset, `style ${style}`, `language ${truth.lang ?? "unknown"}`];
  const isArticle = truth.pageType === undefined;
  const { kind, confidence } = page.article;
  if (!derived) pageConfidence.add(confidence, (kind === "article") === isArticle);
  const figure = isArticle && truth.body ? compareArticle(truth, page.article) : null;
  for (const group of groups) {
    const tally = tallyOf(group);
    if (figure) tally.figures.push(figure);
    if (isArticle) tally.articles.push(kind === "article" ? 1 : 0);
    else tally.others.push(kind === "article" ? 0 : 1);
  }
  if (figure && !derived) countBlocks(page, truth);
}

function withDerived({ dataset, truth, dumps }: DumpedPage): ReadonlyMap<string, string> {
  const all = new Map(dumps);
  for (const style of DERIVED_STYLES) {
    const text = deriveDump(dumps, style, `${dataset}/${truth.id}`);
    if (text !== null) all.set(style, text);
  }
  return all;
}

function cell(value: number | null): string {
  return (value === null ? "-" : value.toFixed(3)).padStart(9);
}

function printTally(group: string, { figures, articles, others }: Tally): void {
  const { f1, precision, recall } = meanFigure(figures);
  const cells = [f1, precision, recall, meanOf(articles), meanOf(others)].map(cell).join("");
  console.log(`${group.padEnd(20)}${String(figures.length).padStart(7)}${cells}`);
}

const MODELS = "dist/train";
/** Groups of fewer pages say nothing. */
const MIN_GROUP = 20;

const [folder, step = "1", favor = "balance", input = "text"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run evaluate -- FOLDER [STEP [FAVOR [html]]]   (STEP 5: every fifth page)");
  process.exit(2);
}
const options = { favor: favor as Favour };
const isHtml = input === "html";
const models = Array.from({ length: FOLDS }, (_, fold) => ({
  text: readFoldModel(MODELS, fold),
  html: isHtml ? readFoldHtmlModel(MODELS, fold) : null,
}));
for (const dataset of [...DATASETS, ...EVALUATED_DATASETS, ...OTHER_DATASETS]) {
  readPages(folder, dataset, isHtml ? ["html"] : STYLES).forEach((page, at) => {
    const model = models[foldOf(page.truth)];
    if (at % Number(step) !== 0 || !model) return;
    const { text, html } = model;
    for (const [style, input] of isHtml ? page.dumps : withDerived(page))
      countPage(
        page,
        style,
        explainWith(text, { input, options }, () => html ?? loadHtmlModel()),
      );
  });
}
console.log(`${"group".padEnd(20)}  pages       F1  precision recall  article  others`);
for (const [group, tally] of [...tallies].sort((a, b) => b[1].articles.length - a[1].articles.length)) {
  if (tally.articles.length + tally.others.length >= MIN_GROUP) printTally(group, tally);
}
console.log(
  `of ${sureDrops} blocks dropped with confidence >= ${SURE}, body: ${cell(sureDropsOfBody / sureDrops)}`,
);
console.log(`calibration error of a block's confidence: ${cell(blockConfidence.error())}`);
console.log(`calibration error of a page's confidence:  ${cell(pageConfidence.error())}`);
