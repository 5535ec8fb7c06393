import type { Message, Metadata } from "../types.js";
import type { JudgedPage } from "./field.js";
import { publicationOf } from "./publication.js";

/** What is worth telling about the fields of a page: a date that reads two ways, a date that can't be. */
export function metadataMessages({ blocks }: JudgedPage, { published, captured }: Metadata): Message[] {
  const found = publicationOf(blocks, captured?.value ?? null);
  if (!found) return [];
  const { block, mention } = found;
  if (!published) {
    const reason = `The date ${mention.iso} is later than the day of the dump, ${captured?.value}; it was not taken as the day of publication.`;
    return [{ severity: "warning", rule: "metadata/published-after-captured", reason, span: block.span }];
  }
  if (mention.otherReading === null) return [];
  const reason = `The date of publication may be read as ${mention.iso?.slice(0, 10)} or ${mention.otherReading}; the first was taken. Check the site's order of day and month.`;
  return [{ severity: "warning", rule: "metadata/ambiguous-date", reason, span: published.span }];
}
