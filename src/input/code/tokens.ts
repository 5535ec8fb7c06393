/** UTF-16 code units that code and prose are told apart by. */
export const SIGN = {
  lineEnd: 10,
  space: 32,
  quote: 34,
  hash: 35,
  dollar: 36,
  percent: 37,
  ampersand: 38,
  apostrophe: 39,
  opening: 40,
  closing: 41,
  asterisk: 42,
  comma: 44,
  hyphen: 45,
  stop: 46,
  slash: 47,
  colon: 58,
  semicolon: 59,
  equals: 61,
  at: 64,
  openingBracket: 91,
  backslash: 92,
  closingBracket: 93,
  lowLine: 95,
  backtick: 96,
  openingBrace: 123,
  bar: 124,
  closingBrace: 125,
} as const;

/**
 * What a token is, a run of signs that are not white space: in its lowest bits how many signs of it stand in code and hardly in prose,
 * above them whether one of these is sure, whether it is a word of prose, whether it begins a line, and whether it ends as a
 * sentence does.
 */
export const TOKEN = { marks: 31, sure: 32, word: 64, line: 128, stopped: 256 } as const;

export interface Tokens {
  readonly starts: readonly number[];
  readonly kinds: readonly number[];
}

/** UTF-16 code units of a token that are looked at, at its beginning and at its end. */
const HEAD = 120;
const TAIL = 24;
/** Units of a token that is no word and no address: data in base 64, styles without a space. Such a one has so many marks more. */
const LONG = 160;
const LONG_MARKS = 2;
/** Units; longer words are of scripts without spaces. */
const MAX_WORD = 40;

export function isSpace(code: number): boolean {
  return code === SIGN.space || (code >= 9 && code <= 13) || code === 0xa0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf;
}

/** Whether a name in code may have this sign. */
export function isNameSign(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === SIGN.lowLine || code === SIGN.dollar;
}

export function isQuote(code: number): boolean {
  return code === SIGN.quote || code === SIGN.apostrophe || code === SIGN.backtick;
}

/** Signs that a word of prose has before it, of those that ASCII has, and signs that it does not have behind it. */
const BEFORE_WORD: ReadonlySet<number> = new Set([SIGN.opening, SIGN.quote]);
const NOT_BEHIND_WORD: ReadonlySet<number> = new Set([
  SIGN.semicolon,
  SIGN.openingBracket,
  SIGN.equals,
  SIGN.asterisk,
]);
const IN_WORD: ReadonlySet<number> = new Set([SIGN.apostrophe, SIGN.hyphen, SIGN.stop]);

/** Signs at the end of a sentence. */
const ENDS: ReadonlySet<string> = new Set(".!?…»”。！？");

/** Whether a token is a word of prose: letters, with signs of prose before and behind them. */
function isWord(text: string, start: number, end: number): boolean {
  let from = start;
  for (; from < end && !isNameSign(text.charCodeAt(from)); from++) {
    const code = text.charCodeAt(from);
    if (code < 0x80 && !BEFORE_WORD.has(code)) return false;
  }
  let to = end;
  for (; to > from && !isNameSign(text.charCodeAt(to - 1)); to--)
    if (NOT_BEHIND_WORD.has(text.charCodeAt(to - 1))) return false;
  if (to - from > MAX_WORD) return text.charCodeAt(from) > 0x7f;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !IN_WORD.has(code)) return false;
  }
  return from < to;
}

/** One sign of a token and those beside it; spaces at its ends. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly code: number;
  readonly before: number;
  readonly next: number;
}

/** "f(x", "f()", "f({": a call; ");", ")(": its end. "||", "&&", "&quot;", "%22", "\u003c": operators, and signs that are written by others. */
function isSure({ text, at, code, before, next }: Place): boolean {
  switch (code) {
    case SIGN.bar:
      return next === code;
    case SIGN.ampersand:
      return next === code || text.startsWith("quot;", at + 1);
    case SIGN.opening:
      return isNameSign(before) && (isQuote(next) || next === SIGN.closing);
    case SIGN.closing:
      return next === SIGN.semicolon || next === SIGN.opening;
    case SIGN.percent:
      return text.startsWith("22", at + 1) || text.startsWith("7B", at + 1);
    case SIGN.backslash:
      return isQuote(next) || text.charAt(at + 1) === "u" || text.charAt(at + 1) === "n";
    default:
      return false;
  }
}

