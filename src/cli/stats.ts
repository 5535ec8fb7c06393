import { type RunFacts, ranked, removedShare } from "../output/report/facts.js";
import { count, countOf, percent } from "../output/report/words.js";

/** Entries of one row. */
const MAX_SHOWN = 5;
const HEAD_COLUMNS = 17;

/** "a, b, c and 4 more", what is not shown counted; a dash for nothing. */
function listed(entries: readonly string[], all = entries.length): string {
  if (entries.length === 0) return "–";
  const shown = entries.slice(0, MAX_SHOWN).join(", ");
  return all > MAX_SHOWN ? `${shown} and ${count(all - MAX_SHOWN)} more` : shown;
}

function counted(counts: ReadonlyMap<string, number>): string {
  return listed(ranked(counts).map(([name, number]) => `${count(number)} ${name}`));
}

/** What --stats tells of a run: a line each, its name in front. */
export function statsLines(facts: RunFacts): string[] {
  const { sites, slowest, warnings } = facts;
  const byRule = new Map([...warnings].map(([rule, { count: times }]) => [rule, times]));
  const kept = `${countOf(facts.words, "word")} kept, ${percent(removedShare(facts))} of the text removed`;
  const rows: readonly (readonly [string, string])[] = [
    ["pages by kind", counted(facts.kinds)],
    ["languages", counted(facts.languages)],
    ["text", kept],
    ["warnings", counted(byRule)],
    [
      countOf(sites.length, "site"),
      listed(
        sites.map(
          (site) => `${site.site} (${countOf(site.pages, "page")}, ${percent(removedShare(site))} removed)`,
        ),
      ),
    ],
    [
      "slowest pages",
      listed(
        slowest
          .slice(0, MAX_SHOWN)
          .map(({ name, milliseconds }) => `${name} (${Math.round(milliseconds)} ms)`),
      ),
    ],
  ];
  return rows.map(([name, value]) => `${name.padEnd(HEAD_COLUMNS)}${value}`);
}
