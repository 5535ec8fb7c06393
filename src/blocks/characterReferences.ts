import type { Cut } from "./linkMarks.js";

/** Those that converters leave in text; nobody means anything else by them. */
const REFERENCE = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[0-9a-f]{2,5});/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

function read(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? reference;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= 0x20 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : reference;
}

/** "&amp;" and its kind, which stand for one sign each. */
export function findReferences(text: string): Cut[] {
  const cuts: Cut[] = [];
  if (!text.includes("&")) return cuts;
  for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
    const as = read(reference);
    const place = { start: index, end: index + reference.length, link: false };
    cuts.push(as.trim() === "" ? { ...place, space: true } : { ...place, as });
  }
  return cuts;
}
