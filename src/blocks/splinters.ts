import { CHARACTER, characterClass } from "../text/characters.js";
import type { Span } from "../types.js";
import { SPLINTER_WEIGHTS } from "./splinterWeights.js";
import type { Line } from "./splitLines.js";

/**
 * Dumps that give every text node a line of its own break a paragraph at each link or bold word in it. Whether two
 * neighbouring lines were one is told by the white space between them, the characters on both sides, their lengths and what
 * follows, weighed by a logistic model. It knows classes of characters only, so it is the same for every language.
 */

const OPENERS = new Set([..."([{«“‘„「『《〈（【<"]);
const CLOSERS = new Set([...")]}»”’」』》〉）】"]);
const COLONS = new Set([...":："]);

/** Classes of the characters on both sides of a border. */
export const SIDES = 12;
export const SENTENCE_END = 6;
export const OPENING = 8;
export const CLOSING = 9;
export const COLON = 10;
/** A quotation mark that opens and closes alike. */
export const STRAIGHT = 11;
const SIDE_OF_CLASS = new Map<number, number>([
  [CHARACTER.lower, 1],
  [CHARACTER.upper, 2],
  [CHARACTER.caseless, 3],
  [CHARACTER.mark, 3],
  [CHARACTER.unspaced, 4],
  [CHARACTER.digit, 5],
  [CHARACTER.stop, 6],
  [CHARACTER.comma, 7],
  [CHARACTER.separator, 0],
]);

export function sideOf(text: string, at: number): number {
  const character = text[at] ?? "";
  if (OPENERS.has(character)) return OPENING;
  if (CLOSERS.has(character)) return CLOSING;
  if (COLONS.has(character)) return COLON;
  if (character === '"' || character === "'") return STRAIGHT;
  return SIDE_OF_CLASS.get(characterClass(text.charCodeAt(at))) ?? 0;
}

/** Characters; lengths up to each are alike. */
const LENGTH_STEPS = [3, 15, 40, 90, 200];
const LENGTHS = LENGTH_STEPS.length + 1;

function lengthStep(length: number): number {
  let step = 0;
  while (step < LENGTH_STEPS.length && length > (LENGTH_STEPS[step] ?? 0)) step++;
  return step;
}

/** The side behind which a border is; quotes and brackets that close after the end of a sentence end it too. */
export function lastSide(text: string, line: Span): number {
  let at = line.end - 1;
  const side = sideOf(text, at);
  if (side !== CLOSING && side !== STRAIGHT) return side;
  while (at > line.start && (sideOf(text, at) === CLOSING || sideOf(text, at) === STRAIGHT)) at--;
  return sideOf(text, at) === SENTENCE_END ? SENTENCE_END : side;
}

const GAPS = 6;
const PADDINGS = 4;
/** Indentation that the page shows begins a paragraph. */
const SHOWN = 3;

/** 0 none, 1 a space as within a sentence, 2 indentation of the page's source, 3 indentation that the page shows. */
function padding(text: string, from: number, to: number): number {
  if (from >= to) return 0;
  const first = text.charCodeAt(from);
  if (first !== 0x20 && first !== 0x09) return first === 0x3000 ? SHOWN : Math.min(2, to - from);
  return first === 0x20 && to - from === 1 ? 1 : 2;
}

/** How far apart two lines are: next to each other, a blank line between by what is in it, two, more. */
function gapOf(text: string, before: Line, line: Line): number {
  if (line.blankBefore === 0) return 0;
  if (line.blankBefore > 2) return 5;
  if (line.blankBefore === 2) return 4;
  const blankFrom = text.indexOf("\n", before.end) + 1;
  return Math.min(3, 1 + padding(text, blankFrom, line.from - 1));
}

function behindLine(text: string, line: Line): number {
  const newline = text.indexOf("\n", line.end);
  return padding(text, line.end, newline < 0 ? text.length : newline);
}

/** What a border between two lines looks like, as places in the table of weights. */
export interface Border {
  readonly before: Line;
  readonly line: Line;
  /** The line after them; null at the end. */
  readonly next: Line | null;
  /** Length of the block that `before` ends, and whether it has been put together from several lines. */
  readonly blockLength: number;
  readonly blockJoined: boolean;
  /** From `densityOf`. */
  readonly density: number;
}

