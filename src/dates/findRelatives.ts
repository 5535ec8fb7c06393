import type { Span } from "../types.js";
import { foldName } from "./fold.js";
import { DAY_MINUTES, type RelativeForm, relativeForms } from "./relativeNames.js";
import { gapAfter, isNumber, type Scan, scanText, wordAt } from "./scan.js";
import { readTime, type TimeHit } from "./times.js";
import { FAR } from "./tokens.js";
import type { DateLanguage, TimeOfDay } from "./types.js";

/** A time told from the moment the page was read: "3 hours ago", "yesterday at 17:45". */
export interface RelativeMention {
  /** Of the words, and of the time of day that belongs to them. */
  readonly span: Span;
  /** Minutes back; null where more than days were counted ("2 months ago"). */
  readonly minutes: number | null;
  /** Whole days back; null where hours or less, or more than days, were counted. */
  readonly days: number | null;
  readonly time: TimeOfDay | null;
}

/** Words of the longest form. */
const MAX_WORDS = 6;
/** A line with more tokens tells a story. */
const MAX_TOKENS = 60;
/** Letters of scripts without spaces that a form's last word may have. */
const MAX_UNSPACED = 8;
const FIRST_UNSPACED = 0x3041;
/** More days than this are no news. */
const MAX_COUNT = 366;

interface Hit extends RelativeForm {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const extras = new WeakMap<object, ReadonlyMap<string, RelativeForm>>();

/** `DateLanguage.extraRelative` as forms: values are minutes back. */
function extraForms(words: Readonly<Record<string, number>>): ReadonlyMap<string, RelativeForm> {
  const cached = extras.get(words);
  if (cached !== undefined) return cached;
  const forms = new Map<string, RelativeForm>();
  for (const [name, minutes] of Object.entries(words)) {
    const inDays = minutes % DAY_MINUTES === 0;
    forms.set(foldName(name), {
      minutes: inDays ? DAY_MINUTES : 1,
      count: inDays ? minutes / DAY_MINUTES : minutes,
    });
  }
  extras.set(words, forms);
  return forms;
}

const formsFor = ({ codes, extraRelative }: DateLanguage): readonly ReadonlyMap<string, RelativeForm>[] => [
  ...(extraRelative === undefined ? [] : [extraForms(extraRelative)]),
  ...[...new Set([...codes, "en"])].map(relativeForms),
];

/** The words from token `at` on, "#" for a number, as far as they stand close together. */
function wordsFrom(scan: Scan, at: number): readonly string[] {
  const words: string[] = [];
  for (let next = at; next < at + MAX_WORDS && next < scan.tokens.length; next++) {
    if (next > at && gapAfter(scan, next - 1) === FAR) break;
    const token = scan.tokens[next];
    words.push(isNumber(token) ? "#" : wordAt(scan, next));
  }
  return words;
}

/** The form that the words are, or begin with where their script has no spaces. */
function lookUp(
  forms: readonly ReadonlyMap<string, RelativeForm>[],
  words: readonly string[],
): RelativeForm | null {
  const key = words.join(" ");
  for (const table of forms) {
    const found = table.get(key);
    if (found !== undefined) return found;
  }
  const last = words.at(-1) ?? "";
  if (last.charCodeAt(0) < FIRST_UNSPACED) return null;
  const before = words.slice(0, -1);
  for (let length = Math.min(MAX_UNSPACED, last.length - 1); length > 0; length--) {
    const cut = [...before, last.slice(0, length)].join(" ");
    for (const table of forms) {
      const found = table.get(cut);
      if (found !== undefined) return found;
    }
  }
  return null;
}

type Forms = readonly ReadonlyMap<string, RelativeForm>[];

/** "1 hour, 40 minutes ago": the larger unit before the one with "ago". */
function withLarger(scan: Scan, forms: Forms, hit: Hit): Hit {
  const [number, unit] = [scan.tokens[hit.from - 2], wordAt(scan, hit.from - 1)];
  const ending = wordsFrom(scan, hit.from).slice(2, hit.to - hit.from);
  if (!isNumber(number) || unit === "" || hit.minutes === null || ending.length === 0) return hit;
  const larger = lookUp(forms, ["#", unit, ...ending]);
  if (larger === null || larger.minutes === null || larger.minutes <= hit.minutes) return hit;
  const total = number.value * larger.minutes + hit.number * hit.minutes;
  return { ...hit, from: hit.from - 2, minutes: 1, number: total };
}

function hitAt(scan: Scan, forms: Forms, at: number): Hit | null {
  const words = wordsFrom(scan, at);
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length);
    const form = lookUp(forms, run);
    if (form === null) continue;
    const place = run.indexOf("#");
    const number = form.count ?? scan.tokens[at + place]?.value ?? 0;
    if (number < 0 || number > MAX_COUNT) return null;
    return withLarger(scan, forms, { ...form, number, from: at, to: at + length });
  }
  return null;
}

/** The time of day between two tokens; null where there is none or it is in doubt. */
function timeBetween(scan: Scan, from: number, to: number): TimeHit | null {
  for (let at = from; at < to; at++) {
    const time = isNumber(scan.tokens[at]) ? readTime(scan, at, false) : null;
    if (time !== null && !time.weak && time.to <= to) return time;
  }
  return null;
}

/** Every relative time in one line of text, in order; those of days with the time of day beside them. Never throws. */
export function findRelatives(text: string, language: DateLanguage): readonly RelativeMention[] {
  const scan = scanText(text, language);
  const { tokens } = scan;
  if (tokens.length > MAX_TOKENS) return [];
  const forms = formsFor(language);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(scan, forms, at);
    if (hit === null) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits.map((hit, index) =>
    toMention(scan, hit, [hits[index - 1]?.to ?? 0, hits[index + 1]?.from ?? tokens.length]),
  );
}

function toMention(scan: Scan, hit: Hit, [after, before]: readonly [number, number]): RelativeMention {
  const inDays = hit.minutes === DAY_MINUTES;
  const own = inDays ? (timeBetween(scan, hit.to, before) ?? timeBetween(scan, after, hit.from)) : null;
  const start = scan.tokens[hit.from]?.start ?? 0;
  const end = scan.tokens[hit.to - 1]?.end ?? 0;
  return {
    span: { start: Math.min(start, own?.start ?? start), end: Math.max(end, own?.end ?? end) },
    minutes: hit.minutes === null ? null : Math.round(hit.number * hit.minutes),
    days: inDays ? hit.number : null,
    time: own?.clock ?? null,
  };
}
