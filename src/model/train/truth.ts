import type { MeasuredBlock } from "../../blocks/measure.js";
import { findWords } from "../../text/words.js";

/** A page of the training data, as one line of `<dataset>.truth.jsonl.gz` gives it. */
export interface Truth {
  readonly id: string;
  readonly site?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly title?: string | null;
  /** Paragraphs of the article, line breaks between; absent where only segments are known. */
  readonly body?: string;
  /** Text that may or may not count as body. */
  readonly bodyOptional?: readonly string[];
  /** Segments that must and must not be in the body, where no whole body is given. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** Whether `body` begins with the headline. */
  readonly titleInBody?: boolean;
  /** What the page is where it is no article. */
  readonly pageType?: string;
}

/** 1 body, 0 none, null where the truth does not say. */
export type Target = 0 | 1 | null;

const SHINGLE = 4;
/** Share of a block's shingles that must stand in the truth's body. */
const MIN_BODY_SHARE = 0.5;
/** Body blocks to each side within which a short line of the truth is the story's and not the menu's. */
const NEAR = 3;

interface BlockMatch {
  readonly share: number;
  readonly short: boolean;
}

function wordsOf(text: string): string[] {
  return findWords(text).map((word) => word.text);
}

function shinglesOf(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) found.push(words.slice(at, at + SHINGLE).join(" "));
  return found;
}

function matchBlocks(blocks: readonly MeasuredBlock[], body: string): BlockMatch[] {
  const known = new Set(shinglesOf(wordsOf(body)));
  const lines = new Set(body.split(/\n+/).map((line) => wordsOf(line).join(" ")));
  return blocks.map((block) => {
    const words = block.words.map(({ text }) => text);
    const shingles = shinglesOf(words);
    if (shingles.length <= 1)
      return { share: words.length > 0 && lines.has(words.join(" ")) ? 1 : 0, short: true };
    const hits = shingles.filter((shingle) => known.has(shingle)).length;
    return { share: hits / shingles.length, short: block.wordCount < SHINGLE * 2 };
  });
}

/** Of lines that stand on the page more often than in the truth, those in the thick of the body are meant. */
function dropSpareCopies(blocks: readonly MeasuredBlock[], targets: Target[]): void {
  const copies = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    if (targets[index] !== 1) return;
    const key = block.words.map(({ text }) => text).join(" ");
    copies.set(key, [...(copies.get(key) ?? []), index]);
  });
  const density = (index: number): number => {
    let words = 0;
    for (let at = Math.max(0, index - 6); at <= index + 6; at++) {
      if (at !== index && targets[at] === 1) words += blocks[at]?.wordCount ?? 0;
    }
    return words;
  };
  for (const indexes of copies.values()) {
    if (indexes.length < 2) continue;
    const best = indexes
      .map((index) => ({ index, density: density(index) }))
      .sort((a, b) => b.density - a.density);
    for (const { index } of best.slice(1)) targets[index] = 0;
  }
}

function targetsFromBody(blocks: readonly MeasuredBlock[], truth: Truth, body: string): Target[] {
  const matches = matchBlocks(blocks, body);
  const optional = matchBlocks(blocks, (truth.bodyOptional ?? []).join("\n"));
  const targets: Target[] = matches.map(({ share, short }, index) => {
    if (share >= MIN_BODY_SHARE && !short) return 1;
    return (optional[index]?.share ?? 0) >= MIN_BODY_SHARE ? null : 0;
  });
  const long = [...targets];
  matches.forEach(({ share, short }, index) => {
    if (!short || share < MIN_BODY_SHARE) return;
    const near = long.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((target) => target === 1);
    targets[index] = near ? 1 : 0;
  });
  dropSpareCopies(blocks, targets);
  return targets;
}

function targetsFromSegments(blocks: readonly MeasuredBlock[], truth: Truth): Target[] {
  const squeeze = (text: string): string => text.replace(/\s+/g, "");
  const wanted = (truth.with ?? []).map(squeeze);
  const unwanted = (truth.without ?? []).map(squeeze);
  return blocks.map((block) => {
    const text = squeeze(block.text);
    if (wanted.some((segment) => text.includes(segment))) return 1;
    return unwanted.some((segment) => text.includes(segment)) ? 0 : null;
  });
}

/** What each block should be judged to be. */
export function findTargets(blocks: readonly MeasuredBlock[], truth: Truth): Target[] {
  if (truth.body) return targetsFromBody(blocks, truth, truth.body);
  return targetsFromSegments(blocks, truth);
}
