import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { wetRecords } from "../warcSamples.js";
import { folderOf, page, paths, run } from "./runCli.js";

/** Every file under a folder, hidden ones too, by path from there; not the manifest. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => name !== ".clean-news-manifest.jsonl")
    .sort();
}

describe("-o", () => {
  test.skipIf(!existsSync("/proc"))("a folder where nothing can be made is refused at once", () => {
    const cwd = folderOf({ "a.txt": page(1) });
    const { status, stderr } = run(["a.txt", "-o", "/proc/x/y"], { cwd });
    expect(stderr).toContain("/proc/x/y can't be made");
    expect(status).toBe(2);
  });

  test("mirrors the input tree, one file each, in every format", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/sub/b.text": page(2), "in/sub/c": page(3) });
    const { status, stdout, stderr } = run(["in", "in/sub/c", "-o", "out"], { cwd });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^clean-news: 3 pages, 3 articles, 0 failed; [\d.]+ s\n$/);
    expect(status).toBe(0);
    expect(files(join(cwd, "out"))).toEqual(["a.json", "sub/b.json", "sub/c.json"]);
    expect(readFileSync(join(cwd, "out/a.json"), "utf8")).toBe(run(["in/a.txt"], { cwd }).stdout);
    for (const [format, ending] of [
      ["markdown", "md"],
      ["text", "txt"],
      ["jsonl", "jsonl"],
    ] as const) {
      expect(run(["in", "-f", format, "-o", `out-${format}`, "--quiet"], { cwd })).toMatchObject({
        status: 0,
        stderr: "",
      });
      expect(files(join(cwd, `out-${format}`))).toEqual([`a.${ending}`, `sub/b.${ending}`]);
    }
  });

  test("the tree starts at the folder that all inputs share", () => {
    const cwd = folderOf({ "x/one/a.txt": page(1), "x/two/a.txt": page(2), "b.txt": page(3) });
    run(["x/one", "x/two", "-o", "out1"], { cwd });
    expect(files(join(cwd, "out1"))).toEqual(["one/a.json", "two/a.json"]);
    run(["../x/one/a.txt", "-o", "../out2"], { cwd: join(cwd, "x") });
    expect(files(join(cwd, "out2"))).toEqual(["a.json"]);
    run(["x/*/a.txt", join(cwd, "b.txt"), "-o", "out3"], { cwd });
    expect(files(join(cwd, "out3"))).toEqual(["b.json", "x/one/a.json", "x/two/a.json"]);
  });

  test("standard input goes under its name", () => {
    const cwd = folderOf({});
    run(["-o", "out"], { cwd, input: page() });
    run(["-o", "out", "--stdin-filepath", "../deep/a.txt"], { cwd, input: page() });
    expect(files(join(cwd, "out"))).toEqual(["a.json", "stdin.json"]);
  });

  test("hostile names stay inside, and long ones fit", () => {
    const names = [
      "new\nline.txt",
      "-x.txt",
      "..txt",
      "a..b.txt",
      "q\"u'o.txt",
      `${"x".repeat(251)}.txt`,
      `${"ß".repeat(125)}.txt`,
      "2019.10.31",
    ];
    const cwd = folderOf(Object.fromEntries(names.map((name) => [`in/${name}`, page()])));
    const { status, stderr } = run(["in", "in/2019.10.31", "-o", "out"], { cwd });
    expect(stderr).toContain("0 failed");
    expect(status).toBe(0);
    const written = files(join(cwd, "out"));
    expect(written).toHaveLength(names.length - 1);
    expect(written).toEqual(
      expect.arrayContaining(["new\nline.json", "-x.json", "a..b.json", "2019.10.31.json"]),
    );
    expect(written.every((name) => Buffer.byteLength(name) <= 255)).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(["in", "out"]);
  });

  test("never over a file that is there, unless --force", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/b.txt": page(2), "out/a.json": "mine" });
    const { status, stderr } = run(["in", "-o", "out"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("in/a.txt: was not written: out/a.json is there already. Use --force");
    expect(readFileSync(join(cwd, "out/a.json"), "utf8")).toBe("mine");
    expect(files(join(cwd, "out"))).toEqual(["a.json", "b.json"]);
    expect(run(["in", "-o", "out", "--force"], { cwd }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "out/a.json"), "utf8")).source.path).toBe("in/a.txt");
  });

  test("inputs that differ in their endings alone keep them, and that is told; no other does", () => {
    const cwd = folderOf({
      "in/a.text": page(1),
      "in/a.txt": page(2),
      "in/b.txt": page(3),
      "in/b.wet": Buffer.concat(wetRecords([page(4)])),
      "in/sub/a.txt": page(5),
    });
    const { status, stderr } = run(["in", "-o", "out"], { cwd });
    expect(stderr).toContain(
      "clean-news: 2 inputs differ from another in their ending alone, which their outputs keep: out/a.text.json and so on.\n",
    );
    expect(status).toBe(0);
    const written = ["a.text.json", "a.txt.json", "b.json", "b/000002.json", "sub/a.json"];
    expect(files(join(cwd, "out"))).toEqual(written);
    expect(JSON.parse(readFileSync(join(cwd, "out/a.txt.json"), "utf8")).source.path).toBe("in/a.txt");
    expect(run(["in", "-o", "out"], { cwd }).stderr).toContain(
      "0 pages, 0 articles, 0 failed, 5 done before",
    );
    expect(run(["in", "-o", "out2", "-q"], { cwd }).stderr).toBe("");
    run(["in/a.txt", "nope/a.txt", "-o", "out3"], { cwd });
    expect(files(join(cwd, "out3"))).toEqual(["in/a.json"]);
  });

  test("of archives that differ so the folders are told, which are made", () => {
    const wet = Buffer.concat(wetRecords([page(1)]));
    const cwd = folderOf({ "in/a.warc": wet, "in/a.wet": wet });
    const { status, stderr } = run(["in", "-o", "out"], { cwd });
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining(`which their outputs keep: out/a.warc${sep} and so on.\n`),
    ]);
    expect(files(join(cwd, "out"))).toEqual(["a.warc/000002.json", "a.wet/000002.json"]);
  });

  test("two inputs for one name all the same: the second is refused, with --force too", () => {
    const cwd = folderOf({ "in/a.text": page(1), "in/a.txt": page(2), "in/a.txt.txt": page(3) });
    const { status, stderr } = run(["in", "-o", "out", "--force"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain(
      "in/a.txt.txt: would be written to out/a.txt.json, where another input of this run is.",
    );
    expect(JSON.parse(readFileSync(join(cwd, "out/a.txt.json"), "utf8")).source.path).toBe("in/a.txt");
  });

  test("never into the input, by whatever way", () => {
    const cwd = folderOf({ "in/a.txt": page(), "in/sub/b.txt": page() });
    symlinkSync("in", join(cwd, "link"));
    const wrong: [string[], string][] = [
      [["in", "-o", "in"], "lies in the input folder"],
      [["in", "-o", "in/out/deep"], "lies in the input folder"],
      [["in", "-o", "link/out"], "lies in the input folder"],
      [["in/**/*.txt", "-o", "in/out"], "lies in the input folder"],
      [["in/a.txt", "-o", "in", "-f", "text", "--force"], "would write over the input in/a.txt"],
      [["in/a.txt", "-o", "in/a.txt"], "is named like a file"],
      [["in/a.txt", "-o", "a.xlsx"], "is named like a file. Tables end in .csv or .parquet."],
      [["in/a.txt", "-o", "a.json.gz", "-f", "json"], "is named like a file"],
      [["in/a.txt", "-o", "in/a.txt/out"], "can't be made"],
    ];
    for (const [args, reason] of wrong) {
      const { status, stdout, stderr } = run(args, { cwd });
      expect([args, status, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toContain(reason);
    }
    expect(files(join(cwd, "in"))).toEqual(["a.txt", "sub/b.txt"]);
    expect(readFileSync(join(cwd, "in/a.txt"), "utf8")).toBe(page());
    expect(run(["in/a.txt", "-o", "in"], { cwd }).status).toBe(0);
    expect(existsSync(join(cwd, "in/a.json"))).toBe(true);
  });

  test("a failed input leaves no file; what can't be written is told and the others go on", () => {
    const cwd = folderOf({
      "in/a.txt": page(1),
      "in/b.txt": "",
      "in/sub/c.txt": page(2),
      "in/z.txt": page(3),
    });
    mkdirSync(join(cwd, "out"));
    writeFileSync(join(cwd, "out/sub"), "a file where a folder must be");
    const { status, stderr } = run(["in", "-o", "out"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("in/b.txt: is empty");
    expect(stderr).toMatch(/in\/sub\/c\.txt: could not be written to out\/sub\/c\.json \((EEXIST|ENOTDIR)\)/);
    expect(stderr).toContain("4 pages, 2 articles, 2 failed");
    expect(files(join(cwd, "out"))).toEqual(["a.json", "sub", "z.json"]);
  });

  test("a run that fails to rename leaves no passing name behind", () => {
    const cwd = folderOf({ "in/a.txt": page(), "out/a.json/x": "" });
    const { status, stderr } = run(["in", "-o", "out", "--force"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/could not be written to out\/a\.json \((EISDIR|ENOTEMPTY|EEXIST|EPERM)\)/);
    expect(files(join(cwd, "out"))).toEqual(["a.json/x"]);
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is told", () => {
    const cwd = folderOf({ "a.txt": page() });
    const { status, stderr } = run(["a.txt"], { cwd, toFile: "/dev/full" });
    expect(stderr).toContain("standard output can't be written (ENOSPC)");
    expect(status).toBe(1);
  });

  test("results in a folder are the ones on standard output", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/b.txt": page(2) });
    run(["in", "-o", "out", "-f", "jsonl"], { cwd });
    const joined = ["a", "b"].map((name) => readFileSync(join(cwd, `out/${name}.jsonl`), "utf8")).join("");
    expect(joined).toBe(run(["in"], { cwd }).stdout);
    expect(paths(joined)).toEqual(["in/a.txt", "in/b.txt"]);
  });
});
