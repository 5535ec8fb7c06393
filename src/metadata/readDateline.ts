import { findDates } from "../dates/findDates.js";
import { firstDigit } from "../dates/tokens.js";
import type { DateMention } from "../dates/types.js";
import { AGENCIES, AGENCY_ENDINGS, WIRE_ENDINGS } from "../locales/agencies.js";
import type { PageLocale } from "../locales/pageLocale.js";
import { CHARACTER, characterClass, isIdeographic, sketchOf } from "../text/characters.js";

/** A dateline ends within this many UTF-16 code units of the story's beginning. */
const MAX_LENGTH = 110;
const MAX_PLACE_LENGTH = 40;
const MAX_PLACE_WORDS = 6;
/** Names of agencies that nobody listed are short (UTF-16 code units, words). */
const MAX_SIGNATURE_LENGTH = 25;
const MAX_SIGNATURE_WORDS = 3;

/** Characters before the last of an agency's name in scripts without spaces, at most. */
const MAX_UNSPACED_AGENCY = 7;

/** Divides the dateline from the story, or its own parts. */
const DASH = /\s?--\s?|\s?[–—―－]\s?|\s-\s|\s?ー\s|\.\s?-{1,2}\s/gu;
const BRACKETED = /[(（/【[]([^()（）/【】[\]]{1,40}(?:\/[^\s\d()/.]{1,8})?)[)）/】\]]/g;

const agencies: ReadonlyMap<string, string> = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]));
/** Longest first: one agency's name begins another's. */
const unspacedAgencies = AGENCIES.filter((name) => isIdeographic(name)).sort((a, b) => b.length - a.length);

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

/** The agency behind the reporter's name: "Jane Doe, TolTA". */
function agencyBehindName(text: string): string | null {
  const comma = text.lastIndexOf(",");
  return comma < 0 ? null : knownAgency(text.slice(comma + 1));
}

/** "TolTA", "Corr. TolTA", "North News": what may sign a dateline, whoever's name it is, less the word for a reporter. */
function signature(text: string): string | null {
  const trimmed = text.trim();
  const [lead = ""] = /^[Ulon]{2,8}\.\s+(?=U)/.exec(sketchOf(trimmed)) ?? [];
  const name = trimmed.slice(lead.length).replace(/^\/|[./]$/g, "");
  const words = name.split(/\s+/);
  const first = words[0] ?? "";
  return name.length >= 2 &&
    name.length <= MAX_SIGNATURE_LENGTH &&
    words.length <= MAX_SIGNATURE_WORDS &&
    /^U[Ulonm-]*$/.test(sketchOf(first)) &&
    !/[^Ulonm\s./-]/.test(sketchOf(name))
    ? name
    : null;
}

/** An abbreviation at the end of a place, which keeps its stop: "GANNET KEY, Fla." */
const ABBREVIATED = /,\s?Ul{0,5}\.$/;

