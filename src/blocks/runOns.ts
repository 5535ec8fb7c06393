import { localeOf } from "../locales/pageLocale.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import { detectLanguage } from "../text/language.js";
import type { Span } from "../types.js";
import { readMarks } from "./seamMarks.js";
import { closeScores } from "./seamOdds.js";
import { scoreSeams } from "./seams.js";
import { findWords, isGlue, isGlued, type PageWords, readPageWords, type Word, wordOf } from "./seamWords.js";
import { cellsOf, type Line } from "./splitLines.js";

/** Columns; one in some hundred blocks of a page is longer. */
const MIN_RUN_ON = 1500;
/** Columns that are enough for a line which is so great a part of the page. */
const MIN_SHORT_RUN_ON = 700;
const MIN_SHORT_SHARE = 0.3;
/** Tenths of a logit: above, a seam is sure. */
const SURE_SCORE = 10;
/** A long line runs on from block to block if it has so many sure seams where no sentence ends, */
const MIN_SURE = 3;
/** or if it is so great a part of the page that there is little else which could be its menus. */
const MIN_PAGE_SHARE = 0.6;
/**
 * Columns that are enough for such a line where it has a sure seam and so many likely ones. Source: 5 of 978 paragraphs of news have as
 * many.
 */
const MIN_WHOLE_PAGE = 300;
const MIN_LIKELY = 3;
/** Tenths of a logit: above, a line is cut at a space. */
const SPACE_SCORE = 0;
/** Words after which such a line is cut at the next end of a sentence too: paragraphs of news have some forty. */
const PARAGRAPH_WORDS = 40;
/** Sure seams of glued words on a page whose blocks are glued together: behind ends of sentences, or anywhere; and for how many characters. */
const GLUED = [
  { sentences: true, seams: 4, spread: 3000 },
  { sentences: false, seams: 60, spread: 250 },
] as const;

/**
 * Sure seams of glued words in one line whose blocks are glued together while those of the page are not, how many of the words before them
 * have a capital, and for how many characters: a list of stories without line ends.
 */
const GLUED_LINE = { seams: 4, capitals: 2, spread: 150 };

/** Words; what ends with a stop after fewer is an abbreviation, a name of code or an address. */
const SENTENCE_WORDS = 4;

/** Lines of a page whose blocks ran together, cut where they did. */
export interface CutLines {
  readonly lines: readonly Line[];
  /** Starts of those that were cut off another. */
  readonly starts: ReadonlySet<number>;
  /** At spaces, and not at glued words alone. */
  readonly spaced: boolean;
}

/** The words of a line, and how much rather each begins a block than not, in tenths of a logit. */
interface ScoredLine {
  readonly line: Line;
  readonly words: readonly Word[];
  readonly scores: Float32Array;
  /** Words of the sentence that ends before each, or of as much of it as there is; and of that which begins with it. */
  readonly since: Uint16Array;
  readonly until: Uint16Array;
}

function shareOf(text: string, { start, end }: Line): number {
  return (end - start) / text.length;
}

function isLong(text: string, line: Line): boolean {
  const columns = line.cells - line.indent;
  if (columns >= MIN_RUN_ON) return true;
  const share = shareOf(text, line);
  if (columns >= MIN_SHORT_RUN_ON && share >= MIN_SHORT_SHARE) return true;
  return columns >= MIN_WHOLE_PAGE && share >= MIN_PAGE_SHARE;
}

/** `first`: place of the line's first word among those of the page, `count` of them are its own. */
function scoreLine(page: PageWords, line: Line, first: number, count: number): ScoredLine {
  const words = page.words.slice(first, first + count);
  return { line, words, ...scoreSeams(page, { first, count, spaced: isLong(page.text, line) }) };
}

function countSeams(
  { words, scores, since }: ScoredLine,
  test: (glued: boolean, ended: boolean) => boolean,
): number {
  let count = 0;
  for (let at = 1; at < words.length; at++) {
    if ((scores[at] ?? 0) <= SURE_SCORE) continue;
    const ended = (words[at - 1] as Word).ended && (since[at] ?? 0) >= SENTENCE_WORDS;
    if (test(isGlued(words, at), ended)) count++;
  }
  return count;
}

/** Whether a stop before `at` is that of an initial: "U.S", "J.K". */
function endsInitial(text: string, at: number): boolean {
  return characterClass(text.charCodeAt(at - 2)) === CHARACTER.upper;
}

const LINE_FEED = 10;

function isDense(seams: number, length: number): boolean {
  return seams >= GLUED_LINE.seams && seams * GLUED_LINE.spread >= length;
}

/** Whether there are as many places as a glued page has, or a glued line, before any is looked at closely. */
function mayBeGlued(text: string): boolean {
  let glued = 0;
  let ended = 0;
  let line = { start: 0, glued: 0 };
  let before: number = CHARACTER.space;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === LINE_FEED) {
      if (isDense(line.glued, at - line.start)) return true;
      line = { start: at + 1, glued: 0 };
    }
    const kind = characterClass(text.charCodeAt(at));
    const within = before === CHARACTER.space || kind === CHARACTER.space || kind === before;
    const small = kind === CHARACTER.lower && before !== CHARACTER.digit;
    if (kind === CHARACTER.upper && before === CHARACTER.lower) line.glued++;
    const begins = kind !== CHARACTER.upper || before !== CHARACTER.upper;
    before = kind;
    if ((within && begins) || small || !isGlue(text, at)) continue;
    glued++;
    if (!endsInitial(text, at) && wordOf(text, at - 1, at).ended) ended++;
  }
  if (isDense(line.glued, text.length - line.start)) return true;
  return GLUED.some(({ sentences, seams, spread }) => {
    const count = sentences ? ended : glued;
    return count >= seams && count * spread >= text.length;
  });
}

