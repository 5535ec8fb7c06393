import { headlineIndex } from "../blocks/revise/header.js";
import { spelledByHint } from "../blocks/revise/headlineHints.js";
import { isOnly } from "../blocks/revise/outline.js";
import { type LabelledBlock, lastVerdict } from "../blocks/verdict.js";
import { sketchOf } from "../text/characters.js";
import type { Field } from "../types.js";
import { type FieldExtractor, type JudgedPage, statedText } from "./field.js";
import { hintedField } from "./hints.js";
import { withRunnerUp } from "./runnerUp.js";

/** Shorter texts (letters) may be capitals by nature. */
const MIN_CAPITALS = 6;
/** Longer blocks (words) are not looked through for the headline in its own case. */
const MAX_OTHER_WORDS = 60;

function isCapitals(text: string): boolean {
  const letters = sketchOf(text).replace(/[^Ulon]/g, "");
  return letters.length >= MIN_CAPITALS && letters.includes("U") && !letters.includes("l");
}

/** Whether a text is the headline in another case, and not its words joined to an address. */
function isSpelt(text: string, headline: string): boolean {
  return !isCapitals(text) && headline.toLowerCase().includes(text.toLowerCase());
}

/** Where `words` stand in a block one after the other; null where they don't. */
function findWordsIn(block: LabelledBlock, words: readonly string[]): { start: number; end: number } | null {
  const last = block.words.length - words.length;
  for (let from = 0; from <= last; from++) {
    if (!words.every((word, at) => block.words[from + at]?.text === word)) continue;
    return { start: block.words[from]?.start ?? 0, end: block.words[from + words.length - 1]?.end ?? 0 };
  }
  return null;
}

/** "Home", but not "Page not found": a page without a headline, such as one that was not found, begins with its menu. */
function isMenuWord(block: LabelledBlock): boolean {
  return block.words.length === 1 && isOnly(block, "navigation");
}

/** As the text alone tells. Of a headline in capitals the spelling that stands elsewhere on the page is taken. */
function titleByText({ blocks }: JudgedPage): Field<string> | null {
  const at = headlineIndex(blocks);
  const block = at === null ? undefined : blocks[at];
  if (at === null || !block || isMenuWord(block)) return null;
  const range = lastVerdict(block).part ?? { start: 0, end: block.text.length };
  const text = block.text.slice(range.start, range.end);
  if (!isCapitals(text)) return statedText(block, range, "title/headline");
  const words = block.words
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map((word) => word.text);
  for (const other of blocks) {
    if (other === block || other.words.length > MAX_OTHER_WORDS) continue;
    const found = findWordsIn(other, words);
    if (!found || !isSpelt(other.text.slice(found.start, found.end), text)) continue;
    const sketch = sketchOf(text);
    const head = text.slice(0, /^[^Ulon]*/.exec(sketch)?.[0].length);
    const tail = text.slice(sketch.search(/[^Ulon0]*$/));
    const start = other.text.slice(0, found.start).endsWith(head) ? found.start - head.length : found.start;
    const end = other.text.startsWith(tail, found.end) ? found.end + tail.length : found.end;
    return statedText(other, { start, end }, "title/own-case");
  }
  return statedText(block, range, "title/headline");
}

/** Headline without the site's name; of a page with markup or data in the spelling of these, or from there alone where the page shows none. */
export const title: FieldExtractor<"title"> = (judged) => {
  const byText = titleByText(judged);
  const at = headlineIndex(judged.blocks);
  const chosen = at === null ? undefined : judged.blocks[at];
  const found = byText && chosen ? withRunnerUp(byText, lastVerdict(chosen), judged.blocks) : byText;
  const { hints } = judged.page;
  if (!hints) return found;
  if (found) return { ...found, value: spelledByHint(found.value, hints) };
  const hint = hints.titles.find(({ source }) => source !== "page-title");
  return hint ? hintedField(judged, hint, "title") : null;
};
