import type { PhraseKind } from "../locales/locale.js";
import { LINE_KINDS, maskOf, type PhraseHit } from "../locales/phrases.js";
import { CHARACTER, characterClass } from "../text/characters.js";
import { withCopyrightSign } from "../text/copyrightSign.js";
import type { Word } from "../text/words.js";
import type { Label, Verdict } from "../types.js";
import { isTelling, type MeasuredBlock } from "./measure.js";
import { findTickers } from "./tickers.js";
import { type LabelledBlock, withVerdicts } from "./verdict.js";

interface BlockRule {
  readonly id: string;
  readonly test: (block: MeasuredBlock) => { readonly label: Label; readonly confidence: number } | null;
}

type LineKind = (typeof LINE_KINDS)[number];

const lineKinds: ReadonlySet<PhraseKind> = new Set(LINE_KINDS);

/** UTF-16 code units of "(c) 2014" at a line's start, at most. */
const SIGN_LENGTH = 10;

/** Longer blocks (words) that only begin with a phrase of furniture are as often the story's own sentences. */
const MAX_LED_WORDS = 12;

/** Furniture that the block begins with; null when it begins otherwise. */
function leadingFurniture(block: MeasuredBlock): Label | null {
  const [first] = block.phrases;
  if (first?.from !== 0) return null;
  return first.kinds.find((kind): kind is LineKind => lineKinds.has(kind)) ?? null;
}

const RELATED = maskOf("related");
/** Words of an insert that names another story, at most, the words that lead to it among them. */
const MAX_INSERT_WORDS = 25;
/** What parts "Read also" from the name of the story. */
const INSERT_MARK = /^\s{0,3}[:：»>|–—-]/;

/** "Read also: Storm closes port": words that lead to another story, a mark, and its name. */
function isInsert(block: MeasuredBlock): boolean {
  if ((block.gluedLead & RELATED) !== 0)
    return block.wordCount <= MAX_INSERT_WORDS && !block.text.endsWith(".");
  const [first] = block.phrases;
  if (first?.from !== 0 || first.to === block.words.length || !first.kinds.includes("related")) return false;
  if (block.wordCount > MAX_INSERT_WORDS || block.text.endsWith(".")) return false;
  return INSERT_MARK.test(block.text.slice(block.words[first.to - 1]?.end));
}

/** Words of the phrase that a caption begins with, at least, and of all of it at most. */
const MIN_CAPTION_LEAD = 2;
const MAX_CAPTION_WORDS = 40;

function isLedCaption({ phrases: [first], words, wordCount, text }: MeasuredBlock): boolean {
  if (first?.from !== 0 || first.to < MIN_CAPTION_LEAD || first.to === words.length) return false;
  // In scripts without spaces a letter is a word, and "Picture news" begins as captions do.
  if (characterClass(text.charCodeAt(0)) === CHARACTER.unspaced) return false;
  return first.kinds.includes("caption") && wordCount <= MAX_CAPTION_WORDS;
}

const NOTICE = maskOf("notice");
const COOKIE = maskOf("cookie");
/** What a notice has besides; of cookies and newsletters it speaks in one word. */
const IN_ONE_WORD = maskOf("cookie", "newsletter");
const BESIDE_NOTICE = maskOf("copyright", "paywall", "comments", "footer", "cutOff");
/** Phrases in a paragraph that make it a notice, one of them such as only notices have. */
const NOTICE_PHRASES = 2;

function isOfNotice(words: readonly Word[], hit: PhraseHit): boolean {
  return (
    (hit.mask & (NOTICE | IN_ONE_WORD)) !== 0 || ((hit.mask & BESIDE_NOTICE) !== 0 && isTelling(words, hit))
  );
}

/** Whether a paragraph is about the site: consent, terms, rights, comments. One that begins with a quotation is of a story about such. */
function isNotice({ phrases, kinds, text, words }: MeasuredBlock): boolean {
  if ((kinds & NOTICE) === 0 || characterClass(text.charCodeAt(0)) === CHARACTER.quote) return false;
  return phrases.filter((hit) => isOfNotice(words, hit)).length >= NOTICE_PHRASES;
}

/** What a block says by itself. Order is priority; the first answer wins. */
export const BLOCK_RULES: readonly BlockRule[] = [
  {
    /** Catches the numbered addresses below a dump of lynx; not a list of sources that the story has. */
    id: "block/references",
    test: (block) => (block.mark === "references" ? { label: "footer", confidence: 0.99 } : null),
  },
  {
    /** Catches a ruler, "(BUTTON)" or an image name that a renderer left; not a line with words. */
    id: "block/renderer-remains",
    test: (block) => (block.words.length === 0 ? { label: "navigation", confidence: 0.99 } : null),
  },
  {
    /** Catches "© 2014 The Daily Gull" and "(c) 2014 The Daily Gull"; not a sentence about a © sign. */
    id: "block/copyright-sign",
    test: (block) =>
      withCopyrightSign(block.text.slice(0, SIGN_LENGTH)).startsWith("©")
        ? { label: "copyright", confidence: 0.95 }
        : null,
  },
  {
    /** Catches "Share on Facebook (12)"; not "Share prices fell". */
    id: "block/phrase-line",
    test: (block) => {
      const label = block.furniture === 1 ? leadingFurniture(block) : null;
      return label ? { label, confidence: 0.95 } : null;
    },
  },
  {
    /**
     * Catches "We use cookies. By continuing you agree to our terms"; not a story that has one such phrase. Source: of 29 such
     * paragraphs to which the scorer gives .45 or more on 10,900 dumps one is body; of all 725, 72.
     */
    id: "block/notice",
    test: (block) => {
      if (!isNotice(block)) return null;
      return { label: (block.kinds & COOKIE) !== 0 ? "cookie" : "footer", confidence: 0.97 };
    },
  },
  {
    /** Catches "Image caption The ferry at noon"; not "Photo of the year". Source: of 177 such lines on 10,900 dumps 3 are body. */
    id: "block/caption-lead",
    test: (block) => (isLedCaption(block) ? { label: "caption", confidence: 0.9 } : null),
  },
  {
    /** Catches "Read also: Storm closes port"; not "See also the report of 2019." Source: 60 of 79 such lines on pages of news are not body. */
    id: "block/insert",
    test: (block) =>
      isInsert(block) ? { label: "related", confidence: block.gluedLead === 0 ? 0.9 : 0.95 } : null,
  },
  {
    /** Catches "Read also about the storm"; not a paragraph that begins with those words. */
    id: "block/phrase-lead",
    test: (block) => {
      const label = block.wordCount <= MAX_LED_WORDS ? leadingFurniture(block) : null;
      return label ? { label, confidence: 0.7 } : null;
    },
  },
];

const UNSURE: Verdict = { label: "unsure", confidence: 0.5, rule: "block/no-rule" };

function judge(block: MeasuredBlock): Verdict {
  for (const { id, test } of BLOCK_RULES) {
    const found = test(block);
    if (found) return { ...found, rule: id };
  }
  return UNSURE;
}

/** Catches "18:04 Harbour closed" amid others such; not a sentence that begins with a time. */
const TICKER: Verdict = { label: "ticker", confidence: 0.95, rule: "blocks/ticker" };

/** First layer of the judgement: each block alone, and the lines of tickers. A block that no rule knows is `unsure`. */
export function labelBlocks(blocks: readonly MeasuredBlock[]): LabelledBlock[] {
  const tickers = findTickers(blocks);
  return blocks.map((block, index) => withVerdicts(block, [tickers[index] ? TICKER : judge(block)]));
}
