import { addVerdict, type LabelledBlock } from "../blocks/verdict.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import { type BodyType, LABEL_ROLES, type Label } from "../types.js";
import { SECOND_FEATURES, secondFeatures } from "./context.js";
import { FIRST_FEATURES, firstFeatures } from "./features.js";
import { type Forest, predict, readForest } from "./forest.js";
import { numberWords } from "./vocabulary.js";
import { weightBytes } from "./weightBytes.js";

/**
 * Probability from which a block is body: by itself, beside a block that is, and beside one when it ends a sentence. Source:
 * held-out sites, where the latter two raise F1 by 0.003 over the first alone.
 */
const BODY_ODDS = 0.5;
const BESIDE_ODDS = 0.35;
const SENTENCE_BESIDE_ODDS = 0.28;
/** A content line of fewer words that ends no sentence is a subhead. */
const MAX_SUBHEAD_WORDS = 16;

export interface Model {
  readonly first: Forest;
  readonly second: Forest;
}

let model: Model | null = null;

/** Decoded on first use: a run that only prints help should not pay for it. */
function loadModel(): Model {
  model ??= { first: readForest(weightBytes("first")), second: readForest(weightBytes("second")) };
  return model;
}

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
export function bodyOdds(blocks: readonly LabelledBlock[], { first, second }: Model = loadModel()): number[] {
  const vocabulary = numberWords(blocks);
  const features = firstFeatures(blocks, vocabulary);
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
function chooseBody(blocks: readonly LabelledBlock[], odds: readonly number[]): boolean[] {
  const known = blocks.map(isKnownFurniture);
  const chosen = odds.map((odd, index) => odd >= (known[index] ? CONTRADICTING_ODDS : BODY_ODDS));
  const extend = (index: number, beside: number): void => {
    const block = blocks[index] as LabelledBlock;
    if (chosen[index] || !chosen[beside] || known[index]) return;
    const least = endsSentence(block) ? SENTENCE_BESIDE_ODDS : BESIDE_ODDS;
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
export function scoreBlocks(blocks: readonly LabelledBlock[], model: Model = loadModel()): LabelledBlock[] {
  const odds = bodyOdds(blocks, model);
  const chosen = chooseBody(blocks, odds);
  return blocks.map((block, index) => {
    const odd = odds[index] ?? 0;
    return chosen[index]
      ? addVerdict(block, { label: bodyTypeOf(block), confidence: odd, rule: "model/body" })
      : addVerdict(block, { label: furnitureLabel(block), confidence: 1 - odd, rule: "model/not-body" });
  });
}
