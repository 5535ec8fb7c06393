import { availableParallelism } from "node:os";
import { WRITERS } from "../output/writers.js";
import { cleanAll } from "./cleanAll.js";
import { cleanWherePays } from "./cleanWherePays.js";
import { type ExpandedInputs, expandInputs, readList } from "./expandInputs.js";
import { folderOutput, makeFolder } from "./folderOutput.js";
import { fileInput } from "./input.js";
import { endAtOnce } from "./interrupts.js";
import type { RunSettings } from "./manifest.js";
import { duplicateMarker } from "./markDuplicates.js";
import { pageOptions, readSettings } from "./options.js";
import { commonFolder, type OutputTree, outputRefusal } from "./outputPath.js";
import { readProblem, systemErrorCode } from "./problems.js";
import { createReporter, tell } from "./reporter.js";
import type { Flags, Format } from "./request.js";
import { OutputError, openRunOutput, pageFormat, type RunOutput, runFormat } from "./runOutput.js";
import { type Output, standardOutput } from "./sinks.js";
import { toolVersion } from "./toolVersion.js";
import { type RunWatcher, reportRefusal, watches, watchRun, withoutRemoved } from "./watchRun.js";

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

function refuse(reason: string): number {
  tell(reason);
  return WRONG_USAGE;
}

/** Flags and inputs that contradict each other, in words; null where none do. */
function contradiction(inputs: readonly string[], flags: Flags): string | null {
  const readsStdin = inputs.includes("-") || (inputs.length === 0 && flags.filesFrom === undefined);
  if (flags.null && flags.filesFrom === undefined) {
    return "-0 says how the names in --files-from end. Give --files-from too.";
  }
  if (flags.filesFrom === "-" && readsStdin) {
    return "standard input can't be both --files-from and an input. Leave one of them out.";
  }
  if (flags.stdinFilepath !== undefined && !readsStdin) {
    return "--stdin-filepath names standard input, which is not read here. Add - to the inputs, or leave it out.";
  }
  if (flags.report !== undefined && flags.report === flags.output) {
    return "--report and --output are the same file. Name two.";
  }
  if (inputs.includes("")) return "an input has an empty name. Check the variables in your command.";
  if (readsStdin && !inputs.includes("-") && process.stdin.isTTY) {
    return "no input. Name a file or folder, pipe a dump in, or see clean-news --help.";
  }
  return null;
}

/** The inputs that the user named; a string where the list of them can't be read. */
async function findInputs(inputs: readonly string[], flags: Flags): Promise<ExpandedInputs | string> {
  const { filesFrom, stdinFilepath } = flags;
  try {
    const listed = filesFrom === undefined ? null : await readList(filesFrom, flags.null === true);
    if (listed?.some((name) => name.includes("\0"))) {
      return `--files-from ${filesFrom} has names that end with NUL bytes. Give -0 too.`;
    }
    return await expandInputs({
      arguments: inputs.length === 0 && filesFrom === undefined ? ["-"] : inputs,
      listed,
      stdinPath: stdinFilepath ?? null,
    });
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return `--files-from ${filesFrom} ${readProblem(error).reason}`;
  }
}

/** What decides, beside the pages, what is in the files of a folder. */
function runSettings(flags: Flags, format: Format): RunSettings {
  const { meta, articlesOnly, minConfidence, duplicates, dedupe } = flags;
  const leftOut = { articlesOnly: articlesOnly === true, minConfidence: minConfidence ?? 0 };
  const compared = { duplicates: duplicates === true || dedupe === true, dedupe: dedupe === true };
  const options = { format, ...pageOptions(flags), meta: meta === true, ...leftOut, ...compared };
  return { tool: toolVersion(), options, template: null };
}

/** Where the records go, each by itself; a string where they can't go there. */
function openPageOutput(found: ExpandedInputs, flags: Flags): Output | string {
  const asked = pageFormat(flags);
  if (flags.output === undefined) return standardOutput(asked ?? (found.several ? "jsonl" : null));
  const format = asked ?? "json";
  const { extension } = WRITERS[format];
  const tree: OutputTree = { folder: flags.output, root: commonFolder(found.bases), extension };
  const refusal = outputRefusal(tree, found);
  if (refusal !== null) return refusal;
  try {
    makeFolder(tree.folder);
    const run = runSettings(flags, format);
    // Whoever looks on must see all pages.
    const again = watches(flags) || flags.duplicates === true || flags.dedupe === true;
    const force = flags.force === true;
    return folderOutput({ tree, format, force, again, meta: flags.meta === true, run });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return `--output ${tree.folder} can't be made or written to (${code}). Name a folder where you may write.`;
  }
}

