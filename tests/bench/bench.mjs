// Speed and memory of the built tool, as whole processes: npm run bench [-- FOLDER of one's own dumps].
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "bin", "clean-news.js");

const START_RUNS = 20;
const FOLDER_RUNS = 3;
const FOLDER_DUMPS = 2000;
const MEMORY_DUMPS = [1000, 10_000];

/** Loaded into the tool's process: its peak memory, in KB, goes to standard error at its end. */
const REPORT_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS="+process.resourceUsage().maxRSS))`;

/** Runs node to its end; milliseconds and what it said on standard error. Standard output is thrown away. */
function timeNode(args) {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
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
  const runs = [];
  for (let turn = 0; turn < FOLDER_RUNS; turn += 1) runs.push((await timeNode([BIN, "--quiet", folder])).ms);
  const seconds = median(runs) / 1000;
  return [
    {
      what: `folder of ${FOLDER_DUMPS} dumps`,
      result: `${Math.round(FOLDER_DUMPS / seconds)} dumps/s`,
      note: `${(bytes / 1e6 / seconds).toFixed(2)} MB/s, one process, median of ${FOLDER_RUNS}`,
    },
  ];
}

async function benchMemory(scratch, dumps) {
  const rows = [];
  for (const count of MEMORY_DUMPS) {
    const folder = join(scratch, `memory-${count}`);
    writeFolder(folder, dumps, count);
    const { stderr } = await timeNode(["--import", REPORT_MEMORY, BIN, "--quiet", folder]);
    const kilobytes = Number(/maxRSS=(\d+)/.exec(stderr)?.[1]);
    rows.push({
      what: `peak memory, ${count} dumps`,
      result: `${(kilobytes / 1024).toFixed(0)} MB`,
      note: "resident set",
    });
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
    ...(await benchMemory(scratch, dumps)),
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
