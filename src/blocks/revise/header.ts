import { type LabelledBlock, lastVerdict } from "../verdict.js";
import { type BlockRange, findBody } from "./outline.js";

/** Blocks above the headline that may still belong to it: section, kicker, time stamp. */
const BLOCKS_ABOVE = 4;
/** Blocks below the headline that are looked at where the body begins later or nowhere. */
const BLOCKS_BELOW = 25;
/** Blocks of the body that may still be a byline or a time stamp that the scorer kept. */
const BLOCKS_INTO_BODY = 3;

/** Where headline and body of a page lie, and the header of the story around and between them. */
export interface StoryOutline {
  /** Index of the headline's block; null where none was found. */
  readonly headline: number | null;
  readonly body: BlockRange | null;
  /** Where section, byline and time stamp stand; empty where there is neither headline nor body. */
  readonly header: BlockRange;
}

/** The headline's block that the body follows: the one the headline was found at, not a copy of it. */
export function headlineIndex(blocks: readonly LabelledBlock[]): number | null {
  const at = blocks.findIndex((block) => lastVerdict(block).rule === "revise/headline");
  return at >= 0 ? at : null;
}

const outlines = new WeakMap<readonly LabelledBlock[], StoryOutline>();

/** Outline of the story in these blocks; worked out once for each array of blocks. */
export function outlineStory(blocks: readonly LabelledBlock[]): StoryOutline {
  const known = outlines.get(blocks);
  if (known) return known;
  const made = outlineOf(blocks);
  outlines.set(blocks, made);
  return made;
}

function outlineOf(blocks: readonly LabelledBlock[]): StoryOutline {
  const headline = headlineIndex(blocks);
  const body = findBody(blocks);
  const bodyStart = body?.start ?? null;
  const anchor =
    headline === 0 && bodyStart !== null ? Math.max(0, bodyStart - BLOCKS_BELOW) : (headline ?? bodyStart);
  if (anchor === null) return { headline, body, header: { start: 0, end: 0 } };
  const last =
    bodyStart === null || bodyStart < anchor ? anchor + BLOCKS_INTO_BODY : bodyStart + BLOCKS_INTO_BODY;
  const start = Math.max(0, anchor - BLOCKS_ABOVE);
  return { headline, body, header: { start, end: Math.min(blocks.length, last, anchor + BLOCKS_BELOW) } };
}

/** The blocks with those of the given indexes changed. */
export function changeBlocks(
  blocks: readonly LabelledBlock[],
  changes: ReadonlyMap<number, LabelledBlock>,
): readonly LabelledBlock[] {
  if (changes.size === 0) return blocks;
  const changed = blocks.slice();
  for (const [at, block] of changes) changed[at] = block;
  return changed;
}
