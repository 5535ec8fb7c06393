import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folderOf, page, paths, run } from "./runCli.js";

/** JSON lines of pages, in a field of this name. */
function lines(field: string, ...numbers: readonly number[]): string {
  return numbers.map((number) => `${JSON.stringify({ id: `p${number}`, [field]: page(number) })}\n`).join("");
}

describe("a folder", () => {
  test("is searched for pages, archives and JSON lines, packed or not; the rest is counted", () => {
    const cwd = folderOf({
      "in/a.txt": page(1),
      "in/b.HTM": "<!doctype html><p>x",
      "in/c.jsonl": lines("text", 2, 3),
      "in/d.ndjson.gz": gzipSync(lines("text", 4)),
      "in/e.json": "{}",
      "in/f.pdf": "",
      "in/g.PDF.gz": "",
      "in/README": "",
      "in/.h.json": "{}",
    });
    const { stdout, stderr } = run(["in", "--stats"], { cwd });
    expect(paths(stdout)).toEqual(["in/a.txt", "in/b.HTM", "in/c.jsonl", "in/c.jsonl", "in/d.ndjson.gz"]);
    expect(stderr).toContain("0 failed, 4 other files passed over (2 .pdf, 1 without ending, 1 .json); ");
    expect(run(["in", "in/README", "in/e.json", "--stats"], { cwd }).stderr).toContain(
      "2 other files passed over (2 .pdf); ",
    );
  });

  test("without dumps says what it holds instead", () => {
    const cwd = folderOf({ "in/a.json": "", "in/b.json": "", "in/c.md": "" });
    expect(run(["in"], { cwd }).stderr).toContain(
      ".jsonl, .ndjson. It has 2 .json, 1 .md. Name the files, or quote a pattern: 'in/**'\n",
    );
  });

  test("JSON lines without pages that lie among dumps are passed over with a word, and read where they are named", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/list.jsonl": lines("body", 2, 3, 4) });
    const found = run(["in"], { cwd });
    expect(paths(found.stdout)).toEqual(["in/a.txt"]);
    expect(found).toMatchObject({ status: 0 });
    expect(found.stderr).toBe(
      'clean-news: in/list.jsonl: was passed over: its first line has no text in the field "text". Its fields are "id", "body". Name the one that has the page: --text-field NAME\n',
    );
    expect(run(["in", "--text-field", "body"], { cwd }).stdout.split("\n")).toHaveLength(5);
    expect(run(["in/*.jsonl"], { cwd })).toMatchObject({ status: 1, stdout: "" });
    const named = run(["in/list.jsonl"], { cwd });
    expect([named.status, named.stdout.split("\n").length]).toEqual([1, 4]);
    expect(named.stderr).toBe(
      'clean-news: in/list.jsonl:1: has no text in the field "text". Its fields are "id", "body". Name the one that has the page: --text-field NAME\n' +
        "clean-news: in/list.jsonl: has 2 more pages without text in that field.\n",
    );
  });

  test("the tool's own output in it is not read again: neither while it is written nor later", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/b.txt": page(2) });
    const first = run(["in"], { cwd, toFile: join(cwd, "in/all.jsonl") });
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(paths(readFileSync(join(cwd, "in/all.jsonl"), "utf8"))).toEqual(["in/a.txt", "in/b.txt"]);
    const second = run(["in"], { cwd });
    expect(paths(second.stdout)).toEqual(["in/a.txt", "in/b.txt"]);
    expect(second.stderr).toContain(
      "in/all.jsonl: holds articles that clean-news wrote, and was passed over.",
    );
    writeFileSync(join(cwd, "c.txt"), page(3));
    const named = run(["in/a.txt", "c.txt"], { cwd, toFile: join(cwd, "c.txt") });
    expect(named.stderr).toContain("c.txt: is the file that the results go to.");
  });
});
