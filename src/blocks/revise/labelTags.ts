import { sketchOf } from "../../text/characters.js";
import { addVerdict, type LabelledBlock, lastVerdict, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory, type StoryOutline } from "./header.js";
import { leadKind } from "./ledValue.js";
import { isOnly } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Lines below a lead such as "Tags" that belong to it, at most. */
const MAX_TAG_LINES = 12;
/** Lines below a lead such as "Filed under", at most: a longer list is of all sections that the page has. */
const MAX_SECTION_LINES = 3;
/** Words of a tag, at most. */
const MAX_TAG_WORDS = 5;
/** Blocks after the body in which the story's tags stand. */
const BLOCKS_AFTER_BODY = 12;
/** A line of nothing but hashtags. */
/** Of sketches. */
const HASHTAGS = /^(?:#[Ulonm0_-]{1,40}[\s,]{0,3}){1,20}$/;
/** Fewer hashtags may be anything. */
const MIN_HASHTAGS = 2;

/** A line below "Tags" that the scorer is surer to be a part of the story is none of them. */
const SURE_SUBHEAD = 0.8;

function mayBeTag(block: LabelledBlock | undefined): block is LabelledBlock {
  if (!block || block.words.length === 0 || block.wordCount > MAX_TAG_WORDS) return false;
  if (block.verdicts[0].label !== "unsure") return false;
  const role = roleOf(block);
  return role === "boilerplate" || (role === "content" && lastVerdict(block).confidence < SURE_SUBHEAD);
}

/** Index after the last line below the lead at `at` that may belong to it. */
function endOfRun(blocks: readonly LabelledBlock[], at: number): number {
  let end = at + 1;
  while (end <= at + MAX_TAG_LINES && mayBeTag(blocks[end])) end++;
  return end;
}

type Changes = Map<number, LabelledBlock>;

/** Labels the lines below a lead such as "Tags" or "Filed under" that stands alone. */
function labelBelow(blocks: readonly LabelledBlock[], at: number, changes: Changes): void {
  const lead = blocks[at] as LabelledBlock;
  const [phrase] = lead.phrases;
  if (!phrase || !isOnly(lead, "tags") || roleOf(lead) === "content") return;
  const end = endOfRun(blocks, at);
  const label = leadKind(phrase) === "section" ? "section" : "tags";
  const count = end - at - 1;
  if (count === 0 || (label === "section" && count > MAX_SECTION_LINES)) return;
  const verdict = { label, confidence: 0.7 } as const;
  changes.set(at, addVerdict(lead, { ...verdict, rule: `revise/${label}-lead` }));
  for (let next = at + 1; next < (label === "section" ? at + 2 : end); next++) {
    const block = blocks[next] as LabelledBlock;
    changes.set(next, addVerdict(block, { ...verdict, rule: `revise/below-${label}` }));
  }
}

function countHashtags(block: LabelledBlock | undefined): number {
  // Most pages have none, and to compile the pattern takes longer than to look at them.
  if (!block?.text.startsWith("#") || roleOf(block) === "metadata" || !HASHTAGS.test(sketchOf(block.text)))
    return 0;
  return block.text.split("#").length - 1;
}

/** Labels neighbouring lines of hashtags from `from` on; gives the index after them. */
function labelHashtags(blocks: readonly LabelledBlock[], from: number, changes: Changes): number {
  let to = from;
  let found = 0;
  for (let count = countHashtags(blocks[to]); count > 0; count = countHashtags(blocks[to])) {
    found += count;
    to++;
  }
  if (found < MIN_HASHTAGS) return to;
  for (let at = from; at < to; at++) {
    const verdict = { label: "tags", confidence: 0.7, rule: "revise/hashtags" } as const;
    changes.set(at, addVerdict(blocks[at] as LabelledBlock, verdict));
  }
  return to;
}

/** Where the body ends without lines of hashtags, which the scorer may have kept. */
function afterText(blocks: readonly LabelledBlock[], bodyEnd: number): number {
  let end = bodyEnd;
  while (end > 0 && countHashtags(blocks[end - 1]) > 0) end--;
  return end;
}

function storyEnd({ body, headline }: StoryOutline, blocks: readonly LabelledBlock[]): number {
  return Math.min(blocks.length, (body?.end ?? headline ?? 0) + BLOCKS_AFTER_BODY);
}

/** Labels tags that stand on lines of their own: below a lead, or as hashtags. */
export const labelTags: Reviser = {
  id: "revise/tags",
  revise: (blocks) => {
    const story = outlineStory(blocks);
    const end = storyEnd(story, blocks);
    const changes: Changes = new Map();
    for (let at = story.headline ?? story.header.start; at < end; at++) {
      if (!changes.has(at)) labelBelow(blocks, at, changes);
    }
    for (let at = afterText(blocks, story.body?.end ?? end); at < end; at++) {
      at = labelHashtags(blocks, at, changes);
    }
    return changeBlocks(blocks, changes);
  },
};
