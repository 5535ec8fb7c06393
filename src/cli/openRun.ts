import { WRITERS } from "../output/writers.js";
import type { Template } from "../template/template.js";
import { cleanRecord } from "./cleanInput.js";
import type { ExpandedInputs } from "./expandInputs.js";
import { type FolderSettings, folderOutput, hashOf, makeFolder } from "./folderOutput.js";
import { learntBefore, type RunSettings } from "./manifest.js";
import { pageOptions, readSettings } from "./options.js";
import { commonFolder, inputsInTheWay, type OutputTree, outputName, outputRefusal } from "./outputPath.js";
import { systemErrorCode } from "./problems.js";
import { readInput } from "./readInput.js";
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
  /** As `RunSettings.learntFrom`. */
  readonly learntFrom: string | null;
  /** Settings of the run that left nothing to do but what fails, so that there is no need of a template; else null. */
  readonly doneAs: RunSettings | null;
}

/** What decides, beside the pages, what is in the files of a folder. */
function runSettings({ flags, template, learntFrom }: RunRequest, format: Format): RunSettings {
  const { meta, articlesOnly, minConfidence, duplicates, dedupe } = flags;
  const leftOut = { articlesOnly: articlesOnly === true, minConfidence: minConfidence ?? 0 };
  const compared = { duplicates: duplicates === true || dedupe === true, dedupe: dedupe === true };
  const options = { format, ...pageOptions(flags), meta: meta === true, ...leftOut, ...compared };
  const hash = template && hashOf(JSON.stringify(template));
  return { tool: toolVersion(), options, template: hash, learntFrom };
}

/** True where also pages that were done before are to be cleaned: whoever looks on must see all. */
export function seesAllPages(flags: Flags): boolean {
  return watches(flags) || flags.duplicates === true || flags.dedupe === true;
}

/** The folder of -o, which need not be there; null where there is none. */
function folderSettings(asked: RunRequest): FolderSettings | null {
  const { found, flags, doneAs } = asked;
  if (flags.output === undefined || runFormat(flags) !== null) return null;
  const format = pageFormat(flags) ?? "json";
  const { shared } = inputsInTheWay(found);
  const { extension } = WRITERS[format];
  return {
    tree: { folder: flags.output, root: commonFolder(found.bases), extension, shared },
    format,
    force: flags.force === true,
    again: seesAllPages(flags),
    meta: flags.meta === true,
    run: runSettings(asked, format),
    doneAs,
  };
}

/** Tells of inputs that would be in each other's way. */
function tellSharedNames(tree: OutputTree, found: ExpandedInputs): void {
  const { inputs } = inputsInTheWay(found);
  const [first] = inputs;
  if (first === undefined) return;
  const words = `${inputs.length} inputs differ from another in their ending alone, which their outputs keep`;
  tell(`${words}: ${outputName(tree, first)} and so on.`);
}

/** Where the records go, each by itself; a string where they can't go there. */
function openPageOutput(asked: RunRequest): Output | string {
  const { found, flags } = asked;
  const settings = folderSettings(asked);
  if (settings === null) return standardOutput(pageFormat(flags) ?? (found.several ? "jsonl" : null));
  const { tree } = settings;
  const refusal = outputRefusal(tree, found);
  if (refusal !== null) return refusal;
  if (flags.quiet !== true) tellSharedNames(tree, found);
  try {
    makeFolder(tree.folder);
    return folderOutput(settings);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return `--output ${tree.folder} can't be made or written to (${code}). Name a folder where you may write.`;
  }
}

/**
 * The settings of an earlier run that learnt from the same inputs and left nothing to do but what fails, whatever is known of its site;
 * null where there is none. Pages are read up to the first that is left.
 */
export async function whatIsDone(asked: RunRequest): Promise<RunSettings | null> {
  const { found, flags, learntFrom } = asked;
  const settings = folderSettings(asked);
  if (settings === null || learntFrom === null || settings.force || settings.again) return null;
  if (outputRefusal(settings.tree, found) !== null) return null;
  const doneAs = learntBefore(settings.tree.folder, settings.run);
  if (doneAs === null) return null;
  const { claim } = folderOutput({ ...settings, doneAs });
  for (const input of found.inputs) {
    for await (const record of readInput(input, readSettings(flags))) {
      if (record.kind !== "page" || claim(record, input).isDone) continue;
      if (cleanRecord(record, input, pageOptions(flags)).error === undefined) return null;
    }
    // Signals get their turn.
    await new Promise((turn) => setImmediate(turn));
  }
  return doneAs;
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
