import { isGivenName } from "../../locales/knownNames.js";
import { LINE_KINDS, maskOf } from "../../locales/phrases.js";
import { CHARACTER, characterClass, sketchOf } from "../../text/characters.js";
import { findWords, hashWords, type Word } from "../../text/words.js";
import type { LabelledBlock } from "../verdict.js";
import { type HeadlinePage, headlinePage, isShort } from "./headlinePage.js";
import { termAt } from "./headlineTerms.js";
import { isCasedWord, MAX_PREPOSITION, wordsOf } from "./nameForm.js";
import { datedShare, ledBy } from "./outline.js";
import { headlineRanges, lineRanges, partsAcrossColons, type TextRange, trimmed } from "./titleAffix.js";

/** A block, or a part of it, that may be the headline. */
export interface HeadlineCandidate extends TextRange {
  readonly block: LabelledBlock;
  readonly at: number;
  /** Whether it is all of its block. */
  readonly whole: boolean;
  readonly words: readonly Word[];
  /** Same for candidates of the same words, whatever their case and punctuation. */
  readonly key: number;
  /** Length in words of a language with spaces. */
  readonly wordCount: number;
  /** Blocks from the start of the body; negative above it. */
  readonly offset: number;
  /** Where its words begin in the dump's first line, in words; -1 where they don't stand there one after the other. */
  readonly place: number;
  readonly overlap: Overlap;
  readonly page: HeadlinePage;
}

/** How many of a candidate's words stand elsewhere. */
interface Overlap {
  readonly firstLine: number;
  readonly body: number;
  /** Longer words, which say what a text is about. */
  readonly topical: number;
  readonly topicalInBody: number;
  readonly topicalInLead: number;
}

/** Blocks after the start of the body that may still be the headline: the scorer may have kept what stands above it. */
const BLOCKS_INTO_BODY = 24;
/** A block that is a date for more than this share (0..1) of its characters is a time stamp. */
const MAX_DATED_SHARE = 0.6;
/**
 * Blocks before the first content, and after the start of the body, in which any line may be the headline: of lines further away only
 * those that repeat this share (0..1) of their words from the dump's first line. Source: as for NEAR_ABOVE, on 1,317 dumps, of which
 * the one takes the title of none and the other of 4.
 */
const BLOCKS_BEFORE_CONTENT = 40;
/** Further above, a line is looked at that repeats so many of the story's longer words, or this share (0..1) of its own from there, at least. */
const MIN_FAR_TOPICAL = 3;
const MIN_FAR_TOPICAL_SHARE = 0.6;
const BLOCKS_BELOW = 8;
const MIN_FAR_SHARE = 0.6;
/** Shorter words (letters) mostly hold a sentence together and say nothing of its subject. */
const MIN_TOPIC_LETTERS = 5;
/**
 * Blocks above and below the start of the body within which a line that shares no word with it may be its headline, and words of a
 * headline that neither the page's title nor the story repeats, at least. Source: 829 dumps of 5 datasets with a known title that is
 * among the candidates; these leave out 2 of them and 45 % of all candidates.
 */
const NEAR_ABOVE = 10;
const NEAR_BELOW = 3;
const MIN_WORDS = 2.5;
/** Marks between the items of a menu written on one line, at least, and words of an item on average, at most. */
const MIN_MENU_MARKS = 3;
const MAX_MENU_ITEM_WORDS = 2.5;

/** Whether a line is a menu: "Home | World | Economy | Sport". */
export function isMenuLine({ shape, words, text }: LabelledBlock): boolean {
  return (
    shape.separators >= MIN_MENU_MARKS &&
    words.length - shape.unspaced / 2 <= (shape.separators + 1) * MAX_MENU_ITEM_WORDS &&
    !/[.!?:]\s/u.test(text)
  );
}

const SECTION = maskOf("section");
/** Words behind a section's name, at least, for them to be a headline. */
const MIN_UNSECTIONED = 4;
/** Share (0..1) of a line's words in phrases of furniture from which it is none. Source: 3 of 1,876 titles have more. */
const MAX_FURNITURE = 0.7;
/** Kinds of phrase that stand before a colon and a value. Not those of "Opinion:" and "Video:", which begin headlines too. */
const LEADS = maskOf(...LINE_KINDS, "tags", "sectionLead", "readingTime", "source", "byline", "published");
/** Where the colon stands, in UTF-16 code units behind the phrase. */
const LED_MARK = /^\s{0,2}[:：]/;
const LED_REACH = 4;

