import { knownLabel, type LabelledBlock } from "../blocks/verdict.js";
import type { Favour } from "../options.js";
import { endsSentence } from "../text/characters.js";
import { LABEL_ROLES } from "../types.js";
import { withEntries } from "./entries.js";
import { withLedLists } from "./ledLists.js";
import { withLongProse } from "./longProse.js";
import { withoutNotices } from "./notices.js";
import { withoutRepeats } from "./repeats.js";
import { withoutDoubtfulRuns } from "./runs.js";
import { withoutDoubtfulEnd } from "./storyEnd.js";

/** Probabilities from which a block is body: by itself, beside a block that is, and beside one when it ends a sentence. */
interface Thresholds {
  readonly alone: number;
  readonly beside: number;
  readonly sentenceBeside: number;
  /** For a line like a subhead below which the story does not go on. */
  readonly lastLine: number;
  /** For a sentence below a paragraph, with furniture right below it. */
  readonly lastSentence: number;
  /** For a sentence, or a line of a list that a colon leads to, with body right above and right below it. */
  readonly sentenceWithin: number;
  /** Mean, by words, of a long stretch of prose that outweighs what was chosen. */
  readonly longProse: number;
  /** Mean, by words, below which a run of body far from the story is a list of other stories. */
  readonly run: number;
}

/**
 * Source: held-out sites, where taking less beside a kept block raised F1 by 0.003 over one threshold for all, and dropping doubtful runs
 * raised it by 0.007 on news portals of five languages; of three to five values of each, tried one by one on every fourth page, these of
 * `balance` were the best (0.9210; with `beside` 0.35 and `run` 0.6 0.9194). With the network, `alone` is 0.45 (0.9198) instead of 0.5
 * (0.9191). `lastLine`, `lastSentence` and `sentenceWithin` leave F1 as it is to .0001, on such sites and on 3,326 dumps that nothing was
 * learnt from; of the latter's single words in `sentenceWithin` .6 are body, of the lines below `lastLine` .3.
 */
const THRESHOLDS: Readonly<Record<Favour, Thresholds>> = {
  precision: {
    alone: 0.65,
    beside: 0.55,
    sentenceBeside: 0.5,
    lastLine: 0.7,
    lastSentence: 0.5,
    sentenceWithin: 0.3,
    longProse: 0.4,
    run: 0.8,
  },
  balance: {
    alone: 0.45,
    beside: 0.4,
    sentenceBeside: 0.28,
    lastLine: 0.5,
    lastSentence: 0.05,
    sentenceWithin: 0.05,
    longProse: 0.1,
    run: 0.7,
  },
  recall: {
    alone: 0.3,
    beside: 0.2,
    sentenceBeside: 0.15,
    lastLine: 0.35,
    lastSentence: 0.05,
    sentenceWithin: 0.03,
    longProse: 0.05,
    run: 0.3,
  },
};

/** What the first layer surely knows as furniture (`knownLabel`) is body only if the scorer is as sure of it. */
const CONTRADICTING_ODDS = 0.9;

/**
 * A phrase of furniture may be a subhead of the story ("Frequently asked questions"); the line of copyright is none. Source: held-out sites,
 * where of 235 short lines at .5 to .8 three in four are body, of 64 long ones one in four.
 */
const SUBHEAD_CONTRADICTING_ODDS = 0.7;

function contradictingOdds(block: LabelledBlock): number {
  const [own] = block.verdicts;
  if (!isShort(block) || own.rule === "block/insert") return Math.max(CONTRADICTING_ODDS, own.confidence);
  return own.label === "copyright" ? 1 : SUBHEAD_CONTRADICTING_ODDS;
}

function isKnownFurniture(block: LabelledBlock): boolean {
  const known = knownLabel(block);
  return known !== null && LABEL_ROLES[known] !== "content";
}

/** Lines that lead to other stories ("Read also") often stand inside of this one: what is beyond them is still beside it. */
function leadsElsewhere(block: LabelledBlock): boolean {
  return knownLabel(block) === "related";
}

/** A content line of fewer words that ends no sentence is a subhead. */
export const MAX_SUBHEAD_WORDS = 16;

function isShort({ wordCount }: LabelledBlock): boolean {
  return wordCount > 0 && wordCount < MAX_SUBHEAD_WORDS;
}

/** A line as subheads are: short, and neither a sentence nor a date, a link or a phrase of furniture. */
function isLikeSubhead(block: LabelledBlock): boolean {
  const { verdicts, dates, links } = block;
  return (
    isShort(block) &&
    verdicts[0].label === "unsure" &&
    dates.length === 0 &&
    links === 0 &&
    !endsSentence(block.text)
  );
}

export function isListItem({ mark }: LabelledBlock): boolean {
  return mark === "bullet" || mark === "number";
}

/** Words of a paragraph, at least. */
const PARAGRAPH_WORDS = 12;

function isParagraph(block: LabelledBlock | undefined): boolean {
  return block !== undefined && block.wordCount >= PARAGRAPH_WORDS && endsSentence(block.text);
}

/**
 * Probabilities from which a line like a subhead below a paragraph does not end the story there, and from which it is of the story where
 * that goes on right below. Source: held-out sites, where F1 stays as it is (.9207 and .9209), and so it does on 3,326 dumps that
 * nothing was learnt from (.9275); of 3,800 checks of made-up pages in many languages 23 more come right.
 */
