/** Kinds of table: what each UTF-16 code unit is to the words of a text (characters.ts), to its dates (dates/tokens.ts). */
export type ClassTable = "characters" | "tokens";

/**
 * A class for each UTF-16 code unit; 0 for those not looked up yet. Empty: to test all 65,536 would cost more than cleaning a page.
 * The built tool has the tables full (src/build.mjs), as to compile the tests costs a tenth of what a page does.
 */
export function classTable(_name: ClassTable): Uint8Array {
  return new Uint8Array(0x10000);
}
