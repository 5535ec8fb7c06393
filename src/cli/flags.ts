import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { READERS } from "../input/readers.js";
import { FAVOURS, OPTION_RULES, type Options } from "../options.js";
import { RUN_WRITERS, WRITERS } from "../output/writers.js";
import { flagsOf, listedFlags, refuseOthers, takeFlags } from "./commandFlags.js";
import { commandLike, helpIsCommand } from "./commandNames.js";
import { type FlagShape, readConfig } from "./config.js";
import { dashedNameHint, otherToolHint } from "./flagHints.js";
import { AFTER_HELP, EXPLAIN_HELP } from "./help.js";
import { addLearnCommand } from "./learn/flags.js";
import { tell } from "./reporter.js";
import { DEFAULT_FLAGS, type Flags, type Request } from "./request.js";

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
    .option(
      "--captured <day>",
      "the day the pages were dumped: 2024-04-26 or 2024-04-26T14:00",
      parseOption("captured"),
    )
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

/** Refuses two flags beside each other that the parser takes for one, of which the last would win. */
function refuseBoth(program: Command, names: readonly [string, string]): void {
  const given = new Set<string>();
  for (const name of names) {
    program.on(`option:${name}`, () => {
      given.add(name);
      if (given.size < names.length) return;
      const [one, other] = names;
      program.error(`error: --${one} and --${other} contradict each other. Leave one of them out.`);
    });
  }
}

function buildProgram(version: string, settle: (request: Request) => void): Command {
  const program = new Command("clean-news");
  for (const addFlags of [addInputFlags, addOutputFlags, addPageFlags, addRunFlags]) addFlags(program);
  refuseBoth(program, ["learn", "no-learn"]);
  program
    .description(
      "Cleans dumps of news pages (text, HTML, WARC, JSON lines): the article and its facts, none of the page around it.",
    )
    .usage(
      "[options] [file | folder | pattern | -]...\n       clean-news explain [file | -]\n       clean-news learn [file | folder | pattern | -]... -o template.json\n       clean-news help [command]",
    )
    .argument("[input...]", "dumps; none or - reads standard input")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError("clean-news --help tells what there is.")
    .addHelpText("after", AFTER_HELP)
    .action((inputs: string[]) => settle({ action: "clean", inputs, flags: program.opts() }));
  addExplainCommand(program, (inputs, flags) => settle({ action: "explain", inputs, flags }));
  addLearnCommand(program, (inputs, flags) => settle({ action: "learn", inputs, flags }));
  for (const command of program.commands) {
    command
      .version(version, "-V, --version", "print the version")
      .showHelpAfterError(`clean-news help ${command.name()} tells what there is.`);
  }
  if (helpIsCommand()) addHelpCommand(program);
  return program;
}

/** Flags of the program that matter to what an input is taken for. */
const EXPLAIN_INPUT_FLAGS = ["--stdin-filepath", "--max-bytes", "--input-format", "--text-field", "--config"];

/** Flags of the program that explain takes. */
const EXPLAIN_FLAGS = [
  ...EXPLAIN_INPUT_FLAGS,
  "--url-field",
  "--encoding",
  "--favor",
  "--timezone",
  "--captured",
  "--template",
  "--no-color",
];

/** Adds clean-news explain to the commands. */
function addExplainCommand(
  program: Command,
  settle: (inputs: readonly string[], flags: Flags) => void,
): void {
  const command = program
    .command("explain")
    .summary("show what was kept and removed, line by line, and by which rule")
    .description("Shows what was kept and removed of a dump, line by line, and by which rule.")
    .argument("[file]", "dump, or FILE:NUMBER for a page of many; none or - reads standard input")
    .option("--input", "show what the file is taken for, and why")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXPLAIN_HELP);
  takeFlags(command, program, EXPLAIN_FLAGS);
  command.action((file: string | undefined, { input }: Pick<Flags, "input">) => {
    refuseOthers(command, "explain", listedFlags(command));
    if (input) refuseOthers(command, "explain --input", ["--input", ...EXPLAIN_INPUT_FLAGS]);
    settle(file === undefined ? [] : [file], flagsOf(command));
  });
}

/** Adds clean-news help to the commands. That of commander has no words for a command that there is not. */
function addHelpCommand(program: Command): void {
  program
    .command("help")
    .summary("print this help, or that of a command")
    .argument("[command]", "explain or learn; none is this help")
    .helpOption("-h, --help", "print this help")
    .action((name: string | undefined) => {
      if (name === undefined) program.help();
      program.commands.find((command) => command.name() === name)?.help();
      const like = commandLike(name);
      const hint = like === null ? "" : `\n(Did you mean ${like}?)`;
      program.error(`error: unknown command '${name}'${hint}`);
    });
}

/** What a command line asks for, and the config file that it names. */
interface Parsed {
  readonly request: Request;
  /** Flags that can be set in a config file. */
  readonly flags: readonly FlagShape[];
  /** Values of flags that were given, as commander names them. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** What a command line is read with. */
interface ParseSettings {
  readonly version: string;
  /** Goes before what is wrong. */
  readonly origin?: string;
  /** Values of flags that are not given, in place of the defaults. */
  readonly config?: Readonly<Record<string, unknown>>;
}

function parse(argv: readonly string[], { version, origin = "", config = {} }: ParseSettings): Parsed {
  let request: Request = { action: "exit", status: 0 };
  const program = buildProgram(version, (settled) => {
    request = settled;
  });
  const nameHint = dashedNameHint(argv);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      outputError: (text, write) => {
        const told = text.trimEnd().replace(/^error: /, `clean-news: ${origin}`);
        const hint = nameHint || otherToolHint(told);
        // Messages of the parser end without a full stop.
        write(`${told}${hint === "" || told.endsWith(".") ? "" : "."}${hint}\n`);
      },
    });
  }
  for (const [name, value] of Object.entries(config)) program.setOptionValueWithSource(name, value, "config");
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    request = { action: "exit", status: error.exitCode === 0 ? 0 : WRONG_USAGE };
  }
  const flags = program.options
    .filter(({ long }) => long !== "--version" && long !== "--config")
    .map(({ long, required }) => ({ name: long?.slice(2) ?? "", takesValue: required }));
  const given = Object.entries(program.opts()).filter(
    ([name]) => program.getOptionValueSource(name) === "cli",
  );
  return { request, flags, given: Object.fromEntries(given) };
}

/** Reads the command line (without node and script). Prints help, version and what is wrong with it by itself. */
export function readCommandLine(argv: readonly string[], version: string): Request {
  const { request, flags } = parse(argv, { version });
  if (request.action === "exit" || request.flags.config === undefined) return request;
  const { config } = request.flags;
  const settings = readConfig(config, flags);
  if (typeof settings === "string") {
    tell(`--config ${config} ${settings}`);
    return { action: "exit", status: WRONG_USAGE };
  }
  const alone = parse(settings, { version, origin: `--config ${config}: ` });
  if (alone.request.action === "exit") return alone.request;
  return parse(argv, { version, config: alone.given }).request;
}
