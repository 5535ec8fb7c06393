import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * What the built tool has in files instead of the modules of the same exports: made by those modules when the tool is built
 * (src/build.mjs), read when a page asks for it. A run on one page would need longer for loading all of it, or for working it
 * out, than for the page.
 */
const FOLDER = join(import.meta.dirname, "prepared");

type Guesses = typeof import("../input/encodingGuesses.js");
type References = typeof import("../input/readReference.js");
type Classes = typeof import("../text/classTable.js");
type Languages = typeof import("../text/profilesOf.js");
type Locales = typeof import("../locales/prepared.js");
type DateNames = typeof import("../dates/preparedNames.js");
type NameTables = typeof import("../locales/nameTable.js");
type Weights = typeof import("../model/weightBytes.js");

const known = new Map<string, unknown>();

/** Null where there is no such file. */
function readJson(name: string): unknown {
  if (known.has(name)) return known.get(name);
  const path = join(FOLDER, `${name}.json`);
  const read = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
  known.set(name, read);
  return read;
}

/** Modules beside the packages that they import, loaded by the few pages that need them. */
const later = createRequire(join(FOLDER, "../packages/later.cjs"));

export const guessEncodings: Guesses["guessEncodings"] = (bytes) =>
  later("./encodingGuesses.cjs").guessEncodings(bytes);

export const readReference: References["readReference"] = (reference) =>
  later("./readReference.cjs").readReference(reference);

export const classTable: Classes["classTable"] = (name) => readFileSync(join(FOLDER, `classes-${name}.bin`));

export const nameTable: NameTables["nameTable"] = (kind) => readFileSync(join(FOLDER, `names-${kind}.bin`));

export const profilesOf = ((script) => readJson(`languages-${script}`)) as Languages["profilesOf"];

export const prepareLocale = ((code) => readJson(`locale-${code}`)) as Locales["prepareLocale"];

export const preparedNames = ((code) => readJson(`dates-${code}`)) as DateNames["preparedNames"];

export const preparedZoneNames = ((code) => readJson(`zones-${code}`)) as DateNames["preparedZoneNames"];

export const weightBytes: Weights["weightBytes"] = (part) => readFileSync(join(FOLDER, `model-${part}.bin`));
