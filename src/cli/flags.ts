import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { FAVOURS } from "../options.js";
import { WRITERS } from "../output/writers.js";
import { DUMP_EXTENSIONS } from "./input.js";
import { DEFAULT_FLAGS, type Request } from "./request.js";

const BYTE_UNITS: Readonly<Record<string, number>> = { "": 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Largest size that one buffer can take everywhere. */
const MAX_MAX_BYTES = 2 ** 30;

function parseBytes(value: string): number {
  const [, digits, unit] = /^(\d{1,12})([KMG]?)$/.exec(value.toUpperCase()) ?? [];
  const bytes = Number(digits) * (BYTE_UNITS[unit ?? ""] ?? 1);
  if (bytes >= 1 && bytes <= MAX_MAX_BYTES) return bytes;
  throw new InvalidArgumentError("Allowed are 1 to 1G, as a number of bytes or with K, M or G: 16M.");
}

function parseTimezone(value: string): string {
  if (/^[+-](?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return value;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InvalidArgumentError("Allowed are IANA zone names (Europe/Minsk) and offsets (+03:00).");
  }
}

function parseDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError("Allowed are days of the calendar as YYYY-MM-DD (2024-04-26).");
}

const AFTER_HELP = `
Inputs:
  A file is read whatever its name. A folder is searched for ${DUMP_EXTENSIONS.map((extension) => `*.${extension}`).join(", ")},
  with the folders below it; names that start with a dot and links to folders are passed over.
  Quote a pattern ('dumps/**/*.txt') and clean-news expands it. Each file is cleaned once, in order of path.

Formats:
  json      one indented object a page (for one file, and with -o)
  jsonl     one line a page (for folders, patterns, lists, several files)
  markdown  YAML front matter, then the article
  text      headline, standfirst and body; two blank lines between pages

Exit codes:
  0    all done
  1    done, but some inputs failed: each has a line on standard error and a record of kind "error"
  2    wrong usage; nothing was done
  130  interrupted

Examples:
  clean-news page.txt
  lynx -dump -nolist page.html | clean-news --format markdown
  clean-news dumps/ > articles.jsonl
  clean-news 'dumps/2024-*/*.txt' -o articles --format markdown
  find dumps -name '*.txt' -print0 | clean-news --files-from - -0
  clean-news explain page.txt | less`;

const EXPLAIN_HELP = `
Prints the dump line by line: line number, what became of it (kept, metadata, removed), label, confidence, rule, text.
Takes --timezone, --captured, --max-bytes, --stdin-filepath and --no-color.`;

function buildProgram(version: string, settle: (request: Request) => void): Command {
  const program = new Command("clean-news");
  program
    .description("Cleans text dumps of news pages: the article and its facts, none of the page around it.")
    .usage("[options] [file | folder | pattern | -]...\n       clean-news explain [file | -]")
    .argument("[input...]", "text dumps; none or - reads standard input")
    .addOption(
      new Option("-f, --format <name>", "what to write: json for one file, else jsonl").choices(
        Object.keys(WRITERS),
      ),
    )
    .option("-o, --output <folder>", "write one file a page there, in the tree of the inputs")
    .option("--force", "with -o, write over files that are there already")
    .option("--articles-only", "leave out pages that are no article, and count them")
    .option("--provenance", "add where each fact was found, by which rule, how surely")
    .option("--removed", "add every block that was dropped, and by which rule")
    .addOption(
      new Option("--favor <side>", "drop what is doubtful (precision) or keep it (recall)").choices(FAVOURS),
    )
    .option("--timezone <zone>", "zone of times that state none: Europe/Minsk or +03:00", parseTimezone)
    .option("--captured <day>", "the day the pages were dumped: 2024-04-26", parseDay)
    .option("--files-from <file>", "read names of inputs from a file, one a line; - is standard input")
    .option("-0, --null", "names in --files-from end with NUL bytes")
    .option("--stdin-filepath <path>", "what to call standard input")
    .addOption(
      new Option("--max-bytes <size>", "refuse larger inputs: 500K, 64M")
        .argParser(parseBytes)
        .default(DEFAULT_FLAGS.maxBytes, "16M"),
    )
    .option("--fail-fast", "stop at the first input that fails")
    .option("-q, --quiet", "only errors on standard error")
    .option("--no-color", "no colours; NO_COLOR does the same")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("clean-news --help tells what there is.")
    .addHelpText("after", AFTER_HELP)
    .action((inputs: string[]) => settle({ action: "clean", inputs, flags: program.opts() }));
  program
    .command("explain")
    .description("show what was kept and removed, line by line, and by which rule")
    .argument("[file]", "text dump; none or - reads standard input")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXPLAIN_HELP)
    .action((file?: string) =>
      settle({ action: "explain", inputs: file === undefined ? [] : [file], flags: program.opts() }),
    );
  return program;
}

/** Reads the command line (without node and script). Prints help, version and what is wrong with it by itself. */
export function readCommandLine(argv: readonly string[], version: string): Request {
  let request: Request = { action: "exit", status: 0 };
  const program = buildProgram(version, (settled) => {
    request = settled;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, "clean-news: ")),
    });
  }
  try {
    program.parse(argv, { from: "user" });
    return request;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { action: "exit", status: error.exitCode === 0 ? 0 : 2 };
  }
}
