import type { MeasuredBlock } from "../blocks/measure.js";
import { prefixSums } from "./sums.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the page's story is about, as its sure paragraphs tell, and how far each block shares it. */
export interface Topic {
  /** Share (0..1) of each block's words, the rarer the weightier, that stand in sure body blocks other than itself. */
  readonly cohesion: readonly number[];
  readonly cohesionSums: Float64Array;
  /** Index of the block that reads most like the story's headline; -1 when none does. */
  readonly titleIndex: number;
  /** Share (0..1) of the headline's weight that stands in each block. */
  readonly titleOverlap: readonly number[];
}

/** First-pass probability from which a block's words count as the story's. */
const TOPIC_ODDS = 0.6;
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 30;

/** The distinct topic words of each block, as numbers; how many blocks have each; what each is worth. */
interface TopicWords {
  readonly blocks: readonly (readonly number[])[];
  readonly weights: Float64Array;
}

function isUnspaced(block: MeasuredBlock): boolean {
  return block.shape.unspaced * 2 > block.shape.letters;
}

/** Distinct words of each block; of unspaced scripts, pairs of characters, since one alone means little. */
function findTopicWords(blocks: readonly MeasuredBlock[], { ids, starts, size }: Vocabulary): TopicWords {
  const pairs = new Map<number, number>();
  const counts: number[] = new Array<number>(size).fill(0);
  const seenIn: number[] = new Array<number>(size).fill(-1);
  const found = blocks.map((block, index) => {
    const own: number[] = [];
    const from = starts[index] as number;
    const unspaced = isUnspaced(block);
    block.words.forEach((word, offset) => {
      let id = ids[from + offset] as number;
      if (unspaced && offset + 1 < block.words.length) {
        const pair = id * size + (ids[from + offset + 1] as number);
        id = pairs.get(pair) ?? size + pairs.size;
        pairs.set(pair, id);
      } else if (word.text.length === 1) return;
      if (seenIn[id] === index) return;
      seenIn[id] = index;
      counts[id] = (counts[id] ?? 0) + 1;
      own.push(id);
    });
    return own;
  });
  // A word in few blocks of the page says more than one in many.
  return { blocks: found, weights: Float64Array.from(counts, (count) => 1 / Math.sqrt(Math.max(1, count))) };
}

function overlap(words: readonly number[], weights: Float64Array, known: (word: number) => boolean): number {
  let shared = 0;
  let all = 0;
  for (const word of words) {
    const weight = weights[word] as number;
    all += weight;
    if (known(word)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** The short block whose words the story uses most, among those up to its first sure paragraph. */
function findTitle(
  blocks: readonly MeasuredBlock[],
  odds: readonly number[],
  cohesion: readonly number[],
): number {
  const start = odds.findIndex(
    (odd, index) => odd >= TOPIC_ODDS && (blocks[index]?.wordCount ?? 0) >= MAX_TITLE_WORDS / 2,
  );
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index <= start; index++) {
    const words = blocks[index]?.wordCount ?? 0;
    if (words < MIN_TITLE_WORDS || words > MAX_TITLE_WORDS) continue;
    const score = (cohesion[index] ?? 0) * Math.log1p(words);
    if (score >= bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

export function findTopic(
  blocks: readonly MeasuredBlock[],
  odds: readonly number[],
  vocabulary: Vocabulary,
): Topic {
  const words = findTopicWords(blocks, vocabulary);
  const story = new Uint32Array(words.weights.length);
  words.blocks.forEach((own, index) => {
    if ((odds[index] ?? 0) >= TOPIC_ODDS) for (const word of own) story[word] = (story[word] as number) + 1;
  });
  const cohesion = words.blocks.map((own, index) => {
    const itself = (odds[index] ?? 0) >= TOPIC_ODDS ? 1 : 0;
    return overlap(own, words.weights, (word) => (story[word] as number) > itself);
  });
  const titleIndex = findTitle(blocks, odds, cohesion);
  const inTitle = new Uint8Array(words.weights.length);
  let titleWeight = 0;
  for (const word of words.blocks[titleIndex] ?? []) {
    inTitle[word] = 1;
    titleWeight += words.weights[word] as number;
  }
  const titleOverlap = words.blocks.map((own) => {
    let shared = 0;
    for (const word of own) if (inTitle[word]) shared += words.weights[word] as number;
    return titleWeight > 0 ? shared / titleWeight : 0;
  });
  return { cohesion, cohesionSums: prefixSums(cohesion), titleIndex, titleOverlap };
}
