import { type LabelledBlock, labelOf } from "../blocks/verdict.js";
import type { Label } from "../types.js";

/** Blocks that count as `label`, in page order. */
export function withLabel(blocks: readonly LabelledBlock[], label: Label): LabelledBlock[] {
  return blocks.filter((block) => labelOf(block) === label);
}

/** Blocks whose verdict that counts was given by `rule`. */
export function byRule(blocks: readonly LabelledBlock[], rule: string): LabelledBlock[] {
  return blocks.filter(({ verdicts }) => verdicts.at(-1)?.rule === rule);
}
