import { dirname } from "node:path";
import { outlinePage } from "../../clean.js";
import { listFields } from "../../input/jsonLines.js";
import { hostOf } from "../../template/judge.js";
import type { PageOutline } from "../../template/outline.js";
import type { PageSource } from "../../template/repeats.js";
import type { PageError } from "../../types.js";
import { errorOf, type PageRecord } from "../cleanInput.js";
import { type DumpInput, inputName, recordName } from "../input.js";
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
  /** Told of each page that can't be read; `input` and `name` are what messages call the input and the page. */
  failed(input: string, name: string, problem: PageError): void;
  /** Told of each page that can, by the `id` of its outline. */
  seen?(id: string, name: string): void;
  /** Told of each input that was found and holds no pages. */
  passedOver?(name: string, reason: string): void;
  /** Told of each input that is done: how many are, and pages that were in them. */
  progress?(inputs: number, pages: number): void;
}

/** The field of a JSON line, be it one of those that are read or one that is passed on; undefined where the page has none. */
function fieldOf({ source, meta }: PageRecord, field: string, { urlField, idField }: ReadSettings): unknown {
  if (field === urlField) return source.url ?? undefined;
  return field === idField ? (source.record?.id ?? undefined) : meta[field];
}

/** What the page is grouped by; null where it does not have that. */
function groupOf(record: PageRecord, input: DumpInput, { groupBy, read }: CollectSettings): string | null {
  if (groupBy === null) return null;
  if (groupBy === "folder") return input.path === null ? null : dirname(input.path);
  if (groupBy === "host") return hostOf(record.source.url ?? null);
  const value = fieldOf(record, groupBy.field, read);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Why a page can't be in the group that was asked for. */
function ungrouped(
  groupBy: GroupBy,
  { source, meta }: PageRecord,
  { urlField, idField }: ReadSettings,
): string {
  if (groupBy === "host") return "has no address, so it is of no host. Leave out --group-by host.";
  if (groupBy === "folder" || groupBy === null)
    return "is in no folder. Name files, or leave out --group-by folder.";
  const { record, url } = source;
  const field = JSON.stringify(groupBy.field);
  if (record === undefined)
    return `is no line of JSON, so it has no field ${field}. Leave out --group-by field=NAME.`;
  const own = [record.id === null ? [] : idField, url == null ? [] : urlField].flat();
  return `has no text in the field ${field}. ${listFields([...own, ...Object.keys(meta)])} Name one that says the site: --group-by field=NAME`;
}

/** The outline of a page; what is wrong, where there is none. */
function readOutlineOf(record: PageRecord, input: DumpInput, plan: CollectSettings): PageOutline | PageError {
  if (record.kind === "problem") return record.problem;
  const { groupBy, read, encoding } = plan;
  const site = groupOf(record, input, plan);
  if (site === null && groupBy !== null)
    return { rule: "learn/no-group", reason: ungrouped(groupBy, record, read) };
  try {
    const origin = { site, url: record.source.url ?? null };
    return outlinePage(record.content, { encoding }, origin);
  } catch (error) {
    return errorOf(error);
  }
}

/** Adds the outlines of all pages of the inputs. Pages that can't be read are told, and left out. */
export async function collectOutlines(
  inputs: readonly DumpInput[],
  plan: CollectSettings,
  sorter: OutlineSorter,
): Promise<void> {
  let pages = 0;
  for (const [index, input] of inputs.entries()) {
    for await (const record of readInput(input, plan.read)) {
      if (record.kind === "skipped") continue;
      if (record.kind === "passed-over") {
        plan.passedOver?.(inputName(input), record.reason);
        continue;
      }
      pages++;
      const outline = readOutlineOf(record, input, plan);
      const name = recordName(input, record.source);
      if ("rule" in outline) plan.failed(inputName(input), name, outline);
      else if (outline.lines.length > 0) {
        sorter.add(outline);
        plan.seen?.(outline.id, name);
      }
    }
    plan.progress?.(index + 1, pages);
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
