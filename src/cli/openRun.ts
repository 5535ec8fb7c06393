import { WRITERS } from "../output/writers.js";
import type { Template } from "../template/template.js";
import type { ExpandedInputs } from "./expandInputs.js";
import { folderOutput, hashOf, makeFolder } from "./folderOutput.js";
import type { RunSettings } from "./manifest.js";
import { pageOptions } from "./options.js";
import { commonFolder, inputsInTheWay, type OutputTree, outputPath, outputRefusal } from "./outputPath.js";
import { systemErrorCode } from "./problems.js";
import { tell } from "./reporter.js";
import type { Flags, Format } from "./request.js";
import { OutputError, openRunOutput, pageFormat, type RunOutput, runFormat } from "./runOutput.js";
import { type Output, standardOutput } from "./sinks.js";
import { toolVersion } from "./toolVersion.js";
import { type RunWatcher, reportRefusal, watches, watchRun } from "./watchRun.js";

/** What is to be cleaned, how, and what is known of the sites it is from; null for nothing. */
export interface RunRequest {
  readonly found: ExpandedInputs;
  readonly flags: Flags;
  readonly template: Template | null;
}

/** What decides, beside the pages, what is in the files of a folder. */
function runSettings(flags: Flags, format: Format, template: Template | null): RunSettings {
  const { meta, articlesOnly, minConfidence, duplicates, dedupe } = flags;
  const leftOut = { articlesOnly: articlesOnly === true, minConfidence: minConfidence ?? 0 };
  const compared = { duplicates: duplicates === true || dedupe === true, dedupe: dedupe === true };
  const options = { format, ...pageOptions(flags), meta: meta === true, ...leftOut, ...compared };
  return { tool: toolVersion(), options, template: template && hashOf(JSON.stringify(template)) };
}

/** True where also pages that were done before are to be cleaned: whoever looks on must see all. */
export function seesAllPages(flags: Flags): boolean {
  return watches(flags) || flags.duplicates === true || flags.dedupe === true;
}

/** Where the records go, each by itself; a string where they can't go there. */
function openPageOutput({ found, flags, template }: RunRequest): Output | string {
  const asked = pageFormat(flags);
  if (flags.output === undefined) return standardOutput(asked ?? (found.several ? "jsonl" : null));
  const format = asked ?? "json";
  const { extension } = WRITERS[format];
  const { inputs: alike, shared } = inputsInTheWay(found);
  const tree: OutputTree = { folder: flags.output, root: commonFolder(found.bases), extension, shared };
  const refusal = outputRefusal(tree, found);
  if (refusal !== null) return refusal;
  const [first] = alike;
  if (first !== undefined && flags.quiet !== true) {
    const words = `${alike.length} inputs differ from another in their ending alone, which their outputs keep`;
    tell(`${words}: ${outputPath(tree, first, null)} and so on.`);
  }
  try {
    makeFolder(tree.folder);
    const run = runSettings(flags, format, template);
    const again = seesAllPages(flags);
    const force = flags.force === true;
    return folderOutput({ tree, format, force, again, meta: flags.meta === true, run });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return `--output ${tree.folder} can't be made or written to (${code}). Name a folder where you may write.`;
  }
}

/** Where the records go, and what ends it; a string where they can't go there. */
async function openOutput(asked: RunRequest): Promise<RunOutput | string> {
  const format = runFormat(asked.flags);
  if (format !== null) return openRunOutput(format, asked.found, asked.flags);
  const output = openPageOutput(asked);
  return typeof output === "string" ? output : { ...output, close: async () => {} };
}

/** What a run writes to, and who looks on. */
export interface OpenRun {
  readonly output: RunOutput;
  readonly watcher: RunWatcher | null;
}

/** Opens all that a run writes to; a string where that can't be. */
export async function openRun(asked: RunRequest): Promise<OpenRun | string> {
  const { found, flags, template } = asked;
  try {
    const refusal = reportRefusal(flags, found);
    const output = refusal ?? (await openOutput(asked));
    if (typeof output === "string") return output;
    const watcher = watches(flags) ? await watchRun(flags, { ...pageOptions(flags), template }) : null;
    return { output, watcher };
  } catch (error) {
    if (error instanceof OutputError) return error.message;
    throw error;
  }
}
