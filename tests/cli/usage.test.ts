import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, page, ROOT, run } from "./runCli.js";

/** Command lines that are wrong, and a part of what is said. */
const WRONG: readonly (readonly [args: readonly string[], said: string])[] = [
  [["--fromat", "json", "a.txt"], "(Did you mean --format?)"],
  [["--format", "xml", "a.txt"], "Allowed choices are json, jsonl, markdown, text, csv, parquet."],
  [["--format"], "argument missing"],
  [
    ["--timezone", "Mars/Base", "a.txt"],
    "'Mars/Base' is invalid. Allowed are IANA zone names (Europe/Minsk)",
  ],
  [["--timezone", "+25:00", "a.txt"], "'+25:00' is invalid"],
  [["--captured", "2023-02-29", "a.txt"], "'2023-02-29' is invalid. Allowed are days of the calendar"],
  [["--captured", "26.04.2024", "a.txt"], "YYYY-MM-DD"],
  [["--max-bytes", "0", "a.txt"], "Allowed are 1 to 1G"],
  [["--max-bytes", "2G", "a.txt"], "Allowed are 1 to 1G"],
  [["--min-confidence", "1.01", "a.txt"], "'1.01' is invalid. Allowed are numbers from 0 to 1"],
  [["--min-confidence", "high", "a.txt"], "Allowed are numbers from 0 to 1"],
  [["--config", "nope", "a.txt"], "--config nope does not exist. Check the name"],
  [["-0", "a.txt"], "Give --files-from too."],
  [["--files-from", "-", "-"], "can't be both"],
  [["--files-from", "by-nul"], "--files-from by-nul has names that end with NUL bytes. Give -0 too."],
  [
    ["--files-from", "by-line", "-0"],
    "--files-from by-line has names that end with lines, and no NUL bytes. Leave -0 out.",
  ],
  [["-v"], "unknown option '-v'. The version is told by -V."],
  [["explain", "-v", "a.txt"], "unknown option '-v'. The version is told by -V."],
  [
    ["--learn", "--no-learn", "a.txt"],
    "--learn and --no-learn contradict each other. Leave one of them out.",
  ],
  [["a.txt", "--no-learn", "-q", "--learn"], "--learn and --no-learn contradict each other."],
  [["--files-from", "."], "is a folder, where a file is needed."],
  [["--config", ".", "a.txt"], "--config . is a folder, where a file is needed."],
  [["--files-from", "nope"], "--files-from nope does not exist."],
  [["--stdin-filepath", "x.txt", "a.txt"], "Add - to the inputs"],
  [["a.txt", ""], "empty name"],
  [["a.txt", "--learn", "--template", "t.json"], "--template and --learn both say what the sites repeat."],
  [["explain", "a.txt", "b.txt"], "too many arguments"],
  [["explian", "a.txt"], "explian is neither a file nor a command. Did you mean clean-news explain?"],
  [["expalin", "a.txt"], "Did you mean clean-news explain?"],
  [["Learn", "a.txt"], "Did you mean clean-news learn?"],
  [["-q", "lern", "a.txt"], "Did you mean clean-news learn?"],
  [["hlep"], "Did you mean clean-news help?"],
  [["help", "explian"], "unknown command 'explian'\n(Did you mean explain?)"],
  [["help", "moon"], "unknown command 'moon'"],
  [
    ["learn", "a.txt", "-o", "t.json", "--report", "r.html"],
    "--report has no effect with learn. Leave it out.",
  ],
  [["learn", "a.txt", "-o", "t.json", "-f", "json"], "--format has no effect with learn."],
  [["--favor", "recall", "learn", "a.txt", "-o", "t.json"], "--favor has no effect with learn."],
  [["learn", "--no-learn", "a.txt", "-o", "t.json"], "--no-learn has no effect with learn."],
  [["learn", "--template", "t.json", "-o", "u.json"], "clean-news help learn tells what there is."],
  [
    ["learn", "--merge", "a", "--encoding", "utf-8", "-o", "t"],
    "--encoding has no effect with learn --merge.",
  ],
  [["explain", "a.txt", "-o", "out"], "--output has no effect with explain. Leave it out."],
  [["--quiet", "explain", "a.txt"], "--quiet has no effect with explain."],
  [["explain", "a.txt", "--learn"], "--learn has no effect with explain."],
  [["explain", "--input", "a.txt", "--favor", "recall"], "--favor has no effect with explain --input."],
  [["explain", "a.txt", "--moon"], "unknown option '--moon'"],
];

/** Flags in the help of a command. */
function listed(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = ""]) => flag);
}

