import { TAG_NAMES } from "../input/html/elements.js";
import type { BlockFacts, ElementTree, HtmlPage } from "../input/html/page.js";
import type { PageLocale } from "../locales/pageLocale.js";
import type { Block } from "../types.js";
import { measureBlocks } from "./measure.js";
import { addVerdict, type LabelledBlock, roleOf, withVerdicts } from "./verdict.js";

const TABLE = TAG_NAMES.indexOf("table");
const ROW = TAG_NAMES.indexOf("tr");
const CAPTION = TAG_NAMES.indexOf("caption");

/** Longer cells (UTF-16 code units) are those of a table that lays out the page. */
const MAX_CELL = 150;
/** A table of data has so many rows of more than one cell... */
const MIN_ROWS = 2;
/** ...and a smaller share of its text in links. */
const MAX_LINKED = 0.3;
/** The story's next block is so near before and after the table, in blocks, */
const NEAR_BLOCKS = 3;
/** and the element that holds both so near, in levels. */
const NEAR_LEVELS = 3;
/** Of tables that are found so. Source: public news pages and web articles, where annotators put 54 of 78 into the body. */
const CONFIDENCE = 0.7;
/** Between the cells of a row. */
const SEPARATOR = " | ";

/** A table, as the blocks of its cells. */
interface Table {
  readonly element: number;
  readonly start: number;
  end: number;
  /** Rows in order: the element of each, and its blocks. */
  readonly rows: { readonly element: number; readonly blocks: number[] }[];
  /** False where anything in it is none of a table of data. */
  plain: boolean;
}

/** The element and those around it, the innermost first. */
function pathOf({ parents }: ElementTree, element: number): number[] {
  const path: number[] = [];
  for (let at = element; at >= 0; at = parents[at] ?? -1) path.push(at);
  return path;
}

/** Tables that stand in no other, with their rows. */
function findTables(blocks: readonly LabelledBlock[], { facts, tree }: HtmlPage): Table[] {
  const tables: Table[] = [];
  blocks.forEach(({ text }, index) => {
    const path = pathOf(tree, facts[index]?.element ?? -1);
    const outer = path.findLastIndex((element) => tree.tags[element] === TABLE);
    if (outer < 0) return;
    const element = path[outer] as number;
    const last = tables.at(-1);
    const table =
      last?.element === element && last.end === index
        ? last
        : { element, start: index, end: index, rows: [], plain: true };
    if (table !== last) tables.push(table);
    table.end = index + 1;
    const inner = path.slice(0, outer).map((at) => tree.tags[at] as number);
    if (inner.includes(TABLE) || text.length > MAX_CELL) table.plain = false;
    const row = path[inner.indexOf(ROW)];
    if (!inner.includes(ROW) || row === undefined) table.plain &&= inner.includes(CAPTION);
    else if (table.rows.at(-1)?.element === row) table.rows.at(-1)?.blocks.push(index);
    else table.rows.push({ element: row, blocks: [index] });
  });
  return tables;
}

/** Whether the story goes on close to the table, `step` by `step` from `from`. */
function storyNear(
  blocks: readonly LabelledBlock[],
  { facts, tree }: HtmlPage,
  { element }: Table,
  { from, step }: { readonly from: number; readonly step: number },
): boolean {
  const around = new Set(pathOf(tree, element));
  for (let at = from, looked = 0; looked < NEAR_BLOCKS; at += step, looked++) {
    const block = blocks[at];
    if (block === undefined) return false;
    if (roleOf(block) !== "content") continue;
    const path = pathOf(tree, facts[at]?.element ?? -1);
    if (path.slice(0, NEAR_LEVELS + 1).some((other) => around.has(other))) return true;
  }
  return false;
}

function isInStory(table: Table, blocks: readonly LabelledBlock[], html: HtmlPage): boolean {
  const { rows, plain, start, end } = table;
  if (!plain || rows.filter((row) => row.blocks.length > 1).length < MIN_ROWS) return false;
  const cells = blocks.slice(start, end);
  // What the site repeats is none of this story's.
  if (cells.some(({ verdicts }) => verdicts.some(({ rule }) => rule === "template/repeated-line")))
    return false;
  const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = html.facts.slice(start, end).reduce((sum, facts) => sum + facts.linked, 0);
  if (linked > MAX_LINKED * letters) return false;
  return (
    storyNear(blocks, html, table, { from: start - 1, step: -1 }) &&
    storyNear(blocks, html, table, { from: end, step: 1 })
  );
}

/** The cells of a row as one block. */
function joinCells(cells: readonly LabelledBlock[]): Block {
  const [first, last] = [cells[0] as LabelledBlock, cells.at(-1) as LabelledBlock];
  let text = "";
  const pieces = cells.flatMap((cell) => {
    if (text !== "") text += SEPARATOR;
    const at = text.length;
    text += cell.text;
    return cell.pieces.map((piece) => ({ ...piece, at: piece.at + at }));
  });
  const links = cells.reduce((sum, cell) => sum + cell.links, 0);
  const { index, blankBefore, indent } = first;
  const span = { start: first.span.start, end: last.span.end };
  return { index, text, span, pieces, blankBefore, mark: "bullet", indent, links };
}

function rowBlock(cells: readonly LabelledBlock[], locale: PageLocale): LabelledBlock {
  const [measured] = measureBlocks([joinCells(cells)], locale);
  const row = withVerdicts(measured as LabelledBlock, (cells[0] as LabelledBlock).verdicts);
  return addVerdict(row, { label: "list-item", confidence: CONFIDENCE, rule: "html/table-in-story" });
}

/** A page of HTML whose tables of data, where they stand in the story, are blocks of the body: a list item for each row. */
export function joinTables(
  blocks: readonly LabelledBlock[],
  html: HtmlPage,
  locale: PageLocale,
): { readonly blocks: readonly LabelledBlock[]; readonly html: HtmlPage } {
  if (!html.tree.tags.includes(TABLE)) return { blocks, html };
  const found = findTables(blocks, html).filter((table) => isInStory(table, blocks, html));
  if (found.length === 0) return { blocks, html };
  const joined = new Map(
    found.flatMap(({ rows }) => rows.map((row) => [row.blocks[0] as number, row] as const)),
  );
  const inRow = new Set(found.flatMap(({ rows }) => rows.flatMap((row) => row.blocks)));
  const all: { readonly block: LabelledBlock; readonly facts: BlockFacts }[] = [];
  blocks.forEach((block, index) => {
    const row = joined.get(index);
    const facts = html.facts[index] as BlockFacts;
    if (row) {
      const linked = row.blocks.reduce((sum, at) => sum + (html.facts[at]?.linked ?? 0), 0);
      const cells = row.blocks.map((at) => blocks[at] as LabelledBlock);
      all.push({ block: rowBlock(cells, locale), facts: { element: row.element, linked } });
    } else if (!inRow.has(index)) all.push({ block, facts });
  });
  return {
    blocks: all.map(({ block }, index) => ({ ...block, index })),
    html: { ...html, blocks: all.map(({ block }) => block), facts: all.map(({ facts }) => facts) },
  };
}
