import { readFileSync, writeFileSync } from "node:fs";

/** Writes the two forests of `folder` that end in `suffix` as the module that the scorer reads. */
export function writeWeights(folder: string, suffix: string, file: string): void {
  const read = (pass: string): string => readFileSync(`${folder}/${pass}${suffix}.forest`).toString("base64");
  writeFileSync(
    file,
    `/** Written by train/main.ts: forests in the layout of forest.ts, base64. */\nexport const WEIGHTS = {\n  first:\n    "${read("first")}",\n  second:\n    "${read("second")}",\n} as const;\n`,
  );
}
