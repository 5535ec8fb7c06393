import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { FOLDS } from "./samples.js";
import type { Target } from "./truth.js";

/** What one sample adds to a table: a row a block, or one row for the whole page. */
export interface SampleRows {
  /** One after the other, each as wide as the table; terms of a lexicon, whose rows are of any length, come with `lengths`. */
  readonly values: Float32Array | Uint32Array;
  readonly lengths?: readonly number[];
  /** Rows whose target is null are not trained on but get a score. */
  readonly targets: readonly Target[];
  readonly weights: readonly number[];
  /** What else is learnt of the rows: for each of the table's heads each row's target. */
  readonly heads?: readonly (readonly Target[])[];
  /** Log odds of each row that the trees add to; none where they begin at 0. */
  readonly bases?: readonly number[];
  readonly fold: number;
  readonly site: string;
}

export interface Table {
  readonly folder: string;
  readonly name: string;
  /** Names of the columns; none for terms. */
  readonly columns: readonly string[];
  /** Things to be learnt of a row beside its target. */
  readonly heads?: readonly string[];
  /** What a sample's rows weigh together at most; null for no limit. */
  readonly sampleWeight: number | null;
}

/** Stands for a target of a head that the truth does not tell; network.py knows it. */
const UNKNOWN = 2;

function asBytes(values: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** The weights of a sample's rows: 0 without a target, and together no more than `most`. */
function knownWeights({ targets, weights }: SampleRows, most: number | null): number[] {
  const known = targets.map((target, index) => (target === null ? 0 : (weights[index] ?? 0)));
  const sum = known.reduce((total, weight) => total + weight, 0);
  const factor = most === null ? 1 : Math.min(1, most / sum);
  return known.map((weight) => weight * factor);
}

/** Writes the table that the trainers read (their heads give its files). */
export function writeTable(
  { folder, name, columns, sampleWeight, heads = [] }: Table,
  samples: Iterable<SampleRows>,
): void {
  const path = `${folder}/${name}`;
  const file = openSync(`${path}.rows`, "w");
  const targets: number[] = [];
  const weights: number[] = [];
  const folds: number[] = [];
  const sites: number[] = [];
  const lengths: number[] = [];
  const pages: number[] = [];
  const bases: number[] = [];
  const headTargets: number[] = [];
  const siteNumbers = new Map<string, number>();
  for (const sample of samples) {
    if (sample.values.byteLength > 0) writeSync(file, asBytes(sample.values));
    const site = siteNumbers.get(sample.site) ?? siteNumbers.size;
    siteNumbers.set(sample.site, site);
    for (const length of sample.lengths ?? []) lengths.push(length);
    sample.targets.forEach((_, row) => {
      for (const head of sample.heads ?? []) headTargets.push(head[row] ?? UNKNOWN);
    });
    for (const base of sample.bases ?? []) bases.push(base);
    pages.push(sample.targets.length);
    for (const weight of knownWeights(sample, sampleWeight)) weights.push(weight);
    for (const target of sample.targets) {
      targets.push(target ?? 0);
      folds.push(sample.fold);
      sites.push(site);
    }
  }
  closeSync(file);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  writeFileSync(
    `${path}.json`,
    JSON.stringify({
      names: columns,
      columns: columns.length,
      rows: targets.length,
      folds: FOLDS,
      heads: heads.length,
    }),
  );
  writeFileSync(`${path}.targets`, Uint8Array.from(targets));
  writeFileSync(`${path}.weights`, asBytes(Float32Array.from(weights, (weight) => weight / mean)));
  writeFileSync(`${path}.bases`, asBytes(Float32Array.from(bases)));
  writeFileSync(`${path}.heads`, Uint8Array.from(headTargets));
  writeFileSync(`${path}.folds`, Uint8Array.from(folds));
  writeFileSync(`${path}.sites`, asBytes(Uint32Array.from(sites)));
  writeFileSync(`${path}.pages`, asBytes(Uint32Array.from(pages)));
  writeFileSync(`${path}.lengths`, asBytes(Uint32Array.from(lengths)));
}

/** Runs a trainer of this folder; what each row got by the model that did not see its site. */
export function runTrainer(
  script: string,
  { folder, name }: Table,
  settings: readonly (number | string)[],
): Float32Array {
  const run = spawnSync(
    process.env.PYTHON ?? "python3",
    [`src/model/train/${script}`, folder, name, ...settings.map(String)],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  if (run.status !== 0) {
    throw new Error(
      `${script} failed with ${run.status}: it needs python3 with numpy, scipy, scikit-learn, xgboost, torch`,
    );
  }
  const bytes = readFileSync(`${folder}/${name}.oof`);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
