import { existsSync } from "node:fs";

/** Words that name a command where they are the first of a command line. */
export const COMMAND_NAMES = ["explain", "learn", "help"] as const;

/** Letters of a name for each slip that is forgiven in it: two in "explain", one in "learn", which "clean" must not be taken for. */
const LETTERS_A_SLIP = 3.5;

/** Letters left out, put in, changed, or swapped with the next, at the least, between two words (optimal string alignment). */
function slips(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => Math.max(row, column)),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swaps = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (rows[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + changed,
        swaps ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

const LONGEST_NAME = Math.max(...COMMAND_NAMES.map((name) => name.length));

/** The command that a word is nearly the name of; null for none, and for the name itself. */
export function commandLike(word: string): string | null {
  const names: readonly string[] = COMMAND_NAMES;
  // A name with twice as many letters is another word, and would take its time.
  if (names.includes(word) || word.length > 2 * LONGEST_NAME) return null;
  const typed = word.toLowerCase();
  return names.find((name) => slips(typed, name) * LETTERS_A_SLIP <= name.length) ?? null;
}

/** What is wrong with the first word of a command line that has no such file; null where it may be an input. */
export function misspeltCommand(word: string): string | null {
  const like = commandLike(word);
  if (like === null || existsSync(word)) return null;
  return `${word} is neither a file nor a command. Did you mean clean-news ${like}?`;
}

/** False where `help` is a file or folder, and so an input. */
export function helpIsCommand(): boolean {
  return !existsSync("help");
}
