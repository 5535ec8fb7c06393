import { findBody, isOnly, ledBy } from "../blocks/revise/outline.js";
import { type LabelledBlock, labelOf } from "../blocks/verdict.js";
import { type FieldExtractor, statedValue } from "./field.js";

/** Blocks below the body in which a page asks its reader to subscribe: marks, share buttons and pictures may stand between. */
const BLOCKS_BELOW = 8;
/** Shorter phrases (words), such as "Subscribe", stand below whole articles too. */
const MIN_PROMPT_WORDS = 2;

/** Lines that begin with these stand below the whole of a story. */
const ENDS = ["comments", "related", "navigation", "footer", "copyright"] as const;

/** "… says the ...", "… says the [...]": the text breaks off. */
const CUT_OFF = /(?:…|\.{3})[\])）】]?$/u;

/** A line between headline and story that is nothing but words for subscribers, more than a button: "Subscribers only". */
function findBadge(blocks: readonly LabelledBlock[], bodyStart: number): LabelledBlock | undefined {
  const title = blocks.findLastIndex((block, at) => at < bodyStart && labelOf(block) === "title");
  return title < 0
    ? undefined
    : blocks.slice(title + 1, bodyStart).find((block) => isOnly(block, "paywall") && isPrompt(block));
}

/** Whether a line begins with words for subscribers that are more than a button. */
function isPrompt(block: LabelledBlock): boolean {
  const [first] = block.phrases;
  return ledBy(block, "paywall") && first !== undefined && first.to >= MIN_PROMPT_WORDS;
}

/**
 * Where the page says below the body that the story goes on for subscribers, or above a text that breaks off that it is for them; null
 * where it does not. Words for subscribers in menus, at the foot of the page or after a text that does not break off say nothing.
 */
export const truncated: FieldExtractor<"truncated"> = ({ blocks }) => {
  const body = findBody(blocks);
  if (body === null) return null;
  const below = blocks.slice(body.end, body.end + BLOCKS_BELOW);
  const end = below.findIndex((block) => ENDS.some((kind) => ledBy(block, kind)));
  const near = end < 0 ? below : below.slice(0, end);
  const stated = (block: LabelledBlock, rule: string): ReturnType<typeof truncated> =>
    statedValue(block, { start: 0, end: block.text.length }, { value: true, rule });
  const notice = near.find((block) => ledBy(block, "cutOff"));
  if (notice) return stated(notice, "truncated/paywall-notice");
  const prompt = near.find(isPrompt) ?? findBadge(blocks, body.start);
  const isCut = CUT_OFF.test(blocks[body.end - 1]?.text ?? "");
  return prompt && isCut ? stated(prompt, "truncated/cut-off") : null;
};
