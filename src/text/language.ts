import { foldLetters } from "./characters.js";
import type { LanguageProfile } from "./languageProfiles.js";
import { countScripts } from "./languageScripts.js";
import { profilesOf } from "./profilesOf.js";

/** Fewer letters than this say too little; an ideograph counts for more than one (languageScripts.ts). */
const MIN_LETTERS = 20;
/** UTF-16 code units judged; more make it slower, not better. */
const MAX_SAMPLE = 1500;
/** A trigram's evidence is ln((ABSENT_RANK + RANK_OFFSET) / (rank + RANK_OFFSET)); 0 where a language's list lacks it. */
const RANK_OFFSET = 100;
const ABSENT_RANK = 600;
/** Trigrams taken of each list (more are slower, not better), and what one takes in it: three letters and the bar after them. */
const LISTED_TRIGRAMS = 200;
/** Trigrams by which a language is taken into the closer choice, and how many languages are. */
const GLANCED_TRIGRAMS = 60;
const CLOSE_LANGUAGES = 8;
const LISTED_LENGTH = 4;
/** Evidence, in the same unit, of a letter that the language does not use, and of a word that its relatives lack. */
const FOREIGN_LETTER = -3;
const OWN_WORD = 2;
/**
 * Evidence a letter: below the first it is no text of that language, from the second it fits. Of 1,500 pages that were right none had
 * less than 0.2.
 */
const NO_FIT = 0.1;
const FULL_FIT = 0.3;
/** Below this more guesses are wrong than right. */
const MIN_CONFIDENCE = 0.1;

const EVIDENCE = Float64Array.from({ length: LISTED_TRIGRAMS }, (_, rank) =>
  Math.log((ABSENT_RANK + RANK_OFFSET) / (rank + RANK_OFFSET)),
);

export interface DetectedLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** 0..1. */
  readonly confidence: number;
}

/**
 * Language of running text, of which 1,500 UTF-16 code units are read; null where there is too little of it to say, or no guess is
 * better than the next. A script that only one language of the news uses settles it; among the others franc's trigrams, the alphabet
 * and common words decide. Croatian, Bosnian and Serbian in Latin letters come apart only in some hundred words.
 *
 * Of the detectors compared only franc's data are used: each of them takes longer to start, or knows fewer of the languages. Columns:
 * milliseconds of CPU time on Node 20 to load the bundled module and judge the first text, less those of an empty module;
 * microseconds for a later text of 1,000 letters; shares that are right of 191 made-up texts of three sentences in 56 languages (on
 * which this detector's word lists were mended, and no other's), of 513 paragraphs of 100 to 300 letters, and of the three longest
 * lines of 923 web pages, mostly English, German, Chinese, Russian and Polish (some 2 % of the truth is wrong).
 *
 * | | ms | µs | texts | paragraphs | pages |
 * |---|---|---|---|---|---|
 * | this | 6.5 | 176 | .96 | .969 | .972 |
 * | franc 6.2 (MIT) | 24 | 558 | .86 | .934 | .965 |
 * | franc-min 6.2 (MIT) | 11 | 228 | .55 | .959 | .965 |
 * | tinyld 1.3 (MIT) | 122 | 291 | .70 | .965 | .948 |
 * | tinyld/light | 24 | 269 | .34 | .955 | .958 |
 * | eld/extrasmall 2.1 (Apache-2.0) | 156 | 40 | .82 | .959 | .960 |
 * | lande 1.0 (MIT) | 15 | 426 | .71 | .807 | .862 |
 * | languagedetect 2.0 (MIT) | 25 | 1237 | .70 | .647 | .787 |
 *
 * cld3-asm (MIT) is 1 MB of WebAssembly that loads asynchronously.
 */
export function detectLanguage(sample: string): DetectedLanguage | null {
  const text = sample.slice(0, MAX_SAMPLE);
  const { letters, top, share } = countScripts(text);
  if (top === null || letters < MIN_LETTERS) return null;
  const profiles = profilesOf(top);
  if (profiles === null) return { code: top, confidence: share };
  const guess = pickLanguage(text, profiles);
  return guess && { code: guess.code, confidence: guess.confidence * share };
}

/** How often each trigram, known by its hash, stands in a text: an open hash table. */
interface TrigramTable {
  /** 0 for an empty slot. */
  readonly trigrams: Uint32Array;
  readonly counts: Uint16Array;
}

/** At least twice `MAX_SAMPLE`, so that searches end soon; a power of two. */
const SLOTS = 4096;

function hashTrigram(text: string, at: number): number {
  const two = Math.imul(Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1), 0x85ebca6b);
  const hash = Math.imul((two ^ (two >>> 15)) + text.charCodeAt(at + 2), 0xc2b2ae35) >>> 0;
  return hash === 0 ? 1 : hash;
}

