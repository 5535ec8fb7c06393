import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wetRecords } from "../warcSamples.js";
import { ended, folderOf, page, run, start } from "./runCli.js";

const MANIFEST = ".clean-news-manifest.jsonl";

/** A folder of so many pages, `in`. */
function pagesIn(count: number): string {
  return folderOf(
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`in/${n % 7}/${n}.txt`, page(n)])),
  );
}

/** Every file of the output, hidden ones too but for the manifest, and its text. */
function outputs(cwd: string, name = "out"): Record<string, string> {
  const folder = join(cwd, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== MANIFEST)
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    entries.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** What a run says at its end, without the time. */
function summary({ stderr }: { readonly stderr: string }): string {
  return /^clean-news: (\d+ pages?, .*); [\d.]+ s\n$/m.exec(stderr)?.[1] ?? stderr;
}

function manifestLines(cwd: string): string[] {
  return readFileSync(join(cwd, "out", MANIFEST), "utf8").split("\n");
}

describe("a second run", () => {
  test("does only what is new or changed, and says so", () => {
    const cwd = pagesIn(5);
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("5 pages, 5 articles, 0 failed");
    const lines = manifestLines(cwd);
    const times = statSync(join(cwd, "out/0/0.json")).mtimeMs;
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("0 pages, 0 articles, 0 failed, 5 done before");
    expect(manifestLines(cwd)).toEqual(lines);
    writeFileSync(join(cwd, "in/3/3.txt"), page(33));
    writeFileSync(join(cwd, "in/new.txt"), page(34));
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("2 pages, 2 articles, 0 failed, 4 done before");
    expect(statSync(join(cwd, "out/0/0.json")).mtimeMs).toBe(times);
    run(["in", "-o", "fresh"], { cwd });
    expect(outputs(cwd)).toEqual(outputs(cwd, "fresh"));
    expect(summary(run(["in", "-o", "out", "--force"], { cwd }))).toBe("6 pages, 6 articles, 0 failed");
    expect(outputs(cwd)).toEqual(outputs(cwd, "fresh"));
  });

  test("does all again where anything that counts is another: options, the name of an input, the tool", () => {
    const cwd = pagesIn(2);
    run(["in", "-o", "out"], { cwd });
    const again = (...args: string[]): string => summary(run([...args, "-o", "out"], { cwd }));
    expect(again("in", "--provenance")).toBe("2 pages, 2 articles, 0 failed");
    expect(outputs(cwd)["0/0.json"]).toContain('"provenance"');
    expect(again("in")).toBe("2 pages, 2 articles, 0 failed");
    expect(outputs(cwd)["0/0.json"]).not.toContain('"provenance"');
    expect(again("in")).toBe("0 pages, 0 articles, 0 failed, 2 done before");
    expect(again("./in")).toBe("2 pages, 2 articles, 0 failed");
    expect(JSON.parse(outputs(cwd)["0/0.json"] ?? "").source.path).toBe("./in/0/0.txt");
    const manifest = join(cwd, "out", MANIFEST);
    writeFileSync(manifest, readFileSync(manifest, "utf8").replaceAll(/"tool":"[^"]*"/g, '"tool":"0.0.1"'));
    expect(again("./in")).toBe("2 pages, 2 articles, 0 failed");
    expect(again("./in", "--min-confidence", "0.01")).toBe("2 pages, 2 articles, 0 failed");
  });

  test("does again what was lost, and leaves alone what somebody changed", () => {
    const cwd = pagesIn(3);
    run(["in", "-o", "out"], { cwd });
    const whole = outputs(cwd);
    rmSync(join(cwd, "out/0/0.json"));
    truncateSync(join(cwd, "out/1/1.json"));
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("2 pages, 2 articles, 0 failed, 1 done before");
    expect(outputs(cwd)).toEqual(whole);
    writeFileSync(join(cwd, "out/2/2.json"), "mine");
    const { status, stderr } = run(["in", "-o", "out"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("was not written: out/2/2.json was changed since it was written. Use --force");
    expect(outputs(cwd)["2/2.json"]).toBe("mine");
    expect(run(["in", "-o", "out", "--force"], { cwd }).status).toBe(0);
    expect(outputs(cwd)).toEqual(whole);
  });

  test("knows the pages of archives and pipes, and those that are left out", () => {
    const cwd = folderOf({ "a.wet": Buffer.concat(wetRecords([page(1), page(2), "Home\nSport\n"])) });
    const args = ["a.wet", "-o", "out", "--articles-only"];
    expect(summary(run(args, { cwd }))).toBe("3 pages, 2 articles, 0 failed, 1 left out");
    expect(summary(run(args, { cwd }))).toBe("0 pages, 0 articles, 0 failed, 3 done before");
    const input = `${JSON.stringify({ text: page(1), a: 1 })}\n`;
    const lines = ["--input-format", "jsonl", "-o", "out2", "--meta"];
    expect(summary(run(lines, { cwd, input }))).toBe("1 page, 1 article, 0 failed");
    expect(summary(run(lines, { cwd, input }))).toBe("0 pages, 0 articles, 0 failed, 1 done before");
    const other = input.replace('"a":1', '"a":2');
    expect(summary(run(lines, { cwd, input: other }))).toBe("1 page, 1 article, 0 failed");
  });

  test("refuses the second of two inputs for one name, as the first did", () => {
    const cwd = folderOf({ "in/a.htm.txt": page(2), "in/b.txt": page(3) });
    run(["in", "-o", "out"], { cwd });
    writeFileSync(join(cwd, "in/a.htm"), page(1));
    writeFileSync(join(cwd, "in/a.text"), page(4));
    for (const done of [1, 3]) {
      const result = run(["in", "-o", "out"], { cwd });
      expect(result.stderr).toContain(
        "in/a.htm.txt: would be written to out/a.htm.json, where another input",
      );
      expect(summary(result)).toContain(`1 failed, ${done} done before`);
      expect(JSON.parse(outputs(cwd)["a.htm.json"] ?? "").source.path).toBe("in/a.htm");
    }
  });

  test("takes over a file that holds what is to be written, and no other", () => {
    const cwd = pagesIn(2);
    run(["in", "-o", "out"], { cwd });
    rmSync(join(cwd, "out", MANIFEST));
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("2 pages, 2 articles, 0 failed");
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("0 pages, 0 articles, 0 failed, 2 done before");
    rmSync(join(cwd, "out", MANIFEST));
    expect(run(["in", "-o", "out", "--provenance"], { cwd }).stderr).toContain("0.json is there already");
  });
});

describe("the manifest", () => {
  test.each([
    ["a torn line", (text: string) => text.slice(0, -20)],
    ["a line of NUL bytes", (text: string) => `${text}${"\0".repeat(100)}`],
    ["lines that are none of its own", (text: string) => `${text}null\n[1]\n{"run":"x","path":1}\n"a"\n{}\n`],
  ])("with %s is read as far as it goes, and goes on", (_, damage) => {
    const cwd = pagesIn(4);
    run(["in", "-o", "out"], { cwd });
    const whole = outputs(cwd);
    const path = join(cwd, "out", MANIFEST);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    const result = run(["in", "-o", "out"], { cwd });
    expect(result.status).toBe(0);
    expect(summary(result)).toMatch(/^([01]) pages?, \1 articles?, 0 failed, [34] done before$/);
    writeFileSync(join(cwd, "in/new.txt"), page(9));
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("1 page, 1 article, 0 failed, 4 done before");
    expect(summary(run(["in", "-o", "out"], { cwd }))).toBe("0 pages, 0 articles, 0 failed, 5 done before");
    expect(outputs(cwd)).toMatchObject(whole);
  });

  test.skipIf(process.platform === "win32")("is not followed where it is a link", () => {
    const cwd = folderOf({ "in/a.txt": page(), "out/x": "", elsewhere: "mine\n" });
    symlinkSync("../elsewhere", join(cwd, "out", MANIFEST));
    const { status, stderr } = run(["in", "-o", "out"], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining("can't be made or written to (ELOOP)")]);
    expect(readFileSync(join(cwd, "elsewhere"), "utf8")).toBe("mine\n");
  });

  test("is no place for an article", () => {
    const cwd = folderOf({ ".clean-news-manifest.txt": page() });
    const { status, stderr } = run([".clean-news-manifest.txt", "-f", "jsonl", "-o", "out"], { cwd });
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("would be written to out/.clean-news-manifest"),
    ]);
  });

  test("tells what a killed run left half written, and nothing else is removed", () => {
    const cwd = pagesIn(3);
    run(["in", "-o", "out"], { cwd });
    const entry = JSON.parse(manifestLines(cwd).at(-2) ?? "");
    const left = join(cwd, "out", entry.path, "..", `.clean-news-${entry.run}.tmp`);
    const others = [
      join(cwd, "out", `.clean-news-${"0".repeat(16)}.tmp`),
      join(cwd, "out/.clean-news-mine.tmp"),
    ];
    for (const path of [left, ...others]) writeFileSync(path, "half");
    run(["in", "-o", "out"], { cwd });
    expect([left, ...others].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});

test.skipIf(process.platform === "win32")(
  "kill -9 at any moment, and the next run makes up for it",
  async () => {
    const cwd = pagesIn(300);
    run(["in", "-o", "whole"], { cwd });
    const began = performance.now();
    run(["in", "-o", "timed", "-j", "2"], { cwd });
    const wholeRun = performance.now() - began;
    for (let kill = 0; kill < 7; kill += 1) {
      const child = start(["in", "-o", "out", "-j", "2"], cwd);
      const timer = setTimeout(() => child.kill("SIGKILL"), (wholeRun * (kill + 1 + Math.random())) / 9);
      await ended(child);
      clearTimeout(timer);
      // What is there is whole, all but for what was being written.
      const whole = outputs(cwd, "whole");
      if (existsSync(join(cwd, "out"))) {
        for (const [path, text] of Object.entries(outputs(cwd))) {
          if (!path.endsWith(".tmp")) expect(text).toBe(whole[path]);
        }
      }
    }
    expect(run(["in", "-o", "out", "-j", "2"], { cwd }).status).toBe(0);
    expect(outputs(cwd)).toEqual(outputs(cwd, "whole"));
    const noted = manifestLines(cwd).flatMap((line) =>
      line.includes('"path"') ? [JSON.parse(line).path] : [],
    );
    expect(new Set(noted).size).toBe(300);
  },
);
