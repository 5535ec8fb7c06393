import type { Label } from "../../types.js";
import { addVerdict, type LabelledBlock, labelOf, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import { isAgency } from "./nameForm.js";
import type { Reviser } from "./reviser.js";

/** What an agency that signs the story stands beside; below a picture it signs that. */
const BESIDE: ReadonlySet<Label> = new Set(["title", "standfirst", "byline", "timestamp"]);

/** Whether the block has one of these labels. */
function isBeside(block: LabelledBlock | undefined): boolean {
  return block !== undefined && BESIDE.has(labelOf(block));
}

/** Labels a line of the header that is nothing but the name of an agency: the story is its own, and it is no person. */
export const labelAgency: Reviser = {
  id: "revise/agency",
  revise: (blocks) => {
    const { headline, body } = outlineStory(blocks);
    if (headline === null || body === null) return blocks;
    for (let at = headline + 1; at < body.start; at++) {
      const block = blocks[at] as LabelledBlock;
      if (roleOf(block) === "metadata" || !isAgency(block.text)) continue;
      if (!isBeside(blocks[at - 1]) && !isBeside(blocks[at + 1])) continue;
      const verdict = { label: "credit", confidence: 0.8, rule: "revise/agency" } as const;
      return changeBlocks(blocks, new Map([[at, addVerdict(block, verdict)]]));
    }
    return blocks;
  },
};
