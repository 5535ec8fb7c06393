import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { BIN, ended, folderOf, NODE, page, records, run, start } from "./runCli.js";

const TREE = { "in/a.txt": page(1), "in/b.txt": page(2), "in/c.txt": "" };

function readParquet(path: string): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: new Uint8Array(readFileSync(path)).buffer });
}

describe("csv and parquet", () => {
  test("are one table of all pages, on standard output or in the file of -o", async () => {
    const cwd = folderOf(TREE);
    const expected = records(run(["in"], { cwd }).stdout);
    const { status, stdout, stderr } = run(["in", "-f", "csv"], { cwd });
    expect(stderr).toBe("clean-news: in/c.txt: is empty. Save the dump again, or leave it out.\n");
    expect(status).toBe(1);
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(rows.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
    expect(rows.map(({ error_rule }) => error_rule)).toEqual(["", "", "input/empty"]);

    mkdirSync(join(cwd, "out"));
    const written = run(["in", "-o", "out/all.csv", "-f", "csv"], { cwd });
    expect([written.status, written.stdout]).toEqual([1, ""]);
    expect(written.stderr).toContain("3 pages, 2 articles, 1 failed");
    expect(readFileSync(join(cwd, "out/all.csv"), "utf8")).toBe(stdout);

    run(["in", "-f", "parquet", "-o", "out/all"], { cwd });
    const table = await readParquet(join(cwd, "out/all"));
    expect(table.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
    run(["in", "-f", "parquet"], { cwd, toFile: join(cwd, "piped.parquet") });
    expect(readFileSync(join(cwd, "piped.parquet")).equals(readFileSync(join(cwd, "out/all")))).toBe(true);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["all", "all.csv"]);
  });

  test("are told by the ending of -o too, where it is no folder", async () => {
    const cwd = folderOf({ ...TREE, "taken.csv/x": "" });
    expect(run(["in/a.txt", "-o", "a.parquet"], { cwd }).status).toBe(0);
    expect((await readParquet(join(cwd, "a.parquet"))).map(({ kind }) => kind)).toEqual(["article"]);
    expect(run(["in/a.txt", "-o", "a.CSV"], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "a.CSV"), "utf8")).toMatch(/^source_path,/);
    expect(run(["in/a.txt", "-o", "taken.csv"], { cwd }).status).toBe(0);
    expect(existsSync(join(cwd, "taken.csv/a.json"))).toBe(true);
  });

  test("have the columns that the flags ask for", () => {
    const cwd = folderOf(TREE);
    const header = (flags: string[]): string[] =>
      run(["in/a.txt", "-f", "csv", ...flags], { cwd })
        .stdout.split("\r\n")[0]
        ?.split(",") ?? [];
    expect(header([])).not.toContain("removed");
    expect(header(["--removed", "--meta"])).toEqual(expect.arrayContaining(["meta", "removed"]));
  });

  test("are never written into the input, over a file that is there, or to a folder", () => {
    const cwd = folderOf({ ...TREE, "old.csv": "mine", "dir/x": "" });
    const wrong: [string[], string][] = [
      [["in", "-o", "old.csv"], "--output old.csv is there already. Use --force"],
      [["in", "-o", "in/all.csv"], "lies in the input folder"],
      [["in", "-o", "no/all.csv"], "there is no folder no. Make it"],
      [["in", "-o", "b.csv", "-f", "json"], "--format json has each page by itself. Leave out --format"],
      [["in", "-o", "b.csv", "-f", "parquet"], "ends in .csv, and --format is parquet"],
      [["in", "-o", "b.json", "-f", "csv"], "ends in .json, and --format is csv"],
      [["in", "-o", "b.json"], "For a file: clean-news INPUT > b.json."],
      [["in", "-o", "b.md"], "For a file: clean-news --format markdown INPUT > b.md."],
      [["in", "-f", "csv", "-o", "dir"], "--output dir is a folder. Name a file in it."],
      [["in/a.txt", "-f", "csv", "-o", "in/a.txt", "--force"], "would write over an input"],
      [["in/a.txt", "-o", "in/a.txt/x.csv"], "can't be written (E"],
      [["in", "-f", "csv", "-o", "/dev/null", "--force"], "is a device or a pipe"],
    ];
    for (const [args, reason] of wrong) {
      const { status, stdout, stderr } = run(args, { cwd });
      expect([args, status, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toContain(reason);
    }
    expect(readFileSync(join(cwd, "old.csv"), "utf8")).toBe("mine");
    expect(run(["in", "-o", "old.csv", "--force"], { cwd }).status).toBe(1);
    expect(readFileSync(join(cwd, "old.csv"), "utf8")).toMatch(/^source_path,/);
    expect(readdirSync(cwd).sort()).toEqual(["dir", "in", "old.csv"]);
  });

  test.skipIf(!existsSync("/dev/full"))("tell of a full disk", () => {
    const cwd = folderOf(TREE);
    for (const format of ["csv", "parquet"]) {
      const { status, stderr } = run(["in", "-f", format], { cwd, toFile: "/dev/full" });
      expect(stderr).toContain("standard output can't be written (ENOSPC)");
      expect(status).toBe(1);
    }
  });

  test("leave nothing behind where the run is interrupted", async () => {
    const cwd = folderOf({});
    mkdirSync(join(cwd, "out"));
    const child = start(["-", "-o", "out/all.csv", "--input-format", "jsonl"], cwd);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.write(`${JSON.stringify({ text: page() })}\n`.repeat(40));
    while (readdirSync(join(cwd, "out")).length === 0) {
      await new Promise((turn) => setTimeout(turn, 20));
    }
    const end = ended(child);
    child.kill("SIGINT");
    expect(await end).toBe(130);
    expect(readdirSync(join(cwd, "out"))).toEqual([]);
    expect(stderr).toContain("out/all.csv was not written: a table is written when it is whole.");
  });
});

/** `script` of util-linux gives a command a terminal. */
const HAS_SCRIPT = (spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "").includes(
  "util-linux",
);

test.skipIf(!HAS_SCRIPT)("parquet is refused at a terminal, csv shown there without its CR", () => {
  const cwd = folderOf(TREE);
  const shown = (args: string): string =>
    spawnSync("script", ["-qec", `${NODE} ${BIN} ${args}; echo status $?`, "/dev/null"], {
      cwd,
      encoding: "utf8",
    }).stdout;
  const refusal = shown("in/a.txt -f parquet");
  expect(refusal).toContain("--format parquet is nothing for a terminal. Give -o FILE.parquet");
  expect(refusal).toContain("status 2");
  const table = shown("in/a.txt -f csv");
  expect(table).toContain("Harbour bridge number 1");
  expect(table).not.toContain("␍");
});
