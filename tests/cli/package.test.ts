import { execFileSync, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, NODE, page, ROOT, run } from "./runCli.js";

/** The built files are packed as they are: building them again would pull them from under other tests. */
const PACK = ["pack", "--ignore-scripts", "--json"];

/** Files beside the folders `bin` and `dist` that a user gets. */
const PAPERS = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"];

/** A program that imports the package by its name. */
const USE_LIBRARY = `
import { readFileSync } from "node:fs";
import { cleanPage } from "clean-news";
process.stdout.write(cleanPage(readFileSync(0)).text);
`;

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

describe.skipIf(process.platform === "win32")("the package", () => {
  test("holds the tool, its types and its papers, and nothing else", () => {
    const [packed] = JSON.parse(npm([...PACK, "--dry-run"], ROOT));
    const names: string[] = packed.files.map(({ path }: { path: string }) => path);
    expect(names.filter((name) => !/^(?:bin|dist)\//.test(name)).sort()).toEqual(PAPERS);
    expect(names.filter((name) => name.startsWith("bin/"))).toEqual([
      "bin/clean-news.js",
      "bin/clean-worker.js",
      "bin/package.json",
    ]);
    const built = [
      "dist/main.cjs",
      "dist/index.js",
      "dist/types/index.d.ts",
      "dist/article.schema.json",
      "dist/template.schema.json",
      "dist/third-party-licenses.txt",
    ];
    expect(names).toEqual(expect.arrayContaining(built));
    const expected =
      /^dist\/(?:main\.cjs|html\.cjs|main-[^/]+\.cache|index\.js|(?:article|template)\.schema\.json|build\.txt|third-party-licenses\.txt|packages\/(?:[^/]+\.cjs|worker\.js|package\.json)|prepared\/[^/]+|types\/.+\.d\.ts)$/;
    expect(names.filter((name) => name.startsWith("dist/") && !expected.test(name))).toEqual([]);
  });

  test("works where it is installed, as a command and as a library, offline", () => {
    const cwd = folderOf({ "page.txt": page() });
    const [{ filename }] = JSON.parse(npm([...PACK, "--pack-destination", cwd], ROOT));
    npm(["install", "-g", "--prefix", "there", "--offline", "--no-audit", "--no-fund", `./${filename}`], cwd);
    const { status, stdout, stderr } = spawnSync(join(cwd, "there/bin/clean-news"), ["page.txt"], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, PATH: `${dirname(NODE)}:${process.env.PATH}` },
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(run(["page.txt"], { cwd }).stdout);
    const library = spawnSync(NODE, ["--input-type=module", "-e", USE_LIBRARY], {
      cwd: join(cwd, "there/lib/node_modules/clean-news"),
      input: page(),
      encoding: "utf8",
    });
    expect([library.status, library.stderr]).toEqual([0, ""]);
    expect(library.stdout).toBe(JSON.parse(stdout).text);
  });
});
