import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, page, paths, records, run } from "./runCli.js";

const TREE = {
  "in/b.txt": page(1),
  "in/B.TXT": page(2),
  "in/a/é.text": page(3),
  "in/a/c.dump": page(4),
  "in/a.txt": page(5),
  "in/.hidden.txt": page(6),
  "in/.git/d.txt": page(7),
  "in/readme.md": "no dump",
  "in/photo.jpg": new Uint8Array([0xff, 0xd8, 0]),
};

describe("several dumps", () => {
  test("a folder gives JSON lines in order of path; other files and dot files are passed over", () => {
    const cwd = folderOf(TREE);
    const { status, stdout, stderr } = run(["in"], { cwd });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(paths(stdout)).toEqual(["in/B.TXT", "in/a.txt", "in/a/c.dump", "in/a/é.text", "in/b.txt"]);
    expect(run(["in/"], { cwd }).stdout).toBe(stdout);
  });

  test("a folder of one file is still a stream of records", () => {
    const { stdout } = run(["in"], { cwd: folderOf({ "in/a.txt": page() }) });
    expect(stdout.split("\n")).toHaveLength(2);
  });

  test("inputs stay in the order of the arguments, each cleaned once however it is named", () => {
    const cwd = folderOf(TREE);
    const { stdout } = run(["in/b.txt", "in", "./in/a.txt", "in/photo.jpg/../b.txt", "in/*.txt"], { cwd });
    expect(paths(stdout)).toEqual(["in/b.txt", "in/B.TXT", "in/a.txt", "in/a/c.dump", "in/a/é.text"]);
    expect(paths(run(["./in/b.txt", "in/a.txt"], { cwd }).stdout)).toEqual(["./in/b.txt", "in/a.txt"]);
  });

  test("standard input is one of many", () => {
    const cwd = folderOf({ "a.txt": page(1) });
    const { stdout } = run(["a.txt", "-", "-"], { cwd, input: page(2) });
    expect(paths(stdout)).toEqual(["a.txt", null]);
    expect(paths(run(["-", "a.txt"], { cwd, input: page(2) }).stdout)).toEqual([null, "a.txt"]);
  });

  test("quoted patterns are expanded", () => {
    const cwd = folderOf(TREE);
    expect(paths(run(["in/*.txt"], { cwd }).stdout)).toEqual(["in/a.txt", "in/b.txt"]);
    expect(paths(run(["in/**/*.{dump,text}"], { cwd }).stdout)).toEqual(["in/a/c.dump", "in/a/é.text"]);
    expect(paths(run(["i?"], { cwd }).stdout)).toContain("in/a/c.dump");
  });

  test("links to files are read, links to folders are not followed", () => {
    const cwd = folderOf(TREE);
    symlinkSync("../in", join(cwd, "in", "loop"));
    symlinkSync("a.txt", join(cwd, "in", "z.txt"));
    const { status, stdout } = run(["in"], { cwd });
    expect(status).toBe(0);
    expect(paths(stdout)).toEqual([
      "in/B.TXT",
      "in/a.txt",
      "in/a/c.dump",
      "in/a/é.text",
      "in/b.txt",
      "in/z.txt",
    ]);
  });

  test("--files-from reads names as they are: one a line, or by NUL, from a file or standard input", () => {
    const names = ["in/we[ird].txt", "in/a.txt", "new\nline.txt"];
    const cwd = folderOf({ ...TREE, "in/we[ird].txt": page(), "new\nline.txt": page() });
    const lines = run(["--files-from", "-"], { cwd, input: "in/we[ird].txt\r\n\nin/a.txt" });
    expect(paths(lines.stdout)).toEqual(names.slice(0, 2));
    expect(lines.status).toBe(0);
    const byNul = run(["--files-from", "-", "-0"], { cwd, input: `${names.join("\0")}\0` });
    expect(paths(byNul.stdout)).toEqual(names);
    const cwd2 = folderOf({ ...TREE, list: "in/a\nin/b.txt\n" });
    expect(paths(run(["--files-from", "list", "in/a.txt"], { cwd: cwd2 }).stdout)).toEqual([
      "in/a.txt",
      "in/a/c.dump",
      "in/a/é.text",
      "in/b.txt",
    ]);
  });

  test("--format json of several is a stream of indented objects", () => {
    const cwd = folderOf({ "a.txt": page(1), "b.txt": page(2) });
    const [a, b] = ["a.txt", "b.txt"].map((name) => run([name], { cwd }).stdout);
    expect(run(["--format", "json", "a.txt", "b.txt"], { cwd }).stdout).toBe(`${a}${b}`);
  });

  test("Markdown and text of several are kept apart", () => {
    const cwd = folderOf({ "a.txt": page(1), "b.txt": page(2) });
    for (const [format, between] of [
      ["markdown", "\n"],
      ["text", "\n\n"],
    ] as const) {
      const [a, b] = ["a.txt", "b.txt"].map((name) => run(["-f", format, name], { cwd }).stdout);
      expect(run(["-f", format, "a.txt", "b.txt"], { cwd }).stdout).toBe(`${a}${between}${b}`);
    }
  });

  test("--articles-only leaves out what is no article, and counts it", () => {
    const cwd = folderOf({ "a.txt": page(), "b.txt": "Home\nSport\n" });
    expect(records(run(["a.txt", "b.txt"], { cwd }).stdout)).toHaveLength(2);
    const { status, stdout, stderr } = run(["--articles-only", "a.txt", "b.txt"], { cwd });
    expect(paths(stdout)).toEqual(["a.txt"]);
    expect(stderr).toContain("1 left out");
    expect(status).toBe(0);
    expect(run(["--articles-only", "--quiet", "b.txt"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("--min-confidence leaves out what is below it, not what is at it, and counts it", () => {
    const cwd = folderOf({ "a.txt": page(), "e.txt": "" });
    const { confidence } = JSON.parse(run(["a.txt"], { cwd }).stdout);
    expect(confidence).toBeLessThan(1);
    const at = run(["--min-confidence", String(confidence), "a.txt"], { cwd });
    expect(JSON.parse(at.stdout).confidence).toBe(confidence);
    expect(at.stderr).toMatch(/^clean-news: 1 page, 1 article, 0 failed; [\d.]+ s\n$/);
    const above = run(["--min-confidence", String(confidence + 0.001), "a.txt"], { cwd });
    expect([above.status, above.stdout]).toEqual([0, ""]);
    expect(above.stderr).toContain("1 left out");
    const failed = run(["--min-confidence", "0.1", "e.txt", "-q"], { cwd });
    expect(failed).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("e.txt: is empty."),
    });
  });

  test("HTML is read beside text dumps, in a file of any name and from a folder", () => {
    const [menu, ...lines] = page().split("\n\n");
    const story = lines.map((line) => `<p>${line}</p>`).join("");
    const html = `<html><body><nav><a href="/">${menu}</a></nav>${story}</body></html>`;
    const cwd = folderOf({ "in/a.txt": page(), "in/h.html": html, "in/h.txt": html });
    const { status, stdout, stderr } = run(["in"], { cwd });
    expect(status).toBe(0);
    const [dump, ...pages] = records(stdout);
    expect(stderr).not.toContain("HTML");
    for (const found of pages) {
      expect(found).toMatchObject({ warnings: [], text: dump?.text, source: { style: "html" } });
    }
    expect(pages).toHaveLength(2);
    expect(run(["explain", "in/h.html"], { cwd }).stdout).toContain("style html");
  });

  test("tags in a text dump are told on standard error and in the record, and are no failure", () => {
    const cwd = folderOf({ "a.txt": page(), "h.txt": `${page()}</p></div></p>` });
    const { status, stdout, stderr } = run(["a.txt", "h.txt"], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^clean-news: h\.txt: has tags of HTML [^\n]+\n$/);
    expect(records(stdout)[1]?.warnings).toMatchObject([{ rule: "input/has-tags" }]);
    expect(run(["--quiet", "h.txt"], { cwd }).stderr).toBe("");
    expect(run(["explain", "h.txt"], { cwd }).stderr).toContain("h.txt: has tags of HTML");
  });

  test("a folder of 1,000 dumps: every one, in order", () => {
    const names = Array.from({ length: 1000 }, (_, number) => `in/${number % 10}/${number}.txt`);
    const cwd = folderOf(Object.fromEntries(names.map((name, number) => [name, page(number)])));
    const { status, stdout } = run(["in"], { cwd });
    expect(status).toBe(0);
    expect(paths(stdout)).toEqual([...names].sort());
    for (const { source, text } of records(stdout)) {
      const number = /(\d+)\.txt$/.exec((source as { path: string }).path)?.[1];
      expect(text).toContain(`bridge number ${number} will close`);
    }
  });
});
