import { isGivenName } from "../../locales/knownNames.js";
import { NAME_PARTICLES } from "../../locales/nameParticles.js";
import { ORGANISATION_WORDS } from "../../locales/organisations.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import { beginsPhrase, findPhrases } from "../../locales/phrases.js";
import { sketchOf } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import { isAgency, isCasedWord, isHangulName, MAX_PREPOSITION } from "./nameForm.js";

/** Letters that a word glued to the end of a name in capitals has, at least: shorter ones end names by themselves. */
const MIN_GLUED_LETTERS = 6;

/** Words in capitals that are no name's: more than one letter, after at least two words that are not. */
function isCapitals(word: string): boolean {
  return /^U{2,}/.test(sketchOf(word)) && !/^[IVX]{2,4}$/u.test(word);
}

/** Number of words before the first that can't belong to the name of `words`; all of them where there is none. */
function nameWords(words: readonly string[]): number {
  const mixed = words.length > 2 && words.slice(0, 2).every((word) => !isCapitals(word));
  const count = words.findIndex((word, at) => {
    if (at >= 2 && mixed && isCapitals(word)) return true;
    if (at >= 2 && isAgency(words.slice(at).join(" "))) return true;
    return !isCasedWord(word) && !NAME_PARTICLES.has(word.toLowerCase());
  });
  return count < 0 ? words.length : count;
}

/** "Maria Lopez in Madrid", "Maria Lopez THE GAZETTE" hold a name; it ends where words in small letters or in capitals begin. */
function casedStart(text: string): string {
  const words = text.split(" ");
  let count = nameWords(words);
  // "Maria Lopez For thegazette.com": what is cut off leaves its preposition behind.
  if (count > 2 && count < words.length && (words[count - 1]?.length ?? 0) <= MAX_PREPOSITION) count--;
  while (count > 0 && !isCasedWord(words[count - 1] as string)) count--;
  return words.slice(0, count).join(" ");
}

/** How many words, from the first on, are given names and initials and one name more; 0 where the first is neither. */
function personWords(words: readonly string[], locale: PageLocale): number {
  const isGiven = (word: string): boolean =>
    /^(?:U\.?){1,2}$/.test(sketchOf(word)) || isGivenName(word.toLowerCase());
  const given = words.findIndex((word) => !isGiven(word));
  if (given <= 0) return given < 0 ? words.length : 0;
  const last = words.findIndex((word, at) => at >= given && !NAME_PARTICLES.has(word.toLowerCase()));
  // "Maria James Deputy Editor", "Maria James Gazette Staff": a given name may be the last one, too.
  const next = words[given]?.toLowerCase() ?? "";
  const ended =
    given > 1 && last === given && (ORGANISATION_WORDS.has(next) || beginsPhrase(locale.phrases, next));
  return ended ? given : last + 1;
}

/** Whether words are known for something else than names: a paper's, a desk's, furniture's. */
function areKnown(words: readonly string[], locale: PageLocale): boolean {
  return (
    words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) || isPhrase(words.join(" "), locale)
  );
}

/** Words that a name does not go on with, at least, where the first of them begins a job: "Deputy Content Hub", before "Director". */
const MIN_JOB_WORDS = 2;

function beginsJob([first = "", ...others]: readonly string[], { phrases }: PageLocale): boolean {
  return others.length + 1 >= MIN_JOB_WORDS && beginsPhrase(phrases, first.toLowerCase(), "jobTitle");
}

/** "Maria Lopez Gazette Staff": the name alone, where words for whom its bearer works, or of furniture, hang on to it. */
function withoutTail(text: string, locale: PageLocale): string {
  const words = text.split(" ");
  const count = personWords(words, locale);
  if (count < 2 || count === words.length || areKnown(words.slice(0, count), locale)) return text;
  const tail = words.slice(count);
  return areKnown(tail, locale) || beginsJob(tail, locale) ? words.slice(0, count).join(" ") : text;
}

/** UTF-16 code units of what may be glued on and what stands before it, at most. */
const GLUED_LENGTH = 44;

/** A capital after so many small letters begins no part of a name, as in "FitzGerald": it was glued on. Of sketches. */
const GLUED_WORD = / Ul{4,20}Ul{2,20}$/;

/** A word with another one glued on: "LopezReporter". */
const GLUED = /^\p{Lu}\p{Ll}{2,20}(?=\p{Lu}\p{Ll}{3,20}$)/u;

