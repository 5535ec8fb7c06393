import { CHARACTER, characterClass } from "../text/characters.js";
import { seamScore } from "./seams.js";
import { findWords, readPageWords, type Word } from "./seamWords.js";
import { CLOSING, OPENING, STRAIGHT, sideOf } from "./splinters.js";
import { isBlank, type Line } from "./splitLines.js";

/** Share of lines with white space around them in a dump whose lines were trimmed. */
const MAX_PADDED = 0.01;
/** UTF-16 code units; shorter lines may be items of menus. */
const PROSE_LENGTH = 40;
/** Lines between two halves of a sentence, as links in prose leave them: by count and as a share of the lines as long as prose. */
const MIN_WEDGED = 3;
const MIN_WEDGED_SHARE = 0.04;
/** UTF-16 code units; links in prose are no longer. */
const MAX_WEDGED_LENGTH = 80;
/** Shorter lines before a punctuation mark are bullets or signs themselves. */
const MIN_BROKEN_LENGTH = 4;

/** Whether the lines were trimmed, so that nothing tells where a text node began or ended with a space. */
export function isTrimmed(text: string, lines: readonly Line[]): boolean {
  const padded = lines.filter(({ start, from, end }) => start > from || isSpace(text.charCodeAt(end)));
  return padded.length <= lines.length * MAX_PADDED;
}

function isSpace(code: number): boolean {
  return code !== 0x0a && isBlank(code);
}

/** Whether a line stops in the middle of a sentence. */
function breaksOff(text: string, line: Line): boolean {
  const last = characterClass(text.charCodeAt(line.end - 1));
  return last !== CHARACTER.stop && last !== CHARACTER.separator;
}

/** Whether a line goes on in the middle of the sentence that the one before began. */
function goesOn(text: string, before: Line, line: Line): boolean {
  const kind = characterClass(text.charCodeAt(line.start));
  if (kind === CHARACTER.comma || kind === CHARACTER.stop || sideOf(text, line.start) === CLOSING)
    return before.end - before.start >= MIN_BROKEN_LENGTH;
  return kind === CHARACTER.lower && breaksOff(text, before);
}

/** Whether the line before `index` stands between two halves of a sentence. */
function isWedged(text: string, lines: readonly Line[], index: number): boolean {
  const prose = lines[index - 2] as Line;
  const wedged = lines[index - 1] as Line;
  return (
    prose.end - prose.start >= PROSE_LENGTH &&
    wedged.end - wedged.start < MAX_WEDGED_LENGTH &&
    breaksOff(text, prose) &&
    goesOn(text, wedged, lines[index] as Line)
  );
}

/** Tenths of a logit: below, two lines are one block. Paragraphs run together do more harm than one in two pieces. */
const MAX_SCORE = -2;
/** The same where few lines are wedged in, as in dumps by blocks some are. */
const MAX_SCORE_UNSURE = -24;

/**
 * The score below which two lines of a dump are one block: by how many lines are wedged into sentences, as links are where every text node
 * has a line of its own. null where none is.
 */
function findMaxScore(text: string, lines: readonly Line[]): number | null {
  let wedged = 0;
  for (let index = 2; index < lines.length; index++) if (isWedged(text, lines, index)) wedged++;
  if (wedged === 0) return null;
  const long = lines.filter(({ start, end }) => end - start >= PROSE_LENGTH).length;
  return wedged >= MIN_WEDGED && wedged >= long * MIN_WEDGED_SHARE ? MAX_SCORE : MAX_SCORE_UNSURE;
}

/** Starts of the lines of a trimmed dump that go on with the block of the line before. */
export function findJoined(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const joined = new Set<number>();
  const most = findMaxScore(text, lines);
  if (most === null) return joined;
  const words: Word[] = [];
  const firsts: number[] = [];
  const counts: number[] = [];
  for (const { start, end } of lines) {
    firsts.push(words.length);
    const own = findWords(text, start, end, false);
    counts.push(own.reduce((sum, { count }) => sum + count, 0));
    for (const word of own) words.push(word);
  }
  const page = readPageWords(text, words);
  for (let index = 1; index < lines.length; index++) {
    const at = firsts[index] as number;
    const seam = { page, at, since: counts[index - 1] ?? 0, until: counts[index] ?? 0 };
    if (seamScore(seam, "line") < most) joined.add((lines[index] as Line).start);
  }
  return joined;
}

/** Whether a quotation mark at the end of a line opens one: no other of its kind stands open there. */
function opensQuote(text: string, line: Line): boolean {
  const mark = text[line.end - 1];
  let open = false;
  for (let at = line.start; at < line.end; at++) if (text[at] === mark) open = !open;
  return open;
}

/** Whether a quotation mark or an apostrophe at the beginning of a line belongs to the word before it. */
function closesQuote(text: string, line: Line): boolean {
  const kind = characterClass(text.charCodeAt(line.start + 1));
  if (line.start + 1 >= line.end) return true;
  return (
    kind === CHARACTER.space ||
    kind === CHARACTER.comma ||
    kind === CHARACTER.stop ||
    (kind === CHARACTER.lower && text[line.start] !== '"')
  );
}

/** Whether a space was between two lines that are joined, of which the dump kept none. */
export function hadSpace(text: string, before: Line, line: Line): boolean {
  const first = characterClass(text.charCodeAt(line.start));
  const last = characterClass(text.charCodeAt(before.end - 1));
  if (first === CHARACTER.comma || first === CHARACTER.stop) return false;
  if (first === CHARACTER.unspaced && last === CHARACTER.unspaced) return false;
  if (sideOf(text, line.start) === CLOSING || sideOf(text, before.end - 1) === OPENING) return false;
  if (sideOf(text, line.start) === STRAIGHT || text[line.start] === "’") return !closesQuote(text, line);
  return !(sideOf(text, before.end - 1) === STRAIGHT && opensQuote(text, before));
}