const SHARES = 6;
const DENSITIES = SHARES * 4;
const AT_GAP = 1;
const AT_SIDES = AT_GAP + GAPS * PADDINGS * PADDINGS;
/** No white space on either side of the border, a space before it, a space after it, anything else. */
const SPACINGS = 4;
const AT_LENGTHS = AT_SIDES + SPACINGS * SIDES * SIDES;
const AT_BLOCK = AT_LENGTHS + LENGTHS * LENGTHS;
const AT_NEXT_GAP = AT_BLOCK + 2 * LENGTHS;
const AT_NEXT_SIDE = AT_NEXT_GAP + (GAPS + 1) * PADDINGS;
const AT_DENSITY = AT_NEXT_SIDE + LENGTHS * (SIDES + 1);
const AT_PAD_SIDES = AT_DENSITY + DENSITIES * GAPS;
const AT_PAD_LAST = AT_PAD_SIDES + PADDINGS * PADDINGS * SIDES;
const AT_ENDED = AT_PAD_LAST + PADDINGS * PADDINGS * SIDES;
const AT_JOINED = AT_ENDED + 4 * LENGTHS * LENGTHS;
const AT_NEXT = AT_JOINED + 2 * SPACINGS * 4 * GAPS;
export const BORDER_FEATURES = AT_NEXT + (SPACINGS + 1) * 4 * LENGTHS;

function spacingOf(behind: number, ahead: number): number {
  return behind > 1 || ahead > 1 || behind + ahead > 1 ? 3 : behind + 2 * ahead;
}

/** Places in `SPLINTER_WEIGHTS` that hold for a border; the first is that of the constant. */
export function borderFeatures(text: string, border: Border): number[] {
  const { before, line, next, blockLength, blockJoined, density } = border;
  const gap = gapOf(text, before, line);
  const behind = behindLine(text, before);
  const ahead = padding(text, line.from, line.start);
  const spacing = spacingOf(behind, ahead);
  const last = lastSide(text, before);
  const first = sideOf(text, line.start);
  const beforeLength = lengthStep(before.end - before.start);
  const ended = (last === SENTENCE_END ? 2 : 0) + (first === 2 || first >= 8 ? 1 : 0);
  const length = lengthStep(line.end - line.start);
  const nextGap = next ? gapOf(text, line, next) : GAPS;
  const nextAhead = next ? padding(text, next.from, next.start) : 0;
  const nextFirst = next ? sideOf(text, next.start) : SIDES;
  const nextSpacing = nextGap === 0 ? spacingOf(behindLine(text, line), nextAhead) : SPACINGS;
  return [
    0,
    AT_GAP + (gap * PADDINGS + behind) * PADDINGS + ahead,
    AT_SIDES + (spacing * SIDES + last) * SIDES + first,
    AT_LENGTHS + beforeLength * LENGTHS + length,
    AT_BLOCK + lengthStep(blockLength) * 2 + (blockJoined ? 1 : 0),
    AT_NEXT_GAP + nextGap * PADDINGS + nextAhead,
    AT_NEXT_SIDE + length * (SIDES + 1) + (nextGap === 0 ? nextFirst : SIDES),
    AT_DENSITY + density * GAPS + gap,
    AT_PAD_SIDES + (behind * PADDINGS + ahead) * SIDES + first,
    AT_PAD_LAST + (behind * PADDINGS + ahead) * SIDES + last,
    AT_ENDED + (ended * LENGTHS + beforeLength) * LENGTHS + length,
    AT_JOINED + (((blockJoined ? 1 : 0) * SPACINGS + spacing) * 4 + ended) * GAPS + gap,
    AT_NEXT + (nextSpacing * 4 + ended) * LENGTHS + length,
  ];
}

/** A line as long as a paragraph, in UTF-16 code units. */
const LONG_LINE = 90;
const PARAGRAPH_GAPS = 4;

/** How paragraphs stand on a page: 0 not to be told, 1 apart, 2 some of each, 3 directly below each other. */
function paragraphGap(text: string, lines: readonly Line[]): number {
  let direct = 0;
  let borders = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1] as Line;
    const line = lines[index] as Line;
    if (line.end - line.start < LONG_LINE || before.end - before.start < LONG_LINE) continue;
    if (lastSide(text, before) !== SENTENCE_END || behindLine(text, before) > 0) continue;
    borders++;
    if (line.blankBefore === 0) direct++;
  }
  if (borders < 3) return 0;
  return direct <= borders / 4 ? 1 : direct < (borders * 3) / 4 ? 2 : 3;
}

/** What is alike for all borders of a page: how many lines follow another directly, and how paragraphs do. */
export function densityOf(text: string, lines: readonly Line[]): number {
  const direct = lines.filter(({ blankBefore }) => blankBefore === 0).length;
  const share = Math.floor((direct * (SHARES - 1)) / Math.max(1, lines.length));
  return share * PARAGRAPH_GAPS + paragraphGap(text, lines);
}

/** Tenths of a logit: two in three. Paragraphs run together do more harm than one in two pieces. */
const MIN_SCORE = 7;

/** Whether the two lines of a border were one paragraph of the page. */
export function isSplinter(text: string, border: Border): boolean {
  if (padding(text, border.line.from, border.line.start) === SHOWN) return false;
  let score = 0;
  for (const feature of borderFeatures(text, border)) score += SPLINTER_WEIGHTS[feature] ?? 0;
  return score > MIN_SCORE;
}
