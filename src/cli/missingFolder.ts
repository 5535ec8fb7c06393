import { statSync } from "node:fs";
import { dirname } from "node:path";
import { systemErrorCode } from "./problems.js";

/**
 * That there is no folder for the file that a flag names, in words; null where there is. The folder of -o is made, with those around
 * it; that of a file is more likely misspelt.
 */
export function missingFolder(flag: string, path: string): string | null {
  const folder = dirname(path);
  try {
    statSync(folder);
    return null;
  } catch (error) {
    // Whatever else is wrong is told when the file is opened.
    if (systemErrorCode(error) !== "ENOENT") return null;
    return `${flag} ${path}: there is no folder ${folder}. Make it (mkdir -p), or name another file.`;
  }
}
