// Pages of HTML a second on one core, beside two extractors that build a tree: npm run bench:html [-- FOLDER of one's own .html files].
// The others are no dependencies: npm install --no-save @mozilla/readability linkedom defuddle. Those that are missing are left out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cleanPage } from "../../dist/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ROUNDS = 3;
/** Fewer pages are read over and over, so that a round is of at least so many. */
const MIN_PAGES = 100;

/** The package, or null where it is not installed. */
async function packageOrNull(name) {
  try {
    return await import(name);
  } catch (cause) {
    if (cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
    console.log(`${name} is not installed`);
    return null;
  }
}

/** By name: what turns a page's HTML into its article. */
async function extractors() {
  const found = { "clean-news": (html) => cleanPage(html) };
  const linkedom = await packageOrNull("linkedom");
  const readability = await packageOrNull("@mozilla/readability");
  const defuddle = await packageOrNull("defuddle/node");
  if (linkedom && readability) {
    const { Readability } = readability.default ?? readability;
    found["Readability, linkedom"] = (html) => new Readability(linkedom.parseHTML(html).document).parse();
  }
  if (linkedom && defuddle) {
    found["defuddle, linkedom"] = (html) =>
      defuddle.Defuddle(linkedom.parseHTML(html).document, "https://gull.example/");
  }
  return found;
}

function readPages(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.x?html?$/i.test(name));
  if (names.length === 0) throw new Error(`${folder} holds no .html file.`);
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

/** Milliseconds of processor time that a round over all pages takes, and how many pages failed. */
async function timeRound(extract, pages) {
  const before = process.cpuUsage();
  let failed = 0;
  for (const page of pages) {
    try {
      await extract(page);
    } catch {
      failed++;
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, failed };
}

const given = readPages(process.argv[2] ?? join(ROOT, "fixtures"));
const pages = Array.from({ length: Math.max(given.length, MIN_PAGES) }, (_, at) => given[at % given.length]);
const size = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
console.log(
  `${given.length} pages of HTML, ${Math.round(size / 1000)} KB on average; node ${process.version}`,
);
// What the others say of broken pages is not asked for.
console.warn = () => {};
console.error = () => {};
for (const [name, extract] of Object.entries(await extractors())) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await timeRound(extract, pages));
  const best = Math.min(...rounds.map(({ ms }) => ms));
  const failed = rounds[0].failed > 0 ? `, ${rounds[0].failed} failed` : "";
  console.log(
    `${name.padEnd(24)}${String(Math.round((1000 * pages.length) / best)).padStart(6)} pages/s   best of ${ROUNDS} rounds${failed}`,
  );
}
