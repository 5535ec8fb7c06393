import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type MeasuredBlock, measureBlocks } from "../../blocks/measure.js";
import { splitBlocks } from "../../blocks/split.js";
import { languageOf } from "../../clean.js";
import { readPage } from "../../input/readPage.js";
import { localeOf } from "../../locales/pageLocale.js";
import { indexPhrases } from "../../locales/phrases.js";
import { drawDerived } from "./derivedStyles.js";
import { hash } from "./draw.js";
import { findTargets, type Target, type Truth } from "./truth.js";

/** One dump of one page, or a made variant of it, and what its blocks should be judged to be. */
export interface Sample {
  readonly dataset: string;
  readonly style: string;
  readonly variant: Variant;
  readonly truth: Truth;
  /** The page's own name where its site is not known. */
  readonly site: string;
  /** 0..FOLDS-1; all pages of a site are in the same fold. */
  readonly fold: number;
  readonly text: string;
}

/**
 * How a dump is changed before it is learnt from: not at all; as if its language had no locale; with the lines above or below
 * its body cut off; or with nothing left but the article.
 */
export type Variant = "plain" | "wordless" | "headless" | "tailless" | "bare";

export const FOLDS = 5;

/** Licences that allow training; the others of the same folder are for evaluation only. */
export const DATASETS = ["wcxb_article", "aed", "fundus_tests", "fundus_hist", "trafilatura"];
/** Never trained on. */
export const EVALUATED_DATASETS = ["daniel", "zhnews10"];
/** Several pages of each of several sites, all mixed; never trained on. */
export const SITE_DATASETS = ["daniel_sites", "zhnews10_sites"];
/** Pages that are no articles. */
export const OTHER_DATASETS = ["wcxb_other"];
/** Pages of which the day of publication is known, and nothing else. */
export const DATED_DATASETS = ["htmldate"];
export const STYLES = ["wet", "innertext", "bs4", "w3m", "lynx", "html-to-text"];
/** Styles taken of each page: all of them would say the same thing six times. */
const STYLES_A_PAGE = 3;
/** One page in so many is learnt from in a derived style too. */
const DERIVED_SHARE = 2;

function siteOf(truth: Truth): string {
  return truth.site ?? truth.id;
}

export function foldOf(truth: Truth): number {
  return hash(siteOf(truth)) % FOLDS;
}

function readJsonLines<T>(file: string): T[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const VARIANTS: readonly Variant[] = ["plain", "plain", "plain", "wordless", "headless", "tailless"];

function pageSamples({ dataset, truth, dumps }: DumpedPage): Sample[] {
  const key = `${dataset}/${truth.id}`;
  const base = { dataset, truth, site: siteOf(truth), fold: foldOf(truth) };
  const styles = [...dumps.keys()]
    .sort((a, b) => hash(`${key}/${a}`) - hash(`${key}/${b}`))
    .slice(0, STYLES_A_PAGE);
  const samples: Sample[] = styles.map((style) => ({
    ...base,
    style,
    variant: VARIANTS[hash(`${key}/${style}/variant`) % VARIANTS.length] ?? "plain",
    text: dumps.get(style) ?? "",
  }));
  const derived = hash(`${key}/derive`) % DERIVED_SHARE === 0 ? drawDerived(dumps, key) : null;
  if (derived) samples.push({ ...base, ...derived, variant: "plain" });
  if (truth.body && hash(`${key}/bare`) % 4 === 0) {
    const text = `${truth.title ?? ""}\n\n${truth.body}`;
    samples.push({ ...base, style: "innertext", variant: "bare", text });
  }
  return samples;
}

/** A page of a dataset and its dumps by style. */
export interface DumpedPage {
  readonly dataset: string;
  readonly truth: Truth;
  readonly dumps: ReadonlyMap<string, string>;
}

/** Pages of a dataset. `folder` holds `<dataset>.truth.jsonl.gz` and `<dataset>.<style>.jsonl.gz`. */
export function readPages(folder: string, dataset: string, styles: readonly string[] = STYLES): DumpedPage[] {
  const dumps = new Map<string, Map<string, string>>();
  for (const style of styles) {
    for (const { id, text } of readOptional(join(folder, `${dataset}.${style}.jsonl.gz`))) {
      dumps.set(id, (dumps.get(id) ?? new Map<string, string>()).set(style, text));
    }
  }
  return readJsonLines<Truth>(join(folder, `${dataset}.truth.jsonl.gz`)).map((truth) => ({
    dataset,
    truth,
    dumps: dumps.get(truth.id) ?? new Map(),
  }));
}

/** Every sample to train the scorer on, in a fixed order. */
export function readSamples(folder: string): Sample[] {
  return DATASETS.flatMap((dataset) => readPages(folder, dataset))
    .filter(({ truth }) => truth.body || truth.with?.length)
    .flatMap(pageSamples);
}

/** Articles and other pages, unchanged; of the others, which are few, all styles. */
export function readKindSamples(folder: string): Sample[] {
  const articles = DATASETS.flatMap((dataset) => readPages(folder, dataset).flatMap(pageSamples)).filter(
    ({ variant }) => variant === "plain",
  );
  return [
    ...articles,
    ...OTHER_DATASETS.flatMap((dataset) => readPages(folder, dataset)).flatMap(dumpSamples),
  ];
}

function dumpSamples({ dataset, truth, dumps }: DumpedPage): Sample[] {
  return [...dumps].map(([style, text]) => ({
    dataset,
    style,
    variant: "plain",
    truth,
    site: siteOf(truth),
    fold: foldOf(truth),
    text,
  }));
}

/** Not every dataset comes in every style. */
export function readOptional(file: string): { id: string; text: string }[] {
  try {
    return readJsonLines(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw cause;
  }
}

function cut<T>(list: readonly T[], variant: Variant, body: readonly boolean[]): readonly T[] {
  const first = body.indexOf(true);
  const last = body.lastIndexOf(true);
  if (first < 0) return list;
  if (variant === "headless") return list.slice(Math.max(0, first - 3));
  return variant === "tailless" ? list.slice(0, last + 2) : list;
}

/** The sample's blocks as the judge sees them, and each one's target. */
export function blocksOf({ text, variant, truth }: Sample): { blocks: MeasuredBlock[]; targets: Target[] } {
  const { blocks: split } = splitBlocks(readPage(text));
  const locale = localeOf(languageOf(split)?.code ?? null);
  const spoken = variant === "wordless" ? { ...locale, phrases: indexPhrases([]) } : locale;
  const measured = measureBlocks(split, spoken);
  const body = findTargets(measured, truth).map((target) => target === 1);
  const blocks = [...cut(measured, variant, body)];
  return { blocks, targets: findTargets(blocks, truth) };
}
