import { describe, expect, test } from "vitest";
import { folderOf, page, run } from "./runCli.js";

const split = (line: string): string[] => line.trim().split(/ {2,}/);

/** Rows of the fields as [name, confidence, rule, certainty, value]. */
function fields(stdout: string): string[][] {
  return (stdout.split("\n\n")[1] ?? "").split("\n").map(split);
}

/** Rows as [line, fate, label, confidence, rule, text]; the row of a wrapped line has its text alone. */
function rows(stdout: string): string[][] {
  return stdout
    .split("\n\n")
    .slice(2)
    .join("\n")
    .split("\n")
    .filter((line) => line !== "")
    .map(split);
}

describe("explain", () => {
  test("shows every line of the dump once, in order, with its number, fate, label, confidence and rule", () => {
    const cwd = folderOf({ "a.txt": page() });
    const { status, stdout, stderr } = run(["explain", "a.txt"], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^a\.txt: article, style /);
    const dump = page().split("\n");
    const shown = rows(stdout);
    expect(shown.map(([line]) => Number(line))).toEqual(
      dump.flatMap((line, index) => (line === "" ? [] : [index + 1])),
    );
    for (const [line, fate, label, confidence, rule, ...text] of shown) {
      expect(text.join("  ")).toBe(dump[Number(line) - 1]);
      expect(["kept", "metadata", "removed"]).toContain(fate);
      expect(label).toMatch(/^[a-z-]+$/);
      expect(confidence).toMatch(/^[01]\.\d\d$/);
      expect(rule).toMatch(/^[a-z-]+\/[^ ]+$/);
    }
    const fates = Object.fromEntries(shown.map(([, fate, , , , text]) => [text?.slice(0, 8), fate]));
    expect(fates).toMatchObject({ "Work is ": "kept", "Harbour ": "metadata", Politics: "removed" });
  });

  test("shows every field with how sure it is and by which rule", () => {
    const { stdout } = run(["explain", "a.txt"], { cwd: folderOf({ "a.txt": page() }) });
    const shown = fields(stdout);
    expect(shown.map(([name]) => name)).toContain("title");
    for (const [name, confidence, rule, certainty, value] of shown) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(confidence).toMatch(/^[01]\.\d\d$/);
      expect(rule).toMatch(/^[a-z-]+\/[^ ]+$/);
      expect(["stated", "inferred"]).toContain(certainty);
      expect(value).not.toBe("");
    }
  });

  test("shows what else a value might have been", () => {
    const dump = page().replace("Politics", "Monday, 21 August 2023");
    const { stdout } = run(["explain", "a.txt"], { cwd: folderOf({ "a.txt": dump }) });
    const published = fields(stdout).find(([name]) => name === "published");
    expect(published?.[5]).toMatch(/^else 0\.\d\d 2023-08-21$/);
  });

  test("reads standard input, takes flags on either side, and fails as cleaning does", () => {
    const cwd = folderOf({ "a.txt": page(), "empty.txt": "" });
    const file = run(["explain", "a.txt"], { cwd }).stdout;
    const named = ["--stdin-filepath", "a.txt"];
    expect(run(["explain", "-", ...named], { cwd, input: page() }).stdout).toBe(file);
    expect(run([...named, "explain"], { cwd, input: page() }).stdout).toBe(file);
    const { status, stdout, stderr } = run(["explain", "empty.txt"], { cwd });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("clean-news: empty.txt: is empty.");
    expect(run(["explain", "a.txt"], { cwd: folderOf({ "a.txt": "a\0b" }) }).status).toBe(1);
  });

  test("a page of an input of many is shown by its number, as messages call it", () => {
    const jsonl = [1, 2, 3].map((number) => JSON.stringify({ text: page(number) })).join("\n\n");
    const cwd = folderOf({ "a.jsonl": jsonl, "a.txt": page(), "a.txt:2": page(2), "p.pdf": "%PDF-1.7\n" });
    const first = run(["explain", "a.jsonl"], { cwd });
    expect(first.stderr).toBe(
      "clean-news: a.jsonl: has many pages; this is record 1, the first. Another one: clean-news explain a.jsonl:NUMBER\n",
    );
    const third = run(["explain", "a.jsonl:3"], { cwd });
    expect([third.status, third.stderr]).toEqual([0, ""]);
    expect(third.stdout).toMatch(/^a\.jsonl:3: article, style /);
    expect(third.stdout).toContain("Harbour bridge number 2 to close");
    expect(run(["explain", "a.jsonl:1"], { cwd }).stdout.replace(":1", "")).toBe(first.stdout);
    expect(run(["explain", "a.txt:2"], { cwd }).stdout).toContain("bridge number 2");
    for (const [name, said] of [
      ["a.jsonl:2", "a.jsonl: has no page 2."],
      ["a.jsonl:99", "a.jsonl: has no page 99."],
      ["a.txt:1", "a.txt: has no page 1."],
      ["p.pdf:1", "p.pdf: has no page 1."],
      ["nope.txt:1", "nope.txt:1: does not exist."],
    ] as const) {
      const { status, stderr } = run(["explain", name], { cwd });
      expect([status, stderr]).toEqual([1, expect.stringContaining(`clean-news: ${said}`)]);
    }
    const piped = run(["explain"], { cwd, input: jsonl }).stderr;
    expect(piped).toBe("clean-news: standard input: has many pages; this is record 1, the first.\n");
  });

  test("control characters are made visible", () => {
    const cwd = folderOf({ "a.txt": page().replace("Politics", "Pol\u001b[31mitics\u009b") });
    const { stdout } = run(["explain", "a.txt"], { cwd });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u009b");
    expect(stdout).toContain("[31mitics");
  });

  test("colours: only where asked for when it is no terminal, never with NO_COLOR or --no-color", () => {
    const cwd = folderOf({ "a.txt": page() });
    const explain = (env: Record<string, string>, ...flags: string[]): string =>
      run(["explain", "a.txt", ...flags], { cwd, env }).stdout;
    expect(explain({ FORCE_COLOR: "1" })).toContain("\u001b[");
    expect(explain({})).not.toContain("\u001b[");
    expect(explain({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b[");
    expect(explain({ FORCE_COLOR: "1" }, "--no-color")).not.toContain("\u001b[");
    const complain = (...flags: string[]): string =>
      run([...flags, "nope.txt"], { cwd, env: { FORCE_COLOR: "1" } }).stderr;
    expect(complain()).toContain("\u001b[31mclean-news:");
    expect(complain("--no-color")).toMatch(/^clean-news:/);
  });
});
