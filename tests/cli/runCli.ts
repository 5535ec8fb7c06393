import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const BIN = join(ROOT, "bin", "clean-news.js");

/** The Node that runs the tool: another one than this, where CLEAN_NEWS_NODE names it. */
export const NODE = process.env.CLEAN_NEWS_NODE ?? process.execPath;

/** Every test starts processes, which take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** Nothing of the caller's terminal may change what the tool prints. */
const { NO_COLOR, FORCE_COLOR, CI, ...ENVIRONMENT } = process.env;

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Where standard output goes instead of into the result. */
  readonly toFile?: string;
  /** Who runs it; only root may choose. */
  readonly uid?: number;
}

export function run(
  args: readonly string[],
  { cwd, input = "", env = {}, toFile, uid }: RunSettings,
): Result {
  const output = toFile === undefined ? "pipe" : openSync(toFile, "w");
  const { status, stdout, stderr } = spawnSync(NODE, [BIN, ...args], {
    cwd,
    input,
    env: { ...ENVIRONMENT, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    ...(uid === undefined ? {} : { uid }),
    stdio: ["pipe", output, "pipe"],
  });
  if (typeof output === "number") closeSync(output);
  return { status, stdout: stdout ?? "", stderr };
}

/** The tool under way, for tests that meddle with it. */
export function start(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(NODE, [BIN, ...args], { cwd, env: ENVIRONMENT });
}

/** Resolves to the exit code, or to the signal's name where a signal ended the process. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<number | string | null> {
  return new Promise((done) => child.on("close", (code, signal) => done(signal ?? code)));
}

/** The records of JSON lines. */
export function records(stdout: string): Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** What the records say of their sources. */
export function paths(stdout: string): unknown[] {
  return records(stdout).map(({ source }) => (source as Record<string, unknown>).path);
}

/** Rules of the error records, null for the others, by path. */
export function rules(stdout: string): Record<string, string | null> {
  return Object.fromEntries(
    records(stdout).map(({ source, error }) => [
      String((source as Record<string, unknown>).path),
      error === undefined ? null : String((error as Record<string, unknown>).rule),
    ]),
  );
}

/** Articles without what differs by where they came from. */
export function bare(stdout: string): unknown[] {
  return records(stdout).map(({ source, captured, provenance, ...article }) => article);
}

/** Where a record says that it is from. */
export function sourceOf(record: Record<string, unknown> | undefined): Record<string, unknown> {
  return Object(record?.source);
}

/** A folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "clean-news-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A made-up page whose story is told apart by its number. */
export function page(number = 1): string {
  return `Home
Politics
Sport

Harbour bridge number ${number} to close for repairs

By Ada Lindqvist

4 March 2021, 10:15

The old harbour bridge number ${number} will close to all traffic on Monday while engineers replace its steel cables, the town council said in a statement.

Work is expected to last for eleven weeks, and the council has promised a free ferry for people on foot and on bicycles between six in the morning and midnight.

"We know that this is hard for those who cross it every day, and we will be as quick as safety allows," said the head of the roads department, who spoke to reporters on the quay.

The bridge was opened ninety years ago and carries about four thousand cars a day, far more than its builders had in mind when they drew up the plans.

Read also

Ferry fares to rise in spring

© Harbour Gazette. All rights reserved.
`;
}
