import { type Forest, readForest } from "../forest.js";
import { type Lexicon, readLexicon } from "../lexicon.js";
import { weightBytes } from "../weightBytes.js";

/** What training on pages of HTML makes: each part in bytes of its own. */
export const HTML_PARTS = ["markup", "html"] as const;
export type HtmlPart = (typeof HTML_PARTS)[number];

/** What is learnt of markup beside the model of the text. */
export interface HtmlModel {
  readonly names: Lexicon;
  /** Stands in for the second pass over the blocks. */
  readonly second: Forest;
}

export function readHtmlModel(bytesOf: (part: HtmlPart) => Uint8Array): HtmlModel {
  return { names: readLexicon(bytesOf("markup")), second: readForest(bytesOf("html")) };
}

let model: HtmlModel | null = null;

/** The model that clean-news comes with. Read on first use: a run on text dumps should not pay for it. */
export function loadHtmlModel(): HtmlModel {
  model ??= readHtmlModel(weightBytes);
  return model;
}