/** The slot of a trigram, or the empty one where it would go. */
function findSlot({ trigrams }: TrigramTable, trigram: number): number {
  let slot = trigram >>> 20;
  while (trigrams[slot] !== trigram && trigrams[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function countTrigrams(text: string): TrigramTable {
  const table = { trigrams: new Uint32Array(SLOTS), counts: new Uint16Array(SLOTS) };
  for (let at = 0; at + 3 <= text.length; at++) {
    const trigram = hashTrigram(text, at);
    const slot = findSlot(table, trigram);
    table.trigrams[slot] = trigram;
    table.counts[slot] = (table.counts[slot] ?? 0) + 1;
  }
  return table;
}

const listed = new WeakMap<LanguageProfile, Uint32Array>();

/** The first trigrams of a language, the commonest first: `most` or more of them, or all. */
function listTrigrams(profile: LanguageProfile, most: number): Uint32Array {
  const known = listed.get(profile);
  const { trigrams } = profile;
  const size = Math.min(most, Math.floor((trigrams.length + 1) / LISTED_LENGTH));
  if (known && known.length >= size) return known;
  const list = Uint32Array.from({ length: size }, (_, rank) => hashTrigram(trigrams, rank * LISTED_LENGTH));
  listed.set(profile, list);
  return list;
}

/** Evidence of the language's `most` commonest trigrams. */
function trigramEvidence(table: TrigramTable, profile: LanguageProfile, most: number): number {
  const list = listTrigrams(profile, most);
  let sum = 0;
  for (let rank = 0; rank < most && rank < list.length; rank++) {
    const count = table.counts[findSlot(table, list[rank] as number)] as number;
    if (count > 0) sum += count * (EVIDENCE[rank] as number);
  }
  return sum;
}

function countEach(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Letters of the text that some of these languages use and some do not, with their counts. */
function tellingLetters(text: string, profiles: readonly LanguageProfile[]): [string, number][] {
  return [...countEach(text)].filter(([letter]) => profiles.some(({ letters }) => letters.includes(letter)));
}

interface Scored {
  readonly code: string;
  readonly score: number;
}

/** A language's commonest trigrams alone tell it from all but its relatives: only the likeliest are looked at closely. */
function likeliest(table: TrigramTable, profiles: readonly LanguageProfile[]): readonly LanguageProfile[] {
  return profiles
    .map((profile) => ({ profile, evidence: trigramEvidence(table, profile, GLANCED_TRIGRAMS) }))
    .sort((a, b) => b.evidence - a.evidence)
    .slice(0, CLOSE_LANGUAGES)
    .map(({ profile }) => profile);
}

/** The likeliest languages' evidence, most first. */
function scoreLanguages(text: string, profiles: readonly LanguageProfile[]): Scored[] {
  const table = countTrigrams(` ${text} `);
  const words = countEach(text.split(" "));
  const letters = tellingLetters(text, profiles);
  const scores = likeliest(table, profiles).map((profile) => {
    const { code, letters: alphabet, words: own } = profile;
    let score = trigramEvidence(table, profile, LISTED_TRIGRAMS);
    for (const word of own) score += OWN_WORD * (words.get(word) ?? 0);
    for (const [letter, count] of letters) if (!alphabet.includes(letter)) score += FOREIGN_LETTER * count;
    return { code, score };
  });
  return scores.sort((a, b) => b.score - a.score);
}

/** Of a language that is no likelier than one near to it. */
const LEAST_CONFIDENCE = 0.01;

/** Languages so near to each other that one of them, though it may be the wrong one, says more of a page than none. */
const CLOSE_CODES: readonly (readonly string[])[] = [
  ["bs", "hr", "sr"],
  ["id", "ms"],
  ["da", "no"],
  ["cs", "sk"],
];

function areClose(a: string, b: string): boolean {
  return CLOSE_CODES.some((codes) => codes.includes(a) && codes.includes(b));
}

/**
 * How far the best is ahead of the next language, and how well it fits at all. It is given if it is far enough ahead of all but those near
 * to it, with a confidence that counts these, too.
 */
function pickLanguage(text: string, profiles: readonly LanguageProfile[]): DetectedLanguage | null {
  const folded = foldLetters(text).slice(0, MAX_SAMPLE);
  const scores = scoreLanguages(folded, profiles);
  const best = scores[0];
  if (best === undefined) return null;
  const fit = (best.score / folded.length - NO_FIT) / (FULL_FIT - NO_FIT);
  const confidenceOver = (next: Scored | undefined): number => {
    const lead = 1 - Math.exp(((next?.score ?? 0) - best.score) / Math.sqrt(folded.length));
    return lead * Math.min(1, Math.max(0, fit));
  };
  if (
    confidenceOver(scores.find(({ code }) => code !== best.code && !areClose(code, best.code))) <
    MIN_CONFIDENCE
  )
    return null;
  const confidence = confidenceOver(scores.find(({ code }) => code !== best.code));
  return { code: best.code, confidence: Math.max(LEAST_CONFIDENCE, confidence) };
}
