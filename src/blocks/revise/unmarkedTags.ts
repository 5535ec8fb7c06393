import { sketchOf } from "../../text/characters.js";
import { findWords, type Word } from "../../text/words.js";
import { partsBetween, type TextPart } from "./menuNames.js";
import type { StoryWords } from "./storyWords.js";

/** Where a tag is glued to the one before it: "Ferry lineHarbour". */
const GLUE = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** UTF-16 code units of such a tag, at least: less are parts of "iPhone", "YouTube". */
const MIN_GLUED_LENGTH = 3;
/** Words of a tag, at most. */
const MAX_TAG_WORDS = 4;
/** Share (0..1) of the tags that the story must have for them to be parted so. */
const MIN_OF_STORY = 0.5;
/** Words of a line of tags that white space divides: two are one tag as often. */
const MIN_WORDS = 3;
const MAX_WORDS = 30;

function areOfStory(parts: readonly TextPart[], text: string, story: StoryWords): boolean {
  const found = parts.filter(({ start, end }) => story.has(findWords(text.slice(start, end))));
  return found.length > 0 && found.length >= parts.length * MIN_OF_STORY;
}

function mayBeGlued(text: string, { start, end }: TextPart): boolean {
  return end - start >= MIN_GLUED_LENGTH && findWords(text.slice(start, end)).length <= MAX_TAG_WORDS;
}

/** The tags of a text that are glued to each other, a capital after a small letter; null where it is no such text. */
export function gluedTags(text: string, story: StoryWords): TextPart[] | null {
  const parts = partsBetween(text, GLUE);
  if (parts.length < 2 || !parts.every((part) => mayBeGlued(text, part))) return null;
  return areOfStory(parts, text, story) ? parts : null;
}

function beginsName(text: string, word: Word): boolean {
  return sketchOf(text.slice(word.start, word.end)).startsWith("U");
}

/**
 * The tags of a text that only white space divides; null where they cannot be told apart. A capital begins one, unless the story
 * has the two words together; a small letter goes on with one that the story has so.
 */
export function spacedTags(text: string, story: StoryWords): TextPart[] | null {
  const words = findWords(text);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS || text.search(GLUE) >= 0) return null;
  const parts: TextPart[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at++) {
    const word = words[at];
    const joined = word !== undefined && story.has(words.slice(at - 1, at + 1));
    if (joined) continue;
    if (word && !beginsName(text, word)) return null;
    parts.push({ start: words[first]?.start ?? 0, end: words[at - 1]?.end ?? 0 });
    first = at;
  }
  return parts.length > 1 && areOfStory(parts, text, story) ? parts : null;
}
