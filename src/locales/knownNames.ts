import { foldForms } from "../text/letterForms.js";
import { hashWord } from "../text/words.js";
import { type NameTable, nameTable } from "./nameTable.js";

const tables = new Map<NameTable, Uint32Array>();

function isIn(kind: NameTable, word: string): boolean {
  let table = tables.get(kind);
  if (!table) {
    table = new Uint32Array(new Uint8Array(nameTable(kind)).buffer);
    tables.set(kind, table);
  }
  const mask = table.length - 1;
  const hash = hashWord(foldForms(word));
  let at = hash & mask;
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask;
  return table[at] === hash;
}

/** Whether a word, lower case, is a given name somewhere. */
export function isGivenName(word: string): boolean {
  return isIn("given", word);
}

/** Whether a text is a family name of a script without spaces. */
export function isFamilyName(text: string): boolean {
  return isIn("family", text);
}

/** Whether a text without spaces begins with a family name of one to three letters. */
export function startsWithFamilyName(text: string): boolean {
  return [1, 2, 3].some((letters) => isIn("family", text.slice(0, letters)));
}
