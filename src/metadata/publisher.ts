import { titleParts } from "../blocks/revise/titleAffix.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import type { PageLocale } from "../locales/pageLocale.js";
import { findPhrases } from "../locales/phrases.js";
import { sketchOf } from "../text/characters.js";
import { withCopyrightSign } from "../text/copyrightSign.js";
import { findWords } from "../text/words.js";
import type { Field } from "../types.js";
import { byRule, withLabel } from "./byLabel.js";
import { type FieldExtractor, type JudgedPage, type Stretch, statedText } from "./field.js";
import { hintedField, hintsOn } from "./hints.js";

/** Names of sites are no longer (UTF-16 code units). */
const MAX_NAME_LENGTH = 40;

function startsWithWord(text: string): boolean {
  return /^[Ulon0]/.test(sketchOf(text.slice(0, 1)));
}

function isSiteName(value: string): boolean {
  return value.length <= MAX_NAME_LENGTH && startsWithWord(value) && !value.includes("://");
}

/** Whether a part of the page's title is a day or furniture ("Mobile version"), and no name. */
function isNoName({ text, words, phrases, dates }: LabelledBlock, { start, end }: Stretch): boolean {
  const isDay = dates.some(({ span }) => span.start >= start && span.end <= end);
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= end) + 1;
  return (
    isDay || phrases.some((hit) => hit.from <= from && hit.to >= to) || !startsWithWord(text.slice(start))
  );
}

/** Shorter words (letters) of a site's name may be any site's. */
const MIN_TELLING_LETTERS = 4;

/** The part of the page's title that says whose it is: that which the line of copyright names too, else the outermost. */
function ofTitle(
  first: LabelledBlock,
  headline: string,
  signed: readonly LabelledBlock[],
): Field<string> | null {
  const parts = titleParts(first.text);
  const at = first.text.toLowerCase().indexOf(headline.toLowerCase());
  if (parts.length < 2 || at < 0 || headline === "") return null;
  const behind = parts.filter(({ start }) => start >= at + headline.length).reverse();
  const before = parts.filter(({ end }) => end <= at);
  const affixes = (behind.length > 0 ? behind : before).filter(
    (part) => part.end - part.start <= MAX_NAME_LENGTH && !isNoName(first, part),
  );
  const owners = new Set(signed.flatMap(({ words }) => words.map(({ text }) => text)));
  const owned = affixes.find(({ start, end }) =>
    first.words.some(
      (word) =>
        word.start >= start &&
        word.end <= end &&
        word.text.length >= MIN_TELLING_LETTERS &&
        owners.has(word.text),
    ),
  );
  const affix = owned ?? affixes[0];
  return affix ? { ...statedText(first, affix, "publisher/page-title"), confidence: 0.8 } : null;
}

/** The stretch of a copyright line after its sign less what says no more than that: "All rights reserved" is no name. */
function withoutNotice(text: string, { start, end }: Stretch, locale: PageLocale): Stretch {
  const line = findWords(text.slice(start));
  const words = line.filter((word) => start + word.end <= end);
  const notices = findPhrases(locale.phrases, line).filter(({ kinds }) => kinds.includes("copyright"));
  const lead = notices[0]?.from === 0 ? notices[0].to : 0;
  const notice = notices.find(({ from }) => from >= lead && from > 0)?.from ?? words.length;
  const next = Math.min(notice, words.length);
  const first = words[lead];
  const last = words[next - 1];
  return !first || !last || next <= lead
    ? { start, end: start }
    : { start: start + (lead === 0 ? 0 : first.start), end: next === words.length ? end : start + last.end };
}

/**
 * Of sketches: the sign, a year or two, a short word ("by"), and words with capitals. Many languages write the other words of a name
 * small ("Novice dneva"): those count that a mark, a year or the end of the line follows. Of a name in quotes all words count.
 */
const HOLDER =
  /©\s{0,3}(?:0{4}(?:\s?[-–]\s?0{4})?[,.]?\s{0,3}(?:l{1,4}\s)?)?((?:U[Ulonm0.&'’-]{0,30}\s?(?:l{1,3}\s(?=U))?){1,5}(?:["«„“<][^"»”“>]{2,38}["»”“>]|(?<=\s)l{4,20}(?:\sl{4,20})?(?=\s?(?:[.,|–]|0{4}|$)))?|["«„“][^"»”“]{2,38}["»”“])/;

/** "Copyright 2024 The Gazette": the word before a year, for which the sign stands as well. */
const WORD_FOR_SIGN = /^\p{L}{1,30}(?=\s(?:19|20)\d\d(?!\d))/u;

function ofCopyright(block: LabelledBlock, locale: PageLocale): Field<string> | null {
  const signed = withCopyrightSign(block.text);
  const text = signed.includes("©")
    ? signed
    : signed.replace(WORD_FOR_SIGN, (word) => "©".padStart(word.length));
  const match = HOLDER.exec(sketchOf(text));
  if (!match) return null;
  const end = match.index + match[0].length;
  const named = withoutNotice(block.text, { start: end - (match[1] as string).length, end }, locale);
  const name = block.text.slice(named.start, named.end).trimEnd().replace(/\.$/u, "");
  if (name.length > MAX_NAME_LENGTH || name.length < 2) return null;
  return {
    ...statedText(block, { start: named.start, end: named.start + name.length }, "publisher/copyright"),
    confidence: 0.6,
  };
}

/** The agency that signs the story on a line of its header. */
function ofAgencyLine({ blocks }: Pick<JudgedPage, "blocks">): Field<string> | null {
  const [line] = byRule(blocks, "revise/agency");
  if (!line) return null;
  const whole = { start: 0, end: line.text.length };
  return { ...statedText(line, whole, "publisher/agency-line"), confidence: 0.5 };
}

/** Who runs the site: as its markup says, else its title, else its copyright line, else the agency whose story it is. */
export const publisher: FieldExtractor<"publisher"> = (judged, { title, dateline, copyright }) => {
  const { blocks, locale } = judged;
  const hint = hintsOn(judged, "publishers").find(({ value }) => isSiteName(value));
  if (hint) return hintedField(judged, hint, "publisher");
  const [first] = blocks;
  const signed = withLabel(blocks, "copyright");
  const named = first && title ? ofTitle(first, title.value, signed) : null;
  if (named) return named;
  const line = copyright ? signed.find(({ text }) => text === copyright.value) : undefined;
  const holder = line ? ofCopyright(line, locale) : null;
  if (holder) return holder;
  const agency = dateline?.value.agency ?? null;
  if (!dateline || agency === null) return ofAgencyLine(judged);
  return {
    value: agency,
    span: dateline.span,
    certainty: "inferred",
    confidence: 0.5,
    rule: "publisher/dateline-agency",
  };
};
