import { TAG_NAMES } from "../../input/html/elements.js";
import type { HtmlPage } from "../../input/html/page.js";
import { addVerdict, type LabelledBlock, labelOf, lastVerdict, roleOf } from "../verdict.js";
import type { Reviser } from "./reviser.js";

const BLOCKQUOTE = TAG_NAMES.indexOf("blockquote");
const PREFORMATTED = TAG_NAMES.indexOf("pre");

/** Where more of the body (share of its words) stands in such elements, the page uses them to indent its text. */
const MAX_QUOTED = 0.5;

/** By element: 1 inside of an element of the tag. A parent's number is lower than its children's. */
function elementsIn(tag: number, { tree: { parents, tags } }: HtmlPage): Uint8Array {
  const inside = new Uint8Array(tags.length);
  for (let at = 0; at < tags.length; at++)
    inside[at] = tags[at] === tag ? 1 : (inside[parents[at] ?? -1] ?? 0);
  return inside;
}

function wordsOf(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, { wordCount }) => sum + wordCount, 0);
}

/** Paragraphs of the body that the page of HTML has as quotations. A list in one stays a list. */
function withQuotes(blocks: readonly LabelledBlock[], html: HtmlPage): readonly LabelledBlock[] {
  const quoted = elementsIn(BLOCKQUOTE, html);
  const isQuote = (block: LabelledBlock): boolean =>
    roleOf(block) === "content" && quoted[html.facts[block.index]?.element ?? -1] === 1;
  const body = blocks.filter((block) => roleOf(block) === "content");
  if (wordsOf(body.filter(isQuote)) > MAX_QUOTED * wordsOf(body)) return blocks;
  return blocks.map((block) => {
    if (!isQuote(block) || labelOf(block) === "list-item") return block;
    const { confidence } = lastVerdict(block);
    return addVerdict(block, { label: "quote", confidence, rule: "revise/blockquote" });
  });
}

/** Text with line ends of its own, such as a timetable, has no full stop either, and is no subhead. */
function withPreformatted(blocks: readonly LabelledBlock[], html: HtmlPage): readonly LabelledBlock[] {
  const preformatted = elementsIn(PREFORMATTED, html);
  return blocks.map((block) => {
    const isIn = preformatted[html.facts[block.index]?.element ?? -1] === 1;
    if (!isIn || labelOf(block) !== "subhead") return block;
    const { confidence } = lastVerdict(block);
    return addVerdict(block, { label: "paragraph", confidence, rule: "revise/preformatted" });
  });
}

/** Blocks of the body whose sort the page of HTML says by their elements. */
export const labelByElement: Reviser = {
  id: "by-element",
  revise(blocks, { html }) {
    if (!html) return blocks;
    const { tags } = html.tree;
    const quoted = tags.includes(BLOCKQUOTE) ? withQuotes(blocks, html) : blocks;
    return tags.includes(PREFORMATTED) ? withPreformatted(quoted, html) : quoted;
  },
};
