import type { Dirent } from "node:fs";
import { promises } from "node:fs";
import { resolve } from "node:path";
import type { PageError } from "../types.js";
import type { Expansion } from "./expandInputs.js";
import { type DumpInput, extensionOf, fileInput, problemInput, SEARCHED_EXTENSIONS } from "./input.js";
import { type OtherFiles, othersList } from "./otherFiles.js";
import { readProblem } from "./problems.js";

const extensionList = SEARCHED_EXTENSIONS.map((extension) => `.${extension}`).join(", ");

/** A folder without dumps, and what it has instead. */
function noDumps(folder: string, others: OtherFiles): PageError {
  const list = othersList(others);
  const instead = list === "" ? "" : ` It has ${list}.`;
  const reason = `holds no file that ends in ${extensionList}.${instead} Name the files, or quote a pattern: '${folder}/**'`;
  return { rule: "input/no-dumps", reason };
}

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
  if (!SEARCHED_EXTENSIONS.includes(extensionOf(entry.name))) return false;
  if (!entry.isSymbolicLink()) return entry.isFile();
  return promises.stat(path).then(
    (status) => status.isFile(),
    () => true,
  );
}

/** What a folder and those below it hold. */
export interface Walked {
  /** In no order. */
  readonly inputs: readonly DumpInput[];
  /** Files that were passed over for their endings. */
  readonly others: OtherFiles;
}

/**
 * The dumps in a folder and the folders below it: files with an ending that is searched for. Names that start with a dot, links to
 * folders, pipes and devices are passed over. A folder that can't be read is a problem of its own.
 */
export async function walkFolder(top: string): Promise<Walked> {
  const inputs: DumpInput[] = [];
  const others = new Map<string, number>();
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
      else if (entry.isFile()) {
        const extension = extensionOf(entry.name);
        others.set(extension, (others.get(extension) ?? 0) + 1);
      }
    }
  }
  return { inputs, others };
}

/** The dumps in a folder, as the user wrote it. */
export async function expandFolder(argument: string): Promise<Expansion> {
  const folder = trimSlashes(argument);
  const { inputs: found, others } = await walkFolder(folder);
  const inputs = found.length > 0 ? found : [problemInput(argument, noDumps(folder, others))];
  return { inputs, bases: [resolve(folder)], searched: true, oneFile: false, others };
}
