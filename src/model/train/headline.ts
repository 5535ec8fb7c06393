/**
 * Trains the choice of the headline: npm run train:headline -- FOLDER, after npm run train -- FOLDER, whose models of the body
 * by fold it needs. FOLDER holds `<dataset>.truth.jsonl.gz` with `title` and `<dataset>.<style>.jsonl.gz`. Writes
 * src/model/headlineWeights.ts and prints how many titles are exactly right on sites that neither model has seen.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { sharesOf } from "../../blocks/revise/clues.js";
import { chooseHeadline, seenOdds } from "../../blocks/revise/headline.js";
import { type HeadlineCandidate, headlineCandidates } from "../../blocks/revise/headlineCandidates.js";
import { HEADLINE_FEATURES, headlineRows } from "../../blocks/revise/headlineRows.js";
import type { PageView } from "../../blocks/revise/reviser.js";
import type { LabelledBlock } from "../../blocks/verdict.js";
import { indexPhrases } from "../../locales/phrases.js";
import type { Model } from "../model.js";
import { blocksBefore } from "./blocksBefore.js";
import { fitChoiceTrees, writeForest } from "./choiceTrees.js";
import { drawDerived } from "./derivedStyles.js";
import { draw } from "./draw.js";
import { readFoldModel } from "./foldModel.js";
import { DATASETS, FOLDS, foldOf, readPages } from "./samples.js";
import type { Truth } from "./truth.js";

const PATH = "dist/train/headline";
const WEIGHTS_FILE = "src/model/headlineWeights.ts";
const SHAPE = { trees: 200, depth: 5, rate: 0.1, least: 4, none: false };
/** Of this many dumps of a page one is not learnt from: its styles say much the same. The figures are of all. */
const SKIPPED = 2;
/** Of this many dumps one is learnt from as if its language had no locale too, and one without the page's title. */
const VARIANT_SHARE = 8;
/** How much such a dump counts beside one that is as it was. */
const VARIANT_WEIGHT = 0.5;

type TitledTruth = Truth & { readonly check?: { readonly titleInText?: boolean } };
type Variant = "plain" | "wordless" | "untitled";

interface TitledPage {
  readonly dataset: string;
  readonly style: string;
  readonly variant: Variant;
  readonly lang: string;
  readonly fold: number;
  readonly weight: number;
  readonly candidates: readonly Pick<HeadlineCandidate, "at" | "key" | "whole">[];
  readonly right: readonly boolean[];
  /** What the network adds to the score of each. The trees are fitted without it: with it they leave to it what it knows of few languages. */
  readonly seen: readonly number[];
}

/** The same for titles that differ in case, white space, and the look of quotes and dashes. */
function foldTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[‘’‚‛′´`ʼ]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u200b\ufeff\u00ad]/gu, "")
    .replace(/…/gu, "...")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** The page's blocks as the reviser of headlines gets them. */
function blocksOf(
  text: string,
  variant: Variant,
  model: Model,
): { readonly blocks: readonly LabelledBlock[]; readonly view: PageView } {
  const shown = variant === "untitled" ? text.replace(/^\s*[^\n]*\n/u, "") : text;
  return blocksBefore("revise/headline", shown, model, (locale) =>
    variant === "wordless" ? { ...locale, phrases: indexPhrases([]) } : locale,
  );
}

function variantsOf(key: string): Variant[] {
  const drawn = draw(`${key}/variant`, VARIANT_SHARE);
  if (drawn === 0) return ["plain", "wordless"];
  return drawn === 1 ? ["plain", "untitled"] : ["plain"];
}

/** Every page of a dataset in every style, its rows appended to the file of rows. */
function titledPages(folder: string, dataset: string, models: readonly Model[]): TitledPage[] {
  return readPages(folder, dataset).flatMap(({ truth, dumps }) => {
    const { id, title, check, lang = "" }: TitledTruth = truth;
    if (!title || !check?.titleInText) return [];
    const wanted = foldTitle(title);
    const fold = foldOf(truth);
    const derived = drawDerived(dumps, `${dataset}/${id}`);
    return [...dumps, ...(derived ? [[derived.style, derived.text] as const] : [])].flatMap(
      ([style, text]) => {
        const key = `${dataset}/${id}/${style}`;
        return (style === derived?.style ? ["plain" as const] : variantsOf(key)).map((variant) => {
          const { blocks, view } = blocksOf(text, variant, models[fold] as Model);
          const found = headlineCandidates(blocks);
          appendFileSync(`${PATH}.rows`, new Uint8Array(headlineRows(found).buffer));
          const right = found.map(
            ({ block, start, end }) => foldTitle(block.text.slice(start, end)) === wanted,
          );
          const candidates = found.map(({ at, key, whole }) => ({ at, key, whole }));
          const weight = variant !== "plain" ? VARIANT_WEIGHT : draw(key, SKIPPED) === 0 ? 0 : 1;
          const seen = view.odds ? found.map(seenOdds(view.odds)) : found.map(() => 0);
          return { dataset, style, variant, lang, fold, weight, candidates, right, seen };
        });
      },
    );
  });
}

/** Prints the share of pages whose title is exactly right, and that of pages where it was among the candidates. */
function report(pages: readonly TitledPage[], scores: Float32Array): void {
  const groups = new Map<string, [right: number, offered: number, pages: number]>();
  let at = 0;
  for (const { candidates, right, seen, dataset, style, variant, lang } of pages) {
    const own = seen.map((odds, index) => odds + (scores[at + index] ?? 0));
    at += candidates.length;
    const found = chooseHeadline(candidates as readonly HeadlineCandidate[], sharesOf(own));
    const index = found ? candidates.indexOf(found.candidate) : -1;
    for (const group of variant === "plain" ? ["all", style, dataset, `language ${lang}`] : [variant]) {
      const figure = groups.get(group) ?? [0, 0, 0];
      groups.set(group, figure);
      if (right[index]) figure[0]++;
      if (right.includes(true)) figure[1]++;
      figure[2]++;
    }
  }
  for (const [group, [right, offered, all]] of [...groups].sort((a, b) => b[1][2] - a[1][2]))
    console.log(
      `${group.padEnd(16)} ${String(all).padStart(5)}  ${(right / all).toFixed(4)}  ${(offered / all).toFixed(4)}`,
    );
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run train:headline -- FOLDER");
  process.exit(2);
}
writeFileSync(`${PATH}.rows`, "");
const models = Array.from({ length: FOLDS }, (_, fold) =>
  readFoldModel("dist/train", fold, ["lexicon", "first", "second", "network", "header"]),
);
const pages = DATASETS.flatMap((dataset) => titledPages(folder, dataset, models));
console.log(`${pages.length} dumps: exactly right, and among the candidates, on sites not seen`);
report(pages, fitChoiceTrees(PATH, { names: HEADLINE_FEATURES, pages }, SHAPE));
writeForest(PATH, WEIGHTS_FILE, { source: "headline.ts", constant: "HEADLINE_WEIGHTS" });
