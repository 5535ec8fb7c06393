// Kills runs at random moments and compares what they leave with an undisturbed run: npm run kill -- [KILLS [PAGES]].
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "bin", "clean-news.js");
const MANIFEST = ".clean-news-manifest.jsonl";

const KILLS = Number(process.argv[2] ?? 100);
const PAGES = Number(process.argv[3] ?? 5000);

/** Milliseconds before which no run has written anything. */
const START_MS = 150;

/** Runs the tool, killed after so many milliseconds; whether it came to its end before. */
function clean(cwd, out, killAfter = null) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [BIN, "in", "-q", "-o", out, "-j", "2"], { cwd, stdio: "inherit" });
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", failed);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      if (status === 0 || signal === "SIGKILL") done(signal === null);
      else failed(new Error(`clean-news ended with ${status ?? signal}`));
    });
  });
}

/** Every file of an output but the manifest, by name. */
function readOutputs(folder) {
  const names = readdirSync(folder).filter((name) => name !== MANIFEST);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** What is wrong with an output, in words. */
function compare(found, whole, isEnd) {
  const wrong = [];
  for (const [name, bytes] of found) {
    if (name.endsWith(".tmp") && !isEnd) continue;
    if (!whole.has(name)) wrong.push(`${name} is one too many`);
    else if (!whole.get(name).equals(bytes)) wrong.push(`${name} has other bytes`);
  }
  if (isEnd) for (const name of whole.keys()) if (!found.has(name)) wrong.push(`${name} is missing`);
  return wrong;
}

/** Pages that the manifest says were written: one line each, as none was another the second time. */
function notedTwice(folder) {
  const seen = new Set();
  const lines = readFileSync(join(folder, MANIFEST), "utf8").split("\n");
  return lines.filter((line) => {
    const [, path] = /^\{"run":"\w+","path":("[^"]*")/.exec(line) ?? [];
    return path !== undefined && (seen.has(path) || !seen.add(path));
  });
}

function fail(wrong) {
  if (wrong.length === 0) return;
  console.log(wrong.slice(0, 20).join("\n"));
  throw new Error(`${wrong.length} files are wrong`);
}

const fixtures = readdirSync(join(ROOT, "fixtures"), { recursive: true })
  .filter((name) => name.endsWith("input.txt"))
  .sort()
  .map((name) => readFileSync(join(ROOT, "fixtures", name), "utf8"))
  .filter((dump) => dump.trim() !== "" && !dump.includes("\0"));
const cwd = mkdtempSync(join(tmpdir(), "clean-news-kill-"));
try {
  mkdirSync(join(cwd, "in"));
  for (let number = 0; number < PAGES; number += 1) {
    writeFileSync(
      join(cwd, "in", `${number}.txt`),
      `${fixtures[number % fixtures.length]}\nDump ${number}\n`,
    );
  }
  const began = performance.now();
  await clean(cwd, "whole");
  const wholeMs = performance.now() - began;
  const whole = readOutputs(join(cwd, "whole"));
  console.log(`${whole.size} files of ${PAGES} pages, undisturbed, in ${(wholeMs / 1000).toFixed(1)} s`);
  let kills = 0;
  let rounds = 0;
  let halfWritten = 0;
  while (kills < KILLS) {
    rounds += 1;
    const out = `out-${rounds}`;
    mkdirSync(join(cwd, out));
    for (let ended = false; !ended && kills < KILLS; ) {
      ended = await clean(cwd, out, START_MS + (Math.random() * 2.5 * wholeMs) / KILLS);
      if (ended) break;
      kills += 1;
      const found = readOutputs(join(cwd, out));
      halfWritten += [...found.keys()].filter((name) => name.endsWith(".tmp")).length;
      fail(compare(found, whole, false));
    }
    const before = readOutputs(join(cwd, out)).size;
    await clean(cwd, out);
    fail(compare(readOutputs(join(cwd, out)), whole, true));
    const twice = notedTwice(join(cwd, out)).length;
    console.log(
      `round ${rounds}: ${before} files after ${kills} kills in all, then the same ${whole.size}; ${twice} pages begun twice`,
    );
    rmSync(join(cwd, out), { recursive: true });
  }
  console.log(
    `${kills} kills in ${rounds} rounds: identical bytes, no page lost, none doubled; ${halfWritten} times a half written file was seen, and none at the end`,
  );
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
