import { sketchOf } from "../../text/characters.js";
import { findWords, hashWords, type Word } from "../../text/words.js";
import { type LabelledBlock, roleOf } from "../verdict.js";
import { outlineStory } from "./header.js";
import { isAgency, isKnownName, isName } from "./nameForm.js";
import { isShouted } from "./names.js";

/** Words of a name in a menu, at most. */
const MAX_NAME_WORDS = 5;

/** A stretch of a text, offsets in UTF-16 code units, half-open. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** As sketches (`sketchOf`): an address ("thegull.com") or a time of day, and letters enough. */
const NO_NAME = /\.l{2,4}$|0[:.]0/;
const TWO_LETTERS = /[Ulon].{0,20}[Ulon]|[on]/;

/** Whether a text may name a section: it has two letters, and is no person, no agency, no address and no time. */
export function isSectionName(text: string): boolean {
  const sketch = sketchOf(text);
  if (NO_NAME.test(sketch) || !TWO_LETTERS.test(sketch) || isAgency(text)) return false;
  return !isName(text, "bare") || isShouted(text) || !isKnownName(text);
}

/** What the page lists as its own parts, in menus beside the story: each line of one. */
export interface MenuNames {
  /** Whether a line other than that at `at` is the text. */
  has(text: string, at: number): boolean;
}

/** The words without a count after them: "Harbours (23)". */
function withoutCount(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)?.text ?? "";
  return words.length > 1 && /^\d{1,6}$/.test(last) ? words.slice(0, -1) : words;
}

const known = new WeakMap<readonly LabelledBlock[], MenuNames>();

/** Lines of furniture outside the story that may name a part of the site, teasers of the story left out; worked out once. */
export function menuNames(blocks: readonly LabelledBlock[]): MenuNames {
  const cached = known.get(blocks);
  if (cached) return cached;
  const { headline, body } = outlineStory(blocks);
  const title = headline === null ? null : hashWords((blocks[headline] as LabelledBlock).words);
  /** Line of each name; -1 where several have it. */
  const lines = new Map<number, number>();
  blocks.forEach((block, at) => {
    if (headline !== null && at >= headline && at < (body?.end ?? 0)) return;
    const { words } = block;
    if (words.length === 0 || words.length > MAX_NAME_WORDS + 1 || roleOf(block) === "content") return;
    const below = blocks[at + 1];
    if (below && title !== null && hashWords(below.words) === title) return;
    const name = hashWords(withoutCount(words));
    lines.set(name, lines.has(name) ? -1 : at);
  });
  const found: MenuNames = {
    has: (text, at) => {
      const words = findWords(text);
      if (words.length === 0 || words.length > MAX_NAME_WORDS) return false;
      const line = lines.get(hashWords(words));
      return line !== undefined && line !== at;
    },
  };
  known.set(blocks, found);
  return found;
}

/** Parts of a text between matches of a mark, white space around them left out. */
export function partsBetween(text: string, mark: RegExp): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const part = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (part !== "") parts.push({ start: from, end: from + part.length });
  };
  for (const match of text.matchAll(mark)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return parts;
}
