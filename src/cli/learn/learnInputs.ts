import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { learnTemplate } from "../../template/learn.js";
import { hashText } from "../../template/line.js";
import type { Template } from "../../template/template.js";
import type { DumpInput } from "../input.js";
import { systemErrorCode } from "../problems.js";
import { tell } from "../reporter.js";
import { type CollectSettings, collectOutlines, outlinesOf } from "./collect.js";
import { createSorter } from "./outlineSorter.js";
import { mergePartials, PartialError, partialLines } from "./partials.js";
import { templateLines, writeWhole } from "./templateFile.js";
import { readLines, writeLines } from "./textLines.js";

/** What is to be learnt, and where it goes. */
export interface LearnPlan {
  readonly output: string;
  readonly partial: boolean;
  readonly quiet: boolean;
}

const NOTHING =
  "nothing learnt: no site has 3 different pages that share lines, and no file was written. Name more pages of a site, or say which belong together: --group-by folder";

function writeTemplate(template: Template, { output, quiet }: LearnPlan): boolean {
  const { sites } = template;
  if (sites.length === 0) {
    tell(NOTHING);
    return false;
  }
  writeWhole(output, templateLines(template));
  const pages = sites.reduce((sum, site) => sum + site.pages, 0);
  if (!quiet)
    tell(`${output}: ${sites.length} site${sites.length === 1 ? "" : "s"} learnt from ${pages} pages`);
  return true;
}

/** Tells what went wrong with the disk; false. Other errors are thrown on. */
function failedDisk(error: unknown, output: string): false {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  tell(`${output}: can't be written (${code}). Make room there and in ${tmpdir()}, then run again.`);
  return false;
}

/** Removes a folder at the end of the process, however it ends; the function does it earlier. */
function removeAtExit(remove: () => void): () => void {
  process.once("exit", remove);
  return () => {
    process.off("exit", remove);
    remove();
  };
}

/** Learns from pages. True if all could be read and something was learnt. */
export async function learnFrom(
  inputs: readonly DumpInput[],
  plan: LearnPlan,
  collect: Omit<CollectSettings, "failed">,
): Promise<boolean> {
  let failed = 0;
  const sorter = createSorter();
  const close = removeAtExit(sorter.close);
  try {
    await collectOutlines(
      inputs,
      {
        ...collect,
        failed(name, reason) {
          failed++;
          tell(`${name}: ${reason}`);
        },
      },
      sorter,
    );
    if (plan.partial) writeWhole(plan.output, partialLines(sorter.sorted()));
    else if (!writeTemplate(learnTemplate(outlinesOf(sorter.sorted)), plan)) return false;
    return failed === 0;
  } catch (error) {
    return failedDisk(error, plan.output);
  } finally {
    close();
  }
}

/** Puts partials together: to a template, or with `partial` to a greater partial. True if that could be done. */
export function mergeFiles(paths: readonly string[], plan: LearnPlan): boolean {
  let folder: string | null = null;
  const close = removeAtExit(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });
  try {
    if (plan.partial) {
      writeWhole(plan.output, partialLines(mergePartials(paths)));
      return true;
    }
    folder = mkdtempSync(join(tmpdir(), "clean-news-learn-"));
    const all = join(folder, "all.jsonl");
    writeLines(all, mergePartials(paths));
    return writeTemplate(learnTemplate(outlinesOf(() => readLines(all))), plan);
  } catch (error) {
    if (!(error instanceof PartialError)) return failedDisk(error, plan.output);
    tell(error.message);
    return false;
  } finally {
    close();
  }
}

/** Inputs that a run learns from before it cleans: more say little more. */
const MAX_SAMPLE = 4000;

/** Inputs by the hash of the last parts of their paths: the same ones in whatever order, wherever the folder lies. */
function sampleOf(files: readonly DumpInput[]): readonly DumpInput[] {
  if (files.length <= MAX_SAMPLE) return files;
  const rank = ({ path }: DumpInput): number => hashText((path ?? "").split(/[\\/]/).slice(-2).join("/"));
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_SAMPLE)
    .map(({ file }) => file);
}

/** True for what can be read twice: not for a pipe with a name. */
function isFile({ path, from }: DumpInput): boolean {
  if (from !== "file" || path === null) return false;
  try {
    return statSync(path).isFile();
  } catch (error) {
    // What is wrong with it is told when it is cleaned.
    if (systemErrorCode(error) === null) throw error;
    return false;
  }
}

/** What the pages that a run is about to clean have in common; null where that is nothing. What can't be read is told when it is cleaned. */
export async function learnBefore(
  inputs: readonly DumpInput[],
  collect: Omit<CollectSettings, "failed" | "groupBy">,
): Promise<Template | null> {
  const sorter = createSorter();
  const close = removeAtExit(sorter.close);
  try {
    const files = inputs.filter(isFile);
    await collectOutlines(sampleOf(files), { ...collect, groupBy: null, failed() {} }, sorter);
    const template = learnTemplate(outlinesOf(sorter.sorted));
    return template.sites.length > 0 ? template : null;
  } finally {
    close();
  }
}
