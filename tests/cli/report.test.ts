import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, page, run } from "./runCli.js";

const TREE = { "in/a.txt": page(1), "in/b.txt": page(2), "in/<b>c.txt": "" };

describe("--report", () => {
  test("writes one page of HTML beside the records, which stay as they are", () => {
    const cwd = folderOf(TREE);
    const plain = run(["in"], { cwd });
    const reported = run(["in", "--report", "report.html"], { cwd });
    expect([reported.status, reported.stdout]).toEqual([plain.status, plain.stdout]);
    const report = readFileSync(join(cwd, "report.html"), "utf8");
    expect(report).toMatch(/^<!doctype html>\n/);
    expect(report).toContain("<h1>3 pages cleaned</h1>");
    expect(report).toContain("All 2 pages, line by line.");
    expect(report).toContain("in/&lt;b&gt;c.txt");
    expect(report).toContain("✓ kept");
    expect(readdirSync(cwd).sort()).toEqual(["in", "report.html"]);
    expect(run(["in", "--removed", "--report", "r2.html"], { cwd }).stdout).toBe(
      run(["in", "--removed"], { cwd }).stdout,
    );
  });

  test("shows records of archives and of JSON lines, and pages of HTML", () => {
    const input = [page(1), `<html><body><p>${"Bridges close in spring. ".repeat(30)}</p></body></html>`]
      .map((text) => JSON.stringify({ text, url: "https://www.harbour.example/a" }))
      .join("\n");
    const cwd = folderOf({
      "in.html": `<!doctype html><title>x</title><p>${"Ferries sail. ".repeat(40)}</p>`,
    });
    run(["--report", "r.html", "--input-format", "jsonl"], { cwd, input });
    const report = readFileSync(join(cwd, "r.html"), "utf8");
    expect(report).toContain("standard input:1");
    expect(report).toContain(">harbour.example<");
    expect(run(["in.html", "--report", "h.html"], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "h.html"), "utf8")).toContain("Ferries sail. Ferries sail.");
  });

  test("is never written into the input, over a file that is there, or where it can't be", () => {
    const cwd = folderOf({ ...TREE, "old.html": "mine", "dir/x": "" });
    const wrong: [string[], string][] = [
      [["--report", "old.html"], "--report old.html is there already. Use --force"],
      [["--report", "in/r.html"], "lies in the input folder"],
      [["--report", "no/r.html"], "--report no/r.html: there is no folder no. Make it"],
      [["--report", "dir"], "--report dir is a folder. Name a file in it."],
      [["--report", "old.html/r.html"], "can't be written (E"],
      [["--report", "r.csv", "-o", "r.csv"], "--report and --output are the same file. Name two."],
    ];
    for (const [args, reason] of wrong) {
      const { status, stdout, stderr } = run(["in", ...args], { cwd });
      expect([args, status, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toContain(reason);
    }
    expect(readFileSync(join(cwd, "old.html"), "utf8")).toBe("mine");
    expect(run(["in", "--report", "old.html", "--force"], { cwd }).status).toBe(1);
    expect(readFileSync(join(cwd, "old.html"), "utf8")).toContain("3 pages cleaned");
  });

  test("goes with -o, --dedupe and --fail-fast", () => {
    const cwd = folderOf({ ...TREE, "in/a2.txt": page(1) });
    run(["in", "-o", "out", "--dedupe", "--report", "r.html"], { cwd });
    const report = readFileSync(join(cwd, "r.html"), "utf8");
    expect(report).toContain("<dt>duplicates</dt><dd>2</dd>");
    expect(report).toContain('<dt>Duplicate of</dt><dd dir="auto">in/a.txt</dd>');
    const written = readdirSync(join(cwd, "out")).filter((name) => name.endsWith(".json"));
    expect(written).toEqual(["a.json"]);
    run(["in", "--fail-fast", "--report", "f.html"], { cwd });
    expect(readFileSync(join(cwd, "f.html"), "utf8")).toContain("<h1>1 page cleaned</h1>");
  });
});

describe("--stats", () => {
  test("tells after the summary what the pages were", () => {
    const cwd = folderOf(TREE);
    const { stdout, stderr } = run(["in", "--stats"], { cwd });
    const lines = stderr.trimEnd().split("\n").slice(1);
    expect(lines[0]).toMatch(/^clean-news: 3 pages, 2 articles, 1 failed; [\d.]+ s$/);
    expect(lines.slice(1, 4)).toEqual([
      "pages by kind    2 article, 1 empty",
      "languages        2 en",
      expect.stringMatching(/^text {13}\d+ words kept, \d+ % of the text removed$/),
    ]);
    expect(lines[4]).toBe("warnings         –");
    expect(lines[5]).toMatch(/^1 site {11}in \(3 pages, \d+ % removed\)$/);
    expect(lines[6]).toMatch(/^slowest pages {4}in\/.+ \(\d+ ms\), in\/.+ \(\d+ ms\), in\/.+ \(\d+ ms\)$/);
    expect(lines).toHaveLength(7);
    expect(stdout).toBe(run(["in"], { cwd }).stdout);
  });
});
