import { measureBlocks } from "../../blocks/measure.js";
import { splitBlocks } from "../../blocks/split.js";
import { languageOf } from "../../clean.js";
import { readPage } from "../../input/readPage.js";
import { LOCALES } from "../../locales/index.js";
import type { PhraseKind } from "../../locales/locale.js";
import { localeOf } from "../../locales/pageLocale.js";
import { draw } from "./draw.js";
import { findTargets, type Truth } from "./truth.js";

/** Places of a story at which something is inserted, at most. */
const MOST_PLACES = 3;
/** Words of a line of the page that may be another story's headline. */
const HEADLINE_WORDS = [4, 14] as const;
/** Words of a paragraph, at least. */
const PARAGRAPH_WORDS = 12;
/** Of so many inserts one is an advertisement's mark; the others lead to other stories. */
const ADVERTISEMENTS = 5;
/** Forms of such a lead: one line with the headline, two lines, a heading of several. */
const FORMS = 3;

function phrasesOf(language: string | null, kind: PhraseKind): readonly string[] {
  const locale = (LOCALES[language as keyof typeof LOCALES] ?? LOCALES.en)();
  return locale.phrases[kind];
}

function pick(list: readonly string[], key: string): string {
  return list[draw(key, Math.max(1, list.length))] ?? "";
}

/** What stands between two paragraphs: lines that lead elsewhere, in words of the language, and headlines of the page's other stories. */
function insertOf(language: string | null, headlines: readonly string[], key: string): string[] {
  if (draw(`${key}/kind`, ADVERTISEMENTS) === 0)
    return [pick(phrasesOf(language, "advertisement"), `${key}/mark`)];
  const lead = pick(phrasesOf(language, "related"), `${key}/lead`);
  const headline = pick(headlines, `${key}/0`);
  switch (draw(`${key}/form`, FORMS)) {
    case 0:
      return [`${lead}: ${headline}`];
    case 1:
      return [lead, headline];
    default:
      return [lead, headline, pick(headlines, `${key}/1`), pick(headlines, `${key}/2`)];
  }
}

/**
 * The dump with lines amid its story that are none of it ("Read also: …"), after which it goes on. In many languages stories are full of
 * them, in English, of which most of the pages to learn from are, such a line ends the story as a rule. `key` names the dump. What stands
 * between the paragraphs of the dump stands around the lines too; a dump that has no line ends there stays as it is.
 */
export function insertLines(given: string, truth: Truth, key: string): string {
  const page = readPage(given);
  const { blocks } = splitBlocks(page);
  const language = languageOf(blocks)?.code ?? null;
  const measured = measureBlocks(blocks, localeOf(language));
  const targets = findTargets(measured, truth);
  const [fewest, most] = HEADLINE_WORDS;
  const headlines = measured.flatMap(({ text, wordCount }, at) =>
    targets[at] === 0 && wordCount >= fewest && wordCount <= most ? [text] : [],
  );
  if (headlines.length === 0) return given;
  const isParagraph = (at: number): boolean =>
    targets[at] === 1 && (measured[at]?.wordCount ?? 0) >= PARAGRAPH_WORDS;
  const places = measured.flatMap((_, at) => (isParagraph(at) && isParagraph(at + 1) ? [at] : []));
  const wanted = 1 + draw(`${key}/places`, MOST_PLACES);
  const chosen = new Set(
    Array.from(
      { length: wanted },
      (_, index) => places[draw(`${key}/place/${index}`, Math.max(1, places.length))],
    ),
  );
  let text = "";
  let written = 0;
  for (const at of places) {
    const [end = 0, next = 0] = [measured[at]?.span.end, measured[at + 1]?.span.start];
    const between = page.text.slice(end, next);
    if (!chosen.has(at) || !between.includes("\n")) continue;
    const lines = insertOf(language, headlines, `${key}/${at}`).filter((line) => line !== "");
    text += page.text.slice(written, end) + lines.map((line) => between + line).join("");
    written = end;
  }
  return text + page.text.slice(written);
}
