import { isOnly, wordKey } from "../blocks/revise/outline.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import { withLabel } from "./byLabel.js";
import { afterLead, type FieldExtractor, statedBlock, statedText } from "./field.js";

const CRUMB = /[^>»›/→＞\\|]{1,80}/gu;
const MAX_SECTION_LENGTH = 40;

/** The last crumb that is not the headline, where there is more than the home page. */
function lastCrumb(block: LabelledBlock, headline: string): { start: number; end: number } | null {
  const crumbs = [...block.text.matchAll(CRUMB)]
    .map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return { start: match.index + lead, end: match.index + match[0].trimEnd().length };
    })
    .filter(({ start, end }) => end > start);
  const names = crumbs.filter(({ start, end }) => {
    const crumb = block.text.slice(start, end);
    return (
      !headline.toLowerCase().startsWith(crumb.toLowerCase().replace(/(?:…|\.\.\.)$/u, "")) &&
      crumb.length <= MAX_SECTION_LENGTH
    );
  });
  return crumbs.length > 1 && names.length > 1 ? (names.at(-1) ?? null) : null;
}

/** Name of the section that the story stands in: the line above it, else the breadcrumb, else the kicker. */
export const section: FieldExtractor<"section"> = ({ blocks }, { title }) => {
  const [named] = withLabel(blocks, "section");
  if (named)
    return statedText(
      named,
      { start: isOnly(named, "section") ? 0 : afterLead(named), end: named.text.length },
      "section/line",
    );
  const [path] = withLabel(blocks, "breadcrumb");
  const crumb = path ? lastCrumb(path, title?.value ?? "") : null;
  if (path && crumb) return statedText(path, crumb, "section/breadcrumb");
  const [kicker] = withLabel(blocks, "kicker");
  return kicker && wordKey(kicker) !== "" ? statedBlock(kicker, "section/kicker") : null;
};
