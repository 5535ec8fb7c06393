import { dateLead } from "../blocks/revise/dateLead.js";
import { mainMention } from "../blocks/revise/publication.js";
import type { LabelledBlock } from "../blocks/verdict.js";
import { swapReading } from "../dates/swapReading.js";
import type { DateMention } from "../dates/types.js";
import { byRule } from "./byLabel.js";

/** The date that the page gives as that of publication, and its block. */
export interface Publication {
  readonly block: LabelledBlock;
  readonly mention: DateMention;
  /** Whether the page calls it that of the last change: it names no other. */
  readonly isUpdate: boolean;
}

/** Of two readings the one that is no later than the day of the dump, if only one is. */
function readBy(captured: string, mention: DateMention): DateMention {
  const { iso, otherReading } = mention;
  if (iso === null || otherReading === null) return mention;
  const here = iso.slice(0, 10) <= captured;
  if (here === otherReading <= captured) return mention;
  return here ? { ...mention, otherReading: null } : swapReading(mention);
}

/** Null where the page shows no day of publication. `captured` is an ISO day, null if unknown. */
export function publicationOf(blocks: readonly LabelledBlock[], captured: string | null): Publication | null {
  const [block] = byRule(blocks, "revise/publication");
  const mention = block ? mainMention(blocks, block) : null;
  if (!block || !mention) return null;
  const isUpdate = dateLead(blocks, blocks.indexOf(block), mention) === "updated";
  return { block, mention: captured === null ? mention : readBy(captured, mention), isUpdate };
}
