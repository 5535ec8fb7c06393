import type { Article } from "../types.js";
import type { CleanInput } from "./cleanInput.js";
import { type DumpInput, inputName } from "./input.js";
import { inputWarnings, type Reporter, type Tally } from "./reporter.js";
import type { Sink } from "./sinks.js";

/** How a run goes through its inputs. */
export interface RunPlan {
  readonly clean: CleanInput;
  readonly write: Sink;
  readonly report: Reporter;
  /** Inputs under way at once: as many as there is room for where they are cleaned. */
  readonly underWay: number;
  readonly failFast: boolean;
  readonly articlesOnly: boolean;
  /** 0..1; pages of a lower confidence are left out. */
  readonly minConfidence: number;
}

/** Records in the order of their inputs, however many are under way. */
async function* inOrder(
  inputs: readonly DumpInput[],
  clean: CleanInput,
  underWay: number,
): AsyncGenerator<readonly [DumpInput, Article]> {
  const begun: Promise<Article>[] = [];
  for (const [index, input] of inputs.entries()) {
    for (const next of inputs.slice(index + begun.length, index + underWay)) begun.push(clean(next));
    const first = begun.shift();
    if (first !== undefined) yield [input, await first];
  }
}

/** Cleans every input and writes the records in order. Failures are reported and counted; `failFast` stops at the first. */
export async function cleanAll(inputs: readonly DumpInput[], plan: RunPlan): Promise<Tally> {
  const { clean, write, report, underWay, failFast, articlesOnly, minConfidence } = plan;
  let tally: Tally = { pages: 0, articles: 0, failed: 0, leftOut: 0 };
  for await (const [input, article] of inOrder(inputs, clean, underWay)) {
    const confidence = article.error === undefined ? article.confidence : 0;
    const leaveOut = (articlesOnly && article.kind !== "article") || confidence < minConfidence;
    for (const { reason } of inputWarnings(article)) report.warning(inputName(input), reason);
    const problem = article.error ?? (leaveOut ? null : await write(article, input));
    if (problem !== null) report.error(inputName(input), problem.reason);
    if (article.error !== undefined && !leaveOut) await write(article, input);
    tally = {
      pages: tally.pages + 1,
      articles: tally.articles + (article.kind === "article" && problem === null ? 1 : 0),
      failed: tally.failed + (problem === null ? 0 : 1),
      leftOut: tally.leftOut + (leaveOut && problem === null ? 1 : 0),
    };
    report.progress(tally);
    if (problem !== null && failFast) break;
  }
  report.summary(tally);
  return tally;
}
