import { isGivenName } from "../../locales/knownNames.js";
import type { PhraseKind } from "../../locales/locale.js";
import { ORGANISATION_WORDS } from "../../locales/organisations.js";
import { sketchOf } from "../../text/characters.js";
import { findWords } from "../../text/words.js";
import type { Label } from "../../types.js";
import { type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { type BylineCandidate, nameText } from "./bylineCandidates.js";
import { tellingWords } from "./commonWords.js";
import { isAgency, isKnownName } from "./nameForm.js";
import { isShouted } from "./names.js";
import { isOnly, mentions } from "./outline.js";

/** Characters before a name that may be its lead. */
const LEAD_ROOM = 20;
/** Blocks after the body's end in which a line that begins with the name says more about its bearer. */
const NOTE_DISTANCE = 30;
/** Words of a line that is a job, a credit or a lead. */
const MAX_SIDE_WORDS = 12;
/** Shorter blocks (words) of the body are no prose. */
const MIN_PROSE_WORDS = 12;

/** Blocks to each side in which a time stamp is looked for, and what stands for one farther away. */
const STAMP_REACH = 3;
const NO_STAMP = 9;

/** What is seen of a candidate, worked out once. Distances in blocks; null where the page lacks what they are from. */
export interface BylineFacts {
  readonly candidate: BylineCandidate;
  readonly own: boolean;
  readonly led: boolean;
  readonly dated: boolean;
  readonly belowNote: boolean;
  readonly leadWords: number;
  readonly leadLength: number;
  readonly belowHeadline: number | null;
  readonly aboveBody: number | null;
  readonly pastBody: number | null;
  /** Blocks to the nearest time stamp that is not the candidate's own; `NO_STAMP` where none is near. */
  readonly toStamp: number;
  readonly ownStamp: boolean;
  /** The name is or holds a given name. */
  readonly person: boolean;
  /** It begins with a given name that the page does not write in small letters. */
  readonly given: boolean;
  readonly words: number;
  readonly partCommon: boolean;
  readonly shouted: boolean;
  readonly caseless: boolean;
  readonly organisation: boolean;
  readonly agency: boolean;
  /** Share (0..1) of the block's characters that are neither names nor a date nor the lead before the names. */
  readonly rest: number;
  /** The page's first line, which names its site, ends with the name. */
  readonly site: boolean;
  readonly copiedAbove: boolean;
  /** A line past the body begins with the name. */
  readonly notedBelow: boolean;
  readonly inProse: boolean;
  readonly siblings: boolean;
  /** As `AddressRank`. */
  readonly addressed: number;
  readonly jobBelow: boolean;
}

/** How likely (0..1) the scorer finds a block to be body; 0 where it was not asked. */
export function bodyOdds({ verdicts }: LabelledBlock): number {
  const scored = verdicts.find(({ rule }) => rule.startsWith("model/"));
  if (scored === undefined) return 0;
  return scored.rule === "model/body" ? scored.confidence : 1 - scored.confidence;
}

function isStamp(block: LabelledBlock | undefined): boolean {
  return block !== undefined && labelOf(block) === "timestamp";
}

function toStamp({ at, page }: BylineCandidate): number {
  for (let distance = 1; distance <= STAMP_REACH; distance++)
    if (isStamp(page.blocks[at - distance]) || isStamp(page.blocks[at + distance])) return distance;
  return NO_STAMP;
}

function leadBlock({ lead, page }: Pick<BylineCandidate, "lead" | "page">): LabelledBlock | undefined {
  return lead === null ? undefined : page.blocks[lead];
}

/** Words and UTF-16 code units of the lead; 0 where none leads. */
function leadSize(it: Omit<BylineCandidate, "page">, lead: LabelledBlock | undefined): [number, number] {
  const block = it.reading === "below-lead" ? lead : it.block;
  if (!block || it.byline.context !== "led") return [0, 0];
  const hit = block.phrases.find(({ kinds }) => kinds.includes("byline"));
  if (!hit) return [0, 0];
  return [hit.to - hit.from, (block.words[hit.to - 1]?.end ?? 0) - (block.words[hit.from]?.start ?? 0)];
}

function restShare({ block, byline }: BylineCandidate): number {
  const first = byline.names[0]?.start ?? 0;
  const last = byline.names.at(-1)?.end ?? 0;
  let used = last - first + (byline.context === "led" ? Math.min(first, LEAD_ROOM) : 0);
  for (const { span } of block.dates)
    if (span.start >= last || span.end <= first) used += span.end - span.start;
  return Math.max(0, 1 - used / Math.max(1, block.text.length));
}

function notedBelow({ at, page: { blocks, body } }: BylineCandidate, name: string): boolean {
  const end = body?.end ?? 0;
  for (let next = Math.max(at + 1, end - 2); next < Math.min(blocks.length, end + NOTE_DISTANCE); next++)
    if (blocks[next]?.text.startsWith(name)) return true;
  return false;
}

function inProse({ at, page: { blocks, body } }: BylineCandidate, name: string): boolean {
  for (let next = body?.start ?? 0; next < (body?.end ?? 0); next++) {
    const block = blocks[next] as LabelledBlock;
    if (next === at || block.wordCount <= MIN_PROSE_WORDS) continue;
    if (roleOf(block) === "content" && block.text.includes(name)) return true;
  }
  return false;
}

/** Whether others of the same form past the body hold other names: comments, or bylines of other stories. */
function hasSiblings(it: BylineCandidate, name: string): boolean {
  const end = it.page.body?.end;
  if (end === undefined || it.at < end) return false;
  const [, length] = leadSize(it, leadBlock(it));
  return it.page.candidates.some(
    (other) =>
      other.at >= end &&
      other.reading === it.reading &&
      other.byline.context === it.byline.context &&
      other.lead === it.lead &&
      nameText(other) !== name &&
      leadSize(other, leadBlock({ lead: other.lead, page: it.page }))[1] === length,
  );
}

/** Whether the candidate's block holds a phrase of one of the kinds. */
export function holds({ candidate }: BylineFacts, ...kinds: readonly PhraseKind[]): boolean {
  return kinds.some((kind) => mentions(candidate.block, kind));
}

/** Whether a block between the end of the body and the candidate has the label. */
export function sinceBody({ candidate: { at, page } }: BylineFacts, label: Label): boolean {
  for (let next = page.body?.end ?? at; next < at; next++)
    if (labelOf(page.blocks[next] as LabelledBlock) === label) return true;
  return false;
}

/** The short line right above the candidate. */
export function sideAbove({ candidate: { at, page } }: BylineFacts): LabelledBlock | null {
  const above = page.blocks[at - 1];
  return above && above.words.length <= MAX_SIDE_WORDS ? above : null;
}

export function readFacts(it: BylineCandidate): BylineFacts {
  const { at, block, byline, page, reading } = it;
  const name = nameText(it);
  const words = name.split(/\s+/u);
  const [first] = findWords(name);
  const lead = leadBlock(it);
  const [leadWords, leadLength] = leadSize(it, lead);
  const below = page.blocks[at + 1];
  return {
    candidate: it,
    own: reading === "own",
    led: byline.context === "led",
    dated: byline.context === "dated",
    belowNote: reading === "below-lead" && lead !== undefined && isOnly(lead, "authorNote"),
    leadWords,
    leadLength,
    belowHeadline: page.headline === null ? null : at - page.headline,
    aboveBody: page.body === null ? null : page.body.start - at,
    pastBody: page.body === null ? null : at - page.body.end,
    toStamp: toStamp(it),
    ownStamp: isStamp(block),
    person: isKnownName(name),
    given: first !== undefined && isGivenName(first.text) && !page.common.has(first.text),
    words: words.length,
    partCommon: tellingWords(name).some((word) => page.common.has(word)),
    shouted: sketchOf(name).includes("U") && isShouted(name),
    caseless: /^[on]/.test(sketchOf(name)),
    organisation: words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())),
    agency: isAgency(name),
    rest: restShare(it),
    site: at > 0 && page.blocks[0]?.text.toLowerCase().endsWith(name.toLowerCase()) === true,
    copiedAbove: (page.menus.get(block.text) ?? at) !== at,
    notedBelow: notedBelow(it, name),
    inProse: inProse(it, name),
    siblings: hasSiblings(it, name),
    addressed: page.addressRank(name),
    jobBelow: below !== undefined && below.words.length <= MAX_SIDE_WORDS && mentions(below, "jobTitle"),
  };
}
