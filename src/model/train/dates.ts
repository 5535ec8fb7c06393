/**
 * Fits the weights of the date clues: npm run train:dates -- FOLDER, after npm run train -- FOLDER, whose models of the body by
 * fold it needs. FOLDER holds `<dataset>.truth.jsonl.gz` with `dateDay` and `<dataset>.<style>.jsonl.gz`. Softmax regression over the
 * dates of a page, with none of them as one more choice; no part of it is random. Prints what pages get whose site was left out,
 * and writes src/blocks/revise/dateWeights.ts.
 */
import { writeFileSync } from "node:fs";
import type { DateCandidate } from "../../blocks/revise/dateCandidates.js";
import { DATE_CLUES } from "../../blocks/revise/dateClues.js";
import { choosePublication, publicationCandidates } from "../../blocks/revise/publication.js";
import type { Model } from "../model.js";
import { blocksBefore } from "./blocksBefore.js";
import { type FittedChoice, fitChoice, weightRows } from "./choice.js";
import { type DatedTruth, DateFigures, dayOfTruth } from "./dateFigures.js";
import { drawDerived } from "./derivedStyles.js";
import { readFoldModel } from "./foldModel.js";
import { DATASETS, DATED_DATASETS, FOLDS, foldOf, readPages } from "./samples.js";

const PATH = "dist/train/dates";
const WEIGHTS_FILE = "src/blocks/revise/dateWeights.ts";

/** What is kept of a candidate: the rest of its page would not fit into memory. */
type KeptCandidate = Pick<DateCandidate, "day" | "lead" | "mention">;

interface TrainingPage {
  readonly truth: DatedTruth;
  readonly groups: readonly string[];
  readonly candidates: readonly KeptCandidate[];
  /** Indexes of the clues that are seen, and how much of each. */
  readonly seen: readonly (readonly (readonly [clue: number, amount: number])[])[];
}

function datedPages(folder: string, dataset: string, models: readonly Model[]): TrainingPage[] {
  return readPages(folder, dataset).flatMap(({ truth, dumps }) => {
    if (dayOfTruth(truth) === null) return [];
    const derived = drawDerived(dumps, `${dataset}/${truth.id}`);
    return [...dumps, ...(derived ? [[derived.style, derived.text] as const] : [])].map(([style, text]) => {
      const { blocks, view } = blocksBefore("revise/timestamp", text, models[foldOf(truth)] as Model);
      const found = publicationCandidates(blocks, view.odds);
      const seen = found.map((candidate) =>
        DATE_CLUES.map((clue, at) => [at, clue.seen(candidate)] as const).filter(
          ([, amount]) => amount !== 0,
        ),
      );
      const candidates = found.map(({ day, lead, mention }) => ({ day, lead, mention }));
      return { truth, groups: [dataset, style, `language ${truth.lang ?? "unknown"}`], candidates, seen };
    });
  });
}

function fitDates(pages: readonly TrainingPage[]): FittedChoice {
  return fitChoice(
    PATH,
    DATE_CLUES.map(({ id }) => id),
    pages.map(({ truth, candidates, seen }) => ({
      fold: foldOf(truth),
      weight: 1,
      seen,
      right: candidates.map(({ day }) => day === dayOfTruth(truth)),
    })),
  );
}

function report(pages: readonly TrainingPage[], scores: FittedChoice["scores"]): void {
  const figures = new DateFigures();
  pages.forEach(({ truth, groups, candidates }, at) => {
    const chosen = choosePublication(candidates as readonly DateCandidate[], scores[at] ?? []);
    figures.add(truth, chosen?.candidate.day ?? null, groups);
  });
  figures.print();
}

function writeWeights(weights: FittedChoice["weights"]): void {
  writeFileSync(
    WEIGHTS_FILE,
    `/** Weights of \`DATE_CLUES\`, written by \`npm run train:dates\`; \`none\` is the score of there being no day of publication. */
export const DATE_WEIGHTS: Readonly<Record<string, number>> & { readonly none: number } = {
${weightRows(weights)}
};
`,
  );
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run train:dates -- FOLDER");
  process.exit(2);
}
const models = Array.from({ length: FOLDS }, (_, fold) =>
  readFoldModel("dist/train", fold, ["lexicon", "first", "second", "network", "header"]),
);
const pages = [...DATASETS, ...DATED_DATASETS].flatMap((dataset) => datedPages(folder, dataset, models));
const { weights, scores } = fitDates(pages);
report(pages, scores);
writeWeights(weights);