/** Whether a line is a phrase, a colon, and a value: "Tags: ferry, harbour", "You are here: Home". Source: of 1,876 titles one. */
function isLedValue({ phrases: [first], words, text }: LabelledBlock): boolean {
  if (first?.from !== 0 || (first.mask & LEADS) === 0) return false;
  const end = words[first.to - 1]?.end ?? text.length;
  return LED_MARK.test(text.slice(end, end + LED_REACH));
}

/** "By Maria Lopez and Tom Berg": a lead, and names that begin with a given one. Source: of 3,429 dumps whose title is known none loses it so. */
function isByName({ phrases: [first], words, text }: LabelledBlock): boolean {
  const name = first?.from === 0 && first.kinds.includes("byline") ? words[first.to] : undefined;
  if (!name || words.length - (first?.to ?? 0) < 2 || !isGivenName(name.text)) return false;
  return wordsOf(text.slice(name.start)).every(
    (word) => word.length <= MAX_PREPOSITION || isCasedWord(word.replace(/[,;|]$/u, "")),
  );
}

function isCopyright(block: LabelledBlock): boolean {
  return block.text.startsWith("©") || ledBy(block, "copyright");
}

function isTopical({ text }: Word): boolean {
  return text.length >= MIN_TOPIC_LETTERS || characterClass(text.charCodeAt(0)) === CHARACTER.unspaced;
}

function overlapOf(words: readonly Word[], page: HeadlinePage): Overlap {
  const found = { firstLine: 0, body: 0, topical: 0, topicalInBody: 0, topicalInLead: 0 };
  words.forEach((word, at) => {
    if (page.firstLineWords.has(word.text)) found.firstLine++;
    const term = termAt(words, at);
    const inBody = page.bodyWords.has(term);
    if (inBody) found.body++;
    if (!isTopical(word)) return;
    found.topical++;
    if (inBody) found.topicalInBody++;
    if (page.leadWords.has(term)) found.topicalInLead++;
  });
  return found;
}

function placeOf(words: readonly Word[], line: readonly Word[]): number {
  const last = line.length - words.length;
  for (let from = 0; from <= last; from++) {
    if (words.every(({ text }, at) => line[from + at]?.text === text)) return from;
  }
  return -1;
}

function candidateAt(page: HeadlinePage, at: number, { start, end }: TextRange): HeadlineCandidate {
  const block = page.blocks[at] as LabelledBlock;
  const whole = start === 0 && end === block.text.length;
  const words = whole ? block.words : wordsIn(block, { start, end });
  return {
    block,
    at,
    start,
    end,
    whole,
    words,
    key: hashWords(words),
    wordCount: whole ? block.wordCount : (block.wordCount * words.length) / block.words.length,
    offset: at - page.bodyStart,
    place: placeOf(words, page.firstLine),
    overlap: overlapOf(words, page),
    page,
  };
}

/** The ranges of a line without the dates that it begins or ends with. */
function undatedRanges(text: string, dates: LabelledBlock["dates"]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const { span } of dates) {
    if (span.start === 0) ranges.push({ start: span.end, end: text.length });
    if (span.end === text.length) ranges.push({ start: 0, end: span.start });
  }
  return ranges.map((range) => trimmed(text, range)).filter(({ start, end }) => end > start);
}

/** "Opinion What I pray for", "Politics Storm closes port": the line without the section that it begins with. */
function unsectionedRanges({ text, words, phrases, gluedLead }: LabelledBlock): TextRange[] {
  const [first] = phrases;
  const rest = first?.from === 0 && (first.mask & SECTION) !== 0 ? words[first.to] : undefined;
  if (!rest || words.length - (first?.to ?? 0) < MIN_UNSECTIONED || gluedLead !== 0) return [];
  const isNext =
    characterClass(text.charCodeAt(rest.start)) === CHARACTER.upper && text[rest.start - 1] === " ";
  return isNext ? [{ start: rest.start, end: text.length }] : [];
}

/** Where a word is glued to another one: in so many UTF-16 code units from the line's start, at most. Of sketches. */
const GLUED_REACH = 60;
const GLUED = /l(?=U)/g;
/** The last so many of them are looked at: the others part the items of a breadcrumb. */
const MAX_GLUED = 2;

/** "HomeSportStorm closes port": what follows the last words that are glued to others. */
function ungluedRanges(text: string): TextRange[] {
  const found = Array.from(sketchOf(text.slice(0, GLUED_REACH)).matchAll(GLUED));
  return found.slice(-MAX_GLUED).map(({ index }) => ({ start: index + 1, end: text.length }));
}

