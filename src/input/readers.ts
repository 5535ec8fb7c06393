import { signOfHtml } from "./html/sniff.js";
import type { RecordReader } from "./records.js";

/** What an input is told by. */
export interface InputHead {
  /** What the input begins with, unpacked, as text: its first line at least, unless that is very long. */
  readonly text: string;
  /** File name in lower case, without the ending of what it is packed with; "" for none. */
  readonly name: string;
  /** Field of JSON lines that has the page. */
  readonly textField: string;
}

/** One sort of input. */
export interface Reader {
  /** By what the input is of this sort, as goes after "because"; null where it is not. */
  recognise(head: InputHead): string | null;
  /** What reads its pages; null where the whole input is one page. */
  readonly load: (() => Promise<RecordReader>) | null;
}

const WARC_START = /^WARC\/\d\.\d/;
const WET_RECORD = /^WARC-Type:[ \t]*conversion/im;
const FETCHED_RECORD = /^WARC-Type:[ \t]*(?:response|resource|request)/im;
const JSON_LINES_NAME = /\.(?:jsonl|ndjson)$/;

const loadWarc = async (): Promise<RecordReader> => (await import("./warc.js")).readWarc;

/** The first line that is not blank. */
function firstLine(text: string): string {
  const start = text.search(/\S/);
  const end = start < 0 ? -1 : text.indexOf("\n", start);
  return start < 0 ? "" : text.slice(start, end < 0 ? undefined : end);
}

function hasField(line: string, field: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && typeof Reflect.get(value, field) === "string";
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return false;
  }
}

function recogniseJsonLines({ text, name, textField }: InputHead): string | null {
  const line = firstLine(text);
  // A line of { alone begins an object of several lines.
  if (!line.startsWith("{") || line.trim() === "{") return null;
  if (JSON_LINES_NAME.test(name)) return `its name ends so, and its first line begins with {`;
  if (hasField(line, textField))
    return `its first line is a JSON object with a text ${JSON.stringify(textField)}`;
  const long = !text.includes("\n") && line.includes(`${JSON.stringify(textField)}:`);
  return long ? `its first line, which is long, begins with { and has ${JSON.stringify(textField)}:` : null;
}

/** Sorts of input, in the order in which they are tried: the first that is recognised reads it. A new one is a row. */
export const READERS = {
  wet: {
    recognise: ({ text }) =>
      WARC_START.test(text) && WET_RECORD.test(text) && !FETCHED_RECORD.test(text)
        ? "it begins with WARC/, and its first records are conversions"
        : null,
    load: loadWarc,
  },
  warc: {
    recognise: ({ text }) => (WARC_START.test(text) ? "it begins with WARC/" : null),
    load: loadWarc,
  },
  jsonl: {
    recognise: recogniseJsonLines,
    load: async () => (await import("./jsonLines.js")).readJsonLines,
  },
  html: { recognise: ({ text }) => signOfHtml(text), load: null },
  text: { recognise: () => "it is nothing else", load: null },
} as const satisfies Record<string, Reader>;

export type InputFormat = keyof typeof READERS;

/** What an input is taken for, and why. */
export interface Recognised {
  readonly format: InputFormat;
  readonly because: string;
}

function recogniseAs(formats: readonly InputFormat[], head: InputHead): Recognised {
  for (const format of formats) {
    const because = READERS[format].recognise(head);
    if (because !== null) return { format, because };
  }
  return { format: "text", because: READERS.text.recognise() };
}

const FORMATS = Object.keys(READERS) as InputFormat[];
const RECORD_FORMATS = FORMATS.filter((format) => READERS[format].load !== null);

/** What an input is taken for. */
export function recogniseInput(head: InputHead): Recognised {
  return recogniseAs(FORMATS, head);
}

/** The same where it does not matter which sort of page an input of one page is. */
export function recogniseRecords(head: InputHead): Recognised {
  return recogniseAs(RECORD_FORMATS, head);
}
