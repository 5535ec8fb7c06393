import { type Command, InvalidArgumentError } from "commander";
import { flagsOf, listedFlags, refuseOthers, takeFlags } from "../commandFlags.js";
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
  clean-news learn --merge a.partial b.partial -o template.json`;

/** Flags of the program that tell which inputs are read, and how. */
const READING_FLAGS = [
  "--files-from",
  "--null",
  "--stdin-filepath",
  "--max-bytes",
  "--input-format",
  "--text-field",
  "--url-field",
  "--id-field",
  "--encoding",
  "--jobs",
  "--timeout",
];

/** Flags that also matter where partials are put together. */
const MERGE_FLAGS = ["--partial", "--merge", "--output", "--force", "--quiet", "--config"];

/** Adds clean-news learn to the commands. */
export function addLearnCommand(
  program: Command,
  settle: (inputs: readonly string[], flags: Flags) => void,
): void {
  const command = program
    .command("learn")
    .summary("learn what sites repeat on their pages")
    .description(
      "Learns what sites repeat on their pages, and writes a template: clean-news --template FILE.",
    )
    .argument("[input...]", "dumps; none or - reads standard input")
    .option("-o, --output <file>", "write the template to this file; always needed")
    .option("--force", "write over a file that is there already")
    .option("--partial", "write what was seen of a part of the pages, to be put together by --merge")
    .option("--merge", "the inputs are files that --partial wrote")
    .option("--group-by <what>", "what a site is: folder, host (of the address), field=NAME", parseGroupBy)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", LEARN_HELP);
  takeFlags(command, program, [...READING_FLAGS, "--config", "--quiet"]);
  command.action((inputs: string[], { merge }: Pick<Flags, "merge">) => {
    refuseOthers(command, "learn", listedFlags(command));
    if (merge) refuseOthers(command, "learn --merge", [...MERGE_FLAGS, "--group-by"]);
    settle(inputs, flagsOf(command));
  });
}
