import { toPageSpan } from "../blocks/pageSpan.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import type { Field, Rival, RunnerUp, Span, Verdict } from "../types.js";

/** Value of a rival, and where it stands in its block; null where it has none. */
type ReadRival = (
  block: LabelledBlock,
  rival: Rival,
) => { readonly value: string; readonly part: Span } | null;

function asWritten(
  { text }: LabelledBlock,
  { part }: Rival,
): { readonly value: string; readonly part: Span } {
  return { value: text.slice(part.start, part.end), part };
}

/** The field with what else was thought of, as the verdict on its block tells. */
export function withRunnerUp(
  field: Field<string>,
  { rival }: Verdict,
  blocks: readonly LabelledBlock[],
  read: ReadRival = asWritten,
): Field<string> {
  const block = rival && blocks[rival.block];
  const found = block ? read(block, rival) : null;
  if (!rival || !block || !found) return field;
  const { start, end } = found.part;
  const runnerUp: RunnerUp = { value: found.value, span: toPageSpan(block, start, end), odds: rival.odds };
  return { ...field, runnerUp };
}
