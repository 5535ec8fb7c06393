import type { ShownPage } from "./doubtful.js";
import { type RunFacts, ranked, removedShare, type SiteFacts } from "./facts.js";
import { type Html, html, NOTHING } from "./html.js";
import { pageView } from "./pageView.js";
import { barPlot, histogram, shareBar } from "./plots.js";
import { STYLE } from "./style.js";
import { count, countOf, percent, size } from "./words.js";

export { doubtfulPages, doubtOf } from "./doubtful.js";
export { collectFacts } from "./facts.js";

/** Rows of a table; what comes after them is counted. */
const MAX_SITES = 50;
const MAX_LANGUAGES = 8;

/** What a report is made of. */
export interface ReportContent {
  readonly facts: RunFacts;
  /** The most doubtful first. */
  readonly pages: readonly ShownPage[];
  /** Seconds that the run took. */
  readonly seconds: number;
  /** SHA-256 of a text in UTF-8, as base64. */
  readonly sha256: (text: string) => string;
}

function tiles(facts: RunFacts, seconds: number): Html {
  const { pages, failed, leftOut, duplicates, words, kinds } = facts;
  const rate = seconds > 0 ? Math.round(pages / seconds) : 0;
  const all: readonly (readonly [string, string, boolean])[] = [
    ["pages", count(pages), true],
    ["articles", count(kinds.get("article") ?? 0), true],
    ["failed", count(failed), failed > 0],
    ["left out", count(leftOut), leftOut > 0],
    ["duplicates", count(duplicates), duplicates > 0],
    ["words kept", count(words), true],
    ["text removed", percent(removedShare(facts)), true],
    ["pages a second", count(rate), rate > 0],
  ];
  const shown = all.filter(([, , wanted]) => wanted);
  return html`<dl class="tiles">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function plots({ kinds, languages, confidences, removedShares }: RunFacts): Html {
  const asBars = (entries: readonly (readonly [string, number])[]) =>
    entries.map(([label, value]) => ({ label, value }));
  const allLanguages = ranked(languages);
  const rest = allLanguages.slice(MAX_LANGUAGES).reduce((sum, [, value]) => sum + value, 0);
  const shownLanguages = asBars(allLanguages.slice(0, MAX_LANGUAGES));
  if (rest > 0) shownLanguages.push({ label: "other languages", value: rest });
  return html`<div class="plots">${barPlot("Pages by kind", asBars(ranked(kinds)))}${histogram("Pages by confidence", confidences)}${histogram("Pages by text removed", removedShares)}${barPlot("Pages by language", shownLanguages)}</div>`;
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
function table(name: string, head: Html, rows: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="list"><thead><tr>${head}</tr></thead><tbody>
${rows}</tbody></table></div>`;
}

function siteRow(site: SiteFacts): Html {
  const share = removedShare(site);
  return html`<tr><td class="wide">${site.site}</td><td class="number">${percent(share)}</td><td class="plot">${share === null ? NOTHING : shareBar(share)}</td><td class="number">${count(site.pages)}</td><td class="number">${count(site.articles)}</td><td class="number">${count(site.failed)}</td></tr>
`;
}

function sitesSection({ sites }: RunFacts): Html {
  const head = html`<th scope="col">Site</th><th scope="col" class="number">Removed</th><th scope="col">Share removed</th><th scope="col" class="number">Pages</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Failed</th>`;
  const more = sites.length - MAX_SITES;
  return html`<section id="sites"><h2>Sites</h2><p class="note">By the host of the address where it is known, else by folder or archive; the largest first. Removed is the share of the characters of text that were taken for furniture.</p>
${table("Sites", head, sites.slice(0, MAX_SITES).map(siteRow))}${more > 0 ? html`<p class="note">${countOf(more, "smaller site")} not shown.</p>` : NOTHING}</section>
`;
}

function linesSection({ lines }: RunFacts): Html {
  const head = html`<th scope="col" class="number">Times</th><th scope="col">Line</th><th scope="col">Taken for</th><th scope="col">By the rules</th>`;
  const rows = lines.map(
    ({ text, count: times, label, rules }) =>
      html`<tr><td class="number">${count(times)}</td><td class="wide" dir="auto">${text}</td><td>${label}</td><td class="wide"><code>${rules.slice(0, 3).join(" ")}</code></td></tr>
`,
  );
  return html`<section id="lines"><h2>Most removed lines</h2>${rows.length === 0 ? html`<p class="note">Nothing was removed.</p>` : table("Most removed lines", head, rows)}</section>
`;
}

