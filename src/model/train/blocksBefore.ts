import { labelBlocks } from "../../blocks/label.js";
import { measureBlocks } from "../../blocks/measure.js";
import type { PageView } from "../../blocks/revise/reviser.js";
import { REVISERS } from "../../blocks/revise.js";
import { splitBlocks } from "../../blocks/split.js";
import type { LabelledBlock } from "../../blocks/verdict.js";
import { languageOf } from "../../clean.js";
import { readPage } from "../../input/readPage.js";
import { localeOf, type PageLocale } from "../../locales/pageLocale.js";
import type { Model } from "../model.js";
import { pageOdds, scoreByOdds } from "../score.js";

/** A page as the reviser with the `id` gets it, judged by a model. `spoken` gives the locale to judge it in, of its language's. */
export function blocksBefore(
  id: string,
  dump: string,
  model: Model,
  spoken: (locale: PageLocale) => PageLocale = (locale) => locale,
): { readonly blocks: readonly LabelledBlock[]; readonly view: PageView } {
  const page = readPage(dump);
  const { style, blocks: split } = splitBlocks(page);
  const locale = spoken(localeOf(languageOf(split)?.code ?? null));
  const labelled = labelBlocks(measureBlocks(split, locale));
  const odds = pageOdds(labelled, model);
  const view = { style, locale, text: page.text, odds: odds.header };
  const scored = scoreByOdds(labelled, odds.body);
  const before = REVISERS.slice(
    0,
    REVISERS.findIndex((reviser) => reviser.id === id),
  );
  const blocks = before.reduce<readonly LabelledBlock[]>(
    (revised, { revise }) => revise(revised, view),
    scored,
  );
  return { blocks, view };
}
