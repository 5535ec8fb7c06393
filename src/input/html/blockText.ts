import type { Block, Mark, Piece } from "../../types.js";

/** The block that is being read: its text as far as it goes. */
export interface BlockText {
  text: string;
  pieces: Piece[];
  /** White space was read that stands before the next letter. */
  space: boolean;
  /** UTF-16 code units of `text` that stand in links. */
  linked: number;
  links: number;
  start: number;
  end: number;
}

export function emptyText(): BlockText {
  return { text: "", pieces: [], space: false, linked: 0, links: 0, start: 0, end: 0 };
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function isSpace(code: number): boolean {
  return (
    (code <= SPACE && (code === SPACE || (code >= 0x09 && code <= 0x0d))) ||
    code === NO_BREAK_SPACE ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}

/** Signs that nobody sees: soft hyphen, zero-width space and no-break space. */
function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0xfeff || code === 0x2060;
}

/** Signs below this code are letters, digits and marks but for the space: most text is of them. */
const FIRST_ODD = 0x7f;

function push(block: BlockText, html: string, from: number, to: number): void {
  if (block.space && block.text !== "") block.text += " ";
  if (block.text === "") block.start = from;
  block.space = false;
  block.pieces.push({ at: block.text.length, from, length: to - from });
  block.text += html.slice(from, to);
  block.end = to;
}

/** Adds a range of the HTML, its white space folded and what nobody sees left out. */
export function addRange(block: BlockText, html: string, start: number, end: number): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const code = html.charCodeAt(at);
    if (code > SPACE && code < FIRST_ODD) continue;
    const space = isSpace(code);
    if (!space && !isUnseen(code)) continue;
    // A single space between two letters stays in its piece.
    if (code === SPACE && at > from && at + 1 < end) {
      const next = html.charCodeAt(at + 1);
      if (!isSpace(next) && !isUnseen(next)) continue;
    }
    if (at > from) push(block, html, from, at);
    block.space ||= space;
    from = at + 1;
  }
  if (end > from) push(block, html, from, end);
}

/** Adds the letter that a character reference from `start` to `end` of the HTML stands for. */
export function addReference(block: BlockText, letter: string, start: number, end: number): void {
  const code = letter.charCodeAt(0);
  if (isSpace(code)) block.space = true;
  if (isSpace(code) || isUnseen(code)) return;
  if (block.space && block.text !== "") block.text += " ";
  if (block.text === "") block.start = start;
  block.space = false;
  block.pieces.push({ at: block.text.length, from: start, length: letter.length, width: end - start });
  block.text += letter;
  block.end = end;
}

/** The block of a text that is not empty. */
export function blockOf(
  { text, pieces, links, start, end }: BlockText,
  place: { readonly index: number; readonly blankBefore: number; readonly mark: Mark | null },
): Block {
  return {
    index: place.index,
    text,
    span: { start, end },
    pieces,
    blankBefore: place.blankBefore,
    mark: place.mark,
    indent: 0,
    links,
  };
}
