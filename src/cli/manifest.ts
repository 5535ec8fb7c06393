import { randomBytes } from "node:crypto";
import { closeSync, constants, lstatSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { systemErrorCode } from "./problems.js";

/** What decides, beside the page, what is written for it. */
export interface RunSettings {
  /** Version and build. */
  readonly tool: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Hash of the site template; null for none. */
  readonly template: string | null;
  /** Hash of the inputs that it was learnt from before the run; null where it was not. */
  readonly learntFrom: string | null;
}

/** What was, or was about to be, written for a page. */
export interface ManifestEntry {
  /** `RunSettings` as JSON. */
  readonly settings: string;
  /** Hash of the page and of what its input says of it. */
  readonly input: string;
  /** Hash of the file; null where the page was left out. */
  readonly output: string | null;
}

/** What an output folder knows of the runs that wrote to it. */
export interface Manifest {
  /** What was noted of an output (path from the folder), oldest first. */
  readonly entriesOf: (path: string) => readonly ManifestEntry[];
  /** Notes what is about to be written. Throws what the system throws; then nothing may be written. */
  readonly note: (path: string, input: string, output: string | null) => void;
  /** This run's `ManifestEntry.settings`. */
  readonly settings: string;
  /** Name of the file, in the folder of the output, that this run writes before it renames it. */
  readonly passingName: string;
}

/**
 * The manifest of an output folder: an append-only journal of JSON lines. Nothing else can be written to at every page and
 * survives kill -9 at every moment without a lock, a native module or a rewrite of what is there: a line that was torn is no JSON and is
 * passed over, its page is done again.
 *
 * A run has one line that says what it is, and every output one line before it is written, with its hash. So a file is ours and whole if
 * its hash is in a line for its path, whatever happened in between; only the output of the last line of a run that was killed can have
 * left a file under its passing name.
 *
 * Nothing is synced to the disk: to wait for it at every page would make a run several times slower, and the death of a process loses
 * nothing that was written. After a power cut files may be empty or hold NUL bytes, which no output does: they are written again. Lines
 * may be missing: a file without one that holds what is to be written is taken over, any other is told and left alone.
 */
export const MANIFEST_NAME = ".clean-news-manifest.jsonl";

/** Version of the lines. */
const FORMAT = 1;

interface RunLine extends RunSettings {
  readonly manifest: typeof FORMAT;
  readonly run: string;
  readonly host: string;
  readonly pid: number;
}

interface EntryLine {
  readonly run: string;
  readonly path: string;
  readonly input: string;
  readonly output: string | null;
}

/** An earlier run, and the output that it noted last. */
interface EarlierRun {
  readonly line: RunLine;
  readonly settings: string;
  lastPath: string | null;
}

interface ReadManifest {
  readonly entries: Map<string, ManifestEntry[]>;
  readonly runs: Map<string, EarlierRun>;
  /** The last line has no end. */
  readonly torn: boolean;
}

/** All that decides what is written, as the entries have it: what a template was learnt from decides nothing more. */
export function settingsText({ tool, options, template }: RunSettings): string {
  return JSON.stringify([tool, options, template]);
}

/** The object on a line; null where there is none. */
function parseLine(line: string): Partial<RunLine & EntryLine> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" ? value : null;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
}

function isRunLine(line: Partial<RunLine>): line is RunLine {
  return line.manifest === FORMAT && typeof line.run === "string" && typeof line.options === "object";
}

function isEntryLine({ run, path, input, output }: Partial<EntryLine>): boolean {
  const isText = [run, path, input].every((value) => typeof value === "string");
  return isText && (output === null || typeof output === "string");
}

/** Bytes read at a time: the journal of a million pages is longer than a string can be. */
const CHUNK_BYTES = 1_048_576;

