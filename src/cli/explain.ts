import { type ExplainedPage, explainPage } from "../clean.js";
import type { Options } from "../options.js";
import { neutralise } from "../output/terminal.js";
import { LABEL_ROLES, type Role } from "../types.js";
import { errorOf, sourceOf } from "./cleanInput.js";
import { type DumpInput, inputName } from "./input.js";
import { readBytes } from "./readBytes.js";
import { inputWarnings, tell, wantsColor } from "./reporter.js";

/** What a role means to the reader. */
const FATES: Readonly<Record<Role, string>> = {
  content: "kept",
  metadata: "metadata",
  boilerplate: "removed",
};

type ExplainedBlock = ExplainedPage["blocks"][number];
type Paints = Readonly<Record<Role, (text: string) => string>>;

async function choosePaints(color: boolean): Promise<Paints> {
  if (!wantsColor(color, process.stdout)) return { content: String, metadata: String, boilerplate: String };
  const { Chalk } = await import("chalk");
  const chalk = new Chalk();
  return { content: chalk.green, metadata: chalk.cyan, boilerplate: chalk.dim };
}

/** Columns before the text of a line. */
const WIDTHS = { line: 5, fate: 8, label: 13, confidence: 4, rule: 34 } as const;

function columnsOf(
  line: number,
  role: Role,
  { label, confidence, rule }: ExplainedBlock["verdicts"][number],
): string {
  return [
    String(line).padStart(WIDTHS.line),
    FATES[role].padEnd(WIDTHS.fate),
    label.padEnd(WIDTHS.label),
    confidence.toFixed(2).padStart(WIDTHS.confidence),
    rule.padEnd(WIDTHS.rule),
  ].join("  ");
}

const FOLLOWING = " ".repeat(Object.values(WIDTHS).reduce((sum, width) => sum + width + 2, -2));

/**
 * The dump, or the text of a page of HTML, as lines for the reader: what a block is stands beside its first line, whose number is that
 * of the input's line. Control characters are made visible.
 */
function explainLines({ page, style, blocks }: ExplainedPage, paints: Paints): string[] {
  const lines: string[] = [];
  let line = 1;
  let at = 0;
  for (const { text, span, verdicts, blankBefore } of blocks) {
    line += page.text.slice(at, span.start).split("\n").length - 1;
    at = span.start;
    const verdict = verdicts.at(-1) ?? verdicts[0];
    const role = LABEL_ROLES[verdict.label];
    if (blankBefore > 0) lines.push("");
    const shown = style === "html" ? text : page.text.slice(span.start, span.end);
    const rows = shown.split("\n");
    rows.forEach((row, index) => {
      const columns = index === 0 ? columnsOf(line, role, verdict) : FOLLOWING;
      if (row.trim() !== "") lines.push(paints[role](`${columns}  ${neutralise(row.trimEnd())}`));
    });
  }
  return lines;
}

/** Prints what became of every line of one dump. True if it could be read. */
export async function explainInput(
  input: DumpInput,
  options: Partial<Options>,
  { maxBytes, color }: { readonly maxBytes: number; readonly color: boolean },
): Promise<boolean> {
  const { bytes, problem } = await readBytes(input, maxBytes);
  if (problem !== null) {
    tell(`${inputName(input)}: ${problem.reason}`);
    return false;
  }
  try {
    const explained = explainPage(bytes, options, sourceOf(input, bytes));
    const { style, article, blocks } = explained;
    for (const { reason } of inputWarnings(article)) tell(`${inputName(input)}: ${reason}`);
    if (article.error !== undefined) {
      tell(`${inputName(input)}: ${article.error.reason}`);
      return false;
    }
    const head = `${neutralise(inputName(input))}: ${article.kind}, style ${style}, ${blocks.length} blocks`;
    const lines = explainLines(explained, await choosePaints(color));
    process.stdout.write(`${[head, "", ...lines].join("\n")}\n`);
    return true;
  } catch (error) {
    tell(`${inputName(input)}: ${errorOf(error).reason}`);
    return false;
  }
}
