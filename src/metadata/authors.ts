import { readAs } from "../blocks/revise/bylineCandidates.js";
import { commonWords } from "../blocks/revise/commonWords.js";
import { authorLine } from "../blocks/revise/labelBylines.js";
import type { TextRange } from "../blocks/revise/titleAffix.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import { NAME_PARTICLES } from "../locales/nameParticles.js";
import { sketchOf } from "../text/characters.js";
import type { Field } from "../types.js";
import { type FieldExtractor, type JudgedPage, statedText } from "./field.js";
import { hintedAuthors } from "./hintedAuthors.js";
import { withoutOutlet } from "./outlet.js";
import { withRunnerUp } from "./runnerUp.js";

/** Letters of "For", at most. */
const PREPOSITION = 3;

function isLine(name: string, blocks: readonly LabelledBlock[]): boolean {
  return blocks.some(({ text }) => text.length === name.length && text.toLowerCase() === name);
}

/** Whether a word is "For" or "On": short, a part of no name, and written in small letters elsewhere on the page. */
function isPreposition(word: string, blocks: readonly LabelledBlock[]): boolean {
  if (word.length > PREPOSITION || !/^U+l*$/.test(sketchOf(word))) return false;
  const small = word.toLowerCase();
  return !NAME_PARTICLES.has(small) && commonWords(blocks, new Set([small])).size > 0;
}

/** "Maria Lopez For The Gazette": the words before the first preposition. */
function withoutEmployer(words: readonly string[], blocks: readonly LabelledBlock[]): string[] {
  const cut = words.findIndex((word, at) => at > 1 && isPreposition(word, blocks));
  return words.slice(0, cut < 0 ? words.length : cut);
}

/** "Maria Lopez Executive" where the page elsewhere has a line "Maria Lopez": words of her job hang on to the name. */
function confirmed(block: LabelledBlock, name: TextRange, blocks: readonly LabelledBlock[]): TextRange {
  const words = withoutEmployer(block.text.slice(name.start, name.end).split(" "), blocks);
  const whole = words.join(" ");
  for (let count = words.length - 1; count > 1; count--) {
    const shorter = words.slice(0, count).join(" ");
    if (isLine(shorter.toLowerCase(), blocks)) return { start: name.start, end: name.start + shorter.length };
  }
  return { start: name.start, end: name.start + whole.length };
}

/** Names that the page states, once each, in page order. */
function statedAuthors({ blocks, locale }: JudgedPage): Field<string>[] {
  const found = new Map<string, Field<string>>();
  for (const block of blocks) {
    const line = authorLine(block);
    if (!line) continue;
    for (const read of readAs(line.reading, block, locale)?.names ?? []) {
      const name = withoutOutlet(block, confirmed(block, read, blocks), blocks);
      const key = block.text.slice(name.start, name.end).toLowerCase();
      if (found.has(key)) continue;
      const stated = statedText(block, name, `authors/${line.reading}`);
      found.set(key, withRunnerUp(stated, line.verdict, blocks));
    }
  }
  return [...found.values()];
}

/** Names of who wrote the story, once each; no "By", no job. Of a page of HTML those in its data, else those it shows, else of its head. */
export const authors: FieldExtractor<"authors"> = (judged) => {
  for (const found of [
    hintedAuthors(judged, { sources: ["json-ld"], site: false }),
    statedAuthors(judged),
    hintedAuthors(judged, { sources: ["open-graph", "meta"], site: false }),
    hintedAuthors(judged, { sources: ["json-ld", "open-graph", "meta"], site: true }),
  ]) {
    if (found.length > 0) return found;
  }
  return [];
};
