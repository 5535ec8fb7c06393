import { type ExplainedRow, FATES } from "../explainRows.js";
import type { ShownPage } from "./doubtful.js";
import { type Html, html, NOTHING } from "./html.js";
import { count, countOf, cut, percent } from "./words.js";

/** Longest value of a fact, in UTF-16 code units, and warnings of a page. */
const MAX_VALUE = 500;
const MAX_WARNINGS = 20;

/** Letters before the words: fates are told apart without colours, too. */
const MARKS = { content: "✓", metadata: "ⓘ", boilerplate: "✕" } as const;

/** End tags that HTML does not ask for are left out: rows are nearly all of a report. */
function rowView({ line, verdict, role, lines }: ExplainedRow): Html {
  const { label, confidence, rule } = verdict;
  return html`<tr class="${role}"><td>${line}<td dir="auto">${lines.join("\n")}<td><b>${MARKS[role]} ${FATES[role]}</b> ${label} ${confidence.toFixed(2)} <code>${rule}</code>
`;
}

/** The facts that were found, but the title, which is above. */
function factsView({ article }: ShownPage): Html {
  const { dateline } = article;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Standfirst", article.standfirst],
    ["Authors", article.authors.join(", ") || null],
    ["Published", article.published],
    ["Updated", article.updated],
    ["Captured", article.captured],
    ["Section", article.section],
    ["Tags", article.tags.join(", ") || null],
    ["Dateline", dateline && [dateline.place, dateline.date, dateline.agency].filter(Boolean).join(", ")],
    ["Publisher", article.publisher],
    ["Language", article.language],
    ["Words", count(article.wordCount)],
    ["Duplicate of", article.duplicateOf ?? null],
    ["Address", article.source.url],
  ];
  const found = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  return html`<dl class="facts">${found.map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${cut(value, MAX_VALUE)}</dd></div>`)}</dl>`;
}

function warningsView({ article: { warnings } }: ShownPage): Html {
  if (warnings.length === 0) return NOTHING;
  return html`<ul class="warnings">${warnings.slice(0, MAX_WARNINGS).map(({ rule, reason }) => html`<li dir="auto">${cut(reason, MAX_VALUE)} <code>${rule}</code></li>`)}</ul>`;
}

/** Less (characters) is not told: every page has it. */
const MIN_LOSS = 50;

/** Why a page is doubtful, in words. */
function doubtsOf({ article, loss, leftOut }: ShownPage): string[] {
  const doubts = [`${article.kind} ${article.confidence.toFixed(2)}`];
  if (loss >= MIN_LOSS)
    doubts.push(`some ${count(Math.round(loss / 10) * 10)} characters of text may be lost`);
  if (article.warnings.length > 0) doubts.push(countOf(article.warnings.length, "warning"));
  if (leftOut) doubts.push("left out");
  return doubts;
}

/** One page, closed until it is asked for: its facts, and its dump line by line. */
export function pageView(page: ShownPage): Html {
  const { name, article, doubt, rows, restRows } = page;
  const rest =
    restRows === 0
      ? NOTHING
      : html`<p class="note">${countOf(restRows, "more block")} not shown: the page is long.</p>`;
  return html`<details class="page"><summary><span class="doubt">${percent(doubt)}</span> <span class="head"><span class="name">${name}</span> <span class="title" dir="auto">${cut(article.title ?? "no title", MAX_VALUE)}</span> <span class="doubts">${doubtsOf(page).join(" · ")}</span></span></summary>
${factsView(page)}${warningsView(page)}<table class="dump"><thead><tr><th scope="col">Line</th><th scope="col">Dump</th><th scope="col">What became of it</th></tr></thead><tbody>
${rows.map(rowView)}</tbody></table>${rest}</details>
`;
}
