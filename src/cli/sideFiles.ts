import { noText } from "../input/jsonLines.js";
import type { RecordSettings } from "../input/records.js";

const LINE_FEED = 0x0a;

/** The object on the first line of what an input begins with; null where there is none, or it is longer. */
function firstObject(head: Uint8Array): Readonly<Record<string, unknown>> | null {
  const end = head.indexOf(LINE_FEED);
  const line = Buffer.from(end < 0 ? head : head.subarray(0, end)).toString("utf8");
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
}

/** Fields that every record of this tool has, and hardly any other. */
const ARTICLE_FIELDS = ["source", "kind", "confidence", "standfirst", "body", "wordCount"];

/**
 * Why a file of JSON lines that lies among the dumps of a folder is not read, as goes after its name: its first line is an article that
 * was cleaned already, or has no page, as a list of addresses. Null where it may have pages.
 */
export function whyNoPages(head: Uint8Array, { textField }: RecordSettings): string | null {
  const first = firstObject(head);
  if (first === null) return null;
  if (ARTICLE_FIELDS.every((field) => Object.hasOwn(first, field)))
    return "holds articles that clean-news wrote, and was passed over. Name it to clean them again.";
  if (typeof first[textField] === "string") return null;
  return `was passed over: its first line ${noText(first, textField)}`;
}
