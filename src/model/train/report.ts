import { findWords } from "../../text/words.js";
import { blocksOf, type Sample } from "./samples.js";

const SHINGLE = 4;
const THRESHOLDS = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

function countShingles(text: string): Map<string, number> {
  const words = findWords(text).map((word) => word.text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

interface PageFigure {
  readonly precision: number;
  readonly recall: number;
}

function compare(truth: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): PageFigure {
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, truth.get(shingle) ?? 0);
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  return { precision: shared / Math.max(1, sum(found)), recall: shared / Math.max(1, sum(truth)) };
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
}

function f1({ precision, recall }: PageFigure): number {
  return (2 * precision * recall) / Math.max(1e-9, precision + recall);
}

/** Prints 4-shingle F1 of whole pages by style for each threshold, with each block's probability from a model that did not see its site. */
export function reportHeldOut(title: string, samples: readonly Sample[], odds: Float32Array): void {
  const figures = new Map<string, PageFigure[][]>();
  let at = 0;
  for (const sample of samples) {
    const { blocks } = blocksOf(sample);
    const own = odds.subarray(at, at + blocks.length);
    at += blocks.length;
    if (!sample.truth.body || sample.variant !== "plain") continue;
    const truth = countShingles(sample.truth.body);
    const row = THRESHOLDS.map((threshold) => {
      const kept = blocks.filter((_, index) => (own[index] ?? 0) >= threshold);
      return compare(truth, countShingles(kept.map(({ text }) => text).join("\n")));
    });
    for (const group of ["all", sample.style, sample.dataset])
      figures.set(group, [...(figures.get(group) ?? []), row]);
  }
  console.log(`${title}: F1 on held-out sites at thresholds ${THRESHOLDS.join(" ")}`);
  for (const [group, rows] of figures) {
    const cells = THRESHOLDS.map((_, column) => {
      const precision = mean(rows.map((row) => row[column]?.precision ?? 0));
      const recall = mean(rows.map((row) => row[column]?.recall ?? 0));
      return f1({ precision, recall }).toFixed(4);
    });
    console.log(`  ${group.padEnd(14)} ${String(rows.length).padStart(5)}  ${cells.join("  ")}`);
  }
}
