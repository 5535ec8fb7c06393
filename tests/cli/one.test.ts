import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BIN, ended, folderOf, NODE, page, records, run, start } from "./runCli.js";

/** The article without what tells how it was read. */
function withoutPath(article: Record<string, unknown>): unknown {
  return { ...article, source: { ...(article.source as object), path: null } };
}

describe("one dump", () => {
  test("a file gives one indented JSON object", () => {
    const cwd = folderOf({ "a.txt": page() });
    const { status, stdout, stderr } = run(["a.txt"], { cwd });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const article = JSON.parse(stdout);
    expect(stdout).toBe(`${JSON.stringify(article, null, 2)}\n`);
    expect(article.kind).toBe("article");
    expect(article.text).toContain("eleven weeks");
    expect(article).not.toHaveProperty("provenance");
    expect(article).not.toHaveProperty("removed");
    expect(article.source).toMatchObject({
      path: "a.txt",
      bytes: Buffer.byteLength(page()),
      sha256: createHash("sha256").update(page()).digest("hex"),
      encoding: "utf-8",
    });
  });

  test("standard input is read without arguments and for -", () => {
    const cwd = folderOf({});
    const plain = run([], { cwd, input: page() });
    const dash = run(["-"], { cwd, input: page() });
    expect(plain.status).toBe(0);
    expect(JSON.parse(plain.stdout).source.path).toBeNull();
    expect(dash).toEqual(plain);
  });

  test("a file, a pipe and a folder give the same article", () => {
    const cwd = folderOf({ "in/a.txt": page() });
    const file = JSON.parse(run(["in/a.txt"], { cwd }).stdout);
    const pipe = JSON.parse(run([], { cwd, input: page() }).stdout);
    const folder = records(run(["in"], { cwd }).stdout);
    expect(folder).toEqual([file]);
    expect(withoutPath(pipe)).toEqual(withoutPath(file));
  });

  test("--stdin-filepath names standard input", () => {
    const cwd = folderOf({});
    const { stdout, status } = run(["--stdin-filepath", "news/a.txt"], { cwd, input: page() });
    expect(JSON.parse(stdout).source.path).toBe("news/a.txt");
    expect(status).toBe(0);
  });

  test("a file that is there is taken by name, whatever its characters", () => {
    const names = ["we[ird]*.txt", "-dash.txt", "new\nline.txt", "back`tick$(x).txt", "no-ending", "explain"];
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, page()])));
    for (const name of names) {
      const { status, stdout } = run(name === "explain" ? ["./explain"] : ["--", name], { cwd });
      expect([name, status]).toEqual([name, 0]);
      expect(JSON.parse(stdout).source.path).toBe(name === "explain" ? "./explain" : name);
    }
  });

  test("--provenance and --removed add their parts, and only theirs", () => {
    const cwd = folderOf({ "a.txt": page() });
    const plain = JSON.parse(run(["a.txt"], { cwd }).stdout);
    const { provenance, removed, ...rest } = JSON.parse(
      run(["--provenance", "--removed", "a.txt"], { cwd }).stdout,
    );
    expect(rest).toEqual(plain);
    expect(Object.keys(provenance)).toContain("title");
    expect(removed.map(({ text }: { text: string }) => text)).toContain("Home");
  });

  test("--timezone and --captured reach the article", () => {
    const cwd = folderOf({ "a.txt": page() });
    const flags = ["--timezone", "+03:00", "--captured", "2024-04-26"];
    const article = JSON.parse(run([...flags, "a.txt"], { cwd }).stdout);
    expect(article.captured).toBe("2024-04-26");
    expect(article.published).toBe("2021-03-04T10:15+03:00");
  });

  test("the other formats", () => {
    const cwd = folderOf({ "a.txt": page() });
    const [json, jsonl, markdown, text] = ["json", "jsonl", "markdown", "text"].map(
      (format) => run(["--format", format, "a.txt"], { cwd }).stdout,
    );
    expect(JSON.parse(jsonl ?? "")).toEqual(JSON.parse(json ?? ""));
    expect(jsonl?.split("\n")).toHaveLength(2);
    expect(markdown).toMatch(/^---\n.*\n---\n.*eleven weeks.*\n$/s);
    expect(text?.endsWith(`${JSON.parse(json ?? "").text}\n`)).toBe(true);
    expect(text).not.toContain("Read also");
  });

  test.skipIf(process.platform === "win32")("a named pipe is waited for", async () => {
    const cwd = folderOf({});
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const child = start(["pipe"], cwd);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const end = ended(child);
    writeFileSync(join(cwd, "pipe"), page());
    expect(await end).toBe(0);
    expect(JSON.parse(stdout).source.bytes).toBe(Buffer.byteLength(page()));
  });

  test("without a build it says how to build", () => {
    const cwd = folderOf({
      "package.json": '{"type":"module"}',
      "bin/package.json": readFileSync(join(BIN, "../package.json")),
      "bin/x.js": readFileSync(BIN),
    });
    const { status, stderr } = spawnSync(NODE, ["bin/x.js"], { cwd, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("npm run build");
  });
});
