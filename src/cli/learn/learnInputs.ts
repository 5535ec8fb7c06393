import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Learnt, learnSites, learnTemplate, type Siteless } from "../../template/learn.js";
import { hashText } from "../../template/line.js";
import type { Template } from "../../template/template.js";
import { problemTeller } from "../alikeProblems.js";
import type { DumpInput } from "../input.js";
import { accountForInterrupt } from "../interrupts.js";
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

/** Names of pages that are told, at most, and of those whose names are kept. */
const MAX_TOLD = 5;
const MAX_NAMED = 100_000;

/** What messages call pages, by the `id` of their outlines. */
interface PageNames {
  note(id: string, name: string): void;
  of(id: string): string | null;
}

function namesOfPages(): PageNames {
  const names = new Map<string, string>();
  return {
    note(id, name) {
      if (names.size < MAX_NAMED && !names.has(id)) names.set(id, name);
    },
    of: (id) => names.get(id) ?? null,
  };
}

/** "; 7 pages are of no site that has 3: a.txt, b.txt and 5 more"; "" where there are none. */
function sitelessWords({ count, first }: Siteless, names: PageNames): string {
  if (count === 0) return "";
  const named = first.flatMap((id) => names.of(id) ?? []).slice(0, MAX_TOLD);
  const more = count > named.length ? ` and ${count - named.length} more` : "";
  const list = named.length === 0 ? "" : `: ${named.join(", ")}${more}`;
  return `; ${count} page${count === 1 ? " is" : "s are"} of no site with 3 different pages${list}`;
}

/** "; 3 pages tell stories that others tell"; "" where there are none. */
function copyWords(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? "; 1 page tells a story that another tells"
    : `; ${count} pages tell stories that others tell`;
}

function writeTemplate(learnt: Learnt, { output, quiet }: LearnPlan, names: PageNames): boolean {
  const { sites } = learnt.template;
  if (sites.length === 0) {
    tell(NOTHING);
    return false;
  }
  writeWhole(output, templateLines(learnt.template));
  const pages = sites.reduce((sum, site) => sum + site.pages, 0);
  const told = `${output}: ${sites.length} site${sites.length === 1 ? "" : "s"} learnt from ${pages} pages`;
  if (quiet) return true;
  const siteless = learnt.siteless();
  const copies = learnt.pageCount - pages - siteless.count;
  tell(`${told}${copyWords(copies)}${sitelessWords(siteless, names)}`);
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
  const bar = !plan.quiet && inputs.length > 1 && process.stderr.isTTY;
  const { progress, clear } = await watchReading(inputs.length, "", { bar, quiet: plan.quiet });
  const names = namesOfPages();
  const problems = problemTeller((name, reason) => {
    clear();
    tell(`${name}: ${reason}`);
  });
  try {
    const settings: CollectSettings = {
      ...collect,
      progress,
      seen: names.note,
      passedOver(name, reason) {
        clear();
        if (!plan.quiet) tell(`${name}: ${reason}`);
      },
      failed(input, name, problem) {
        failed++;
        problems.tell(input, name, problem);
      },
    };
    await collectOutlines(inputs, settings, sorter);
    problems.end();
    const source = outlinesOf(sorter.sorted);
    if (plan.partial) writeWhole(plan.output, partialLines(sorter.sorted()));
    else if (!writeTemplate(learnSites(source), plan, names)) return false;
    return failed === 0;
  } catch (error) {
    return failedDisk(error, plan.output);
  } finally {
    clear();
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
    return writeTemplate(learnSites(outlinesOf(() => readLines(all))), plan, namesOfPages());
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

/** The inputs that a run learns from before it cleans. */
export function learntFiles(inputs: readonly DumpInput[]): readonly DumpInput[] {
  return sampleOf(inputs.filter(isFile));
}

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

/** What is told while pages are read to learn from. */
interface Told {
  /** Draw a bar. */
  readonly bar: boolean;
  readonly quiet: boolean;
}

/** Tells how far reading is: on a bar, and if it is interrupted. */
async function watchReading(
  total: number,
  label: string,
  { bar, quiet }: Told,
): Promise<{ progress(inputs: number, pages: number): void; clear(): void }> {
  const drawn = bar ? (await import("../progressBar.js")).progressBar(total, label) : null;
  let done = 0;
  accountForInterrupt(() => {
    drawn?.clear();
    return quiet ? null : `interrupted while learning from input ${done} of ${total}; nothing was written.`;
  });
  return {
    progress(inputs, pages) {
      done = inputs;
      drawn?.draw(inputs, pages);
    },
    clear: () => drawn?.clear(),
  };
}

/** What the pages that a run is about to clean have in common; null where that is nothing. What can't be read is told when it is cleaned. */
export async function learnBefore(
  inputs: readonly DumpInput[],
  collect: Omit<CollectSettings, "failed" | "groupBy">,
  told: Told,
): Promise<Template | null> {
  const sorter = createSorter();
  const close = removeAtExit(sorter.close);
  try {
    const files = learntFiles(inputs);
    const { progress, clear } = await watchReading(files.length, "learning (1/2) ", told);
    await collectOutlines(files, { ...collect, groupBy: null, failed() {}, progress }, sorter);
    const template = learnTemplate(outlinesOf(sorter.sorted));
    clear();
    return template.sites.length > 0 ? template : null;
  } finally {
    close();
  }
}
