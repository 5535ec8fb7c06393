import { WRITERS } from "../output/writers.js";
import type { Template } from "../template/template.js";
import { cleanAll } from "./cleanAll.js";
import { cleanHere } from "./cleanInput.js";
import { type ExpandedInputs, expandInputs, readList } from "./expandInputs.js";
import { type DumpInput, fileInput } from "./input.js";
import { pageOptions, readSettings } from "./options.js";
import { commonFolder, type OutputTree, outputRefusal } from "./outputPath.js";
import { readProblem, systemErrorCode } from "./problems.js";
import { createReporter, tell } from "./reporter.js";
import type { Flags } from "./request.js";
import { folderOutput, makeFolder, type Sink, standardOutput } from "./sinks.js";

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

/** In one process nothing is gained by beginning a page before the one before it is done. */
const UNDER_WAY = 1;

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

/** Where the records go; a string where they can't go there. */
function openSink(found: ExpandedInputs, flags: Flags): Sink | string {
  if (flags.output === undefined) return standardOutput(flags.format ?? (found.several ? "jsonl" : null));
  const format = flags.format ?? "json";
  const { extension } = WRITERS[format];
  const tree: OutputTree = { folder: flags.output, root: commonFolder(found.bases), extension };
  const refusal = outputRefusal(tree, found);
  if (refusal !== null) return refusal;
  try {
    makeFolder(tree.folder);
    return folderOutput(tree, format, flags.force === true);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return `--output ${tree.folder} can't be made (${code}). Name a folder where you may write.`;
  }
}

/** Fewer files are not learnt from unasked. */
const MIN_LEARNT_FILES = 8;

/** What is known of the sites: from --template, or learnt from the inputs; a string where the file is no template. */
async function findTemplate(inputs: readonly DumpInput[], flags: Flags): Promise<Template | string | null> {
  if (flags.template !== undefined) {
    const { readTemplate } = await import("./learn/templateFile.js");
    const template = readTemplate(flags.template);
    return typeof template === "string" ? `--template ${flags.template} ${template}` : template;
  }
  const files = inputs.filter(({ from, problem }) => from === "file" && problem === null);
  if (!(flags.learn ?? files.length >= MIN_LEARNT_FILES)) return null;
  const { learnBefore } = await import("./learn/learnInputs.js");
  return learnBefore(files, { read: readSettings(flags), encoding: flags.encoding ?? null });
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
  const template = await findTemplate(found.inputs, flags);
  if (typeof template === "string") return refuse(template);
  const write = openSink(found, flags);
  if (typeof write === "string") return refuse(write);
  const total = found.inputs.length;
  const toFolder = flags.output !== undefined;
  const leavesOut = flags.articlesOnly === true || flags.minConfidence !== undefined;
  const report = await createReporter({
    color: flags.color,
    total,
    bar: !flags.quiet && total > 1 && process.stderr.isTTY && (toFolder || !process.stdout.isTTY),
    warnings: !flags.quiet,
    summary: !flags.quiet && (toFolder || leavesOut || (process.stderr.isTTY && total > 1)),
  });
  const tally = await cleanAll(found.inputs, {
    read: readSettings(flags),
    clean: cleanHere({
      options: { ...pageOptions(flags), template },
      meta: flags.meta === true,
      alone: total === 1,
    }),
    write,
    report,
    underWay: UNDER_WAY,
    failFast: flags.failFast === true,
    articlesOnly: flags.articlesOnly === true,
    minConfidence: flags.minConfidence ?? 0,
  });
  return tally.failed > 0 ? SOME_FAILED : DONE;
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
    read: readSettings(flags),
    encoding: flags.encoding ?? null,
    groupBy: flags.groupBy ?? null,
  };
  return (await learnFrom(found.inputs, plan, collect)) ? DONE : SOME_FAILED;
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
  const template = await findTemplate([], { ...flags, learn: false });
  if (typeof template === "string") return refuse(template);
  const explained = await explainInput(
    input,
    { ...pageOptions(flags), template },
    {
      read: readSettings(flags),
      color: flags.color,
      onlyInput: flags.input === true,
    },
  );
  return explained ? DONE : SOME_FAILED;
}