/** The lines of a file from its start; the last is empty where it ends with a line end. */
function* linesOf(file: number): Generator<string> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let rest = Buffer.alloc(0);
  for (let at = 0; ; ) {
    const length = readSync(file, chunk, 0, CHUNK_BYTES, at);
    if (length === 0) break;
    at += length;
    const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
    const end = bytes.lastIndexOf("\n") + 1;
    if (end > 0) yield* bytes.toString("utf8", 0, end - 1).split("\n");
    rest = bytes.subarray(end);
  }
  yield rest.toString("utf8");
}

function readLines(lines: Iterable<string>): ReadManifest {
  const entries = new Map<string, ManifestEntry[]>();
  const runs = new Map<string, EarlierRun>();
  let last = "";
  for (const lineText of lines) {
    last = lineText;
    const line = parseLine(lineText);
    if (line === null) continue;
    if (isRunLine(line)) runs.set(line.run, { line, settings: settingsText(line), lastPath: null });
    if (!isEntryLine(line)) continue;
    const { run, path, input, output } = line as EntryLine;
    const earlier = runs.get(run);
    if (earlier === undefined) continue;
    earlier.lastPath = path;
    const entry = { settings: earlier.settings, input, output };
    const known = entries.get(path);
    if (known === undefined) entries.set(path, [entry]);
    else known.push(entry);
  }
  return { entries, runs, torn: last !== "" };
}

/** The settings of the last run into a folder that had these but for the template, which it learnt from the same inputs; null for none. */
export function learntBefore(folder: string, { tool, options, learntFrom }: RunSettings): RunSettings | null {
  const path = join(folder, MANIFEST_NAME);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const file = openSync(path, "r");
  try {
    const same = JSON.stringify([tool, options]);
    let last: RunSettings | null = null;
    for (const text of linesOf(file)) {
      const line = text.includes('"learntFrom"') ? parseLine(text) : null;
      if (line === null || !isRunLine(line) || line.learntFrom !== learntFrom) continue;
      if (JSON.stringify([line.tool, line.options]) === same) last = line;
    }
    return last;
  } finally {
    closeSync(file);
  }
}

function passingName(run: string): string {
  return `.clean-news-${run}.tmp`;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemErrorCode(error) !== "ESRCH";
  }
}

/** Removes what killed runs of this machine left under their passing names. */
function sweep(folder: string, runs: Iterable<EarlierRun>): void {
  for (const { line, lastPath } of runs) {
    if (lastPath === null || line.host !== hostname() || isRunning(line.pid)) continue;
    const left = join(folder, dirname(lastPath), passingName(line.run));
    if (lstatSync(left, { throwIfNoEntry: false })?.isFile()) rmSync(left, { force: true });
  }
}

/** Opens the manifest of a folder that is there; it need not be. Throws what the system throws. */
export function openManifest(folder: string, settings: RunSettings): Manifest {
  // Never through a link: it may lead out of the folder.
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);
  const file = openSync(join(folder, MANIFEST_NAME), flags, 0o666);
  let read: ReadManifest;
  try {
    read = readLines(linesOf(file));
    sweep(folder, read.runs.values());
  } catch (error) {
    closeSync(file);
    throw error;
  }
  const { entries } = read;
  let { torn } = read;
  const run = randomBytes(8).toString("hex");
  const runLine: RunLine = { manifest: FORMAT, run, host: hostname(), pid: process.pid, ...settings };
  let isTold = false;
  const append = (...lines: readonly (RunLine | EntryLine)[]): void => {
    const bytes = Buffer.from(
      `${torn ? "\n" : ""}${lines.map((line) => `${JSON.stringify(line)}\n`).join("")}`,
    );
    torn = true;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    torn = false;
  };
  const now = settingsText(settings);
  return {
    settings: now,
    passingName: passingName(run),
    entriesOf: (path) => entries.get(path) ?? [],
    note(path, input, output) {
      const last = entries.get(path)?.at(-1);
      if (last?.settings === now && last.input === input && last.output === output) return;
      const line = { run, path, input, output };
      append(...(isTold ? [] : [runLine]), line);
      isTold = true;
    },
  };
}
