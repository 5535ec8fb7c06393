import { decodeHTML } from "entities";

/** What a character reference of HTML ("&eacute;", "&#233;") stands for; itself where it is none. */
export function readReference(reference: string): string {
  return decodeHTML(reference);
}
