import { CHARACTER, characterClass } from "../text/characters.js";

/** First code unit of each script that is told apart here; two neighbours of one range are of one script. */
const SCRIPT_STARTS = [
  0, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xe00, 0x10a0, 0x1e00, 0x1f00, 0x2000, 0xff61,
];
const EXTENDED_LATIN = 0x1e00;
const EXTENDED_GREEK = 0x1f00;
const GREEK = 0x370;
/** From here on, but for Katakana of half width: ideographs, syllables and the like, which stand beside the letters of any script. */
const MIXING = 0x2000;

/** Control characters that windows-1252 and its kin have letters and quotes for; the next line (U+0085) is a line end. */
function isHighControl(unit: number): boolean {
  return unit >= 0x80 && unit < 0xa0 && unit !== 0x85;
}

const NOT_A_CHARACTER = 0xfffd;

function isPrivate(unit: number): boolean {
  return unit >= 0xe000 && unit < 0xf900;
}

/** The kinds that neighbours are judged by. */
const KIND = { none: 1, lower: 2, upper: 3, letter: 4, symbol: 5, point: 6 } as const;

const CLASS_KINDS: Partial<Record<number, number>> = {
  [CHARACTER.lower]: KIND.lower,
  [CHARACTER.upper]: KIND.upper,
  [CHARACTER.caseless]: KIND.letter,
  [CHARACTER.unspaced]: KIND.letter,
};

function signKind(unit: number): number {
  if (unit < 0x80) return KIND.none;
  const sign = String.fromCharCode(unit);
  if (/[\p{S}\p{No}]/u.test(sign)) return KIND.symbol;
  return /\p{P}/u.test(sign) ? KIND.point : KIND.none;
}

const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const kind = CLASS_KINDS[characterClass(unit)] ?? signKind(unit);
  kinds[unit] = kind;
  return kind;
}

/** Low quotes, which open a quotation and never follow a letter: "don‚Äôt". */
const OPENERS: ReadonlySet<number> = new Set([0x201a, 0x201e]);

function isLetter(kind: number): boolean {
  return kind === KIND.lower || kind === KIND.upper || kind === KIND.letter;
}

function scriptOf(unit: number): number {
  const start = SCRIPT_STARTS.findLast((first) => first <= unit) ?? 0;
  if (start === EXTENDED_LATIN) return 0;
  return start === EXTENDED_GREEK ? GREEK : start;
}

function differInScript(before: number, after: number): boolean {
  const [one, other] = [scriptOf(before), scriptOf(after)];
  return one !== other && one !== MIXING && other !== MIXING;
}

/** Two neighbours, at least one of them not ASCII, that no writer puts side by side. */
function areOdd(before: number, after: number): boolean {
  const one = kindOf(before);
  const other = kindOf(after);
  const letters = isLetter(one) && isLetter(other);
  if (letters) return (one === KIND.lower && other === KIND.upper) || differInScript(before, after);
  if (isLetter(one)) return other === KIND.symbol || OPENERS.has(after);
  if (isLetter(other)) return one === KIND.symbol;
  if (before === after || before < 0x80 || after < 0x80) return false;
  return (one === KIND.symbol && other >= KIND.symbol) || (other === KIND.symbol && one >= KIND.symbol);
}

/** A small letter beyond ASCII in a word of capitals: what "NESTLÉ®" would be if it were misread. */
function isLostSmall(first: number, second: number, unit: number): boolean {
  return (
    unit >= 0x80 &&
    kindOf(unit) === KIND.lower &&
    kindOf(second) === KIND.upper &&
    kindOf(first) === KIND.upper
  );
}

/** What stands in the text beyond ASCII (UTF-16 code units), and how much of it makes no sense. */
export interface Oddities {
  readonly beyondAscii: number;
  /** Neighbours that no writer puts side by side, and twice the characters that no page has. */
  readonly odd: number;
}

/**
 * What a text that was decoded wrongly has and others have not: symbols inside words ("cafÃ©": © after a letter), capitals after
 * small letters, letters of two scripts in one word, control characters ("\u0093"). "m²" is one as well: a few say nothing.
 */
export function countOddities(text: string): Oddities {
  let beyondAscii = 0;
  let odd = 0;
  let first = 0x20;
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) {
      beyondAscii += 1;
      if (isHighControl(unit) || isPrivate(unit) || unit === NOT_A_CHARACTER) odd += 2;
    }
    if ((unit >= 0x80 || before >= 0x80) && areOdd(before, unit)) odd += 1;
    if (isLostSmall(first, before, unit)) odd += 1;
    first = before;
    before = unit;
  }
  return { beyondAscii, odd };
}
