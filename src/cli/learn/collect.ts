import { dirname } from "node:path";
import { listFields } from "../../input/jsonLines.js";
import { hostOf } from "../../template/judge.js";
import type { PageSource } from "../../template/repeats.js";
import type { PageError } from "../../types.js";
import type { PageRecord } from "../cleanInput.js";
import { type DumpInput, inputName, recordName } from "../input.js";
import { BYTES_UNDER_WAY, readAhead } from "../readAhead.js";
import { type ReadSettings, readInput } from "../readInput.js";
import { decodeOutline } from "./outlineLines.js";
import type { EncodedOutline } from "./outlineRecord.js";
import type { OutlineSorter } from "./outlineSorter.js";
import { type Outliner, type OutlineSettings, outlineWherePays } from "./outlineWherePays.js";

/** What pages are grouped by: their folder, the host of their address, a field of JSON lines; null for the lines they share. */
export type GroupBy = "folder" | "host" | { readonly field: string } | null;

/** How outlines are collected. */
export interface CollectSettings extends OutlineSettings {
  readonly read: ReadSettings;
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

/** What comes of an input: a page under way, what was passed over in its place, or its end. */
type Draft = { readonly input: DumpInput } & (
  | { readonly record: PageRecord; readonly outline: Promise<EncodedOutline | PageError> }
  | { readonly passedOver: string }
  | { readonly done: number }
);

/** Begins the outlines of all pages of the inputs, in order. */
async function* begin(
  inputs: readonly DumpInput[],
  plan: CollectSettings,
  outline: Outliner["outline"],
): AsyncGenerator<Draft> {
  const { groupBy, read } = plan;
  for (const [index, input] of inputs.entries()) {
    for await (const record of readInput(input, read)) {
      if (record.kind === "skipped") continue;
      if (record.kind === "passed-over") {
        yield { input, passedOver: record.reason };
        continue;
      }
      const site = groupOf(record, input, plan);
      const isUngrouped = site === null && groupBy !== null && record.kind === "page";
      const problem = { rule: "learn/no-group", reason: isUngrouped ? ungrouped(groupBy, record, read) : "" };
      yield {
        input,
        record,
        outline: isUngrouped ? Promise.resolve(problem) : outline({ record, input, site }),
      };
    }
    yield { input, done: index + 1 };
  }
}

function weigh(draft: Draft): number {
  return "record" in draft && draft.record.kind === "page" ? draft.record.content.length : 0;
}

/** Adds the outlines of all pages of the inputs. Pages that can't be read are told, and left out. */
export async function collectOutlines(
  inputs: readonly DumpInput[],
  plan: CollectSettings,
  sorter: OutlineSorter,
): Promise<void> {
  const { outline, underWay, close } = await outlineWherePays(inputs.length, plan);
  let pages = 0;
  try {
    const room = { items: underWay, weight: BYTES_UNDER_WAY, weigh };
    for await (const draft of readAhead(begin(inputs, plan, outline), room)) {
      const { input } = draft;
      if ("passedOver" in draft) plan.passedOver?.(inputName(input), draft.passedOver);
      else if ("done" in draft) plan.progress?.(draft.done, pages);
      else {
        pages++;
        const found = await draft.outline;
        const name = recordName(input, draft.record.source);
        if ("rule" in found) plan.failed(inputName(input), name, found);
        else if (found.line !== null) {
          sorter.add(found.line);
          plan.seen?.(found.id, name);
        }
      }
    }
  } finally {
    await close();
  }
}

/** The outlines that a sorter holds, as learning takes them. */
export function outlinesOf(lines: () => Iterable<string>): PageSource {
  return function* () {
    for (const line of lines()) yield decodeOutline(line);
  };
}
