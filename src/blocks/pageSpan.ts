import type { Block, Span } from "../types.js";

/** Index of the last piece that begins at or before `offset` of the block's text; -1 where none does. */
function pieceAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where `[start, end)` of a block's text stands in the page. Offsets of spaces that were folded or put in go inwards, so that the
 * span begins and ends on letters of the page. An empty or outlying range gives an empty span at the nearest place.
 */
export function toPageSpan(block: Block, start: number, end: number): Span {
  const nowhere = { start: block.span.start, end: block.span.start };
  const first = block.pieces[Math.max(0, pieceAt(block, start))];
  if (!first) return nowhere;
  const next = block.pieces[pieceAt(block, start) + 1];
  const inside = start - first.at < first.length || !next;
  const from = inside ? first.from + Math.min(Math.max(0, start - first.at), first.length) : next.from;
  const last = block.pieces[pieceAt(block, end - 1)];
  if (!last || end <= start) return { start: from, end: from };
  const to = last.from + (last.width ?? Math.min(end - last.at, last.length));
  return { start: from, end: Math.max(from, to) };
}

/** The text that a block has at a span of the page: `toPageSpan` backwards. `page` is `Page.text`; "" where they don't meet. */
export function readSpan(page: string, block: Block, span: Span): string {
  let text = "";
  let at = -1;
  for (const piece of block.pieces) {
    const from = Math.max(piece.from, span.start);
    const to = Math.min(piece.from + piece.length, span.end);
    if (from >= to) continue;
    const begins = piece.at + from - piece.from;
    if (at >= 0 && begins > at) text += " ";
    text += page.slice(from, to);
    at = begins + to - from;
  }
  return text;
}
