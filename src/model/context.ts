import type { MeasuredBlock } from "../blocks/measure.js";
import { maskOf } from "../locales/phrases.js";
import { FIRST_FEATURES, OWN_FEATURE_COUNT } from "./features.js";
import { findSegments, type Segments } from "./segments.js";
import { prefixSums, sumBetween } from "./sums.js";
import { findTopic, type Topic } from "./topic.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the second pass looks at: the first pass's probabilities around a block, and what they say of the page. */
interface ContextView {
  readonly index: number;
  readonly blocks: readonly MeasuredBlock[];
  /** First pass: how likely each block is body, 0..1. */
  readonly odds: readonly number[];
  readonly mass: Float64Array;
  readonly totalMass: number;
  readonly topic: Topic;
  readonly segments: Segments;
  readonly sums: Readonly<Record<CountName, Float64Array>>;
  /** Blocks to the nearest surely-body block before and after. */
  readonly sureBefore: readonly number[];
  readonly sureAfter: readonly number[];
}

const COMMENTS = maskOf("comments");
const RELATED = maskOf("related");
const FOOTER = maskOf("footer", "copyright");

/** First-pass probability from which a block is taken as surely body. */
const SURE = 0.8;
/** Distances (blocks) and sizes are capped here: beyond it they say no more. */
const FAR = 50;

/** Things whose number around a block tells comments and teasers from the story. */
const COUNTS = {
  comments: ({ kinds }: MeasuredBlock) => (kinds & COMMENTS) !== 0,
  related: ({ kinds }: MeasuredBlock) => (kinds & RELATED) !== 0,
  footer: ({ kinds }: MeasuredBlock) => (kinds & FOOTER) !== 0,
  dated: (block: MeasuredBlock) => block.dates.length > 0 && block.wordCount < 12,
  ellipsis: ({ text }: MeasuredBlock) => text.endsWith("…") || text.endsWith("..."),
  tiny: (block: MeasuredBlock) => block.wordCount < 4,
} as const;

type CountName = keyof typeof COUNTS;

const NEIGHBOURS = [-8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8];
const MASS_WINDOWS = [3, 6, 12, 25];
const COUNT_WINDOW = 8;

type ContextFeature = (view: ContextView) => number;

function average(sums: Float64Array, from: number, to: number): number {
  const size = Math.min(to, sums.length - 1) - Math.max(from, 0);
  return size > 0 ? sumBetween(sums, from, to) / size : 0;
}

const CONTEXT_FEATURES: Readonly<Record<string, ContextFeature>> = {
  odds: ({ odds, index }) => odds[index] ?? 0,
  ...Object.fromEntries(
    NEIGHBOURS.map((offset): [string, ContextFeature] => [
      `odds${offset > 0 ? "+" : ""}${offset}`,
      ({ odds, index }) => odds[index + offset] ?? -1,
    ]),
  ),
  ...Object.fromEntries(
    MASS_WINDOWS.flatMap((size): [string, ContextFeature][] => [
      [`massBefore${size}`, ({ mass, index }) => Math.log1p(sumBetween(mass, index - size, index))],
      [`massAfter${size}`, ({ mass, index }) => Math.log1p(sumBetween(mass, index + 1, index + 1 + size))],
    ]),
  ),
  massAbove: ({ mass, index, totalMass }) => (totalMass > 0 ? (mass[index] ?? 0) / totalMass : 0),
  totalMass: ({ totalMass }) => Math.log1p(totalMass),
  sureBefore: ({ sureBefore, index }) => sureBefore[index] ?? FAR,
  sureAfter: ({ sureAfter, index }) => sureAfter[index] ?? FAR,
  cohesion: ({ topic, index }) => topic.cohesion[index] ?? 0,
  cohesionBefore: ({ topic, index }) => average(topic.cohesionSums, index - 4, index),
  cohesionAfter: ({ topic, index }) => average(topic.cohesionSums, index + 1, index + 5),
  titleOverlap: ({ topic, index }) => topic.titleOverlap[index] ?? 0,
  afterTitle: ({ topic, index }) => Math.max(-FAR, Math.min(FAR, index - topic.titleIndex)),
  segmentShare: ({ segments, index }) => segments.share[index] ?? 0,
  segmentPlace: ({ segments, index }) => segments.place[index] ?? 0,
  segmentCohesion: ({ segments, index }) => segments.cohesion[index] ?? 0,
  segmentBlocks: ({ segments, index }) => segments.blocks[index] ?? 0,
  segmentMeanWords: ({ segments, index }) => segments.meanWords[index] ?? 0,
  segmentGap: ({ segments, index }) => segments.gap[index] ?? 0,
  ...Object.fromEntries(
    (Object.keys(COUNTS) as CountName[]).flatMap((name): [string, ContextFeature][] => [
      [`${name}Before`, ({ sums, index }) => sumBetween(sums[name], index - COUNT_WINDOW, index)],
      [`${name}After`, ({ sums, index }) => sumBetween(sums[name], index + 1, index + 1 + COUNT_WINDOW)],
      [`${name}Above`, ({ sums, index }) => Math.log1p(sums[name][index] ?? 0)],
    ]),
  ),
};

