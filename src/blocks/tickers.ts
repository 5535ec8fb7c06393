import type { DateMention } from "../dates/types.js";
import { endsSentence } from "../text/characters.js";
import type { MeasuredBlock } from "./measure.js";

/**
 * Items that make a ticker, and words of a headline, at most. Source: of 10,700 such lines in 580 dumps of nine datasets, nearly all of
 * them of pages in Greek, Polish, Russian and Chinese, 35 are body.
 */
const MIN_ITEMS = 3;
const MAX_WORDS = 25;

/** A time of day first: "18:04 Bridge closed", "18h04 …", "18.04 …"; not "1.5 kg", nor the year of a date. */
const CLOCK_FIRST =
  /^[\s*•·|[(–—-]{0,4}(?:(?:[01]?\d|2[0-3])[:：h]|(?:[01]\d|2[0-3])\.)[0-5]\d(?![\d.,:：%])/;
/** Whether a text begins with a time of day. */
export function beginsWithClock(text: string): boolean {
  return CLOCK_FIRST.test(text);
}

/** A time of day last: "Bridge closed 18:04", "Bridge closed (18:04)". */
const CLOCK_LAST = /[\s([|](?:[01]?\d|2[0-3])[:：][0-5]\d[\s)\]]{0,3}$/;
/** Longer ends (UTF-16 code units) are not looked at. */
const CLOCK_LENGTH = 12;
/** Signs that may stand before and behind a stamp. */
const STAMP_MARGIN = 4;

/** A day with a time of day in figures, as the times of news are; "12pm" is of a programme. */
function isStamp({ text }: MeasuredBlock, { time, span }: DateMention): boolean {
  return time !== null && text.slice(span.start, span.end).includes(":");
}

/** Whether a day with its time of day begins or ends the line. */
function isStamped(block: MeasuredBlock): boolean {
  const { text, dates } = block;
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return false;
  return (
    (first.span.start <= STAMP_MARGIN && isStamp(block, first)) ||
    (last.span.end >= text.length - STAMP_MARGIN && isStamp(block, last))
  );
}

function isTimed(block: MeasuredBlock): boolean {
  const { text } = block;
  return CLOCK_FIRST.test(text) || CLOCK_LAST.test(text.slice(-CLOCK_LENGTH)) || isStamped(block);
}

function isHeadline(block: MeasuredBlock | undefined): boolean {
  return (
    block !== undefined && block.wordCount > 0 && block.wordCount <= MAX_WORDS && !endsSentence(block.text)
  );
}

/** Whether a line holds a time, or a day with its time, and nothing else. */
function isStampAlone({ text, dates: [date], shape }: MeasuredBlock): boolean {
  if (shape.letters === 0) return true;
  return date !== undefined && date.span.end - date.span.start >= text.length - STAMP_MARGIN;
}

/** Blocks of the item of a ticker that begins here: 1, or 2 where its time stands on a line of its own; 0 where none does. */
function itemAt(blocks: readonly MeasuredBlock[], index: number): number {
  const block = blocks[index] as MeasuredBlock;
  if (!isHeadline(block) || !isTimed(block)) return 0;
  if (!isStampAlone(block)) return 1;
  const next = blocks[index + 1];
  return isHeadline(next) && !isTimed(next as MeasuredBlock) ? 2 : 0;
}

/** 1 for the lines of tickers: headlines of other stories, three or more on end, each with its time of day. */
export function findTickers(blocks: readonly MeasuredBlock[]): Uint8Array {
  const found = new Uint8Array(blocks.length);
  let from = 0;
  while (from < blocks.length) {
    let items = 0;
    let to = from;
    for (let size = itemAt(blocks, to); size > 0; size = to < blocks.length ? itemAt(blocks, to) : 0) {
      items++;
      to += size;
    }
    if (items >= MIN_ITEMS) found.fill(1, from, to);
    from = Math.max(to, from + 1);
  }
  return found;
}
