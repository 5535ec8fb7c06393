import { readProblem } from "../problems.js";
import { PARTIAL_HEADER, readOutline } from "./outlineLines.js";
import { mergeSorted, readLines } from "./textLines.js";

/** A file that is no partial, and what to do. */
export class PartialError extends Error {}

/** What an input is where a partial is needed. */
function fault(path: string, what: string): PartialError {
  return new PartialError(`${path} ${what} Make it again: clean-news learn --partial INPUT... -o ${path}`);
}

/** The last line of a partial. */
function ending(pages: number): string {
  return JSON.stringify({ pages });
}

/** Lines of a partial: header, outlines in order, how many. */
export function* partialLines(outlines: Iterable<string>): Generator<string> {
  yield PARTIAL_HEADER;
  let pages = 0;
  for (const line of outlines) {
    yield line;
    pages++;
  }
  yield ending(pages);
}

/** The outlines in a partial, each checked. Throws `PartialError` for a file that is no whole partial. */
function* outlinesIn(path: string): Generator<string> {
  const lines = readLines(path);
  try {
    const first = lines.next();
    if (first.done || first.value !== PARTIAL_HEADER) throw fault(path, "is no partial of this version.");
    let pages = 0;
    let before = "";
    for (const line of lines) {
      if (line === ending(pages)) return;
      if (readOutline(line) === null || line <= before) throw fault(path, `is damaged in line ${pages + 2}.`);
      yield line;
      before = line;
      pages++;
    }
    throw fault(path, "is cut off.");
  } catch (error) {
    if (error instanceof PartialError) throw error;
    throw new PartialError(`${path} ${readProblem(error).reason}`);
  } finally {
    lines.return?.(undefined);
  }
}

/** The outlines of several partials in order, each once. */
export function mergePartials(paths: readonly string[]): Iterable<string> {
  return mergeSorted(paths.map(outlinesIn));
}
