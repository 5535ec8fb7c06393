import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { type DumpInput, fileInput, stdinInput } from "./input.js";
import { type OtherFiles, othersLeft } from "./otherFiles.js";
import { apartFromOutput } from "./ownOutput.js";
import { systemErrorCode } from "./problems.js";

/** What the arguments stand for. */
export interface ExpandedInputs {
  /** In the order in which they were named; what a folder or a pattern holds by path, in the order of UTF-16 code units. Every file once. */
  readonly inputs: readonly DumpInput[];
  /** True unless the user named exactly one file or only standard input: results are then a stream of records. */
  readonly several: boolean;
  /** Absolute folders that hold what was named: folders themselves, what stands before a pattern, the parents of files. */
  readonly bases: readonly string[];
  /** Absolute folders that were searched through and through. */
  readonly searched: readonly string[];
  /** Files in them that were passed over. */
  readonly others: OtherFiles;
}

/** What one argument stands for. */
export interface Expansion {
  readonly inputs: readonly DumpInput[];
  readonly bases: readonly string[];
  readonly searched: boolean;
  readonly oneFile: boolean;
  readonly others: OtherFiles;
}

const NO_OTHERS: OtherFiles = new Map();

/** One of these is in every pattern: other names need not load what expands them. */
const PATTERN_SIGNS = /[*?[\]{}()!]/;

/** `literal`: the argument is a name, whatever characters it has. */
async function expandArgument(argument: string, literal: boolean): Promise<Expansion> {
  const file = {
    inputs: [fileInput(argument, false)],
    bases: [dirname(resolve(argument))],
    searched: false,
    others: NO_OTHERS,
  };
  try {
    if (!statSync(argument).isDirectory()) return { ...file, oneFile: true };
    return (await import("./walkFolder.js")).expandFolder(argument);
  } catch (error) {
    const isName = literal || systemErrorCode(error) !== "ENOENT" || !PATTERN_SIGNS.test(argument);
    // A link to nothing is there, whatever its name looks like; reading it tells what is wrong.
    const isLink = !isName && lstatSync(argument, { throwIfNoEntry: false }) !== undefined;
    if (isName || isLink) return { ...file, oneFile: true };
    const { expandPattern, isPattern } = await import("./expandPattern.js");
    return isPattern(argument) ? expandPattern(argument) : { ...file, oneFile: true };
  }
}

function expandStdin(name: string | null): Expansion {
  return {
    inputs: [stdinInput(name)],
    bases: [dirname(resolve(name ?? "stdin"))],
    searched: false,
    oneFile: true,
    others: NO_OTHERS,
  };
}

function byPath(inputs: readonly DumpInput[]): DumpInput[] {
  const key = ({ path }: DumpInput): string => path ?? "";
  return [...inputs].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A file that was named twice counts where it was named first. */
function eachOnce(inputs: readonly DumpInput[]): DumpInput[] {
  const seen = new Set<string>();
  return inputs.filter(({ path, from }) => {
    const key = from === "stdin" || path === null ? "" : resolve(path);
    return !seen.has(key) && seen.add(key);
  });
}

/** What the user named, and how. */
export interface NamedInputs {
  /** Files, folders, patterns, `-`. */
  readonly arguments: readonly string[];
  /** Names from `--files-from`, taken as they are; null where the flag was not given. */
  readonly listed: readonly string[] | null;
  /** What standard input is called; null for no name. */
  readonly stdinPath: string | null;
}

/** Finds the dumps that the user named. What can't be found is an input with a problem. */
export async function expandInputs(named: NamedInputs): Promise<ExpandedInputs> {
  const expansions: Expansion[] = [];
  for (const argument of named.arguments) {
    expansions.push(argument === "-" ? expandStdin(named.stdinPath) : await expandArgument(argument, false));
  }
  for (const path of named.listed ?? []) expansions.push(await expandArgument(path, true));
  const searched = expansions.flatMap(({ searched: isSearched, bases }) => (isSearched ? bases : []));
  const inputs = eachOnce(expansions.flatMap((expansion) => byPath(expansion.inputs)));
  return {
    inputs: apartFromOutput(inputs),
    several: named.listed !== null || expansions.length > 1 || !expansions.every(({ oneFile }) => oneFile),
    bases: expansions.flatMap(({ bases }) => bases),
    searched,
    others: othersLeft(
      expansions.map(({ others }) => others),
      inputs.filter(({ path, found }) => !found && path !== null && isInAny(resolve(path), searched)),
    ),
  };
}

function isInAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

/** What a list of names holds. Throws what reading it throws. */
async function listText(path: string): Promise<string> {
  if (path !== "-") return readFileSync(path, "utf8");
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * The names in a list: one a line, or ended by NUL bytes. Empty names are passed over. A string, what is wrong, where they end otherwise.
 * Throws what reading the list throws.
 */
export async function readList(path: string, byNul: boolean): Promise<readonly string[] | string> {
  const text = await listText(path);
  const hasNul = text.includes("\0");
  if (!byNul && hasNul) return "has names that end with NUL bytes. Give -0 too.";
  if (byNul && !hasNul && text.includes("\n"))
    return "has names that end with lines, and no NUL bytes. Leave -0 out.";
  return text.split(byNul ? "\0" : /\r?\n/).filter((name) => name !== "");
}
