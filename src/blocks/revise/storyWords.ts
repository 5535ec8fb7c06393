import type { Word } from "../../text/words.js";
import { type LabelledBlock, labelOf, roleOf } from "../verdict.js";

/** The words of a story in their order. */
export interface StoryWords {
  /** Whether the words stand in one paragraph or headline of the story, one after the other. */
  has(words: readonly Word[]): boolean;
}

/** Stands between blocks: no word's hash is negative. */
const DIVIDER = -1;

/** What the kept blocks and the headline say. */
export function storyWords(blocks: readonly LabelledBlock[]): StoryWords {
  const hashes: number[] = [];
  const places = new Map<number, number[]>();
  for (const block of blocks) {
    if (roleOf(block) !== "content" && labelOf(block) !== "title" && labelOf(block) !== "standfirst")
      continue;
    for (const { hash } of block.words) {
      const known = places.get(hash);
      if (known) known.push(hashes.length);
      else places.set(hash, [hashes.length]);
      hashes.push(hash);
    }
    hashes.push(DIVIDER);
  }
  return {
    has: (words) => {
      const [first] = words;
      if (!first) return false;
      const starts = places.get(first.hash) ?? [];
      return starts.some((start) => words.every(({ hash }, at) => hashes[start + at] === hash));
    },
  };
}
