/**
 * Trains the closer look at the spaces of pages in one line (src/blocks/seamOdds.ts): npm run train:seam-trees -- FOLDER. Writes
 * src/model/seamTreeWeights.ts; src/blocks/seamWeights.ts comes first, since its scores are learnt from. What was one block is known as
 * in seams.ts. A second argument names a file of sites, one a line, that are left out, to be measured on. Seams beside the headline, the authors and dates weigh more: the body bears a wrong cut, they don't.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type DatedSpan, type PhraseSpan, readMarks, type SeamMarks } from "../../blocks/seamMarks.js";
import { HOPELESS_SCORE } from "../../blocks/seamOdds.js";
import { SEAM_COLUMNS, seamTables, writeSeamRow } from "../../blocks/seamRows.js";
import { scoreSeams } from "../../blocks/seams.js";
import { findWords, isGlued, readPageWords, type Word } from "../../blocks/seamWords.js";
import { localeOf } from "../../locales/pageLocale.js";
import { detectLanguage } from "../../text/language.js";
import type { Span } from "../../types.js";
import { draw } from "./draw.js";
import { allNodes, changed, type Nodes, otherScript } from "./seamNodes.js";
import type { Truth } from "./truth.js";

const FOLDER = "dist/train";
const NAME = "seam-trees";
const WEIGHTS_FILE = "src/model/seamTreeWeights.ts";
/** Trees, depth, rate. */
const SHAPE = [200, 6, 0.15];
/** Of spaces that are hardly a seam one in so many is learnt from, with as much more weight. */
const UNLIKELY_SCORE = -20;
const UNLIKELY_SHARE = 4;
/** Of pages in other scripts one in so many. */
const SCRIPT_SHARE = 2;
const TITLE_WEIGHT = 6;
const FACT_WEIGHT = 3;
/** Words around what weighs more. */
const NEAR = 3;

/** A page in one line, and where its blocks begin. */
interface OneLine {
  readonly text: string;
  readonly borders: ReadonlySet<number>;
}

function inOneLine({ texts, begins }: Nodes): OneLine {
  let text = "";
  const borders = new Set<number>();
  texts.forEach((node, index) => {
    if (index > 0) text += " ";
    if (begins[index]) borders.add(text.length);
    text += node;
  });
  return { text, borders };
}

/** For each offset of a text, how many characters before it are not blank. */
function solidOffsets(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    counts[at + 1] = (counts[at] as number) + (/\s/u.test(text[at] as string) ? 0 : 1);
  return counts;
}

/** Spans of `from` where the same characters stand in `to`. */
function moveSpans<T extends Span>(spans: readonly T[], from: Uint32Array, to: Uint32Array): T[] {
  const places = new Map<number, number>();
  to.forEach((count, at) => {
    places.set(count, at);
  });
  return spans.map((span) => ({
    ...span,
    start: places.get(from[span.start] as number) ?? 0,
    end: (places.get((from[span.end] as number) - 1) ?? 0) + 1,
  }));
}

function occurrences(text: string, value: string | null | undefined): Span[] {
  const found: Span[] = [];
  if (!value || value.length < 4) return found;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    found.push({ start: at, end: at + value.length });
  return found;
}

interface Weighed {
  readonly span: Span;
  readonly weight: number;
}

function weighed(
  text: string,
  { title, authors }: Truth & { authors?: readonly string[] },
  marks: SeamMarks,
): Weighed[] {
  const facts = [...(authors ?? []).flatMap((author) => occurrences(text, author)), ...marks.dates];
  return [
    ...facts.map((span) => ({ span, weight: FACT_WEIGHT })),
    ...occurrences(text, title).map((span) => ({ span, weight: TITLE_WEIGHT })),
  ];
}

function weightsOf(words: readonly Word[], spans: readonly Weighed[]): Float32Array {
  const weights = new Float32Array(words.length).fill(1);
  for (const { span, weight } of spans) {
    const first = words.findIndex(({ end }) => end > span.start);
    const next = words.findIndex(({ start }) => start >= span.end);
    if (first >= 0) weights.fill(weight, Math.max(0, first - NEAR), (next < 0 ? words.length : next) + NEAR);
  }
  return weights;
}

const targets: number[] = [];
const weights: number[] = [];
const folds: number[] = [];
let missed = 0;
let borders = 0;

interface MarkedPage {
  readonly key: string;
  readonly fold: number;
  readonly line: OneLine;
  readonly marks: SeamMarks;
  readonly spans: readonly Weighed[];
}

