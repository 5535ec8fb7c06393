import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The package's manifest lies beside the folder that this file is built into. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")).version;
}

/** Version and build: another build of the same version may give other articles. */
export function toolVersion(): string {
  const build = readFileSync(join(import.meta.dirname, "build.txt"), "utf8").trim();
  return `${packageVersion()}+${build}`;
}
