import type { PageLocale } from "../../locales/pageLocale.js";
import { LINE_KINDS } from "../../locales/phrases.js";
import { sketchOf } from "../../text/characters.js";
import { type LabelledBlock, labelOf, lastVerdict, roleOf } from "../verdict.js";
import { type AddressRank, addressRank } from "./addressNames.js";
import {
  type Byline,
  isRole,
  readBareNames,
  readByline,
  readFirstName,
  readNoteName,
  readSignature,
} from "./byline.js";
import { commonWords, tellingWords } from "./commonWords.js";
import { outlineStory } from "./header.js";
import { isAgency } from "./nameForm.js";
import { type BlockRange, commentsStart, isOnly } from "./outline.js";
import type { PageView } from "./reviser.js";

/** Blocks above the headline in which a byline may stand, and in which one with a lead of its own may. */
const BLOCKS_ABOVE = 10;
const LED_BLOCKS_ABOVE = 60;
/** Blocks below the headline that are looked at where no body was found. */
const BLOCKS_BELOW = 60;
/** Blocks after the body in which a byline may stand, and in which a name without a lead may. */
const BLOCKS_AFTER_BODY = 40;
const BLOCKS_BELOW_BODY = 12;
/** Blocks at either end of the body in which one may: the scorer may have kept them. */
const EDGE_OF_BODY = 4;
/** Blocks before the end of the body in which a note about the author may stand that the scorer kept. */
const NOTE_IN_BODY = 3;
/** Lines after a lead that stands alone that may each hold a name. */
const MAX_SPLIT_NAMES = 6;
/** Blocks above the headline that belong to it. */
const HEADER_ABOVE = 12;
/** Longer blocks (words) that begin with a name are prose. */
const MAX_OPEN_WORDS = 12;
/** Words of a line that ends with a lead, at most: "Our tips by". */
const MAX_LEAD_WORDS = 3;
/** Surer of the line than the place of a name can be: a subhead that is a name. */
const SURE_BODY = 0.8;
/** Length of a pen name, at most. */
const MAX_HANDLE = 20;

/** How a block's names are read. */
export type Reading =
  /** By the block's own lead, job or date. */
  | "own"
  /** On a line below a lead that stands alone. */
  | "below-lead"
  /** Nothing but names. */
  | "bare"
  /** A name with words of another kind after it. */
  | "open"
  /** A name that begins a note about its bearer. */
  | "note"
  /** One word. */
  | "word";

/** A block that names somebody who may have written the story. */
export interface BylineCandidate {
  readonly at: number;
  readonly block: LabelledBlock;
  readonly reading: Reading;
  readonly byline: Byline;
  /** Index of the lead that stands alone above; null where there is none. */
  readonly lead: number | null;
  readonly page: BylinePage;
}

export interface BylinePage {
  readonly blocks: readonly LabelledBlock[];
  readonly locale: PageLocale;
  readonly headline: number | null;
  readonly body: BlockRange | null;
  /** Index of the block with the date of publication; null where none was found. */
  readonly stamp: number | null;
  /** Where the texts of the short blocks far above the headline stand first: what stands there too is an item of a menu. */
  readonly menus: ReadonlyMap<string, number>;
  /** Words of the candidates' names that the page writes in small letters too. */
  readonly common: ReadonlySet<string>;
  readonly candidates: readonly Found[];
  readonly addressRank: AddressRank;
}

/** What candidates are looked for with beside the blocks. */
export type BylineView = Pick<PageView, "locale" | "text">;

type Outline = Omit<BylinePage, "common" | "candidates" | "addressRank">;
type Found = Omit<BylineCandidate, "page">;

