import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { READERS } from "../input/readers.js";
import { FAVOURS, OPTION_RULES, type Options } from "../options.js";
import { RUN_WRITERS, WRITERS } from "../output/writers.js";
import { FEW_PAGES } from "./cleanWherePays.js";
import { type FlagShape, readConfig } from "./config.js";
import { DUMP_EXTENSIONS } from "./input.js";
import { addLearnCommand } from "./learn/flags.js";
import { MANIFEST_NAME } from "./manifest.js";
import { tell } from "./reporter.js";
import { DEFAULT_FLAGS, type Request } from "./request.js";

const WRONG_USAGE = 2;

const BYTE_UNITS: Readonly<Record<string, number>> = { "": 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Largest size that one buffer can take everywhere. */
const MAX_MAX_BYTES = 2 ** 30;

function parseBytes(value: string): number {
  const [, digits, unit] = /^(\d{1,12})([KMG]?)$/.exec(value.toUpperCase()) ?? [];
  const bytes = Number(digits) * (BYTE_UNITS[unit ?? ""] ?? 1);
  if (bytes >= 1 && bytes <= MAX_MAX_BYTES) return bytes;
  throw new InvalidArgumentError("Allowed are 1 to 1G, as a number of bytes or with K, M or G: 16M.");
}

/** A value that the library takes for an option. */
function parseOption(name: keyof Options): (value: string) => string {
  return (value) => {
    const { allowed, allows } = OPTION_RULES[name];
    if (allows(value)) return value;
    throw new InvalidArgumentError(`Allowed are ${allowed}.`);
  };
}

function parseShare(value: string): number {
  const share = /^\d{1,9}(?:\.\d{1,9})?$|^\.\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (share <= 1) return share;
  throw new InvalidArgumentError("Allowed are numbers from 0 to 1: 0.8.");
}

/** More threads than any machine has cores only wait for each other. */
const MAX_JOBS = 512;

function parseJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new InvalidArgumentError(`Allowed are 1 to ${MAX_JOBS}.`);
}

/** A day, in seconds. */
const MAX_TIMEOUT = 86_400;

function parseTimeout(value: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,9})?$|^\.\d{1,9}$/.test(value) ? Number(value) : 0;
  if (seconds >= 0.1 && seconds <= MAX_TIMEOUT) return seconds;
  throw new InvalidArgumentError(`Allowed are seconds from 0.1 to ${MAX_TIMEOUT}: 60.`);
}

const AFTER_HELP = `
Inputs:
  A file is read whatever its name. A folder is searched for
  ${DUMP_EXTENSIONS.map((extension) => `*.${extension}`).join(", ")}, with .gz, .zst or .br after it or not,
  and with the folders below it; names that start with a dot and links to
  folders are passed over. Quote a pattern ('dumps/**/*.txt') and clean-news
  expands it. Inputs are cleaned in the order in which they are named, what a
  folder or a pattern holds in order of path; each file once.
  What is packed with gzip, zstd (Node 22.15 or later) or brotli is unpacked.
  Every record of an archive (WARC, WET) that is a page of text or HTML, and
  every line of JSON lines, is a page of its own; records of other kinds are
  counted on standard error. With -o an input of many pages is a folder.
  clean-news explain --input FILE tells what a file is taken for, and why.
  Text is UTF-8, or what its byte order mark says, or what it makes most sense in.

Workers:
  Pages are cleaned in as many threads as there are cores, or --jobs; results
  and their order are the same for any number. A page that takes longer than
  --timeout, or that a thread dies of, is an error, and the others go on. Few
  pages (less than ${FEW_PAGES} small ones) are done sooner without threads; there
  nothing interrupts a page, unless --timeout is given.

Output folders:
  ${MANIFEST_NAME} in the folder of -o says what was written there.
  A run does only pages that are new or changed, or that other options or
  another version would give otherwise, and counts the rest as done before. A run
  that was killed is finished by the next one. Files that clean-news did not
  write, or that somebody changed since, are left alone unless --force is given.

Config:
  {"format": "markdown", "timezone": "Europe/Minsk", "max-bytes": "64M"}
  Flags in full, without --; true turns one on. Paths start from the folder that
  you are in. Inputs are no part of it.

Formats:
  json      one indented object a page (for one file, and with -o)
  jsonl     one line a page (for folders, patterns, lists, several files)
  markdown  YAML front matter, then the article
  text      headline, standfirst and body; two blank lines between pages
  csv       one table of all pages, a row each: -o FILE.csv, or standard output.
            Lists are JSON in their cell; a ' stands before what a spreadsheet
            would run as a formula
  parquet   the same table, packed, with exact texts: -o FILE.parquet

Exit codes:
  0    all done
  1    done, but some inputs failed: each has a line on standard error and a
       record with "error" in its place
  2    wrong usage; nothing was done
  130  interrupted

Examples:
  clean-news page.txt
  lynx -dump -nolist page.html | clean-news --format markdown
  clean-news dumps/ > articles.jsonl
  clean-news 'dumps/2024-*/*.txt' -o articles --format markdown
  find dumps -name '*.txt' -print0 | clean-news --files-from - -0
  clean-news crawl.warc.gz -o articles
  zcat pages.jsonl.gz | clean-news --input-format jsonl | jq .title
  clean-news learn dumps/ -o template.json
  clean-news --template template.json new.txt
  clean-news explain page.txt | less`;

