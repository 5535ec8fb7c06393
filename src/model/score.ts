import { addVerdict, type LabelledBlock } from "../blocks/verdict.js";
import type { Favour } from "../options.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import { type BodyType, LABEL_ROLES, type Label } from "../types.js";
import { SECOND_FEATURES, secondFeatures } from "./context.js";
import { FIRST_FEATURES, firstFeatures } from "./features.js";
import { type Forest, predict } from "./forest.js";
import { lexicalScores } from "./lexicon.js";
import type { Model } from "./model.js";
import { numberWords } from "./vocabulary.js";

/** Probabilities from which a block is body: by itself, beside a block that is, and beside one when it ends a sentence. */
interface Thresholds {
  readonly alone: number;
  readonly beside: number;
  readonly sentenceBeside: number;
}

/** Source: held-out sites, where taking less beside a kept block raises F1 by 0.003 over one threshold for all. */
const THRESHOLDS: Readonly<Record<Favour, Thresholds>> = {
  precision: { alone: 0.65, beside: 0.55, sentenceBeside: 0.5 },
  balance: { alone: 0.5, beside: 0.35, sentenceBeside: 0.28 },
  recall: { alone: 0.3, beside: 0.2, sentenceBeside: 0.15 },
};

/** A content line of fewer words that ends no sentence is a subhead. */
const MAX_SUBHEAD_WORDS = 16;

function predictRows(forest: Forest, values: Float32Array, width: number): number[] {
  const odds: number[] = [];
  for (let offset = 0; offset < values.length; offset += width) odds.push(predict(forest, values, offset));
  return odds;
}

/**
 * Blocks whose first-pass odds, and those of DOUBT_REACH blocks to each side, are below DOUBT_ODDS are not looked at again: deep
 * in a menu the second pass has nothing to add. Source: held-out sites, where looking at all of them changes F1 by no more than 0.001.
 */
const DOUBT_ODDS = 0.07;
const DOUBT_REACH = 1;

function isDoubtful(odds: readonly number[], index: number): boolean {
  for (let at = Math.max(0, index - DOUBT_REACH); at <= index + DOUBT_REACH; at++) {
    if ((odds[at] ?? 0) >= DOUBT_ODDS) return true;
  }
  return false;
}

/** How likely each block is body, 0..1, in the light of the whole page. */
export function bodyOdds(blocks: readonly LabelledBlock[], { lexicon, first, second }: Model): number[] {
  const vocabulary = numberWords(blocks);
  const features = firstFeatures(blocks, { vocabulary, lexical: lexicalScores(lexicon, vocabulary) });
  const odds = predictRows(first, features, FIRST_FEATURES.length);
  const doubtful = odds.map((_, index) => isDoubtful(odds, index));
  const values = secondFeatures(blocks, features, { odds, vocabulary, wanted: doubtful });
  return odds.map((odd, index) =>
    doubtful[index] ? predict(second, values, index * SECOND_FEATURES.length) : odd,
  );
}

/** What the first layer surely knows as furniture is body only if the scorer is as sure of it. */
const CONTRADICTING_ODDS = 0.9;

function isKnownFurniture({ verdicts: [own] }: LabelledBlock): boolean {
  return LABEL_ROLES[own.label] === "boilerplate" && own.confidence >= CONTRADICTING_ODDS;
}

function endsSentence(block: LabelledBlock): boolean {
  const last = characterClass(block.text.charCodeAt(block.text.length - 1));
  return last === CHARACTER.stop || last === CHARACTER.quote;
}

/** Which blocks are body: the sure ones, and from them on downwards and upwards what is likely enough. */
function chooseBody(
  blocks: readonly LabelledBlock[],
  odds: readonly number[],
  { alone, beside: besideOdds, sentenceBeside }: Thresholds,
): boolean[] {
  const known = blocks.map(isKnownFurniture);
  const chosen = odds.map((odd, index) => odd >= (known[index] ? CONTRADICTING_ODDS : alone));
  const extend = (index: number, beside: number): void => {
    const block = blocks[index] as LabelledBlock;
    if (chosen[index] || !chosen[beside] || known[index]) return;
    const least = endsSentence(block) ? sentenceBeside : besideOdds;
    if ((odds[index] ?? 0) >= least) chosen[index] = true;
  };
  for (let index = 1; index < blocks.length; index++) extend(index, index - 1);
  for (let index = blocks.length - 2; index >= 0; index--) extend(index, index + 1);
  return chosen;
}

function bodyTypeOf(block: LabelledBlock): BodyType {
  if (block.mark === "bullet" || block.mark === "number") return "list-item";
  if (block.mark === "heading") return "subhead";
  const last = characterClass(block.text.charCodeAt(block.text.length - 1));
  const goesOn = endsSentence(block) || last === CHARACTER.comma;
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
  const chosen = chooseBody(blocks, odds, THRESHOLDS[favor]);
  return blocks.map((block, index) => {
    const odd = odds[index] ?? 0;
    return chosen[index]
      ? addVerdict(block, { label: bodyTypeOf(block), confidence: odd, rule: "model/body" })
      : addVerdict(block, { label: furnitureLabel(block), confidence: 1 - odd, rule: "model/not-body" });
  });
}
