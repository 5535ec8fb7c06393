import { sketchOf } from "../text/characters.js";
import type { PeriodName } from "./intlNames.js";
import { EVENING, MORNING } from "./marks.js";
import { gapAfter, gapWidth, isNumber, isWord, markLength, phrasesAt, type Scan, wordAt } from "./scan.js";
import { isCaseless } from "./tokens.js";
import type { TimeOfDay } from "./types.js";
import { zoneAfter } from "./zoneAt.js";

/** A time of day at tokens `from` to `to`, its day period and zone included. */
export interface TimeHit {
  readonly clock: TimeOfDay;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly zone: string | null;
  /** Reads as a time only right beside a date: "18.57", "18h". */
  readonly weak: boolean;
}

/** Hours, minutes and seconds before day period and zone are read. */
interface Clock {
  readonly time: TimeOfDay;
  readonly to: number;
  readonly end: number;
  readonly weak: boolean;
  /** Shows nothing but an hour: a time only with a day period. */
  readonly bare: boolean;
}

interface Period {
  readonly name: PeriodName;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

const HOURS = 24;
const MINUTES = 60;
/** A mark may stand off from its number by one space: "18 h 58", "9시 5분". */
const MAX_MARK_GAP = 1;

const near = (scan: Scan, index: number): boolean => gapWidth(scan, index) <= MAX_MARK_GAP;

const isMinutes = (scan: Scan, index: number): boolean => {
  const token = scan.tokens[index];
  return isNumber(token) && token.digits === 2 && token.value < MINUTES;
};

const endOf = (scan: Scan, index: number): number => scan.tokens[index]?.end ?? 0;

const valueAt = (scan: Scan, index: number): number => scan.tokens[index]?.value ?? 0;

/** "11:29", "11:29:05", "21:37:00.000". */
function readColons(scan: Scan, at: number): Clock | null {
  if (gapAfter(scan, at) !== ":" || !isMinutes(scan, at + 1) || gapWidth(scan, at) > 3) return null;
  if (near(scan, at + 1) && markLength(scan, at + 2, "length") > 0) return null;
  const seconds = gapAfter(scan, at + 1) === ":" && near(scan, at + 1) && isMinutes(scan, at + 2);
  let to = at + (seconds ? 3 : 2);
  const fraction = scan.tokens[to];
  const more = isNumber(fraction) && fraction.digits >= 3 && near(scan, to - 1);
  if (seconds && more && ".,".includes(gapAfter(scan, to - 1))) to++;
  const second = seconds ? valueAt(scan, at + 2) : null;
  const time = { hour: valueAt(scan, at), minute: valueAt(scan, at + 1), second };
  return { time, to, end: endOf(scan, to - 1), weak: false, bare: false };
}

const UNIT_SIGN = /[%‰°$€£¥₽₴₺₩₹]/u;

/** "18.57" (no third part, no unit after it), by itself only beside a date. */
function readDots(scan: Scan, at: number): Clock | null {
  if (gapAfter(scan, at) !== "." || gapWidth(scan, at) !== 1 || !isMinutes(scan, at + 1)) return null;
  const end = endOf(scan, at + 1);
  if (isNumber(scan.tokens[at + 2]) && gapWidth(scan, at + 1) <= 1) return null;
  if (UNIT_SIGN.test(scan.text.slice(end, end + 2))) return null;
  const time = { hour: valueAt(scan, at), minute: valueAt(scan, at + 1), second: null };
  return { time, to: at + 2, end, weak: true, bare: false };
}

/** "18h58", "18h", "21時37分05秒", "9시 5분". */
function readMarks(scan: Scan, at: number): Clock | null {
  if (!near(scan, at)) return null;
  const length = markLength(scan, at + 1, "hour");
  const mark = scan.tokens[at + 1];
  if (length === 0 || mark === undefined) return null;
  const hour = valueAt(scan, at);
  const short = mark.start + length === mark.end;
  const minutes = scan.tokens[at + 2];
  if (!short || !near(scan, at + 1) || !isNumber(minutes) || minutes.digits > 2 || minutes.value >= MINUTES) {
    const time = { hour, minute: 0, second: null };
    return { time, to: at + 2, end: mark.start + length, weak: true, bare: false };
  }
  return readMinuteMark(scan, at + 2, hour);
}

/** The minutes at token `at` and what follows them, of a time whose hour is read. */
function readMinuteMark(scan: Scan, at: number, hour: number): Clock {
  const time = { hour, minute: valueAt(scan, at), second: null };
  const length = near(scan, at) ? markLength(scan, at + 1, "minute") : 0;
  const mark = scan.tokens[at + 1];
  if (length === 0 || mark === undefined) {
    return { time, to: at + 1, end: endOf(scan, at), weak: false, bare: false };
  }
  const seconds = scan.tokens[at + 2];
  const shown = near(scan, at + 1) && isNumber(seconds) && seconds.value < MINUTES && near(scan, at + 2);
  const last = shown ? markLength(scan, at + 3, "second") : 0;
  if (last === 0) return { time, to: at + 2, end: mark.start + length, weak: false, bare: false };
  const end = (scan.tokens[at + 3]?.start ?? 0) + last;
  const full = { hour, minute: time.minute, second: valueAt(scan, at + 2) };
  return { time: full, to: at + 4, end, weak: false, bare: false };
}

/** "0930 GMT", "1000 Hrs IST": four digits are a time where a zone follows. */
function readPacked(scan: Scan, at: number): Clock | null {
  const value = scan.tokens[at]?.value ?? -1;
  const hour = Math.floor(value / 100);
  if (hour >= HOURS || value % 100 >= MINUTES || !isWord(scan.tokens[at + 1])) return null;
  if (zoneAfter(scan, at + (hourMarkAt(scan, at + 1) > 0 ? 1 : 0), false) === null) return null;
  const end = endOf(scan, at);
  const time = { hour, minute: value % 100, second: null };
  return { time, to: at + 1, end, weak: true, bare: false };
}

function periodNamed(scan: Scan, phrase: string): PeriodName | null {
  for (const { periods } of scan.names.tables) {
    const found = periods.get(phrase);
    if (found !== undefined) return found;
  }
  return null;
}

const leadingPeriodNamed = (scan: Scan, phrase: string): PeriodName | null => {
  const name = periodNamed(scan, phrase);
  return name?.leading === true ? name : null;
};

/** The day period after token `index`: "AM", "p.m.", "de la tarde". */
function periodAfter(scan: Scan, index: number): Period | null {
  if (!isWord(scan.tokens[index + 1]) || gapWidth(scan, index) > 2) return null;
  const phrases = phrasesAt(scan, index + 1, 1, scan.names.periodWords);
  for (let i = 0; i < phrases.length; i++) {
    const found = periodNamed(scan, phrases[i] ?? "");
    const to = index + 1 + phrases.length - i;
    if (found !== null) return { name: found, from: index + 1, to, start: 0 };
  }
  return null;
}

/** Longest day period that may hang on another word, in scripts without spaces: 日下午3時. */
const MAX_GLUED_PERIOD = 3;

/** The day period before token `index`: "午後", "du.", "ÖS". */
function periodBefore(scan: Scan, index: number): Period | null {
  const word = scan.tokens[index - 1];
  if (!isWord(word) || gapWidth(scan, index - 1) > 2) return null;
  const phrases = phrasesAt(scan, index - 1, -1, scan.names.periodWords);
  for (let i = 0; i < phrases.length; i++) {
    const found = leadingPeriodNamed(scan, phrases[i] ?? "");
    const from = index - phrases.length + i;
    if (found !== null) return { name: found, from, to: index, start: scan.tokens[from]?.start ?? 0 };
  }
  if (!isCaseless(scan.text, word.start)) return null;
  const folded = wordAt(scan, index - 1);
  for (let length = MAX_GLUED_PERIOD; length >= 2; length--) {
    const found = folded.length > length ? leadingPeriodNamed(scan, folded.slice(-length)) : null;
    if (found !== null) return { name: found, from: index - 1, to: index, start: word.end - length };
  }
  return null;
}

/** The time on the 24-hour clock: of the two hours, the one that the day period is used at, or whose half of the day it lies in. */
function inPeriod(time: TimeOfDay, period: PeriodName): TimeOfDay {
  if (time.hour > 12) return time;
  const morning = time.hour % 12;
  const near = (1 << morning) | (1 << (morning + 12));
  const hours = (period.hours & near) === 0 ? period.hours : period.hours & near;
  const inMorning = (hours & MORNING) !== 0;
  if (inMorning === ((hours & EVENING) !== 0)) return time;
  return { hour: inMorning ? morning : morning + 12, minute: time.minute, second: time.second };
}

function readClock(scan: Scan, at: number): Clock | null {
  const first = scan.tokens[at];
  if (!isNumber(first)) return null;
  if (first.digits === 4) return readPacked(scan, at);
  if (first.digits > 2 || first.value >= HOURS) return null;
  const clock = readColons(scan, at) ?? readMarks(scan, at) ?? readDots(scan, at);
  if (clock !== null) return clock;
  const end = first.end;
  const time = { hour: first.value, minute: 0, second: null };
  return { time, to: at + 1, end, weak: true, bare: true };
}

/** Offset after the mark of "12:50 Uhr", "15:10h" at a token; 0 where there is none. */
function hourMarkAt(scan: Scan, at: number): number {
  const length = near(scan, at - 1) ? markLength(scan, at, "hour") : 0;
  return length === 0 ? 0 : (scan.tokens[at]?.start ?? 0) + length;
}

/** 1 where the sign after a time closes what the time opened: "a.m." and "(GMT+3)". */
function closingSigns(text: string, start: number, end: number): number {
  const shown = text.slice(start, end);
  const next = text.charAt(end);
  return (next === "." && DOTTED_END.test(sketchOf(shown))) || (next === ")" && shown.includes("(")) ? 1 : 0;
}

const DOTTED_END = /[Ulon]\.\s?[Ulon]$/;

/** The time of day whose hour is token `at`, or null. `strict`: part of an ISO time, where "-05:00" is an offset. */
export function readTime(scan: Scan, at: number, strict: boolean): TimeHit | null {
  const clock = readClock(scan, at);
  if (clock === null) return null;
  const mark = isNumber(scan.tokens[clock.to - 1]) ? hourMarkAt(scan, clock.to) : 0;
  const marked = clock.to + (mark > 0 ? 1 : 0);
  const after = periodAfter(scan, marked - 1);
  const period = after ?? periodBefore(scan, at);
  if (clock.bare && (period?.name.half !== true || clock.time.hour > 12 || clock.time.hour === 0))
    return null;
  const to = after?.to ?? marked;
  let end = after === null ? Math.max(clock.end, mark) : endOf(scan, to - 1);
  const start = after === null && period !== null ? period.start : (scan.tokens[at]?.start ?? 0);
  const zone = zoneAfter(scan, to - 1, strict);
  if (zone !== null) end = endOf(scan, zone.to - 1);
  end += closingSigns(scan.text, start, end);
  return {
    clock: period === null ? clock.time : inPeriod(clock.time, period.name),
    from: after === null && period !== null ? period.from : at,
    to: zone?.to ?? to,
    start,
    end,
    zone: zone?.zone ?? null,
    weak: clock.weak && zone === null && after === null && mark === 0,
  };
}
