import { findWords, hashWords, type Word } from "./text/words.js";
import type { Article } from "./types.js";

/** An earlier article that says the same. */
export interface Duplicate {
  /** What the caller called it. */
  readonly of: string;
  /** Share of the runs of `SHINGLE_WORDS` words of both that they have in common (Jaccard), estimated; 1 only for the same words. */
  readonly similarity: number;
}

/** The first of the earlier articles that says the same as this one, which is remembered if there is none. */
export type DuplicateFinder = (article: Article, name: string) => Duplicate | null;

/** Words of a run; characters where the script has no spaces between words. Five is what makers of corpora take. */
const SHINGLE_WORDS = 5;

/**
 * Less similar articles are not the same. Source: public news pages in up to six dump styles (npm run duplicates): of two dumps of
 * one page nearly all are above it, and of two different pages of a set those that print the same wire story.
 */
export const MIN_SIMILARITY = 0.7;

/** Values of a signature, a power of two: the estimate is off by 0.04 on average at the threshold. */
const HASHES = 128;
const BIN_BITS = Math.log2(HASHES);
/** Stands for no value: values have fewer bits. */
const NONE = 0xffffffff;
/**
 * Articles are compared where they agree in all `ROWS` values of any band of the signature. The chance of that is 0.5 at a similarity
 * of 0.64, 0.6 at the threshold, 0.95 at 0.8, and 0.06 at 0.5.
 */
const BANDS = 16;
const ROWS = HASHES / BANDS;

/** Text (UTF-16 code units) after so much of it is not compared: a hostile page must not cost seconds. */
const MAX_LENGTH = 200_000;

/** Articles in half of the memory, about 1.2 KB each. See `duplicateFinder`. */
const MAX_REMEMBERED = 65_536;

/** What is known of an article. */
interface Signature {
  /** Of all its words, in order. */
  readonly hash: number;
  readonly words: number;
  /** The smallest hash in each bin, 16 bits of it. */
  readonly minima: Uint16Array;
  /** A hash of all values of each band. */
  readonly bands: Int32Array;
}

/** Mixes the bits of a number so that each depends on all: the finaliser of MurmurHash3. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Of the shingles whose hash ends in the number of a bin, the smallest: one pass instead of one for each value (one permutation hashing). */
function minimaOf(words: readonly Word[]): Uint32Array {
  const minima = new Uint32Array(HASHES).fill(NONE);
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + SHINGLE_WORDS; next++)
      shingle = Math.imul(shingle, 31) + (words[next]?.hash ?? 0);
    const mixed = mix(shingle);
    const bin = mixed & (HASHES - 1);
    const value = mixed >>> BIN_BITS;
    if (value < (minima[bin] as number)) minima[bin] = value;
  }
  return minima;
}

/** Empty bins take the value of another bin, the same one for all articles in which both are empty and full (optimal densification). */
function fillEmpty(minima: Uint32Array): Uint32Array {
  if (minima.every((value) => value === NONE)) return minima;
  return minima.map((value, bin) => {
    let filled = value;
    for (let tries = 1; filled === NONE; tries++)
      filled = minima[mix(bin + tries * HASHES) & (HASHES - 1)] as number;
    return filled;
  });
}

function signatureOf(words: readonly Word[]): Signature {
  const minima = fillEmpty(minimaOf(words));
  const bands = Int32Array.from({ length: BANDS }, (_, band) =>
    minima.subarray(band * ROWS, (band + 1) * ROWS).reduce((sum, value) => mix(sum ^ value) + band, band),
  );
  return { hash: hashWords(words), words: words.length, minima: Uint16Array.from(minima), bands };
}

function similarity(a: Signature, b: Signature): number {
  if (a.hash === b.hash && a.words === b.words) return 1;
  let equal = 0;
  for (let at = 0; at < HASHES; at++) if (a.minima[at] === b.minima[at]) equal++;
  return Math.min(Math.round((100 * equal) / HASHES), 99) / 100;
}

/** Articles in the order in which they came, and by each band the first that has its value. */
interface Memory {
  readonly articles: { readonly name: string; readonly signature: Signature }[];
  readonly byBand: readonly Map<number, number>[];
}

function emptyMemory(): Memory {
  return { articles: [], byBand: Array.from({ length: BANDS }, () => new Map()) };
}

function findIn({ articles, byBand }: Memory, signature: Signature): Duplicate | null {
  const candidates = new Set<number>();
  for (const [band, firsts] of byBand.entries()) {
    const first = firsts.get(signature.bands[band] as number);
    if (first !== undefined) candidates.add(first);
  }
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    const known = articles[candidate];
    const alike = known === undefined ? 0 : similarity(known.signature, signature);
    if (known !== undefined && alike >= MIN_SIMILARITY) return { of: known.name, similarity: alike };
  }
  return null;
}

function remember({ articles, byBand }: Memory, name: string, signature: Signature): void {
  for (const [band, firsts] of byBand.entries()) {
    const value = signature.bands[band] as number;
    if (!firsts.has(value)) firsts.set(value, articles.length);
  }
  articles.push({ name, signature });
}

/**
 * Finds exact and near-duplicates by MinHash and bands of it (LSH). Only articles are compared: of other pages what is left as text
 * may be the same by chance. A duplicate is one of the first article that says the same, and is not itself remembered: what is like
 * a duplicate, and not like the first, is none. Depends on nothing but the order of the calls. At least the `maxRemembered` last
 * different articles are remembered, and at most twice as many.
 */
export function duplicateFinder(maxRemembered = MAX_REMEMBERED): DuplicateFinder {
  let older = emptyMemory();
  let newer = emptyMemory();
  return ({ kind, text }, name) => {
    if (kind !== "article") return null;
    const words = findWords(text.slice(0, MAX_LENGTH));
    if (words.length < SHINGLE_WORDS) return null;
    const signature = signatureOf(words);
    const found = findIn(older, signature) ?? findIn(newer, signature);
    if (found !== null) return found;
    if (newer.articles.length >= maxRemembered) {
      older = newer;
      newer = emptyMemory();
    }
    remember(newer, name, signature);
    return null;
  };
}
