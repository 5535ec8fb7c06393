import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";
import { dirname, extname, join } from "node:path";
import { columnsFor, type FieldOnDemand } from "../output/columns.js";
import { neutralise } from "../output/terminal.js";
import { RUN_WRITERS, type RunEncoder, WRITERS } from "../output/writers.js";
import type { ExpandedInputs } from "./expandInputs.js";
import { missingFolder } from "./missingFolder.js";
import { fileRefusal } from "./outputPath.js";
import { systemErrorCode } from "./problems.js";
import type { Flags, Format, RunFormat } from "./request.js";
import { NEW_PAGE, type Output } from "./sinks.js";

/** Where the records of a run go, and what is to be done when it is over. */
export interface RunOutput extends Output {
  close(): Promise<void>;
}

/** A file of a whole run that can't be written: the run is of no use any more. */
export class OutputError extends Error {
  /** The flag that names the file, and its path. */
  readonly target: string;
  /** What happened and what to do, for the user. */
  readonly reason: string;

  constructor(target: string, reason: string) {
    super(`${target}: ${reason}`);
    this.target = target;
    this.reason = reason;
  }
}

/** What is at a path, links not followed; null where nothing is, or nothing can be. */
function whatIsAt(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return null;
  }
}

function isFolder(path: string): boolean {
  return existsSync(`${path}/.`);
}

function isRunFormat(name: string): name is RunFormat {
  return Object.hasOwn(RUN_WRITERS, name);
}

/** The format of a whole run that the flags ask for: by name, or by the ending of the file for it. Null for any other. */
export function runFormat({ format, output }: Flags): RunFormat | null {
  if (format !== undefined) return isRunFormat(format) ? format : null;
  const ending = output === undefined ? "" : extname(output).slice(1).toLowerCase();
  return isRunFormat(ending) && output !== undefined && !isFolder(output) ? ending : null;
}

/** Endings of files that have the records of many pages, which -o makes a folder for. */
const PAGE_ENDINGS: readonly string[] = [
  ...Object.values(WRITERS).map(({ extension }) => extension),
  ...Object.keys(WRITERS),
  "ndjson",
];

/** Endings of files that clean-news does not write. */
const OTHER_ENDINGS: readonly string[] = [
  "gz",
  "htm",
  "html",
  "tsv",
  "xlsx",
  "xml",
  "yaml",
  "yml",
  "zip",
  "zst",
];

/** How --output and --format contradict each other, in words; null where they do not. */
export function outputContradiction({ format, output }: Flags): string | null {
  if (output === undefined || isFolder(output)) return null;
  const ending = extname(output).slice(1).toLowerCase();
  const isTable = isRunFormat(ending);
  if (format !== undefined && isRunFormat(format)) {
    // A table may well be called a text.
    const isOther = isTable || (PAGE_ENDINGS.includes(ending) && ending !== WRITERS.text.extension);
    if (format === ending || !isOther) return null;
    return `--output ${output} ends in .${ending}, and --format is ${format}. Name a file that ends in .${format}, or leave out --format.`;
  }
  if (isTable && format !== undefined) {
    return `--output ${output} names a table, and --format ${format} has each page by itself. Leave out --format, or name a folder.`;
  }
  if (OTHER_ENDINGS.includes(ending)) {
    return `--output ${output} would be a folder of one file a page, and is named like a file. Tables end in .csv or .parquet. For a folder, give it another name, or make it first.`;
  }
  if (!PAGE_ENDINGS.includes(ending)) return null;
  const named = format ?? formatOf(ending);
  const rest = named === "json" ? "" : ` --format ${named}`;
  return `--output ${output} would be a folder of one file a page, and is named like a file. For a file: clean-news${rest} INPUT > ${output}. For a folder, give it another name, or make it first.`;
}

/** The format whose files have this ending. */
function formatOf(ending: string): string {
  const named = Object.entries(WRITERS).find(([name, { extension }]) => [name, extension].includes(ending));
  return named?.[0] ?? "jsonl";
}

