import { afterCapitals, foldForms, withCedillas } from "../text/letterForms.js";
import { findWords, hashWord, type Word } from "../text/words.js";
import { type Locale, PHRASE_KINDS, type PhraseKind, WIDER_KINDS } from "./locale.js";

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

/**
 * Phrases of one locale by their first word: on each line the number of a kind and what follows the first word, a space before each
 * word. Text, since most of the groups of a page's locales are never looked at.
 */
export type PhraseGroups = Readonly<Record<string, string>>;

/** The locale's phrases of a kind, and those of the kinds that belong to it. */
function phrasesOf({ phrases }: Locale, kind: PhraseKind): string[] {
  return PHRASE_KINDS.filter((own) => own === kind || WIDER_KINDS[own] === kind).flatMap(
    (own) => phrases[own],
  );
}

function addLines(byWord: Map<string, unknown>, word: string, lines: string): void {
  const before = byWord.get(word);
  byWord.set(word, before === undefined ? lines : `${before}\n${lines}`);
}

/** A phrase as it is and, where that is something else, as it comes out of capitals and as other keyboards write it. */
function formsOf(words: readonly string[]): (readonly string[])[] {
  const others = [afterCapitals, withCedillas].map((form) => words.map(form));
  return [words, ...others.filter((other) => other.some((word, at) => word !== words[at]))];
}

/** Kinds in the order of `PHRASE_KINDS`. */
export function groupPhrases(locale: Locale): PhraseGroups {
  const groups = new Map<string, string>();
  PHRASE_KINDS.forEach((kind, at) => {
    for (const phrase of phrasesOf(locale, kind)) {
      const words = findWords(phrase).map(({ text }) => foldForms(text));
      for (const [first, ...others] of formsOf(words))
        if (first !== undefined) addLines(groups, first, [at, ...others].join(" "));
    }
  });
  return Object.fromEntries(groups);
}

/** Phrases that begin alike. */
interface PhraseNode {
  /** By the next word: as text until the word is met, one line a phrase, then as phrases that begin so. */
  readonly next: Map<string, string | PhraseNode>;
  /** Of the phrase that ends here. */
  readonly kinds: PhraseKind[];
  mask: KindMask;
}

/** Every phrase of some locales. */
export interface PhraseIndex {
  /** By the first word, as in PhraseNode. */
  readonly byFirst: PhraseNode["next"];
  /** One bit for the last FILTER_BITS bits of each first word's hash: most words of a page begin no phrase. */
  readonly filter: Uint8Array;
}

const FILTER_BITS = 16;
const FILTER_MASK = 2 ** FILTER_BITS - 1;

export function indexPhrases(groups: readonly PhraseGroups[]): PhraseIndex {
  const byFirst = new Map<string, string | PhraseNode>();
  const filter = new Uint8Array(2 ** (FILTER_BITS - 3));
  for (const group of groups) {
    for (const word of Object.keys(group)) {
      addLines(byFirst, word, group[word] as string);
      const bit = hashWord(word) & FILTER_MASK;
      filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  return { byFirst, filter };
}

/** Whether a phrase, or one of a kind, begins with a word, lower case. */
export function beginsPhrase({ byFirst }: PhraseIndex, word: string, kind?: PhraseKind): boolean {
  const found = byFirst.get(foldForms(word));
  return found !== undefined && (kind === undefined || holdsKind(found, kind));
}

/** Whether one of the phrases that begin alike is of a kind. */
function holdsKind(found: string | PhraseNode, kind: PhraseKind): boolean {
  if (typeof found !== "string")
    return found.kinds.includes(kind) || [...found.next.values()].some((next) => holdsKind(next, kind));
  const number = String(PHRASE_KINDS.indexOf(kind));
  return found.split("\n").some((line) => line.split(" ", 1)[0] === number);
}

function addKind(node: PhraseNode, kind: PhraseKind): void {
  const bit = maskOf(kind);
  if (node.mask & bit) return;
  node.kinds.push(kind);
  node.mask |= bit;
}

/** A node from its lines. Only the words that come next are told apart: most are never met. */
function readNode(lines: string): PhraseNode {
  const node: PhraseNode = { next: new Map(), kinds: [], mask: 0 };
  for (const line of lines.split("\n")) {
    const at = line.indexOf(" ");
    if (at < 0) {
      addKind(node, PHRASE_KINDS[Number(line)] as PhraseKind);
      continue;
    }
    const end = line.indexOf(" ", at + 1);
    const wordEnd = end < 0 ? line.length : end;
    addLines(node.next, line.slice(at + 1, wordEnd), line.slice(0, at) + line.slice(wordEnd));
  }
  return node;
}

/** The phrases that go on with a word; undefined where none does. */
function nodeAfter(next: PhraseNode["next"], word: string): PhraseNode | undefined {
  const found = next.get(word);
  if (typeof found !== "string") return found;
  const node = readNode(found);
  next.set(word, node);
  return node;
}

/** The phrases that begin with a word; undefined where none does. */
function phrasesFrom({ byFirst, filter }: PhraseIndex, { text, hash }: Word): PhraseNode | undefined {
  const word = foldForms(text);
  const bit = (word === text ? hash : hashWord(word)) & FILTER_MASK;
  if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return undefined;
  return nodeAfter(byFirst, word);
}

/** Longest phrase that starts at word `from`; null when none does. */
function phraseAt(index: PhraseIndex, words: readonly Word[], from: number): PhraseHit | null {
  let node = phrasesFrom(index, words[from] as Word);
  let found: PhraseNode | null = null;
  let to = from;
  for (let at = from + 1; node; at++) {
    if (node.mask !== 0) {
      found = node;
      to = at;
    }
    node = at < words.length ? nodeAfter(node.next, foldForms((words[at] as Word).text)) : undefined;
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
