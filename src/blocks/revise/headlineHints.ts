import { TAG_NAMES } from "../../input/html/elements.js";
import type { HintSource, HtmlPage, PageHints } from "../../input/html/page.js";
import { findWords, hashWords } from "../../text/words.js";
import type { HeadlineCandidate } from "./headlineCandidates.js";
import { headlineRanges } from "./titleAffix.js";

/** Log odds that a hint of the same words adds to a candidate; the best of several counts. */
const HINT_ODDS: Readonly<Record<HintSource, number>> = {
  "json-ld": 4,
  "open-graph": 2.5,
  microdata: 2.5,
  meta: 2,
  time: 0,
  "page-title": 1,
};
/** A hint less the site's name, which is a guess, counts for so much of it. */
const WITHOUT_AFFIX = 0.7;
/** Hints of fewer words are names of sections and sites as often as headlines. */
const MIN_WORDS = 3;

/** Log odds that standing in a heading adds, by its level; pages have one of the first level, and it is the headline. */
const HEADING_ODDS: Readonly<Record<string, number>> = { h1: 3, h2: 0.5, h3: -0.5, h4: -1, h5: -1, h6: -1 };
/** Elements up from a line that may be its heading. */
const HEADING_LEVELS = 5;

/** As of the candidates for the headline. */
function keyOf(text: string): number {
  return hashWords(findWords(text));
}

/** What each key of a headline gains by the hints. */
function hintedKeys({ titles }: PageHints): Map<number, number> {
  const odds = new Map<number, number>();
  const add = (text: string, value: number): void => {
    const words = findWords(text);
    const key = hashWords(words);
    if (words.length >= MIN_WORDS) odds.set(key, Math.max(odds.get(key) ?? 0, value));
  };
  for (const { value, source } of titles) {
    add(value, HINT_ODDS[source]);
    for (const { start, end } of headlineRanges(value).slice(1))
      add(value.slice(start, end), HINT_ODDS[source] * WITHOUT_AFFIX);
  }
  return odds;
}

function headingOdds({ facts, tree }: HtmlPage, index: number): number {
  let element = facts[index]?.element ?? -1;
  for (let level = 0; level < HEADING_LEVELS && element >= 0; level++) {
    const odds = HEADING_ODDS[TAG_NAMES[tree.tags[element] ?? 0] ?? ""];
    if (odds !== undefined) return odds;
    element = tree.parents[element] ?? -1;
  }
  return 0;
}

/** Log odds that what the page says of itself adds to a candidate for the headline, and of a page of HTML its markup. */
export function hintOdds(hints: PageHints, html: HtmlPage | null): (candidate: HeadlineCandidate) => number {
  const hinted = hintedKeys(hints);
  return ({ key, at }) => (hinted.get(key) ?? 0) + (html ? headingOdds(html, at) : 0);
}

/** A headline as the page's hints spell it, where that has the same words: layout puts lines for colons, and capitals. */
export function spelledByHint(text: string, { titles }: PageHints): string {
  const key = keyOf(text);
  const hint = titles.find(
    ({ value, source }) => source !== "page-title" && value.length < text.length * 2 && keyOf(value) === key,
  );
  return hint?.value ?? text;
}