/** '":', '",x', '["', "[]", "; " at the end of a line, "/*", " :", ",.a", "a:b", ".a", "@a": what prose has too, one at a time. */
function isLikely({ text, at, code, before, next }: Place): boolean {
  switch (code) {
    case SIGN.quote:
    case SIGN.apostrophe:
    case SIGN.backtick:
      return next === SIGN.colon || (next === SIGN.comma && !isSpace(text.charCodeAt(at + 2)));
    case SIGN.openingBracket:
      return isQuote(next) || next === SIGN.closingBracket;
    case SIGN.semicolon:
      return text.charCodeAt(at + 1) === SIGN.lineEnd;
    case SIGN.slash:
      return next === SIGN.asterisk;
    case SIGN.colon:
      return (next === SIGN.space && before === SIGN.space) || (isLetter(before) && isLetter(next));
    case SIGN.comma:
      return next === SIGN.stop || next === SIGN.hash || isQuote(next);
    case SIGN.stop:
    case SIGN.at:
      return before === SIGN.space && isLetter(next);
    default:
      return false;
  }
}

/** Marks of code in a stretch of a token that ends at `end`. In an address there are none. */
function countMarks(text: string, from: number, to: number, end: number): number {
  let marks = 0;
  let sure = 0;
  let address = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isNameSign(code)) continue;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : SIGN.space;
    if (isQuote(code)) address = false;
    else if (code === SIGN.colon && next === SIGN.slash) address = true;
    if (address) continue;
    const before = at > from ? text.charCodeAt(at - 1) : SIGN.space;
    const place = { text, at, code, before, next };
    const opens = next === SIGN.openingBracket || next === SIGN.openingBrace;
    if (
      code === SIGN.openingBrace ||
      code === SIGN.closingBrace ||
      (code === SIGN.opening && opens && isNameSign(before))
    ) {
      marks += 2;
      sure = TOKEN.sure;
    } else if (code === SIGN.equals || isSure(place)) {
      marks++;
      sure = TOKEN.sure;
    } else if (isLikely(place)) marks++;
  }
  return Math.min(marks, TOKEN.marks) | sure;
}

function kindOf(text: string, start: number, end: number): number {
  const headEnd = Math.min(end, start + HEAD);
  const head = countMarks(text, start, headEnd, end);
  const tail = end > headEnd ? countMarks(text, Math.max(end - TAIL, headEnd), end, end) : 0;
  const marks = (head & TOKEN.marks) + (tail & TOKEN.marks);
  if (marks === 0) {
    const stopped = ENDS.has(text.charAt(end - 1)) ? TOKEN.stopped : 0;
    return (isWord(text, start, end) ? TOKEN.word : 0) | stopped;
  }
  const sure = (head | tail) & TOKEN.sure;
  const long = sure > 0 && end - start > LONG ? LONG_MARKS : 0;
  return Math.min(marks + long, TOKEN.marks) | sure;
}

export function findTokens(text: string): Tokens {
  const starts: number[] = [];
  const kinds: number[] = [];
  for (let at = 0; at < text.length; ) {
    let line = at === 0 ? TOKEN.line : 0;
    for (; at < text.length && isSpace(text.charCodeAt(at)); at++)
      if (text.charCodeAt(at) === SIGN.lineEnd) line = TOKEN.line;
    if (at === text.length) break;
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    starts.push(start);
    kinds.push(kindOf(text, start, at) | line);
  }
  return { starts, kinds };
}
