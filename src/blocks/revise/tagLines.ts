import { findWords } from "../../text/words.js";
import { type LabelledBlock, lastVerdict, roleOf } from "../verdict.js";
import { isOnly } from "./outline.js";

/** Words of a tag, at most. */
const MAX_TAG_WORDS = 5;
/** Words of a line of tags, at most. */
const MAX_LIST_WORDS = 40;
/** What stands between the tags of a line. */
const BETWEEN_TAGS = /[,،;؛|/•·，、；]|\s[:：]\s/u;

/** A line below "Tags" that the scorer is surer to be a part of the story is none of them. */
const SURE_SUBHEAD = 0.8;

/** Whether a line may be one tag and nothing else. */
export function mayBeTag(block: LabelledBlock | undefined): block is LabelledBlock {
  if (!block || block.words.length === 0 || block.wordCount > MAX_TAG_WORDS) return false;
  if (block.verdicts[0].label !== "unsure" || block.dates.length > 0 || isOnly(block, "navigation"))
    return false;
  return roleOf(block) !== "metadata" && !isSurelyStory(block);
}

/** Whether the scorer is sure that the line is the story's own. */
export function isSurelyStory(block: LabelledBlock): boolean {
  return roleOf(block) === "content" && lastVerdict(block).confidence >= SURE_SUBHEAD;
}

/** Whether a line lists tags: "ferry, pier, Tolva". */
export function isTagList(block: LabelledBlock | undefined): boolean {
  if (
    !block ||
    block.dates.length > 0 ||
    block.wordCount > MAX_LIST_WORDS ||
    block.verdicts[0].label !== "unsure"
  )
    return false;
  if (isSurelyStory(block)) return false;
  const parts = tagTexts(block.text);
  return parts.length > 1 && parts.every((part) => findWords(part).length <= MAX_TAG_WORDS);
}

/** What stands between the marks of a line that lists tags. */
export function tagTexts(text: string): string[] {
  return text.split(BETWEEN_TAGS).filter((part) => part.trim() !== "");
}
