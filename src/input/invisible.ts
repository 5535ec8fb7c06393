import { type Change, type Mended, unmended } from "./layers.js";

/**
 * Signs that nobody sees and that break words, names and dates in two where they are looked for. What is left out: soft hyphens,
 * zero-width spaces but beside letters of scripts that part their words by them, word joiners, byte order marks inside the text, and
 * the marks of direction on lines without letters from right to left. What stays: joiners and non-joiners (U+200C, U+200D), which are
 * spelling in many scripts, and marks of direction where they have something to turn.
 */
const LEFT_OUT = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud83a/;
const ZERO_WIDTH_SPACE = "\u200b";
/** Thai and Lao, Burmese, Khmer. */
const PARTED_BY_ZERO_WIDTH = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** True where the sign at this place of a line is left out. */
function isLeftOut(line: string, at: number, turns: boolean): boolean {
  const sign = line.charAt(at);
  if (DIRECTION.test(sign)) return !turns;
  if (sign !== ZERO_WIDTH_SPACE) return LEFT_OUT.test(sign);
  return !PARTED_BY_ZERO_WIDTH.test(line.charAt(at - 1)) && !PARTED_BY_ZERO_WIDTH.test(line.charAt(at + 1));
}

/** The text without the signs that are left out. A byte order mark at its start is no fault of it: that is left to normalising. */
export function leaveOutInvisible(text: string): Mended {
  if (!LEFT_OUT.test(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)) return unmended(text);
  const changes: Change[] = [];
  let lineStart = 0;
  const lines = text.split("\n").map((line) => {
    const from = lineStart;
    lineStart += line.length + 1;
    if (!LEFT_OUT.test(line)) return line;
    const turns = RIGHT_TO_LEFT.test(line);
    let kept = "";
    let start = 0;
    for (let at = from === 0 && line.charCodeAt(0) === 0xfeff ? 1 : 0; at < line.length; at++) {
      if (line.charCodeAt(at) < 0x80 || !isLeftOut(line, at, turns)) continue;
      kept += line.slice(start, at);
      start = at + 1;
      changes.push({ at: from + at - changes.length, length: 0, from: from + at, fromLength: 1 });
    }
    return kept + line.slice(start);
  });
  if (changes.length === 0) return unmended(text);
  return {
    text: lines.join("\n"),
    layers: [{ rule: "repair/invisible-signs", count: changes.length, changes }],
    messages: [],
  };
}
