import type { PhraseKind } from "../../locales/locale.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import { addVerdict, type LabelledBlock, labelOf, lastVerdict, roleOf } from "../verdict.js";
import { readBareNames, readByline } from "./byline.js";
import { isCommon } from "./commonWords.js";
import { changeBlocks, outlineStory } from "./header.js";
import { isOnly, mentions, wordKey } from "./outline.js";
import type { Reviser } from "./reviser.js";

/** Blocks after the body in which a byline may stand where the header has none. */
const BLOCKS_AFTER_BODY = 6;
/** Blocks from the headline down to which a line that is only a name is its author's. */
const BARE_BELOW_HEADLINE = 4;
/** Words of a line that is only names, at most: two names and where their bearers are. */
const MAX_BARE_WORDS = 10;
/** Blocks from the time stamp in which a byline may stand where it is far from the headline. */
const BLOCKS_BY_STAMP = 3;
/** Shorter lines (words) that the scorer kept may be bylines whatever they end with. */
const MAX_PROSE_WORDS = 15;
/** Words of a name and of where its bearer is, at most. */
const MAX_PLACED_WORDS = 6;
/** Lines after a lead that stands alone that may each hold a name. */
const MAX_SPLIT_NAMES = 6;

/** Kinds of phrase that say that a name's bearer did something else. */
const NO_BYLINE: readonly PhraseKind[] = ["credit", "caption", "share", "related", "tags", "copyright"];

interface BylineSearch {
  /** Index of the headline's block; -1 where none was found. */
  readonly headline: number;
  readonly blocks: readonly LabelledBlock[];
  readonly locale: PageLocale;
  readonly changes: Map<number, LabelledBlock>;
}

function label({ blocks, changes }: BylineSearch, at: number, confidence: number, rule: string): void {
  const block = blocks[at];
  if (!block || labelOf(block) === "title" || labelOf(block) === "timestamp") return;
  changes.set(at, addVerdict(block, { label: "byline", confidence, rule }));
}

/** Names on the lines after a lead that stands alone; whether there was one. */
function labelSplitNames(search: BylineSearch, lead: number): boolean {
  let found = false;
  for (let at = lead + 1; at <= lead + MAX_SPLIT_NAMES; at++) {
    const block = search.blocks[at];
    if (!block) break;
    if (block.words.length === 0 || (found && block.words.length === 1 && block.text.length <= 3)) continue;
    const names =
      readByline(block, search.locale) ?? readBareNames(block, search.locale, found ? "bare" : "led");
    if (!names) break;
    label(search, at, 0.85, "revise/byline-below-lead");
    found = true;
  }
  if (found) label(search, lead, 0.85, "revise/byline-lead");
  return found;
}

function isNearDate({ blocks }: BylineSearch, at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((near) => {
    const block = blocks[near];
    return block !== undefined && labelOf(block) === "timestamp";
  });
}

/** Whether the line stands above the headline too, as items of menus do. */
function isMenuItem({ blocks, headline }: BylineSearch, at: number): boolean {
  const { text } = blocks[at] as LabelledBlock;
  for (let other = 0; other < headline; other++)
    if (other !== at && blocks[other]?.text === text) return true;
  return false;
}

/** Surer of the line than the place of a name can be: a subhead that is a name. */
const SURE_BODY = 0.8;

function isSureBody(block: LabelledBlock): boolean {
  return lastVerdict(block).confidence >= SURE_BODY;
}

/** Whether a line that is only a name stands where an author's does. */
function isBareByline(search: BylineSearch, at: number, headline: number | null): boolean {
  const block = search.blocks[at];
  if (!block || (roleOf(block) === "content" && (block.wordCount > 6 || isSureBody(block)))) return false;
  if (NO_BYLINE.some((kind) => mentions(block, kind)) || block.mark === "heading") return false;
  if (block.verdicts[0].label !== "unsure" || lastVerdict(block).label === "title") return false;
  if (block.words.length > MAX_BARE_WORDS || !readBareNames(block, search.locale, "bare")) return false;
  const above = search.blocks[at - 1];
  if (above && isOnly(above, "tags")) return false;
  if (isMenuItem(search, at) || isCommon(search.blocks, block.text)) return false;
  const below = headline !== null && at > headline && at <= headline + BARE_BELOW_HEADLINE;
  const beside = isNearDate(search, at) && (headline === null || at >= headline - 3);
  const key = wordKey(block);
  const site = search.blocks[0] !== undefined && at > 0 && wordKey(search.blocks[0]).endsWith(key);
  return (below || beside) && !site;
}

