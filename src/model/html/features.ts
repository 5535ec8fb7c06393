import type { MeasuredBlock } from "../../blocks/measure.js";
import type { BlockFacts, ElementTree, HtmlPage } from "../../input/html/page.js";
import { findWords } from "../../text/words.js";
import type { Lexicon } from "../lexicon.js";
import { type ElementTotals, totalElements } from "./elementTotals.js";
import { type MarkupScores, NEAR_LEVELS, scoreMarkup } from "./markup.js";
import { headingLevel, isInline, PARAGRAPH, TELLING } from "./tags.js";

/** What the features of one block are read of. */
interface View {
  readonly index: number;
  readonly block: MeasuredBlock;
  readonly facts: BlockFacts;
  readonly page: PageView;
  /** The innermost element that is no part of a line, and the three around it; -1 where there is none. */
  readonly levels: readonly number[];
  /** Levels up from the innermost element to the first of each telling kind; -1 where there is none. */
  readonly telling: readonly number[];
  readonly markup: PathScores;
}

interface PageView {
  readonly html: HtmlPage;
  readonly blocks: readonly MeasuredBlock[];
  readonly odds: readonly number[];
  readonly totals: ElementTotals;
  readonly totalMass: number;
  /** Containers by block. */
  readonly containers: readonly number[];
  /** The innermost elements that hold the given shares of the page's likely body. */
  readonly mains: readonly Main[];
  readonly likes: ReadonlyMap<string, Alike>;
  readonly likeKeys: readonly string[];
  readonly firstHeading: number;
  readonly told: readonly number[];
}

/** An element that holds most of the likely body: itself and those around it. */
interface Main {
  readonly element: number;
  readonly around: ReadonlySet<number>;
}

/** Blocks that stand in elements of the same tags and names. */
interface Alike {
  blocks: number;
  words: number;
  mass: number;
}

/** Sums of the markup's scores along a block's path. */
interface PathScores {
  near: number;
  far: number;
  known: number;
  least: number;
  most: number;
  own: number;
}

const MAIN_SHARES = [0.5, 0.7, 0.9];
const LEVELS = 4;
const SHINGLE = 3;
/** Distances are cut here. */
const FAR = 50;

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** The innermost element around `element`, itself or further out, that is no part of a line; -1 where there is none. */
function containerOf({ parents, tags }: ElementTree, element: number): number {
  let at = element;
  while (at >= 0 && isInline(tags[at] as number)) at = parents[at] as number;
  return at;
}

/** The element and those around it, the innermost first. */
function pathOf({ parents }: ElementTree, element: number): number[] {
  const path: number[] = [];
  for (let at = element; at >= 0; at = parents[at] as number) path.push(at);
  return path;
}

/** The innermost element with at least such a share of the page's likely body. */
function findMain(tree: ElementTree, { mass }: ElementTotals, least: number): Main {
  let element = -1;
  // Elements with more than half of it stand in each other: the last one is the innermost.
  for (let at = 0; at < mass.length; at++) if ((mass[at] as number) >= least) element = at;
  return { element, around: new Set(pathOf(tree, element)) };
}

/** The tags and names of a block's container and of what it stands in. */
function likeKeyOf({ parents, tags, names }: ElementTree, container: number): string {
  const around = parents[container] ?? -1;
  return `${tags[container]} ${names[container]} ${tags[around]} ${names[around]}`;
}

function findAlike(
  keys: readonly string[],
  blocks: readonly MeasuredBlock[],
  odds: readonly number[],
): Map<string, Alike> {
  const found = new Map<string, Alike>();
  blocks.forEach(({ wordCount }, index) => {
    const key = keys[index] as string;
    let alike = found.get(key);
    if (!alike) {
      alike = { blocks: 0, words: 0, mass: 0 };
      found.set(key, alike);
    }
    alike.blocks++;
    alike.words += wordCount;
    alike.mass += wordCount * (odds[index] ?? 0);
  });
  return found;
}

