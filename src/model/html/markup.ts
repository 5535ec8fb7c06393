import type { ElementTree } from "../../input/html/page.js";
import { type Lexicon, weightOf } from "../lexicon.js";

/**
 * What the names say that a page's author gave to elements (class, id, role, itemprop, rel): a linear model over their hashed words and
 * pairs of words, learnt like the lexicon of the text and only of words that many sites use. Names of the elements near a block and of
 * those far around it are terms of their own.
 */
export interface MarkupScores {
  /** By element: sum of the weights of its own names, as an element near the text and as one far around it. */
  readonly near: Float32Array;
  readonly far: Float32Array;
  /** By element: known terms among its own names, near and far. */
  readonly nearKnown: Float32Array;
  readonly farKnown: Float32Array;
}

/** Levels up from a block's innermost element that are near it. */
export const NEAR_LEVELS = 4;
/** Words of an element's names that are looked at. */
const MAX_WORDS = 24;

/** What a term is hashed from at first, by how far the element is from the text. */
const SEEDS = { near: 0x811c9dc5, far: 0x3b9aca07 } as const;
type Distance = keyof typeof SEEDS;

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
}

/** Calls `visit` with each term of an element: its tag, the words of its names, and pairs of neighbours in one name. */
export function visitMarkup(
  { tags, names }: ElementTree,
  element: number,
  distance: Distance,
  visit: (term: number) => void,
): void {
  const seed = SEEDS[distance];
  visit((Math.imul(seed ^ ((tags[element] ?? 0) + 1), 0x01000193) ^ 0x5bd1e995) >>> 0);
  const text = names[element] ?? "";
  if (text === "") return;
  let end = -1;
  let before = 0;
  let count = 0;
  // Words as authors join them: "article-body__text", "articleBodyText". Digits are left out: they number things.
  for (const match of text.matchAll(/\p{Lu}?\p{Ll}{1,40}|\p{Lu}{1,40}(?!\p{Ll})/gu)) {
    if (++count > MAX_WORDS) return;
    const word = hashOf(match[0].toLowerCase(), seed);
    visit(word);
    // Two names are parted by white space, the words of one by anything else.
    if (end >= 0 && !text.slice(end, match.index).includes(" ")) visit(pairOf(before, word));
    before = word;
    end = match.index + match[0].length;
  }
}

/** Elements up to the root of the tree, the innermost first, each with how far it is from the text. */
export function visitPath(
  tree: ElementTree,
  element: number,
  visit: (element: number, distance: Distance) => void,
): void {
  let level = 0;
  for (let at = element; at >= 0; at = tree.parents[at] ?? -1) {
    visit(at, level < NEAR_LEVELS ? "near" : "far");
    level++;
  }
}

/** Scores of the elements that `wanted` has, and of those around them; the others stay zero. */
export function scoreMarkup(tree: ElementTree, wanted: Uint8Array, lexicon: Lexicon): MarkupScores {
  const size = tree.parents.length;
  const scores = {
    near: new Float32Array(size),
    far: new Float32Array(size),
    nearKnown: new Float32Array(size),
    farKnown: new Float32Array(size),
  };
  // Most elements of a page are named like another.
  const known = new Map<string, number>();
  for (let element = 0; element < size; element++) {
    if (!wanted[element]) continue;
    const key = `${tree.tags[element]} ${tree.names[element]}`;
    const like = known.get(key);
    if (like !== undefined) {
      for (const values of Object.values(scores)) values[element] = values[like] as number;
      continue;
    }
    known.set(key, element);
    for (const distance of ["near", "far"] as const) {
      let sum = 0;
      let count = 0;
      visitMarkup(tree, element, distance, (term) => {
        const weight = weightOf(lexicon, term);
        if (weight === null) return;
        sum += weight;
        count++;
      });
      scores[distance][element] = sum;
      scores[`${distance}Known`][element] = count;
    }
  }
  return scores;
}
