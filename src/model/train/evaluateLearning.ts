/**
 * Measures what a page gains from templates of its site that were learnt without it: npm run evaluate:learning -- FOLDER [STEP]. Each
 * page is cleaned without a template, with what is learnt from all other pages of its dataset and style, mixed as in a folder, and with
 * what is learnt from the other pages of its site alone: exactly one page left out, and copies of it. Prints body F1 of the three by
 * dataset, style and site, and the site that loses most. Nothing was trained on these pages.
 */
import { explainPage, outlinePage } from "../../clean.js";
import { learnTemplate } from "../../template/learn.js";
import type { PageOutline } from "../../template/outline.js";
import type { Template } from "../../template/template.js";
import { type BodyFigure, compareArticle, meanFigure } from "./bodyFigure.js";
import { readPages, SITE_DATASETS, STYLES } from "./samples.js";
import type { Truth } from "./truth.js";

/** What a page is cleaned with, and what it is called in the table. */
const WAYS = ["without", "folder", "site"] as const;
type Way = (typeof WAYS)[number];
type Figures = Readonly<Record<Way, BodyFigure[]>>;

/** A dump of a page, and what learning needs of it. */
interface OutlinedPage {
  readonly truth: Truth;
  readonly text: string;
  readonly outline: PageOutline;
}

/** What `pages` teach; one that is there twice counts once, and none in another order than that of ids, as in the tool. */
function learnFrom(pages: readonly OutlinedPage[]): Template {
  const byId = new Map(pages.map(({ outline }) => [outline.id, outline]));
  const outlines = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return learnTemplate(() => outlines);
}

const tallies = new Map<string, Figures>();

function tallyOf(group: string): Figures {
  const tally = tallies.get(group) ?? { without: [], folder: [], site: [] };
  tallies.set(group, tally);
  return tally;
}

function measurePage(
  { truth, text, outline }: OutlinedPage,
  all: readonly OutlinedPage[],
  groups: readonly string[],
): void {
  const others = all.filter((other) => other.outline.id !== outline.id);
  const templates: Readonly<Record<Way, Template | null>> = {
    without: null,
    folder: learnFrom(others),
    site: learnFrom(others.filter((other) => other.truth.site === truth.site)),
  };
  for (const way of WAYS) {
    const figure = compareArticle(truth, explainPage(text, { template: templates[way] }).article);
    for (const group of groups) tallyOf(group)[way].push(figure);
  }
}

function measureDataset(folder: string, dataset: string, step: number): void {
  const pages = readPages(folder, dataset).filter(({ truth }) => truth.body);
  for (const style of STYLES) {
    const outlined = pages.flatMap(({ truth, dumps }) => {
      const text = dumps.get(style);
      return text === undefined ? [] : [{ truth, text, outline: outlinePage(text) }];
    });
    outlined.forEach((page, at) => {
      const groups = ["all", dataset, `style ${style}`, `site ${page.truth.site}`];
      if (at % step === 0) measurePage(page, outlined, groups);
    });
  }
}

function f1Of(figures: Figures, way: Way): number {
  return meanFigure(figures[way]).f1 ?? 0;
}

function gainOf(figures: Figures, way: Way): number {
  return f1Of(figures, way) - f1Of(figures, "without");
}

function signed(gain: number): string {
  return `${gain < 0 ? "-" : "+"}${Math.abs(gain).toFixed(3)}`.padStart(9);
}

function printTally(group: string, figures: Figures): void {
  const shares = WAYS.map((way) => f1Of(figures, way).toFixed(3).padStart(9));
  const gains = WAYS.filter((way) => way !== "without").map((way) => signed(gainOf(figures, way)));
  console.log(
    `${group.padEnd(36)}${String(figures.without.length).padStart(6)}${shares.join("")}${gains.join("")}`,
  );
}

const [folder, step = "1"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run evaluate:learning -- FOLDER [STEP]   (STEP 5: every fifth page)");
  process.exit(2);
}
for (const dataset of SITE_DATASETS) measureDataset(folder, dataset, Number(step));
console.log(`${"group".padEnd(36)} pages  without   folder     site   +folder    +site`);
const bySize = [...tallies].sort((a, b) => b[1].without.length - a[1].without.length);
for (const [group, figures] of bySize) printTally(group, figures);
for (const way of ["folder", "site"] as const) {
  const sites = [...tallies].filter(([group]) => group.startsWith("site "));
  const [worst] = sites.sort((a, b) => gainOf(a[1], way) - gainOf(b[1], way));
  if (worst) console.log(`worst by ${way}: ${worst[0]} ${signed(gainOf(worst[1], way)).trim()}`);
}
