import { foldForms } from "../text/letterForms.js";
import { hashWord } from "../text/words.js";
import { FAMILY_NAMES, GIVEN_NAMES, OTHER_GIVEN_NAMES, OWN_SCRIPT_NAMES } from "./givenNames.js";

const NAMES = {
  given: () => [...Object.values(GIVEN_NAMES), OTHER_GIVEN_NAMES, OWN_SCRIPT_NAMES].join(" "),
  family: () => FAMILY_NAMES,
};

/** Names of people: given ones, and family names of scripts that put those first and leave no space. */
export type NameTable = keyof typeof NAMES;

export const NAME_TABLES = Object.keys(NAMES) as readonly NameTable[];

/** Places for each name: with a third of the table free a search ends after two steps. */
const ROOM = 1.5;

/**
 * Hashes of names, by `hashWord` of `foldForms`: u32 numbers in the byte order of the machine, a power of two of them. One stands at the place that
 * its low bits name, or at the first free (0) after it. A word that is no name is taken for one once in 200,000 times.
 * The built tool has the tables in files (src/build.mjs): the names as texts took a tenth of its start.
 */
export function nameTable(kind: NameTable): Uint8Array {
  const names = NAMES[kind]().split(/\s/u);
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(names.length * ROOM)));
  for (const name of names) {
    const hash = hashWord(foldForms(name));
    let at = hash % table.length;
    while (table[at] !== 0 && table[at] !== hash) at = (at + 1) % table.length;
    table[at] = hash;
  }
  return new Uint8Array(table.buffer);
}
