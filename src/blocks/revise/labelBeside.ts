import type { PhraseKind } from "../../locales/locale.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import { findPhrases } from "../../locales/phrases.js";
import { endsSentence, sketchOf } from "../../text/characters.js";
import { withCopyrightSign } from "../../text/copyrightSign.js";
import { LABEL_ROLES, type Label } from "../../types.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory, type StoryOutline } from "./header.js";
import { ledValue } from "./ledValue.js";
import { isOnly, ledBy } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Longer blocks (words) are paragraphs, even where they name a photographer. */
const MAX_CAPTION_WORDS = 60;
/** A line this short (words) that begins with a credit is nothing else. */
const MAX_CREDIT_WORDS = 10;
/** Words after the credit at the end of a caption, at most: a photographer and an agency. */
const MAX_CREDITED_WORDS = 8;
/** A caption that the scorer took for a paragraph is no longer (words). */
const MAX_CONTENT_CAPTION_WORDS = 35;
/** Lines after a heading such as "Read also" that belong to it, at most. */
const MAX_RELATED = 12;
/** Words of a headline, at least: shorter lines are links to sections. Longer ones that end as sentences do go on with the story. */
const MIN_HEADLINE_WORDS = 4;
const MAX_HEADLINE_WORDS = 16;
/** Blocks after the body in which notes and corrections of the story stand. */
const BLOCKS_AFTER_BODY = 12;
/** Blocks after the body in which lines that say what they lead to, "Tags: ferry", are of this story. */
const LEADS_AFTER_BODY = 30;
/** Longer lines (words) with the sign are terms of use. */
const MAX_COPYRIGHT_WORDS = 30;
/** Words of a lead that stands before a value on one line, at most. */
const MAX_TAG_WORDS = 40;

interface Found {
  readonly label: Label;
  readonly confidence: number;
}

function storyEnd({ body, headline }: StoryOutline, count: number, blocksAfter: number): number {
  return Math.min(count, (body?.end ?? headline ?? 0) + blocksAfter);
}

/** Character after the phrase that the block begins with, white space left out; "" where the block ends. */
function afterLead(block: LabelledBlock): string {
  const [lead] = block.phrases;
  const end = lead ? (block.words[lead.to - 1]?.end ?? 0) : 0;
  return block.text
    .slice(end, end + 4)
    .trim()
    .charAt(0);
}

