import { randomUUID } from "node:crypto";
import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { type Template, templateFault } from "../../template/template.js";
import { missingFolder } from "../missingFolder.js";
import { readProblem, systemErrorCode } from "../problems.js";
import { writeLines } from "./textLines.js";

/** Larger files (bytes) are no templates that a run could hold in memory. */
const MAX_TEMPLATE_BYTES = 256 * 2 ** 20;

/** The template in a file; a string, what is wrong and what to do, where there is none. */
export function readTemplate(path: string): Template | string {
  try {
    if (statSync(path).size > MAX_TEMPLATE_BYTES) {
      return `is larger than ${MAX_TEMPLATE_BYTES} bytes. Learn from fewer sites at a time.`;
    }
    const value: unknown = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
    return templateFault(value) ?? (value as Template);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return `is not JSON (${error.message.replace(/\s+/g, " ").slice(0, 200)}). Make a template with clean-news learn.`;
    }
    return readProblem(error).reason;
  }
}

/** A template as text: JSON with a line for each line of a site. */
export function* templateLines({ format, version, sites }: Template): Generator<string> {
  yield "{";
  yield `  "format": ${JSON.stringify(format)},`;
  yield `  "version": ${version},`;
  yield '  "sites": [';
  for (const [at, { header, footer, repeated, ...site }] of sites.entries()) {
    yield "    {";
    for (const [name, value] of Object.entries(site)) yield `      "${name}": ${JSON.stringify(value)},`;
    for (const [name, lines] of Object.entries({ header, footer, repeated })) {
      yield `      "${name}": [`;
      for (const [index, line] of lines.entries()) {
        yield `        ${JSON.stringify(line)}${index < lines.length - 1 ? "," : ""}`;
      }
      yield name === "repeated" ? "      ]" : "      ],";
    }
    yield at < sites.length - 1 ? "    }," : "    }";
  }
  yield "  ]";
  yield "}";
}

/** Why nothing may be written there; null where all is well. */
export function fileRefusal(path: string, force: boolean): string | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return `--output ${path} is a folder. Name a file: -o template.json`;
  const missing = missingFolder("--output", path);
  if (missing !== null) return missing;
  if (there && !force) return `--output ${path} is there already. Name another file, or add --force.`;
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    closeSync(openSync(beside, "wx"));
    rmSync(beside);
    return null;
  } catch (error) {
    return `--output ${path} can't be written (${systemErrorCode(error) ?? String(error)}). Name a file in a folder where you may write.`;
  }
}

/** Writes lines to a file that is complete or absent. Throws what the system throws. */
export function writeWhole(path: string, lines: Iterable<string>): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeLines(beside, lines);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
