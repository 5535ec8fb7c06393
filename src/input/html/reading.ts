import type { Block, Mark } from "../../types.js";
import { addRange, addReference, type BlockText, blockOf, emptyText } from "./blockText.js";
import { type Collected, emptyCollected } from "./collected.js";
import { type ElementInfo, elementInfo } from "./elements.js";
import type { BlockFacts } from "./page.js";

/** Elements nested deeper are read as if they stood side by side. No page has reason to nest so deep. */
const MAX_DEPTH = 400;
/** Open elements that are looked through for one whose end tag was left out. */
const MAX_IMPLIED = 24;

/** An element whose end tag has not come yet. */
interface Open {
  readonly name: string;
  readonly kind: ElementInfo["kind"];
  readonly isBoundary: boolean;
  /** Number in the tree. */
  readonly element: number;
  readonly hidden: boolean;
  /** Its author named it: two such elements side by side are apart, though no space stands between them. */
  readonly named: boolean;
}

/** A page as far as it has been read. */
export interface Reading {
  readonly html: string;
  readonly blocks: Block[];
  readonly facts: BlockFacts[];
  readonly tree: { parents: number[]; tags: number[]; names: string[]; hidden: number[] };
  readonly collected: Collected;
  readonly open: Open[];
  /** Start tags beyond MAX_DEPTH whose end tags have not come. */
  tooDeep: number;
  /** Open elements whose content nobody sees, and open links. */
  unread: number;
  inLinks: number;
  /** The block that is being read, the element around its beginning, and what stood before it. */
  block: BlockText;
  element: number;
  blankBefore: number;
  mark: Mark | null;
  /** What stands before the next block. */
  nextBlank: number;
  nextMark: Mark | null;
  /** The last token was the end tag of an inline element with a name. */
  afterNamed: boolean;
}

export function startReading(html: string): Reading {
  return {
    html,
    blocks: [],
    facts: [],
    tree: { parents: [], tags: [], names: [], hidden: [] },
    collected: emptyCollected(),
    open: [],
    tooDeep: 0,
    unread: 0,
    inLinks: 0,
    block: emptyText(),
    element: -1,
    blankBefore: 0,
    mark: null,
    nextBlank: 0,
    nextMark: null,
    afterNamed: false,
  };
}

/** Ends the block that is being read. */
export function endBlock(reading: Reading): void {
  const { block, blocks, facts, element, blankBefore, mark } = reading;
  reading.afterNamed = false;
  if (block.text === "") {
    block.space = false;
    block.links = 0;
    return;
  }
  blocks.push(blockOf(block, { index: blocks.length, blankBefore, mark }));
  facts.push({ element, linked: block.linked });
  reading.block = emptyText();
}

/** A line ends here, with a blank one before the next if `spaced`. */
function endLine(reading: Reading, spaced: boolean): void {
  endBlock(reading);
  if (spaced && reading.blocks.length > 0) reading.nextBlank = 1;
}

/** Number of the innermost open element; -1 outside of all. */
function innermost({ open }: Reading): Open | undefined {
  return open[open.length - 1];
}

function isInHeading({ open }: Reading): boolean {
  for (let at = open.length - 1; at >= 0; at--) {
    const { name, kind } = open[at] as Open;
    if (kind === "block" || kind === "spaced") return name.length === 2 && /^h[1-6]$/.test(name);
  }
  return false;
}

function beginBlock(reading: Reading): void {
  reading.element = innermost(reading)?.element ?? -1;
  reading.blankBefore = reading.nextBlank;
  reading.mark = isInHeading(reading) ? "heading" : reading.nextMark;
  reading.nextBlank = 0;
  reading.nextMark = null;
}

/** Text from `start` to `end` of the HTML, or the letter that a character reference there stands for. */
export function readText(reading: Reading, start: number, end: number, letter: string | null): void {
  const { block } = reading;
  const before = block.text.length;
  if (letter === null) addRange(block, reading.html, start, end);
  else addReference(block, letter, start, end);
  if (block.text.length === before) return;
  if (before === 0) beginBlock(reading);
  if (reading.inLinks > 0) block.linked += block.text.length - before;
  reading.afterNamed = false;
}

function pop(reading: Reading): void {
  const { kind, name } = reading.open.pop() as Open;
  if (kind === "unread") reading.unread--;
  else if (name === "a") reading.inLinks--;
  if (kind === "block" || kind === "spaced") endLine(reading, kind === "spaced");
}

/** Closes the innermost of the given names, if no boundary stands around it. */
function closeImplied(reading: Reading, closes: ReadonlySet<string>): void {
  const { open } = reading;
  const least = Math.max(0, open.length - MAX_IMPLIED);
  for (let at = open.length - 1; at >= least; at--) {
    const { name, isBoundary } = open[at] as Open;
    if (closes.has(name)) {
      while (open.length > at) pop(reading);
      return;
    }
    if (isBoundary) return;
  }
}

/** What an element's attributes say of it. */
export interface Attributes {
  readonly names: string;
  readonly hidden: boolean;
}

/** The page's title is a line of it, as dumpers have it: the first one, which is no drawing's. */
function isPageTitle({ blocks, unread, block }: Reading, name: string): boolean {
  return name === "title" && blocks.length === 0 && block.text === "" && unread === 0;
}

/** The start tag of an element that may have content. */
export function openElement(reading: Reading, name: string, { names, hidden }: Attributes): void {
  const { kind: usual, tag, closes, isBoundary } = elementInfo(name);
  const kind = isPageTitle(reading, name) ? "block" : usual;
  if (closes) closeImplied(reading, closes);
  if (kind !== "inline" && kind !== "unread") endLine(reading, kind === "spaced");
  const { open, tree, block } = reading;
  if (open.length >= MAX_DEPTH) {
    reading.tooDeep++;
    return;
  }
  const named = names !== "";
  if (kind === "inline" && reading.afterNamed && (named || name === "a")) block.space = true;
  if (name === "li") reading.nextMark = innermost(reading)?.name === "ol" ? "number" : "bullet";
  if (name === "a") {
    reading.inLinks++;
    block.links++;
  }
  const around = innermost(reading);
  const inherited = hidden || around?.hidden === true;
  const element = tree.parents.length;
  tree.parents.push(around?.element ?? -1);
  tree.tags.push(tag);
  tree.names.push(names);
  tree.hidden.push(inherited ? 1 : 0);
  open.push({ name, kind, isBoundary, element, hidden: inherited, named: named || name === "a" });
  if (kind === "unread") reading.unread++;
}

/** A tag that has no content: a line break or a rule between lines, or nothing to the text. */
export function passVoid(reading: Reading, name: string): void {
  if (name === "br") endLine(reading, false);
  else if (name === "hr") endLine(reading, true);
}

export function closeElement(reading: Reading, name: string): void {
  const { open } = reading;
  if (reading.tooDeep > 0) {
    reading.tooDeep--;
    if (elementInfo(name).kind !== "inline") endLine(reading, false);
    return;
  }
  const { kind: closed, isBoundary } = elementInfo(name);
  const inline = closed === "inline";
  for (let at = open.length - 1; at >= 0; at--) {
    const { name: other, kind, named, isBoundary: fenced } = open[at] as Open;
    if (other === name) {
      while (open.length > at) pop(reading);
      if (inline && named) reading.afterNamed = reading.block.text !== "";
      return;
    }
    // An end tag out of order closes no more than what it may have been meant for.
    if (inline ? kind !== "inline" : fenced && !isBoundary) return;
  }
}
