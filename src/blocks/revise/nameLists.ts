import { isGivenName } from "../../locales/knownNames.js";
import { ORGANISATION_WORDS } from "../../locales/organisations.js";
import { isIdeographic, sketchOf } from "../../text/characters.js";
import type { MeasuredBlock } from "../measure.js";
import { isCasedWord, isHangulName, isKnownName, isName, wordsOf } from "./nameForm.js";
import type { Part } from "./nameParts.js";
import type { TextRange } from "./titleAffix.js";

/** "김하늬·이도윤": in Korean a dot amid the line joins names. It parts the words of one foreign name in Chinese. */
export function isMiddleDotted({ before }: Part, text: string): boolean {
  return (before === "·" || before === "・") && isHangulName(text.split(" ", 1)[0] ?? "");
}

/** "Maria B. Lopez", "Anna-Maria LOPEZ": so no place is written. Of sketches. */
const PERSON_FORM = /^Ul+(?:-[Ul]l+)? (?:(?:U\. )+Ul+|UU+)$/;

/** "Maria Lopez, Tom Berg, Harbour City": what works where is named behind the second name, not by it. */
const MORE_BEHIND = /^\s?,\s?\p{L}/u;

/** "Maria Lopez, Harbour City": of two, the one after a comma that holds no known given name is where the other works. */
export function withoutEmployer({ text }: MeasuredBlock, names: TextRange[]): TextRange[] {
  const [first, second] = names;
  if (!first || !second || names.length > 2 || !/^\s?,\s?$/u.test(text.slice(first.end, second.start)))
    return names;
  if (MORE_BEHIND.test(text.slice(second.end, second.end + 4))) return names;
  const known = (name: TextRange): boolean => isKnownName(text.slice(name.start, name.end));
  const isWritten = (name: TextRange): boolean =>
    PERSON_FORM.test(sketchOf(text.slice(name.start, name.end)));
  return known(first) && !known(second) && !isWritten(second) ? [first] : names;
}

/** "By Lena and Tom": a second given name alone after a first. */
export function isPair({ text }: MeasuredBlock, names: readonly TextRange[], part: Part): boolean {
  const isGiven = ({ start, end }: TextRange): boolean => isGivenName(text.slice(start, end).toLowerCase());
  return part.before === "and" && names.every(isGiven) && isGiven(part);
}

/** Letters of a whole name of a script without spaces, at least, where a space stands before the next one. */
const MIN_WHOLE_NAME = 3;

/** "榊原柚子 北野徹": two names or more, family names first, between which nothing but a space stands; none where it is one name, or anything else. */
export function spacedNames({ text }: MeasuredBlock, { start, end }: TextRange): TextRange[] {
  const part = text.slice(start, end);
  if (!/\s/u.test(part) || !isIdeographic(part.replace(/\s/gu, ""))) return [];
  const found = Array.from(part.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  const areNames = found.every((name) => {
    const word = text.slice(name.start, name.end);
    return word.length >= MIN_WHOLE_NAME && isName(word, "dated");
  });
  return areNames && found.length > 1 && found.some((name) => isKnownName(text.slice(name.start, name.end)))
    ? found
    : [];
}

/** Words of two names that nothing but a space parts. */
const PAIR_WORDS = 4;

/** "Maria Lopez Tom Berg": two names of a given name and another one; none where it may be one name. */
export function pairedNames({ text }: MeasuredBlock, { start, end }: TextRange): TextRange[] {
  const parts = wordsOf(text.slice(start, end));
  if (parts.length !== PAIR_WORDS || !parts.every((word) => isCasedWord(word) && !word.endsWith(".")))
    return [];
  const [first, , third = "", last = ""] = parts;
  if (first === third || ORGANISATION_WORDS.has(last.toLowerCase())) return [];
  const isGiven = parts.map((word) => isGivenName(word.toLowerCase()));
  if (!isGiven[0] || isGiven[1] || !isGiven[2] || isGiven[3]) return [];
  const second = text.indexOf(` ${third} ${last}`, start) + 1;
  if (second === 0) return [];
  return [
    { start, end: second - 1 },
    { start: second, end },
  ];
}

/** What may follow an aside in brackets where a list of names goes on. */
const LIST_GOES_ON = /^[)）](?:\s?[,،、]|\s(?:\p{L}{1,4}|&)\s)/u;
/** UTF-16 code units of it. */
const GOES_ON_LENGTH = 8;

/** "Maria Lopez (now) and Tom Berg (earlier)": words in brackets amid a list of names. */
export function isAside({ text }: MeasuredBlock, { before, end }: Part): boolean {
  return (before === "(" || before === "（") && LIST_GOES_ON.test(text.slice(end, end + GOES_ON_LENGTH));
}