const EXPLAIN_HELP = `
Prints the dump line by line: line number, what became of it (kept, metadata,
removed), label, confidence, rule, text. At a terminal what is kept is green,
metadata cyan and the rest dim.

Takes --timezone, --captured, --encoding, --input-format, --max-bytes,
--stdin-filepath, --config and --no-color. A long dump is read best in a pager:
  clean-news explain page.txt | less -S`;

/** Flags on what the inputs are and how they are read. */
function addInputFlags(program: Command): Command {
  return program
    .option("--files-from <file>", "read names of inputs from a file, one a line; - is standard input")
    .option("-0, --null", "names in --files-from end with NUL bytes")
    .option("--stdin-filepath <path>", "what to call standard input")
    .addOption(
      new Option("--max-bytes <size>", "refuse larger pages: 500K, 64M")
        .argParser(parseBytes)
        .default(DEFAULT_FLAGS.maxBytes, "16M"),
    )
    .addOption(
      new Option("--input-format <name>", "what the inputs are, where it is not to be worked out")
        .choices(["auto", ...Object.keys(READERS)])
        .default(DEFAULT_FLAGS.inputFormat),
    )
    .option("--text-field <name>", "field of JSON lines that has the page", DEFAULT_FLAGS.textField)
    .option("--url-field <name>", "the same for its address", DEFAULT_FLAGS.urlField)
    .option("--id-field <name>", "the same for its name", DEFAULT_FLAGS.idField)
    .option(
      "--encoding <name>",
      "encoding of the inputs, where it is not to be worked out: windows-1251",
      parseOption("encoding"),
    );
}

/** Flags on what is written, and of which pages. */
function addOutputFlags(program: Command): Command {
  return program
    .addOption(
      new Option("-f, --format <name>", "what to write: json for one file, else jsonl").choices(
        Object.keys({ ...WRITERS, ...RUN_WRITERS }),
      ),
    )
    .option("-o, --output <path>", "write one file a page to this folder; csv and parquet: to this file")
    .option("--force", "do all again with -o, and write over files that are there already")
    .option("--articles-only", "leave out pages that are no article, and count them")
    .option("--min-confidence <number>", "leave out pages below it, 0 to 1, and count them", parseShare)
    .option("--duplicates", "tell of each article which earlier one says the same, and how alike they are")
    .option("--dedupe", "leave such articles out, and count them")
    .option("--provenance", "add where each fact was found, by which rule, how surely")
    .option("--removed", "add every block that was dropped, and by which rule")
    .option("--meta", "add what an archive or a JSON line says of the page besides");
}