/** Whether the block ends with a lead that has its names on the lines below: "By", "3 May 2024 by". */
export function isOpenLead(block: LabelledBlock): boolean {
  const last = block.phrases.at(-1);
  if (!last?.kinds.includes("byline") || last.to !== block.words.length || isRole(block, last)) return false;
  // "Maria Lopez, journalist": in some languages what leads to a name also says what its bearer does.
  if (last.kinds.includes("jobTitle") && last.from > 0 && block.dates.length === 0) return false;
  return last.from === 0 || block.dates.length > 0 || block.words.length <= MAX_LEAD_WORDS;
}

/** A pen name; an agency has none. */
function readWord({ text, words, phrases }: LabelledBlock): Byline | null {
  if (words.length !== 1 || text.length > MAX_HANDLE || phrases.length > 0 || isAgency(text)) return null;
  if (!/^[Ulon][Ulon0._-]{1,19}$/.test(sketchOf(text))) return null;
  return { names: [{ start: 0, end: text.length }], context: "bare" };
}

/** Names of a block as `reading` takes it; null where it has none. */
export function readAs(reading: Reading, block: LabelledBlock, locale: PageLocale): Byline | null {
  switch (reading) {
    case "own":
      return readByline(block, locale) ?? readSignature(block);
    case "below-lead":
      return readBareNames(block, locale, "led");
    case "bare":
      return readBareNames(block, locale, "bare");
    case "open":
      return block.words.length > MAX_OPEN_WORDS ? null : readFirstName(block, locale);
    case "note":
      return readNoteName(block, locale);
    case "word":
      return readWord(block);
  }
}

/** Whether a line says what somebody does: "reporter of the news desk". */
function isOnlyJob(block: LabelledBlock | undefined): boolean {
  const [first] = block?.phrases ?? [];
  return (
    block !== undefined &&
    block.words.length <= MAX_OPEN_WORDS &&
    first?.from === 0 &&
    first.kinds.includes("jobTitle") &&
    block.dates.length === 0
  );
}

function isFarAbove({ headline, stamp, body }: Outline, at: number): boolean {
  const anchor = headline ?? body?.start ?? 0;
  return at < Math.min(anchor, stamp ?? anchor) - BLOCKS_ABOVE;
}

/**
 * Whether a name may stand without a lead beside block `at`: beside the story's header or its end. Source: 1,171 dumps of pages with
 * authors, on 916 of which a line names one; on 5 of these none but a bare name elsewhere does, of 3,800 such names.
 */
function isNearStory(outline: Outline, at: number): boolean {
  const { blocks, body } = outline;
  if (isFarAbove(outline, at)) return false;
  if (body === null || at < body.start + EDGE_OF_BODY) return true;
  if (at < body.end - EDGE_OF_BODY) return false;
  return at < body.end + BLOCKS_BELOW_BODY || isOnlyJob(blocks[at + 1]);
}

function readingsAt(page: Outline, at: number, lead: number | null): Reading[] {
  const { blocks, headline, stamp, body } = page;
  const block = blocks[at] as LabelledBlock;
  const readings: Reading[] = lead === null ? ["own"] : ["below-lead", "own"];
  const isContent = roleOf(block) === "content";
  // A note that stands below "About the author" is a note, and no list of names. Whom the story quotes at its end is no author.
  const mayBeNote = body !== null && at >= body.end - NOTE_IN_BODY && !(isContent && block.shape.quotes > 0);
  if (mayBeNote && block.words.length > MAX_OPEN_WORDS) readings.unshift("note");
  const sure = isContent && lastVerdict(block).confidence >= SURE_BODY;
  if (sure || !isNearStory(page, at)) return readings;
  readings.push("bare", "open");
  if ((stamp !== null && Math.abs(at - stamp) <= 1) || (headline !== null && at === headline + 1))
    readings.push("word");
  return readings;
}

function candidateAt(page: Outline, at: number, lead: number | null): Found | null {
  const block = page.blocks[at] as LabelledBlock;
  const above = page.blocks[at - 1];
  // "Reviewed by", "Fact checked by".
  if (lead !== at - 1 && above && above.words.length > 1 && isOnly(above, "notAuthor")) return null;
  for (const reading of readingsAt(page, at, lead)) {
    const byline = readAs(reading, block, page.locale);
    if (byline) return { at, block, reading, byline, lead };
  }
  return null;
}

