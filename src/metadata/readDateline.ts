import { findDates } from "../dates/findDates.js";
import type { DateMention } from "../dates/types.js";
import { AGENCIES, WIRE_ENDINGS } from "../locales/agencies.js";
import type { PageLocale } from "../locales/pageLocale.js";

/** A dateline ends within this many UTF-16 code units of the story's beginning. */
const MAX_LENGTH = 110;
const MAX_PLACE_LENGTH = 40;
const MAX_PLACE_WORDS = 6;

/** Divides the dateline from the story, or its own parts. */
const DASH = /\s?--\s?|\s?[–—―－]\s?|\s-\s|\s?ー\s|\.\s?-{1,2}\s/gu;
const BRACKETED = /[(（/【[]([^()（）/【】[\]]{1,40}(?:\/[\p{L}-]{1,8})?)[)）/】\]]/gu;

const agencies: ReadonlyMap<string, string> = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]));
/** Longest first: one agency's name begins another's. */
const unspacedAgencies = AGENCIES.filter((name) => /^[\p{sc=Han}\p{sc=Katakana}ー]+$/u.test(name)).sort(
  (a, b) => b.length - a.length,
);

/** What a dateline was found to say, and where in its paragraph it ends. */
interface FoundDateline {
  readonly place: string | null;
  readonly mention: DateMention | null;
  readonly agency: string | null;
  readonly end: number;
}

function knownAgency(text: string): string | null {
  const whole = text.trim().replace(/^[/\s]+|[.\s]+$/gu, "");
  if (agencies.has(whole.toLowerCase())) return whole;
  const [first = ""] = whole.split(/[/,;·＝=]/u);
  return agencies.has(first.trim().toLowerCase()) ? whole : null;
}

function tidyPlace(text: string): string | null {
  const place = text.replace(/^[\s,.;:/(【[（]+|[\s,.;:/)】\]）＝=]+$/gu, "").replace(/\s+/gu, " ");
  if (place.length < 2 || place.length > MAX_PLACE_LENGTH || place.split(" ").length > MAX_PLACE_WORDS)
    return null;
  if (
    /\d/u.test(place) ||
    !/^[\p{Lu}\p{Lo}]/u.test(place) ||
    /[.!?。:"“”„«»]\s?\p{L}/u.test(place.replace(/(?<!\p{L})\p{Lu}\p{Ll}{0,3}\.\s/gu, ""))
  )
    return null;
  return place;
}

function isCapitals(text: string): boolean {
  const first = text.split(",")[0] ?? "";
  return first === first.toUpperCase() && first !== first.toLowerCase() && first.length > 2;
}

function mentionIn(text: string, locale: PageLocale): DateMention | null {
  const [own] = locale.locales;
  const codes = locale.code === null ? [] : [locale.code];
  return (
    findDates(text, { codes, order: own?.dateOrder ?? "dmy", extraMonths: own?.months ?? {} })[0] ?? null
  );
}

function cut(text: string, range: { readonly start: number; readonly end: number } | undefined): string {
  return range ? `${text.slice(0, range.start)}\n${text.slice(range.end)}` : text;
}

/** Reads what stands before the dash. */
function readHead(head: string, locale: PageLocale, end: number): FoundDateline | null {
  const mention = mentionIn(head, locale);
  const rest = cut(head, mention?.span);
  let agency: string | null = null;
  /** Letters in brackets that sign a dateline whose place is in capitals, whoever's they are. */
  let signed: string | null = null;
  let place = rest;
  for (const match of rest.matchAll(BRACKETED)) {
    const inside = match[1] ?? "";
    agency ??= knownAgency(inside);
    if (/^\p{Lu}{2,6}$/u.test(inside)) signed ??= inside;
    place = place.replace(match[0], "\n");
  }
  if (agency === null) agency = knownAgency(rest.replace(/\n/gu, ""));
  const named = agency !== null && agencies.has(rest.replace(/\n/gu, "").trim().toLowerCase());
  const [before = ""] = place.split("\n").filter((part) => /\p{L}/u.test(part));
  const found = named ? null : tidyPlace(before);
  const leftover = place.split("\n").filter((part) => /\p{L}/u.test(part)).length > 1;
  if (agency === null && signed !== null && found !== null && isCapitals(found)) agency = signed;
  if (leftover || (agency === null && found === null)) return null;
  if (!named && found === null && before !== "") return null;
  const sure =
    agency !== null || (mention !== null && found !== null) || (found !== null && isCapitals(found));
  return sure ? { place: found, mention, agency, end } : null;
}

/** "ROME, 28 July - ", "(Agency) - ROME, 28 July - ", "ROME, 28 July - Agency. " */
function readDashed(text: string, locale: PageLocale): FoundDateline | null {
  const head = text.slice(0, MAX_LENGTH);
  const [first, second] = [...head.matchAll(DASH)];
  if (!first) return readSlashed(head, locale);
  const found = readHead(head.slice(0, first.index), locale, first.index + first[0].length);
  if (!found) return readSlashed(head, locale);
  if (found.place === null && second) {
    const place = readHead(
      head.slice(first.index + first[0].length, second.index),
      locale,
      second.index + second[0].length,
    );
    if (place && place.agency === null) return { ...place, agency: found.agency };
  }
  if (found.agency === null) {
    const after = head.slice(found.end);
    const stop = after.search(/\.(?:\s|$)/u);
    const signed = stop > 0 ? knownAgency(after.slice(0, stop)) : null;
    if (signed !== null) return { ...found, agency: signed, end: found.end + stop + 1 };
    // "PLACE - The story" and not "NAME - the rest of a sentence".
    if (!/^["“”„«»'‘’「『\d\p{Lu}\p{Lo}]/u.test(after)) return null;
  }
  return found;
}

/** "ROME, 28 July. /Agency/. " */
function readSlashed(head: string, locale: PageLocale): FoundDateline | null {
  for (const match of head.matchAll(BRACKETED)) {
    const agency = knownAgency(match[1] ?? "");
    const end = match.index + match[0].length;
    const after = /^[.:]?\s/u.exec(head.slice(end));
    if (agency === null || !after || !/^[/【[（]/u.test(match[0])) continue;
    return readHead(head.slice(0, end), locale, end + after[0].length);
  }
  return null;
}

/** Agency, place, date and the word for a wire report, written together as in scripts without spaces. */
function readUnspaced(text: string, locale: PageLocale): FoundDateline | null {
  const head = text.slice(0, 60);
  const bracket = /^[（(【]([^（）()【】]{1,20})[＝=]([^（）()【】]{1,20})[）)】]/u.exec(head);
  const signed = bracket ? knownAgency(bracket[2] ?? "") : null;
  if (bracket && signed !== null)
    return { place: bracket[1] ?? null, mention: null, agency: signed, end: bracket[0].length };
  const from = /^[（(【\s]*/u.exec(head)?.[0].length ?? 0;
  const agency = unspacedAgencies.find((name) => head.startsWith(name, from));
  const mention = agency ? mentionIn(head, locale) : null;
  if (agency === undefined || mention === null) return null;
  const ending = WIRE_ENDINGS.find((word) => head.startsWith(word, mention.span.end));
  if (ending === undefined) return null;
  const place = head.slice(from + agency.length, mention.span.start).trim();
  return place.length > 10
    ? null
    : { place: place === "" ? null : place, mention, agency, end: mention.span.end + ending.length };
}

/** The dateline that a paragraph begins with; null where it begins otherwise. */
export function readDateline(paragraph: string, locale: PageLocale): FoundDateline | null {
  return readUnspaced(paragraph, locale) ?? readDashed(paragraph, locale);
}
