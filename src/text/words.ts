import { CHARACTER, characterClass } from "./characters.js";

/** One word of a text, or one character of a script that is written without spaces. */
export interface Word {
  /** Lower case. */
  readonly text: string;
  /** Offsets in the text it was found in, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Counts of a text's characters. Shares are left to the reader: what they are of differs. */
export interface Shape {
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  readonly stops: number;
  readonly commas: number;
  readonly quotes: number;
  readonly separators: number;
  /** Characters that are none of the kinds counted elsewhere. */
  readonly others: number;
  /** Words that begin with an upper-case letter; scripts without case have none. */
  readonly capitalised: number;
  /** Letters of scripts written without spaces. */
  readonly unspaced: number;
}

/** Longer runs of letters (UTF-16 code units) are not words but noise, and are cut. */
const MAX_WORD_LENGTH = 64;

const KINDS = Object.keys(CHARACTER).length + 1;
const { lower, upper, caseless, unspaced, digit, mark, stop, comma, quote, joiner, separator, other } =
  CHARACTER;

function isWordPart(kind: number): boolean {
  return kind === lower || kind === upper || kind === caseless || kind === digit || kind === mark;
}

function readShape(counts: Uint32Array, capitalised: number): Shape {
  const of = (kind: number): number => counts[kind] as number;
  return {
    letters: of(lower) + of(upper) + of(caseless) + of(unspaced),
    upper: of(upper),
    digits: of(digit),
    stops: of(stop),
    commas: of(comma),
    quotes: of(quote),
    separators: of(separator),
    others: of(other),
    capitalised,
    unspaced: of(unspaced),
  };
}

/** Words and shape of a text in one pass over its characters; scripts without spaces give one word a character. Linear. */
export function scanText(text: string): { readonly words: readonly Word[]; readonly shape: Shape } {
  const words: Word[] = [];
  const counts = new Uint32Array(KINDS);
  let capitalised = 0;
  let start = -1;
  let hasUpper = false;
  let joined = false;
  const close = (end: number): void => {
    const word = text.slice(start, end);
    words.push({ text: hasUpper ? word.toLowerCase() : word, start, end });
    start = -1;
    hasUpper = false;
  };
  for (let at = 0; at < text.length; at++) {
    const kind = characterClass(text.charCodeAt(at));
    counts[kind] = (counts[kind] as number) + 1;
    if (isWordPart(kind)) {
      if (start >= 0 && at - start >= MAX_WORD_LENGTH) close(at);
      if (kind === upper) {
        if (start < 0 && !joined) capitalised++;
        hasUpper = true;
      }
      if (start < 0) start = at;
    } else {
      joined = kind === joiner && (start >= 0 || joined);
      if (start >= 0) close(at);
      if (kind === unspaced) words.push({ text: text[at] as string, start: at, end: at + 1 });
    }
  }
  if (start >= 0) close(text.length);
  return { words, shape: readShape(counts, capitalised) };
}

/** Words of `text` in order, punctuation left out. */
export function findWords(text: string): readonly Word[] {
  return scanText(text).words;
}
