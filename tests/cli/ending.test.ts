import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ended, folderOf, page, paths, start } from "./runCli.js";

const MANIFEST = ".clean-news-manifest.jsonl";

/** The tool waits for a pipe that nobody writes to, after it has written one record. */
function startAndHang(flags: readonly string[]): { cwd: string; child: ReturnType<typeof start> } {
  const cwd = folderOf({ "a.txt": page() });
  execFileSync("mkfifo", [join(cwd, "pipe")]);
  return { cwd, child: start([...flags, "a.txt", "pipe"], cwd) };
}

describe.skipIf(process.platform === "win32")("ends", () => {
  test.each([
    ["SIGINT", 130, [], "clean-news: interrupted after 1 page (input 1 of 2).\n"],
    ["SIGTERM", 143, [], "clean-news: interrupted after 1 page (input 1 of 2).\n"],
    ["SIGHUP", 129, [], ""],
    ["SIGINT", 130, ["--quiet"], ""],
  ] as const)("%s keeps what is finished and exits %i", async (signal, status, flags, told) => {
    const { child } = startAndHang(flags);
    let stdout = "";
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (stdout.endsWith("\n")) child.kill(signal);
    });
    expect(await ended(child)).toBe(status);
    expect(paths(stdout)).toEqual(["a.txt"]);
    expect(stderr).toBe(told);
  });

  test("an interrupted run leaves whole files in the output folder, and nothing else", async () => {
    const { cwd, child } = startAndHang(["-o", "out"]);
    const end = ended(child);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    await expect.poll(() => readdirSync(cwd), { timeout: 10_000 }).toContain("out");
    await expect.poll(() => readdirSync(join(cwd, "out")), { timeout: 10_000 }).toEqual([MANIFEST, "a.json"]);
    child.kill("SIGINT");
    expect(await end).toBe(130);
    expect(readdirSync(join(cwd, "out"))).toEqual([MANIFEST, "a.json"]);
    expect(stderr).toContain("The same command goes on from there.");
  });

  test("an interrupted run whose standard error is closed ends as it should", async () => {
    const { child } = startAndHang([]);
    child.stderr.destroy();
    child.stdout.once("data", () => child.kill("SIGINT"));
    expect(await ended(child)).toBe(130);
  });

  test("a reader that never reads does not hold up an interrupt", async () => {
    const names = Array.from({ length: 400 }, (_, number) => `in/${number}.txt`);
    const child = start(["in"], folderOf(Object.fromEntries(names.map((name) => [name, page()]))));
    const end = ended(child);
    setTimeout(() => child.kill("SIGINT"), 1500);
    child.on("exit", () => child.stdout.resume());
    expect(await end).toBe(130);
  });

  test("a reader that goes away ends the run quietly", async () => {
    const names = Array.from({ length: 1000 }, (_, number) => `in/${number}.txt`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, page()])));
    const child = start(["in"], cwd);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended(child)).toBe(0);
    expect(stderr).toBe("");
  });
});
