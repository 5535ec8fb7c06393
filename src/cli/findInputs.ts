import { type ExpandedInputs, expandInputs, readList } from "./expandInputs.js";
import { readProblem, systemErrorCode } from "./problems.js";
import type { Flags } from "./request.js";

/** Flags and inputs that contradict each other, in words; null where none do. */
export function contradiction(inputs: readonly string[], flags: Flags): string | null {
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
  if (flags.template !== undefined && flags.learn === true) {
    return "--template and --learn both say what the sites repeat. Leave one of them out.";
  }
  if (inputs.includes("")) return "an input has an empty name. Check the variables in your command.";
  if (readsStdin && !inputs.includes("-") && process.stdin.isTTY) {
    return "no input. Name a file or folder, pipe a dump in, or see clean-news --help.";
  }
  return null;
}

/** The inputs that the user named; a string where the list of them can't be read. */
export async function findInputs(inputs: readonly string[], flags: Flags): Promise<ExpandedInputs | string> {
  const { filesFrom, stdinFilepath } = flags;
  try {
    const listed = filesFrom === undefined ? null : await readList(filesFrom, flags.null === true);
    if (typeof listed === "string") return `--files-from ${filesFrom} ${listed}`;
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
