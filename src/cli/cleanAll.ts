import type { Article } from "../types.js";
import type { CleanedRecord, CleanRecord, PageRecord } from "./cleanInput.js";
import { type DumpInput, inputName, recordName } from "./input.js";
import type { MarkDuplicate } from "./markDuplicates.js";
import { type ReadSettings, readInput } from "./readInput.js";
import { inputWarnings, type Reporter, type Tally } from "./reporter.js";
import type { Sink } from "./sinks.js";
import type { RunWatcher } from "./watchRun.js";

/** How a run goes through its inputs. */
export interface RunPlan {
  readonly read: ReadSettings;
  readonly clean: CleanRecord;
  readonly write: Sink;
  readonly report: Reporter;
  /** Pages under way at once: as many as there is room for where they are cleaned. */
  readonly underWay: number;
  readonly failFast: boolean;
  readonly articlesOnly: boolean;
  /** 0..1; pages of a lower confidence are left out. */
  readonly minConfidence: number;
  readonly markDuplicate: MarkDuplicate;
  /** Leave out duplicates. */
  readonly dedupe: boolean;
  /** Who looks on; null for nobody. */
  readonly watcher: RunWatcher | null;
}

interface Draft {
  readonly input: DumpInput;
  readonly record: PageRecord;
  /** Inputs before this one. */
  readonly index: number;
  readonly article: Promise<CleanedRecord>;
}

/** "27 records are no pages and were passed over: 9 metadata, 18 request." */
function skippedWords(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const list = parts.map(([sort, count]) => `${count} ${sort}`).join(", ");
  return `${total} ${total === 1 ? "record is no page and was" : "records are no pages and were"} passed over: ${list}.`;
}

/** Pages in the order of their inputs and in them, however many are under way. What was passed over is told. */
async function* inOrder(inputs: readonly DumpInput[], plan: RunPlan): AsyncGenerator<Draft> {
  const begun: Draft[] = [];
  for (const [index, input] of inputs.entries()) {
    for await (const record of readInput(input, plan.read)) {
      if (record.kind === "skipped") {
        yield* begun.splice(0);
        plan.report.warning(inputName(input), skippedWords(record.counts));
        continue;
      }
      begun.push({ input, record, index, article: plan.clean(record, input) });
      if (begun.length >= plan.underWay) yield begun.shift() as Draft;
    }
  }
  yield* begun;
}

/** True where the article is to be left out. */
function isLeftOut({ error, kind, confidence }: Article, { articlesOnly, minConfidence }: RunPlan): boolean {
  return (articlesOnly && kind !== "article") || (error === undefined ? confidence : 0) < minConfidence;
}

/** Cleans every input and writes the records in order. Failures are reported and counted; `failFast` stops at the first. */
export async function cleanAll(inputs: readonly DumpInput[], plan: RunPlan): Promise<Tally> {
  const { write, report, failFast } = plan;
  let tally: Tally = { inputs: 0, pages: 0, articles: 0, failed: 0, leftOut: 0, duplicates: 0 };
  for await (const draft of inOrder(inputs, plan)) {
    const { input, record } = draft;
    const { milliseconds = null, ...cleaned } = await draft.article;
    const name = recordName(input, cleaned.source);
    const unwanted = isLeftOut(cleaned, plan);
    const article = unwanted ? cleaned : plan.markDuplicate(cleaned, name);
    const repeats = typeof article.duplicateOf === "string";
    const leaveOut = unwanted || (repeats && plan.dedupe);
    for (const { reason } of inputWarnings(article)) report.warning(name, reason);
    const problem = article.error ?? (leaveOut ? null : await write(article, input));
    if (problem !== null) report.error(name, problem.reason);
    if (article.error !== undefined && !leaveOut) await write(article, input);
    tally = {
      inputs: draft.index + 1,
      pages: tally.pages + 1,
      articles: tally.articles + (article.kind === "article" && problem === null ? 1 : 0),
      failed: tally.failed + (problem === null ? 0 : 1),
      leftOut: tally.leftOut + (leaveOut && problem === null ? 1 : 0),
      duplicates: tally.duplicates + (repeats ? 1 : 0),
    };
    const failure = problem?.reason ?? null;
    plan.watcher?.page({ name, input, record, article, milliseconds, leftOut: leaveOut, failure });
    report.progress(tally);
    if (problem !== null && failFast) break;
  }
  report.summary(tally);
  return tally;
}