/** Share (0..1) of each block's runs of three words that JSON-LD repeats as the story; -1 everywhere where it repeats none. */
function toldShares(body: string, blocks: readonly MeasuredBlock[]): number[] {
  if (body === "") return blocks.map(() => -1);
  const runsOf = (words: readonly { readonly text: string }[]): string[] => {
    const texts = words.map(({ text }) => text);
    return texts
      .map((_, at) => texts.slice(at, at + SHINGLE).join(" "))
      .slice(0, Math.max(1, texts.length - SHINGLE + 1));
  };
  const known = new Set(runsOf(findWords(body)));
  return blocks.map(({ words }) => {
    const runs = runsOf(words);
    return share(runs.filter((run) => known.has(run)).length, runs.length);
  });
}

function viewPage(html: HtmlPage, blocks: readonly MeasuredBlock[], odds: readonly number[]): PageView {
  const { tree, facts } = html;
  const containers = facts.map(({ element }) => containerOf(tree, element));
  const isParagraph = containers.map((container) => tree.tags[container] === PARAGRAPH);
  const totals = totalElements(tree, { blocks, facts, isParagraph, odds });
  const totalMass = blocks.reduce((sum, { wordCount }, index) => sum + wordCount * (odds[index] ?? 0), 0);
  const likeKeys = containers.map((container) => likeKeyOf(tree, container));
  return {
    html,
    blocks,
    odds,
    totals,
    totalMass,
    containers,
    mains: MAIN_SHARES.map((least) => findMain(tree, totals, least * totalMass)),
    likes: findAlike(likeKeys, blocks, odds),
    likeKeys,
    firstHeading: containers.findIndex((container) => headingLevel(tree.tags[container] ?? 0) === 1),
    told: toldShares(html.hints.body, blocks),
  };
}

type Feature = (view: View) => number;

/** Levels that `main` must be gone up to hold the block; negative: levels that the block stands below it. */
function distanceTo({ element, around }: Main, { page: { html, totals }, levels }: View): number {
  if (element < 0) return FAR;
  const depth = totals.depth[element] as number;
  for (const at of pathOf(html.tree, levels[0] ?? -1)) {
    if (at === element) return (totals.depth[at] as number) - (totals.depth[levels[0] as number] as number);
    if (around.has(at)) return Math.min(FAR, depth - (totals.depth[at] as number));
  }
  return FAR;
}

function levelFeatures(level: number): [string, Feature][] {
  const of =
    (read: (totals: ElementTotals, element: number, view: View) => number): Feature =>
    (view) => {
      const element = view.levels[level] ?? -1;
      return element < 0 ? -1 : read(view.page.totals, element, view);
    };
  return [
    [`words@${level}`, of(({ words }, at) => Math.log1p(words[at] as number))],
    [`blocks@${level}`, of(({ blocks }, at) => Math.log1p(blocks[at] as number))],
    [`linked@${level}`, of(({ linked, letters }, at) => share(linked[at] as number, letters[at] as number))],
    [
      `paragraphs@${level}`,
      of(({ paragraphWords, words }, at) => share(paragraphWords[at] as number, words[at] as number)),
    ],
    [`odds@${level}`, of(({ mass, words }, at) => share(mass[at] as number, words[at] as number))],
    [`mass@${level}`, of(({ mass }, at, { page }) => share(mass[at] as number, page.totalMass))],
    [`tag@${level}`, of((_, at, { page }) => page.html.tree.tags[at] as number)],
  ];
}

function likeOf({ page, index }: View): Alike {
  return page.likes.get(page.likeKeys[index] as string) as Alike;
}

function besides(offset: number): Feature {
  return ({ page: { containers, html }, index }) => {
    const other = containers[index + offset];
    if (other === undefined) return -1;
    const own = containers[index] as number;
    if (other === own) return 2;
    return html.tree.parents[other] === html.tree.parents[own] ? 1 : 0;
  };
}

