import { findWords, type Word } from "../text/words.js";
import { type Locale, PHRASE_KINDS, type PhraseKind } from "./locale.js";

/** Kinds whose phrases are furniture by themselves; the others lead to a value. */
export const LINE_KINDS = [
  "navigation",
  "share",
  "newsletter",
  "related",
  "advertisement",
  "cookie",
  "paywall",
  "comments",
  "pagination",
  "footer",
  "copyright",
] as const satisfies readonly PhraseKind[];

/** A set of kinds, one bit each: what every block is asked many times has to be one operation. */
export type KindMask = number;

const bits = new Map<PhraseKind, KindMask>(PHRASE_KINDS.map((kind, at) => [kind, 1 << at]));

export function maskOf(...kinds: readonly PhraseKind[]): KindMask {
  return kinds.reduce((mask, kind) => mask | (bits.get(kind) ?? 0), 0);
}

/** A phrase found among the words of a line. */
export interface PhraseHit {
  readonly kinds: readonly PhraseKind[];
  readonly mask: KindMask;
  /** Indexes into the words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The hit less some of its kinds. */
export function withoutKinds(hit: PhraseHit, mask: KindMask): PhraseHit {
  return { ...hit, kinds: hit.kinds.filter((kind) => (maskOf(kind) & mask) === 0), mask: hit.mask & ~mask };
}

interface PhraseNode {
  next: Map<string, PhraseNode> | null;
  readonly kinds: PhraseKind[];
  mask: KindMask;
}

/** Every phrase of some locales, ready to be looked up word by word. */
export interface PhraseIndex {
  readonly root: PhraseNode;
}

function emptyNode(): PhraseNode {
  return { next: null, kinds: [], mask: 0 };
}

function insert(root: PhraseNode, phrase: string, kind: PhraseKind): void {
  let node = root;
  for (const { text } of findWords(phrase)) {
    node.next ??= new Map();
    let next = node.next.get(text);
    if (!next) {
      next = emptyNode();
      node.next.set(text, next);
    }
    node = next;
  }
  const bit = maskOf(kind);
  if (node === root || node.mask & bit) return;
  node.kinds.push(kind);
  node.mask |= bit;
}

export function indexPhrases(locales: readonly Locale[]): PhraseIndex {
  const root = emptyNode();
  for (const locale of locales) {
    for (const kind of PHRASE_KINDS) for (const phrase of locale.phrases[kind]) insert(root, phrase, kind);
  }
  return { root };
}

/** Longest phrase that starts at word `from`; null when none does. */
function phraseAt(index: PhraseIndex, words: readonly Word[], from: number): PhraseHit | null {
  let node: PhraseNode | undefined = index.root;
  let found: PhraseNode | null = null;
  let to = from;
  for (let at = from; at < words.length; at++) {
    node = node.next?.get((words[at] as Word).text);
    if (!node) break;
    if (node.mask !== 0) {
      found = node;
      to = at + 1;
    }
  }
  return found ? { kinds: found.kinds, mask: found.mask, from, to } : null;
}

const NO_HITS: readonly PhraseHit[] = [];

/** Phrases of the line from left to right, the longest at each place, none overlapping. */
export function findPhrases(index: PhraseIndex, words: readonly Word[]): readonly PhraseHit[] {
  let hits: PhraseHit[] | null = null;
  for (let at = 0; at < words.length; ) {
    const hit = phraseAt(index, words, at);
    if (hit) {
      hits ??= [];
      hits.push(hit);
    }
    at = hit ? hit.to : at + 1;
  }
  return hits ?? NO_HITS;
}
