import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readNames } from "../../src/dates/intlNames.js";
import { packNames, unpackNames } from "../../src/dates/packedNames.js";
import { preparedNames } from "../../src/dates/preparedNames.js";
import { PREPARED_CODES } from "../../src/locales/prepared.js";
import { prepareFiles } from "../../src/prepare.js";
import { BIN, ROOT, records, run } from "./runCli.js";

const DIST = join(ROOT, "dist");

/** Prints whether V8 refuses the compiled code that was built. */
const ASK_CACHE = `
const { CODE_CACHE, readScript } = require(${JSON.stringify(BIN)});
process.stdout.write(String(readScript(require("node:fs").readFileSync(CODE_CACHE)).cachedDataRejected));
`;

describe("what the built tool has ready", () => {
  test("is what the sources work out", () => {
    const made = [...prepareFiles()].map(([name, content]) => [name, Buffer.from(content)] as const);
    expect(readdirSync(join(DIST, "prepared")).sort()).toEqual(made.map(([name]) => name).sort());
    for (const [name, content] of made) {
      expect(readFileSync(join(DIST, "prepared", name)).equals(content), name).toBe(true);
    }
  });

  test.each(PREPARED_CODES.filter((code) => code !== "und"))("names of %s survive packing", (code) => {
    const names = readNames(code);
    expect(names?.weekdays.size).toBeGreaterThanOrEqual(7);
    expect(preparedNames(code)).toBeNull();
    expect(names && unpackNames(JSON.parse(JSON.stringify(packNames(names))))).toEqual(names);
  });

  test("holds compiled code that the building Node takes", () => {
    expect(execFileSync(process.execPath, ["-e", ASK_CACHE], { encoding: "utf8" })).toBe("false");
  });

  test("gives the library's articles, which works everything out", async () => {
    const { cleanPage } = await import(pathToFileURL(join(DIST, "index.js")).href);
    const names = readdirSync(join(ROOT, "fixtures"), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== "sites",
    );
    const inputs = names.map(({ name }) => {
      const html = `fixtures/${name}/input.html`;
      return existsSync(join(ROOT, html)) ? html : `fixtures/${name}/input.txt`;
    });
    const cleaned = records(run(["--no-learn", ...inputs], { cwd: ROOT }).stdout).filter(
      ({ error }) => error === undefined,
    );
    expect(cleaned.length).toBeGreaterThan(40);
    for (const article of cleaned) {
      // The encoding that was found must not be one that was declared.
      const source: Record<string, unknown> = { ...Object(article.source), encoding: null };
      const path = String(source.path);
      expect(cleanPage(readFileSync(join(ROOT, path)), {}, source)).toEqual(article);
    }
  });
});