/** "Maria LopezReporter Gull News": the name, where the word glued on amid the text is one of furniture or a job. */
function withoutGluedMiddle(text: string, locale: PageLocale): string {
  let at = text.indexOf(" ") + 1;
  for (const word of at > 0 ? text.slice(at).split(" ") : []) {
    const [glued] = GLUED.exec(word) ?? [];
    if (glued !== undefined && isPhrase(word.slice(glued.length), locale))
      return text.slice(0, at + glued.length);
    at += word.length + 1;
  }
  return text;
}

/** The same of words in capitals: "Maria LopezTHE GULL". Of sketches. */
const GLUED_CAPITALS = /Ul{4,20}(U{2,20}(?: U{2,20}){0,3})$/;

function isGivenFirst(text: string): boolean {
  return isGivenName(text.slice(0, text.indexOf(" ")).toLowerCase());
}

/** "Maria LopezTwitter": the tail that a renderer glued on, where it is a word of furniture, or the name is a person's without it. */
function withoutGluedTail(text: string, locale: PageLocale): string {
  const sketch = sketchOf(text.slice(-GLUED_LENGTH));
  const capitals = GLUED_CAPITALS.exec(sketch);
  if (capitals) return text.slice(0, text.length - (capitals[1] as string).length);
  const match = /(?:l(Ul{2,20})|U{2}(U{2,20}))$/.exec(sketch);
  if (!match) return text;
  if (match[1] !== undefined) {
    const cut = text.length - match[1].length;
    const glued = isPhrase(text.slice(cut), locale) || (GLUED_WORD.test(sketch) && isGivenFirst(text));
    return glued ? text.slice(0, cut) : text;
  }
  const word = text.slice(text.lastIndexOf(" ") + 1);
  for (let cut = 3; cut <= word.length - MIN_GLUED_LETTERS; cut++) {
    if (isPhrase(word.slice(cut), locale)) return text.slice(0, text.length - word.length + cut);
  }
  return text;
}

function isPhrase(text: string, locale: PageLocale): boolean {
  return findPhrases(locale.phrases, findWords(text)).length > 0;
}

/** "Maria Lopez Maria Lopez", once as the text of a picture and once as a link: the name once. */
function once(text: string): string {
  const half = (text.length - 1) / 2;
  if (text[half] !== " " || text.slice(0, half) !== text.slice(half + 1)) return text;
  // "Bo Bo" is somebody's name, "QBC QBC" nobody's.
  return text.length > 8 || /^U{3}/.test(sketchOf(text)) ? text.slice(0, half) : text;
}

/** The end of a sketch: a stop after a longer word than those that are abbreviated, and so no part of the name. */
const LAST_STOP = /[Ul]{5}\.$/;
const LAST_STOP_LENGTH = 6;

/** "By Maria Lopez." without the stop, which ends the line. */
function withoutStop(text: string): string {
  return LAST_STOP.test(sketchOf(text.slice(-LAST_STOP_LENGTH))) ? text.slice(0, -1) : text;
}

/** A name in a script without case, without the words in another one that follow it: "Edited By", the name in Latin letters. */
function inOneScript(text: string): string {
  const sketch = sketchOf(text);
  return /^[on]/.test(sketch) ? text.slice(0, sketch.match(/^[^Ul]*/)?.[0].length).trimEnd() : text;
}

/** UTF-16 code units of what somebody does, as it is written behind a name in Korean. */
const JOB_LENGTHS = [2, 3, 4];

/** "김하늬 기자등록": the name, where the word behind it begins with what its bearer does, and with what a renderer glued on goes on. */
function withoutGluedJob(text: string, locale: PageLocale): string {
  const [name = "", behind] = text.split(" ");
  if (behind === undefined || !isHangulName(name)) return text;
  const isJob = JOB_LENGTHS.some((length) => {
    const words = findWords(behind.slice(0, length));
    return findPhrases(locale.phrases, words).some(({ kinds }) => kinds.includes("jobTitle"));
  });
  return isJob ? name : text;
}

/** A part of a line that may be a name, without what was glued on, a stop, and its own copy. */
export function tidyName(text: string, locale: PageLocale): string {
  const tidy = withoutGluedJob(withoutStop(inOneScript(text)), locale);
  return once(withoutGluedTail(withoutGluedMiddle(tidy, locale), locale));
}

/** The name that a tidy part of a line begins with, where other words follow it without a mark. */
export function nameStart(tidy: string, locale: PageLocale): string {
  return withoutTail(withoutGluedTail(casedStart(tidy), locale), locale);
}
