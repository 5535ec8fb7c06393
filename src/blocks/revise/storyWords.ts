import type { Word } from "../../text/words.js";
import { type LabelledBlock, labelOf, roleOf } from "../verdict.js";

/** The words of a story in their order. */
export interface StoryWords {
  /** Whether the words stand in one paragraph or headline of the story, one after the other. */
  has(words: readonly Word[]): boolean;
}

/** Stands between blocks: no word's hash is negative. */
const DIVIDER = -1;

/** Places of a word that are looked at: with every place, a page that says one word all over would take the square of its length. */
const MAX_PLACES = 200;

interface WordIndex {
  /** Hashes of the words in their order, a divider after each block. */
  readonly hashes: readonly number[];
  /** Where in `hashes` each word stands. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

function indexWords(blocks: readonly LabelledBlock[]): WordIndex {
  const hashes: number[] = [];
  const places = new Map<number, number[]>();
  for (const block of blocks) {
    if (roleOf(block) !== "content" && labelOf(block) !== "title" && labelOf(block) !== "standfirst")
      continue;
    for (const { hash } of block.words) {
      const known = places.get(hash);
      if (!known) places.set(hash, [hashes.length]);
      else if (known.length < MAX_PLACES) known.push(hashes.length);
      hashes.push(hash);
    }
    hashes.push(DIVIDER);
  }
  return { hashes, places };
}

/** What the kept blocks and the headline say; worked out when it is first asked for, which most pages never do. */
export function storyWords(blocks: readonly LabelledBlock[]): StoryWords {
  let index: WordIndex | null = null;
  return {
    has: (words) => {
      const [first] = words;
      if (!first) return false;
      index ??= indexWords(blocks);
      const { hashes, places } = index;
      const starts = places.get(first.hash) ?? [];
      return starts.some((start) => words.every(({ hash }, at) => hashes[start + at] === hash));
    },
  };
}
