import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { FOLDS } from "./samples.js";

/** Candidates of one page, of which one is to be chosen. */
export interface ChoicePage {
  readonly fold: number;
  /** How much the page counts beside others; with 0 it is not learnt from. */
  readonly weight: number;
  /** Of each candidate. */
  readonly right: readonly boolean[];
}

export interface ChoiceShape {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The least weight of a leaf, in the second derivative of the loss. */
  readonly least: number;
  /** Whether none of the candidates is one choice more, of score 0. */
  readonly none: boolean;
}

/**
 * Boosted trees (choiceTrees.py) over the candidates' rows, which stand in `PATH.rows` as f32, in columns of these `names`. The score of
 * each row by the trees that did not see its site; those that saw all sites are left in `PATH.forest`. Throws where python3, or what PYTHON
 * names, fails.
 */
export function fitChoiceTrees(
  path: string,
  { names, pages }: { readonly names: readonly string[]; readonly pages: readonly ChoicePage[] },
  { trees, depth, rate, least, none }: ChoiceShape,
): Float32Array {
  const told = pages.map(({ right, fold, weight }) => ({
    rows: right.length,
    right: right.flatMap((is, index) => (is ? [index] : [])),
    fold,
    weight,
  }));
  writeFileSync(`${path}.json`, JSON.stringify({ names, folds: FOLDS, pages: told }));
  const python = process.env.PYTHON ?? "python3";
  const settings = [trees, depth, rate, least, none ? 1 : 0].map(String);
  const run = spawnSync(python, ["src/model/train/choiceTrees.py", path, ...settings], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (run.status !== 0)
    throw new Error(`choiceTrees.py failed with ${run.status}: it needs python3 with xgboost and numpy`);
  const bytes = readFileSync(`${path}.oof`);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/** Writes the trees in `PATH.forest` as the module that clean-news reads. `source` is the trainer, `constant` what the module exports. */
export function writeForest(
  path: string,
  file: string,
  { source, constant }: Record<"source" | "constant", string>,
): void {
  const forest = readFileSync(`${path}.forest`).toString("base64");
  writeFileSync(
    file,
    `/** Written by train/${source}: a forest in the layout of forest.ts, base64. */\nexport const ${constant} =\n  "${forest}";\n`,
  );
}
