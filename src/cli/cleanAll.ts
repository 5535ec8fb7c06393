import type { Article } from "../types.js";
import { problemTeller } from "./alikeProblems.js";
import type { CleanedRecord, Cleaner, PageRecord } from "./cleanInput.js";
import { type DumpInput, inputName, recordName } from "./input.js";
import type { MarkDuplicate } from "./markDuplicates.js";
import { BYTES_UNDER_WAY, readAhead } from "./readAhead.js";
import { type ReadSettings, readInput } from "./readInput.js";
import { inputWarnings, type Reporter, type Tally } from "./reporter.js";
import { NO_ROOM, type Output } from "./sinks.js";
import type { RunWatcher } from "./watchRun.js";

/** How a run goes through its inputs. */
export interface RunPlan extends Cleaner, Output {
  readonly read: ReadSettings;
  readonly report: Reporter;
  /** Stop at the first page that fails. */
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

/** A page under way, or what was passed over in its place. */
type Draft = { readonly input: DumpInput } & (
  | {
      /** Inputs before this one. */
      readonly index: number;
      readonly record: PageRecord;
      readonly article: Promise<CleanedRecord>;
      /** Bytes, or UTF-16 code units. */
      readonly size: number;
      /** As `Claim.page`. */
      readonly page: string | null;
    }
  | { readonly index: number; readonly isDone: true }
  | { readonly passedOver: string; readonly wholly: boolean }
);

/** "27 records are no pages and were passed over: 9 metadata, 18 request." */
function skippedWords(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const list = parts.map(([sort, count]) => `${count} ${sort}`).join(", ");
  return `${total} ${total === 1 ? "record is no page and was" : "records are no pages and were"} passed over: ${list}.`;
}

/** Begins the pages of all inputs, in order. */
async function* begin(inputs: readonly DumpInput[], plan: RunPlan): AsyncGenerator<Draft> {
  for (const [index, input] of inputs.entries()) {
    for await (const record of readInput(input, plan.read)) {
      if (record.kind === "passed-over") yield { input, passedOver: record.reason, wholly: true };
      else if (record.kind === "skipped")
        yield { input, passedOver: skippedWords(record.counts), wholly: false };
      else {
        const { page, isDone } = plan.claim(record, input);
        if (isDone) {
          // Nothing else here lets signals have their turn.
          await new Promise((turn) => setImmediate(turn));
          yield { input, index, isDone };
          continue;
        }
        const size = record.kind === "page" ? record.content.length : 0;
        yield { input, index, record, article: plan.clean(record, input), size, page };
      }
    }
  }
  plan.allRead();
}

/** Pages in the order of their inputs and in them, however many are under way. What was passed over is told. */
function inOrder(inputs: readonly DumpInput[], plan: RunPlan): AsyncGenerator<Draft> {
  const weigh = (draft: Draft): number => ("size" in draft ? draft.size : 0);
  return readAhead(begin(inputs, plan), { items: plan.underWay, weight: BYTES_UNDER_WAY, weigh });
}

/** True where the article is to be left out. */
function isLeftOut({ error, kind, confidence }: Article, { articlesOnly, minConfidence }: RunPlan): boolean {
  return (articlesOnly && kind !== "article") || (error === undefined ? confidence : 0) < minConfidence;
}

/** Cleans every input and writes the records in order. Failures are reported and counted; a full disk stops the run. */
export async function cleanAll(
  inputs: readonly DumpInput[],
  plan: RunPlan,
): Promise<Tally & { readonly stopped: boolean }> {
  const { report, failFast } = plan;
  const problems = problemTeller(report.error);
  let stopped = false;
  let tally: Tally = {
    inputs: 0,
    pages: 0,
    articles: 0,
    failed: 0,
    leftOut: 0,
    doneBefore: 0,
    duplicates: 0,
    passedOver: 0,
  };
  for await (const draft of inOrder(inputs, plan)) {
    const { input } = draft;
    if ("passedOver" in draft) {
      report.warning(inputName(input), draft.passedOver);
      if (draft.wholly) tally = { ...tally, inputs: tally.inputs + 1, passedOver: tally.passedOver + 1 };
      continue;
    }
    if ("isDone" in draft) {
      tally = { ...tally, inputs: draft.index + 1, doneBefore: tally.doneBefore + 1 };
      report.progress(tally);
      continue;
    }
    const { record } = draft;
    const { milliseconds = null, ...cleaned } = await draft.article;
    const name = recordName(input, cleaned.source);
    const unwanted = isLeftOut(cleaned, plan);
    const article = unwanted ? cleaned : plan.markDuplicate(cleaned, name);
    const repeats = typeof article.duplicateOf === "string";
    const leaveOut = unwanted || (repeats && plan.dedupe);
    for (const { reason } of inputWarnings(article)) report.warning(name, reason);
    const take = leaveOut ? plan.leaveOut : plan.write;
    const problem = article.error ?? (await take(article, input, draft.page));
    if (problem !== null) problems.tell(inputName(input), name, problem);
    if (article.error !== undefined && !leaveOut) await plan.write(article, input, null);
    tally = {
      ...tally,
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
    stopped = problem !== null && (failFast || problem.rule === NO_ROOM);
    if (stopped) break;
  }
  problems.end();
  report.summary(tally);
  return { ...tally, stopped };
}
