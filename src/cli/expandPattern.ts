import { promises } from "node:fs";
import { resolve } from "node:path";
import glob from "fast-glob";
import type { PageError } from "../types.js";
import type { Expansion } from "./expandInputs.js";
import { type DumpInput, fileInput, problemInput } from "./input.js";
import { readProblem } from "./problems.js";
import { walkFolder } from "./walkFolder.js";

const NO_MATCH: PageError = {
  rule: "input/no-match",
  reason: "is a pattern that matches no file. Check it, and the folder that you are in.",
};

/** Matches of a pattern that are files or links; the folders that it matches, searched, where there are no such files. */
async function findMatches(pattern: string, suppressErrors: boolean): Promise<DumpInput[]> {
  const options = { onlyFiles: false, objectMode: true, followSymbolicLinks: false, suppressErrors } as const;
  const matches = await glob(pattern, options);
  const files: DumpInput[] = [];
  const folders: string[] = [];
  for (const { path, dirent } of matches) {
    const folder = dirent.isDirectory() || (dirent.isSymbolicLink() && (await isFolder(path)));
    if (folder) folders.push(path);
    else if (dirent.isFile() || dirent.isSymbolicLink()) files.push(fileInput(path, true));
  }
  if (files.length > 0) return files;
  return (await Promise.all(folders.map(walkFolder))).flatMap(({ inputs }) => inputs);
}

/** Like `findMatches`; a folder that can't be read is a problem beside the matches, it does not hide them. */
async function findReadable(pattern: string): Promise<DumpInput[]> {
  try {
    return await findMatches(pattern, false);
  } catch (error) {
    const problem = readProblem(error);
    return [problemInput(pattern, problem), ...(await findMatches(pattern, true))];
  }
}

/** The files that a pattern matches. */
export async function expandPattern(pattern: string): Promise<Expansion> {
  const found = await findReadable(pattern);
  return {
    inputs: found.length > 0 ? found : [problemInput(pattern, NO_MATCH)],
    bases: glob.generateTasks(pattern).map(({ base }) => resolve(base)),
    searched: pattern.includes("**"),
    oneFile: false,
    others: new Map(),
  };
}

function isFolder(path: string): Promise<boolean> {
  return promises.stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** False for a name without the characters that patterns are made of. */
export function isPattern(argument: string): boolean {
  return glob.isDynamicPattern(argument);
}
