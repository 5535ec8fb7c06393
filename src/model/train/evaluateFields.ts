/**
 * Measures the metadata on sites that the body scorer has not seen: npm run evaluate:fields -- FOLDER [STEP], after npm run train. Prints
 * days of publication, how often the date of a banner was taken for one, and sections and tags of pages that show them.
 */
import { explainWith } from "../../clean.js";
import { type DatedTruth, DateFigures, dayOfTruth } from "./dateFigures.js";
import { readFoldModel } from "./foldModel.js";
import { DATASETS, DATED_DATASETS, FOLDS, foldOf, readPages } from "./samples.js";

type FieldTruth = DatedTruth & { readonly categories?: readonly string[]; readonly tags?: readonly string[] };

/** How many of the names shown are found, and how many of those found are right. */
interface NameCount {
  pages: number;
  shown: number;
  found: number;
  hits: number;
}

/** Tags of the others were not read from the page. */
const TAGGED_DATASETS: readonly string[] = ["trafilatura"];

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Counts names of the truth that stand in the dump; pages that show none are left out. */
function countNames(count: NameCount, wanted: readonly string[], got: readonly string[], text: string): void {
  const page = fold(text);
  const shown = new Set(wanted.map(fold).filter((name) => name !== "" && page.includes(name)));
  if (shown.size === 0) return;
  count.pages++;
  count.shown += shown.size;
  count.found += got.length;
  count.hits += got.filter((name) => shown.has(fold(name))).length;
}

function printNames(title: string, { pages, shown, found, hits }: NameCount): void {
  const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));
  console.log(
    `${title}: of ${shown} on ${pages} dumps found ${share(hits, shown)}; of ${found} given right ${share(hits, found)}`,
  );
}

const [folder, step = "1"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run evaluate:fields -- FOLDER [STEP]   (STEP 5: every fifth page)");
  process.exit(2);
}
const models = Array.from({ length: FOLDS }, (_, fold) => readFoldModel("dist/train", fold));
const figures = new DateFigures();
const sections: NameCount = { pages: 0, shown: 0, found: 0, hits: 0 };
const tags: NameCount = { pages: 0, shown: 0, found: 0, hits: 0 };
let banners = 0;
const mistaken: string[] = [];
for (const dataset of [...DATASETS, ...DATED_DATASETS]) {
  readPages(folder, dataset).forEach(({ truth, dumps }, at) => {
    const model = models[foldOf(truth)];
    if (at % Number(step) !== 0 || !model) return;
    const known: FieldTruth = truth;
    const day = dayOfTruth(known);
    for (const [style, input] of dumps) {
      const { article } = explainWith(model, { input });
      const published = article.published?.slice(0, 10) ?? null;
      figures.add(known, published, [dataset, style, `language ${truth.lang ?? "unknown"}`]);
      if (article.captured !== null && day !== null && article.captured !== day) {
        banners++;
        if (published === article.captured) mistaken.push(`${dataset} ${style} ${truth.id}`);
      }
      countNames(sections, known.categories ?? [], article.section === null ? [] : [article.section], input);
      if (TAGGED_DATASETS.includes(dataset)) countNames(tags, known.tags ?? [], article.tags, input);
    }
  });
}
figures.print();
console.log(`banners of another day than that of publication: ${banners}, taken for it: ${mistaken.length}`);
for (const page of mistaken) console.log(`  ${page}`);
printNames("sections", sections);
printNames("tags", tags);
