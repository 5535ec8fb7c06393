import { signOfHtml } from "../html/sniff.js";
import { type Change, type Mended, unmended } from "../layers.js";
import { type CodeRun, findCode } from "./runs.js";

/**
 * What the code of a page has: names that browsers give it, and rules of its look. Code in a text about another language has none of
 * them.
 */
const OF_PAGES =
  /\bwindow\b|\bdocument\b|\bfunction\s?\(|schema\.org|@media\b|!important\b|\bfont-family:|\bdisplay:|:root\b/;
/** Vocabulary of the data in which a page describes itself. */
const VOCABULARY = "schema.org";

/** UTF-16 code units of code that a page has at least when its scripts were taken for text. */
const MIN_CODE = 600;
/** Shares of the text: enough where code is among its first lines, enough anywhere, and enough whatever the code says. */
const MIN_SHARE = 0.1;
const LIKELY_SHARE = 0.4;
const SURE_SHARE = 0.6;
/** UTF-16 code units before the first script of a page. */
const MAX_LEAD = 600;

function isOfPage(text: string, runs: readonly CodeRun[]): boolean {
  const units = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = units / text.length;
  const leads = (runs[0]?.start ?? text.length) < MAX_LEAD;
  if (units < MIN_CODE || share < (leads ? MIN_SHARE : LIKELY_SHARE)) return false;
  return share >= SURE_SHARE || runs.some(({ start, end }) => OF_PAGES.test(text.slice(start, end)));
}

/** Whether the code stands in lines of its own, and not between words. */
function fillsLines(text: string, { start, end }: CodeRun): boolean {
  const before = start === 0 ? "\n" : text.charAt(start - 1);
  return before === "\n" && (end === text.length || text.charAt(end) === "\n");
}

/**
 * The text of a dump without the scripts, style sheets and data that were taken for text, as happens where all text nodes of a page are
 * taken, or its tags are cut out. Code that a text shows to its readers stays. HTML is left alone: its reader knows what is code.
 */
export function leaveOutCode(text: string): Mended {
  if (!text.includes("{") || signOfHtml(text) !== null) return unmended(text);
  const runs = findCode(text);
  if (!isOfPage(text, runs)) return unmended(text);
  const changes: Change[] = [];
  let kept = "";
  let from = 0;
  for (const run of runs) {
    const { start, end } = run;
    kept += text.slice(from, start);
    const instead = fillsLines(text, run) ? "" : "\n";
    changes.push({ at: kept.length, length: instead.length, from: start, fromLength: end - start });
    kept += instead;
    from = end;
  }
  const data = runs
    .flatMap(({ values }) => values.map(({ start, end }) => text.slice(start, end)))
    .filter((value) => value.includes(VOCABULARY));
  return {
    text: kept + text.slice(from),
    layers: [{ rule: "repair/code", count: runs.length, changes }],
    messages: [],
    data,
  };
}
