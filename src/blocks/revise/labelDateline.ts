import { readDateline } from "../../metadata/readDateline.js";
import { addVerdict, type LabelledBlock, roleOf } from "../verdict.js";
import { changeBlocks, outlineStory } from "./header.js";
import type { Reviser } from "./reviser.js";

/** Words of a paragraph that a dateline begins, at least. */
const MIN_PARAGRAPH_WORDS = 10;

/** Keeps the paragraph above the body that a signed dateline begins: it is the first of the story. */
export const labelDateline: Reviser = {
  id: "revise/dateline",
  revise: (blocks, { locale }) => {
    const { headline, body } = outlineStory(blocks);
    if (headline === null || body === null) return blocks;
    for (let at = headline + 1; at < body.start; at++) {
      const block = blocks[at] as LabelledBlock;
      if (block.wordCount < MIN_PARAGRAPH_WORDS || roleOf(block) !== "boilerplate") continue;
      const found = readDateline(block.text, locale);
      if (!found || found.agency === null || found.place === null) continue;
      const verdict = { label: "paragraph", confidence: 0.8, rule: "revise/dateline" } as const;
      return changeBlocks(blocks, new Map([[at, addVerdict(block, verdict)]]));
    }
    return blocks;
  },
};