describe("usage", () => {
  test.each(WRONG)("%j is refused with 2, and nothing is done", (args, said) => {
    const cwd = folderOf({ "a.txt": page(), "by-nul": "a.txt\0", "by-line": "a.txt\r\n" });
    const { status, stdout, stderr } = run(args, { cwd });
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/^clean-news: /);
    expect([status, stdout]).toEqual([2, ""]);
  });

  test("a file whose name begins with - is told how to be named; no other is", () => {
    const cwd = folderOf({ "-x.txt": page(), "-f.txt": page(), "a.txt": page() });
    const hint = ". For the file of that name: ./-x.txt, or -- before it.\n";
    expect(run(["-x.txt"], { cwd }).stderr).toContain(`unknown option '-x.txt'${hint}`);
    expect(run(["learn", "-x.txt", "-o", "t.json"], { cwd }).stderr).toContain(hint);
    expect(run(["-f.txt"], { cwd }).stderr).toContain("parquet. For the file of that name: ./-f.txt, or");
    expect(run(["-y.txt", "a.txt"], { cwd }).stderr).toContain("unknown option '-y.txt'\n");
    expect(run(["-y.txt", "--", "-x.txt"], { cwd }).stderr).not.toContain("For the file");
    for (const args of [["./-x.txt"], ["--", "-x.txt"]])
      expect([args, run(args, { cwd }).status]).toEqual([args, 0]);
  });

  test("flags that are right", () => {
    const cwd = folderOf({ "a.txt": page() });
    for (const flag of [
      ["--timezone", "Europe/Minsk"],
      ["--timezone", "-03:30"],
      ["--captured", "2024-02-29"],
      ["--max-bytes", "1g"],
      ["--min-confidence", "0"],
      ["--min-confidence", ".5"],
    ]) {
      expect([flag, run([...flag, "a.txt"], { cwd }).status]).toEqual([flag, 0]);
    }
  });

  test("the same with and without the flag parser", () => {
    const cwd = folderOf({ "a.txt": page(1), "b.txt": page(2) });
    expect(run(["--", "a.txt"], { cwd })).toEqual(run(["a.txt"], { cwd }));
    expect(run(["--max-bytes", "16M", "a.txt", "b.txt"], { cwd })).toEqual(run(["a.txt", "b.txt"], { cwd }));
  });

  test("--help tells formats and exit codes, and ends with examples", () => {
    const { status, stdout, stderr } = run(["--help"], { cwd: folderOf({}) });
    expect([status, stderr]).toEqual([0, ""]);
    for (const part of [
      "else jsonl",
      "Exit codes:",
      "  130  interrupted",
      "markdown",
      "--files-from",
      "*.txt",
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout.slice(stdout.indexOf("Examples:"))).toContain("clean-news page.txt");
    expect(run(["explain", "-h"], { cwd: folderOf({}) }).stdout).toContain("line by line");
  });

  test("help is --help, and that of a command", () => {
    const cwd = folderOf({});
    expect(run(["help"], { cwd })).toEqual(run(["--help"], { cwd }));
    for (const command of ["explain", "learn"])
      expect(run(["help", command], { cwd })).toEqual(run([command, "--help"], { cwd }));
  });

  test("the help of a command lists what it takes, and nothing else", () => {
    const cwd = folderOf({});
    const help = (...args: string[]): string[] => listed(run([...args, "--help"], { cwd }).stdout);
    const [all, learn, explain] = [help(), help("learn"), help("explain")];
    expect(learn.filter((flag) => !all.includes(flag))).toEqual(["--partial", "--merge", "--group-by"]);
    expect(explain.filter((flag) => !all.includes(flag))).toEqual(["--input"]);
    expect(learn).toEqual(expect.arrayContaining(["--output", "--files-from", "--quiet"]));
    for (const flag of ["--format", "--report", "--learn", "--template"]) expect(learn).not.toContain(flag);
    expect(explain).toEqual(expect.arrayContaining(["--template", "--favor", "--no-color"]));
    for (const flag of ["--output", "--jobs", "--files-from"]) expect(explain).not.toContain(flag);
  });

  test("flags of a command stand before its name or after it, those after it win", () => {
    const cwd = folderOf({ "a.txt": page() });
    const day = (...args: string[]) => /captured .*(2024-\S+)/.exec(run(args, { cwd }).stdout)?.[1];
    expect(day("--captured", "2024-02-28", "explain", "a.txt")).toBe("2024-02-28");
    expect(day("explain", "--captured", "2024-02-28", "a.txt")).toBe("2024-02-28");
    expect(day("--captured", "2024-02-28", "explain", "a.txt", "--captured", "2024-02-29")).toBe(
      "2024-02-29",
    );
  });

  test("files that are called like a command are files, and other names are not guessed at", () => {
    const cwd = folderOf({ help: page(), lern: page() });
    expect(run(["help"], { cwd })).toMatchObject({ status: 0, stderr: "" });
    expect(run(["--quiet", "help", "lern"], { cwd })).toMatchObject({ status: 0, stderr: "" });
    expect(run(["clean", "help"], { cwd }).stderr).toContain("clean: does not exist.");
    expect(run(["--", "explian"], { cwd }).stderr).toContain("explian: does not exist.");
  });

  test("--version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(run(["--version"], { cwd: folderOf({}) })).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });
});
