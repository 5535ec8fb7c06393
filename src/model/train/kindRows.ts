import { explainWith } from "../../clean.js";
import { type JudgedKind, kindFeatures } from "../kindFeatures.js";
import { baseOf, NO_WORDS, PAGE_WORDS_LANGUAGE, visitPageTerms } from "../pageWords.js";
import { readFoldModel } from "./foldModel.js";
import type { SampleRows } from "./rows.js";
import { FOLDS, type Sample } from "./samples.js";

/** A whole page, judged by the model that has not seen its site. */
export interface JudgedSample {
  readonly sample: Sample;
  /** Features of the page as if its words were not known. */
  readonly features: Float32Array;
  /** Different terms of the page; null where it is in a language that the lexicon of pages is not learnt from. */
  readonly terms: Uint32Array | null;
}

/** What a page as if its words were not known weighs, and the page as it is 1. */
const WORDLESS_WEIGHT = 0.25;
/** Together the pages that are no articles weigh as much as this part of the articles. */
const OTHERS_WEIGHT = 1 / 3;

function termsOf(blocks: JudgedKind["blocks"]): Uint32Array {
  const terms = new Set<number>();
  visitPageTerms(blocks, (term) => terms.add(term));
  return Uint32Array.from(terms);
}

export function judgeSamples(folder: string, samples: readonly Sample[]): JudgedSample[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    readFoldModel(folder, fold, ["lexicon", "first", "second", "network", "header"]),
  );
  return samples.map((sample) => {
    const model = models[sample.fold];
    if (!model) throw new Error(`no model of fold ${sample.fold}`);
    const { blocks, article } = explainWith(model, { input: sample.text });
    return {
      sample,
      features: kindFeatures({ blocks, metadata: article, words: NO_WORDS }),
      terms: article.language === PAGE_WORDS_LANGUAGE ? termsOf(blocks) : null,
    };
  });
}

function isArticle({ sample }: JudgedSample): boolean {
  return sample.truth.pageType === undefined;
}

/** What a page that is no article weighs beside an article. */
function otherWeight(pages: readonly JudgedSample[]): number {
  const articles = pages.filter(isArticle).length;
  return (OTHERS_WEIGHT * articles) / Math.max(1, pages.length - articles);
}

/** The pages' terms, to learn the lexicon of pages from; a page in a language that it does not know has none. */
export function* pageTermRows(pages: readonly JudgedSample[]): Generator<SampleRows> {
  const weight = otherWeight(pages.filter(({ terms }) => terms !== null));
  for (const page of pages) {
    const { terms, sample } = page;
    yield {
      values: terms ?? new Uint32Array(),
      lengths: [terms?.length ?? 0],
      targets: [terms === null ? null : isArticle(page) ? 1 : 0],
      weights: [isArticle(page) ? 1 : weight],
      fold: sample.fold,
      site: sample.site,
    };
  }
}

/** The features of a page as those whose words say `score` and `known`. */
function withWords(features: Float32Array, score: number, known: number): number[] {
  return [...features.subarray(0, -2), score, known];
}

/**
 * `lexical`: each page's score by its words, then each one's count of known terms. A page whose words are known is learnt from twice, with
 * them and without: nearly all pages that are no articles are in one language, and that a page is in another makes it no article.
 */
export function* kindRows(pages: readonly JudgedSample[], lexical: Float32Array): Generator<SampleRows> {
  const weight = otherWeight(pages);
  for (const [index, page] of pages.entries()) {
    const { features, terms, sample } = page;
    const own = isArticle(page) ? 1 : weight;
    const target = isArticle(page) ? 1 : 0;
    const scored = withWords(features, lexical[index] as number, lexical[pages.length + index] as number);
    const hasWords = terms !== null;
    yield {
      values: hasWords ? Float32Array.from([...scored, ...features]) : features,
      targets: hasWords ? [target, target] : [target],
      weights: hasWords ? [own, own * WORDLESS_WEIGHT] : [own],
      bases: hasWords ? [baseOf(lexical[index] as number), 0] : [0],
      fold: sample.fold,
      site: sample.site,
    };
  }
}
