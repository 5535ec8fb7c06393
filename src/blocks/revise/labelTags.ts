import { sketchOf } from "../../text/characters.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory, type StoryOutline } from "./header.js";
import { leadKind } from "./ledValue.js";
import { isOnly } from "./outline.js";
import type { Reviser } from "./reviser.js";
import { isSurelyStory, isTagList, mayBeTag } from "./tagLines.js";

/** Lines below a lead such as "Tags" that belong to it, at most: more are all tags that the page has. */
const MAX_TAG_LINES = 20;
/** Lines below a lead such as "Filed under", at most: a longer list is of all sections that the page has. */
const MAX_SECTION_LINES = 3;
/** "Economy (12)" is one of all tags that the page has. */
const COUNTED = /\(\d{1,6}\)$/u;
/** A second list of tags stands no more blocks below the first; farther off it is of other stories. */
const BETWEEN_LISTS = 8;
/** Below a lead such as "Related topics", which may also lead to headlines: words of a tag, at most, and tags, at least. */
const MAX_TOPIC_WORDS = 3;
const MIN_TOPICS = 2;
/** Blocks after the body in which the story's tags stand. */
const BLOCKS_AFTER_BODY = 30;
/** The same for hashtags, which have no lead, and for sections below a lead, which may be all those of the page. */
const UNSURE_AFTER_BODY = 12;
/** A line of nothing but hashtags. */
/** Of sketches. */
const HASHTAGS = /^(?:#[Ulonm0_-]{1,40}[\s,]{0,3}){1,20}$/;
/** Fewer hashtags may be anything. */
const MIN_HASHTAGS = 2;

/** Index after the last line below the lead at `at` that belongs to it; `at + 1` where none does. */
function endOfRun(blocks: readonly LabelledBlock[], at: number): number {
  if (isTagList(blocks[at + 1])) return at + 2;
  let end = at + 1;
  for (let block = blocks[end]; mayBeTag(block); block = blocks[++end]) {
    if (end > at + MAX_TAG_LINES || COUNTED.test(block.text)) return at + 1;
  }
  return end;
}

/** Whether the lines from `from` to `to` are names of topics and not headlines. */
function areTopics(blocks: readonly LabelledBlock[], from: number, to: number): boolean {
  return (
    to - from >= MIN_TOPICS && blocks.slice(from, to).every(({ wordCount }) => wordCount <= MAX_TOPIC_WORDS)
  );
}

type Changes = Map<number, LabelledBlock>;

/** Labels the lines below a lead such as "Tags" or "Filed under" that stands alone. */
function labelBelow(blocks: readonly LabelledBlock[], at: number, changes: Changes): void {
  const lead = blocks[at] as LabelledBlock;
  const [phrase] = lead.phrases;
  if (!phrase || !isOnly(lead, "tags") || isSurelyStory(lead)) return;
  const end = endOfRun(blocks, at);
  const label = leadKind(phrase) === "section" ? "section" : "tags";
  const count = end - at - 1;
  if (count === 0 || (label === "section" && count > MAX_SECTION_LINES)) return;
  if (phrase.kinds.includes("related") && !areTopics(blocks, at + 1, end)) return;
  const verdict = { label, confidence: 0.7 } as const;
  changes.set(at, addVerdict(lead, { ...verdict, rule: `revise/${label}-lead` }));
  for (let next = at + 1; next < (label === "section" ? at + 2 : end); next++) {
    const block = blocks[next] as LabelledBlock;
    changes.set(next, addVerdict(block, { ...verdict, rule: `revise/below-${label}` }));
  }
}

function isSectionLead({ phrases }: LabelledBlock): boolean {
  return phrases[0] !== undefined && leadKind(phrases[0]) === "section";
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

function storyEnd({ body, headline }: StoryOutline, count: number, blocksAfter: number): number {
  return Math.min(count, (body?.end ?? headline ?? 0) + blocksAfter);
}

/** Labels tags that stand on lines of their own: below a lead, or as hashtags. */
export const labelTags: Reviser = {
  id: "revise/tags",
  revise: (blocks) => {
    const story = outlineStory(blocks);
    const changes: Changes = new Map();
    const lastLead = storyEnd(story, blocks.length, BLOCKS_AFTER_BODY);
    const end = storyEnd(story, blocks.length, UNSURE_AFTER_BODY);
    let known: number | null = null;
    for (let at = story.headline ?? story.header.start; at < lastLead; at++) {
      const far = at >= end && isSectionLead(blocks[at] as LabelledBlock);
      if (!far && !changes.has(at) && (known === null || at - known <= BETWEEN_LISTS))
        labelBelow(blocks, at, changes);
      if (labelOf(changes.get(at) ?? (blocks[at] as LabelledBlock)) === "tags") known = at;
    }
    for (let at = afterText(blocks, story.body?.end ?? end); at < end; at++) {
      at = labelHashtags(blocks, at, changes);
    }
    return changeBlocks(blocks, changes);
  },
};