/** Where the records go, and what ends it; a string where they can't go there. */
async function openOutput(found: ExpandedInputs, flags: Flags): Promise<RunOutput | string> {
  const format = runFormat(flags);
  if (format !== null) return openRunOutput(format, found, flags);
  const output = openPageOutput(found, flags);
  return typeof output === "string" ? output : { ...output, close: async () => {} };
}

/** What a run writes to, and who looks on. */
interface OpenRun {
  readonly output: RunOutput;
  readonly watcher: RunWatcher | null;
}

/** Opens all that a run writes to; a string where that can't be. */
async function openRun(found: ExpandedInputs, flags: Flags): Promise<OpenRun | string> {
  try {
    const refusal = reportRefusal(flags, found);
    const output = refusal ?? (await openOutput(found, flags));
    if (typeof output === "string") return output;
    const watcher = watches(flags) ? await watchRun(flags, pageOptions(flags)) : null;
    return { output, watcher };
  } catch (error) {
    if (error instanceof OutputError) return error.message;
    throw error;
  }
}

/** Cleans the inputs; the exit code. */
export async function cleanCommand(inputs: readonly string[], flags: Flags): Promise<number> {
  const wrong = contradiction(inputs, flags);
  if (wrong !== null) return refuse(wrong);
  const found = await findInputs(inputs, flags);
  if (typeof found === "string") return refuse(found);
  if (found.inputs.length === 0) {
    tell(`--files-from ${flags.filesFrom} names no input. Check how the list is made.`);
    return SOME_FAILED;
  }
  const opened = await openRun(found, flags);
  return typeof opened === "string" ? refuse(opened) : runClean(found, flags, opened);
}

/** Cleans the inputs that were found; the exit code. */
async function runClean(found: ExpandedInputs, flags: Flags, { output, watcher }: OpenRun): Promise<number> {
  const settled = pageOptions(flags);
  const options = { ...settled, removed: settled.removed === true || watcher !== null };
  const total = found.inputs.length;
  const toFolder = flags.output !== undefined;
  const counts =
    flags.stats ??
    flags.articlesOnly ??
    flags.dedupe ??
    flags.duplicates ??
    flags.minConfidence !== undefined;
  const report = await createReporter({
    color: flags.color,
    total,
    bar: !flags.quiet && total > 1 && process.stderr.isTTY && (toFolder || !process.stdout.isTTY),
    warnings: !flags.quiet,
    summary: !flags.quiet && (toFolder || counts || (process.stderr.isTTY && total > 1)),
  });
  try {
    const tally = await cleanAll(found.inputs, {
      read: readSettings(flags),
      ...cleanWherePays({
        options,
        meta: flags.meta === true,
        jobs: flags.jobs ?? availableParallelism(),
        timeout: flags.timeout ?? null,
        alone: total === 1,
      }),
      ...output,
      write: settled.removed === true || watcher === null ? output.write : withoutRemoved(output.write),
      report,
      failFast: flags.failFast === true,
      articlesOnly: flags.articlesOnly === true,
      minConfidence: flags.minConfidence ?? 0,
      markDuplicate: duplicateMarker(flags.duplicates === true || flags.dedupe === true),
      dedupe: flags.dedupe === true,
      watcher,
    });
    await output.close();
    await watcher?.finish();
    if (tally.failed === 0) return DONE;
    // What comes next through a pipe may be waited for by now.
    if (tally.stopped) endAtOnce(SOME_FAILED);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    report.error(error.target, error.reason);
    endAtOnce(SOME_FAILED);
  }
  return SOME_FAILED;
}

/** Explains one dump; the exit code. */
export async function explainCommand([path]: readonly string[], flags: Flags): Promise<number> {
  const wrong = contradiction(path === undefined ? [] : [path], flags);
  if (wrong !== null) return refuse(wrong);
  const { explainInput } = await import("./explain.js");
  const input =
    path === undefined || path === "-"
      ? ({ path: flags.stdinFilepath ?? null, from: "stdin", found: false, problem: null } as const)
      : fileInput(path, false);
  const explained = await explainInput(input, pageOptions(flags), {
    read: readSettings(flags),
    color: flags.color,
    onlyInput: flags.input === true,
  });
  return explained ? DONE : SOME_FAILED;
}
