import { type Forest, readForest } from "./forest.js";
import { type Lexicon, readLexicon } from "./lexicon.js";
import { type Network, readNetwork } from "./network.js";
import { weightBytes } from "./weightBytes.js";

/** What training makes: each part in bytes of its own. */
export const MODEL_PARTS = [
  "lexicon",
  "first",
  "second",
  "network",
  "header",
  "pageLexicon",
  "kind",
] as const;
export type ModelPart = (typeof MODEL_PARTS)[number];

/** Everything learnt that a page is judged by. */
export interface Model {
  readonly lexicon: Lexicon;
  /** First and second pass over the blocks; see README.md beside this file. */
  readonly first: Forest;
  readonly second: Forest;
  /** Says as much as the second pass, of which it sees the same features; null where the second pass is alone. */
  readonly network: Network | null;
  /** Sees the lines of the header as `network` sees the body; null where nothing does. */
  readonly header: Network | null;
  /** Words of whole pages, as `lexicon` has those of blocks. */
  readonly pageLexicon: Lexicon;
  /** Tells articles from other pages. */
  readonly kind: Forest;
}

export function readModel(bytesOf: (part: ModelPart) => Uint8Array): Model {
  return {
    lexicon: readLexicon(bytesOf("lexicon")),
    first: readForest(bytesOf("first")),
    second: readForest(bytesOf("second")),
    network: readNetwork(bytesOf("network")),
    header: readNetwork(bytesOf("header")),
    pageLexicon: readLexicon(bytesOf("pageLexicon")),
    kind: readForest(bytesOf("kind")),
  };
}

let model: Model | null = null;

/** The model that clean-news comes with. Read on first use: a run that only prints help should not pay for it. */
export function loadModel(): Model {
  model ??= readModel(weightBytes);
  return model;
}
