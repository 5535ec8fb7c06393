import { AUTHOR_PATHS } from "../../locales/authorPaths.js";

/**
 * What the addresses that a dump shows say of somebody's name: 2 where one ends with it behind a word for authors
 * ("/author/maria-lopez"), 1 where another ends with it, 0 where none does.
 */
export type AddressRank = (name: string) => 0 | 1 | 2;

/** An address, or a path in brackets, and what one of them has: most dumps show none. */
const ADDRESS = /(?:\w{2,12}:\/\/|(?<=[([])\/)[^\s()[\]<>"']{4,300}/gu;
const SIGNS = ["://", "[/", "(/"];
/** Ends the last part of a path. */
const PART_END = /[,;.?#@]/u;
/** UTF-16 code units of a name as addresses write it, less what parts its words. */
const MIN_LENGTH = 5;
const MAX_LENGTH = 60;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    if (!(cause instanceof URIError)) throw cause;
    return part;
  }
}

/** Letters and digits alone, without accents. */
function keyOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The other way that addresses write "Müller": "mueller". */
function spelledOut(name: string): string {
  return keyOf(name.normalize("NFD").replace(/([aou])\u0308/giu, "$1e"));
}

/** Adds what an address ends with. */
function addAddress(ranks: Map<string, 1 | 2>, address: string): void {
  const parts = address.split("/").filter((part) => part !== "");
  const last = decoded(parts.at(-1) ?? "").split(PART_END)[0] ?? "";
  if (parts.length < 2 || last.length < MIN_LENGTH || last.length > MAX_LENGTH) return;
  const [first = "", ...others] = last.split("-");
  const isLed = AUTHOR_PATHS.has(first) && others.length > 0;
  const key = keyOf(isLed ? others.join("-") : last);
  const rank = isLed || parts.slice(0, -1).some((part) => AUTHOR_PATHS.has(part.toLowerCase())) ? 2 : 1;
  if (rank > (ranks.get(key) ?? 0)) ranks.set(key, rank);
}

/** `text`: the dump as it is, with what renderers put in for links. */
export function addressRank(text: string): AddressRank {
  const ranks = new Map<string, 1 | 2>();
  if (!SIGNS.some((sign) => text.includes(sign))) return () => 0;
  for (const [address] of text.matchAll(ADDRESS)) addAddress(ranks, address);
  return (name) => ranks.get(keyOf(name)) ?? ranks.get(spelledOut(name)) ?? 0;
}
