// Speed and memory of the built tool, as whole processes: npm run bench [-- FOLDER of one's own dumps].
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "bin", "clean-news.js");

const START_RUNS = 20;
const FOLDER_RUNS = 3;
const FOLDER_DUMPS = 2000;
const MEMORY_DUMPS = [1000, 20_000];
const JOBS = [1, 2];

/** Loaded into the tool's process: its peak memory, in KB, goes to standard error at its end. */
const REPORT_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS="+process.resourceUsage().maxRSS))`;

/** Runs node to its end, by another command where one goes before; milliseconds and what it said on standard error. Standard output is thrown away. */
function timeNode(args, before = []) {
  return new Promise((done, failed) => {
    const started = performance.now();
    const [command, ...words] = [...before, process.execPath, ...args];
    const child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", failed);
    child.on("close", (status) => {
      if (status !== 0) failed(new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`));
      else done({ ms: performance.now() - started, stderr });
    });
  });
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** The dumps of the folder that was given, else those of the fixtures without their blank lines. */
function readDumps(folder) {
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:txt|text|dump)$/.test(name))
    .sort();
  const dumps = names.map((name) => readFileSync(join(folder, name), "utf8"));
  const usable = dumps.filter((dump) => dump.trim() !== "" && !dump.includes("\0"));
  if (usable.length === 0) throw new Error(`${folder} holds no .txt, .text or .dump file with text.`);
  return usable;
}

/** A folder of so many dumps, the given ones over and over, each with a line of its own. Returns its bytes. */
function writeFolder(folder, dumps, count) {
  mkdirSync(folder);
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const path = join(folder, `${number}.txt`);
    writeFileSync(path, `${dumps[number % dumps.length]}\nDump ${number}\n`);
    bytes += statSync(path).size;
  }
  return bytes;
}

async function benchStart(folder) {
  const dump = join(folder, "0.txt");
  const commands = {
    "node -e 0": ["-e", "0"],
    "clean-news FILE": [BIN, dump],
    "clean-news -f jsonl FILE": [BIN, "-f", "jsonl", dump],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn <= START_RUNS; turn += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const { ms } = await timeNode(args);
      // The first turn warms the disk and the compile cache.
      if (turn > 0) times[name].push(ms);
    }
  }
  const base = median(times["node -e 0"]);
  return Object.entries(times).map(([name, all]) => ({
    what: name,
    result: `${median(all).toFixed(1)} ms`,
    note: `${(median(all) / base).toFixed(2)} x node -e 0, median of ${START_RUNS}`,
  }));
}

async function benchFolder(folder, bytes) {
  const times = Object.fromEntries(JOBS.map((jobs) => [jobs, []]));
  // In turns: what else the machine does falls on all alike.
  for (let turn = 0; turn < FOLDER_RUNS; turn += 1) {
    for (const jobs of JOBS) times[jobs].push((await timeNode([BIN, "--quiet", "-j", jobs, folder])).ms);
  }
  const seconds = JOBS.map((jobs) => median(times[jobs]) / 1000);
  return JOBS.map((jobs, at) => ({
    what: `folder of ${FOLDER_DUMPS} dumps, --jobs ${jobs}`,
    result: `${Math.round(FOLDER_DUMPS / seconds[at])} dumps/s`,
    note: `${(bytes / 1e6 / seconds[at]).toFixed(2)} MB/s, ${(seconds[0] / seconds[at]).toFixed(2)} x --jobs 1, median of ${FOLDER_RUNS}`,
  }));
}

/** One core against all of them, by as many workers: only Linux can be asked for it. */
async function benchCores(folder) {
  const cores = availableParallelism();
  if (process.platform !== "linux" || cores < 2) return [];
  const one = [];
  const all = [];
  for (let turn = 0; turn < FOLDER_RUNS; turn += 1) {
    one.push((await timeNode([BIN, "--quiet", folder], ["taskset", "-c", "0"])).ms);
    all.push((await timeNode([BIN, "--quiet", folder])).ms);
  }
  return [
    {
      what: `${cores} cores against one`,
      result: `${(median(one) / median(all)).toFixed(2)} x`,
      note: `${Math.round(FOLDER_DUMPS / (median(one) / 1000))} and ${Math.round(FOLDER_DUMPS / (median(all) / 1000))} dumps/s, the one by taskset`,
    },
  ];
}

async function benchMemory(scratch, dumps) {
  const rows = [];
  for (const count of MEMORY_DUMPS) {
    const folder = join(scratch, `memory-${count}`);
    writeFolder(folder, dumps, count);
    for (const output of [[], ["-o", join(scratch, `out-${count}`)]]) {
      const { stderr } = await timeNode([
        "--import",
        REPORT_MEMORY,
        BIN,
        "--quiet",
        "-j",
        "2",
        ...output,
        folder,
      ]);
      const kilobytes = Math.max(
        ...[...stderr.matchAll(/maxRSS=(\d+)/g)].map(([, number]) => Number(number)),
      );
      rows.push({
        what: `peak memory, ${count} dumps${output.length > 0 ? " into a folder" : ""}`,
        result: `${(kilobytes / 1024).toFixed(0)} MB`,
        note: "resident set of the whole process, --jobs 2",
      });
    }
    rmSync(folder, { recursive: true });
  }
  return rows;
}

function printTable(rows) {
  const widths = ["what", "result"].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const { what, result, note } of rows) {
    console.log(`${what.padEnd(widths[0])}  ${result.padStart(widths[1])}  ${note}`);
  }
}

const given = process.argv[2];
const dumps = given
  ? readDumps(given)
  : readDumps(join(ROOT, "fixtures")).map((dump) => dump.replace(/\n\s*\n/g, "\n"));
const scratch = mkdtempSync(join(tmpdir(), "clean-news-bench-"));
try {
  const folder = join(scratch, "dumps");
  const bytes = writeFolder(folder, dumps, FOLDER_DUMPS);
  console.log(
    `${dumps.length} different dumps, ${Math.round(bytes / FOLDER_DUMPS)} bytes each on average; node ${process.version}`,
  );
  printTable([
    ...(await benchStart(folder)),
    ...(await benchFolder(folder, bytes)),
    ...(await benchCores(folder)),
    ...(await benchMemory(scratch, dumps)),
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
