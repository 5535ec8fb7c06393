import { learnTemplate as learnFrom } from "./template/learn.js";
import type { PageOutline } from "./template/outline.js";
import type { Template } from "./template/template.js";

function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/**
 * What the sites of some pages repeat. `source` is called more than once, and gives each time the outlines of all pages, in order of
 * `id`, each once. The outcome depends on nothing but which pages there are. Throws `TypeError` for anything else than such a function.
 */
export function learnTemplate(source: () => Iterable<PageOutline>): Template {
  if (typeof source !== "function") {
    const what = Array.isArray(source) ? "an array" : source === null ? "null" : typeof source;
    throw new TypeError(`the source is ${what}; allowed is a function that gives outlines: () => outlines`);
  }
  return learnFrom(() => {
    const outlines = source();
    if (isIterable(outlines)) return outlines;
    throw new TypeError(
      `the source gives ${typeof outlines}; allowed is an iterable of outlines, as outlinePage makes them`,
    );
  });
}
