/**
 * Trains the body scorer: npm run train -- FOLDER, where FOLDER holds `<dataset>.truth.jsonl.gz` and
 * `<dataset>.<style>.jsonl.gz`. Needs python3 (or what PYTHON names) with xgboost and numpy. Writes src/model/weights.ts, and to dist/train/ the
 * models that each left out one fifth of the sites, with which the scorer is measured on sites it has not seen.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { SECOND_FEATURES, secondFeatures } from "../context.js";
import { FIRST_FEATURES, firstFeatures } from "../features.js";
import { numberWords } from "../vocabulary.js";
import { reportHeldOut } from "./report.js";
import { blocksOf, FOLDS, readSamples, type Sample } from "./samples.js";
import type { Target } from "./truth.js";
import { weightsOf } from "./weightsOf.js";
import { writeWeights } from "./writeWeights.js";

const WORK = "dist/train";
/** Trees, depth and learning rate of each pass. */
const PASSES = { first: [60, 6, 0.2], second: [110, 6, 0.12] } as const;
type PassName = keyof typeof PASSES;

interface Rows {
  readonly values: Float32Array[];
  readonly targets: number[];
  readonly weights: number[];
  readonly folds: number[];
}

interface PageRows {
  readonly values: Float32Array;
  readonly targets: readonly Target[];
  readonly weights: readonly number[];
  readonly fold: number;
}

function addRows(rows: Rows, page: PageRows): void {
  rows.values.push(page.values);
  for (const [index, target] of page.targets.entries()) {
    rows.targets.push(target ?? 0);
    rows.weights.push(target === null ? 0 : (page.weights[index] ?? 0));
    rows.folds.push(page.fold);
  }
}

function writeRows(name: PassName, names: readonly string[], rows: Rows): void {
  const mean = rows.weights.reduce((sum, weight) => sum + weight, 0) / rows.weights.length;
  const path = `${WORK}/${name}`;
  writeFileSync(
    `${path}.json`,
    JSON.stringify({ names, columns: names.length, rows: rows.targets.length, folds: FOLDS }),
  );
  writeFileSync(`${path}.rows`, "");
  for (const values of rows.values)
    writeFileSync(`${path}.rows`, new Uint8Array(values.buffer), { flag: "a" });
  writeFileSync(`${path}.targets`, Uint8Array.from(rows.targets));
  writeFileSync(
    `${path}.weights`,
    new Uint8Array(Float32Array.from(rows.weights, (weight) => weight / mean).buffer),
  );
  writeFileSync(`${path}.folds`, Uint8Array.from(rows.folds));
}

/** Runs the trainer; each row's probability by the model that did not see its site. */
function trainPass(name: PassName): Float32Array {
  const run = spawnSync(
    process.env.PYTHON ?? "python3",
    ["src/model/train/train.py", WORK, name, ...PASSES[name].map(String)],
    {
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (run.status !== 0)
    throw new Error(`train.py failed with ${run.status}: it needs python3 with xgboost and numpy`);
  const bytes = readFileSync(`${WORK}/${name}.oof`);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

function emptyRows(): Rows {
  return { values: [], targets: [], weights: [], folds: [] };
}

function trainFirst(samples: readonly Sample[]): Float32Array {
  const rows = emptyRows();
  for (const sample of samples) {
    const { blocks, targets } = blocksOf(sample);
    const weights = weightsOf(blocks, targets, sample);
    addRows(rows, {
      values: firstFeatures(blocks, numberWords(blocks)),
      targets,
      weights,
      fold: sample.fold,
    });
  }
  writeRows("first", FIRST_FEATURES, rows);
  return trainPass("first");
}

function trainSecond(samples: readonly Sample[], odds: Float32Array): Float32Array {
  const rows = emptyRows();
  let at = 0;
  for (const sample of samples) {
    const { blocks, targets } = blocksOf(sample);
    const own = [...odds.subarray(at, at + blocks.length)];
    at += blocks.length;
    const vocabulary = numberWords(blocks);
    const values = secondFeatures(blocks, firstFeatures(blocks, vocabulary), {
      odds: own,
      vocabulary,
      wanted: blocks.map(() => true),
    });
    addRows(rows, { values, targets, weights: weightsOf(blocks, targets, sample), fold: sample.fold });
  }
  writeRows("second", SECOND_FEATURES, rows);
  return trainPass("second");
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run train -- FOLDER");
  process.exit(2);
}
mkdirSync(WORK, { recursive: true });
const samples = readSamples(folder);
console.log(`${samples.length} samples of ${new Set(samples.map(({ truth }) => truth.site)).size} sites`);
const first = trainFirst(samples);
reportHeldOut("first pass", samples, first);
const second = trainSecond(samples, first);
reportHeldOut("second pass", samples, second);
writeWeights(WORK, "", "src/model/weights.ts");
for (let fold = 0; fold < FOLDS; fold++) writeWeights(WORK, `.fold${fold}`, `${WORK}/weights.fold${fold}.ts`);
