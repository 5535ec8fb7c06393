import type { Article } from "../types.js";
import { writeJson, writeJsonLine } from "./json.js";
import { writeMarkdown } from "./markdown.js";
import { writeText } from "./text.js";

/** One output format. */
export interface Writer {
  /** Of the files that hold it, without the dot. */
  readonly extension: string;
  /** The whole record, a line feed at its end; empty where the format has nothing to say of the page. */
  write(article: Article): string | Promise<string>;
}

export const WRITERS = {
  json: { extension: "json", write: writeJson },
  jsonl: { extension: "jsonl", write: writeJsonLine },
  markdown: { extension: "md", write: writeMarkdown },
  text: { extension: "txt", write: writeText },
} as const satisfies Record<string, Writer>;
