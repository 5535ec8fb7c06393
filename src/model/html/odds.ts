import type { MeasuredBlock } from "../../blocks/measure.js";
import type { HtmlPage } from "../../input/html/page.js";
import { SECOND_FEATURES, secondFeatures } from "../context.js";
import { FIRST_FEATURES, firstFeatures } from "../features.js";
import { predict } from "../forest.js";
import { lexicalScores } from "../lexicon.js";
import { findJudged } from "../menus.js";
import type { Model } from "../model.js";
import { MENU_ODDS } from "../score.js";
import { numberWords } from "../vocabulary.js";
import { HTML_FEATURES, htmlFeatures } from "./features.js";
import type { HtmlModel } from "./model.js";

/** A row is what the text's second pass looks at, then what the markup says. */
export const HTML_ROW: readonly string[] = [...SECOND_FEATURES, ...HTML_FEATURES];

/** Rows of HTML_ROW, one a block; those of blocks deep in menus (`findJudged`) say nothing. */
export function htmlRows(
  html: HtmlPage,
  blocks: readonly MeasuredBlock[],
  { lexicon, first }: Pick<Model, "lexicon" | "first">,
  names: HtmlModel["names"],
): Float32Array {
  const vocabulary = numberWords(blocks);
  const judged = findJudged(blocks);
  const lexical = lexicalScores(lexicon, blocks);
  const features = firstFeatures(blocks, { vocabulary, judged, lexical });
  const odds = blocks.map((_, index) =>
    judged[index] ? predict(first, features, index * FIRST_FEATURES.length) : MENU_ODDS,
  );
  const second = secondFeatures(blocks, features, { odds, vocabulary, wanted: judged });
  const markup = htmlFeatures(html, blocks, { odds, names });
  const rows = new Float32Array(blocks.length * HTML_ROW.length);
  for (let index = 0; index < blocks.length; index++) {
    const at = index * HTML_ROW.length;
    const text = index * SECOND_FEATURES.length;
    rows.set(second.subarray(text, text + SECOND_FEATURES.length), at);
    const tags = index * HTML_FEATURES.length;
    rows.set(markup.subarray(tags, tags + HTML_FEATURES.length), at + SECOND_FEATURES.length);
  }
  return rows;
}

/** How likely each block of a page of HTML is body, 0..1, in the light of the whole page. */
export function htmlOdds(
  html: HtmlPage,
  blocks: readonly MeasuredBlock[],
  model: Model,
  { names, second }: HtmlModel,
): number[] {
  const rows = htmlRows(html, blocks, model, names);
  const judged = findJudged(blocks);
  return blocks.map((_, index) =>
    judged[index] ? predict(second, rows, index * HTML_ROW.length) : MENU_ODDS,
  );
}