/** Words of a stretch of a block, those that it cuts too. */
function wordsIn({ text, words }: LabelledBlock, { start, end }: TextRange): readonly Word[] {
  if (words.every((word) => word.start >= start || word.end <= start))
    return words.filter((word) => word.start >= start && word.end <= end);
  return findWords(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
}

function repeatsFirstLine(block: LabelledBlock, page: HeadlinePage): boolean {
  let shared = 0;
  for (const { text } of block.words) if (page.firstLineWords.has(text)) shared++;
  return shared >= block.words.length * MIN_FAR_SHARE;
}

/** Whether the page's title or the story has a word of the line that says what it is about. */
function sharesSubject({ words }: LabelledBlock, page: HeadlinePage): boolean {
  return words.some(
    (word, at) =>
      page.firstLineWords.has(word.text) || (isTopical(word) && page.bodyWords.has(termAt(words, at))),
  );
}

/** So few words are a headline only where the page's title or the story has each of them too. */
function areKnown(words: readonly Word[], page: HeadlinePage): boolean {
  return words.every(
    (word, at) =>
      page.firstLineWords.has(word.text) || (isTopical(word) && page.bodyWords.has(termAt(words, at))),
  );
}

/** Whether a line far above the story is about what the story is about. */
function tellsSubject({ words }: LabelledBlock, { bodyWords }: HeadlinePage): boolean {
  let topical = 0;
  let known = 0;
  words.forEach((word, at) => {
    if (!isTopical(word)) return;
    topical++;
    if (bodyWords.has(termAt(words, at))) known++;
  });
  return known >= MIN_FAR_TOPICAL && known >= topical * MIN_FAR_TOPICAL_SHARE;
}

/** Whether a block is too far from the body to be its headline, by the words they share. */
function isApart(block: LabelledBlock, page: HeadlinePage, offset: number): boolean {
  if (page.body === null) return false;
  return (offset < -NEAR_ABOVE || offset > NEAR_BELOW) && !sharesSubject(block, page);
}

function mayBeHeadline(page: HeadlinePage, at: number): boolean {
  const block = page.blocks[at] as LabelledBlock;
  if (!isShort(block) || isCopyright(block)) return false;
  if (at === 0) return !isMenuLine(block);
  if (block.furniture > MAX_FURNITURE || isLedValue(block) || isByName(block)) return false;
  if (block.mark === "heading") return true;
  if (datedShare(block) > MAX_DATED_SHARE || isMenuLine(block)) return false;
  if (block.wordCount < MIN_WORDS && !areKnown(block.words, page)) return false;
  if (isApart(block, page, at - page.bodyStart)) return false;
  const near = at >= page.contentStart - BLOCKS_BEFORE_CONTENT && at - page.bodyStart <= BLOCKS_BELOW;
  return near || repeatsFirstLine(block, page) || (at < page.contentStart && tellsSubject(block, page));
}

/** Words of a line that names a site or a section, at most. */
const MAX_NAMING_WORDS = 12;

/** "The Gazette: Storm closes port", not "Storm: Port closes": whether what a colon parts from a range of the first line stands on the page once more, or the range does. */
function isApartByColon({ blocks, copies }: HeadlinePage, range: TextRange): boolean {
  const { text, words } = blocks[0] as LabelledBlock;
  const parts = partsAcrossColons(text, range);
  if (parts.length === 0) return true;
  const own = hashWords(words.filter(({ start, end }) => start >= range.start && end <= range.end));
  if (copies.get(own)?.some((at) => at > 0)) return true;
  return parts.every(({ start, end }) => {
    const part = text.slice(start, end).toLowerCase();
    return blocks.some(
      (block, at) =>
        at > 0 && block.words.length <= MAX_NAMING_WORDS && block.text.toLowerCase().includes(part),
    );
  });
}

function candidatesOf(page: HeadlinePage, at: number): HeadlineCandidate[] {
  const block = page.blocks[at] as LabelledBlock;
  const { text, dates } = block;
  const ranges = [
    ...lineRanges(text),
    ...undatedRanges(text, dates),
    ...unsectionedRanges(block),
    ...ungluedRanges(text),
  ];
  return (at === 0 ? headlineRanges(text).filter((range) => isApartByColon(page, range)) : ranges)
    .map((range) => candidateAt(page, at, range))
    .filter(({ words }) => words.length > 0);
}

/** Every stretch of text that may be the headline, in page order. */
export function headlineCandidates(blocks: readonly LabelledBlock[]): HeadlineCandidate[] {
  const page = headlinePage(blocks);
  const end = Math.min(blocks.length, page.bodyStart + BLOCKS_INTO_BODY);
  const candidates: HeadlineCandidate[] = [];
  for (let at = 0; at < end; at++) {
    if (mayBeHeadline(page, at)) candidates.push(...candidatesOf(page, at));
  }
  return candidates;
}
