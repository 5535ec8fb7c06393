import type { Dirent } from "node:fs";
import { promises } from "node:fs";
import { resolve } from "node:path";
import type { PageError } from "../types.js";
import type { Expansion } from "./expandInputs.js";
import { DUMP_EXTENSIONS, type DumpInput, dumpExtensionLength, fileInput, problemInput } from "./input.js";
import { readProblem } from "./problems.js";

const extensionList = DUMP_EXTENSIONS.map((extension) => `.${extension}`).join(", ");

const NO_DUMPS: PageError = {
  rule: "input/no-dumps",
  reason: `holds no file that ends in ${extensionList}. Name the files, or quote a pattern: 'FOLDER/**'.`,
};

/** The folder as written, without the slashes at its end. */
function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** A path inside a folder, the folder written as the user wrote it. */
function pathInside(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** True for a file, and for a link unless it leads to a folder: a link to nothing is to be told, not passed over. */
async function isDump(path: string, entry: Dirent): Promise<boolean> {
  if (dumpExtensionLength(entry.name) === 0) return false;
  if (!entry.isSymbolicLink()) return entry.isFile();
  return promises.stat(path).then(
    (status) => status.isFile(),
    () => true,
  );
}

/**
 * The dumps in a folder and the folders below it, in no order: files with a dump ending. Names that start with a dot, links to
 * folders, pipes and devices are passed over. A folder that can't be read is a problem of its own.
 */
export async function walkFolder(top: string): Promise<DumpInput[]> {
  const inputs: DumpInput[] = [];
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = await promises.readdir(folder, { withFileTypes: true });
    } catch (error) {
      inputs.push(problemInput(folder, readProblem(error)));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = pathInside(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (await isDump(path, entry)) inputs.push(fileInput(path, true));
    }
  }
  return inputs;
}

/** The dumps in a folder, as the user wrote it. */
export async function expandFolder(argument: string): Promise<Expansion> {
  const folder = trimSlashes(argument);
  const found = await walkFolder(folder);
  const inputs = found.length > 0 ? found : [problemInput(argument, NO_DUMPS)];
  return { inputs, bases: [resolve(folder)], searched: true, oneFile: false };
}
