/**
 * Fits the weights by which blocks are told apart in dumps that lost the white space between them: npm run train:seams -- FOLDER. Writes
 * src/blocks/seamWeights.ts. What was one block is known from the `wet` dump of the same page, where each has a line of its own; the
 * `bs4` dump, which gives each text node one, is what they are told apart in.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { SEAM_FEATURES, type SeamKind, seamFeatures } from "../../blocks/seams.js";
import { findWords, readPageWords, sentenceCounts, type Word } from "../../blocks/seamWords.js";
import { allNodes, changed, type Nodes, otherScript } from "./seamNodes.js";

const FOLDER = "dist/train";
const WEIGHTS_FILE = "src/blocks/seamWeights.ts";
/** Of the spaces of a page so many are learnt from: there are some two thousand on each. */
const SPACES_A_PAGE = 400;

/** Rows of one kind of seam: places of its features, whether it is one, and the fold of its site. */
class Rows {
  readonly places: number[] = [];
  readonly targets: number[] = [];
  readonly folds: number[] = [];

  add(places: readonly number[], isBorder: boolean, fold: number): void {
    for (const place of places) this.places.push(place);
    this.targets.push(isBorder ? 1 : 0);
    this.folds.push(fold);
  }
}

function countWords(words: readonly Word[]): number {
  return words.reduce((sum, { count }) => sum + count, 0);
}

/** Ends of lines: each text node has one. */
function addLines({ fold, texts, begins }: Nodes, rows: Rows): void {
  const text = texts.join("\n");
  const words: Word[] = [];
  const lines: { first: number; count: number }[] = [];
  let from = 0;
  for (const node of texts) {
    const own = findWords(text, from, from + node.length, false);
    lines.push({ first: words.length, count: countWords(own) });
    words.push(...own);
    from += node.length + 1;
  }
  const page = readPageWords(text, words);
  for (let line = 1; line < lines.length; line++) {
    const { first, count } = lines[line] as (typeof lines)[number];
    const since = lines[line - 1]?.count ?? 0;
    rows.add(seamFeatures({ page, at: first, since, until: count }), begins[line] === true, fold);
  }
}

/** Spaces, or glued words: the page in one line, with `between` between two blocks. */
function addInLine({ fold, texts, begins }: Nodes, between: string, rows: Rows): void {
  const glued = between === "";
  let text = "";
  const borders = new Set<number>();
  texts.forEach((node, index) => {
    if (begins[index]) {
      if (index > 0) text += between;
      borders.add(text.length);
    } else text += " ";
    text += node;
  });
  const words = findWords(text, 0, text.length, glued);
  const { since, until } = sentenceCounts(words);
  const page = readPageWords(text, words);
  const seams: number[] = [];
  for (let at = 1; at < words.length; at++) {
    const isGlued = words[at - 1]?.end === words[at]?.start;
    if (isGlued === glued) seams.push(at);
  }
  const step = Math.max(1, seams.length / SPACES_A_PAGE);
  for (let index = 0; index < seams.length; index += step) {
    const at = seams[Math.floor(index)] as number;
    const places = seamFeatures({ page, at, since: since[at] ?? 0, until: until[at] ?? 0 });
    rows.add(places, borders.has(words[at]?.start ?? -1), fold);
  }
}

function fitTable(kind: SeamKind, { places, targets, folds }: Rows): readonly number[] {
  const path = `${FOLDER}/seams.${kind}`;
  writeFileSync(`${path}.places`, Uint16Array.from(places));
  writeFileSync(`${path}.targets`, Uint8Array.from(targets));
  writeFileSync(`${path}.folds`, Uint8Array.from(folds));
  const run = spawnSync(
    process.env.PYTHON ?? "python3",
    ["src/model/train/seams.py", path, String(SEAM_FEATURES)],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  if (run.status !== 0)
    throw new Error(`seams.py failed with ${run.status}: it needs python3 with numpy, scipy, scikit-learn`);
  return JSON.parse(readFileSync(`${path}.fitted.json`, "utf8")) as number[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("say which folder holds the datasets: npm run train:seams -- FOLDER");
mkdirSync(FOLDER, { recursive: true });
const pages = allNodes(folder);
console.log(`${pages.length} pages`);
const rows: Readonly<Record<SeamKind, Rows>> = { line: new Rows(), space: new Rows(), glue: new Rows() };
pages.forEach((page, index) => {
  for (const nodes of [page, changed(page, otherScript(index))]) {
    addLines(nodes, rows.line);
    addInLine(nodes, " ", rows.space);
    addInLine(nodes, "", rows.glue);
  }
});
const tables = (Object.keys(rows) as SeamKind[]).map((kind) => {
  const weights = Int8Array.from(fitTable(kind, rows[kind]), (weight) =>
    Math.max(-127, Math.min(127, weight)),
  );
  return `  ${kind}:\n    "${Buffer.from(weights.buffer).toString("base64")}",`;
});
writeFileSync(
  WEIGHTS_FILE,
  `/** Weights of \`seamFeatures\` by what stands between the words, written by \`npm run train:seams\`: signed bytes in base64, tenths of a logit. */
export const SEAM_WEIGHTS = {
${tables.join("\n")}
} as const;
`,
);
