import { cleanAll } from "./cleanAll.js";
import { cleanWherePays } from "./cleanWherePays.js";
import { contradiction, findInputs } from "./findInputs.js";
import { findLearntFrom, findTemplate, learnsFirst } from "./findTemplate.js";
import { stdinInput } from "./input.js";
import { accountForInterrupt, endAtOnce } from "./interrupts.js";
import { duplicateMarker } from "./markDuplicates.js";
import { type OpenRun, openRun, type RunRequest, seesAllPages, whatIsDone } from "./openRun.js";
import { outlineSettings, pageOptions, readSettings, threadSettings } from "./options.js";
import { createReporter, tell } from "./reporter.js";
import type { Flags } from "./request.js";
import { OutputError, outputContradiction, runFormat } from "./runOutput.js";
import { withoutRemoved } from "./watchRun.js";

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

function refuse(reason: string): number {
  tell(reason);
  return WRONG_USAGE;
}

/** Cleans the inputs; the exit code. */
export async function cleanCommand(inputs: readonly string[], flags: Flags): Promise<number> {
  const wrong = contradiction(inputs, flags) ?? outputContradiction(flags);
  if (wrong !== null) return refuse(wrong);
  const found = await findInputs(inputs, flags);
  if (typeof found === "string") return refuse(found);
  if (found.inputs.length === 0) {
    tell(`--files-from ${flags.filesFrom} names no input. Check how the list is made.`);
    return SOME_FAILED;
  }
  const learntFrom = await findLearntFrom(found.inputs, flags);
  const unlearnt = { found, flags, template: null, learntFrom, doneAs: null };
  const doneAs = await whatIsDone(unlearnt);
  const bar = mayDrawBar(flags, found.inputs.length);
  const template = doneAs === null ? await findTemplate(found.inputs, flags, bar) : null;
  if (typeof template === "string") return refuse(template);
  const asked = { ...unlearnt, template, doneAs };
  const opened = await openRun(asked);
  return typeof opened === "string" ? refuse(opened) : runClean(asked, opened);
}

/** Whether the run ends with a summary. */
function tellsSummary(flags: Flags, total: number): boolean {
  const { quiet, output, stats, articlesOnly, dedupe, duplicates, minConfidence } = flags;
  if (quiet) return false;
  const counts = stats ?? articlesOnly ?? dedupe ?? duplicates ?? minConfidence !== undefined;
  return output !== undefined || counts || (process.stderr.isTTY && total > 1);
}

/** Whether a bar may be drawn on standard error while no results come. */
function mayDrawBar(flags: Flags, total: number): boolean {
  return !flags.quiet && total > 1 && process.stderr.isTTY;
}

/** Whether the run draws a bar while it cleans: where results do not run through it. */
function drawsBar(flags: Flags, total: number): boolean {
  return mayDrawBar(flags, total) && (flags.output !== undefined || !process.stdout.isTTY);
}

/** What an interrupted run leaves, and what to do, in words after a space; "" where that is plain. */
function afterInterrupt(flags: Flags): string {
  if (flags.output === undefined) return "";
  if (runFormat(flags) !== null)
    return ` ${flags.output} was not written: a table is written when it is whole.`;
  if (seesAllPages(flags)) return " The same command begins again, and writes the same.";
  return flags.force
    ? " Without --force the same command goes on from there."
    : " The same command goes on from there.";
}

/** Cleans the inputs that were found; the exit code. */
async function runClean(
  { found, flags, template, doneAs }: RunRequest,
  { output, watcher }: OpenRun,
): Promise<number> {
  const settled = pageOptions(flags);
  const options = { ...settled, template, removed: settled.removed === true || watcher !== null };
  const total = found.inputs.length;
  const report = await createReporter({
    color: flags.color,
    total,
    bar: drawsBar(flags, total),
    label: doneAs === null && learnsFirst(found.inputs, flags) ? "cleaning (2/2) " : "",
    others: found.others,
    warnings: !flags.quiet,
    summary: tellsSummary(flags, total),
  });
  accountForInterrupt(() => (flags.quiet ? null : `${report.interrupted()}${afterInterrupt(flags)}`));
  try {
    const tally = await cleanAll(found.inputs, {
      read: readSettings(flags),
      ...cleanWherePays({
        options,
        meta: flags.meta === true,
        ...threadSettings(flags),
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
    const nothing = tally.passedOver > 0 && tally.pages + tally.doneBefore === 0;
    if (tally.failed === 0) return nothing ? SOME_FAILED : DONE;
    // What comes next through a pipe may be waited for by now.
    if (tally.stopped) endAtOnce(SOME_FAILED);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    report.error(error.target, error.reason);
    endAtOnce(SOME_FAILED);
  }
  return SOME_FAILED;
}

/** Flags of learn that contradict each other, in words; null where none do. */
function learnContradiction(inputs: readonly string[], { output, merge, groupBy }: Flags): string | null {
  if (output === undefined)
    return "learn needs a file to write to: clean-news learn INPUT... -o template.json";
  if (merge && inputs.length === 0) return "--merge needs the files that learn --partial wrote. Name them.";
  if (merge && groupBy) return "--group-by belongs to --partial: a partial is grouped already. Leave it out.";
  return null;
}

/** Learns a template; the exit code. */
export async function learnCommand(inputs: readonly string[], flags: Flags): Promise<number> {
  const wrong = learnContradiction(inputs, flags) ?? contradiction(inputs, flags);
  if (wrong !== null) return refuse(wrong);
  const { fileRefusal } = await import("./learn/templateFile.js");
  const output = flags.output ?? "";
  const refusal = fileRefusal(output, flags.force === true);
  if (refusal !== null) return refuse(refusal);
  const { learnFrom, mergeFiles } = await import("./learn/learnInputs.js");
  const plan = { output, partial: flags.partial === true, quiet: flags.quiet === true };
  if (flags.merge) return mergeFiles(inputs, plan) ? DONE : SOME_FAILED;
  const found = await findInputs(inputs, flags);
  if (typeof found === "string") return refuse(found);
  const collect = {
    ...outlineSettings(flags),
    groupBy: flags.groupBy ?? null,
  };
  return (await learnFrom(found.inputs, plan, collect)) ? DONE : SOME_FAILED;
}

/** Explains one dump; the exit code. */
export async function explainCommand([path]: readonly string[], flags: Flags): Promise<number> {
  const wrong = contradiction(path === undefined ? [] : [path], flags);
  if (wrong !== null) return refuse(wrong);
  const { explainInput, namedPage } = await import("./explain.js");
  const page =
    path === undefined || path === "-"
      ? { input: stdinInput(flags.stdinFilepath ?? null), number: null }
      : namedPage(path);
  const template = await findTemplate([], { ...flags, learn: false }, false);
  if (typeof template === "string") return refuse(template);
  const explained = await explainInput(
    page,
    { ...pageOptions(flags), template },
    {
      read: readSettings(flags),
      color: flags.color,
      onlyInput: flags.input === true,
    },
  );
  return explained ? DONE : SOME_FAILED;
}
