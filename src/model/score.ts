import { addVerdict, type LabelledBlock } from "../blocks/verdict.js";
import type { Favour } from "../options.js";
import { CHARACTER, characterClass, endsSentence } from "../text/characters.js";
import { type BodyType, LABEL_ROLES, type Label } from "../types.js";
import { chooseBody, isListItem, MAX_SUBHEAD_WORDS } from "./choose.js";
import { SECOND_FEATURES, secondFeatures } from "./context.js";
import { withoutPosts } from "./embeddedPosts.js";
import { FIRST_FEATURES, firstFeatures } from "./features.js";
import { predict, predictLogOdds, probabilityOf } from "./forest.js";
import { findHeader, type HeaderOdds, headerOdds, NOT_SEEN } from "./header.js";
import { spread, withoutInterleaved } from "./interleaved.js";
import { lexicalScores } from "./lexicon.js";
import { findJudged } from "./menus.js";
import type { Model } from "./model.js";
import { runNetwork } from "./network.js";
import { numberWords } from "./vocabulary.js";

/** What a block deep in a menu has. */
export const MENU_ODDS = 0.01;

/**
 * Blocks whose first-pass odds, and those of DOUBT_REACH blocks to each side, are below DOUBT_ODDS are not looked at again: deep
 * in a menu the second pass has nothing to add. Source: held-out sites, where looking at all of them changes F1 by no more than 0.001.
 */
const DOUBT_ODDS = 0.07;
const DOUBT_REACH = 1;

/** Indexes of the blocks that are marked. */
export function indexesOf(marked: Uint8Array): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < marked.length; index++) if (marked[index]) indexes.push(index);
  return indexes;
}

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

/** What is told of each block of a page: how likely it is body, 0..1, and which line of the header it may be. */
export interface PageOdds {
  readonly body: readonly number[];
  readonly header: HeaderOdds;
}

type Revise = (odds: readonly number[]) => readonly number[];

/**
 * What each block may be in the light of the whole page, lines between its paragraphs left out. `revise` is what is known besides of the
 * first pass's odds.
 */
export function pageOdds(
  blocks: readonly LabelledBlock[],
  model: Model,
  revise: Revise = (odds) => odds,
): PageOdds {
  const seen = withoutInterleaved(blocks);
  const { body, header } = oddsOf(
    seen.map((index) => blocks[index] as LabelledBlock),
    model,
    (odds) => {
      const revised = revise(spread(odds, seen, new Array<number>(blocks.length).fill(MENU_ODDS)));
      return seen.map((index) => revised[index] as number);
    },
  );
  const spreadHeader = (odds: Float32Array): Float32Array =>
    spread(odds, seen, new Float32Array(blocks.length).fill(NOT_SEEN));
  return {
    body: spread(body, seen, new Array<number>(blocks.length).fill(MENU_ODDS)),
    header: { headline: spreadHeader(header.headline), timestamp: spreadHeader(header.timestamp) },
  };
}

function oddsOf(
  blocks: readonly LabelledBlock[],
  { lexicon, first, second, network, header }: Model,
  revise: Revise,
): PageOdds {
  const judged = findJudged(blocks);
  const vocabulary = numberWords(blocks);
  const features = firstFeatures(blocks, { vocabulary, judged, lexical: lexicalScores(lexicon, blocks) });
  const odds = revise(
    blocks.map((_, index) =>
      judged[index] ? predict(first, features, index * FIRST_FEATURES.length) : MENU_ODDS,
    ),
  );
  const doubtful = findDoubtful(odds, judged);
  const wanted = findHeader(odds, judged, doubtful);
  const values = secondFeatures(blocks, features, { odds, vocabulary, wanted });
  const rowLength = SECOND_FEATURES.length;
  const asked = indexesOf(doubtful);
  const trees = asked.map((index) => predictLogOdds(second, values, index * rowLength));
  const input = { values, rowLength, blocks: asked, pageBlocks: blocks.length, odds };
  const [logOdds = trees] = network ? runNetwork(network, input) : [];
  const judgedOdds = [...odds];
  asked.forEach((index, at) => {
    judgedOdds[index] = probabilityOf(((trees[at] as number) + (logOdds[at] as number)) / 2);
  });
  return { body: judgedOdds, header: headerOdds(header, { ...input, blocks: indexesOf(wanted) }) };
}

/** What signs the last sentence of a story: "The line is open again. (dpa)". */
const SIGNATURE = /\s?[(（][^()（）]{1,30}[)）]$/;

function bodyTypeOf(block: LabelledBlock): BodyType {
  if (isListItem(block)) return "list-item";
  if (block.mark === "heading") return "subhead";
  const last = characterClass(block.text.charCodeAt(block.text.length - 1));
  const goesOn = endsSentence(block.text.replace(SIGNATURE, "")) || last === CHARACTER.comma;
  return !goesOn && block.wordCount < MAX_SUBHEAD_WORDS ? "subhead" : "paragraph";
}

/** What the first layer called it, where that is furniture by name. */
function furnitureLabel(block: LabelledBlock): Label {
  const { label } = block.verdicts[0];
  return LABEL_ROLES[label] === "content" ? "unsure" : label;
}

/** Second layer of the judgement: body or not, by the odds of each block. */
export function scoreByOdds(
  blocks: readonly LabelledBlock[],
  judged: readonly number[],
  favor: Favour = "balance",
): LabelledBlock[] {
  const odds = withoutPosts(blocks, judged);
  const seen = withoutInterleaved(blocks);
  const chosen = spread(
    chooseBody(
      seen.map((index) => blocks[index] as LabelledBlock),
      seen.map((index) => odds[index] ?? 0),
      favor,
    ),
    seen,
    new Array<boolean>(blocks.length).fill(false),
  );
  return blocks.map((block, index) => {
    const odd = odds[index] ?? 0;
    return chosen[index]
      ? addVerdict(block, { label: bodyTypeOf(block), confidence: odd, rule: "model/body" })
      : addVerdict(block, { label: furnitureLabel(block), confidence: 1 - odd, rule: "model/not-body" });
  });
}
