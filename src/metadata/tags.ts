import { ledValue } from "../blocks/revise/ledValue.js";
import { isOnly } from "../blocks/revise/outline.js";
import { type StoryWords, storyWords } from "../blocks/revise/storyWords.js";
import { gluedTags, spacedTags } from "../blocks/revise/unmarkedTags.js";
import { type LabelledBlock, labelOf, lastVerdict } from "../blocks/verdict.js";
import { sketchOf } from "../text/characters.js";
import { findWords, scanText } from "../text/words.js";
import type { Field } from "../types.js";
import { withLabel } from "./byLabel.js";
import { type FieldExtractor, type JudgedPage, type Stretch, statedText } from "./field.js";
import { hintedField, hintsOn } from "./hints.js";

/** "Tags: a, b | c : d / e"; a colon or slash without white space around is part of a tag. */
const TAG = /(?:[^,،;؛|/•·，、；#:：]|(?<!\s)[:：/]|[:：/](?!\s))+/gu;
const MAX_TAG_LENGTH = 50;
/** Longer lists in the markup are for search engines. */
const MAX_TAGS = 40;

/** A tag of more words is a sentence, and one of so many that stands alone several tags that nothing divides. */
const MAX_TAG_WORDS = 6;
/** Words that stand alone after a lead are one tag up to this many, whether the story has them or not. */
const MAX_UNTOLD_WORDS = 2;
/** Where a small letter meets a capital: once in "iPhone", twice in "FerryPierTolva". */
const GLUED = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** The stop after a line's last word; of abbreviations it is a part. */
const LAST_STOP = /(?<=[^\s.]{4})\.$/u;
/** Tags of a script without spaces may have spaces between them. */
const SPACED_TAG = /\S+/gu;

/** Rules that label lines of nothing but tags. */
const BARE_RULES: readonly string[] = ["revise/below-tags", "revise/hashtags", "revise/topics"];

function isBare(block: LabelledBlock): boolean {
  return BARE_RULES.includes(lastVerdict(block).rule);
}

/** Where the tags of a line stand; null where it is a lead alone. */
function tagsIn(block: LabelledBlock): Stretch | null {
  if (isBare(block)) return { start: 0, end: block.text.length };
  return isOnly(block, "tags") ? null : ledValue(block, "tags");
}

/** Where the names after "Filed under" stand that are tags, since the page says elsewhere what its section is; null where they are none. */
function filedTags(block: LabelledBlock, section: Field<string> | null | undefined): Stretch | null {
  if (labelOf(block) !== "section" || section?.rule !== "section/line") return null;
  return ledValue(block, "section");
}

interface TagView {
  readonly story: StoryWords;
  /** Each tag has a line of its own. */
  readonly isOneOfMany: boolean;
}

/** Where the single tags stand in a stretch that lists them; those that cannot be told apart are left out. */
function partTags(
  { text: line }: LabelledBlock,
  { start, end }: Stretch,
  { story, isOneOfMany }: TagView,
): Stretch[] {
  // "Tagged with ferry, pier." is a sentence.
  const text = line.slice(start, end).replace(LAST_STOP, "");
  const commas = cut(text, TAG);
  const [whole] = commas;
  const parts = whole && commas.length === 1 && !isOneOfMany ? partUnmarked(text, whole, story) : commas;
  const alone = parts.length === 1 && !isOneOfMany;
  return parts
    .filter((part) => isTag(text.slice(part.start, part.end), alone))
    .map((part) => ({ start: start + part.start, end: start + part.end }));
}

/** Where the tags stand that no mark divides; none where several may stand together that cannot be told apart. */
function partUnmarked(text: string, whole: Stretch, story: StoryWords): Stretch[] {
  if (isUnspaced(text)) return cut(text, SPACED_TAG);
  const words = findWords(text);
  if (story.has(words)) return [whole];
  const parts = gluedTags(text, story) ?? spacedTags(text, story);
  return parts ?? (words.length <= MAX_UNTOLD_WORDS ? [whole] : []);
}

/** Where the pattern matches, white space around left out. */
function cut(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({
    start: index + part.length - part.trimStart().length,
    end: index + part.trimEnd().length,
  }));
}

/** Whether a text may be one tag; `alone` after its lead it may be several that nothing divides. */
function isTag(text: string, alone: boolean): boolean {
  if (text.length > MAX_TAG_LENGTH || !/[Ulon0]/.test(sketchOf(text))) return false;
  if (isUnspaced(text)) return true;
  if (text.length < 2 || (alone && GLUED.test(text))) return false;
  return findWords(text).length < MAX_TAG_WORDS - (alone ? 1 : 0);
}

/** Whether the text is in a script in which each letter counts as a word. */
function isUnspaced(text: string): boolean {
  return scanText(text).shape.unspaced > 0;
}

/** Keywords as the page shows them, in page order. */
function statedTags({ blocks }: JudgedPage, section: Field<string> | null | undefined): Field<string>[] {
  const found = new Map<string, Field<string>>();
  const bare = withLabel(blocks, "tags").filter(isBare).length > 1;
  const story = storyWords(blocks);
  for (const block of blocks) {
    const stretch = labelOf(block) === "tags" ? tagsIn(block) : filedTags(block, section);
    if (stretch === null) continue;
    for (const part of partTags(block, stretch, { story, isOneOfMany: bare && isBare(block) })) {
      const key = block.text.slice(part.start, part.end).toLowerCase();
      if (!found.has(key)) found.set(key, statedText(block, part, "tags/line"));
    }
  }
  return [...found.values()];
}

/** Keywords once each: those that the page shows, else those of its markup, where a list of them is one text with commas. */
export const tags: FieldExtractor<"tags"> = (judged, { section }) => {
  const stated = statedTags(judged, section);
  if (stated.length > 0) return stated;
  const found = new Map<string, Field<string>>();
  for (const hint of hintsOn(judged, "tags").slice(0, MAX_TAGS)) {
    for (const part of hint.value.split(/[,،;؛，、；]/u).slice(0, MAX_TAGS)) {
      const value = part.trim();
      const known = found.has(value.toLowerCase()) || value === "" || value.length > MAX_TAG_LENGTH;
      if (!known) found.set(value.toLowerCase(), hintedField(judged, { ...hint, value }, "tags"));
    }
  }
  return [...found.values()].slice(0, MAX_TAGS);
};
