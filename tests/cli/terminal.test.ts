import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BIN, folderOf, NODE, page } from "./runCli.js";

/** `script` of util-linux gives a command a terminal; that of other systems has other flags. */
const HAS_SCRIPT = (spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "").includes(
  "util-linux",
);

/** Runs a shell command line in which `$CLI` is the tool, with all three streams a terminal unless it redirects them. */
function inTerminal(command: string, cwd: string, env: Record<string, string> = {}): string {
  const { NO_COLOR, FORCE_COLOR, CI, ...environment } = process.env;
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd,
    encoding: "utf8",
    env: { ...environment, TERM: "xterm-256color", CLI: `${NODE} ${BIN}`, ...env },
  });
  return stdout.replaceAll("\r\n", "\n");
}

describe.skipIf(!HAS_SCRIPT)("at a terminal", () => {
  test("without input it says what to do, and exits 2", () => {
    const shown = inTerminal("$CLI; echo status $?", folderOf({}));
    expect(shown).toContain("no input. Name a file or folder");
    expect(shown).toContain("--help");
    expect(shown).toContain("status 2");
  });

  test("control characters of a page are shown, not obeyed; a pipe gets them as they are", () => {
    const cwd = folderOf({ "a.txt": page().replace("The old", "The \u001b]0;owned\u0007old \u009b31m") });
    for (const format of ["json", "text", "markdown"]) {
      const shown = inTerminal(`$CLI -f ${format} a.txt`, cwd);
      expect(shown).toContain("harbour bridge");
      for (const sign of ["\u001b", "\u0007", "\u009b"]) expect(shown).not.toContain(sign);
    }
    expect(inTerminal("$CLI -f text a.txt > out; od -c out", cwd)).toContain("033");
  });

  test("names in messages are shown, not obeyed", () => {
    const shown = inTerminal("$CLI --no-color 'no\u001b[31mpe.txt' > out", folderOf({}));
    expect(shown).toContain("␛[31mpe.txt: does not exist");
    expect(shown).not.toContain("\u001b");
  });

  test("several inputs: a progress bar and a summary on standard error; not for one, not with --quiet", () => {
    const names = Array.from({ length: 600 }, (_, number) => `in/${number}.txt`);
    const cwd = folderOf({ ...Object.fromEntries(names.map((name) => [name, page()])), "b.txt": "" });
    const shown = inTerminal("$CLI in b.txt > out", cwd);
    expect(shown).toMatch(/learning \(1\/2\) \[=* *\] \d+\/601/);
    expect(shown).toMatch(/cleaning \(2\/2\) \[=* *\] \d+\/601 {2}\d+ pages\/s {2}\d+ s left/);
    expect(shown).toMatch(/601 pages, 600 articles, 1 failed; [\d.]+ s\n$/);
    expect(shown).toContain("b.txt: is empty.");
    const among = inTerminal("$CLI in", cwd);
    expect(among).toMatch(/learning \(1\/2\) \[=* *\] \d+\/600/);
    expect(among).toContain('\r\u001b[K{"source"');
    expect(among).not.toContain("cleaning (2/2)");
    expect(inTerminal("$CLI --quiet in > out", cwd)).toBe("");
    expect(inTerminal("$CLI in/1.txt > out", cwd)).toBe("");
    expect(inTerminal("$CLI in 2> err > out; cat err", cwd)).toBe("");
  });

  test("a second run into a folder learns again only where a page is left to clean", () => {
    const names = Array.from({ length: 300 }, (_, number) => `in/${number}.txt`);
    const cwd = folderOf({
      ...Object.fromEntries(names.map((name, number) => [name, page(number)])),
      "in/empty.txt": "",
    });
    const again = (more = ""): string => inTerminal(`$CLI in -o out ${more}`, cwd);
    const learning = "learning (1/2) [";
    expect(again()).toContain(learning);
    const second = again();
    expect(second).toContain("1 page, 0 articles, 1 failed, 300 done before");
    expect(second).not.toContain(learning);
    expect(second).not.toContain("cleaning (2/2)");
    expect(again("--timezone Europe/Minsk")).toContain(learning);
    expect(again("--force")).toContain(learning);
    expect(again()).not.toContain(learning);
    rmSync(join(cwd, "out/7.json"));
    const mended = again();
    expect(mended).toContain(learning);
    expect(mended).toContain("2 pages, 1 article, 1 failed, 299 done before");
    writeFileSync(join(cwd, "in/8.txt"), page(1000));
    expect(again()).toContain(learning);
    expect(again()).not.toContain(learning);
  });

  test("Ctrl-C with workers takes the bar away and leaves the terminal as it was", () => {
    const names = Array.from({ length: 3000 }, (_, number) => `in/${number}.txt`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, page()])));
    const run = "$CLI in -o out -j 2 --no-learn & run=$!; sleep 2; kill -INT $run; wait $run; echo status $?";
    const shown = inTerminal(`before=$(stty -g); ${run}; [ "$before" = "$(stty -g)" ] && echo same`, cwd);
    expect(shown).toContain("pages/s");
    // The bar goes, then the line comes.
    const [, after] = shown.split("\r\u001b[Kclean-news: ");
    expect(after).toMatch(
      /^interrupted after \d+ pages \(input \d+ of 3000\)\. The same command goes on from there\.\nstatus 130\nsame\n$/,
    );
  });

  test("colours follow NO_COLOR and --no-color", () => {
    const cwd = folderOf({ "a.txt": page() });
    expect(inTerminal("$CLI explain a.txt", cwd)).toContain("\u001b[32m");
    expect(inTerminal("$CLI explain a.txt --no-color", cwd)).not.toContain("\u001b[");
    expect(inTerminal("$CLI explain a.txt", cwd, { NO_COLOR: "1" })).not.toContain("\u001b[");
    expect(inTerminal("$CLI nope.txt > out", cwd)).toContain("\u001b[31mclean-news:");
    expect(inTerminal("$CLI nope.txt > out", cwd, { NO_COLOR: "1" })).not.toContain("\u001b[");
  });
});
