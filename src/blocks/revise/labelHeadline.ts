import { hashWords } from "../../text/words.js";
import { addVerdict, type LabelledBlock, roleOf } from "../verdict.js";
import { changeBlocks } from "./header.js";
import { findHeadline, type OddsOf, seenOdds } from "./headline.js";
import { hintOdds } from "./headlineHints.js";
import { findBody, wordKey } from "./outline.js";
import type { PageView, Reviser } from "./reviser.js";
import { rivalOf } from "./rival.js";

/** Blocks around the headline that are the headline again where they say the same. */
const COPY_DISTANCE = 6;

function beginsWith(block: LabelledBlock, words: LabelledBlock["words"]): boolean {
  return words.every(({ text }, at) => block.words[at]?.text === text);
}

/** What is known of candidates beside their text: by the network, by the page's hints. */
function knownOdds({ html, hints, odds }: PageView): OddsOf {
  const known = [...(odds ? [seenOdds(odds)] : []), ...(hints ? [hintOdds(hints, html ?? null)] : [])];
  return (candidate) => known.reduce((sum, oddsOf) => sum + oddsOf(candidate), 0);
}

/** Labels the headline, the page's title that holds it, and its copies beside the story: none of them is body. */
export const labelHeadline: Reviser = {
  id: "revise/headline",
  revise: (blocks, view) => {
    const found = findHeadline(blocks, knownOdds(view));
    if (!found) return blocks;
    const { at, words, block: own, start, end } = found.candidate;
    const changes = new Map<number, LabelledBlock>();
    const label = (index: number, confidence: number, rule: string): void => {
      const block = blocks[index];
      if (block) changes.set(index, addVerdict(block, { label: "title", confidence, rule }));
    };
    const { next } = found;
    const verdict = {
      label: "title",
      confidence: found.share,
      rule: "revise/headline",
      ...rivalOf(next && { at: next.candidate.at, part: next.candidate, odds: next.share }),
    } as const;
    const whole = start === 0 && end === own.text.length;
    changes.set(at, addVerdict(own, whole ? verdict : { ...verdict, part: { start, end } }));
    const first = blocks[0];
    if (
      at > 0 &&
      first &&
      words.length > 2 &&
      beginsWith(first, words) &&
      first.words.length < words.length + 15
    )
      label(0, 0.9, "revise/page-title");
    const key = hashWords(words);
    const body = findBody(blocks);
    blocks.forEach((block, index) => {
      if (index === at || changes.has(index) || block.words.length !== words.length || wordKey(block) !== key)
        return;
      const beside =
        Math.abs(index - at) <= COPY_DISTANCE || (body !== null && index > at && index <= body.start + 1);
      if (beside || roleOf(block) === "content") label(index, 0.9, "revise/headline-repeated");
    });
    return changeBlocks(blocks, changes);
  },
};
