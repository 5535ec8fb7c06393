import { firstPairs } from "./seamWords.js";

/** Where a page says the same words again. Numbers are of pairs of words, each of its first word; all take time linear in the words. */
export interface SeamRuns {
  /** The first place of each pair, and how often the page has it. */
  readonly firsts: Uint32Array;
  readonly pairs: Uint32Array;
  /** Of each pair, how many go on from it as they do elsewhere, itself counted; 0 where the page has it once. */
  readonly from: Uint32Array;
  /** The same, backwards. */
  readonly to: Uint32Array;
  /** Of each word, the first and the one after the last of the words that stand there as the page begins; both 0 where none do. */
  readonly openingStart: Uint32Array;
  readonly openingEnd: Uint32Array;
}

/** Words; fewer that stand as the page begins say nothing. */
const MIN_OPENING = 3;
/** Words; more as the page begins are a page that stands there twice. */
const MAX_OPENING = 60;

/** The place where each pair stands next, seen in one direction; -1 where it doesn't. */
function linksOf(firsts: Uint32Array, step: 1 | -1): Int32Array {
  const last = new Int32Array(firsts.length).fill(-1);
  const links = new Int32Array(firsts.length).fill(-1);
  for (let seen = 0; seen < firsts.length; seen++) {
    const at = step === 1 ? seen : firsts.length - 1 - seen;
    const first = firsts[at] as number;
    links[at] = last[first] as number;
    last[first] = at;
  }
  return links;
}

function addRuns(links: Int32Array, from: Uint32Array, to: Uint32Array): void {
  let run = 0;
  for (let at = 0; at < links.length; at++) {
    const link = links[at] as number;
    if (link < 0) run = 0;
    else run = at > 0 && run > 0 && links[at - 1] === link - 1 ? run + 1 : 1;
    to[at] = Math.max(to[at] as number, run);
  }
  run = 0;
  for (let at = links.length - 1; at >= 0; at--) {
    const link = links[at] as number;
    if (link < 0) run = 0;
    else run = run > 0 && links[at + 1] === link + 1 ? run + 1 : 1;
    from[at] = Math.max(from[at] as number, run);
  }
}

/** Of each word, how many from it on are those that the page begins with: the Z function. */
function openingLengths(numbers: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(numbers.length);
  let start = 0;
  let end = 0;
  for (let at = 1; at < numbers.length; at++) {
    let length = at < end ? Math.min(end - at, lengths[at - start] as number) : 0;
    while (at + length < numbers.length && numbers[length] === numbers[at + length]) length++;
    lengths[at] = length;
    if (at + length > end) {
      start = at;
      end = at + length;
    }
  }
  return lengths;
}

function findOpenings(numbers: Uint32Array): Pick<SeamRuns, "openingStart" | "openingEnd"> {
  const count = numbers.length;
  const openingStart = new Uint32Array(count);
  const openingEnd = new Uint32Array(count);
  const lengths = openingLengths(numbers);
  let longest = 0;
  for (let at = 1; at < count; at++) {
    const length = lengths[at] as number;
    if (length < MIN_OPENING || length > MAX_OPENING) continue;
    longest = Math.max(longest, length);
    openingStart.fill(at, at, at + length);
    openingEnd.fill(at + length, at, at + length);
    at += length - 1;
  }
  openingEnd.fill(longest, 0, longest);
  return { openingStart, openingEnd };
}

/** `numbers`: `PageWords.firsts`. */
export function findRuns(numbers: Uint32Array): SeamRuns {
  const firsts = firstPairs(numbers);
  const counts = new Uint32Array(firsts.length);
  for (const first of firsts) counts[first] = (counts[first] as number) + 1;
  const from = new Uint32Array(firsts.length);
  const to = new Uint32Array(firsts.length);
  addRuns(linksOf(firsts, 1), from, to);
  addRuns(linksOf(firsts, -1), from, to);
  return {
    firsts,
    pairs: firsts.map((first) => counts[first] as number),
    from,
    to,
    ...findOpenings(numbers),
  };
}
