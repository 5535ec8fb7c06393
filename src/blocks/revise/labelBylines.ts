import type { Verdict } from "../../types.js";
import { addVerdict, type LabelledBlock, labelOf, lastVerdict, roleOf } from "../verdict.js";
import { type BylineCandidate, nameText, type Reading } from "./bylineCandidates.js";
import { type BylineChoice, chooseBylines } from "./bylineChoice.js";
import { changeBlocks } from "./header.js";
import { isOnly } from "./outline.js";
import type { Reviser } from "./reviser.js";
import { rivalOf } from "./rival.js";

/** The rule of a byline by how its names are read, so that whoever reads them again reads them alike. */
const RULES = {
  own: "revise/byline",
  "below-lead": "revise/byline-below-lead",
  bare: "revise/name-alone",
  open: "revise/name-first",
  word: "revise/pen-name",
  note: "revise/name-in-note",
} as const satisfies Record<Reading, string>;

const READINGS: ReadonlyMap<string, Reading> = new Map(
  Object.entries(RULES).map(([reading, rule]) => [rule, reading as Reading]),
);

/** How the names of a block that names the authors are to be read, and the verdict that says so. */
export interface AuthorLine {
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** Null where the block does not name the authors. */
export function authorLine({ verdicts }: LabelledBlock): AuthorLine | null {
  for (const verdict of verdicts) {
    const reading = READINGS.get(verdict.rule);
    if (reading) return { reading, verdict };
  }
  return null;
}

/** Longer blocks (words) of the body that are not notes are paragraphs of the story. */
const MAX_LINE_WORDS = 15;

/** A paragraph of the story, even where it begins with its reporter. */
function isProse(block: LabelledBlock, reading: Reading): boolean {
  return roleOf(block) === "content" && reading !== "note" && block.wordCount > MAX_LINE_WORDS;
}

/** The block as one that names the authors. A date stays a date, a paragraph a paragraph: names stand in it. */
function labelChosen({ block, reading }: BylineCandidate, { share, next }: BylineChoice): LabelledBlock {
  const label = reading === "note" ? "author-note" : "byline";
  const [name] = next?.candidate.byline.names ?? [];
  const rival = rivalOf(next && name ? { at: next.candidate.at, part: name, odds: next.share } : null);
  const named = addVerdict(block, { label, confidence: share, rule: RULES[reading], ...rival });
  return labelOf(block) === "timestamp" || isProse(block, reading)
    ? addVerdict(named, lastVerdict(block))
    : named;
}

/** What else says who the authors are, once they are known: the same name again, a note about its bearer. */
function labelOther({ block, reading }: BylineCandidate): LabelledBlock | null {
  if (labelOf(block) === "timestamp" || reading === "open" || reading === "word") return null;
  if (isProse(block, reading) || (reading === "bare" && roleOf(block) === "content")) return null;
  return reading === "note"
    ? addVerdict(block, { label: "author-note", confidence: 0.8, rule: "revise/note-on-author" })
    : addVerdict(block, { label: "byline", confidence: 0.8, rule: "revise/byline-again" });
}

/** Labels the lines that name the authors: after a lead, on lines below one, alone beside headline or date, in a note. */
export const labelBylines: Reviser = {
  id: "revise/byline",
  revise: (blocks, view) => {
    const choice = chooseBylines(blocks, view);
    const { chosen, share, others } = choice;
    const changes = new Map<number, LabelledBlock>();
    for (const candidate of chosen) {
      changes.set(candidate.at, labelChosen(candidate, choice));
      const lead = candidate.lead === null ? undefined : blocks[candidate.lead];
      if (!lead || candidate.reading !== "below-lead" || labelOf(lead) === "timestamp") continue;
      const label = isOnly(lead, "authorNote") ? "author-note" : "byline";
      changes.set(
        candidate.lead as number,
        addVerdict(lead, { label, confidence: share, rule: "revise/byline-lead" }),
      );
    }
    const names = new Set(chosen.map((candidate) => nameText(candidate).toLowerCase()));
    for (const candidate of others) {
      const labelled = names.has(nameText(candidate).toLowerCase()) ? labelOther(candidate) : null;
      if (labelled) changes.set(candidate.at, labelled);
    }
    return changeBlocks(blocks, changes);
  },
};
