import { basename } from "node:path";
import { type DumpInput, extensionOf } from "./input.js";

/** Files that the search of folders passed over for their endings: how many, by ending without its dot, "" for none. */
export type OtherFiles = ReadonlyMap<string, number>;

/** Endings that are told one by one. */
const MAX_TOLD = 4;

/** "3 .json, 1 without ending and 5 more", the most frequent first; "" for none. */
export function othersList(others: OtherFiles): string {
  const ranked = [...others].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const told = ranked
    .slice(0, MAX_TOLD)
    .map(([ending, count]) => `${count} ${ending === "" ? "without ending" : `.${ending}`}`);
  const more = ranked.slice(MAX_TOLD).reduce((sum, [, count]) => sum + count, 0);
  return more > 0 ? `${told.join(", ")} and ${more} more` : told.join(", ");
}

export function countOthers(others: OtherFiles): number {
  return [...others.values()].reduce((sum, count) => sum + count, 0);
}

/** Those of several searches, less the ones that were named beside. */
export function othersLeft(all: readonly OtherFiles[], named: readonly DumpInput[]): OtherFiles {
  const left = new Map<string, number>();
  for (const others of all) {
    for (const [ending, count] of others) left.set(ending, (left.get(ending) ?? 0) + count);
  }
  for (const { path } of named) {
    const ending = extensionOf(basename(path ?? ""));
    const count = left.get(ending) ?? 0;
    if (count > 1) left.set(ending, count - 1);
    else left.delete(ending);
  }
  return left;
}
