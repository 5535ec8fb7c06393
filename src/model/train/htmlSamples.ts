import { type MeasuredBlock, measureBlocks } from "../../blocks/measure.js";
import { languageOf } from "../../clean.js";
import type { HtmlPage } from "../../input/html/page.js";
import { readPage } from "../../input/readPage.js";
import { localeOf } from "../../locales/pageLocale.js";
import { DATASETS, foldOf, readPages } from "./samples.js";
import { findTargets, type Target, type Truth } from "./truth.js";

/** One page of HTML. */
export interface HtmlSample {
  readonly dataset: string;
  readonly truth: Truth;
  readonly text: string;
  readonly fold: number;
  readonly site: string;
}

/** Every page of the datasets whose HTML is at hand, in a fixed order. */
export function* readHtmlSamples(folder: string): Generator<HtmlSample> {
  for (const dataset of DATASETS) {
    for (const { truth, dumps } of readPages(folder, dataset, ["html"])) {
      const text = dumps.get("html");
      if (text === undefined) continue;
      yield { dataset, truth, text, fold: foldOf(truth), site: truth.site ?? truth.id };
    }
  }
}

/** A page's blocks as the judge sees them, and each one's target; null where the truth says nothing of its body. */
export function htmlBlocksOf({ text, truth }: HtmlSample): {
  readonly html: HtmlPage;
  readonly blocks: MeasuredBlock[];
  readonly targets: Target[];
} | null {
  const { html } = readPage(text);
  if (!html || !truth.body) return null;
  const blocks = measureBlocks(html.blocks, localeOf(languageOf(html.blocks)?.code ?? null));
  return { html, blocks, targets: findTargets(blocks, truth) };
}
