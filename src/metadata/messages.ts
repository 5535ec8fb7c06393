import { toPageSpan } from "../blocks/pageSpan.js";
import type { RelativeMention } from "../dates/findRelatives.js";
import type { Field, Message, Metadata } from "../types.js";
import type { JudgedPage } from "./field.js";
import { type Publication, publicationOf } from "./publication.js";
import { relativeDate } from "./relativeDate.js";

/** What is missing to count back to a day, and what to do. */
function whatIsMissing({ minutes, days }: RelativeMention, captured: Field<string> | null): string {
  if (minutes === null && days === null)
    return "which names no day. Look the day up at the page's address if you need it.";
  if (captured === null) {
    const needed = days === null ? "day and time" : "day";
    return `and the moment of the dump to count from is not known. Give its ${needed} (captured) if you know it.`;
  }
  return `and of the moment of the dump to count from only the day is known. Give its time too if you know it (captured): ${captured.value}T14:00.`;
}

/** A story that says only how long ago it came out. */
function relativeMessages(judged: JudgedPage, { published, captured }: Metadata): Message[] {
  const found = published ? null : relativeDate(judged, "published");
  if (!found) return [];
  const { block, mention } = found;
  const shown = block.text.slice(mention.span.start, mention.span.end);
  const reason = `The page gives its time of publication only as "${shown}", ${whatIsMissing(mention, captured)}`;
  const span = toPageSpan(block, mention.span.start, mention.span.end);
  return [{ severity: "warning", rule: "metadata/relative-date", reason, span }];
}

/** What is odd about the day that was taken for that of publication. */
function publicationMessages({ mention, isUpdate }: Publication, { span }: Field<string>): Message[] {
  const messages: Message[] = [];
  if (isUpdate) {
    const reason =
      "The page shows only when it was last changed; that day was taken for the day of publication, which may be earlier.";
    messages.push({ severity: "warning", rule: "metadata/published-from-update", reason, span });
  }
  if (mention.otherReading !== null) {
    const reason = `The date of publication may be read as ${mention.iso?.slice(0, 10)} or ${mention.otherReading}; the first was taken. Check the site's order of day and month.`;
    messages.push({ severity: "warning", rule: "metadata/ambiguous-date", reason, span });
  }
  return messages;
}

/** What is worth telling about the fields of a page. */
export function metadataMessages(judged: JudgedPage, metadata: Metadata): Message[] {
  return [...dateMessages(judged, metadata), ...truncatedMessages(metadata)];
}

function truncatedMessages({ truncated }: Metadata): Message[] {
  if (!truncated) return [];
  const reason =
    "The page says that the story goes on for subscribers: the text is only its beginning. Save the page again as a subscriber if you need it whole.";
  return [{ severity: "warning", rule: truncated.rule, reason, span: truncated.span }];
}

/** A date that reads two ways, a date that can't be, a date told from an unknown day. */
function dateMessages(judged: JudgedPage, metadata: Metadata): Message[] {
  const { published, captured } = metadata;
  const found = publicationOf(judged.blocks, captured?.value ?? null);
  if (!found) return relativeMessages(judged, metadata);
  if (published) return publicationMessages(found, published);
  const reason = `The date ${found.mention.iso} is later than the day of the dump, ${captured?.value}; it was not taken as the day of publication.`;
  return [{ severity: "warning", rule: "metadata/published-after-captured", reason, span: found.block.span }];
}
