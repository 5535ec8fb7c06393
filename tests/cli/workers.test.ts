import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cleanInWorkers } from "../../src/cli/cleanInWorkers.js";
import { fileInput } from "../../src/cli/input.js";
import type { Article } from "../../src/types.js";
import { gazettePage, mercuryPage } from "../sitePages.js";
import { BIN, ended, folderOf, NODE, page, paths, ROOT, records, run, start } from "./runCli.js";

/** Enough pages for workers, and what can be wrong with some. */
function manyFiles(count = 120): Record<string, string> {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`in/${number}.txt`, page(number)]),
  );
  return { ...files, "in/empty.txt": "", "in/menu.txt": "Home\nSport\n", "in/nul.txt": "\0\0\0\0" };
}

/** The same pages as lines of JSON. */
function manyLines(count: number): string {
  return Array.from(
    { length: count },
    (_, number) => `${JSON.stringify({ text: page(number), n: number })}\n`,
  ).join("");
}

describe("any number of jobs", () => {
  test.each([[["-f", "jsonl"]], [["-f", "markdown"]], [["--provenance", "--removed", "--articles-only"]]])(
    "gives the same bytes: %j",
    (flags) => {
      const cwd = folderOf(manyFiles());
      symlinkSync("nothing", join(cwd, "in", "5a.txt"));
      const [one, two, four] = ["1", "2", "4"].map((jobs) =>
        run(["in", "-q", "-j", jobs, ...flags], { cwd }),
      );
      expect(one?.status).toBe(1);
      expect(one?.stderr.match(/\n/g)?.length).toBe(3);
      expect(two).toEqual(one);
      expect(four).toEqual(one);
    },
  );

  test("gives what one process gives to few pages, in any order of the inputs", () => {
    const names = readdirSync(join(ROOT, "fixtures"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(ROOT, "fixtures", name)).map((file) => `fixtures/${name}/${file}`),
      )
      .filter((name) => /input\.(?:txt|html)$/.test(name))
      .slice(0, 60);
    const inWorkers = records(run(["-q", "-j", "2", ...names], { cwd: ROOT }).stdout);
    const shuffled = names.toSorted(
      (a, b) => (a.at(-8) ?? "").localeCompare(b.at(-8) ?? "") || b.localeCompare(a),
    );
    const again = records(run(["-q", "-j", "3", ...shuffled], { cwd: ROOT }).stdout);
    const byPath = new Map(again.map((record) => [(record.source as { path: string }).path, record]));
    expect(again.map(({ source }) => (source as { path: string }).path)).toEqual(shuffled);
    for (const [index, name] of names.entries()) expect(byPath.get(name)).toEqual(inWorkers[index]);
    const alone = ["-q", "--no-learn", ...names.slice(0, 8)];
    const shared = ["-q", "--no-learn", "-j", "2", ...names];
    const [few, all] = [alone, shared].map((args) => records(run(args, { cwd: ROOT }).stdout));
    expect(few).toEqual(all?.slice(0, 8));
  });

  test("goes for the lines of a pipe, with what they say besides", () => {
    const input = manyLines(150);
    const [one, two] = ["1", "2"].map((jobs) =>
      run(["--input-format", "jsonl", "--meta", "-j", jobs], { cwd: ROOT, input }),
    );
    expect(one?.status).toBe(0);
    expect(records(one?.stdout ?? "").map(({ meta }) => meta)).toEqual(
      Array.from({ length: 150 }, (_, n) => ({ n })),
    );
    expect(two).toEqual(one);
  });

  test.each(["0", "-1", "x", "1.5", "513"])("there can't be %s of them", (jobs) => {
    const { status, stderr } = run([`--jobs=${jobs}`, "a.txt"], { cwd: ROOT });
    expect([status, stderr]).toEqual([2, expect.stringContaining("Allowed are 1 to 512.")]);
  });
});

describe("a pipe", () => {
  test("that is slow has each page cleaned as it comes", async () => {
    const child = start(["--input-format", "jsonl", "-j", "2"], ROOT);
    const end = ended(child);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    for (const number of [1, 2, 3]) {
      child.stdin.write(manyLines(1));
      await expect.poll(() => records(stdout).length, { timeout: 20_000 }).toBe(number);
    }
    child.stdin.end();
    expect(await end).toBe(0);
  });

  test("that never ends is not read further than its results are", async () => {
    const child = start(["--input-format", "jsonl", "-j", "2"], ROOT);
    const end = ended(child);
    const lines = manyLines(1000);
    let written = 0;
    let stalled = false;
    while (!stalled) {
      const taken = new Promise<boolean>((done) => child.stdin.write(lines, () => done(false)));
      const patience = new Promise<boolean>((done) => setTimeout(() => done(true), 3000));
      written += lines.length;
      stalled = await Promise.race([taken, patience]);
      expect(written).toBeLessThan(64 * 1024 * 1024);
    }
    child.stdin.on("error", () => {});
    child.kill("SIGINT");
    child.on("exit", () => child.stdout.resume());
    expect(await end).toBe(130);
  });
});

