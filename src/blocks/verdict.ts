import { LABEL_ROLES, type Label, type Role, type Verdict } from "../types.js";
import type { MeasuredBlock } from "./measure.js";

/** Verdicts in the order they were made; the last one counts. */
export interface LabelledBlock extends MeasuredBlock {
  readonly verdicts: readonly [Verdict, ...Verdict[]];
}

/** The verdict that counts. */
export function lastVerdict(block: LabelledBlock): Verdict {
  return block.verdicts.at(-1) ?? block.verdicts[0];
}

export function labelOf(block: LabelledBlock): Label {
  return lastVerdict(block).label;
}

export function roleOf(block: LabelledBlock): Role {
  return LABEL_ROLES[labelOf(block)];
}

/** What the first layer says of a block with less confidence is a guess. */
const SURE = 0.9;

/** What the first layer, which looks at the block alone, surely takes it for; null where it is not sure. */
export function knownLabel({ verdicts: [own] }: LabelledBlock): Label | null {
  return own.confidence >= SURE ? own.label : null;
}

/** Field by field, since a copy by spreading costs five times as much and every block is copied several times. */
export function withVerdicts(block: MeasuredBlock, verdicts: LabelledBlock["verdicts"]): LabelledBlock {
  return {
    index: block.index,
    text: block.text,
    span: block.span,
    pieces: block.pieces,
    blankBefore: block.blankBefore,
    mark: block.mark,
    indent: block.indent,
    links: block.links,
    words: block.words,
    wordCount: block.wordCount,
    shape: block.shape,
    phrases: block.phrases,
    kinds: block.kinds,
    furniture: block.furniture,
    gluedLead: block.gluedLead,
    dates: block.dates,
    verdicts,
  };
}

/** The block with one more verdict, which from now on counts. The only way a label changes, so that every drop explains itself. */
export function addVerdict(block: LabelledBlock, verdict: Verdict): LabelledBlock {
  return withVerdicts(block, [...block.verdicts, verdict]);
}
