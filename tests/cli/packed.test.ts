import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { MANIFEST_NAME as MANIFEST } from "../../src/cli/manifest.js";
import { gzipEach } from "../warcSamples.js";
import { bare, folderOf, page, records, rules, run, sourceOf } from "./runCli.js";

describe("packed inputs", () => {
  test("are unpacked by their first bytes, whatever they are called; brotli by its name", () => {
    const cwd = folderOf({
      "in/a.txt.gz": zlib.gzipSync(page()),
      "in/b.txt": zlib.gzipSync(page()),
      "in/c.txt.br": zlib.brotliCompressSync(page()),
      "in/d.txt.GZ": gzipEach([Buffer.from(page().slice(0, 100)), Buffer.from(page().slice(100))]),
      "plain.txt": page(),
    });
    const expected = bare(run(["plain.txt", "-f", "jsonl"], { cwd }).stdout);
    const { stdout } = run(["in"], { cwd });
    expect(bare(stdout)).toEqual([...expected, ...expected, ...expected, ...expected]);
    const alone = run(["plain.txt"], { cwd }).stdout;
    expect(JSON.parse(alone).source.sha256).toBe(sourceOf(records(stdout)[0]).sha256);
    run(["in/a.txt.gz", "-o", "out"], { cwd });
    expect(readdirSync(join(cwd, "out"))).toEqual([MANIFEST, "a.json"]);
    expect(run(["explain"], { cwd, input: zlib.gzipSync(page()) }).status).toBe(0);
  });

  test("what grows beyond all text is refused, and so is a page beyond --max-bytes", () => {
    const line = `${JSON.stringify({ text: "a".repeat(3_000_000) })}\n`;
    const cwd = folderOf({
      "bomb.txt.gz": zlib.gzipSync(Buffer.alloc(50_000_000, "a")),
      "bomb.jsonl.gz": zlib.gzipSync(line.repeat(20)),
      "large.txt.gz": zlib.gzipSync(Array.from({ length: 200_000 }, (_, at) => at * 7919).join(" ")),
    });
    const { status, stdout } = run(["--max-bytes", "1M", "bomb.txt.gz", "large.txt.gz", "bomb.jsonl.gz"], {
      cwd,
    });
    expect(status).toBe(1);
    expect(rules(stdout)).toEqual({
      "bomb.txt.gz": "input/bomb",
      "large.txt.gz": "input/too-large",
      "bomb.jsonl.gz": "input/bomb",
    });
  });

  test("of a page that is cut off or damaged what comes before is cleaned, with a warning", () => {
    const berths = Array.from({ length: 700 }, (_, at) => {
      const [first, second] = [(at * 7919) % 10_007, (at * 104_729) % 9973];
      return `Workers mended berth ${first} on Monday, and the port office said that pier ${second} is next to be closed.\n\n`;
    });
    const whole = page().replace("Read also", `${berths.join("")}Read also`);
    const packed = zlib.gzipSync(whole);
    const cwd = folderOf({
      "cut.txt.gz": zlib.gzipSync(page()).subarray(0, -9),
      "line.txt.gz": zlib.gzipSync(page().replaceAll("\n", " ")).subarray(0, -9),
      "cut.txt.br": zlib.brotliCompressSync(whole).subarray(0, -9),
      "long.txt.gz": packed.subarray(0, -300),
      "damaged.txt.gz": Buffer.concat([packed.subarray(0, 6000), Buffer.alloc(5000, 0xff)]),
      "nothing.txt.gz": packed.subarray(0, 8),
    });
    const { status, stdout, stderr } = run(["."], { cwd });
    const nothing =
      "nothing.txt.gz: is cut off or damaged: unexpected end of file at byte 8 of gzip. Nothing";
    expect(stderr).toContain(`${nothing} of it could be read. Fetch it again.`);
    expect(status).toBe(1);
    expect(records(stdout)).toHaveLength(6);
    for (const { source, text, warnings, error } of records(stdout)) {
      const { path } = source as { path: string };
      if (path.endsWith("nothing.txt.gz")) {
        expect(error).toMatchObject({ rule: "input/damaged" });
        continue;
      }
      expect([path, text]).toEqual([path, expect.stringContaining("the town council said in a statement.")]);
      expect([path, warnings]).toEqual([
        path,
        expect.arrayContaining([expect.objectContaining({ rule: "input/damaged" })]),
      ]);
      expect(stderr).toMatch(
        new RegExp(`${path.slice(2)}: is cut off or damaged: .* What comes before it was read`),
      );
    }
    const explained = run(["explain", "cut.txt.gz"], { cwd });
    expect([explained.status, explained.stderr]).toEqual([
      0,
      expect.stringContaining("is cut off or damaged"),
    ]);
    const alone = run(["cut.txt.gz", "-o", "out"], { cwd });
    expect([alone.status, alone.stderr]).toEqual([0, expect.stringContaining("is cut off or damaged")]);
    writeFileSync(join(cwd, "cut.txt.gz"), zlib.gzipSync(page()));
    const mended = run(["cut.txt.gz", "-o", "out"], { cwd });
    expect(mended.stderr).toMatch(/^clean-news: 1 page, 1 article, 0 failed; /);
  });

  test("what can't be unpacked here is told", () => {
    const zstd = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0);
    const cwd = folderOf({ "a.txt": page(), "a.txt.zst": zstd });
    const { stdout, stderr } = run(["a.txt", "a.txt.zst"], { cwd });
    // Node 20 has no zstd; the tool may run on another Node than the tests.
    const rule = rules(stdout)["a.txt.zst"];
    expect(["input/packed", "input/damaged"]).toContain(rule);
    expect(stderr).toContain(
      rule === "input/packed" ? "zstd -dc FILE | clean-news" : "a.txt.zst: is cut off or damaged",
    );
  });
});
