import type { Block } from "../../types.js";

/** Where in the markup a hint was found. */
export type HintSource = "json-ld" | "open-graph" | "meta" | "microdata" | "time" | "page-title";

/** What the markup says about the page. Nothing of it need be true: the visible text is the check on it. */
export interface Hint {
  /** White space folded, ends trimmed, entities read; never empty. */
  readonly value: string;
  readonly source: HintSource;
}

/** All hints of a page by what they are about, those of the better source first. */
export interface PageHints {
  readonly titles: readonly Hint[];
  readonly published: readonly Hint[];
  readonly updated: readonly Hint[];
  readonly authors: readonly Hint[];
  readonly sections: readonly Hint[];
  readonly tags: readonly Hint[];
  readonly publishers: readonly Hint[];
  readonly descriptions: readonly Hint[];
  readonly urls: readonly Hint[];
  /** Kinds of page, such as "article" or "NewsArticle". */
  readonly types: readonly Hint[];
  readonly languages: readonly Hint[];
  /** The story as JSON-LD repeats it; "" where it doesn't. */
  readonly body: string;
}

/** The elements around the text, by number in the order of their start tags: a parent's number is lower than its children's. */
export interface ElementTree {
  /** -1 for one that stands in no other. */
  readonly parents: readonly number[];
  /** Index in `TAG_NAMES`. */
  readonly tags: readonly number[];
  /** Words that the author named the element with: values of class, id, role, itemprop, rel, one after the other. */
  readonly names: readonly string[];
  /** 1 where the author hid the element from readers by an attribute. */
  readonly hidden: readonly number[];
}

/** What the markup knows of one block. */
export interface BlockFacts {
  /** Number of the innermost element around its beginning; -1 outside of all. */
  readonly element: number;
  /** UTF-16 code units of its text that stand in links, the spaces before them included. */
  readonly linked: number;
}

/** A page of HTML, flattened. */
export interface HtmlPage {
  /** Spans are in the HTML. */
  readonly blocks: readonly Block[];
  /** By index of the block. */
  readonly facts: readonly BlockFacts[];
  readonly tree: ElementTree;
  readonly hints: PageHints;
}
