import { createHash } from "node:crypto";
import { type ExplainedPage, explainPage } from "../src/clean.js";
import { explainRows } from "../src/output/explainRows.js";
import { collectFacts, doubtfulPages, doubtOf, renderReport } from "../src/output/report/report.js";

/** What hostile pages try: closing what they stand in, running something, loading something, turning what follows. */
export const ATTACKS = [
  "</title><script>document.title='owned'</script>",
  '"><img src="http://evil.example/a.png" onerror="document.title=\'owned\'">',
  "</td></tr></table></details></main><h1>owned</h1>",
  "</style><style>body{display:none}</style>",
  "<!-- <plaintext> ]]>",
  "javascript:document.title='owned'",
  "&lt;b&gt; &amp; '\"",
  "\u202eright to left\u202c \u0000\u0007\u001b[31m \ud800",
];

/** A dump in which every attack stands in the furniture and in the story. */
export function hostileDump(number = 1): string {
  const furniture = ATTACKS.map((attack) => attack.slice(0, 60)).join("\n");
  const story = ATTACKS.map(
    (attack) =>
      `The council of Tolva said on Monday that ${attack} was found in the letters that reached it from number ${number}, and that nobody knew who had sent them or why.`,
  ).join("\n\n");
  return `${ATTACKS[0]} harbour letters\nHome\n${furniture}\n\nBy Ada ${ATTACKS[1]} Lindqvist\n4 March 2021, 10:15\n\n${story}\n\nSubscribe\n© Harbour Gazette ${ATTACKS[2]}`;
}

/** An ordinary dump. */
export function plainDump(number: number): string {
  return `Home\nPolitics\nHarbour bridge number ${number} to close\nBy Ada Lindqvist\n4 March 2021, 10:15\nThe old harbour bridge number ${number} will close to all traffic on Monday while engineers replace its steel cables, the town council said in a statement.\nWork is expected to last for eleven weeks, and the council has promised a free ferry for people on foot and on bicycles between six in the morning and midnight.\nRead also\nFerry fares to rise in spring\n© Harbour Gazette. All rights reserved.`;
}

export interface ReportPage {
  readonly name: string;
  readonly dump: string;
  readonly url?: string;
}

export function explained({ name, dump, url }: ReportPage): ExplainedPage {
  return explainPage(dump, { removed: true }, { path: name, ...(url === undefined ? {} : { url }) });
}

/** The report on a run over these pages. */
export function reportOn(pages: readonly ReportPage[], limit = 100): string {
  const collector = collectFacts();
  const doubtful = doubtfulPages(limit);
  for (const page of pages) {
    const { name } = page;
    const result = explained(page);
    const { article } = result;
    const failure = article.error?.reason ?? null;
    collector.add({ name, article, milliseconds: 1.25, leftOut: false, failure });
    if (failure === null && doubtful.wants(doubtOf(article)))
      doubtful.add({ name, article, leftOut: false }, explainRows(result));
  }
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
  return renderReport({ facts: collector.facts(), pages: doubtful.pages(), seconds: 2, sha256 });
}
