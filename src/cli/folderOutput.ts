import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { PageError } from "../types.js";
import type { PageRecord } from "./cleanInput.js";
import type { DumpInput } from "./input.js";
import { MANIFEST_NAME, type Manifest, openManifest, type RunSettings, settingsText } from "./manifest.js";
import { isInside, type OutputTree, outputPath, realFolder } from "./outputPath.js";
import { systemErrorCode } from "./problems.js";
import type { Format } from "./request.js";
import { NO_ROOM, type Output, render } from "./sinks.js";

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Makes a folder and those above it, one by one: Node's own way of doing it all at once never ends below /proc. */
export function makeFolder(path: string): void {
  if (isThere(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  mkdirSync(path);
}

/**
 * Writes a file under a passing name beside it, then renames it: nobody sees half of it. Synchronous, so that no signal comes in
 * between and leaves the passing name behind.
 */
function writeWhole(path: string, passingName: string, text: string): void {
  const passing = join(dirname(path), passingName);
  makeFolder(dirname(path));
  try {
    writeFileSync(passing, text, { flag: "wx" });
    renameSync(passing, path);
  } catch (error) {
    rmSync(passing, { force: true });
    throw error;
  }
}

/** Hash of an output, or of what decides it. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

/** Hash of all that an article is made of, beside the settings of the run. */
function pageHash(record: PageRecord, { path }: DumpInput, meta: boolean): string {
  const { content, warnings = [] } = record.kind === "page" ? record : { content: "" };
  const isText = typeof content === "string";
  const hash = createHash("sha256");
  const said = [path, record.source, meta ? record.meta : null, warnings];
  hash.update(JSON.stringify([...said, isText ? content : null]));
  return (isText ? hash : hash.update(content)).digest("base64url");
}

/** The bytes of an output; null where there is none, or what is there is no file. */
function readOutput(path: string): Uint8Array | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

/** What a power cut leaves of a file that was not yet on the disk. */
function isTorn(bytes: Uint8Array): boolean {
  return bytes.length === 0 || bytes.includes(0);
}

/** Tells whether folders lie in a folder, links followed; each is looked at once. */
function insideOf(folder: string): (inner: string) => boolean {
  const real = realFolder(folder);
  const known = new Map<string, boolean>();
  return (inner) => {
    const isKnown = known.get(inner) ?? isInside(realFolder(inner), real);
    known.set(inner, isKnown);
    return isKnown;
  };
}

function leadsOut(path: string): PageError {
  const reason = `was not written: a link leads from ${path} out of the output folder. Remove the link, or name another folder.`;
  return { rule: "output/outside", reason };
}

/** How a folder is written to. */
export interface FolderSettings {
  readonly tree: OutputTree;
  readonly format: Format;
  /** Do what is done already, and write over what is there. */
  readonly force: boolean;
  /** Do what is done already, and write over nothing but what is the tool's own. */
  readonly again: boolean;
  /** What the input says of the page besides is a part of the output. */
  readonly meta: boolean;
  readonly run: RunSettings;
  /** Settings of which what was done is done, where they are not those of the run; else null. */
  readonly doneAs: RunSettings | null;
}

/** What is wrong with what lies where an output goes, in words; null where it may be written over. */
function whyKept(path: string, text: string, entries: ReturnType<Manifest["entriesOf"]>): string | null {
  if (!isThere(path)) return null;
  const bytes = readOutput(path);
  if (bytes === null) return "is there already";
  if (Buffer.from(text).equals(bytes)) return null;
  if (entries.length === 0) return "is there already";
  const hash = hashOf(bytes);
  const isOurs = isTorn(bytes) || entries.some(({ output }) => output === hash);
  return isOurs ? null : "was changed since it was written";
}

/** What a full disk, or a used up share of it, is told by. */
const NO_ROOM_CODES = ["ENOSPC", "EDQUOT"];

/** Why an output is not there. Errors that the system did not raise are thrown on. */
function unwritable(path: string, error: unknown): PageError {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  if (NO_ROOM_CODES.includes(code)) {
    const reason = `could not be written to ${path}: there is no room left (${code}), so the run ends here. Make room, then run again: it goes on where it ended.`;
    return { rule: NO_ROOM, reason };
  }
  const reason = `could not be written to ${path} (${code}). Make room or set permissions there, then run again.`;
  return { rule: "output/unwritable", reason };
}

/**
 * One file a record in a tree like that of the inputs; records of inputs that failed are not written. Pages that were done before
 * are told by their hash: times and sizes lie where files were copied, unpacked or checked out, and to read and hash a page takes a
 * hundredth of the time of cleaning it. The files of pages that are done are hashed too, so that none is taken on trust.
 */
export function folderOutput({ tree, format, force, again, meta, run, doneAs }: FolderSettings): Output {
  const manifest = openManifest(tree.folder, run);
  const settings = doneAs === null ? manifest.settings : settingsText(doneAs);
  const claimed = new Set<string>();
  const written = new Set<string>([join(tree.folder, MANIFEST_NAME)]);
  const isInTree = insideOf(tree.folder);
  const keyOf = (path: string): string => relative(tree.folder, path);
  const isWhole = (path: string, hash: string | null): boolean => {
    if (hash === null) return true;
    try {
      const bytes = readOutput(path);
      return bytes !== null && hashOf(bytes) === hash;
    } catch (error) {
      // Writing it again will tell what is wrong.
      if (systemErrorCode(error) === null) throw error;
      return false;
    }
  };
  return {
    claim(record, input) {
      const path = outputPath(tree, input, record.source.record?.number ?? null);
      if (record.kind === "problem" || claimed.has(path)) return { page: null, isDone: false };
      claimed.add(path);
      const page = pageHash(record, input, meta);
      const last = manifest.entriesOf(keyOf(path)).at(-1);
      const isKnown = !force && !again && last?.settings === settings && last.input === page;
      const isDone = isKnown && isWhole(path, last.output);
      if (isDone) written.add(path);
      return { page, isDone };
    },
    async leaveOut(article, input, page) {
      if (page === null) return null;
      const path = outputPath(tree, input, article.source.record?.number ?? null);
      try {
        manifest.note(keyOf(path), page, null);
      } catch (error) {
        return unwritable(join(tree.folder, MANIFEST_NAME), error);
      }
      return null;
    },
    async write(article, input, page) {
      if (article.error !== undefined) return null;
      const path = outputPath(tree, input, article.source.record?.number ?? null);
      if (written.has(path)) {
        const reason = `would be written to ${path}, where another input of this run is. Clean them into two folders.`;
        return { rule: "output/same-name", reason };
      }
      try {
        if (!isInTree(dirname(path))) return leadsOut(path);
        const text = await render(article, format);
        const kept = force ? null : whyKept(path, text, manifest.entriesOf(keyOf(path)));
        if (kept !== null) {
          const reason = `was not written: ${path} ${kept}. Use --force to write over it, or name another folder.`;
          return { rule: "output/exists", reason };
        }
        manifest.note(keyOf(path), page ?? "", hashOf(text));
        writeWhole(path, manifest.passingName, text);
      } catch (error) {
        return unwritable(path, error);
      }
      written.add(path);
      return null;
    },
  };
}