function isPageGlued(text: string, scored: readonly ScoredLine[]): boolean {
  return GLUED.some(({ sentences, seams, spread }) => {
    const count = scored.reduce(
      (sum, line) => sum + countSeams(line, (glued, ended) => glued && (ended || !sentences)),
      0,
    );
    return count >= seams && count * spread >= text.length;
  });
}

/** Whether a line is a list whose items are glued together: by several words that differ, as names in code do not, some of which begin with a capital. */
function isLineGlued(text: string, { line, words, scores, since }: ScoredLine): boolean {
  const found = new Set<string>();
  const capitals = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const [left, right] = [words[at - 1] as Word, words[at] as Word];
    if ((scores[at] ?? 0) <= SURE_SCORE || !isGlued(words, at)) continue;
    if (characterClass(text.charCodeAt(right.start)) !== CHARACTER.upper) continue;
    if (left.ended && (since[at] ?? 0) >= SENTENCE_WORDS) continue;
    const seam = text.slice(left.start, right.end);
    found.add(seam);
    if (characterClass(text.charCodeAt(left.start)) === CHARACTER.upper) capitals.add(seam);
  }
  return capitals.size >= GLUED_LINE.capitals && isDense(found.size, line.end - line.start);
}

function runsOn(text: string, scored: ScoredLine): boolean {
  const { line } = scored;
  if (!isLong(text, line)) return false;
  const sure = countSeams(scored, (glued, ended) => !glued && !ended);
  if (shareOf(text, line) < MIN_PAGE_SHARE) return sure >= MIN_SURE;
  if (line.cells - line.indent >= MIN_RUN_ON) return true;
  return (
    sure >= MIN_SURE ||
    (sure > 0 && scored.scores.filter((score) => score > SPACE_SCORE).length >= MIN_LIKELY)
  );
}

/** Places among a line's words where it is cut. */
function cutsOf({ words, scores }: ScoredLine, glued: boolean, spaced: boolean): number[] {
  const cuts: number[] = [];
  let length = words[0]?.count ?? 0;
  for (let at = 1; at < words.length; at++) {
    const score = scores[at] ?? 0;
    const full = length >= PARAGRAPH_WORDS && (words[at - 1] as Word).ended;
    const isCut = isGlued(words, at) ? glued && score > SURE_SCORE : spaced && (score > SPACE_SCORE || full);
    if (isCut) {
      cuts.push(at);
      length = 0;
    }
    length += (words[at] as Word).count;
  }
  return cuts;
}

function part(text: string, whole: Line, start: number, end: number): Line {
  let cells = 0;
  for (let at = start; at < end; at++) cells += cellsOf(text.charCodeAt(at));
  if (start === whole.start) return { ...whole, end, cells: whole.indent + cells };
  return { ...whole, start, end, from: start, blankBefore: 0, indent: 0, cells };
}

function cutLine(text: string, { line, words }: ScoredLine, cuts: readonly number[]): Line[] {
  const starts = [0, ...cuts];
  return starts.map((first, index) => {
    const last = (cuts[index] ?? words.length) - 1;
    return part(text, line, (words[first] as Word).start, (words[last] as Word).end);
  });
}

/** Scores the spaces of lines that run on by all that is known of the page. */
function lookCloser(
  page: PageWords,
  scored: readonly ScoredLine[],
  running: ReadonlySet<ScoredLine>,
): readonly ScoredLine[] {
  const language = detectLanguage(longestPart(page.text, scored));
  const marks = readMarks(page.text, localeOf(language?.code ?? null));
  const closer = closeScores({ page, marks }, scored, running);
  return scored.map((line, index) => ({ ...line, scores: closer[index] as Float32Array }));
}

/** The longest of the parts that lines are cut into at first sight: what is likely prose. */
function longestPart(text: string, scored: readonly ScoredLine[]): string {
  let longest: Span = { start: 0, end: 0 };
  for (const { words, scores } of scored) {
    let start = words[0]?.start ?? 0;
    words.forEach(({ end }, index) => {
      if (end - start > longest.end - longest.start) longest = { start, end };
      if ((scores[index + 1] ?? 0) > SPACE_SCORE) start = words[index + 1]?.start ?? start;
    });
  }
  return text.slice(longest.start, longest.end);
}

/**
 * Cuts the lines of a dump that lost the white space between its blocks: all in one line, or glued to each other. null where nothing of
 * the kind was found.
 */
export function cutRunOns(text: string, lines: readonly Line[]): CutLines | null {
  if (!lines.some((line) => isLong(text, line)) && !mayBeGlued(text)) return null;
  const byLine = lines.map(({ start, end }) => findWords(text, start, end, true));
  const page = readPageWords(text, byLine.flat());
  let first = 0;
  const scored = lines.map((line, index) => {
    const count = byLine[index]?.length ?? 0;
    first += count;
    return scoreLine(page, line, first - count, count);
  });
  const glued = isPageGlued(text, scored);
  const running = new Set(scored.filter((line) => runsOn(text, line)));
  const gluedLines = new Set(scored.filter((line) => glued || isLineGlued(text, line)));
  if (gluedLines.size === 0 && running.size === 0) return null;
  const closer = running.size === 0 ? scored : lookCloser(page, scored, running);
  const cut = scored.flatMap((line, index) => {
    const runs = running.has(line);
    const isGluedLine = gluedLines.has(line);
    if (!runs && !isGluedLine) return [line.line];
    return cutLine(text, line, cutsOf(closer[index] as ScoredLine, isGluedLine, runs));
  });
  const whole = new Set(lines.map(({ start }) => start));
  const starts = new Set(cut.map(({ start }) => start).filter((start) => !whole.has(start)));
  return { lines: cut, starts, spaced: running.size > 0 };
}
