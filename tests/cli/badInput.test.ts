import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ended, folderOf, page, paths, ROOT, records, rules, run, start } from "./runCli.js";

const schema = JSON.parse(readFileSync(join(ROOT, "src/output/article.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(schema);

/** The one bad input whose record has the kind that the library gives it: a page without words. */
const EMPTY = /^input\/empty$/;

/** What is in a bad file, and the rule that its record names. */
const BAD_FILES: Readonly<Record<string, readonly [content: Uint8Array, rule: RegExp]>> = {
  "empty.txt": [new Uint8Array(), EMPTY],
  "blank.txt": [Buffer.from("\ufeff \r\n\t\n"), EMPTY],
  "marks.txt": [Buffer.from("* * *\n---\n"), EMPTY],
  "binary.txt": [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), /^decode\//],
  "nul.txt": [Buffer.from(`${page()}\0`), /^decode\//],
  "cut.txt": [Buffer.from("naïve").subarray(0, 3), /^decode\//],
  "list.txt": [Buffer.from(JSON.stringify([{ text: page() }], null, 2)), /^input\/json$/],
  "picture.txt": [Buffer.from("GIF89a\x01\0\x01\0"), /^decode\/binary$/],
  "surrogate.txt": [Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]), /^decode\//],
};

/** Root may read everything: it runs the tool as the user `nobody`. */
const SOMEBODY = process.getuid?.() === 0 ? { uid: 65_534 } : {};

/** False where nobody may run the tool as that user, such as in a private folder of root's, or on Windows. */
const CAN_BE_REFUSED =
  process.platform !== "win32" && run(["--version"], { cwd: "/", ...SOMEBODY }).status === 0;

describe("bad input", () => {
  test.each(Object.entries(BAD_FILES))(
    "%s: told, recorded, and the others go on",
    (name, [content, rule]) => {
      const cwd = folderOf({ "in/a.txt": page(1), [`in/${name}`]: content, "in/z.txt": page(2) });
      const { status, stdout, stderr } = run(["in"], { cwd });
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`^clean-news: in/${name}: [^\\n]+\\.[^\\n]* [^\\n]+\\n$`));
      expect(paths(stdout)).toEqual(["in/a.txt", `in/${name}`, "in/z.txt"]);
      const [good, bad] = records(stdout);
      expect(rules(stdout)[`in/${name}`]).toMatch(rule);
      expect(stderr).toContain(String(Object(bad?.error).reason));
      expect(bad?.kind).toBe(String(rule) === String(EMPTY) ? "empty" : "error");
      expect(Object.keys(bad ?? {}).filter((field) => field !== "error")).toEqual(Object.keys(good ?? {}));
      for (const record of records(stdout)) expect(validate(record) ? [] : validate.errors).toEqual([]);
      const alone = run(["-"], { cwd, input: content });
      expect(alone.status).toBe(1);
      expect(alone.stderr).toContain("clean-news: standard input: ");
      const explained = run(["explain"], { cwd, input: content });
      expect(explained).toEqual({ status: 1, stdout: "", stderr: alone.stderr });
      expect(JSON.parse(alone.stdout).error.rule).toMatch(rule);
    },
  );

  test("missing, a part that is a file, a name too long, links to nothing and to itself", () => {
    const cwd = folderOf({ "a.txt": page() });
    symlinkSync("nowhere", join(cwd, "dangling.txt"));
    symlinkSync("loop.txt", join(cwd, "loop.txt"));
    const long = "x".repeat(300);
    const names = ["a.txt", "a.txt/b.txt", "a.txt/*.txt", "dangling.txt", "loop.txt", "nope.txt", long];
    const { status, stdout, stderr } = run(names, { cwd });
    expect(status).toBe(1);
    expect(rules(stdout)).toEqual({
      "a.txt": null,
      "a.txt/b.txt": "input/missing",
      "a.txt/*.txt": "input/missing",
      "dangling.txt": "input/dangling-link",
      "loop.txt": "input/link-loop",
      "nope.txt": "input/missing",
      [long]: "input/name-too-long",
    });
    expect(stderr.trimEnd().split("\n")).toHaveLength(6);
    expect(run(["-q", "nope.txt"], { cwd }).stderr).toContain("nope.txt: does not exist");
  });

  test("a name that would be misread is quoted, and takes one line", () => {
    const names = ["new\nline.txt", " before.txt", "after.txt ", 'q"uo te.txt'];
    const { stderr } = run(["-q", ...names], { cwd: folderOf({}) });
    expect(stderr.split(": does not exist. Check the name and the folder that you are in.\n")).toEqual([
      'clean-news: "new\\nline.txt"',
      'clean-news: " before.txt"',
      'clean-news: "after.txt "',
      'clean-news: q"uo te.txt',
      "",
    ]);
  });

  test("links to nothing and to itself in a folder are told too", () => {
    const cwd = folderOf({ "in/a.txt": page() });
    symlinkSync("nowhere", join(cwd, "in/d.txt"));
    symlinkSync("l.txt", join(cwd, "in/l.txt"));
    const expected = { "in/a.txt": null, "in/d.txt": "input/dangling-link", "in/l.txt": "input/link-loop" };
    expect(rules(run(["in"], { cwd }).stdout)).toEqual(expected);
    expect(rules(run(["in/*"], { cwd }).stdout)).toEqual(expected);
  });

  test("a folder without text and a pattern without a match", () => {
    const cwd = folderOf({ "in/photo.jpg": "x", "a.txt": page() });
    mkdirSync(join(cwd, "bare.txt"));
    const { status, stdout, stderr } = run(["in", "bare.txt", "*.nope", "a.txt"], { cwd });
    expect(status).toBe(1);
    expect(rules(stdout)).toEqual({
      in: "input/no-dumps",
      "bare.txt": "input/no-dumps",
      "*.nope": "input/no-match",
      "a.txt": null,
    });
    expect(stderr).toContain("in: holds no file that ends in .txt");
    expect(run(["--files-from", "-"], { cwd })).toMatchObject({ status: 1, stdout: "" });
  });

  test.skipIf(!CAN_BE_REFUSED)("a file and a folder that may not be read", () => {
    const cwd = folderOf({ "in/a.txt": page(), "in/secret.txt": page(), "in/sub/c.txt": page() });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "in/secret.txt"), 0);
    chmodSync(join(cwd, "in/sub"), 0);
    const expected = { "in/a.txt": null, "in/secret.txt": "input/unreadable" };
    const { status, stdout } = run(["in"], { cwd, ...SOMEBODY });
    const glob = run(["in/**/*.txt"], { cwd, ...SOMEBODY });
    chmodSync(join(cwd, "in/sub"), 0o700);
    expect(status).toBe(1);
    expect(rules(stdout)).toEqual({ ...expected, "in/sub": "input/unreadable" });
    expect(rules(glob.stdout)).toEqual({ ...expected, "in/**/*.txt": "input/unreadable" });
  });

  test("a file of 200 MB is refused unread, and so is an endless pipe", async () => {
    const cwd = folderOf({ "in/a.txt": page() });
    const huge = openSync(join(cwd, "in/huge.txt"), "w");
    ftruncateSync(huge, 200_000_000);
    closeSync(huge);
    const { status, stdout, stderr } = run(["in"], { cwd });
    expect(status).toBe(1);
    expect(rules(stdout)).toEqual({ "in/a.txt": null, "in/huge.txt": "input/too-large" });
    expect(stderr).toContain("--max-bytes");
    const child = start(["--max-bytes", "1M"], cwd);
    const end = ended(child);
    child.stdin.on("error", () => child.stdin.destroy());
    const chunk = Buffer.alloc(65_536, "endless ");
    const pour = (): void => {
      while (child.stdin.writable && child.stdin.write(chunk));
    };
    child.stdin.on("drain", pour);
    pour();
    expect(await end).toBe(1);
  });

  test("a large archive is called so, and --input tells what no text is", () => {
    const tar = Buffer.alloc(3000);
    tar.write("ustar\0", 257);
    const json = JSON.stringify([{ text: page() }]);
    const cwd = folderOf({ "a.tgz": gzipSync(tar), "a.tar": tar, "a.json": json, "a.txt": `[${page()}]` });
    for (const name of ["a.tar", "a.tgz"]) {
      const { stderr } = run(["--max-bytes", "1000", name], { cwd });
      expect(stderr).toContain(`clean-news: ${name}: is a tar archive`);
      expect(run(["explain", "--input", name], { cwd })).toEqual({ status: 1, stdout: "", stderr });
    }
    const told = run(["a.json"], { cwd }).stderr;
    expect(told).toContain("clean-news: a.json: is JSON (a list of objects)");
    expect(run(["explain", "--input", "a.json"], { cwd })).toEqual({ status: 1, stdout: "", stderr: told });
    expect(run(["explain", "--input"], { cwd, input: json }).stderr).toContain("standard input: is JSON");
    expect(run(["explain", "--input", "a.txt"], { cwd }).stdout).toContain("read as text");
    expect(run(["a.txt"], { cwd }).status).toBe(0);
    expect(run(["--input-format", "text", "a.json"], { cwd }).stderr).not.toContain("is JSON");
  });

  test("--max-bytes: at the limit, and one above", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/b.txt": `${page(1)}\n` });
    const limit = String(Buffer.byteLength(page(1)));
    const { stdout } = run(["--max-bytes", limit, "in"], { cwd });
    expect(rules(stdout)).toEqual({ "in/a.txt": null, "in/b.txt": "input/too-large" });
    expect(run(["--max-bytes", limit], { cwd, input: page(1) }).status).toBe(0);
    expect(run(["--max-bytes", limit], { cwd, input: `${page(1)}\n` }).status).toBe(1);
  });

  test("a line of a million characters is cleaned", () => {
    const cwd = folderOf({
      "a.txt": "The bridge is closed. ".repeat(45_455),
      "b.txt": "x".repeat(1_000_000),
    });
    const { status, stdout } = run(["a.txt", "b.txt"], { cwd });
    expect(rules(stdout)).toEqual({ "a.txt": null, "b.txt": null });
    expect(status).toBe(0);
  });

  test.skipIf(process.platform === "win32")("pipes in a folder are passed over", () => {
    const cwd = folderOf({ "in/a.txt": page() });
    execFileSync("mkfifo", [join(cwd, "in/pipe.txt")]);
    expect(run(["in"], { cwd })).toMatchObject({ status: 0, stderr: "" });
    expect(paths(run(["in/*"], { cwd }).stdout)).toEqual(["in/a.txt"]);
  });

  test.skipIf(process.platform === "win32")("a file that vanishes mid-run", async () => {
    const numbers = Array.from({ length: 20 }, (_, number) => String(number + 10));
    const cwd = folderOf(Object.fromEntries(numbers.map((number) => [`in/${number}.txt`, page()])));
    execFileSync("mkfifo", [join(cwd, "first")]);
    const child = start(["first", "in"], cwd);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const end = ended(child);
    // The pipe is opened once the folder has been read, and holds the run up until it is written to.
    const pipe = openSync(join(cwd, "first"), "w");
    unlinkSync(join(cwd, "in/29.txt"));
    writeFileSync(pipe, page());
    closeSync(pipe);
    expect(await end).toBe(1);
    expect(records(stdout)).toHaveLength(21);
    expect(rules(stdout)["in/29.txt"]).toBe("input/vanished");
    expect(stderr).toMatch(/^clean-news: in\/29\.txt: has vanished [^\n]+\n$/);
  });

  test("--fail-fast stops at the first in order, with what came before written", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/b.txt": "", "in/c.txt": page(2), "in/d.txt": "" });
    const { status, stdout, stderr } = run(["--fail-fast", "in"], { cwd });
    expect(status).toBe(1);
    expect(rules(stdout)).toEqual({ "in/a.txt": null, "in/b.txt": "input/empty" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    run(["--fail-fast", "in", "-o", "out"], { cwd });
    rmSync(join(cwd, "out/a.json"));
    expect(() => rmSync(join(cwd, "out/c.json"))).toThrow("ENOENT");
  });
});
