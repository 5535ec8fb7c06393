import { ledValue } from "../blocks/revise/ledValue.js";
import { isSectionName, menuNames, partsBetween } from "../blocks/revise/menuNames.js";
import { ledBy } from "../blocks/revise/outline.js";
import { type LabelledBlock, labelOf, lastVerdict } from "../blocks/verdict.js";
import { ORGANISATION_WORDS } from "../locales/organisations.js";
import type { PageLocale } from "../locales/pageLocale.js";
import { findPhrases } from "../locales/phrases.js";
import { findWords } from "../text/words.js";
import type { Field } from "../types.js";
import { byRule, withLabel } from "./byLabel.js";
import { type FieldExtractor, type JudgedPage, type Stretch, statedBlock, statedText } from "./field.js";
import { hintedField, hintsOn } from "./hints.js";

const ARROWS = /[>»›→＞]/u;
const CRUMB = /[^>»›→＞]+/gu;
/** A step of a path that has no arrows. */
const SLASHED_CRUMB = /[^/\\|]+/gu;
const MAX_SECTION_LENGTH = 40;

/** The crumb without the headline, or its beginning, that is glued to it or cut off with dots. */
function withoutHeadline(text: string, { start, end }: Stretch, headline: string): Stretch {
  const crumb = text.slice(start, end).toLowerCase();
  const whole = headline.toLowerCase();
  if (whole === "") return { start, end };
  if (whole.startsWith(crumb.replace(/(?:…|\.\.\.)$/u, "").trimEnd())) return { start, end: start };
  const at = crumb.indexOf(` ${whole}`);
  return at < 0 ? { start, end } : { start, end: start + at };
}

/** The last step of a path that is neither the front page nor the headline nor a word for any page; null where there is none. */
function lastCrumb({ text }: LabelledBlock, headline: string, locale: PageLocale): Stretch | null {
  const crumbs: Stretch[] = [];
  for (const match of text.matchAll(ARROWS.test(text) ? CRUMB : SLASHED_CRUMB)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) crumbs.push(withoutHeadline(text, { start, end }, headline));
  }
  const names = crumbs.slice(1).filter(({ start, end }) => {
    const crumb = text.slice(start, end);
    return crumb.trim() !== "" && crumb.length <= MAX_SECTION_LENGTH && !isFurniture(crumb, locale);
  });
  return names.at(-1) ?? null;
}

function isFurniture(crumb: string, locale: PageLocale): boolean {
  const words = findWords(crumb);
  const [phrase] = findPhrases(locale.phrases, words);
  return (
    phrase?.to === words.length && phrase.kinds.includes("navigation") && !phrase.kinds.includes("section")
  );
}

/** The first name after a lead: "Filed under: News, World". */
const LED_NAME = /^[^,;|/•·，、；]+/u;

interface LedSection {
  readonly field: Field<string>;
  /** No other name stands beside it. */
  readonly single: boolean;
}

function ledSection(block: LabelledBlock): LedSection | null {
  const label = labelOf(block);
  const led = label === "section" || label === "tags" ? ledValue(block, "section") : null;
  if (!led) return null;
  const value = block.text.slice(led.start, led.end);
  const name = LED_NAME.exec(value)?.[0].trimEnd() ?? "";
  if (name === "" || name.length > MAX_SECTION_LENGTH) return null;
  const field = statedText(block, { start: led.start, end: led.start + name.length }, "section/lead");
  return { field, single: name.length === value.length };
}

/** What divides the names on a line. */
const BETWEEN_NAMES = /[,;|/•·⋅，、；]/gu;

/** What divides the steps of a path: the last is the section. */
const BETWEEN_STEPS = /[|/]/u;

/** The first of the names on a line, or the last step of a path, that is no word for any page. */
function oneName(block: LabelledBlock, rule: string, locale: PageLocale): Field<string> {
  const parts = partsBetween(block.text, BETWEEN_NAMES);
  const names = parts.filter(({ start, end }) => !isFurniture(block.text.slice(start, end), locale));
  const name = BETWEEN_STEPS.test(block.text) ? names.at(-1) : names[0];
  return statedText(block, name ?? parts[0] ?? { start: 0, end: block.text.length }, rule);
}

/** The line by the headline, or one name of those that it has. */
function namedSection(block: LabelledBlock, locale: PageLocale): Field<string> {
  const { rule } = lastVerdict(block);
  // A step of a path may keep the mark after it: "Politics /".
  if (rule === "revise/section-list" || rule === "revise/breadcrumb-step")
    return oneName(block, "section/line", locale);
  return statedBlock(block, "section/line");
}

/** What divides the parts of a line that says when and by whom: "Ada Lind · April 19, 2019 · Harbours · 7 comments". */
const BETWEEN_PARTS = /[|•·⋅()»›>]|\s[-–—/]\s/gu;

/** Whether a name of several words is that of a paper, which may also stand by the byline. */
function isOrganisation(name: string): boolean {
  const words = findWords(name);
  return words.length > 1 && words.some(({ text }) => ORGANISATION_WORDS.has(text));
}

/** The name beside the time stamp that is a section's by itself, or stands in the page's menus too. */
function besideStamp(block: LabelledBlock, { blocks, locale }: JudgedPage): Field<string> | null {
  if (labelOf(block) !== "timestamp") return null;
  const names = menuNames(blocks);
  const parts = partsBetween(block.text, BETWEEN_PARTS);
  if (parts.length < 2) return null;
  const part = parts.find(({ start, end }) => {
    if (block.dates.some(({ span }) => span.start < end && start < span.end)) return false;
    const name = block.text.slice(start, end);
    if (/\d|[:：]$/u.test(name) || name.length > MAX_SECTION_LENGTH || !isSectionName(name)) return false;
    return names.has(name, block.index) && !isFurniture(name, locale) && !isOrganisation(name);
  });
  return part ? statedText(block, part, "section/beside-stamp") : null;
}

/**
 * Name of the section that the story stands in: the only one after a lead, else the line by the headline or the first of those after a
 * lead, else the last of the path to the page, else as the markup has it.
 */
export const section: FieldExtractor<"section"> = (judged, { title }) => {
  const { blocks, locale } = judged;
  const led = blocks.map(ledSection).filter((found) => found !== null);
  const single = led.find((found) => found.single);
  if (single) return single.field;
  const [below] = byRule(blocks, "revise/below-section");
  if (below) return oneName(below, "section/below-lead", locale);
  const named = withLabel(blocks, "section").find((block) => !ledBy(block, "sectionLead"));
  // Where tags stand beside them, the names after "Filed under" are no tags.
  if (led[0] && (!named || withLabel(blocks, "tags").length > 0)) return led[0].field;
  if (named) return namedSection(named, locale);
  const [path] = withLabel(blocks, "breadcrumb");
  const crumb = path ? lastCrumb(path, title?.value ?? "", locale) : null;
  if (path && crumb) return statedText(path, crumb, "section/breadcrumb");
  const beside = blocks.map((block) => besideStamp(block, judged)).find((found) => found !== null);
  if (beside) return beside;
  const hint = hintsOn(judged, "sections").find(({ value }) => value.length <= MAX_SECTION_LENGTH);
  return hint ? hintedField(judged, hint, "section") : null;
};
