import type { MeasuredBlock } from "../../blocks/measure.js";
import type { HtmlPage } from "../../input/html/page.js";
import { SECOND_FEATURES, secondFeatures } from "../context.js";
import { FIRST_FEATURES, firstFeatures } from "../features.js";
import { predict } from "../forest.js";
import { findHeader, headerOdds } from "../header.js";
import { lexicalScores } from "../lexicon.js";
import { findJudged } from "../menus.js";
import type { Model } from "../model.js";
import { findDoubtful, indexesOf, MENU_ODDS, type PageOdds } from "../score.js";
import { numberWords } from "../vocabulary.js";
import { HTML_FEATURES, htmlFeatures } from "./features.js";
import type { HtmlModel } from "./model.js";

/** A row is what the text's second pass looks at, then what the markup says. */
export const HTML_ROW: readonly string[] = [...SECOND_FEATURES, ...HTML_FEATURES];

/** Column of the first pass's odds. */
const FIRST_ODDS = SECOND_FEATURES.indexOf("odds");

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

/** What each block of a page of HTML may be in the light of the whole page. */
export function htmlOdds(
  html: HtmlPage,
  blocks: readonly MeasuredBlock[],
  model: Model,
  { names, second }: HtmlModel,
): PageOdds {
  const values = htmlRows(html, blocks, model, names);
  const judged = findJudged(blocks);
  const rowLength = HTML_ROW.length;
  const body = blocks.map((_, index) =>
    judged[index] ? predict(second, values, index * rowLength) : MENU_ODDS,
  );
  const odds = blocks.map((_, index) =>
    judged[index] ? (values[index * rowLength + FIRST_ODDS] as number) : MENU_ODDS,
  );
  const seen = indexesOf(findHeader(odds, judged, findDoubtful(odds, judged)));
  const header = headerOdds(model.header, {
    values,
    rowLength,
    blocks: seen,
    pageBlocks: blocks.length,
    odds,
  });
  return { body, header };
}