/** The format that the flags name, where it has each page by itself. */
export function pageFormat({ format }: Flags): Format | undefined {
  return format === undefined || isRunFormat(format) ? undefined : format;
}

/** A file that comes into being whole: until it is closed, what is written of it has a passing name beside it. */
export interface WholeFile {
  write(part: string | Uint8Array): void;
  close(): void;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Throws `OutputError` for whatever goes wrong with the file. A run that ends early leaves nothing behind. */
export function openWholeFile(path: string, flag: string): WholeFile {
  const passing = join(dirname(path), `.clean-news-${randomUUID()}.tmp`);
  let opened = false;
  const forget = (): void => {
    if (opened) rmSync(passing, { force: true });
  };
  const guard = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === null) throw error;
      forget();
      const reason = `can't be written (${code}). Make room or set permissions there, then run again.`;
      throw new OutputError(`${flag} ${path}`, reason);
    }
  };
  const file = guard(() => openSync(passing, "wx"));
  opened = true;
  process.once("exit", forget);
  return {
    write: (part) => guard(() => writeAll(file, typeof part === "string" ? Buffer.from(part) : part)),
    close() {
      guard(() => {
        closeSync(file);
        renameSync(passing, path);
      });
      process.off("exit", forget);
    },
  };
}

/** Why a file can't be made at a path, in words; null where it can. */
export function fileProblem(
  flag: string,
  path: string,
  found: ExpandedInputs,
  force: boolean,
): string | null {
  if (isFolder(path)) return `${flag} ${path} is a folder. Name a file in it.`;
  const missing = missingFolder(flag, path);
  if (missing !== null) return missing;
  const there = whatIsAt(path);
  if (there !== null && !there.isFile() && !there.isSymbolicLink()) {
    return `${flag} ${path} is a device or a pipe. Name a file.`;
  }
  if (!force && there !== null) {
    return `${flag} ${path} is there already. Use --force to write over it, or name another file.`;
  }
  return fileRefusal(flag, path, found);
}

/** The fields on demand that the flags ask for. */
function askedFields({ meta, provenance, removed, duplicates, dedupe }: Flags): FieldOnDemand[] {
  const finds = duplicates === true || dedupe === true;
  const asked = { meta, duplicateOf: finds, similarity: finds, provenance, removed };
  return (Object.keys(asked) as FieldOnDemand[]).filter((name) => asked[name] === true);
}

function toStdout(part: string | Uint8Array): Promise<void> {
  if (part.length === 0) return Promise.resolve();
  const shown =
    process.stdout.isTTY && typeof part === "string" ? neutralise(part.replaceAll("\r\n", "\n")) : part;
  return new Promise((done) => process.stdout.write(shown, () => done()));
}

function runOutput(encoder: RunEncoder, put: (part: string | Uint8Array) => unknown): RunOutput {
  return {
    claim: () => NEW_PAGE,
    leaveOut: async () => null,
    async write(article) {
      await put(encoder.add(article));
      return null;
    },
    async close() {
      await put(encoder.end());
    },
  };
}

/** One file of the whole run, at the path of --output or on standard output; a string where it can't go there. */
export async function openRunOutput(
  format: RunFormat,
  found: ExpandedInputs,
  flags: Flags,
): Promise<RunOutput | string> {
  const { extension, binary, open } = RUN_WRITERS[format];
  const { output } = flags;
  if (output === undefined && binary && process.stdout.isTTY) {
    return `--format ${format} is nothing for a terminal. Give -o FILE.${extension}, or send it to a file or a program.`;
  }
  if (output !== undefined) {
    const problem = fileProblem("--output", output, found, flags.force === true);
    if (problem !== null) return problem;
  }
  const encoder = await open(columnsFor(askedFields(flags)));
  if (output === undefined) return runOutput(encoder, toStdout);
  const file = openWholeFile(output, "--output");
  const made = runOutput(encoder, file.write);
  return {
    ...made,
    async close() {
      await made.close();
      file.close();
    },
  };
}
