import { type Command, InvalidArgumentError } from "commander";
import type { Flags } from "../request.js";
import type { GroupBy } from "./collect.js";

/** What --group-by names. */
function parseGroupBy(value: string): GroupBy {
  if (value === "folder" || value === "host") return value;
  const [, field] = /^field=(.+)$/s.exec(value) ?? [];
  if (field !== undefined) return { field };
  throw new InvalidArgumentError("Allowed are folder, host, and field=NAME for a field of JSON lines.");
}

const LEARN_HELP = `
Pages of one site or of many, mixed or not, of at least 3 pages each. Without
--group-by pages belong together through the lines that they share. The template
is JSON, made to be read and edited: each line with the number of pages that have
it, its mean place, and what one-off text stands below it. The order of the inputs
changes nothing; a page that is there twice counts once.

  clean-news learn dumps/ -o template.json
  clean-news --template template.json dumps/ > articles.jsonl

In parts, with the same outcome to the byte:
  clean-news learn --partial dumps/a -o a.partial
  clean-news learn --partial dumps/b -o b.partial
  clean-news learn --merge a.partial b.partial -o template.json

Takes --files-from, -0, --force, --quiet and the flags on how inputs are read.`;

/** The flags of clean-news learn alone. */
export type LearnFlags = Pick<Flags, "partial" | "merge" | "groupBy">;

/** Adds clean-news learn to the commands. */
export function addLearnCommand(
  program: Command,
  settle: (inputs: readonly string[], flags: LearnFlags) => void,
): void {
  program
    .command("learn")
    .summary("learn what sites repeat on their pages")
    .description(
      "Learns what sites repeat on their pages, and writes a template: clean-news --template FILE.",
    )
    .argument("[input...]", "dumps; none or - reads standard input")
    .option("--partial", "write what was seen of a part of the pages, to be put together by --merge")
    .option("--merge", "the inputs are files that --partial wrote")
    .option("--group-by <what>", "what a site is: folder, host (of the address), field=NAME", parseGroupBy)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", LEARN_HELP)
    .action((inputs: string[], own: LearnFlags) => settle(inputs, own));
}
