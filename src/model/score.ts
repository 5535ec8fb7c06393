import { addVerdict, type LabelledBlock } from "../blocks/verdict.js";
import type { Favour } from "../options.js";
import { CHARACTER, characterClass, endsSentence } from "../text/characters.js";
import { type BodyType, LABEL_ROLES, type Label } from "../types.js";
import { SECOND_FEATURES, secondFeatures } from "./context.js";
import { FIRST_FEATURES, firstFeatures } from "./features.js";
import { predict, predictLogOdds, probabilityOf } from "./forest.js";
import { lexicalScores } from "./lexicon.js";
import { findJudged } from "./menus.js";
import type { Model } from "./model.js";
import { runNetwork } from "./network.js";
import { numberWords } from "./vocabulary.js";

/** Probabilities from which a block is body: by itself, beside a block that is, and beside one when it ends a sentence. */
interface Thresholds {
  readonly alone: number;
  readonly beside: number;
  readonly sentenceBeside: number;
  /** Mean, by words, below which a run of body beside a bigger one is a list of other stories. */
  readonly run: number;
}

/**
 * Source: held-out sites, where taking less beside a kept block raised F1 by 0.003 over one threshold for all, and dropping doubtful runs
 * raised it by 0.007 on news portals of five languages; of three to five values of each, tried one by one on every fourth page, these of
 * `balance` were the best (0.9210; with `beside` 0.35 and `run` 0.6 0.9194). With the network, `alone` is 0.45 (0.9198) instead of 0.5
 * (0.9191).
 */
const THRESHOLDS: Readonly<Record<Favour, Thresholds>> = {
  precision: { alone: 0.65, beside: 0.55, sentenceBeside: 0.5, run: 0.8 },
  balance: { alone: 0.45, beside: 0.4, sentenceBeside: 0.28, run: 0.7 },
  recall: { alone: 0.3, beside: 0.2, sentenceBeside: 0.15, run: 0.3 },
};

/** A content line of fewer words that ends no sentence is a subhead. */
const MAX_SUBHEAD_WORDS = 16;

/** What a block deep in a menu has. */
export const MENU_ODDS = 0.01;

/**
 * Blocks whose first-pass odds, and those of DOUBT_REACH blocks to each side, are below DOUBT_ODDS are not looked at again: deep
 * in a menu the second pass has nothing to add. Source: held-out sites, where looking at all of them changes F1 by no more than 0.001.
 */
const DOUBT_ODDS = 0.07;
const DOUBT_REACH = 1;

/** 1 for the blocks that the second pass looks at. */
export function findDoubtful(odds: ArrayLike<number>, judged: Uint8Array): Uint8Array {
  const doubtful = new Uint8Array(odds.length);
  for (let index = 0; index < odds.length; index++) {
    if ((odds[index] as number) < DOUBT_ODDS) continue;
    const end = Math.min(odds.length - 1, index + DOUBT_REACH);
    for (let at = Math.max(0, index - DOUBT_REACH); at <= end; at++) doubtful[at] = judged[at] as number;
  }
  return doubtful;
}

/** How likely each block is body, 0..1, in the light of the whole page. `revise` is what is known besides of the first pass's odds. */
export function bodyOdds(
  blocks: readonly LabelledBlock[],
  { lexicon, first, second, network }: Model,
  revise: (odds: readonly number[]) => readonly number[] = (odds) => odds,
): number[] {
  const judged = findJudged(blocks);
  const vocabulary = numberWords(blocks);
  const features = firstFeatures(blocks, { vocabulary, judged, lexical: lexicalScores(lexicon, blocks) });
  const odds = revise(
    blocks.map((_, index) =>
      judged[index] ? predict(first, features, index * FIRST_FEATURES.length) : MENU_ODDS,
    ),
  );
  const wanted = findDoubtful(odds, judged);
  const values = secondFeatures(blocks, features, { odds, vocabulary, wanted });
  const rowLength = SECOND_FEATURES.length;
  const asked = blocks.flatMap((_, index) => (wanted[index] ? [index] : []));
  const trees = asked.map((index) => predictLogOdds(second, values, index * rowLength));
  const logOdds = network
    ? runNetwork(network, { values, rowLength, blocks: asked, pageBlocks: blocks.length, odds })
    : trees;
  const judgedOdds = [...odds];
  asked.forEach((index, at) => {
    judgedOdds[index] = probabilityOf(((trees[at] as number) + (logOdds[at] as number)) / 2);
  });
  return judgedOdds;
}

/** What the first layer surely knows as furniture is body only if the scorer is as sure of it. */
const CONTRADICTING_ODDS = 0.9;

function isKnownFurniture({ verdicts: [own] }: LabelledBlock): boolean {
  return LABEL_ROLES[own.label] === "boilerplate" && own.confidence >= CONTRADICTING_ODDS;
}

