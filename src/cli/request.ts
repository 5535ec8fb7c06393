import type { InputFormat } from "../input/readers.js";
import type { Favour } from "../options.js";
import type { RUN_WRITERS, WRITERS } from "../output/writers.js";
import { helpIsCommand, misspeltCommand } from "./commandNames.js";
import type { GroupBy } from "./learn/collect.js";
import { tell } from "./reporter.js";

/** Formats that have each page by itself. */
export type Format = keyof typeof WRITERS;
/** Formats that are one file for all pages. */
export type RunFormat = keyof typeof RUN_WRITERS;

/** The flags as commander names them. A flag that was not given is absent, unless a default is named. */
export interface Flags {
  readonly format?: Format | RunFormat;
  readonly output?: string;
  readonly force?: true;
  readonly articlesOnly?: true;
  /** 0..1. */
  readonly minConfidence?: number;
  readonly duplicates?: true;
  readonly dedupe?: true;
  readonly provenance?: true;
  readonly removed?: true;
  readonly timezone?: string;
  /** Label of the Encoding Standard. */
  readonly encoding?: string;
  /** ISO day, with the time of day or without. */
  readonly captured?: string;
  readonly favor?: Favour;
  readonly inputFormat: InputFormat | "auto";
  /** Fields of JSON lines. */
  readonly textField: string;
  readonly urlField: string;
  readonly idField: string;
  readonly meta?: true;
  /** With explain: tell what the input is taken for. */
  readonly input?: true;
  readonly filesFrom?: string;
  readonly null?: true;
  readonly stdinFilepath?: string;
  /** Bytes of one page. Default 16 MB: a text dump of a page is below 1 MB; a mistaken file must stay out of memory. */
  readonly maxBytes: number;
  /** A file of `clean-news learn`. */
  readonly template?: string;
  /** Learn from the inputs before they are cleaned; absent: where there are enough files. */
  readonly learn?: boolean;
  /** With learn. */
  readonly partial?: true;
  readonly merge?: true;
  readonly groupBy?: GroupBy;
  readonly stats?: true;
  /** Path of the report to write. */
  readonly report?: string;
  /** Workers. */
  readonly jobs?: number;
  /** Seconds a page. */
  readonly timeout?: number;
  /** A file of flags; they are in here. */
  readonly config?: string;
  readonly failFast?: true;
  readonly quiet?: true;
  /** False with --no-color; default true: as the terminal and the environment say. */
  readonly color: boolean;
}

export const DEFAULT_FLAGS: Flags = {
  maxBytes: 16 * 1024 * 1024,
  color: true,
  inputFormat: "auto",
  textField: "text",
  urlField: "url",
  idField: "id",
};

/** What the user asked for. `exit`: help or version was printed, or the usage was wrong and that was said. */
export type Request =
  | {
      readonly action: "clean" | "explain" | "learn";
      readonly inputs: readonly string[];
      readonly flags: Flags;
    }
  | { readonly action: "exit"; readonly status: number };

const WRONG_USAGE = 2;

function refuse(reason: string): Request {
  tell(reason);
  return { action: "exit", status: WRONG_USAGE };
}

/**
 * Reads the command line (without node and script). Loading the flag parser takes longer than cleaning a page, so a command line
 * of nothing but inputs goes without it; flags.ts gives the same for those.
 */
export async function readRequest(argv: readonly string[], readVersion: () => string): Promise<Request> {
  const [first = ""] = argv;
  const wrong = misspeltCommand(first);
  if (wrong !== null) return refuse(wrong);
  const isCommand = first === "explain" || first === "learn" || (first === "help" && helpIsCommand());
  const onlyInputs = argv.every((argument) => argument === "-" || !argument.startsWith("-"));
  if (onlyInputs && !isCommand) return { action: "clean", inputs: argv, flags: DEFAULT_FLAGS };
  const { readCommandLine } = await import("./flags.js");
  const request = readCommandLine(argv, readVersion());
  const [input = ""] = request.action === "clean" && !argv.includes("--") ? request.inputs : [];
  const misspelt = misspeltCommand(input);
  return misspelt === null ? request : refuse(misspelt);
}