function addRows({ key, fold, line, marks, spans }: MarkedPage): void {
  const { text, borders: starts } = line;
  const words = findWords(text, 0, text.length, true);
  const page = readPageWords(text, words);
  const tables = seamTables({
    page,
    marks,
    ...scoreSeams(page, { first: 0, count: words.length, spaced: true }),
  });
  const weight = weightsOf(words, spans);
  const rows: Float32Array[] = [];
  for (let at = 1; at < words.length; at++) {
    if (isGlued(words, at)) continue;
    const isBorder = starts.has((words[at] as Word).start);
    const score = tables.scores[at] as number;
    if (isBorder) borders++;
    if (score < HOPELESS_SCORE) {
      if (isBorder) missed++;
      continue;
    }
    const unlikely = score < UNLIKELY_SCORE && weight[at] === 1;
    if (unlikely && draw(`${key}/${at}`, UNLIKELY_SHARE) !== 0) continue;
    const row = new Float32Array(SEAM_COLUMNS);
    const end = writeSeamRow(tables, at, row, 0);
    if (end !== SEAM_COLUMNS) throw new Error(`rows have ${end} columns, not ${SEAM_COLUMNS}`);
    rows.push(row);
    targets.push(isBorder ? 1 : 0);
    weights.push((weight[at] as number) * (unlikely ? UNLIKELY_SHARE : 1));
    folds.push(fold);
  }
  const joined = new Float32Array(rows.length * SEAM_COLUMNS);
  rows.forEach((row, index) => {
    joined.set(row, index * SEAM_COLUMNS);
  });
  appendFileSync(`${FOLDER}/${NAME}.rows`, new Uint8Array(joined.buffer));
}

function addPage(nodes: Nodes, index: number): void {
  const line = inOneLine(nodes);
  const middle = [...nodes.texts]
    .sort((a, b) => b.length - a.length)
    .slice(0, 5)
    .join("\n");
  const marks = readMarks(line.text, localeOf(detectLanguage(middle)?.code ?? null));
  const spans = weighed(line.text, nodes.truth, marks);
  const { fold, truth } = nodes;
  addRows({ key: truth.id, fold, line, marks, spans });
  if (index % SCRIPT_SHARE !== 0) return;
  const other = inOneLine(changed(nodes, otherScript(index / SCRIPT_SHARE)));
  const from = solidOffsets(line.text);
  const to = solidOffsets(other.text);
  const moved: SeamMarks = {
    dates: moveSpans<DatedSpan>(marks.dates, from, to),
    phrases: moveSpans<PhraseSpan>(marks.phrases, from, to),
  };
  const movedSpans = moveSpans(
    spans.map(({ span }) => span),
    from,
    to,
  );
  addRows({
    key: `${truth.id}/other`,
    fold,
    line: other,
    marks: moved,
    spans: spans.map(({ weight }, at) => ({ weight, span: movedSpans[at] as Span })),
  });
}

const [folder, without] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("say which folder holds the datasets: npm run train:seam-trees -- FOLDER");
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/${NAME}.rows`, "");
const left = new Set(without === undefined ? [] : readFileSync(without, "utf8").split("\n"));
const pages = allNodes(folder).filter(({ truth }) => !left.has(truth.site ?? truth.id));
pages.forEach(addPage);
console.log(`${pages.length} pages, ${targets.length} rows; ${missed} of ${borders} seams are not looked at`);
writeFileSync(`${FOLDER}/${NAME}.targets`, Uint8Array.from(targets));
writeFileSync(`${FOLDER}/${NAME}.weights`, new Uint8Array(Float32Array.from(weights).buffer));
writeFileSync(`${FOLDER}/${NAME}.folds`, Uint8Array.from(folds));
const run = spawnSync(
  process.env.PYTHON ?? "python3",
  ["src/model/train/seamTrees.py", `${FOLDER}/${NAME}`, String(SEAM_COLUMNS), ...SHAPE.map(String)],
  { stdio: ["ignore", "inherit", "inherit"] },
);
if (run.status !== 0)
  throw new Error(`seamTrees.py failed with ${run.status}: it needs python3 with xgboost, numpy`);
writeFileSync(
  WEIGHTS_FILE,
  `/** Written by train/seamTrees.ts: a forest in the layout of forest.ts, base64. */\nexport const SEAM_TREE_WEIGHTS =\n  "${readFileSync(`${FOLDER}/${NAME}.forest`).toString("base64")}";\n`,
);
