import { sketchOf } from "../../text/characters.js";
import type { BylineCandidate } from "./bylineCandidates.js";
import { type BylineFacts, holds, readFacts, sideAbove, sinceBody } from "./bylineFacts.js";
import { BYLINE_WEIGHTS } from "./bylineWeights.js";
import { type Clue, weigh } from "./clues.js";
import { isOnly, ledBy, mentions } from "./outline.js";

/** Longer blocks (words) are prose. */
const MAX_LINE_WORDS = 12;
/** Letters of "By", "Von" and "Par", at most. */
const SHORT_LEAD = 3;

const when = (seen: boolean): number => (seen ? 1 : 0);

/** 1 where a distance is known and in [from, to). */
function within(distance: number | null, from: number, to: number): number {
  return when(distance !== null && distance >= from && distance < to);
}

const isLong = ({ candidate }: BylineFacts): boolean => candidate.block.words.length > MAX_LINE_WORDS;
const isUnknown = ({ alone, person, candidate }: BylineFacts): boolean =>
  alone && !person && candidate.reading === "bare";
const isAbove = ({ aboveBody }: BylineFacts): boolean => (aboveBody ?? 1) > 0;

/** What speaks for or against a name being the author's; the weights are fitted by `npm run train:bylines`. */
const SEEN = {
  led: (it) => when(it.own && it.led),
  "led-start": (it) => when(it.own && it.led && ledBy(it.candidate.block, "byline")),
  "lead-words": (it) => when(it.leadWords > 1),
  "short-lead": (it) => within(it.leadLength, 1, SHORT_LEAD + 1),
  "small-lead": (it) => when(it.own && it.led && /^l/.test(sketchOf(it.candidate.block.text.slice(0, 1)))),
  "colon-led": (it) =>
    when(
      it.led &&
        it.own &&
        /[:：]\s?$/u.test(it.candidate.block.text.slice(0, it.candidate.byline.names[0]?.start)),
    ),
  dated: (it) => when(it.own && it.dated),
  "glued-dated": (it) =>
    when(it.dated && it.caseless && it.person && it.candidate.byline.names[0]?.start === 0),
  job: (it) => when(it.candidate.byline.context === "job"),
  "below-lead": (it) => when(it.candidate.reading === "below-lead" && !it.belowNote),
  "below-note": (it) => when(it.belowNote),
  bare: (it) => when(it.candidate.reading === "bare"),
  open: (it) => when(it.candidate.reading === "open"),
  word: (it) => when(it.candidate.reading === "word"),
  note: (it) => when(it.candidate.reading === "note"),
  "headline-below-1": (it) => within(it.belowHeadline, 1, 2),
  "headline-below-2": (it) => within(it.belowHeadline, 2, 4),
  "headline-below-4": (it) => within(it.belowHeadline, 4, 7),
  "headline-below-7": (it) => within(it.belowHeadline, 7, 13),
  "headline-above-1": (it) => within(it.belowHeadline, -1, 0),
  "headline-above-2": (it) => within(it.belowHeadline, -4, -1),
  "headline-above-4": (it) => within(it.belowHeadline, -Number.MAX_VALUE, -4),
  "body-below": (it) => when(isAbove(it)),
  "body-below-2": (it) => within(it.aboveBody, 1, 3),
  "body-start": (it) => within(it.aboveBody, -2, 1),
  "in-body": (it) => when((it.aboveBody ?? 1) <= -3 && (it.pastBody ?? 0) < -3),
  "body-end": (it) => within(it.pastBody, -3, 0),
  "past-body-0": (it) => within(it.pastBody, 0, 3),
  "past-body-10": (it) => within(it.pastBody, 10, Number.MAX_VALUE),
  "after-related": (it) => when(sinceBody(it, "related")),
  "after-comments": (it) => when(sinceBody(it, "comments")),
  "own-stamp": (it) => when(it.ownStamp),
  "stamp-3": (it) => when(it.toStamp <= 3),
  "stamp-1-alone": (it) => when(it.alone && it.toStamp === 1),
  "stamp-1-unknown": (it) => when(isUnknown(it) && it.toStamp === 1),
  "headline-alone": (it) => when(it.alone) * within(it.belowHeadline, 1, 4),
  "stamp-headline-alone": (it) => when(it.alone && it.toStamp === 1) * within(it.belowHeadline, 1, 4),
  "above-body-alone": (it) => when(it.alone && isAbove(it)),
  content: (it) => when(it.content),
  "led-content": (it) => when(it.led && it.content),
  "led-in-body": (it) => when(it.led) * within(it.pastBody, -Number.MAX_VALUE, -3) * when(!isAbove(it)),
  "led-past-body": (it) => when(it.led && (it.pastBody ?? -1) >= 0),
  "phrase-line": (it) => when(it.candidate.block.verdicts[0].label !== "unsure"),
  heading: (it) => when(it.candidate.block.mark === "heading"),
  bullet: (it) => when(it.candidate.block.mark === "bullet"),
  link: (it) => when(it.candidate.block.links > 0),
  person: (it) => when(it.person),
  "person-alone": (it) => when(it.person && it.alone),
  given: (it) => when(it.given),
  "given-alone": (it) => when(it.given && it.alone),
  "given-dated": (it) => when(it.given && it.dated),
  "given-led": (it) => when(it.given && it.led),
  "other-led": (it) => when(it.led && !it.person && it.words > 1),
  "one-word": (it) => when(it.words === 1),
  "many-words": (it) => when(it.words > 3 && !it.given),
  "part-common": (it) => when(it.partCommon),
  small: (it) =>
    when(/^l/.test(sketchOf(it.candidate.block.text.charAt(it.candidate.byline.names[0]?.start ?? 0)))),
  shouted: (it) => when(it.shouted),
  "shouted-led": (it) => when(it.shouted && it.led),
  caseless: (it) => when(it.caseless),
  organisation: (it) => when(it.organisation),
  agency: (it) => when(it.agency),
  possessive: (it) =>
    when(/['’]s$/u.test(it.candidate.block.text.slice(0, it.candidate.byline.names[0]?.end))),
  names: (it) => when(it.candidate.byline.names.length > 1),
  site: (it) => when(it.site),
  rest: (it) => it.rest,
  "rest-led": (it) => (it.led ? it.rest : 0),
  "rest-dated": (it) => (it.dated ? it.rest : 0),
  "long-led": (it) => when(it.led && isLong(it)),
  "long-dated": (it) => when(it.dated && isLong(it)),
  "copied-above": (it) => when(it.copiedAbove),
  "noted-below": (it) => when(it.notedBelow),
  "in-prose": (it) => when(it.inProse),
  siblings: (it) => when(it.siblings),
  credit: (it) => when(holds(it, "credit", "caption")),
  "not-author": (it) => when(holds(it, "notAuthor")),
  "author-note": (it) => when(holds(it, "authorNote")),
  "other-phrase": (it) => when(holds(it, "share", "related", "tags", "copyright", "comments", "navigation")),
  "job-words": (it) => when(holds(it, "jobTitle")),
  "job-below": (it) => when(it.jobBelow),
  "below-credit": (it) => {
    const above = sideAbove(it);
    return when(above !== null && (mentions(above, "credit") || mentions(above, "caption")));
  },
  "below-tags": (it) => {
    const above = sideAbove(it);
    return when(above !== null && (ledBy(above, "tags") || ledBy(above, "related")));
  },
  "below-other": (it) => {
    const above = sideAbove(it);
    return when(above !== null && (isOnly(above, "source") || isOnly(above, "notAuthor")));
  },
  colon: (it) => when(/[:：?!]$/u.test(it.candidate.block.text)),
  stop: (it) => when(/[.。…]$/u.test(it.candidate.block.text)),
} as const satisfies Record<string, (facts: BylineFacts) => number>;

export type BylineClueId = keyof typeof SEEN;

export const BYLINE_CLUES: readonly Clue<BylineFacts>[] = Object.entries(SEEN).map(([id, seen]) => ({
  id,
  weight: BYLINE_WEIGHTS[id as BylineClueId] ?? 0,
  seen,
}));

/** Log-odds of the candidate against the page's naming nobody. */
export function scoreByline(candidate: BylineCandidate): number {
  return BYLINE_WEIGHTS.bias + weigh(BYLINE_CLUES, readFacts(candidate));
}
