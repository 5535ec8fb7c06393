import { sketchOf } from "../../text/characters.js";
import { type BylineCandidate, nameText } from "./bylineCandidates.js";
import { type BylineFacts, bodyOdds, holds, readFacts, sideAbove, sinceBody } from "./bylineFacts.js";
import { isOnly, ledBy, mentions } from "./outline.js";

/** One thing to be known of a line that names somebody; how much it counts was learnt (src/model/train/bylines.ts). */
export interface BylineClue {
  readonly id: string;
  readonly seen: (facts: BylineFacts) => number;
}

/** Stands for a distance (blocks) to what the page lacks. */
const FAR = 99;

const READINGS = ["own", "below-lead", "bare", "open", "note", "word"] as const;
const CONTEXTS = ["led", "dated", "bare", "job", "open"] as const;

const when = (seen: boolean): number => (seen ? 1 : 0);

/** The candidate's block up to its first name. */
function beforeName({ candidate: { block, byline } }: BylineFacts): string {
  return block.text.slice(0, byline.names[0]?.start);
}

function isSmall(text: string): boolean {
  return /^l/.test(sketchOf(text.charAt(0)));
}

/** Numbers, and 1 or 0 for what is so or not. Distances in blocks, lengths in UTF-16 code units. */
const CLUES: readonly (readonly [id: string, seen: BylineClue["seen"]])[] = [
  ["reading", ({ candidate }) => READINGS.indexOf(candidate.reading)],
  ["context", ({ candidate }) => (CONTEXTS as readonly string[]).indexOf(candidate.byline.context)],
  ["below-headline", (it) => it.belowHeadline ?? -FAR],
  ["above-body", (it) => it.aboveBody ?? FAR],
  ["past-body", (it) => it.pastBody ?? -FAR],
  ["inside-body", (it) => when((it.aboveBody ?? 1) <= 0 && (it.pastBody ?? 1) < 0)],
  ["to-stamp", (it) => it.toStamp],
  ["below-stamp", ({ candidate: { at, page } }) => (page.stamp === null ? FAR : at - page.stamp)],
  ["own-stamp", (it) => when(it.ownStamp)],
  ["below-lead-by", ({ candidate: { at, lead } }) => (lead === null ? FAR : at - lead)],
  ["at", ({ candidate }) => candidate.at],
  ["page-blocks", ({ candidate }) => candidate.page.blocks.length],
  ["body-blocks", ({ candidate: { page } }) => (page.body ? page.body.end - page.body.start : 0)],
  ["body-odds", ({ candidate }) => bodyOdds(candidate.block)],
  ["after-related", (it) => when(sinceBody(it, "related"))],
  ["after-comments", (it) => when(sinceBody(it, "comments"))],

  ["lead-words", (it) => it.leadWords],
  ["lead-length", (it) => it.leadLength],
  ["led-start", (it) => when(it.own && it.led && ledBy(it.candidate.block, "byline"))],
  ["small-lead", (it) => when(it.own && it.led && isSmall(it.candidate.block.text))],
  ["colon-led", (it) => when(it.own && it.led && /[:：]\s?$/u.test(beforeName(it)))],
  [
    "glued-dated",
    (it) => when(it.dated && it.caseless && it.person && it.candidate.byline.names[0]?.start === 0),
  ],
  ["below-lead", (it) => when(it.candidate.reading === "below-lead" && !it.belowNote)],
  ["below-note", (it) => when(it.belowNote)],

  ["words", ({ candidate }) => candidate.block.words.length],
  ["dates", ({ candidate }) => candidate.block.dates.length],
  ["links", ({ candidate }) => candidate.block.links],
  ["heading", ({ candidate }) => when(candidate.block.mark === "heading")],
  ["bullet", ({ candidate }) => when(candidate.block.mark === "bullet")],
  ["furniture", ({ candidate }) => candidate.block.furniture],
  ["phrase-line", ({ candidate }) => when(candidate.block.verdicts[0].label !== "unsure")],
  ["phrase-sure", ({ candidate }) => candidate.block.verdicts[0].confidence],
  ["before-name", (it) => beforeName(it).length],
  ["after-name", ({ candidate: { block, byline } }) => block.text.length - (byline.names.at(-1)?.end ?? 0)],
  ["rest", (it) => it.rest],
  ["colon", ({ candidate }) => when(/[:：?!]$/u.test(candidate.block.text))],
  ["stop", ({ candidate }) => when(/[.。…]$/u.test(candidate.block.text))],
  ["credit", (it) => when(holds(it, "credit", "caption"))],
  ["not-author", (it) => when(holds(it, "notAuthor"))],
  ["author-note", (it) => when(holds(it, "authorNote"))],
  [
    "other-phrase",
    (it) => when(holds(it, "share", "related", "tags", "copyright", "comments", "navigation")),
  ],
  ["job-words", (it) => when(holds(it, "jobTitle"))],

  ["names", ({ candidate }) => candidate.byline.names.length],
  ["name-words", (it) => it.words],
  ["name-length", ({ candidate }) => nameText(candidate).length],
  ["person", (it) => when(it.person)],
  ["given", (it) => when(it.given)],
  ["part-common", (it) => when(it.partCommon)],
  ["small", ({ candidate }) => when(isSmall(nameText(candidate)))],
  ["shouted", (it) => when(it.shouted)],
  ["caseless", (it) => when(it.caseless)],
  ["organisation", (it) => when(it.organisation)],
  ["agency", (it) => when(it.agency)],
  ["possessive", ({ candidate }) => when(/['’]s$/u.test(nameText(candidate)))],
  ["site", (it) => when(it.site)],
  ["copied-above", (it) => when(it.copiedAbove)],
  ["noted-below", (it) => when(it.notedBelow)],
  ["in-prose", (it) => when(it.inProse)],
  ["siblings", (it) => when(it.siblings)],
  ["addressed", (it) => it.addressed],

  ["words-above", ({ candidate: { at, page } }) => page.blocks[at - 1]?.words.length ?? 0],
  ["words-below", ({ candidate: { at, page } }) => page.blocks[at + 1]?.words.length ?? 0],
  ["job-below", (it) => when(it.jobBelow)],
  [
    "below-credit",
    (it) => {
      const above = sideAbove(it);
      return when(above !== null && (mentions(above, "credit") || mentions(above, "caption")));
    },
  ],
  [
    "below-tags",
    (it) => {
      const above = sideAbove(it);
      return when(above !== null && (ledBy(above, "tags") || ledBy(above, "related")));
    },
  ],
  [
    "below-other",
    (it) => {
      const above = sideAbove(it);
      return when(above !== null && (ledBy(above, "source") || isOnly(above, "notAuthor")));
    },
  ],
];

export const BYLINE_CLUES: readonly BylineClue[] = CLUES.map(([id, seen]) => ({ id, seen }));

/** Rows of `BYLINE_CLUES`, one a candidate. */
export function bylineRows(candidates: readonly BylineCandidate[]): Float32Array {
  const values = new Float32Array(candidates.length * BYLINE_CLUES.length);
  candidates.forEach((candidate, index) => {
    const facts = readFacts(candidate);
    BYLINE_CLUES.forEach(({ seen }, column) => {
      values[index * BYLINE_CLUES.length + column] = seen(facts);
    });
  });
  return values;
}
