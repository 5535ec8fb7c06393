import { CHARACTER, characterClass } from "../text/characters.js";
import { isMarkdown } from "../text/markdownForm.js";
import type { Span } from "../types.js";
import { isBlank } from "./splitLines.js";

/** What a renderer put into the text, to be left out of it. */
export interface Cut extends Span {
  /** It stands for a link. */
  readonly link: boolean;
  /** It stands between words that nothing else parts. */
  readonly space?: boolean;
  /** What it stands for in the text, where the renderer wrote that otherwise. */
  readonly as?: string;
}

/** Digits in a link number: pages have at most some thousand links. */
const MAX_NUMBER_LENGTH = 5;
/** Link numbers may skip a few: links without text are numbered in the list at the end only. */
const MAX_NUMBER_GAP = 8;
/** Longest address looked at for being one; images written into the address itself are longer, and begin with "data:". */
const MAX_SCHEME_LENGTH = 16;

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at - from <= MAX_NUMBER_LENGTH) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x30 && code <= 0x39)) break;
    at++;
  }
  return at;
}

/** `[12]` marks as numbered by a renderer: counting up from the page's first link. */
export function findNumberMarks(text: string, end: number): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (let at = text.indexOf("["); at >= 0 && at < end; at = text.indexOf("[", at + 1)) {
    const close = digitsEnd(text, at + 1);
    if (close === at + 1 || text[close] !== "]") continue;
    const number = Number(text.slice(at + 1, close));
    if (number <= last || number > last + MAX_NUMBER_GAP) continue;
    last = number;
    cuts.push({ start: at, end: close + 1, link: true });
  }
  return cuts;
}

/** Whether what stands in brackets is an address: a scheme, a path, or a file name with its ending. */
function isAddress(text: string, start: number, end: number): boolean {
  const first = text[start];
  if (first === "/" || first === "#" || first === "?") return true;
  let at = start;
  let dots = 0;
  let slashes = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) return false;
    if (code === 0x3a && at > start + 1 && at - start <= MAX_SCHEME_LENGTH && dots + slashes === 0)
      return true;
    if (code === 0x2e) dots++;
    if (code === 0x2f) slashes++;
  }
  return slashes > 0 || (dots > 0 && end - start > 3);
}

/** Whether a letter or digit of a script with spaces stands there: a word that no space divides from the mark before it. */
function beginsWord(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return (
    kind === CHARACTER.lower ||
    kind === CHARACTER.upper ||
    kind === CHARACTER.caseless ||
    kind === CHARACTER.digit
  );
}

/** Brackets that addresses stand in: of one dump all in the same. */
const BRACKETS = [
  { open: "[", close: "]" },
  { open: "<", close: ">" },
  { open: "(", close: ")" },
] as const;
type Brackets = (typeof BRACKETS)[number];

/** Whether what stands in other brackets than square ones is an address: they stand around words too, and in styles ("url(…)"). */
function isPlainAddress(text: string, start: number, end: number): boolean {
  if (beginsWord(text, start - 2)) return false;
  const scheme = /^(?:https?:\/\/|mailto:|javascript:|tel:|\/)\S/.test(
    text.slice(start, Math.min(end, start + MAX_SCHEME_LENGTH)),
  );
  for (let at = start; scheme && at < end; at++) if (isBlank(text.charCodeAt(at))) return false;
  return scheme;
}

/**
 * `[https://…]`, `[/path]`, `[mailto:…]` and bare file names in brackets, with the white space before them: the renderer's own, but
 * for that before a word, which the link's text ended with. Linear.
 */
function findMarksIn(text: string, { open: opening, close: closing }: Brackets): Cut[] {
  const isMark = opening === "[" ? isAddress : isPlainAddress;
  const cuts: Cut[] = [];
  let close = -1;
  for (let open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, open + 1)) {
    if (close <= open) close = text.indexOf(closing, open);
    if (close < 0) break;
    let start = open + 1;
    while (start < close && isBlank(text.charCodeAt(start))) start++;
    const inner = text.indexOf(opening, open + 1);
    if (start === close || (inner >= 0 && inner < close) || !isMark(text, start, close)) continue;
    const before = cuts.at(-1)?.end ?? 0;
    const end = addressEnd(text, close + 1, opening);
    let from = open;
    if (!beginsWord(text, end)) while (from > before && isBlank(text.charCodeAt(from - 1))) from--;
    cuts.push({ start: from, end, link: true });
  }
  return cuts;
}

/** The addresses in whichever brackets the page has most in; those of Markdown are its own, and no renderer's. */
export function findAddressMarks(text: string): Cut[] {
  const [square, ...others] = BRACKETS.map((brackets) => findMarksIn(text, brackets));
  const most = others.reduce((best, cuts) => (cuts.length > best.length ? cuts : best), square ?? []);
  return most === square || !isMarkdown(text) ? most : (square ?? []);
}

/** Where an address ends that stands directly behind an image's: the link that the image is in. */
function addressEnd(text: string, start: number, opening: string): number {
  if (!text.startsWith("http", start) && text[start] !== "/") return start;
  let at = start;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && text[at] !== opening) at++;
  return at;
}

/** "> " before the lines of a quotation. */
export function findQuoteMarks(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf("\n>"); at >= 0; at = text.indexOf("\n>", at + 1)) {
    const after = text[at + 2];
    if (after === " " || after === "\n") cuts.push({ start: at + 1, end: at + 2, link: false });
  }
  return cuts;
}
