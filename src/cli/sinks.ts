import { neutralise } from "../output/terminal.js";
import { WRITERS } from "../output/writers.js";
import type { Article, PageError } from "../types.js";
import type { PageRecord } from "./cleanInput.js";
import type { DumpInput } from "./input.js";
import type { Format } from "./request.js";

/**
 * Takes one record. Resolves once it is out, to what went wrong with writing it; null where nothing did. `page` is what `claim` gave.
 */
export type Sink = (article: Article, input: DumpInput, page: string | null) => Promise<PageError | null>;

/** Rule of the problem that ends a run: no other page could be written either. */
export const NO_ROOM = "output/no-room";

/** What an output knows of a page before it is cleaned. */
export interface Claim {
  /** What the page is told by later; null where outputs do not last, or another page of the run goes to the same place. */
  readonly page: string | null;
  /** It was done before, and nothing has changed. */
  readonly isDone: boolean;
}

/** Where records go. */
export interface Output {
  /** To be asked for each page, in order. */
  readonly claim: (record: PageRecord, input: DumpInput) => Claim;
  readonly write: Sink;
  /** Takes note of a record that is left out of the output. */
  readonly leaveOut: Sink;
}

/** What every page is to an output that does not last. */
export const NEW_PAGE: Claim = { page: null, isDone: false };

/** What stands between two records of a format, where its own shape does not keep them apart. */
const SEPARATORS: Partial<Record<Format, string>> = { markdown: "\n", text: "\n\n" };

/** A record as it is written, with an end of line; empty where the format has nothing to say of it. */
export async function render(article: Article, format: Format): Promise<string> {
  const text = await WRITERS[format].write(article);
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/**
 * Records one after the other on standard output. Waits for a slow reader, so that nothing piles up. `asked`: null for JSON, one
 * line a page where the input has many.
 */
export function standardOutput(asked: Format | null): Output {
  let separator = "";
  const write: Sink = async (article) => {
    const format = asked ?? (article.source.record === undefined ? "json" : "jsonl");
    const text = await render(article, format);
    if (text === "") return null;
    const all = separator + text;
    separator = SEPARATORS[format] ?? "";
    await new Promise<void>((done) => {
      process.stdout.write(process.stdout.isTTY ? neutralise(all) : all, () => done());
    });
    return null;
  };
  return { write, claim: () => NEW_PAGE, leaveOut: async () => null };
}
