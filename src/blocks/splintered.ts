import { CHARACTER, characterClass } from "../text/characters.js";
import type { Line } from "./splitLines.js";

/** Weight of each sign, the count or share at which it is full, fit on dumps of 800 pages each by three dumpers. */
const SIGNS = {
  /** Lines that go on in the middle of a sentence: by share and by count. */
  brokenShare: { weight: 3.4, full: 0.05 },
  broken: { weight: 2.6, full: 6 },
  /** Lines after three or more blank ones. */
  apartShare: { weight: 4.5, full: 0.2 },
  /** The longest run of blank lines. */
  longestRun: { weight: 3.7, full: 8 },
  /** Lines with a plain space behind them. */
  trailed: { weight: 4.3, full: 8 },
  /** Lines indented as the page's source was. */
  indented: { weight: 3.2, full: 8 },
} as const;
const SPLINTERED_SCORE = 6.7;

const ENDS = new Set([...",.;:!?)]}»”’。，、；：！？）」』"]);
/** Shorter lines before a punctuation mark are bullets or signs themselves. */
const MIN_BROKEN_LENGTH = 4;
/** Wider white space is indentation, not the space between two words. */
const MAX_WORD_SPACE = 2;

function isPlainSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Columns of plain white space behind a line. */
function trailingSpace(text: string, line: Line): number {
  let at = line.end;
  while (isPlainSpace(text.charCodeAt(at))) at++;
  return at - line.end;
}

/** Whether a line goes on where the line directly before it stopped: in lower case after a space, or with a comma. */
function goesOn(text: string, before: Line, line: Line): boolean {
  if (ENDS.has(text[line.start] ?? "")) {
    return trailingSpace(text, before) === 0 && before.end - before.start >= MIN_BROKEN_LENGTH;
  }
  const kind = characterClass(text.charCodeAt(line.start));
  if (kind !== CHARACTER.lower && kind !== CHARACTER.caseless && kind !== CHARACTER.unspaced) return false;
  const behind = trailingSpace(text, before);
  const ahead = text.charCodeAt(line.from) === 0x20 ? line.start - line.from : 0;
  return behind > 0 !== ahead > 0 && behind <= MAX_WORD_SPACE && ahead <= MAX_WORD_SPACE;
}

/** Whether a dump gives every text node a line of its own, so that a paragraph with a link in it falls into pieces. */
export function isSplintered(text: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let apart = 0;
  let longestRun = 0;
  let trailed = 0;
  let indented = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const before = lines[index - 1];
    if (trailingSpace(text, line) > 0) trailed++;
    if (line.start - line.from > MAX_WORD_SPACE && isPlainSpace(text.charCodeAt(line.from))) indented++;
    if (line.blankBefore >= 3) apart++;
    longestRun = Math.max(longestRun, line.blankBefore);
    if (before && line.blankBefore === 0 && goesOn(text, before, line)) broken++;
  }
  const count = Math.max(1, lines.length);
  const seen = {
    brokenShare: broken / count,
    broken,
    apartShare: apart / count,
    longestRun,
    trailed,
    indented,
  };
  let score = 0;
  for (const [sign, { weight, full }] of Object.entries(SIGNS)) {
    score += weight * Math.min(1, seen[sign as keyof typeof SIGNS] / full);
  }
  return score > SPLINTERED_SCORE;
}