function warningsSection({ warnings }: RunFacts): Html {
  const head = html`<th scope="col" class="number">Times</th><th scope="col">Rule</th><th scope="col">For example</th>`;
  const rows = [...warnings]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(
      ([rule, { count: times, example }]) =>
        html`<tr><td class="number">${count(times)}</td><td><code>${rule}</code></td><td class="wide" dir="auto">${example}</td></tr>
`,
    );
  return html`<section id="warnings"><h2>Warnings</h2>${rows.length === 0 ? html`<p class="note">None.</p>` : table("Warnings", head, rows)}</section>
`;
}

function failuresSection({ failures, failed }: RunFacts): Html {
  if (failed === 0) return NOTHING;
  const head = html`<th scope="col">Page</th><th scope="col">Why</th>`;
  const rows = failures.map(
    ({ name, reason }) =>
      html`<tr><td class="wide"><code>${name}</code></td><td class="wide" dir="auto">${reason}</td></tr>
`,
  );
  const more = failed - failures.length;
  return html`<section id="failed"><h2>Failed pages</h2>${table("Failed pages", head, rows)}${more > 0 ? html`<p class="note">${count(more)} more not shown.</p>` : NOTHING}</section>
`;
}

function slowestSection({ slowest }: RunFacts): Html {
  if (slowest.length === 0) return NOTHING;
  const head = html`<th scope="col" class="number">Milliseconds</th><th scope="col">Page</th><th scope="col" class="number">Size</th>`;
  const rows = slowest.map(
    ({ name, milliseconds, bytes }) =>
      html`<tr><td class="number">${milliseconds.toFixed(1)}</td><td class="wide"><code>${name}</code></td><td class="number">${size(bytes)}</td></tr>
`,
  );
  return html`<section id="slowest"><h2>Slowest pages</h2>${table("Slowest pages", head, rows)}</section>
`;
}

/** Boxes that show and hide lines by what became of them; the style sheet does it, no script. */
const KEYS = html`<fieldset class="keys"><legend>Show lines</legend><label><input type="checkbox" id="show-content" checked> <span class="key-content">✓ kept</span></label><label><input type="checkbox" id="show-metadata" checked> <span class="key-metadata">ⓘ metadata</span></label><label><input type="checkbox" id="show-boilerplate" checked> ✕ removed</label></fieldset>`;

function pagesSection({ pages: all, failed }: RunFacts, pages: readonly ShownPage[]): Html {
  const readable = all - failed;
  const which =
    pages.length < readable
      ? `The ${count(pages.length)} most doubtful of ${count(readable)} pages, line by line; the others are not in this report.`
      : `All ${countOf(readable, "page")}, line by line.`;
  return html`<section id="pages"><h2>Pages, the most doubtful first</h2><p class="note">${which} A page is doubtful where it may be of another kind than is said, or where much of what was removed may be text: the number is the greater of both. Open a page to see what became of each line of its dump.</p>
${KEYS}${pages.map(pageView)}</section>
`;
}

/** One page of HTML that needs nothing else: no network, no script. What was scraped is shown and can do nothing. */
export function renderReport({ facts, pages, seconds, sha256 }: ReportContent): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const heading = `${countOf(facts.pages, "page")} cleaned`;
  const links: readonly (readonly [string, string, boolean])[] = [
    ["pages", "Pages", true],
    ["failed", "Failed pages", facts.failed > 0],
    ["sites", "Sites", true],
    ["lines", "Most removed lines", true],
    ["warnings", "Warnings", true],
    ["slowest", "Slowest pages", facts.slowest.length > 0],
  ];
  const shown = links.filter(([, , wanted]) => wanted);
  const style: Html = { markup: STYLE };
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1"><title>clean-news: ${heading}</title><style>${style}</style></head>
<body><a class="skip" href="#pages">To the pages</a><header><h1>${heading}</h1></header><nav aria-label="Parts of the report"><ul>${shown.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>${tiles(facts, seconds)}${plots(facts)}
${failuresSection(facts)}${sitesSection(facts)}${linesSection(facts)}${warningsSection(facts)}${slowestSection(facts)}${pagesSection(facts, pages)}</main></body></html>
`.markup;
}
