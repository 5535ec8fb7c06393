import type { PhraseKind } from "../locales/locale.js";
import { LINE_KINDS } from "../locales/phrases.js";
import type { Label, Verdict } from "../types.js";
import type { MeasuredBlock } from "./measure.js";
import { type LabelledBlock, withVerdicts } from "./verdict.js";

interface BlockRule {
  readonly id: string;
  readonly test: (block: MeasuredBlock) => { readonly label: Label; readonly confidence: number } | null;
}

type LineKind = (typeof LINE_KINDS)[number];

const lineKinds: ReadonlySet<PhraseKind> = new Set(LINE_KINDS);

/** Longer blocks (words) that only begin with a phrase of furniture are as often the story's own sentences. */
const MAX_LED_WORDS = 12;

/** Furniture that the block begins with; null when it begins otherwise. */
function leadingFurniture(block: MeasuredBlock): Label | null {
  const [first] = block.phrases;
  if (first?.from !== 0) return null;
  return first.kinds.find((kind): kind is LineKind => lineKinds.has(kind)) ?? null;
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
    /** Catches "© 2014 The Daily Gull"; not a sentence about a © sign. */
    id: "block/copyright-sign",
    test: (block) => (block.text.startsWith("©") ? { label: "copyright", confidence: 0.95 } : null),
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
    /** Catches "Read also: Storm closes port"; not a paragraph that begins with those words. */
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

/** First layer of the judgement: each block alone. A block that no rule knows is `unsure`. */
export function labelBlocks(blocks: readonly MeasuredBlock[]): LabelledBlock[] {
  return blocks.map((block) => withVerdicts(block, [judge(block)]));
}
