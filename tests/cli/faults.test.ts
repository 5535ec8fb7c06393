import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderOf, page, records, run } from "./runCli.js";

const MANIFEST = ".clean-news-manifest.jsonl";

/** A disk of so many kilobytes, gone after the test; null where this user may mount none. */
function smallDisk(kilobytes: number): { folder: string; resize: (kilobytes: number) => void } | null {
  const folder = mkdtempSync(join(tmpdir(), "clean-news-disk-"));
  const mount = (options: string): void => {
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
  };
  try {
    mount(`size=${kilobytes}k`);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", [folder]);
    rmSync(folder, { recursive: true });
  });
  return { folder, resize: (size) => mount(`remount,size=${size}k`) };
}

function manyPages(count: number): string {
  return folderOf(Object.fromEntries(Array.from({ length: count }, (_, n) => [`in/${n}.txt`, page(n)])));
}

const outputs = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== MANIFEST)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** Only root may mount a small disk. */
const MAY_MOUNT = process.platform === "linux" && process.getuid?.() === 0;

describe("a disk", () => {
  test.skipIf(!MAY_MOUNT)("that is full ends the run; with more room the next one goes on", () => {
    const cwd = manyPages(200);
    const disk = smallDisk(256);
    if (disk === null) throw new Error("root may not mount a tmpfs here");
    const out = join(disk.folder, "out");
    const full = run(["in", "-o", out, "-j", "2"], { cwd });
    expect(full.stderr).toMatch(
      /could not be written to [^\n]+: there is no room left \(ENOSPC\), so the run ends here\./,
    );
    expect(full.stderr).toMatch(/\n?clean-news: (\d+) pages, \d+ articles, 1 failed; /);
    expect(full.status).toBe(1);
    run(["in", "-o", "whole"], { cwd });
    const whole = outputs(join(cwd, "whole"));
    const kept = outputs(out);
    expect(Object.keys(kept).length).toBeGreaterThan(10);
    expect(whole).toMatchObject(kept);
    disk.resize(4096);
    const { status, stderr } = run(["in", "-o", out, "-j", "2"], { cwd });
    expect([status, stderr]).toEqual([0, expect.stringContaining(`${Object.keys(kept).length} done before`)]);
    expect(outputs(out)).toEqual(whole);
  });

  test.skipIf(!existsSync("/proc/version"))("that takes nothing is refused at once", () => {
    const cwd = manyPages(2);
    const { status, stdout, stderr } = run(["in", "-o", "/proc"], { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^clean-news: --output \/proc can't be made or written to \(\w+\)\. Name a folder/,
    );
  });
});

describe.skipIf(process.platform === "win32")("nothing is written outside the output folder", () => {
  test("by a link in it", () => {
    const cwd = folderOf({ "in/a.txt": page(1), "in/sub/b.txt": page(2), "in/sub/deep/c.txt": page(3) });
    for (const name of ["out", "elsewhere"]) mkdirSync(join(cwd, name));
    symlinkSync("../elsewhere", join(cwd, "out/sub"));
    const { status, stderr } = run(["in", "-o", "out", "--force"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain(
      "in/sub/b.txt: was not written: a link leads from out/sub/b.json out of the output",
    );
    expect(stderr).toContain("3 pages, 1 article, 2 failed");
    expect(readdirSync(join(cwd, "elsewhere"))).toEqual([]);
  });

  test("by a link in place of an output, nor by names of inputs, however many run at once", () => {
    const names = ["new\nline.txt", "q\"u'o.txt", "..txt", "...txt", "\\..\\x.txt", `${"x".repeat(251)}.txt`];
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`in/${n}.txt`, page(n)]));
    const cwd = folderOf({
      ...many,
      ...Object.fromEntries(names.map((name) => [`in/${name}`, page()])),
      "mine.json": "mine",
    });
    mkdirSync(join(cwd, "out"));
    symlinkSync("../mine.json", join(cwd, "out/7.json"));
    const args = ["in/../in", "in/../in/./..txt", "in/...txt", "-o", "out", "-j", "2", "--force"];
    const { status, stderr } = run(args, { cwd });
    expect([status, stderr]).toEqual([0, expect.stringContaining("46 pages, 46 articles, 0 failed")]);
    expect(readFileSync(join(cwd, "mine.json"), "utf8")).toBe("mine");
    expect(readdirSync(join(cwd, "out"))).toHaveLength(47);
    expect(readdirSync(cwd).sort()).toEqual(["in", "mine.json", "out"]);
    expect(run(args.slice(0, -1), { cwd }).stderr).toContain("46 done before");
  });
});

test.skipIf(process.platform === "win32")(
  "10,000 inputs that can't be read are 10,000 errors, in order",
  () => {
    const cwd = folderOf({ "in/5000a.txt": page() });
    const names = Array.from({ length: 10_000 }, (_, n) => `in/${String(n).padStart(4, "0")}.txt`);
    for (const name of names) symlinkSync("nowhere", join(cwd, name));
    const { status, stdout, stderr } = run(["in"], { cwd });
    expect(status).toBe(1);
    expect(stderr.split("\n")).toHaveLength(10_001);
    const found = records(stdout).map(({ source, kind }) => [(source as { path: string }).path, kind]);
    expect(found).toEqual(
      [...names, "in/5000a.txt"].sort().map((name) => [name, name.includes("a") ? "article" : "error"]),
    );
  },
);