/** Lines that lead to other stories ("Read also") often stand inside of this one: what is beyond them is still beside it. */
function leadsElsewhere({ verdicts: [own] }: LabelledBlock): boolean {
  return own.label === "related" && own.confidence >= CONTRADICTING_ODDS;
}

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

/** Whether a line is the headline that the line above leads to. */
function isLed(block: LabelledBlock, above: LabelledBlock | undefined): boolean {
  if (above === undefined || !leadsElsewhere(above)) return false;
  const [lead] = above.phrases;
  return lead?.from === 0 && lead.to === above.words.length && isShort(block) && !endsSentence(block.text);
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
    } else if (leadsElsewhere(block)) ledLines = LED_LINES;
    else if (ledLines > 0 && !known && isShort(block)) ledLines--;
    else if (!passed && odd >= SUBHEAD_PASSED && isLikeSubhead(block) && beside && isParagraph(beside))
      passed = true;
    else beside = null;
  }
}

/** Which blocks are body: the sure ones, from them on downwards and upwards what is likely enough, and the subheads within. */
function chooseBody(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  thresholds: Thresholds,
): boolean[] {
  const chosen = blocks.map((block, index) => {
    const led = isLed(block, blocks[index - 1]) ? Math.max(LED_ODDS, thresholds.alone) : thresholds.alone;
    return (odds[index] ?? 0) >= (isKnownFurniture(block) ? CONTRADICTING_ODDS : led);
  });
  extendBody(blocks, odds, chosen, { thresholds, down: true });
  extendBody(blocks, odds, chosen, { thresholds, down: false });
  const isChosenParagraph = (index: number): boolean => chosen[index] === true && isParagraph(blocks[index]);
  return chosen.map(
    (is, index) =>
      is ||
      ((odds[index] ?? 0) >= SUBHEAD_WITHIN &&
        isLikeSubhead(blocks[index] as LabelledBlock) &&
        isChosenParagraph(index - 1) &&
        isChosenParagraph(index + 1)),
  );
}

/** So many different dropped blocks in a row part two runs of kept ones: captions and credits amid a story repeat. */
const RUN_GAP = 6;
/** Kept blocks from one gap to the next. */
interface Run {
  readonly at: number[];
  words: number;
  /** Words times their probability. */
  mass: number;
}

function runsOf(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
): Run[] {
  const runs: Run[] = [];
  const dropped = new Set<string>();
  blocks.forEach(({ wordCount, text }, index) => {
    if (!chosen[index]) {
      dropped.add(text);
      return;
    }
    let run = runs.at(-1);
    if (!run || dropped.size >= RUN_GAP) {
      run = { at: [], words: 0, mass: 0 };
      runs.push(run);
    }
    dropped.clear();
    run.at.push(index);
    run.words += wordCount;
    run.mass += wordCount * (odds[index] as number);
  });
  return runs;
}

/** The choice without the runs beside the biggest whose mean probability is lower. */
function withoutDoubtfulRuns(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  chosen: readonly boolean[],
  leastMean: number,
): boolean[] {
  const runs = runsOf(blocks, odds, chosen);
  const most = runs.reduce((highest, { mass }) => Math.max(highest, mass), 0);
  const kept = [...chosen];
  for (const { at, words, mass } of runs) {
    if (mass === most || mass >= leastMean * words) continue;
    for (const index of at) kept[index] = false;
  }
  return kept;
}

function bodyTypeOf(block: LabelledBlock): BodyType {
  if (block.mark === "bullet" || block.mark === "number") return "list-item";
  if (block.mark === "heading") return "subhead";
  const last = characterClass(block.text.charCodeAt(block.text.length - 1));
  const goesOn = endsSentence(block.text) || last === CHARACTER.comma;
  return !goesOn && block.wordCount < MAX_SUBHEAD_WORDS ? "subhead" : "paragraph";
}

/** What the first layer called it, where that is furniture by name. */
function furnitureLabel(block: LabelledBlock): Label {
  const { label } = block.verdicts[0];
  return LABEL_ROLES[label] === "boilerplate" ? label : "unsure";
}

/** Second layer of the judgement: body or not, by the trained scorer. */
export function scoreBlocks(
  blocks: readonly LabelledBlock[],
  model: Model,
  favor: Favour = "balance",
): LabelledBlock[] {
  return scoreByOdds(blocks, bodyOdds(blocks, model), favor);
}

/** Like `scoreBlocks`, by odds that are known. */
export function scoreByOdds(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  favor: Favour = "balance",
): LabelledBlock[] {
  const thresholds = THRESHOLDS[favor];
  const chosen = withoutDoubtfulRuns(blocks, odds, chooseBody(blocks, odds, thresholds), thresholds.run);
  return blocks.map((block, index) => {
    const odd = odds[index] ?? 0;
    return chosen[index]
      ? addVerdict(block, { label: bodyTypeOf(block), confidence: odd, rule: "model/body" })
      : addVerdict(block, { label: furnitureLabel(block), confidence: 1 - odd, rule: "model/not-body" });
  });
}
