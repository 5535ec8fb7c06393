import { createHash } from "node:crypto";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { ExpandedInputs } from "./expandInputs.js";
import { type DumpInput, dumpExtensionLength, extensionOf } from "./input.js";

/** Bytes of the longest file name that common file systems take. */
const MAX_NAME_BYTES = 255;

/** Hex digits that tell apart names which were shortened to the same beginning. */
const SHORTENED_DIGITS = 8;

/** The deepest folder that holds all of these absolute folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (first === undefined) return resolve(".");
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return shared.join(sep) || sep;
}

/** A file name with another ending: `a.txt` gives `a.json`, `a` and `a.2019` keep all they have, and `a.txt` where `whole`. Long names are shortened. */
function fileName(inputName: string, extension: string, whole: boolean): string {
  const stem = whole ? inputName : inputName.slice(0, inputName.length - dumpExtensionLength(inputName));
  const ending = `.${extension}`;
  if (Buffer.byteLength(stem + ending) <= MAX_NAME_BYTES) return stem + ending;
  const digits = createHash("sha256").update(inputName).digest("hex").slice(0, SHORTENED_DIGITS);
  const room = MAX_NAME_BYTES - Buffer.byteLength(ending) - SHORTENED_DIGITS - 1;
  const characters = [...stem];
  while (Buffer.byteLength(characters.join("")) > room) characters.pop();
  return `${characters.join("")}-${digits}${ending}`;
}

/** Where things go: `folder` as the user wrote it, `root` the absolute folder whose tree is mirrored in it. */
export interface OutputTree {
  readonly folder: string;
  readonly root: string;
  readonly extension: string;
  /** Where several inputs would be written to, as `placeOf` names it: their outputs keep the endings of the inputs. */
  readonly shared: ReadonlySet<string>;
}

/** Endings of inputs of many pages, whose outputs are folders. */
const ARCHIVES: readonly string[] = ["warc", "wet"];

/** Where an input would be written to without its ending: the same for inputs that are in each other's way. */
function placeOf(path: string): string {
  const stem = path.slice(0, path.length - dumpExtensionLength(basename(path)));
  return ARCHIVES.includes(extensionOf(basename(path))) ? stem + sep : stem;
}

/** Those of the inputs that differ from another in their ending alone, and the places that they share. */
export function inputsInTheWay({ inputs }: Pick<ExpandedInputs, "inputs">): {
  readonly inputs: readonly DumpInput[];
  readonly shared: ReadonlySet<string>;
} {
  const places = new Map<string, DumpInput[]>();
  for (const input of inputs) {
    if (input.path === null || input.problem !== null) continue;
    const place = placeOf(resolve(input.path));
    const others = places.get(place);
    if (others === undefined) places.set(place, [input]);
    else others.push(input);
  }
  const several = [...places].filter(([, alike]) => alike.length > 1);
  return {
    inputs: several.flatMap(([, alike]) => alike),
    shared: new Set(several.map(([place]) => place)),
  };
}

/** Digits of the numbers that files of records are named by: they stay in order up to a million. */
const RECORD_DIGITS = 6;

/** The file that an input's article is written to; of an input of many, that of its record, in a folder named as the input is. */
export function outputPath(
  { folder, root, extension, shared }: OutputTree,
  input: DumpInput,
  record: number | null,
): string {
  const from = resolve(input.path ?? join(root, "stdin"));
  const above = join(folder, relative(root, dirname(from)));
  const whole = shared.has(placeOf(from));
  if (record === null) return join(above, fileName(basename(from), extension, whole));
  const inner = fileName(basename(from), "records", whole).slice(0, -".records".length);
  return join(above, inner, `${String(record).padStart(RECORD_DIGITS, "0")}.${extension}`);
}

/** What an input becomes, as messages name it: a file, or the folder of an archive, with a slash at its end. */
export function outputName(tree: OutputTree, input: DumpInput): string {
  const isArchive = ARCHIVES.includes(extensionOf(basename(input.path ?? "")));
  return isArchive ? dirname(outputPath(tree, input, 1)) + sep : outputPath(tree, input, null);
}

/** The path with all links followed, of a folder that may not be there yet. */
export function realFolder(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realFolder(parent), basename(absolute));
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function inputFiles({ inputs }: ExpandedInputs): ReadonlySet<string> {
  return new Set(
    inputs.flatMap(({ path, from }) => (path === null || from === "stdin" ? [] : [resolve(path)])),
  );
}

/** The input folder in which a path lies, links followed; undefined for none. */
function inputFolderAround(path: string, { searched }: ExpandedInputs): string | undefined {
  const real = realFolder(path);
  return searched.find((input) => isInside(real, realFolder(input)));
}

/** Why nothing may be written to this file, which a flag names; null where all is well. */
export function fileRefusal(flag: string, path: string, found: ExpandedInputs): string | null {
  const around = inputFolderAround(path, found);
  if (around !== undefined) {
    return `${flag} ${path} lies in the input folder ${around}. Name a file outside of it.`;
  }
  if (!inputFiles(found).has(resolve(path))) return null;
  return `${flag} ${path} would write over an input. Name another file.`;
}

/** Why nothing may be written to this tree; null where all is well. */
export function outputRefusal(tree: OutputTree, found: ExpandedInputs): string | null {
  const { folder } = tree;
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    return `--output ${folder} is a file. Name a folder.`;
  }
  const around = inputFolderAround(folder, found);
  if (around !== undefined) {
    return `--output ${folder} lies in the input folder ${around}, so results would be read as input. Name a folder outside of it.`;
  }
  const files = inputFiles(found);
  const overwritten = found.inputs
    .map((input) => outputPath(tree, input, null))
    .find((path) => files.has(resolve(path)));
  if (overwritten === undefined) return null;
  return `--output ${folder} would write over the input ${overwritten}. Name another folder.`;
}