test("any number of jobs learns the same; a page that takes too long is told and left out", () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, number) => number).flatMap((number) => [
      [`in/g${number}.txt`, gazettePage(number, `This is page ${number}.`)],
      [`in/m${number}.txt`, mercuryPage(number % 9)],
    ]),
  );
  const cwd = folderOf({ ...many, "long/long.txt": page().repeat(5000) });
  const learn = (name: string, ...flags: readonly string[]) => {
    const { status, stderr } = run(["learn", "-o", name, ...flags], { cwd });
    return { status, stderr, text: readFileSync(join(cwd, name), "utf8") };
  };
  const one = learn("1.json", "in", "-j", "1");
  expect(one.status).toBe(0);
  expect(learn("2.json", "in", "-j", "2").text).toBe(one.text);
  const late = learn("late.json", "in", "long", "-j", "3", "--timeout", "0.3");
  expect([late.status, late.text]).toEqual([1, one.text]);
  expect(late.stderr).toContain("long/long.txt: took longer than 0.3 s and was given up.");
});

test("--fail-fast does not wait for a pipe", async () => {
  const child = start(["--input-format", "jsonl", "-j", "2", "--fail-fast"], ROOT);
  child.stdin.write(`${manyLines(40)}no JSON\n`);
  expect(await ended(child)).toBe(1);
});

describe("a page that", () => {
  /** Articles of these texts, by two workers that do what texts say. */
  async function cleanFaulty(texts: readonly string[]): Promise<Article[]> {
    const { clean, close } = await cleanInWorkers({
      options: {},
      meta: false,
      jobs: 2,
      timeout: 2,
      underWay: texts.length,
      entry: join(import.meta.dirname, "faultyWorker.cjs"),
    });
    onTestFinished(close);
    return Promise.all(
      texts.map((text, number) =>
        clean(
          { kind: "page", content: Buffer.from(text), source: {}, meta: {} },
          fileInput(`${number}.txt`, false),
        ),
      ),
    );
  }

  test.each([
    ["hang", "clean/timeout", "took longer than 2 s"],
    ["throw", "clean/worker-died", "thrown outside of the page"],
    ["exit", "clean/worker-died", "exited with code: 7"],
  ])("makes its worker %s costs that page alone, as often as it happens", async (fault, rule, words) => {
    const texts = Array.from({ length: 12 }, (_, number) =>
      number % 4 === 1 ? `fault: ${fault}` : page(number),
    );
    const articles = await cleanFaulty(texts);
    for (const [number, { kind, error, source, text }] of articles.entries()) {
      expect(source.path).toBe(`${number}.txt`);
      if (number % 4 === 1) {
        expect(error).toMatchObject({ rule, reason: expect.stringContaining(words) });
        expect([kind, source.bytes, source.sha256?.length]).toEqual(["error", texts[number]?.length, 64]);
      } else expect([kind, text.includes(`bridge number ${number} `)]).toEqual(["article", true]);
    }
  });

  const long = page().repeat(5000);

  test("takes longer than --timeout has a record that says so, even where it is the only one", () => {
    const cwd = folderOf({ "a.txt": long });
    const { status, stdout, stderr } = run(["--timeout", "0.2", "a.txt"], { cwd });
    expect(stderr).toContain("a.txt: took longer than 0.2 s and was given up.");
    expect([status, JSON.parse(stdout).error.rule]).toEqual([1, "clean/timeout"]);
  });

  test("needs more memory than there is has a record that says so, and the others are cleaned", () => {
    const cwd = folderOf({ "a.txt": page(1), "b.txt": long, "c.txt": page(2) });
    const { status, stdout, stderr } = spawnSync(
      NODE,
      ["--max-old-space-size=100", BIN, "a.txt", "b.txt", "c.txt"],
      {
        cwd,
        encoding: "utf8",
      },
    );
    expect(stderr).toMatch(/^clean-news: b\.txt: ended the worker that cleaned it \([^\n]*memory[^\n]*\n$/);
    expect(status).toBe(1);
    expect(paths(stdout)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(records(stdout).map(({ kind }) => kind)).toEqual(["article", "error", "article"]);
  });
});

test.skipIf(process.platform === "win32")("Ctrl-C ends workers at once and leaves whole files", async () => {
  const cwd = folderOf(manyFiles(3000));
  const child = start(["in", "-q", "-o", "out", "-j", "2"], cwd);
  const end = ended(child);
  const written = (): string[] => readdirSync(join(cwd, "out"));
  await expect.poll(() => readdirSync(cwd), { timeout: 20_000 }).toContain("out");
  await expect.poll(() => written().length, { timeout: 20_000 }).toBeGreaterThan(100);
  const asked = performance.now();
  child.kill("SIGINT");
  expect(await end).toBe(130);
  expect(performance.now() - asked).toBeLessThan(2000);
  expect(written().length).toBeLessThan(3000);
  const [manifest, ...names] = written().sort();
  expect(manifest).toBe(".clean-news-manifest.jsonl");
  for (const name of names) {
    expect(name).toMatch(/^\d+\.json$|^menu\.json$/);
    expect(JSON.parse(readFileSync(join(cwd, "out", name), "utf8")).kind).toMatch(/article|other/);
  }
});
