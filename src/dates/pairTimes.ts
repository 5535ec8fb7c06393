import { type DateHit, gapAfter, isNumber, isWord, type Scan } from "./scan.js";
import type { TimeHit } from "./times.js";
import { isLower } from "./tokens.js";

/** How far a time may stand from its date, in code units and words between. Source: "25/04/2026 Actualizado a las 15:10h". */
const MAX_AFTER = { width: 32, words: 4 };
/** A time before its date: "10:02 AM EST Nov 19", "11:29 on Wednesday, October 31". */
const MAX_BEFORE = { width: 16, words: 2 };
/** "18.57" and "18h" beside a date: "kl. 18.57", "um 18 h", ", plkst. 18.57". */
const MAX_WEAK = { width: 10, words: 1 };

/** Worth of any pair over none, so that as many dates as can be get a time; nearness decides between equals. */
const PAIR_WORTH = 1000;

/** What "2019-01-07T17:27" is worth over a date that a dump glued behind it: more than all widths. */
const ISO_WORTH = 100;

interface Item {
  readonly start: number;
  readonly end: number;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Index into the dates, or -1. */
  readonly date: number;
  readonly time: TimeHit | null;
}

/** Dates and times in the order they stand. */
function inTextOrder(scan: Scan, dates: readonly DateHit[], times: readonly TimeHit[]): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  const addTimes = (before: number): void => {
    for (let time = times[next]; time !== undefined && time.from < before; time = times[++next]) {
      items.push({ start: time.start, end: time.end, from: time.from, to: time.to, date: -1, time });
    }
  };
  dates.forEach((date, index) => {
    addTimes(date.from);
    const start = scan.tokens[date.from]?.start ?? 0;
    items.push({ start, end: date.end, from: date.from, to: date.to, date: index, time: null });
  });
  addTimes(Number.POSITIVE_INFINITY);
  return items;
}

/** What it is worth to read two neighbours as one date and its time; 0 where they are not. */
function worth(scan: Scan, left: Item, right: Item): number {
  const time = left.time ?? right.time;
  if (time === null || left.date < 0 === right.date < 0) return 0;
  const side = left.time === null ? MAX_AFTER : MAX_BEFORE;
  const limit = time.weak ? MAX_WEAK : side;
  const width = right.start - left.end;
  const words = right.from - left.to;
  if (width > limit.width || words > limit.words || width < 0) return 0;
  if (time.weak && (left.time !== null || (words === 0 && isAmount(scan, time)))) return 0;
  if (left.time !== null && isBracketed(scan, left.time)) return 0;
  for (let at = left.to; at < right.from; at++) if (isNumber(scan.tokens[at])) return 0;
  return PAIR_WORTH - width + (width === 1 && scan.text.charAt(left.end) === "T" ? ISO_WORTH : 0);
}

/** "(1:07)" before a date is how long a recording takes. */
const isBracketed = ({ text }: Scan, { start, end }: TimeHit): boolean =>
  text.charAt(start - 1) === "(" && text.charAt(end) === ")";

/** "18.57 million": a small word follows. */
function isAmount(scan: Scan, time: TimeHit): boolean {
  const next = scan.tokens[time.to];
  return isWord(next) && gapAfter(scan, time.to - 1) === " " && isLower(scan.text, next.start);
}

/** The time of each date, by the date's index: neighbours are paired so that most dates get one, the nearest first. */
export function pairTimes(
  scan: Scan,
  dates: readonly DateHit[],
  times: readonly TimeHit[],
): readonly (TimeHit | null)[] {
  const paired: (TimeHit | null)[] = dates.map(() => null);
  if (times.length === 0) return paired;
  const items = inTextOrder(scan, dates, times);
  const best = [0, 0];
  for (let n = 2; n <= items.length; n++) {
    const [left, right] = [items[n - 2], items[n - 1]];
    const own = left === undefined || right === undefined ? 0 : worth(scan, left, right);
    const apart = best[n - 1] ?? 0;
    best.push(own > 0 ? Math.max(apart, (best[n - 2] ?? 0) + own) : apart);
  }
  for (let n = items.length; n >= 2; n--) {
    if (best[n] === best[n - 1]) continue;
    const [left, right] = [items[n - 2], items[n - 1]];
    const date = (left?.date ?? -1) >= 0 ? left : right;
    if (date !== undefined) paired[date.date] = left?.time ?? right?.time ?? null;
    n--;
  }
  return paired;
}