const SUBHEAD_PASSED = 0.1;
const SUBHEAD_WITHIN = 0.15;

/** Short lines below one that leads to other stories that may be their headlines. */
const LED_LINES = 2;
/** Probability from which the first of them is body nevertheless: a line that leads elsewhere may be a subhead. */
const LED_ODDS = 0.8;

const QUESTION = /[?？؟]$/;

/** Headlines may be questions; of other sentences few are. */
function asks({ text }: LabelledBlock): boolean {
  return QUESTION.test(text);
}

/** Whether a line is the headline that the line above leads to. */
function isLed(block: LabelledBlock, above: LabelledBlock | undefined): boolean {
  if (above === undefined || !leadsElsewhere(above)) return false;
  const [lead] = above.phrases;
  return (
    lead?.from === 0 &&
    lead.to === above.words.length &&
    isShort(block) &&
    (!endsSentence(block.text) || asks(block))
  );
}

/**
 * Takes in, from one end of the page to the other, what is likely enough beside what is chosen. A subhead, and lines that lead to other
 * stories, do not part the story, though they be none of it: what is beyond them is still beside it.
 */
function extendBody(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: boolean[],
  { thresholds, down }: { readonly thresholds: Thresholds; readonly down: boolean },
): void {
  let beside: LabelledBlock | null = null;
  let ledLines = 0;
  let passed = false;
  for (let count = 0; count < blocks.length; count++) {
    const index = down ? count : blocks.length - 1 - count;
    const block = blocks[index] as LabelledBlock;
    const odd = odds[index] ?? 0;
    const known = isKnownFurniture(block);
    const least = endsSentence(block.text) ? thresholds.sentenceBeside : thresholds.beside;
    const mayBelong = !known && !isLed(block, blocks[index - 1]) && (!passed || isParagraph(block));
    if (beside && mayBelong && odd >= least) chosen[index] = true;
    if (chosen[index]) {
      beside = block;
      ledLines = 0;
      passed = false;
      // An advertisement amid the story parts it no more than lines that lead elsewhere.
    } else if (knownLabel(block) === "advertisement") continue;
    else if (leadsElsewhere(block)) ledLines = LED_LINES;
    else if (ledLines > 0 && !known && isShort(block)) ledLines--;
    else if (!passed && odd >= SUBHEAD_PASSED && isLikeSubhead(block) && beside && isParagraph(beside))
      passed = true;
    else beside = null;
  }
}

/** The sentences with body on both sides, or at the end of the story, that are likely enough for where they stand. */
function takeSentences(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: boolean[],
  { lastSentence, sentenceWithin }: Thresholds,
): void {
  for (let index = 1; index < blocks.length; index++) {
    const block = blocks[index] as LabelledBlock;
    if (chosen[index] || !chosen[index - 1] || !endsSentence(block.text)) continue;
    if (block.phrases.length > 0 || block.verdicts[0].label !== "unsure") continue;
    const below = blocks[index + 1];
    const isLast = isParagraph(blocks[index - 1]) && (below === undefined || isKnownFurniture(below));
    const isWithin = chosen[index + 1] === true;
    const least = isWithin ? sentenceWithin : isLast ? lastSentence : 1;
    if ((odds[index] ?? 0) >= least) chosen[index] = true;
  }
}

/** Drops lines like subheads with nothing of the story below them. */
function dropLastLines(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: boolean[],
  { lastLine }: Thresholds,
): void {
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index] as LabelledBlock;
    if (!chosen[index] || chosen[index + 1] || isListItem(block) || endsSentence(block.text)) continue;
    if (isShort(block) && (odds[index] ?? 0) < lastLine) chosen[index] = false;
  }
}

/** Which blocks are body: the sure ones, from them on downwards and upwards what is likely enough, and the subheads within. */
export function chooseBody(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  favor: Favour,
): boolean[] {
  const thresholds = THRESHOLDS[favor];
  const chosen = blocks.map((block, index) => {
    const led = isLed(block, blocks[index - 1]) ? Math.max(LED_ODDS, thresholds.alone) : thresholds.alone;
    return (odds[index] ?? 0) >= (isKnownFurniture(block) ? contradictingOdds(block) : led);
  });
  extendBody(blocks, odds, chosen, { thresholds, down: true });
  extendBody(blocks, odds, chosen, { thresholds, down: false });
  takeSentences(blocks, odds, chosen, thresholds);
  dropLastLines(blocks, odds, chosen, thresholds);
  const isChosenParagraph = (index: number): boolean => chosen[index] === true && isParagraph(blocks[index]);
  const withSubheads = chosen.map(
    (is, index) =>
      is ||
      ((odds[index] ?? 0) >= SUBHEAD_WITHIN &&
        isLikeSubhead(blocks[index] as LabelledBlock) &&
        isChosenParagraph(index - 1) &&
        isChosenParagraph(index + 1)),
  );
  const near = withoutDoubtfulRuns(blocks, odds, withoutNotices(blocks, withSubheads), thresholds.run);
  const long = withLongProse(blocks, odds, near, thresholds.longProse);
  // Notices are long prose, too.
  const ended = withoutDoubtfulEnd(blocks, odds, withoutNotices(blocks, long), thresholds.run);
  const entries = withEntries(blocks, odds, ended);
  return withoutRepeats(blocks, withLedLists(blocks, odds, entries, thresholds.sentenceWithin));
}
