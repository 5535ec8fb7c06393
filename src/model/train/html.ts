/**
 * Trains the model of markup: npm run train:html -- FOLDER, after npm run train, whose models by fold it needs in dist/train. FOLDER
 * holds `<dataset>.truth.jsonl.gz` and, for some of the datasets, `<dataset>.html.jsonl.gz` (`id`, `text`). Writes
 * src/model/htmlWeights.ts, and to dist/train/ the models that each left out one fifth of the sites. With `trees` after FOLDER the names
 * of elements are not learnt again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { visitMarkup, visitPath } from "../html/markup.js";
import { HTML_PARTS } from "../html/model.js";
import { HTML_ROW, htmlRows } from "../html/odds.js";
import { readLexicon } from "../lexicon.js";
import { findJudged } from "../menus.js";
import { endingOf, readFoldModel } from "./foldModel.js";
import { type HtmlSample, htmlBlocksOf, readHtmlSamples } from "./htmlSamples.js";
import { runTrainer, type SampleRows, type Table, writeTable } from "./rows.js";
import { FOLDS } from "./samples.js";
import { MAX_PAGE_WEIGHT, weightsOf } from "./weightsOf.js";

const FOLDER = "dist/train";
/** Sites that a name must be used by, and terms that are kept. */
const MARKUP = [8, 6000] as const;
/** Trees, depth, learning rate, and fits of which the mean is taken. */
const HTML = [240, 4, 0.07, 1] as const;

const MARKUP_TABLE: Table = { folder: FOLDER, name: "markup", columns: [], sampleWeight: MAX_PAGE_WEIGHT };
const HTML_TABLE: Table = { folder: FOLDER, name: "html", columns: HTML_ROW, sampleWeight: MAX_PAGE_WEIGHT };

function* judged(samples: Iterable<HtmlSample>) {
  for (const sample of samples) {
    const found = htmlBlocksOf(sample);
    if (!found) continue;
    const { html, blocks, targets } = found;
    const weights = weightsOf(blocks, targets, sample);
    yield {
      html,
      blocks,
      fold: sample.fold,
      rows: { targets, weights, fold: sample.fold, site: sample.site },
    };
  }
}

function* markupRows(samples: Iterable<HtmlSample>): Generator<SampleRows> {
  for (const { html, rows } of judged(samples)) {
    const terms: number[] = [];
    const lengths: number[] = [];
    for (const { element } of html.facts) {
      const before = terms.length;
      visitPath(html.tree, element, (at, distance) =>
        visitMarkup(html.tree, at, distance, (term) => terms.push(term)),
      );
      lengths.push(terms.length - before);
    }
    yield { ...rows, values: Uint32Array.from(terms), lengths };
  }
}

function* treeRows(samples: Iterable<HtmlSample>): Generator<SampleRows> {
  const models = Array.from({ length: FOLDS }, (_, fold) => ({
    text: readFoldModel(FOLDER, fold, ["lexicon", "first"]),
    names: readLexicon(Uint8Array.from(readFileSync(`${FOLDER}/markup.fold${fold}.lexicon`))),
  }));
  for (const { html, blocks, fold, rows } of judged(samples)) {
    const model = models[fold];
    if (!model) throw new Error(`no model of fold ${fold}`);
    const seen = findJudged(blocks);
    const targets = rows.targets.map((target, index) => (seen[index] ? target : null));
    yield { ...rows, targets, values: htmlRows(html, blocks, model.text, model.names) };
  }
}

function writeHtmlWeights(file: string): void {
  const lines = HTML_PARTS.map((part) => {
    const bytes = readFileSync(`${FOLDER}/${part}.${endingOf(part)}`);
    return `  ${part}:\n    "${bytes.toString("base64")}",\n`;
  });
  const head = "/** Written by train/html.ts: each part as its reader's docstring says, base64. */";
  writeFileSync(file, `${head}\nexport const HTML_WEIGHTS = {\n${lines.join("")}} as const;\n`);
}

const [folder, step] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run train:html -- FOLDER [trees]");
  process.exit(2);
}
if (step !== "trees") {
  writeTable(MARKUP_TABLE, markupRows(readHtmlSamples(folder)));
  runTrainer("lexicon.py", MARKUP_TABLE, MARKUP);
}
writeTable(HTML_TABLE, treeRows(readHtmlSamples(folder)));
runTrainer("trees.py", HTML_TABLE, HTML);
writeHtmlWeights("src/model/htmlWeights.ts");
