import type { Article, ProvenanceEntry, Span } from "../types.js";
import { composeLetters } from "./decode.js";
import type { Change } from "./layers.js";
import type { ReadPage } from "./readPage.js";

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

/** Line ends that are neither LF nor CR LF. */
const RARE_LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/** What was mended on the way to the page's text, as entries of provenance: the number of places, by rule. */
function repairsOf({ layers, mended }: ReadPage): readonly ProvenanceEntry[] {
  const lineEnds = mended.match(RARE_LINE_ENDS)?.length ?? 0;
  const counts = layers.map(({ rule, count }) => [rule, count] as const);
  if (lineEnds > 0) counts.push(["repair/line-ends", lineEnds]);
  return counts.map(([rule, value]) => ({ value, span: null, certainty: "inferred", confidence: 1, rule }));
}

/**
 * The article with its spans in the text as given, which the caller has, and not in the page, which is mended and normalised; in its
 * provenance, what was mended.
 */
export function withGivenSpans(article: Article, page: ReadPage): Article {
  const { text, given, mended, layers } = page;
  const hasSpans = article.provenance || article.removed || article.warnings.length > 0;
  if (text === given || !hasSpans) return article;
  const steps = [findChanges(mended), ...layers.map(({ changes }) => changes).reverse()];
  const moved = <T extends { readonly span: Span | null }>(item: T): T =>
    item.span === null
      ? item
      : { ...item, span: steps.reduce((span, changes) => toGiven(changes, span), item.span) };
  const movedEntry = (entry: ProvenanceEntry): ProvenanceEntry =>
    entry.runnerUp ? { ...moved(entry), runnerUp: moved(entry.runnerUp) } : moved(entry);
  const { provenance, removed } = article;
  const repairs = provenance ? repairsOf(page) : [];
  return {
    ...article,
    warnings: article.warnings.map(moved),
    ...(provenance && {
      provenance: {
        ...Object.fromEntries(
          Object.entries(provenance).map(([name, entries]) => [name, entries.map(movedEntry)]),
        ),
        ...(repairs.length > 0 && { repairs }),
      },
    }),
    ...(removed && { removed: removed.map(moved) }),
  };
}
