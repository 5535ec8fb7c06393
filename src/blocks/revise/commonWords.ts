import { CHARACTER, characterClass } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import type { MeasuredBlock } from "../measure.js";

/** Shorter words stand in names and in sentences alike. */
const MIN_LETTERS = 3;

function isBlank(text: string, at: number): boolean {
  return at < 0 || characterClass(text.charCodeAt(at)) === CHARACTER.space;
}

/** Whether the page writes every longer word of what looks like a name in small letters too: then it is none. */
export function isCommon(blocks: readonly MeasuredBlock[], text: string): boolean {
  const left = new Set(
    findWords(text).flatMap((word) => (word.text.length >= MIN_LETTERS ? [word.text] : [])),
  );
  if (left.size === 0) return false;
  for (const block of blocks) {
    for (const { text: word, start, end } of block.words) {
      if (!left.has(word) || characterClass(block.text.charCodeAt(start)) !== CHARACTER.lower) continue;
      // Addresses and handles have names in small letters.
      if (
        !isBlank(block.text, start - 1) ||
        !/^(?:$|[\s,;:!?)]|\.(?:\s|$))/u.test(block.text.slice(end, end + 2))
      )
        continue;
      left.delete(word);
      if (left.size === 0) return true;
    }
  }
  return false;
}
