import type { Span } from "../../types.js";
import { findTokens, isNameSign, isQuote, isSpace, SIGN, TOKEN, type Tokens } from "./tokens.js";

/** Tokens in which code shows itself where it begins, and marks that they must have; tokens in which it shows that it goes on. */
const START_TOKENS = 8;
const MIN_MARKS = 3;
const NEXT_TOKENS = 3;
const NEXT_SMALL_TOKENS = 6;
/** Tokens that code may begin with and prose too, "var a =", and as many on a line of its own: "function f(a, b, c) {". */
const MAX_UNMARKED = 2;
const MAX_UNMARKED_OF_LINE = 5;
/** Words in a row, outside of texts in quotes, that are prose, and as many on a line that has nothing else: remarks alone have them. */
const PROSE_WORDS = 12;
const LINE_WORDS = 4;
/** UTF-16 code units of a text in single quotes, and in others: longer ones are prose between apostrophes, or have no end. */
const MAX_SINGLE = 2000;
const MAX_QUOTED = 200_000;
/** Units of a remark to the end of its line, and of a regular expression. */
const MAX_REMARK = 400;
const MAX_PATTERN = 200;
/** Units; shorter runs may be a smiley or a slot of a template. */
const MIN_RUN = 24;
/** Units of white space that may stand between a text in quotes and the sign beside it. */
const MAX_GAP = 100;

/** Signs of code before a text in quotes and behind it. */
const BEFORE_QUOTED: ReadonlySet<string> = new Set(":,[({=+");
const BEHIND_QUOTED: ReadonlySet<string> = new Set(":,])}+;");
/** Signs of code before a regular expression. */
const BEFORE_PATTERN: ReadonlySet<string> = new Set("=(,:[!&|?{};");

const OPENINGS: ReadonlySet<number> = new Set([SIGN.opening, SIGN.openingBracket, SIGN.openingBrace]);
const CLOSINGS: ReadonlySet<number> = new Set([SIGN.closing, SIGN.closingBracket, SIGN.closingBrace]);

/** A stretch of code. */
export interface CodeRun extends Span {
  /** Where it has objects and lists that stand in no others: data, or what statements are made of. */
  readonly values: readonly Span[];
}

function kindAt({ kinds }: Tokens, token: number): number {
  return kinds[token] ?? 0;
}

function startOf({ starts }: Tokens, token: number, text: string): number {
  return starts[token] ?? text.length;
}

/** Whether code begins at a token: what follows has marks enough, the first of them on its line. */
function beginsCode(tokens: Tokens, from: number): boolean {
  let marks = 0;
  let sure = 0;
  const most = (kindAt(tokens, from) & TOKEN.line) > 0 ? MAX_UNMARKED_OF_LINE : MAX_UNMARKED;
  for (let token = from; token < from + START_TOKENS && token < tokens.kinds.length; token++) {
    const kind = kindAt(tokens, token);
    if (marks === 0 && token > from && (kind & TOKEN.line) > 0) return false;
    marks += kind & TOKEN.marks;
    sure |= kind & TOKEN.sure;
    if (marks >= MIN_MARKS && sure > 0) return true;
    if (marks === 0 && (token >= from + most || (kind & TOKEN.stopped) > 0)) return false;
  }
  return false;
}

/** Whether code goes on at a token, outside of brackets: "only screen and (min-width: 9px) {". Prose has a capital before long. */
function goesOn(text: string, tokens: Tokens, from: number): boolean {
  for (let token = from; token < from + NEXT_SMALL_TOKENS && token < tokens.kinds.length; token++) {
    const kind = kindAt(tokens, token);
    if (token > from && (kind & TOKEN.line) > 0) return false;
    if ((kind & TOKEN.marks) > 0) return true;
    const first = text.charAt(startOf(tokens, token, text));
    if (token >= from + NEXT_TOKENS - 1 && first !== first.toLowerCase()) return false;
  }
  return false;
}

function isBeside(text: string, at: number, step: 1 | -1, signs: ReadonlySet<string>): boolean {
  let place = at;
  while (Math.abs(place - at) < MAX_GAP && isSpace(text.charCodeAt(place))) place += step;
  return signs.has(text.charAt(place));
}

/** Where the text in quotes that begins at `at` has its last quote, or how far it was looked for, and whether that is one. */
function closeQuoted(text: string, at: number): { readonly at: number; readonly closed: boolean } {
  const quote = text.charCodeAt(at);
  const last = Math.min(text.length, at + (quote === SIGN.apostrophe ? MAX_SINGLE : MAX_QUOTED));
  let lines = 0;
  for (let end = at + 1; end < last; end++) {
    const code = text.charCodeAt(end);
    if (code === SIGN.backslash) end++;
    else if (code === SIGN.lineEnd) lines++;
    else if (code === quote) {
      const whole =
        lines === 0 ||
        quote === SIGN.backtick ||
        (isBeside(text, at - 1, -1, BEFORE_QUOTED) && isBeside(text, end + 1, 1, BEHIND_QUOTED));
      return { at: end, closed: whole && !isNameSign(text.charCodeAt(end + 1)) };
    }
  }
  return { at: last, closed: false };
}

/** Where a pattern ends that begins at `at`, "/[(']/": its brackets and quotes are none. `at + 1` where it is a division or a path. */
function endOfPattern(text: string, at: number): number {
  if (!isBeside(text, at - 1, -1, BEFORE_PATTERN)) return at + 1;
  let listed = false;
  for (let end = at + 1; end < Math.min(text.length, at + MAX_PATTERN); end++) {
    const code = text.charCodeAt(end);
    if (code === SIGN.lineEnd) break;
    if (code === SIGN.backslash) end++;
    else if (code === SIGN.openingBracket) listed = true;
    else if (code === SIGN.closingBracket) listed = false;
    else if (code === SIGN.slash && !listed) return end + 1;
  }
  return at + 1;
}

