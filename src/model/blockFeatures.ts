import type { MeasuredBlock } from "../blocks/measure.js";
import { type KindMask, LINE_KINDS, maskOf } from "../locales/phrases.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import type { LexicalScores } from "./lexicon.js";
import type { PageTotals } from "./pageTotals.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a block's own features are read of. */
export interface BlockView {
  readonly block: MeasuredBlock;
  readonly index: number;
  readonly totals: PageTotals;
  readonly words: PageWords;
}

/** Its `block` changes with its `index`. */
export type MovingView = { -readonly [Key in keyof BlockView]: BlockView[Key] };

/** What is known of a page's words. */
export interface PageWords {
  readonly vocabulary: Vocabulary;
  readonly lexical: LexicalScores;
  /** 1 for the blocks that are judged at all (menus.ts). */
  readonly judged: Uint8Array;
}

export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

export function flag(value: boolean): number {
  return value ? 1 : 0;
}

function datedShare(block: MeasuredBlock): number {
  const dated = block.dates.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return share(dated, block.text.length);
}

function commonShare({ index, totals, words }: BlockView): number {
  const { starts, ids } = words.vocabulary;
  const from = starts[index] as number;
  const to = starts[index + 1] as number;
  let hits = 0;
  for (let at = from; at < to; at++) hits += totals.common[ids[at] as number] as number;
  return share(hits, to - from);
}

/** Marks that a web or mail address leaves: none of them is a word of a language. */
function hasAddress({ text }: MeasuredBlock): boolean {
  return text.includes("@") || text.includes("://") || text.includes("www.");
}

const QUESTION_MARKS = new Set("?？؟");

/** Features that are written together: in one row each they would take three times as long. */
interface FeatureGroup {
  readonly names: readonly string[];
  /** Writes one number a name, from `values[at]` on. */
  readonly write: (view: BlockView, values: Float32Array, at: number) => void;
}

const SIZES: FeatureGroup = {
  names: [
    "logWords",
    "logCharacters",
    "lettersAWord",
    "capitalised",
    "upperCase",
    "digits",
    "stops",
    "logStops",
    "commas",
    "quotes",
    "separators",
    "logSeparators",
    "others",
  ],
  write: ({ block: { shape, wordCount, text, words } }, values, at) => {
    values[at] = Math.log1p(wordCount);
    values[at + 1] = Math.log1p(text.length);
    values[at + 2] = share(shape.letters, wordCount);
    values[at + 3] = share(shape.capitalised, words.length);
    values[at + 4] = share(shape.upper, shape.letters);
    values[at + 5] = share(shape.digits, text.length);
    values[at + 6] = share(shape.stops, wordCount);
    values[at + 7] = Math.log1p(shape.stops);
    values[at + 8] = share(shape.commas, wordCount);
    values[at + 9] = shape.quotes;
    values[at + 10] = share(shape.separators, text.length);
    values[at + 11] = Math.log1p(shape.separators);
    values[at + 12] = share(shape.others, text.length);
  },
};

const ENDS: FeatureGroup = {
  names: [
    "endsWithStop",
    "endsWithQuote",
    "endsWithComma",
    "endsWithEllipsis",
    "endsWithQuestion",
    "endsWithColon",
    "startsWithLower",
    "startsWithQuote",
    "startsWithDigit",
    "startsWithOther",
    "furniture",
  ],
  write: ({ block: { text, furniture } }, values, at) => {
    const first = characterClass(text.charCodeAt(0));
    const last = characterClass(text.charCodeAt(text.length - 1));
    values[at] = flag(last === CHARACTER.stop);
    values[at + 1] = flag(last === CHARACTER.quote);
    values[at + 2] = flag(last === CHARACTER.comma);
    values[at + 3] = flag(text.endsWith("…") || text.endsWith("..."));
    values[at + 4] = flag(QUESTION_MARKS.has(text.charAt(text.length - 1)));
    values[at + 5] = flag(text.endsWith(":") || text.endsWith("："));
    values[at + 6] = flag(first === CHARACTER.lower);
    values[at + 7] = flag(first === CHARACTER.quote);
    values[at + 8] = flag(first === CHARACTER.digit);
    values[at + 9] = flag(first === CHARACTER.other || first === CHARACTER.separator);
    values[at + 10] = furniture;
  },
};

