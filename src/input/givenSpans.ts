import type { Article, Span } from "../types.js";
import { composeLetters } from "./decode.js";
import type { ReadPage } from "./readPage.js";

/** A stretch of the text as given that has another length in the page: a line end of two signs, a letter and its marks. */
interface Change {
  /** Offset in the page, and length there. */
  readonly at: number;
  readonly length: number;
  /** The same in the text as given. */
  readonly from: number;
  readonly fromLength: number;
}

/**
 * Everything that normalising may make longer or shorter: CR LF, a sign with the marks or Hangul vowels and finals that join it, a
 * sign that is written as two in NFC. No sign below U+0300 changes by itself.
 */
const CHANGEABLE = /\r\n|[^\r][\p{M}\u1160-\u11ff\u{16d67}]+|[^\0-\u02ff]/gu;

function findChanges(given: string): Change[] {
  const changes: Change[] = [];
  const marked = given.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (marked > 0) changes.push({ at: 0, length: 0, from: 0, fromLength: marked });
  let shift = -marked;
  CHANGEABLE.lastIndex = marked;
  for (let match = CHANGEABLE.exec(given); match; match = CHANGEABLE.exec(given)) {
    const [text] = match;
    const length = text === "\r\n" ? 1 : composeLetters(text).length;
    if (length === text.length) continue;
    changes.push({ at: match.index + shift, length, from: match.index, fromLength: text.length });
    shift += length - text.length;
  }
  return changes;
}

/** Index of the last change that begins at or before `offset` in the page; -1 where none does. */
function changeAt(changes: readonly Change[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A span of the page in the text as given. Where it begins or ends inside a letter that was composed, all of that is in it. */
function toGiven(changes: readonly Change[], { start, end }: Span): Span {
  const before = changes[changeAt(changes, start)];
  const from =
    before === undefined ? start : start < before.at + before.length ? before.from : pass(before, start);
  if (end <= start) return { start: from, end: from };
  const last = changes[changeAt(changes, end - 1)];
  const to =
    last === undefined ? end : end < last.at + last.length ? last.from + last.fromLength : pass(last, end);
  return { start: from, end: to };
}

/** Where an offset behind a change stands in the text as given. */
function pass({ at, length, from, fromLength }: Change, offset: number): number {
  return from + fromLength + offset - at - length;
}

/** The article with its spans in the text as given, which the caller has, and not in the page, which is normalised. */
export function withGivenSpans(article: Article, { text, given }: ReadPage): Article {
  const hasSpans = article.provenance || article.removed || article.warnings.length > 0;
  if (text === given || !hasSpans) return article;
  const changes = findChanges(given);
  if (changes.length === 0) return article;
  const moved = <T extends { readonly span: Span | null }>(item: T): T =>
    item.span === null ? item : { ...item, span: toGiven(changes, item.span) };
  const { provenance, removed } = article;
  return {
    ...article,
    warnings: article.warnings.map(moved),
    ...(provenance && {
      provenance: Object.fromEntries(
        Object.entries(provenance).map(([name, entries]) => [name, entries.map(moved)]),
      ),
    }),
    ...(removed && { removed: removed.map(moved) }),
  };
}
