import type { Cut } from "./linkMarks.js";
import { isBlank } from "./splitLines.js";

/** Endings of image files, as text browsers show images without a description. */
const IMAGE_ENDINGS = ["jpg", "jpeg", "png", "gif", "svg", "webp", "bmp", "ico", "avif"];
/** UTF-16 code units; longer brackets are text. */
const MAX_IMAGE_NAME = 120;
/** What lynx prints for a form's button. */
const BUTTON = "(BUTTON)";
/** Shorter runs of "_" may be a blank to fill in. */
const MIN_FIELD_LENGTH = 4;

function isImageName(name: string): boolean {
  const dot = name.lastIndexOf(".", name.includes("?") ? name.indexOf("?") : name.length);
  if (dot < 0) return false;
  const ending = name.slice(dot + 1).toLowerCase();
  return IMAGE_ENDINGS.some((image) => ending === image || ending.startsWith(`${image}?`));
}

/** Form fields and image names in brackets: "[    ]", "[X]", "( )", "(*)", "[photo_650.jpg]". */
function isRemain(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close);
  if (inside.length === 1) return inside === " " || inside === "X" || inside === "*";
  if (text[open] === "(") return false;
  return inside.trim() === "" ? inside.length > 1 : isImageName(inside);
}

function findBracketed(text: string, open: string, close: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const end = closingAt(text, at, close);
    if (end > 0 && isRemain(text, at, end)) cuts.push({ start: at, end: end + 1, link: false });
  }
  return cuts;
}

/** Offset of the bracket that closes the one at `open` on the same line; -1 where that is far off. */
function closingAt(text: string, open: number, close: string): number {
  const limit = Math.min(text.length, open + MAX_IMAGE_NAME);
  for (let at = open + 1; at < limit; at++) {
    const character = text[at];
    if (character === close) return at;
    if (character === "\n" || character === text[open]) return -1;
  }
  return -1;
}

/** "____________" */
function findFields(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf("____"); at >= 0; at = text.indexOf("____", at)) {
    let end = at + MIN_FIELD_LENGTH;
    while (text[end] === "_") end++;
    cuts.push({ start: at, end, link: false });
    at = end;
  }
  return cuts;
}

function findButtons(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf(BUTTON); at >= 0; at = text.indexOf(BUTTON, at + BUTTON.length)) {
    cuts.push({ start: at, end: at + BUTTON.length, link: false });
  }
  return cuts;
}

/** What a text browser leaves of forms and images, in order. */
export function findRemains(text: string): Cut[] {
  const cuts = [
    ...findBracketed(text, "[", "]"),
    ...findBracketed(text, "(", ")"),
    ...findFields(text),
    ...findButtons(text),
  ];
  return cuts.sort((a, b) => a.start - b.start);
}

/** Cuts of two lists in order; of two that overlap the first is kept. */
export function mergeCuts(first: readonly Cut[], second: readonly Cut[]): Cut[] {
  const merged: Cut[] = [];
  for (const cut of [...first, ...second].sort((a, b) => a.start - b.start)) {
    if (cut.start >= (merged.at(-1)?.end ?? 0)) merged.push(cut);
  }
  return merged;
}

/** Whether `text` is one address and nothing else, as converters print a link without text. */
export function isAddressAlone(text: string): boolean {
  if (text.length < 2) return false;
  for (let at = 0; at < text.length; at++) if (isBlank(text.charCodeAt(at))) return false;
  return ["http://", "https://", "file://", "/", "mailto:", "javascript:", "tel:", "#"].some((start) =>
    text.startsWith(start),
  );
}

/** Longest file name of an image that stands in brackets without its ending, as w3m shows it. */
const MAX_BARE_NAME = 30;
/** Shorter rows of one sign may be a page's own. */
const MIN_RULE_LENGTH = 10;

/** Whether a sign draws the frame of a table: U+2500 to U+257F. */
export function isFrame(codeUnit: number): boolean {
  return codeUnit >= 0x2500 && codeUnit <= 0x257f;
}

/** Whether `text` is nothing but the name of an image in brackets ("[thumb_650_]"), or a line drawn across the page. */
export function isDrawn(text: string): boolean {
  if (text.startsWith("[") && text.length <= MAX_BARE_NAME + 2) return /^\[[\w-]{1,30}\]$/.test(text);
  if (text.length < MIN_RULE_LENGTH) return false;
  const first = text.charCodeAt(0);
  if (!(first === 0x2d || first === 0x3d || first === 0x5f || first === 0x2a || isFrame(first))) {
    return false;
  }
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) !== first) return false;
  return true;
}
