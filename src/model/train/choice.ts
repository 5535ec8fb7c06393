import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { FOLDS } from "./samples.js";

/** Candidates of one page, of which one or none is to be chosen. */
export interface ChoicePage {
  readonly fold: number;
  /** How much the page counts beside others. */
  readonly weight: number;
  /** Of each candidate: indexes of the clues that are seen, and how much of each. */
  readonly seen: readonly (readonly (readonly [clue: number, amount: number])[])[];
  readonly right: readonly boolean[];
}

export interface FittedChoice {
  /** By clue, and `none`, the score of there being nothing to choose. */
  readonly weights: Readonly<Record<string, number>> & { readonly none: number };
  /** Of each page's candidates against none of them, by the weights that did not see its site. */
  readonly scores: readonly (readonly number[])[];
}

/**
 * Softmax regression (choice.py) over the candidates of each page, none of them being one choice more; no part of it is random. `names`
 * are those of the clues; files named `path` are left behind. Throws where python3, or what PYTHON names, fails.
 */
export function fitChoice(
  path: string,
  names: readonly string[],
  pages: readonly ChoicePage[],
): FittedChoice {
  writeFileSync(`${path}.json`, JSON.stringify({ names, folds: FOLDS, pages }));
  const python = process.env.PYTHON ?? "python3";
  const run = spawnSync(python, ["src/model/train/choice.py", path], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (run.status !== 0)
    throw new Error(`choice.py failed with ${run.status}: it needs python3 with numpy and scipy`);
  return JSON.parse(readFileSync(`${path}.fitted.json`, "utf8"));
}

/** The rows of a table of weights, as TypeScript. */
export function weightRows(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights)
    .map(([id, weight]) => `  ${/^[a-z]+$/u.test(id) ? id : `"${id}"`}: ${Number(weight.toFixed(2))},`)
    .join("\n");
}
