import { existsSync } from "node:fs";

/** Flags that other tools have, and what to give here. */
const OTHER_TOOLS: Readonly<Record<string, string>> = { "-v": " The version is told by -V." };

/** What to do where a flag is one of other tools, in words after a space; "" where it is none. */
export function otherToolHint(told: string): string {
  const [, flag = ""] = /unknown option '([^']*)'/.exec(told) ?? [];
  return OTHER_TOOLS[flag] ?? "";
}

/** What to do where an argument was taken for a flag and is the name of a file, in words after a space; "" where none is. */
export function dashedNameHint(argv: readonly string[]): string {
  const end = argv.indexOf("--");
  const flags = end < 0 ? argv : argv.slice(0, end);
  const name = flags.find((argument) => /^-./s.test(argument) && existsSync(argument));
  return name === undefined ? "" : ` For the file of that name: ./${name}, or -- before it.`;
}
