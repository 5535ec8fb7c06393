// How duplicates are found: npm run duplicates -- FOLDER [STEP]. FOLDER holds dumps as <set>.<style>.jsonl.gz ({id, text}), the same
// page under the same id in every style; every STEPth page is taken. Prints, for each set, of how many pages a dump in another style
// is found, and between how many different pages a duplicate is seen, by the similarity from which on it counts as one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cleanPage } from "../../src/clean.js";
import { duplicateFinder } from "../../src/duplicates.js";
import type { Article } from "../../src/types.js";

interface Dump {
  readonly id: string;
  readonly text: string;
}

function readLines<T>(path: string): T[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

const [folder = "", step = "1", shown = "0"] = process.argv.slice(2);

/** Articles of every STEPth page, by id. */
function articlesOf(set: string, style: string): Map<string, Article> {
  const dumps = readLines<Dump>(join(folder, `${set}.${style}.jsonl.gz`));
  const taken = dumps.filter((_, at) => at % Number(step) === 0);
  const cleaned = taken.map(({ id, text }) => [id, cleanPage(text)] as const);
  return new Map(cleaned.filter(([, { kind }]) => kind === "article"));
}

const styles = new Map<string, string[]>();
for (const name of readdirSync(folder)) {
  const [, set, style] = /^([^.]+)\.([^.]+)\.jsonl\.gz$/.exec(name) ?? [];
  if (set && style && style !== "truth") styles.set(set, [...(styles.get(set) ?? []), style]);
}
const pages = { same: 0, found: 0, all: 0, others: 0 };
let milliseconds = 0;
for (const [set, names] of styles) {
  const bases = names.includes("wet") ? "wet" : names[0];
  if (bases === undefined) continue;
  const base = articlesOf(set, bases);
  const alone = duplicateFinder();
  const others: string[] = [];
  for (const [id, article] of base) {
    const started = performance.now();
    const found = alone(article, id);
    milliseconds += performance.now() - started;
    pages.all++;
    if (found) others.push(`${id} = ${found.of} (${found.similarity})`);
  }
  pages.others += others.length;
  console.log(`${set} ${bases}: ${base.size} articles, duplicates of another page ${others.length}`);
  for (const line of others.slice(0, Number(shown))) console.log(`    ${line}`);
  for (const style of names.filter((name) => name !== bases)) {
    const finder = duplicateFinder();
    for (const [id, article] of base) finder(article, id);
    let same = 0;
    const alike: number[] = [];
    for (const [id, article] of articlesOf(set, style)) {
      if (!base.has(id)) continue;
      same++;
      const found = finder(article, `${id} again`);
      if (found) alike.push(found.similarity);
    }
    pages.same += same;
    pages.found += alike.length;
    const from = (least: number): string =>
      ((100 * alike.filter((value) => value >= least).length) / same).toFixed(1);
    console.log(
      `  ${style}: ${same} pages again, found ${from(0)} % (from .8 on ${from(0.8)}, .9 ${from(0.9)})`,
    );
  }
}
console.log(
  `dumps of a page already seen: ${pages.same}, found ${((100 * pages.found) / pages.same).toFixed(1)} %; ` +
    `${pages.all} different pages, called duplicates ${((100 * pages.others) / pages.all).toFixed(2)} %; ` +
    `${((1000 * milliseconds) / pages.all).toFixed(0)} µs an article`,
);
