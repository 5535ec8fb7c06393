import { signsPost } from "../blocks/posts.js";
import type { LabelledBlock } from "../blocks/verdict.js";

/**
 * What a part of a post that somebody else wrote, and that the page shows, has for odds. Source: of 60 lines that sign one on pages of news
 * none is body, and one of the lines above them.
 */
const POST_ODDS = 0.01;

/** The odds, those of embedded posts and of the lines that sign them low: a story tells what they say in words of its own. */
export function withoutPosts(blocks: readonly LabelledBlock[], odds: readonly number[]): readonly number[] {
  const signed = blocks.flatMap(({ text }, index) => (signsPost(text) ? [index] : []));
  if (signed.length === 0) return odds;
  const revised = [...odds];
  for (const index of signed) {
    for (const at of [index - 1, index]) if (at >= 0) revised[at] = Math.min(revised[at] ?? 0, POST_ODDS);
  }
  return revised;
}