function tidyPlace(text: string): string | null {
  const trimmed = text.replace(/^[\s,.;:/(【[（]+|[\s,،;/)】\]）＝=]+$/gu, "").replace(/\s+/gu, " ");
  const place = ABBREVIATED.test(sketchOf(trimmed)) ? trimmed : trimmed.replace(/[\s.]+$/u, "");
  if (place.length < 2 || place.length > MAX_PLACE_LENGTH || place.split(" ").length > MAX_PLACE_WORDS)
    return null;
  const sketch = sketchOf(place);
  const broken = /[.!?。।:"“”„«»]\s?[Ulon]/.test(sketch.replace(/(?<![Ulon])Ul{0,3}\.\s/g, ""));
  return !/^[Uon][Ulonm\s.,،'’()\u200c-]*$/.test(sketch) || broken ? null : place;
}

function isCapitals(text: string): boolean {
  const first = text.split(",")[0] ?? "";
  return first === first.toUpperCase() && first !== first.toLowerCase() && first.length > 2;
}

function mentionIn(text: string, locale: PageLocale): DateMention | null {
  return firstDigit(text) >= 0 ? (findDates(text, locale.dateLanguage)[0] ?? null) : null;
}

function cut(text: string, range: { readonly start: number; readonly end: number } | undefined): string {
  return range ? `${text.slice(0, range.start)}\n${text.slice(range.end)}` : text;
}

/** Reads what stands before the dash. */
function readHead(head: string, locale: PageLocale, end: number): FoundDateline | null {
  const mention = mentionIn(head, locale);
  const rest = cut(head, mention?.span);
  let agency: string | null = null;
  /** A name in brackets that signs a dateline whose place is in capitals or that has a day, whoever's it is. */
  let signed: string | null = null;
  let place = rest;
  for (const match of rest.matchAll(BRACKETED)) {
    const inside = match[1] ?? "";
    agency ??= knownAgency(inside) ?? agencyBehindName(inside);
    signed ??= signature(inside);
    place = place.replace(match[0], "\n");
  }
  if (agency === null) agency = knownAgency(rest.replace(/\n/gu, ""));
  const [, ...afterDay] = place.split("\n");
  if (agency === null && mention !== null) {
    // "ROME. 28 July. Agency": the name stands behind the day.
    agency = knownAgency(afterDay.join(" ").replace(/^[\s.,]+/u, ""));
    if (agency !== null) place = place.slice(0, place.indexOf("\n"));
  }
  const named = agency !== null && agencies.has(rest.replace(/\n/gu, "").trim().toLowerCase());
  const [before = ""] = place.split("\n").filter((part) => /[Ulon]/.test(sketchOf(part)));
  const found = named ? null : tidyPlace(before);
  const leftover = place.split("\n").filter((part) => /[Ulon]/.test(sketchOf(part))).length > 1;
  if (signed !== null && found !== null && (isCapitals(found) || mention !== null)) agency ??= signed;
  if (leftover || (agency === null && found === null)) return null;
  if (!named && found === null && before !== "") return null;
  const dated = mention !== null && /,\s*$/u.test(before) && /^U/.test(sketchOf(found ?? ""));
  const sure = agency !== null || (found !== null && (dated || isCapitals(found)));
  return sure ? { place: found, mention, agency, end } : null;
}

/** "ROME, 28 July - ", "(Agency) - ROME, 28 July - ", "ROME, 28 July - Agency. " */
function readDashed(text: string, locale: PageLocale): FoundDateline | null {
  const head = text.slice(0, MAX_LENGTH);
  const [first, second] = [...head.matchAll(DASH)];
  if (!first) return readSlashed(head, locale);
  const found = readHead(head.slice(0, first.index), locale, first.index + first[0].length);
  if (!found) return readBehind(head, [first, second], locale) ?? readSlashed(head, locale);
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
    const name = stop > 0 ? after.slice(0, stop) : "";
    const sure = found.mention !== null && found.place !== null && isCapitals(found.place);
    const signed = knownAgency(name) ?? (sure ? signature(name) : null);
    if (signed !== null) return { ...found, agency: signed, end: found.end + stop + 1 };
    // "PLACE - The story" and not "NAME - the rest of a sentence".
    if (!/^["“”„«»'‘’「『0Uon]/.test(sketchOf(after.slice(0, 1)))) return null;
    if (isRange(after, locale) || (found.mention === null && !/[lon]/.test(sketchOf(after)))) return null;
  }
  return found;
}

/** "Tolva, 23 May – 28 September": the dash stands between two days. */
function isRange(after: string, locale: PageLocale): boolean {
  return /^\d{1,2},?\s\d{4}/.test(after) || mentionIn(after, locale)?.span.start === 0;
}

/** "Rome- Agency- ": hyphens against the words, as Persian pages have them. */
function readHyphened(head: string): FoundDateline | null {
  const first = head.indexOf("- ");
  const second = first < 0 ? -1 : head.indexOf("- ", first + 2);
  const agency = second < 0 ? null : knownAgency(head.slice(first + 2, second));
  const place = agency === null ? null : tidyPlace(head.slice(0, first));
  return place === null ? null : { place, mention: null, agency, end: second + 2 };
}

type Dashes = readonly [RegExpExecArray, RegExpExecArray | undefined];

/** "(Agency) - ROME, 28 July - " of an agency that nobody listed; "Rome - Agency - " of one that is. */
function readBehind(head: string, [first, second]: Dashes, locale: PageLocale): FoundDateline | null {
  if (!second) return null;
  const end = second.index + second[0].length;
  const name = knownAgency(head.slice(first.index + first[0].length, second.index));
  const place = name === null ? null : tidyPlace(head.slice(0, first.index));
  if (place !== null) return { place, mention: null, agency: name, end };
  return readSigned(head, [first, second], locale);
}

function readSigned(head: string, [first, second]: Dashes, locale: PageLocale): FoundDateline | null {
  const [bracketed] = head.slice(0, first.index).matchAll(BRACKETED);
  if (bracketed?.index !== 0 || bracketed[0].length < first.index || !second) return null;
  const agency = signature(bracketed[1] ?? "");
  const end = second.index + second[0].length;
  const place =
    agency === null ? null : readHead(head.slice(first.index + first[0].length, second.index), locale, end);
  return place?.mention && place.agency === null ? { ...place, agency } : null;
}

/** "Rome, 28 July. Agency. " */
function readStopped(head: string, locale: PageLocale): FoundDateline | null {
  const from = mentionIn(head, locale)?.span.end ?? -1;
  const after = from < 0 ? null : /^[.,]?\s([^.:]{2,30})[.:]\s/u.exec(head.slice(from));
  if (!after || knownAgency(after[1] ?? "") === null) return null;
  const end = from + after[0].length;
  const found = readHead(head.slice(0, end), locale, end);
  return found?.place && found.agency !== null ? found : null;
}

/** "ROME, 28 July. /Agency/. ", "Rome (Agency). " */
function readSlashed(head: string, locale: PageLocale): FoundDateline | null {
  for (const match of head.matchAll(BRACKETED)) {
    const inside = match[1] ?? "";
    const end = match.index + match[0].length;
    const after = /^\s?[.:।]\s|^\s/u.exec(head.slice(end));
    if (!after) continue;
    if (knownAgency(inside) === null && (signature(inside) === null || !match[0].startsWith("/"))) continue;
    const found = readHead(head.slice(0, end), locale, end + after[0].length);
    if (!found?.agency) continue;
    // "Rome (Agency) announced" is a sentence; after a stop, a day, or capitals the story begins.
    const ended = after[0].length > 1 || !match[0].startsWith("(") || found.mention !== null;
    if (ended || isCapitals(found.place ?? "")) return found;
  }
  return readStopped(head, locale);
}

/** The beginning of a text up to the sign that names of agencies end with. */
function endedAgency(text: string): string | undefined {
  const ends = AGENCY_ENDINGS.map((ending) => text.indexOf(ending)).filter(
    (at) => at > 0 && at < MAX_UNSPACED_AGENCY,
  );
  return ends.length === 0 ? undefined : text.slice(0, Math.min(...ends) + 1);
}

/** Agency, place, date and the word for a wire report, written together as in scripts without spaces. */
function readUnspaced(text: string, locale: PageLocale): FoundDateline | null {
  const first = characterClass(text.charCodeAt(0));
  if (first !== CHARACTER.unspaced && !/^[（(【[\s]/u.test(text)) return null;
  const head = text.slice(0, 60);
  const bracket =
    /^[（(【[]([^（）()【】[\]]{1,20}?)[＝=\s]([^（）()【】[\]]{1,20})[）)】\]](?:\s-\s)?/u.exec(head);
  const signed = bracket ? knownAgency(bracket[2] ?? "") : null;
  if (bracket && signed !== null)
    return { place: (bracket[1] ?? "").trim(), mention: null, agency: signed, end: bracket[0].length };
  const from = /^[（(【\s]*/u.exec(head)?.[0].length ?? 0;
  const agency =
    unspacedAgencies.find((name) => head.startsWith(name, from)) ?? endedAgency(head.slice(from));
  const mention = agency === undefined ? null : mentionIn(head, locale);
  if (agency === undefined || mention === null) return null;
  const ending = WIRE_ENDINGS.find((word) => head.startsWith(word, mention.span.end));
  if (ending === undefined) return null;
  const place = head.slice(from + agency.length, mention.span.start).trim();
  return place.length > 10
    ? null
    : { place: place === "" ? null : place, mention, agency, end: mention.span.end + ending.length };
}

/** Words of a story that a dateline stands before, at least; a script without spaces has one. */
const MIN_STORY_WORDS = 2;

/** "AGENCY - 27-12-2011 10:10" is a time stamp. */
function isStory(text: string): boolean {
  const sketch = sketchOf(text.slice(0, MAX_LENGTH));
  return sketch.includes("n") || (sketch.match(/[Ulom]+/g)?.length ?? 0) >= MIN_STORY_WORDS;
}

/** The dateline that a paragraph begins with; null where it begins otherwise. */
export function readDateline(paragraph: string, locale: PageLocale): FoundDateline | null {
  const found =
    readUnspaced(paragraph, locale) ??
    readDashed(paragraph, locale) ??
    readHyphened(paragraph.slice(0, MAX_LENGTH));
  return found && isStory(paragraph.slice(found.end)) ? found : null;
}
