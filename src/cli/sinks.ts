import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { neutralise } from "../output/terminal.js";
import { WRITERS } from "../output/writers.js";
import type { Article, PageError } from "../types.js";
import type { DumpInput } from "./input.js";
import { type OutputTree, outputPath } from "./outputPath.js";
import { systemErrorCode } from "./problems.js";
import type { Format } from "./request.js";

/** Takes one record. Resolves once it is out, to what went wrong with writing it; null where nothing did. */
export type Sink = (article: Article, input: DumpInput) => Promise<PageError | null>;

/** What stands between two records of a format, where its own shape does not keep them apart. */
const SEPARATORS: Partial<Record<Format, string>> = { markdown: "\n", text: "\n\n" };

async function render(article: Article, format: Format): Promise<string> {
  const text = await WRITERS[format].write(article);
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/**
 * Records one after the other on standard output. Waits for a slow reader, so that nothing piles up. `asked`: null for JSON, one
 * line a page where the input has many.
 */
export function standardOutput(asked: Format | null): Sink {
  let separator = "";
  return async (article) => {
    const format = asked ?? (article.source.record === undefined ? "json" : "jsonl");
    const text = await render(article, format);
    if (text === "") return null;
    const all = separator + text;
    separator = SEPARATORS[format] ?? "";
    await new Promise<void>((done) => {
      process.stdout.write(process.stdout.isTTY ? neutralise(all) : all, () => done());
    });
    return null;
  };
}

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
function writeWhole(path: string, text: string): void {
  const passing = join(dirname(path), `.clean-news-${randomUUID()}.tmp`);
  makeFolder(dirname(path));
  try {
    writeFileSync(passing, text, { flag: "wx" });
    renameSync(passing, path);
  } catch (error) {
    rmSync(passing, { force: true });
    throw error;
  }
}

/** One file a record in a tree like that of the inputs. Records of inputs that failed are not written. */
export function folderOutput(tree: OutputTree, format: Format, force: boolean): Sink {
  const written = new Set<string>();
  return async (article, input) => {
    if (article.error !== undefined) return null;
    const path = outputPath(tree, input, article.source.record?.number ?? null);
    if (written.has(path)) {
      const reason = `would be written to ${path}, where another input of this run is. Clean them into two folders.`;
      return { rule: "output/same-name", reason };
    }
    try {
      if (!force && isThere(path)) {
        const reason = `was not written: ${path} is there already. Use --force to write over it, or name another folder.`;
        return { rule: "output/exists", reason };
      }
      writeWhole(path, await render(article, format));
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === null) throw error;
      const reason = `could not be written to ${path} (${code}). Make room or set permissions there, then run again.`;
      return { rule: "output/unwritable", reason };
    }
    written.add(path);
    return null;
  };
}
