import type { PackedNames } from "./packedNames.js";

/**
 * Names worked out beforehand: asking `Intl` takes longer than cleaning a page. None here; in the built tool those of the languages
 * there are locales for (src/build.mjs).
 */
export function preparedNames(_code: string): PackedNames | null {
  return null;
}

/** Long names of zones, likewise: pairs of a folded name and a zone. */
export function preparedZoneNames(_code: string): readonly (readonly [name: string, zone: string])[] | null {
  return null;
}
