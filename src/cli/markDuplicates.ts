import { duplicateFinder } from "../duplicates.js";
import type { Article } from "../types.js";

/** Adds to a record what it is a duplicate of. To be called with the records of a run in the order of the output. */
export type MarkDuplicate = (article: Article, name: string) => Article;

/** `asked`: false adds nothing. */
export function duplicateMarker(asked: boolean): MarkDuplicate {
  if (!asked) return (article) => article;
  const find = duplicateFinder();
  return (article, name) => {
    const found = find(article, name);
    return { ...article, duplicateOf: found?.of ?? null, similarity: found?.similarity ?? null };
  };
}
