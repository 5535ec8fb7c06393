import { sketchOf } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks } from "./header.js";
import { ledValue } from "./ledValue.js";
import { menuNames } from "./menuNames.js";
import { type BlockRange, isOnly, mentions } from "./outline.js";
import type { Reviser } from "./reviser.js";
import { type StoryWords, storyWords } from "./storyWords.js";
import { isTagList, mayBeTag, tagTexts } from "./tagLines.js";
import { gluedTags, spacedTags } from "./unmarkedTags.js";

/** Blocks after the body in which tags without a lead stand. */
const BLOCKS_AFTER_BODY = 12;
/** Tags on lines of their own without a lead, at least and at most: more are a menu. */
const MIN_TOPICS = 2;
const MAX_TOPICS = 12;
/** Names between commas without a lead that the story has, at least. */
const MIN_LISTED = 3;
/** Share (0..1) of the names in a run that the story has, at least, for it to be the story's tags. */
const MIN_OF_STORY = 0.5;
/** Words of a line with tags, at most. */
const MAX_LINE_WORDS = 40;
/** Words of a name between commas without a lead, at most. */
const MAX_LISTED_WORDS = 3;
/** A line of so few words with a digit, below others as short, is a cell of a table. */
const MAX_CELL_WORDS = 4;

/** Of sketches: no sentence, no quotation, no lead. */
const NAME = /^#?[Ulon0][^:：!?。…"”»]*$/;

function isTopic(block: LabelledBlock | undefined): boolean {
  return mayBeTag(block) && isBare(block) && isTopicName(block.text);
}

/** Whether nothing is known of the block and no byline stands in it. */
function isBare(block: LabelledBlock): boolean {
  return labelOf(block) === "unsure" && !mentions(block, "byline");
}

function isTopicName(text: string): boolean {
  const sketch = sketchOf(text.trim());
  return NAME.test(sketch) && /[Ulon]/.test(sketch);
}

/** Whether so many names, at least, are the story's, and no fewer than others. */
function areOfStory(found: readonly boolean[], least: number): boolean {
  const count = found.filter((isFound) => isFound).length;
  return count >= least && count >= found.length * MIN_OF_STORY;
}

function isCell(block: LabelledBlock | undefined): boolean {
  return block !== undefined && block.wordCount <= MAX_CELL_WORDS && block.shape.digits > 0;
}

/** Whether a line says by itself that names follow: "Tags", "More on this topic". */
function isLead(block: LabelledBlock | undefined): boolean {
  return block !== undefined && (isOnly(block, "tags") || isOnly(block, "related"));
}

function isBelowTagLead(blocks: readonly LabelledBlock[], at: number): boolean {
  const above = blocks[at - 1];
  return above !== undefined && isOnly(above, "tags") && isBare(blocks[at] as LabelledBlock);
}

/** Whether a line lists names of the story, between commas or glued to each other. */
function isListed(block: LabelledBlock, story: StoryWords): boolean {
  if (!isBare(block) || block.dates.length > 0 || block.wordCount > MAX_LINE_WORDS) return false;
  if (!isTagList(block)) return isTopicName(block.text) && gluedTags(block.text, story) !== null;
  const names = tagTexts(block.text);
  const words = names.map(findWords);
  if (!names.every(isTopicName) || words.some(({ length }) => length > MAX_LISTED_WORDS)) return false;
  return areOfStory(words.map(story.has), MIN_LISTED);
}

/** The lines of a run that are tags: what stands below the last that the story speaks of is something else, and so is most of what stands above the first. */
function runOfTopics(
  blocks: readonly LabelledBlock[],
  run: BlockRange,
  story: StoryWords,
): BlockRange | null {
  const menus = menuNames(blocks);
  const found = blocks
    .slice(run.start, run.end)
    .map(({ text, words }, index) => story.has(words) && !menus.has(text, run.start + index));
  const first = isLead(blocks[run.start - 1]) ? 0 : Math.max(0, found.indexOf(true) - 1);
  const end = found.lastIndexOf(true) + 1;
  return areOfStory(found.slice(first, end), MIN_TOPICS)
    ? { start: run.start + first, end: run.start + end }
    : null;
}

/** Where the tags stand that begin at `at`, on a line each or on one; null where none do. */
function topicsAt(blocks: readonly LabelledBlock[], at: number, story: StoryWords): BlockRange | null {
  const block = blocks[at] as LabelledBlock;
  if (isListed(block, story) || (isBelowTagLead(blocks, at) && spacedTags(block.text, story)))
    return { start: at, end: at + 1 };
  let end = at;
  while (isTopic(blocks[end])) end++;
  if (end - at > MAX_TOPICS || isCell(blocks[end])) return null;
  return runOfTopics(blocks, { start: at, end }, story);
}

/** Whether a line far below the story leads to tags of it: "Tags: ferry, pier" behind the comments. */
function leadsTopics(block: LabelledBlock, story: StoryWords): boolean {
  if (labelOf(block) !== "unsure" || block.wordCount > MAX_LINE_WORDS || block.dates.length > 0) return false;
  const value = ledValue(block, "tags");
  if (value === null) return false;
  const names = tagTexts(block.text.slice(value.start, value.end)).map(findWords);
  return areOfStory(names.map(story.has), MIN_TOPICS);
}

interface Topics extends BlockRange {
  readonly rule: string;
}

function findTopics(blocks: readonly LabelledBlock[], bodyEnd: number): Topics | null {
  const story = storyWords(blocks);
  for (let at = bodyEnd; at < blocks.length; at++) {
    if (leadsTopics(blocks[at] as LabelledBlock, story))
      return { start: at, end: at + 1, rule: "revise/tags-far-below" };
    const led = isLead(blocks[at - 1]);
    if (!led && at >= bodyEnd + BLOCKS_AFTER_BODY) continue;
    const found = topicsAt(blocks, at, story);
    if (found) return { ...found, rule: "revise/topics" };
    while (isTopic(blocks[at + 1])) at++;
  }
  return null;
}

function endOfContent(blocks: readonly LabelledBlock[]): number {
  return blocks.findLastIndex((block) => roleOf(block) === "content") + 1;
}

/** Labels tags that no lead above tells: names that the story speaks of, right below it or below a lead anywhere. */
export const labelTopics: Reviser = {
  id: "revise/topics",
  revise: (blocks) => {
    const end = endOfContent(blocks);
    if (end === 0 || blocks.some((block) => labelOf(block) === "tags")) return blocks;
    const found = findTopics(blocks, end);
    if (!found) return blocks;
    const verdict = { label: "tags", confidence: 0.6, rule: found.rule } as const;
    const changes = new Map<number, LabelledBlock>();
    for (let at = found.start; at < found.end; at++)
      changes.set(at, addVerdict(blocks[at] as LabelledBlock, verdict));
    return changeBlocks(blocks, changes);
  },
};