/** "Maria Lopez in Madrid", right above the time stamp. */
function isPlacedName(search: BylineSearch, at: number): boolean {
  const block = search.blocks[at];
  const below = search.blocks[at + 1];
  if (!block || !below || labelOf(below) !== "timestamp" || at <= search.headline) return false;
  if (
    block.verdicts[0].label !== "unsure" ||
    block.phrases.length > 0 ||
    block.words.length > MAX_PLACED_WORDS
  )
    return false;
  if (!/^\p{Lu}.{2,40} \p{Ll}{2,3} \p{Lu}[\p{L} ]{2,30}$/u.test(block.text)) return false;
  return readBareNames(block, search.locale, "dated") !== null;
}

/** Whether the block ends with a lead that has its names on the lines below: "By", "3 May 2024 by". */
function isOpenLead(block: LabelledBlock): boolean {
  const last = block.phrases.at(-1);
  if (!last?.kinds.includes("byline") || last.to !== block.words.length) return false;
  return last.from === 0 || block.dates.length > 0;
}

/** The words of the phrase that a block begins with; "" where none does. */
function leadOf({ phrases, words }: LabelledBlock): string {
  const [lead] = phrases;
  return lead?.from === 0
    ? words
        .slice(0, lead.to)
        .map(({ text }) => text)
        .join(" ")
    : "";
}

/** A sentence of the story, even where it begins with its reporter. */
function isProse(block: LabelledBlock): boolean {
  return (
    block.wordCount > MAX_PROSE_WORDS &&
    roleOf(block) === "content" &&
    (block.shape.stops > 0 || isSureBody(block))
  );
}

function labelLed(search: BylineSearch, start: number, end: number): boolean {
  let found = false;
  let last: number | null = null;
  for (let at = start; at < end; at++) {
    const block = search.blocks[at];
    if (!block || search.changes.has(at) || isProse(block)) continue;
    if (isOpenLead(block)) {
      if (last !== null && leadOf(block) !== leadOf(search.blocks[last] as LabelledBlock)) continue;
      if (!labelSplitNames(search, at)) continue;
      found = true;
      last = at;
    } else {
      const byline = readByline(block, search.locale);
      if (byline?.context !== "led" && byline?.context !== "job") {
        found ||= byline !== null && labelOf(block) === "timestamp";
        continue;
      }
      if (last !== null && (at > last + 1 || leadOf(block) !== leadOf(search.blocks[last] as LabelledBlock)))
        continue;
      label(search, at, 0.9, "revise/byline");
      found = true;
      last = at;
    }
  }
  return found;
}

function labelBelowBody(search: BylineSearch, end: number): void {
  if (labelLed(search, end - 1, end + BLOCKS_AFTER_BODY)) return;
  for (let at = end - 1; at < end + BLOCKS_AFTER_BODY; at++) {
    const block = search.blocks[at];
    if (block && isOnly(block, "authorNote") && labelSplitNames(search, at)) return;
  }
}

/** Labels the lines that name the authors: after a lead, on lines below one, alone beside headline or date. */
export const labelBylines: Reviser = {
  id: "revise/byline",
  revise: (blocks, { locale }) => {
    const { headline, header, body } = outlineStory(blocks);
    const search: BylineSearch = { blocks, locale, headline: headline ?? -1, changes: new Map() };
    const stamp = blocks.findIndex(({ verdicts }) =>
      verdicts.some(({ rule }) => rule === "revise/publication"),
    );
    const near =
      stamp < 0 ? header : { start: Math.max(0, stamp - BLOCKS_BY_STAMP), end: stamp + BLOCKS_BY_STAMP + 1 };
    let found = labelLed(search, header.start, header.end) || labelLed(search, near.start, near.end);
    for (let at = header.start; !found && at < header.end; at++) {
      if (isPlacedName(search, at)) {
        label(search, at, 0.6, "revise/name-in-place");
        found = true;
        continue;
      }
      const block = blocks[at];
      if (!block || labelOf(block) === "timestamp" || !isBareByline(search, at, headline)) continue;
      for (let next = at; next === at || isBareByline(search, next, headline); next++) {
        label(search, next, 0.7, "revise/name-alone");
      }
      found = true;
    }
    if (!found && body) labelBelowBody(search, body.end);
    return changeBlocks(blocks, search.changes);
  },
};
