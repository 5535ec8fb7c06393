import type { Piece, Span } from "../types.js";
import { isBlank, isDropped } from "./splitLines.js";

/** A stretch of the page that belongs to a block's text, and whether a space goes between it and the stretch before. */
export interface Stretch extends Span {
  readonly spaceBefore: boolean;
  /** What it reads, where the page writes that otherwise. */
  readonly as?: string;
}

/** A block's text and where it stands; see `Block.text` and `Block.pieces`. */
export interface FoldedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Parts of a stretch between what has to be folded or dropped; a single plain space is neither. */
function cutStretch(page: string, stretch: Stretch, parts: Stretch[]): boolean {
  if (stretch.as !== undefined) {
    parts.push(stretch);
    return false;
  }
  let { start: from, spaceBefore: space } = stretch;
  for (let at = stretch.start; at < stretch.end; at++) {
    const code = page.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) continue;
    const blank = code === 0x85 || isBlank(code);
    if (!blank && !isDropped(code)) continue;
    const plain = code === 0x20 && at > from && at + 1 < stretch.end && !isFolded(page.charCodeAt(at + 1));
    if (plain) continue;
    if (at > from) {
      parts.push({ start: from, end: at, spaceBefore: space });
      space = false;
    }
    space ||= blank;
    from = at + 1;
  }
  if (stretch.end > from) {
    parts.push({ start: from, end: stretch.end, spaceBefore: space });
    space = false;
  }
  return space;
}

function isFolded(code: number): boolean {
  return code === 0x85 || isBlank(code) || isDropped(code);
}

/** White space of the stretches folded, zero-width characters dropped, ends trimmed. */
export function foldText(page: string, stretches: readonly Stretch[]): FoldedText {
  const parts: Stretch[] = [];
  let space = false;
  for (const stretch of stretches) {
    space = cutStretch(page, space ? { ...stretch, spaceBefore: true } : stretch, parts);
  }
  const pieces: Piece[] = [];
  let text = "";
  for (const part of parts) {
    if (part.spaceBefore && text !== "") text += " ";
    const width = part.end - part.start;
    const { as } = part;
    const piece = { at: text.length, from: part.start, length: as?.length ?? width };
    pieces.push(as === undefined ? piece : { ...piece, width });
    text += as ?? page.slice(part.start, part.end);
  }
  return { text, pieces };
}