const FEATURES: Readonly<Record<string, Feature>> = {
  innermost: ({ page, facts }) => page.html.tree.tags[facts.element] ?? -1,
  heading: ({ page, levels }) => headingLevel(page.html.tree.tags[levels[0] ?? -1] ?? 0),
  depth: ({ page, facts }) => page.totals.depth[facts.element] ?? 0,
  hidden: ({ page, facts }) => page.html.tree.hidden[facts.element] ?? 0,
  linked: ({ facts, block }) => share(facts.linked, block.text.length),
  ...Object.fromEntries(
    Object.keys(TELLING).map((name, at): [string, Feature] => [
      `in-${name}`,
      ({ telling }) => telling[at] as number,
    ]),
  ),
  ...Object.fromEntries(Array.from({ length: LEVELS }, (_, level) => levelFeatures(level)).flat()),
  ...Object.fromEntries(
    MAIN_SHARES.map((least, at): [string, Feature] => [
      `main${least}`,
      (view) => distanceTo(view.page.mains[at] as Main, view),
    ]),
  ),
  alikeBlocks: (view) => Math.log1p(likeOf(view).blocks),
  alikeWords: (view) => Math.log1p(likeOf(view).words),
  alikeOdds: (view) => share(likeOf(view).mass, likeOf(view).words),
  alikeMass: (view) => share(likeOf(view).mass, view.page.totalMass),
  besideBefore: besides(-1),
  besideAfter: besides(1),
  belowHeading: ({ index, page: { firstHeading } }) =>
    firstHeading < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, index - firstHeading)),
  told: ({ page, index }) => page.told[index] as number,
  nearNames: ({ markup }) => markup.near,
  farNames: ({ markup }) => markup.far,
  allNames: ({ markup }) => share(markup.near + markup.far, Math.sqrt(markup.known)),
  ownNames: ({ markup }) => markup.own,
  leastNames: ({ markup }) => markup.least,
  mostNames: ({ markup }) => markup.most,
  knownNames: ({ markup }) => Math.log1p(markup.known),
};

export const HTML_FEATURES: readonly string[] = Object.keys(FEATURES);
const features = Object.values(FEATURES);

function pathScores(path: readonly number[], scores: MarkupScores, container: number): PathScores {
  const found: PathScores = {
    near: 0,
    far: 0,
    known: 0,
    least: 0,
    most: 0,
    own: scores.near[container] ?? 0,
  };
  path.forEach((element, level) => {
    const near = level < NEAR_LEVELS;
    const score = (near ? scores.near : scores.far)[element] as number;
    found.known += (near ? scores.nearKnown : scores.farKnown)[element] as number;
    if (near) found.near += score;
    else found.far += score;
    found.least = Math.min(found.least, score);
    found.most = Math.max(found.most, score);
  });
  return found;
}

const tellingKinds = Object.values(TELLING);

function tellingOf({ tags }: ElementTree, path: readonly number[]): number[] {
  return tellingKinds.map((kind) => path.findIndex((element) => kind.has(tags[element] as number)));
}

/** Rows of HTML_FEATURES, one a block: what the markup says, in the light of the first pass's `odds`. */
export function htmlFeatures(
  html: HtmlPage,
  blocks: readonly MeasuredBlock[],
  { odds, names }: { readonly odds: readonly number[]; readonly names: Lexicon },
): Float32Array {
  const page = viewPage(html, blocks, odds);
  const scores = scoreMarkup(html.tree, page.totals.used, names);
  const values = new Float32Array(blocks.length * features.length);
  let column = 0;
  blocks.forEach((block, index) => {
    const facts = html.facts[index] as BlockFacts;
    const container = page.containers[index] as number;
    const path = pathOf(html.tree, facts.element);
    const view: View = {
      index,
      block,
      facts,
      page,
      levels: pathOf(html.tree, container).slice(0, LEVELS),
      telling: tellingOf(html.tree, path),
      markup: pathScores(path, scores, container),
    };
    for (const feature of features) values[column++] = feature(view);
  });
  return values;
}
