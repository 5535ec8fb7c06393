// How fast an input of many pages is read and framed, nothing cleaned: npm run bench:read -- FILE. Without FILE, a WET archive is made.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileInput } from "../../src/cli/input.js";
import { readSettings } from "../../src/cli/options.js";
import { readInput } from "../../src/cli/readInput.js";
import { DEFAULT_FLAGS } from "../../src/cli/request.js";
import { wetRecords } from "../warcSamples.js";

const MADE_PAGES = 10_000;
const WORDS =
  "the old harbour bridge will close to all traffic while engineers replace its steel cables".split(" ");

/** Pages of numbered words in changing order, 10 KB each, every record packed by itself. */
function makeArchive(): Buffer {
  const pages = Array.from({ length: MADE_PAGES }, (_, page) =>
    Array.from(
      { length: 1400 },
      (__, at) => WORDS[(at * (page + 3) + (at >> 3)) % WORDS.length] + String(at % 7),
    ).join(" "),
  );
  return Buffer.concat(wetRecords(pages).map((record) => gzipSync(record)));
}

const [given] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "clean-news-read-"));
try {
  const path = given ?? join(folder, "made.wet.gz");
  if (given === undefined) writeFileSync(path, makeArchive());
  const started = performance.now();
  const used = process.cpuUsage();
  let pages = 0;
  let bytes = 0;
  for await (const record of readInput(fileInput(path, false), readSettings(DEFAULT_FLAGS))) {
    if (record.kind === "problem") console.log(record.problem.reason);
    if (record.kind !== "page") continue;
    pages += 1;
    bytes += record.content.length;
  }
  const { user, system } = process.cpuUsage(used);
  const perSecond = (microseconds: number): string => `${(bytes / microseconds).toFixed(1)} MB/s`;
  console.log(`${pages} pages, ${(bytes / 1e6).toFixed(0)} MB of text`);
  console.log(
    `${perSecond((performance.now() - started) * 1000)} of text by the clock, ${perSecond(user + system)} of CPU time`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