function leadsValue(block: LabelledBlock, kind: PhraseKind): boolean {
  return ledBy(block, kind) && /[:：\-–—|／/（(]/u.test(afterLead(block));
}

function captionOf(block: LabelledBlock): Found | null {
  if (block.wordCount > MAX_CAPTION_WORDS) return null;
  const content = roleOf(block) === "content";
  if (
    ledBy(block, "credit") &&
    (leadsValue(block, "credit") || !content) &&
    block.wordCount <= MAX_CREDIT_WORDS
  )
    return { label: "credit", confidence: 0.85 };
  if (leadsValue(block, "caption")) return { label: "caption", confidence: 0.85 };
  const last = block.phrases.at(-1);
  if (!last?.kinds.includes("credit") || block.words.length - last.to > MAX_CREDITED_WORDS) return null;
  const from = Math.max(0, (block.words[last.from]?.start ?? 0) - 2);
  const marked = /[:：/©|(（]|^[.!?。]/u.test(block.text.slice(from));
  return marked && (!content || block.wordCount <= MAX_CONTENT_CAPTION_WORDS)
    ? { label: "caption", confidence: 0.7 }
    : null;
}

/** Words for a correction of so many words say what was wrong: "An earlier version of this article said …". */
const TELLING_LEAD_WORDS = 4;
/** Longer lines (words) that begin with words for subscribers are paragraphs. */
const MAX_NOTICE_WORDS = 40;
/** "Correction 5 March 2021, 12:20: …" after the first word. */
const DATED_LEAD = /^[^!?。:：]{0,40}\d[^!?。]{0,30}?[:：–—](?:\s|$)/u;

/** Whether the block is what a correction corrects, by words at its beginning. */
function isCorrection(block: LabelledBlock, pastBody: boolean): boolean {
  const [lead] = block.phrases;
  if (lead === undefined || !ledBy(block, "correction") || block.wordCount <= 4) return false;
  if (leadsValue(block, "correction")) return true;
  const end = block.words[lead.to - 1]?.end ?? 0;
  return DATED_LEAD.test(block.text.slice(end, end + 80)) || (pastBody && lead.to >= TELLING_LEAD_WORDS);
}

/** Whether a block is the heading of the correction below it. */
function headsCorrection(block: LabelledBlock, below: LabelledBlock): boolean {
  return isOnly(block, "correction") && below.wordCount > 4 && roleOf(below) === "content";
}

function noteOf(block: LabelledBlock, pastBody: boolean): Found | null {
  const content = roleOf(block) === "content";
  if (isCorrection(block, pastBody)) return { label: "correction", confidence: 0.85 };
  if (pastBody && content && ledBy(block, "cutOff") && block.wordCount <= MAX_NOTICE_WORDS)
    return { label: "paywall", confidence: 0.8 };
  if (pastBody && ledBy(block, "authorNote") && !content) return { label: "author-note", confidence: 0.7 };
  return ledNames(block);
}

function ledNames(block: LabelledBlock): Found | null {
  const content = roleOf(block) === "content";
  if (block.wordCount > MAX_TAG_WORDS || (content && labelOf(block) !== "subhead")) return null;
  if (ledValue(block, "tags") !== null) return { label: "tags", confidence: 0.85 };
  return ledValue(block, "section") === null ? null : { label: "section", confidence: 0.85 };
}

/** Labels what stands between or right after the paragraphs of a story without being one: captions, corrections, tags. */
export const labelBeside: Reviser = {
  id: "revise/beside",
  revise: (blocks) => {
    const story = outlineStory(blocks);
    const changes = new Map<number, LabelledBlock>();
    const end = storyEnd(story, blocks.length, BLOCKS_AFTER_BODY);
    const lastLead = storyEnd(story, blocks.length, LEADS_AFTER_BODY);
    for (let at = story.headline ?? story.header.start; at < lastLead; at++) {
      const block = blocks[at] as LabelledBlock;
      if (roleOf(block) === "metadata") continue;
      const pastBody = story.body !== null && at >= story.body.end - 2;
      const below = blocks[at + 1];
      if (pastBody && below && headsCorrection(block, below)) {
        const verdict = { label: "correction", confidence: 0.75, rule: "revise/correction" } as const;
        changes.set(at, addVerdict(block, verdict));
        changes.set(at + 1, addVerdict(below, verdict));
        at++;
        continue;
      }
      const found = at < end ? (captionOf(block) ?? noteOf(block, pastBody)) : ledNames(block);
      if (found) changes.set(at, addVerdict(block, { ...found, rule: `revise/${found.label}` }));
    }
    return changeBlocks(blocks, changes);
  },
};

/** Whether a line below a heading may be the headline of another story: a subhead of this one has a paragraph below it. */
function isOtherStory(blocks: readonly LabelledBlock[], at: number): boolean {
  const label = labelOf(blocks[at] as LabelledBlock);
  if (label === "copyright") return false;
  const below = blocks[at + 1];
  const divides = (below ? labelOf(below) : null) === "paragraph";
  return LABEL_ROLES[label] === "boilerplate" || (label === "subhead" && !divides);
}

/** Labels the headlines of other stories below "Read also". */
export const labelRelated: Reviser = {
  id: "revise/related",
  revise: (blocks) => {
    const changes = new Map<number, LabelledBlock>();
    blocks.forEach((heading, index) => {
      if (labelOf(heading) !== "related" || !isOnly(heading, "related")) return;
      for (let at = index + 1; at <= index + MAX_RELATED; at++) {
        const block = blocks[at];
        if (block?.verdicts[0].label !== "unsure" || !isOtherStory(blocks, at)) break;
        if (block.wordCount < MIN_HEADLINE_WORDS || block.text.includes("://")) continue;
        if (block.wordCount > MAX_HEADLINE_WORDS && endsSentence(block.text)) continue;
        changes.set(
          at,
          addVerdict(block, { label: "related", confidence: 0.7, rule: "revise/below-related" }),
        );
      }
    });
    return changeBlocks(blocks, changes);
  },
};

/** "Copyright 2024 The Gazette": a year behind the word, or the sign before it. Of sketches. */
const SIGNED_YEAR = /©\s{0,3}(?:[Ulon]{1,20}\s)?0{4}/;
const YEAR = /^[\s:]{1,3}0{4}(?!0)/;
const MAX_YEAR = 8;

function hasCopyrightYear({ text, words }: LabelledBlock, { phrases }: PageLocale): boolean {
  const signed = withCopyrightSign(text);
  if (signed.includes("©")) return SIGNED_YEAR.test(sketchOf(signed));
  const [first] = words;
  if (!first || !YEAR.test(sketchOf(text.slice(first.end, first.end + MAX_YEAR)))) return false;
  return findPhrases(phrases, [first]).some(({ kinds }) => kinds.includes("copyright"));
}

/** Labels lines with the sign, or the word for it, and a year that no phrase caught. */
export const labelCopyright: Reviser = {
  id: "revise/copyright",
  revise: (blocks, { locale }) => {
    const changes = new Map<number, LabelledBlock>();
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as LabelledBlock;
      if (block.wordCount > MAX_COPYRIGHT_WORDS) continue;
      if (roleOf(block) !== "boilerplate" || labelOf(block) === "copyright") continue;
      if (!hasCopyrightYear(block, locale)) continue;
      changes.set(at, addVerdict(block, { label: "copyright", confidence: 0.9, rule: "revise/copyright" }));
    }
    return changeBlocks(blocks, changes);
  },
};