/** Whether a block has a phrase of a kind anywhere, as its first (a word may stand before: a bullet that is a letter, a number), or is one. */
type PhrasePlace = "anywhere" | "first" | "whole";

const PHRASES: readonly { readonly name: string; readonly place: PhrasePlace; readonly kinds: KindMask }[] = [
  { name: "startsWithFurniture", place: "first", kinds: maskOf(...LINE_KINDS) },
  { name: "navigation", place: "anywhere", kinds: maskOf("navigation", "pagination") },
  { name: "share", place: "anywhere", kinds: maskOf("share") },
  { name: "newsletter", place: "anywhere", kinds: maskOf("newsletter", "advertisement") },
  { name: "related", place: "first", kinds: maskOf("related") },
  { name: "legal", place: "anywhere", kinds: maskOf("cookie", "footer", "copyright") },
  { name: "paywall", place: "anywhere", kinds: maskOf("paywall") },
  { name: "comments", place: "anywhere", kinds: maskOf("comments") },
  { name: "byline", place: "first", kinds: maskOf("byline") },
  { name: "timestampLead", place: "first", kinds: maskOf("published", "updated", "readingTime") },
  { name: "caption", place: "first", kinds: maskOf("caption") },
  { name: "credit", place: "anywhere", kinds: maskOf("credit", "source") },
  { name: "authorNote", place: "anywhere", kinds: maskOf("authorNote", "jobTitle") },
  { name: "tags", place: "first", kinds: maskOf("tags") },
  { name: "section", place: "whole", kinds: maskOf("section") },
];

const KINDS: FeatureGroup = {
  names: PHRASES.map(({ name }) => name),
  write: ({ block: { phrases, kinds: anywhere, words } }, values, at) => {
    const hit = phrases[0];
    if (!hit) return;
    const first = hit.from <= 1 ? hit.mask : 0;
    const whole = hit.from === 0 && hit.to === words.length ? hit.mask : 0;
    for (let index = 0; index < PHRASES.length; index++) {
      const { place, kinds } = PHRASES[index] as (typeof PHRASES)[number];
      const seen = place === "anywhere" ? anywhere : place === "first" ? first : whole;
      values[at + index] = flag((seen & kinds) !== 0);
    }
  },
};

const REST: FeatureGroup = {
  names: [
    "dates",
    "dated",
    "address",
    "repeats",
    "commonWords",
    "bullet",
    "heading",
    "links",
    "blankBefore",
    "lexical",
    "lexicalKnown",
  ],
  write: (view, values, at) => {
    const { block, index, totals, words } = view;
    values[at] = block.dates.length;
    values[at + 1] = datedShare(block);
    values[at + 2] = flag(hasAddress(block));
    values[at + 3] = Math.min(5, totals.repeats[index] ?? 1);
    values[at + 4] = commonShare(view);
    values[at + 5] = flag(block.mark === "bullet" || block.mark === "number");
    values[at + 6] = flag(block.mark === "heading");
    values[at + 7] = share(block.links, block.wordCount + 1);
    values[at + 8] = Math.min(4, block.blankBefore);
    values[at + 9] = words.lexical.score[index] as number;
    values[at + 10] = words.lexical.known[index] as number;
  },
};

/** Features of a block alone. Order is the order in the model: it may only change together with the weights. */
export const BLOCK_GROUPS: readonly FeatureGroup[] = [SIZES, ENDS, KINDS, REST];
export const BLOCK_FEATURES: readonly string[] = BLOCK_GROUPS.flatMap(({ names }) => names);