const contextFeatures = Object.values(CONTEXT_FEATURES);

export const SECOND_FEATURES: readonly string[] = [
  ...FIRST_FEATURES.slice(0, OWN_FEATURE_COUNT),
  ...Object.keys(CONTEXT_FEATURES),
];

/** Only its `index` changes from block to block. */
type MovingView = Omit<ContextView, "index"> & { index: number };

function viewOf(blocks: readonly MeasuredBlock[], { odds, vocabulary }: FirstPass): MovingView {
  const mass = prefixSums(blocks.map((block, index) => (odds[index] ?? 0) * block.wordCount));
  const topic = findTopic(blocks, odds, vocabulary);
  const sums = Object.fromEntries(
    Object.entries(COUNTS).map(([name, test]) => [
      name,
      prefixSums(blocks.map((block) => Number(test(block)))),
    ]),
  ) as Record<CountName, Float64Array>;
  return {
    index: 0,
    blocks,
    odds,
    mass,
    totalMass: mass[blocks.length] ?? 0,
    topic,
    segments: findSegments(blocks, odds, topic),
    sums,
    sureBefore: distances(odds, 1),
    sureAfter: distances(odds, -1),
  };
}

function distances(odds: readonly number[], step: 1 | -1): number[] {
  const found = new Array<number>(odds.length).fill(FAR);
  let since = FAR;
  for (let at = step === 1 ? 0 : odds.length - 1; at >= 0 && at < odds.length; at += step) {
    found[at] = since;
    since = (odds[at] ?? 0) >= SURE ? 1 : Math.min(FAR, since + 1);
  }
  return found;
}

/** What the first pass left. */
export interface FirstPass {
  /** Each block's probability of being body. */
  readonly odds: readonly number[];
  readonly vocabulary: Vocabulary;
  /** 1 for the blocks to look at again; the rows of the others stay zero. */
  readonly wanted: Uint8Array;
}

/** Rows of SECOND_FEATURES, one a block: those of the wanted ones in the light of the first pass. `first` is what firstFeatures gave. */
export function secondFeatures(
  blocks: readonly MeasuredBlock[],
  first: Float32Array,
  pass: FirstPass,
): Float32Array {
  const width = SECOND_FEATURES.length;
  const values = new Float32Array(blocks.length * width);
  const view = viewOf(blocks, pass);
  for (let index = 0; index < blocks.length; index++) {
    if (!pass.wanted[index]) continue;
    const from = index * FIRST_FEATURES.length;
    let column = index * width;
    for (let own = 0; own < OWN_FEATURE_COUNT; own++) values[column++] = first[from + own] as number;
    view.index = index;
    for (const feature of contextFeatures) values[column++] = feature(view);
  }
  return values;
}