/** Reads code from a token on: brackets, texts in quotes and remarks, up to white space outside of them that no code follows. */
class CodeReader {
  readonly values: Span[] = [];
  private at: number;
  private depth = 0;
  private valueStart = 0;
  /** Words of prose in a row, and where they begin; the same for the line if it has nothing else. */
  private words = 0;
  private wordsStart = 0;
  private lineWords = Number.NEGATIVE_INFINITY;
  private lineStart = 0;
  /** Quotes of each kind before these places have no end: none is looked for twice. */
  private readonly unclosed = new Map<number, number>();
  /** No remark ends behind this place. */
  private remarksEnd = false;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private token: number,
  ) {
    this.at = startOf(tokens, token, text);
  }

  /** Where the code ends. */
  read(): number {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (isSpace(code)) {
        const end = this.passSpace();
        if (end !== null) return end;
      } else if (isQuote(code)) this.passQuote(code);
      else if (code === SIGN.slash) this.passSlash();
      else if (code === SIGN.backslash) this.at += 2;
      else this.passSign(code);
    }
    return text.length;
  }

  /** Where the code ended, if it did: before this space, or where the prose began that was taken for code. */
  private passSpace(): number | null {
    const { text, tokens } = this;
    while (startOf(tokens, this.token, text) < this.at) this.token++;
    if (this.token >= tokens.kinds.length || (this.depth === 0 && !goesOn(text, tokens, this.token)))
      return this.at;
    this.at = startOf(tokens, this.token, text);
    const kind = kindAt(tokens, this.token);
    const word = (kind & TOKEN.word) > 0;
    if ((kind & TOKEN.line) > 0) {
      if (this.lineWords >= LINE_WORDS) return this.lineStart;
      this.lineWords = 0;
      this.lineStart = this.at;
    }
    if (!word) {
      this.words = 0;
      this.lineWords = Number.NEGATIVE_INFINITY;
      return null;
    }
    if (this.words === 0) this.wordsStart = this.at;
    this.words++;
    this.lineWords++;
    return this.words < PROSE_WORDS ? null : this.wordsStart;
  }

  private passQuote(quote: number): void {
    const { text, at } = this;
    const within = quote === SIGN.apostrophe && isNameSign(text.charCodeAt(at - 1));
    this.at++;
    if (within || at < (this.unclosed.get(quote) ?? 0)) return;
    const end = closeQuoted(text, at);
    if (end.closed) {
      this.at = end.at + 1;
      this.words = 0;
    } else this.unclosed.set(quote, end.at);
  }

  private passSlash(): void {
    const { text, at } = this;
    const next = text.charCodeAt(at + 1);
    if (next === SIGN.asterisk) this.passRemark();
    else if (next === SIGN.slash) {
      const end = isSpace(text.charCodeAt(at - 1)) ? text.indexOf("\n", at) : -1;
      this.at = end > 0 && end < at + MAX_REMARK ? end : at + 2;
    } else this.at = endOfPattern(text, at);
  }

  private passRemark(): void {
    const end = this.remarksEnd ? -1 : this.text.indexOf("*/", this.at + 2);
    this.remarksEnd = end < 0;
    this.at = end < 0 ? this.at + 2 : end + 2;
  }

  private passSign(code: number): void {
    if (OPENINGS.has(code)) {
      if (this.depth === 0) this.valueStart = this.at;
      this.depth++;
    } else if (CLOSINGS.has(code) && this.depth > 0) {
      this.depth--;
      if (this.depth === 0 && code !== SIGN.closing)
        this.values.push({ start: this.valueStart, end: this.at + 1 });
    }
    this.at++;
  }
}

/** Lines of a text in which scripts stand in lines of their own. */
const MIN_LINES = 20;
/** UTF-16 code units between two runs that may belong to both, and on one line, where the text of a page without line ends stands too. */
const MAX_BETWEEN = 4000;
const MAX_BETWEEN_ON_LINE = 40;

/** Whether what stands between two runs is of their code: the rest of a line, remarks, lists of names that styles are for. */
function isBetween(between: string): boolean {
  if (between.length > MAX_BETWEEN) return false;
  const lines = between.split("\n").map((line) => line.trim());
  if (lines.length === 1) return between.length <= MAX_BETWEEN_ON_LINE;
  return lines.every((line) => line === "" || line.startsWith("//") || line.endsWith(","));
}

function joinRuns(text: string, runs: readonly CodeRun[]): CodeRun[] {
  const joined: CodeRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && isBetween(text.slice(last.end, run.start)))
      joined[joined.length - 1] = { ...last, end: run.end, values: [...last.values, ...run.values] };
    else joined.push(run);
  }
  return joined;
}

function hasLines(text: string): boolean {
  let at = -1;
  for (let lines = 1; lines < MIN_LINES; lines++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * The stretches of a text that are code: scripts, style sheets and data. By its signs alone, so remarks of many words stay, and so do
 * names before the first sign. In time that grows with the length of the text.
 */
export function findCode(text: string): CodeRun[] {
  const tokens = findTokens(text);
  const runs: CodeRun[] = [];
  for (let token = 0; token < tokens.kinds.length; token++) {
    if (!beginsCode(tokens, token)) continue;
    const reader = new CodeReader(text, tokens, token);
    const start = startOf(tokens, token, text);
    const end = start + text.slice(start, reader.read()).trimEnd().length;
    runs.push({ start, end, values: reader.values });
    while (startOf(tokens, token + 1, text) < end) token++;
  }
  const joined = hasLines(text) ? joinRuns(text, runs) : runs;
  return joined.filter(({ start, end }) => end - start >= MIN_RUN);
}
