import { isFamilyName, isGivenName, startsWithFamilyName } from "../../locales/knownNames.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
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

/** What stands between a name and where its bearer works, or another name. */
const BESIDE_EMPLOYER = /^(?:\s?,\s?|\s\/\s)$/u;

/** "Maria Lopez, Harbour City", "Maria Lopez / Harbour City": of two, the one after a mark that holds no known given name is where the other works. */
export function withoutEmployer({ text }: MeasuredBlock, names: TextRange[]): TextRange[] {
  const [first, second] = names;
  if (!first || !second || names.length > 2 || !BESIDE_EMPLOYER.test(text.slice(first.end, second.start)))
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

/** "宋雅": a family name and a given one of a letter; a family name alone has its given name behind it. */
function isShortName(word: string): boolean {
  return startsWithFamilyName(word) && !isFamilyName(word);
}

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
    return (word.length >= MIN_WHOLE_NAME || isShortName(word)) && isName(word, "dated");
  });
  return areNames && found.length > 1 && found.some((name) => isKnownName(text.slice(name.start, name.end)))
    ? found
    : [];
}

/** Words of names that nothing but a space parts, at least and at most. */
const MIN_UNMARKED_WORDS = 4;
const MAX_UNMARKED_WORDS = 12;

/** A word of a name as it stands in a line, and what it is known for. */
interface NameWord extends TextRange {
  readonly isGiven: boolean;
  readonly isParticle: boolean;
}

function nameWordsIn(text: string, start: number): NameWord[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    isGiven: isGivenName(word.toLowerCase()),
    isParticle: NAME_PARTICLES.has(word.toLowerCase()),
  }));
}

/** The words by name: one begins with a given name behind a word that is none. */
function wordsByName(words: readonly NameWord[]): NameWord[][] {
  const names: NameWord[][] = [];
  for (const word of words) {
    if (names.length === 0 || (word.isGiven && !names.at(-1)?.at(-1)?.isGiven)) names.push([]);
    names.at(-1)?.push(word);
  }
  return names;
}

/** Whether words are given names and one other name: with more, who knows where the next begins. */
function isWholeName(words: readonly NameWord[]): boolean {
  const others = words.filter(({ isGiven, isParticle }) => !isGiven && !isParticle);
  return words[0]?.isGiven === true && others.length === 1 && words.at(-1) === others[0];
}

/** "Maria Lopez Tom Berg", "Anna Giulia Fink Jan von Berg": names, given names first, that nothing but a space parts; none where it may be one name. */
export function unmarkedNames({ text }: MeasuredBlock, { start, end }: TextRange): TextRange[] {
  const part = text.slice(start, end);
  const written = wordsOf(part);
  if (written.length < MIN_UNMARKED_WORDS || written.length > MAX_UNMARKED_WORDS) return [];
  const isOfName = (word: string): boolean =>
    (isCasedWord(word) && !word.endsWith(".")) || NAME_PARTICLES.has(word.toLowerCase());
  if (!written.every(isOfName) || ORGANISATION_WORDS.has(written.at(-1)?.toLowerCase() ?? "")) return [];
  const names = wordsByName(nameWordsIn(part, start));
  if (names.length < 2 || !names.every(isWholeName)) return [];
  const firsts = names.map(([first]) => text.slice(first?.start, first?.end));
  if (new Set(firsts).size < firsts.length) return [];
  return names.map((words) => ({ start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end }));
}

/** What may follow an aside in brackets where a list of names goes on. */
const LIST_GOES_ON = /^[)）](?:\s?[,،、]|\s(?:\p{L}{1,4}|&)\s)/u;
/** UTF-16 code units of it. */
const GOES_ON_LENGTH = 8;

/** "Maria Lopez (now) and Tom Berg (earlier)": words in brackets amid a list of names. */
export function isAside({ text }: MeasuredBlock, { before, end }: Part): boolean {
  return (before === "(" || before === "（") && LIST_GOES_ON.test(text.slice(end, end + GOES_ON_LENGTH));
}