function isLead(block: LabelledBlock): boolean {
  return isOpenLead(block) || isOnly(block, "authorNote");
}

const lineKinds: ReadonlySet<string> = new Set(LINE_KINDS);

/** "By Maria Lopez", and below it "Reporter", which leads to no other name. */
function isJobOf(block: LabelledBlock, above: Found | undefined, at: number): boolean {
  return above?.at === at - 1 && above.byline.context === "led" && isOnly(block, "jobTitle");
}

function isFurniture({ verdicts, furniture }: LabelledBlock): boolean {
  return furniture === 1 && lineKinds.has(verdicts[0].label);
}

function outlinePage(blocks: readonly LabelledBlock[], locale: PageLocale): Outline {
  const { headline, body } = outlineStory(blocks);
  const stamp = blocks.findIndex(({ verdicts }) =>
    verdicts.some(({ rule }) => rule === "revise/publication"),
  );
  const menus = new Map<string, number>();
  for (let at = 0; at < (headline ?? 0) - HEADER_ABOVE; at++) {
    const { words, text } = blocks[at] as LabelledBlock;
    if (words.length > 0 && words.length <= MAX_OPEN_WORDS && !menus.has(text)) menus.set(text, at);
  }
  return { blocks, locale, headline, body, stamp: stamp < 0 ? null : stamp, menus };
}

function findCandidates(page: Outline): Found[] {
  const { blocks, headline, body } = page;
  const anchor = headline ?? body?.start ?? 0;
  const end = Math.min(blocks.length, body ? body.end + BLOCKS_AFTER_BODY : anchor + BLOCKS_BELOW);
  const found: Found[] = [];
  let lead: number | null = null;
  for (let at = Math.max(0, anchor - LED_BLOCKS_ABOVE); at < end; at++) {
    const block = blocks[at] as LabelledBlock;
    if (labelOf(block) === "title") lead = null;
    if (labelOf(block) === "title" || block.words.length === 0) continue;
    if (lead !== null && at - lead > MAX_SPLIT_NAMES) lead = null;
    if (isLead(block) && !isJobOf(block, found.at(-1), at)) {
      lead = at;
      continue;
    }
    const candidate = isFurniture(block) ? null : candidateAt(page, at, lead);
    if (candidate) found.push(candidate);
    else if (block.words.length > 1) lead = null;
  }
  return found;
}

export function nameText({ block, byline }: Pick<BylineCandidate, "block" | "byline">): string {
  const [name] = byline.names;
  return name ? block.text.slice(name.start, name.end) : "";
}

/** Whether the page writes every longer word of the name in small letters too: then it is none. */
function isOfWords(candidate: Found, common: ReadonlySet<string>): boolean {
  const words = tellingWords(nameText(candidate));
  return words.length > 0 && words.every((word) => common.has(word));
}

/** Every block near the story that names somebody, in page order. */
export function bylineCandidates(
  blocks: readonly LabelledBlock[],
  { locale, text }: BylineView,
): BylineCandidate[] {
  const outline = outlinePage(blocks, locale);
  const found = findCandidates(outline);
  const words = new Set(found.flatMap((candidate) => tellingWords(nameText(candidate))));
  const common = commonWords(blocks, words);
  const comments = commentsStart(blocks, outline.body);
  const candidates = found.filter((candidate) => {
    const { byline, at } = candidate;
    if (byline.context === "led") return true;
    if (byline.context === "dated" && (at > comments || isFarAbove(outline, at))) return false;
    return !isOfWords(candidate, common);
  });
  const page = { ...outline, common, candidates, addressRank: addressRank(text) };
  return candidates.map((candidate) => ({ ...candidate, page }));
}