/** Flags on how a page is cleaned. */
function addPageFlags(program: Command): Command {
  return program
    .addOption(
      new Option("--favor <side>", "drop what is doubtful (precision) or keep it (recall)").choices(FAVOURS),
    )
    .option(
      "--timezone <zone>",
      "zone of times that state none: Europe/Minsk or +03:00",
      parseOption("timezone"),
    )
    .option("--captured <day>", "the day the pages were dumped: 2024-04-26", parseOption("captured"))
    .option("--template <file>", "what the sites repeat, as clean-news learn wrote it")
    .option("--learn", "learn it from the inputs first; as a rule for 8 files and more")
    .option("--no-learn", "do not");
}

/** Flags on how a run goes, and what it tells. */
function addRunFlags(program: Command): Command {
  return program
    .option("--stats", "tell at the end what the pages were, on standard error")
    .option("--report <file>", "write a page of HTML to look at: what was kept and removed, and why")
    .option("--config <file>", "read flags from a JSON object; those on the command line win")
    .option("-j, --jobs <number>", "pages cleaned at once (default: the cores)", parseJobs)
    .option("--timeout <seconds>", "give a page up after so long (default: 30)", parseTimeout)
    .option("--fail-fast", "stop at the first input that fails")
    .option("-q, --quiet", "only errors on standard error")
    .option("--no-color", "no colours; NO_COLOR does the same");
}

function buildProgram(version: string, settle: (request: Request) => void): Command {
  const program = new Command("clean-news");
  for (const addFlags of [addInputFlags, addOutputFlags, addPageFlags, addRunFlags]) addFlags(program);
  program
    .description("Cleans text dumps of news pages: the article and its facts, none of the page around it.")
    .usage(
      "[options] [file | folder | pattern | -]...\n       clean-news explain [file | -]\n       clean-news learn [file | folder | pattern | -]... -o template.json",
    )
    .argument("[input...]", "text dumps; none or - reads standard input")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("clean-news --help tells what there is.")
    .addHelpText("after", AFTER_HELP)
    .action((inputs: string[]) => settle({ action: "clean", inputs, flags: program.opts() }));
  program
    .command("explain")
    .summary("show what was kept and removed, line by line, and by which rule")
    .description("Shows what was kept and removed of a dump, line by line, and by which rule.")
    .argument("[file]", "text dump; none or - reads standard input")
    .option("--input", "show what the file is taken for, and why")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXPLAIN_HELP)
    .action((file: string | undefined, { input }: { readonly input?: true }) =>
      settle({
        action: "explain",
        inputs: file === undefined ? [] : [file],
        flags: { ...program.opts(), ...(input && { input }) },
      }),
    );
  addLearnCommand(program, (inputs, own) =>
    settle({ action: "learn", inputs, flags: { ...program.opts(), ...own } }),
  );
  return program;
}

/** What a command line asks for, and the config file that it names. */
interface Parsed {
  readonly request: Request;
  readonly config: string | undefined;
  readonly flags: readonly FlagShape[];
}

/** `origin` goes before what is wrong. */
function parse(argv: readonly string[], version: string, origin: string): Parsed {
  let request: Request = { action: "exit", status: 0 };
  const program = buildProgram(version, (settled) => {
    request = settled;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, `clean-news: ${origin}`)),
    });
  }
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    request = { action: "exit", status: error.exitCode === 0 ? 0 : WRONG_USAGE };
  }
  const flags = program.options
    .filter(({ long }) => long !== "--version" && long !== "--config")
    .map(({ long, required }) => ({ name: long?.slice(2) ?? "", takesValue: required }));
  return { request, config: program.opts().config, flags };
}

/** Reads the command line (without node and script). Prints help, version and what is wrong with it by itself. */
export function readCommandLine(argv: readonly string[], version: string): Request {
  const { request, config, flags } = parse(argv, version, "");
  if (request.action === "exit" || config === undefined) return request;
  const settings = readConfig(config, flags);
  if (typeof settings === "string") {
    tell(`--config ${config} ${settings}`);
    return { action: "exit", status: WRONG_USAGE };
  }
  const alone = parse(settings, version, `--config ${config}: `);
  if (alone.request.action === "exit") return alone.request;
  return parse([...settings, ...argv], version, "").request;
}
