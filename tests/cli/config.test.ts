import { describe, expect, test } from "vitest";
import { folderOf, page, run } from "./runCli.js";

/** Config files that are wrong, and a part of what is said. */
const WRONG: readonly (readonly [config: string, said: string])[] = [
  ["{", "is not JSON ("],
  ["", 'Write one object with flags in full: {"format": "markdown", "quiet": true}.'],
  ["[]", "holds no object."],
  ["null", "holds no object."],
  ['{"fromat": "json"}', 'has a setting "fromat" that is not known. Allowed are files-from, null,'],
  ['{"f": "json"}', 'has a setting "f"'],
  ['{"help": true}', 'has a setting "help"'],
  ['{"config": "c.json"}', 'has a setting "config"'],
  ['{"format": true}', "has true for format. Allowed is a text or a number."],
  ['{"format": ["json"]}', 'has ["json"] for format.'],
  ['{"quiet": "yes"}', 'has "yes" for quiet. Allowed is true and false.'],
  ['{"learn": true, "no-learn": true}', "--learn and --no-learn contradict each other."],
  ['{"format": "xml"}', "'xml' is invalid. Allowed choices are json, jsonl, markdown, text, csv, parquet."],
  ['{"min-confidence": 2}', "'2' is invalid. Allowed are numbers from 0 to 1"],
];

describe("--config", () => {
  test("sets flags: texts, numbers, switches that are on; those on the command line win", () => {
    const settings = { format: "text", "max-bytes": "1M", "min-confidence": 0.1, quiet: true, force: false };
    const cwd = folderOf({
      "a.txt": page(),
      "c.json": JSON.stringify({ ...settings, captured: "2024-04-26" }),
    });
    const text = run(["-f", "text", "a.txt"], { cwd });
    expect(run(["--config", "c.json", "a.txt"], { cwd })).toEqual(text);
    const json = run(["a.txt", "--captured", "2024-04-27", "--config", "c.json", "-f", "json"], { cwd });
    expect(JSON.parse(json.stdout).captured).toBe("2024-04-27");
    expect(run(["--config", "c.json", "-"], { cwd, input: page() }).stdout).toBe(text.stdout);
  });

  test("of two flags that contradict each other that on the command line wins", () => {
    const cwd = folderOf({ "a.txt": page(), "c.json": '{"learn": true}', "d.json": '{"no-learn": true}' });
    const plain = run(["--no-learn", "a.txt"], { cwd });
    expect(run(["--no-learn", "--config", "c.json", "a.txt"], { cwd })).toEqual(plain);
    expect(run(["--learn", "--config", "d.json", "a.txt"], { cwd }).status).toBe(0);
  });

  test("serves explain as well", () => {
    const cwd = folderOf({ "a.txt": page(), "c.json": '\ufeff{"no-color": true}' });
    const { status, stdout } = run(["explain", "a.txt", "--config", "c.json"], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    expect(status).toBe(0);
    expect(stdout).not.toContain("\u001b");
  });

  test("settles of explain and learn what they know, and the rest is for other runs", () => {
    const settings = { format: "text", jobs: 2, captured: "2024-02-28", output: "t.json" };
    const cwd = folderOf({ "c.json": JSON.stringify(settings), "a.txt": page() });
    const explained = run(["explain", "a.txt", "--config", "c.json"], { cwd });
    expect(explained).toMatchObject({ status: 0, stderr: "" });
    expect(explained.stdout).toMatch(/captured .*2024-02-28/);
    const { status, stderr } = run(["--config", "c.json", "learn", "a.txt"], { cwd });
    expect([status, stderr]).toEqual([1, expect.stringContaining("nothing learnt")]);
  });

  test.each(WRONG)("%s is refused with 2, and nothing is done", (config, said) => {
    const cwd = folderOf({ "a.txt": page(), "c.json": config });
    const { status, stdout, stderr } = run(["--config", "c.json", "a.txt"], { cwd });
    expect(stderr).toMatch(/^clean-news: --config c\.json/);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, ""]);
  });
});
