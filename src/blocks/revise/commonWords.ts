import { CHARACTER, characterClass } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";

/** Shorter words stand in names and in sentences alike. */
const MIN_LETTERS = 3;

function isBlank(text: string, at: number): boolean {
  return at < 0 || characterClass(text.charCodeAt(at)) === CHARACTER.space;
}

/** Of `words`, lower case, those that the page writes in small letters somewhere. */
export function commonWords(
  blocks: readonly MeasuredBlock[],
  words: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    for (const { text: word, start, end } of block.words) {
      if (!words.has(word) || found.has(word)) continue;
      if (characterClass(block.text.charCodeAt(start)) !== CHARACTER.lower) continue;
      // Addresses and handles have names in small letters.
      if (
        isBlank(block.text, start - 1) &&
        /^(?:$|[\s,;:!?)]|\.(?:\s|$))/u.test(block.text.slice(end, end + 2))
      )
        found.add(word);
    }
  }
  return found;
}

/** Words of a name that are long enough to tell a name from a sentence, lower case. */
export function tellingWords(name: string): string[] {
  return findWords(name).flatMap(({ text }) => (text.length >= MIN_LETTERS ? [text] : []));
}

/** Whether the page writes every longer word of what looks like a name in small letters too: then it is none. */
export function isCommon(blocks: readonly MeasuredBlock[], text: string): boolean {
  const words = tellingWords(text);
  return words.length > 0 && commonWords(blocks, new Set(words)).size === new Set(words).size;
}
