import { dirname } from "node:path";
import { outlinePage } from "../../clean.js";
import { hostOf } from "../../template/judge.js";
import type { PageOutline } from "../../template/outline.js";
import type { PageSource } from "../../template/repeats.js";
import { errorOf, type PageRecord } from "../cleanInput.js";
import { type DumpInput, recordName } from "../input.js";
import { type ReadSettings, readInput } from "../readInput.js";
import { decodeOutline } from "./outlineLines.js";
import type { OutlineSorter } from "./outlineSorter.js";

/** What pages are grouped by: their folder, the host of their address, a field of JSON lines; null for the lines they share. */
export type GroupBy = "folder" | "host" | { readonly field: string } | null;

/** How outlines are collected. */
export interface CollectSettings {
  readonly read: ReadSettings;
  readonly encoding: string | null;
  readonly groupBy: GroupBy;
  /** Told of each page that can't be read. */
  failed(name: string, reason: string): void;
}

/** What the page is grouped by; null where it does not have that. */
function groupOf(record: PageRecord, input: DumpInput, groupBy: GroupBy): string | null {
  if (groupBy === null) return null;
  if (groupBy === "folder") return input.path === null ? null : dirname(input.path);
  if (groupBy === "host") return hostOf(record.source.url ?? null);
  const value = record.meta[groupBy.field];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Why a page can't be in the group that was asked for. */
function ungrouped(groupBy: GroupBy): string {
  if (groupBy === "host") return "has no address, so it is of no host. Leave out --group-by host.";
  if (groupBy === "folder") return "is in no folder. Name files, or leave out --group-by folder.";
  return "has no text in the field that --group-by names. Check its name.";
}

/** The outline of a page; a string, what is wrong, where there is none. */
function readOutlineOf(record: PageRecord, input: DumpInput, plan: CollectSettings): PageOutline | string {
  if (record.kind === "problem") return record.problem.reason;
  const site = groupOf(record, input, plan.groupBy);
  if (site === null && plan.groupBy !== null) return ungrouped(plan.groupBy);
  try {
    const origin = { site, url: record.source.url ?? null };
    return outlinePage(record.content, { encoding: plan.encoding }, origin);
  } catch (error) {
    return errorOf(error).reason;
  }
}

/** Adds the outlines of all pages of the inputs. Pages that can't be read are told, and left out. */
export async function collectOutlines(
  inputs: readonly DumpInput[],
  plan: CollectSettings,
  sorter: OutlineSorter,
): Promise<void> {
  for (const input of inputs) {
    for await (const record of readInput(input, plan.read)) {
      if (record.kind === "skipped") continue;
      const outline = readOutlineOf(record, input, plan);
      if (typeof outline === "string") plan.failed(recordName(input, record.source), outline);
      else if (outline.lines.length > 0) sorter.add(outline);
    }
    // Signals get their turn.
    await new Promise((turn) => setImmediate(turn));
  }
}

/** The outlines that a sorter holds, as learning takes them. */
export function outlinesOf(lines: () => Iterable<string>): PageSource {
  return function* () {
    for (const line of lines()) yield decodeOutline(line);
  };
}
