import { labelOf, roleOf } from "../blocks/verdict.js";
import type { DateMention } from "../dates/types.js";
import type { Dateline } from "../types.js";
import { type FieldExtractor, statedValue } from "./field.js";
import { readDateline } from "./readDateline.js";

/** First paragraphs that are looked at: a standfirst or a caption may stand above the one with the dateline. */
const MAX_PARAGRAPHS = 3;

/** Days that a story may come out after the day of its dateline is counted from: further ahead, the dateline is of the year before. */
const DAYS_AHEAD = 2;

function dayOf(mention: DateMention | null, published: string | null): string | null {
  if (!mention) return null;
  if (mention.iso !== null) return mention.iso.slice(0, 10);
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const at = (of: number): number => Date.UTC(of, mention.month - 1, mention.day);
  const limit = Date.parse(published.slice(0, 10)) + DAYS_AHEAD * 86_400_000;
  return new Date(at(at(year) > limit ? year - 1 : year)).toISOString().slice(0, 10);
}

/** Place, day and agency at the beginning of a wire story; they stay in the text. */
export const dateline: FieldExtractor<"dateline"> = ({ blocks, locale }, { published }) => {
  const story = blocks.filter((block) => roleOf(block) === "content" && labelOf(block) === "paragraph");
  for (const block of story.slice(0, MAX_PARAGRAPHS)) {
    const found = readDateline(block.text, locale);
    if (!found) continue;
    const value: Dateline = {
      place: found.place,
      date: dayOf(found.mention, published?.value ?? null),
      agency: found.agency,
    };
    const end = block.text.slice(0, found.end).trimEnd().length;
    return statedValue(block, { start: 0, end }, { value, rule: "dateline/first-paragraph" });
  }
  return null;
};
