import type { Template } from "../template/template.js";
import type { DumpInput } from "./input.js";
import { outlineSettings, readSettings } from "./options.js";
import type { Flags } from "./request.js";

/** Fewer files are not learnt from unasked. */
const MIN_LEARNT_FILES = 8;

function learnable(inputs: readonly DumpInput[]): readonly DumpInput[] {
  return inputs.filter(({ from, problem }) => from === "file" && problem === null);
}

/** True where the inputs are read twice: first for what their sites repeat. */
export function learnsFirst(inputs: readonly DumpInput[], { template, learn }: Flags): boolean {
  return template === undefined && (learn ?? learnable(inputs).length >= MIN_LEARNT_FILES);
}

/** What is known of the sites: from --template, or learnt from the inputs; a string where the file is no template. `bar`: draw one. */
export async function findTemplate(
  inputs: readonly DumpInput[],
  flags: Flags,
  bar: boolean,
): Promise<Template | string | null> {
  if (flags.template !== undefined) {
    const { readTemplate } = await import("./learn/templateFile.js");
    const template = readTemplate(flags.template);
    return typeof template === "string" ? `--template ${flags.template} ${template}` : template;
  }
  if (!learnsFirst(inputs, flags)) return null;
  const { learnBefore } = await import("./learn/learnInputs.js");
  const collect = outlineSettings(flags);
  return learnBefore(learnable(inputs), collect, { bar, quiet: flags.quiet === true });
}

/** Hash of the inputs that the run learns from; null where it does not, or where nobody asks for it: without a folder of -o. */
export async function findLearntFrom(inputs: readonly DumpInput[], flags: Flags): Promise<string | null> {
  if (flags.output === undefined || !learnsFirst(inputs, flags)) return null;
  const { hashInputs } = await import("./learn/hashInputs.js");
  return hashInputs(learnable(inputs), { read: readSettings(flags), encoding: flags.encoding ?? null });
}
