import type { PackedNames } from "./packedNames.js";

/**
 * Names worked out beforehand: asking `Intl` takes longer than cleaning a page. None here; in the built tool those of the languages
 * there are locales for (src/build.mjs).
 */
export function preparedNames(_code: string): PackedNames | null {
  return null;
}
