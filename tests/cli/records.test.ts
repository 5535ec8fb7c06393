import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { encodeAs } from "../codecs.js";
import { fetched, gzipEach, warcRecord, wetRecords } from "../warcSamples.js";
import { bare, ended, folderOf, page, ROOT, records, rules, run, sourceOf, start } from "./runCli.js";

const schema = JSON.parse(readFileSync(join(ROOT, "src/output/article.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(schema);

const MANIFEST = ".clean-news-manifest.jsonl";
const PAGES = [page(1), page(2), page(3)];
const WET = Buffer.concat(wetRecords(PAGES));
const LINES = PAGES.map((text, at) => JSON.stringify({ text, url: `https://a.example/${at}`, topic: at }));
const JSONL = `${LINES.join("\n")}\n`;

describe("inputs of many pages", () => {
  test("an archive, a folder of its records, and the same as JSON lines give the same articles", () => {
    const files = Object.fromEntries(PAGES.map((text, at) => [`in/${at}.txt`, text]));
    const cwd = folderOf({
      ...files,
      "a.wet": WET,
      "a.wet.gz": gzipEach(wetRecords(PAGES)),
      "a.jsonl": JSONL,
      "a.jsonl.gz": zlib.gzipSync(JSONL),
      "a.jsonl.br": zlib.brotliCompressSync(JSONL),
    });
    const expected = bare(run(["in"], { cwd }).stdout);
    expect(expected).toHaveLength(3);
    for (const name of ["a.wet", "a.wet.gz", "a.jsonl", "a.jsonl.gz", "a.jsonl.br"]) {
      const { status, stdout } = run([name], { cwd });
      expect([name, status, bare(stdout)]).toEqual([name, 0, expected]);
      if (name.endsWith(".br")) continue;
      const piped = run([], { cwd, input: readFileSync(join(cwd, name)) });
      expect([name, bare(piped.stdout)]).toEqual([name, expected]);
    }
  });

  test("records say which they are; those that are no pages are counted on standard error", () => {
    const cwd = folderOf({ "a.wet": WET });
    const { stdout, stderr } = run(["a.wet", "--provenance"], { cwd });
    expect(stderr).toBe("clean-news: a.wet: 1 record is no page and was passed over: 1 warcinfo.\n");
    expect(run(["-q", "a.wet"], { cwd }).stderr).toBe("");
    const [first] = records(stdout);
    expect(sourceOf(first)).toMatchObject({
      path: "a.wet",
      url: "https://a.example/0",
      bytes: Buffer.byteLength(page(1)),
      record: { number: 2, captured: "2024-03-02T10:11:12Z" },
    });
    expect(first?.captured).toBe("2024-03-02");
    expect(Object(first?.provenance).captured).toMatchObject([
      { certainty: "stated", rule: "captured/record" },
    ]);
    for (const record of records(stdout)) expect(validate(record) ? [] : validate.errors).toEqual([]);
    const [told] = records(run(["a.wet", "--captured", "2024-01-01"], { cwd }).stdout);
    expect(told?.captured).toBe("2024-01-01");
  });

  test("--meta adds what the input says besides", () => {
    const html = { "Content-Type": "text/html; charset=windows-1251" };
    const cwd = folderOf({
      "a.jsonl": JSONL,
      "a.warc": fetched("https://a.example/", html, encodeAs("windows-1251", "<p>Мост")),
      "a.txt": page(),
    });
    const { stdout } = run(["--meta", "a.jsonl", "a.warc", "a.txt"], { cwd });
    const all = records(stdout);
    expect(all.slice(0, 3).map(({ meta }) => meta)).toEqual([{ topic: 0 }, { topic: 1 }, { topic: 2 }]);
    expect(all[3]?.meta).toMatchObject({ http: { status: 200, "content-type": html["Content-Type"] } });
    expect(sourceOf(all[3])).toMatchObject({ encoding: "windows-1251" });
    expect(all[4]).not.toHaveProperty("meta");
    for (const record of all) expect(validate(record) ? [] : validate.errors).toEqual([]);
    expect(records(run(["a.jsonl"], { cwd }).stdout)[0]).not.toHaveProperty("meta");
  });

  test("a line that can't be read is a record with an error in its place, and the others go on", () => {
    const cwd = folderOf({ "a.jsonl": [LINES[0], "{bad", '{"url":"u"}', LINES[1]].join("\n") });
    const { status, stdout, stderr } = run(["a.jsonl"], { cwd });
    expect(status).toBe(1);
    expect(records(stdout).map(({ error }) => Object(error).rule)).toEqual([
      undefined,
      "jsonl/not-json",
      "jsonl/no-text",
      undefined,
    ]);
    expect(stderr).toMatch(
      /^clean-news: a\.jsonl:2: is not JSON \([^\n]+\nclean-news: a\.jsonl:3: has no text[^\n]+\n$/,
    );
    for (const record of records(stdout)) expect(validate(record) ? [] : validate.errors).toEqual([]);
    const stopped = run(["--fail-fast", "a.jsonl"], { cwd });
    expect(records(stopped.stdout)).toHaveLength(2);
  });

  test("fields of other names, an input of another name, and no lines at all", () => {
    const cwd = folderOf({ "a.dat": JSON.stringify({ body: page(), link: "u", key: 9 }), "none.dat": "" });
    const flags = ["--text-field", "body", "--url-field", "link", "--id-field", "key"];
    const [record] = records(run([...flags, "a.dat"], { cwd }).stdout);
    expect(sourceOf(record)).toMatchObject({ url: "u", record: { number: 1, id: "9" } });
    expect(run(["--input-format", "jsonl", "none.dat"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const asText = run(["--input-format", "text", "a.dat"], { cwd });
    expect(sourceOf(JSON.parse(asText.stdout))).not.toHaveProperty("record");
    expect(run(["--input-format", "xml", "a.dat"], { cwd })).toMatchObject({ status: 2, stdout: "" });
  });

  test("each record comes out before the next line comes in", async () => {
    const child = start(["--input-format", "jsonl"], folderOf({}));
    const end = ended(child);
    const lines: string[] = [];
    let told = (): void => {};
    child.stdout.on("data", (chunk) => {
      lines.push(...String(chunk).split("\n").filter(Boolean));
      told();
    });
    for (const [at, line] of LINES.entries()) {
      const came = new Promise<void>((done) => {
        told = done;
      });
      child.stdin.write(`${line}\n`);
      await came;
      expect(lines).toHaveLength(at + 1);
    }
    child.stdin.end();
    expect(await end).toBe(0);
  });

  test("-o makes a folder of an input of many, one file a record", () => {
    const cwd = folderOf({ "in/a.wet.gz": gzipEach(wetRecords(PAGES)), "in/b.txt": page() });
    expect(run(["in", "-o", "out"], { cwd }).status).toBe(0);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([MANIFEST, "a", "b.json"]);
    expect(readdirSync(join(cwd, "out/a"))).toEqual(["000002.json", "000003.json", "000004.json"]);
    expect(run(["in", "-o", "out"], { cwd }).stderr).toContain("0 failed, 4 done before");
    rmSync(join(cwd, "out", MANIFEST));
    writeFileSync(join(cwd, "out/a/000002.json"), "mine");
    expect(run(["in", "-o", "out"], { cwd }).stderr).toContain("out/a/000002.json is there already");
  });

  test("an archive that is cut off is an error after all that is whole, packed or not, in a file or a pipe", () => {
    const packed = gzipEach(wetRecords(PAGES));
    const cwd = folderOf({ "a.wet": WET.subarray(0, -30), "a.wet.gz": packed.subarray(0, -30) });
    const damaged = Buffer.from(packed);
    const last = zlib.gzipSync(wetRecords(PAGES).at(-1) ?? "").length;
    damaged.fill(0xff, damaged.length - last + 40, damaged.length - last + 80);
    for (const input of [readFileSync(join(cwd, "a.wet")), packed.subarray(0, -30)]) {
      const { status, stdout, stderr } = run([], { cwd, input });
      expect([status, records(stdout).map(({ kind }) => kind)]).toEqual([1, ["article", "article", "error"]]);
      expect(stderr).toMatch(/cut off or damaged: [^\n]+ at byte \d+ of/);
    }
    expect(rules(run(["a.wet.gz", "a.wet"], { cwd }).stdout)).toEqual({
      "a.wet.gz": "input/damaged",
      "a.wet": "warc/corrupt",
    });
    const { status, stdout } = run(["-f", "jsonl"], { cwd, input: damaged });
    expect([status, records(stdout).map(({ kind }) => kind)]).toEqual([1, ["article", "article", "error"]]);
  });

  test("memory does not grow with the archive", () => {
    const report = `data:text/javascript,process.on(%22exit%22,()=>process.stderr.write(%22maxRSS=%22+process.resourceUsage().maxRSS))`;
    const peak = (count: number): number => {
      const request = warcRecord({
        type: "request",
        content: Array.from({ length: 150_000 }, (_, at) => at).join(" "),
      });
      const cwd = folderOf({
        "a.warc.gz": gzipEach([...Array.from({ length: count }, () => request), ...wetRecords(PAGES)]),
      });
      const { stderr } = run(["a.warc.gz"], { cwd, env: { NODE_OPTIONS: `--import=${report}` } });
      expect(stderr).toContain(`${count + 1} records are no pages`);
      return Number(/maxRSS=(\d+)/.exec(stderr)?.[1]);
    };
    // In KB: of 150 MB more archive not even the half is in memory; on a busy machine garbage waits for its collector.
    expect(peak(160) - peak(10)).toBeLessThan(75_000);
  });
});

describe("explain --input", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["a.wet", WET, "read as wet, because it begins with WARC/, and its first records are conversions"],
    ["a.jsonl", JSONL, "read as jsonl, because its name ends so, and its first line begins with {"],
    ["a.dat", JSONL, 'read as jsonl, because its first line is a JSON object with a text "text"'],
    ["a.txt", page(), "read as text, because it is nothing else"],
    ["a.html", "<!doctype html>", "read as html, because it begins as a page of HTML does"],
  ])("tells what %s is taken for, and why", (name, content, said) => {
    const cwd = folderOf({ [name]: content, [`${name}.gz`]: zlib.gzipSync(content) });
    expect(run(["explain", "--input", name], { cwd })).toEqual({
      status: 0,
      stdout: `${name}: ${said}\n`,
      stderr: "",
    });
    const packed = run(["explain", `${name}.gz`, "--input"], { cwd }).stdout;
    expect(packed).toBe(`${name}.gz: packed with gzip\n${name}.gz: ${said}\n`);
  });

  test("--input-format is a reason, and what can't be opened is told", () => {
    const cwd = folderOf({ "a.txt": page() });
    const forced = run(["explain", "--input", "--input-format", "jsonl", "a.txt"], { cwd });
    expect(forced.stdout).toBe("a.txt: read as jsonl, because --input-format says so\n");
    expect(run(["explain", "--input", "b.txt"], { cwd })).toMatchObject({ status: 1, stdout: "" });
  });

  test("explain shows the first page of many, and says so", () => {
    const { stdout, stderr } = run(["explain"], { cwd: folderOf({}), input: WET });
    expect(stdout).toContain("bridge number 1");
    expect(stderr).toBe("clean-news: standard input: has many pages; this is record 2, the first.\n");
  });
});

describe("--encoding", () => {
  test("is worked out, forced, refused, and set by a config file", () => {
    const russian = "Старый мост закроют в понедельник, сообщили в мэрии города. Работы продлятся долго.";
    const cwd = folderOf({
      "a.txt": encodeAs("windows-1251", russian),
      "c.json": '{"encoding": "koi8-r", "input-format": "text"}',
    });
    const encodingOf = (...flags: string[]): unknown =>
      JSON.parse(run([...flags, "a.txt"], { cwd }).stdout).source.encoding;
    expect(encodingOf()).toBe("windows-1251");
    expect(encodingOf("--encoding", "ibm866")).toBe("ibm866");
    expect(encodingOf("--config", "c.json")).toBe("koi8-r");
    const { status, stderr } = run(["--encoding", "klingon", "a.txt"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("Allowed are labels of the Encoding Standard");
  });
});
