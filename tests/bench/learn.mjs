// Speed and memory of learning, on a million made-up lines: npm run bench:learn.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/clean-news.js", import.meta.url));

const PAGES = 10_000;
const SITES = 80;
const LINES = 100;
/** Lines of a page that its site repeats, those of a list of stories, and paragraphs of its own; the rest are one-off lines. */
const MENU = 55;
const TEASERS = 15;
const PARAGRAPHS = 18;
/** Shares of the shards, uneven. */
const SHARDS = [0.31, 0.02, 0.17, 0.001, 0.249, 0.05, 0.2];

/** Loaded into the tool's process: its peak memory, in KB, goes to standard error at its end. */
const REPORT_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS="+process.resourceUsage().maxRSS))`;

/** Numbers from 0 to 1, the same ones every time (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomNumbers(7);
const SYLLABLES =
  "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu".split(" ");

function word() {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
}

function words(count) {
  return Array.from({ length: count }, word).join(" ");
}

function makePage(site, headlines, number) {
  const latest = Array.from({ length: TEASERS }, (_, step) => headlines[(number + step) % headlines.length]);
  const story = Array.from({ length: PARAGRAPHS }, () => `${words(25)}, ${words(10)}.`);
  const own = Array.from({ length: LINES - MENU - TEASERS - PARAGRAPHS - 1 }, () => words(3));
  const menu = MENU / 2;
  return [...site.slice(0, menu), headlines[number], ...story, ...own, ...latest, ...site.slice(menu)].join(
    "\n",
  );
}

/** Pages of all sites in turn, as JSON lines. */
function* makePages() {
  const sites = Array.from({ length: SITES }, () =>
    Array.from({ length: MENU }, () => words(1 + Math.floor(random() * 3))),
  );
  const headlines = sites.map(() => Array.from({ length: Math.ceil(PAGES / SITES) }, () => words(7)));
  for (let page = 0; page < PAGES; page++) {
    const site = page % SITES;
    const text = makePage(sites[site], headlines[site], Math.floor(page / SITES));
    yield `${JSON.stringify({ id: page, text })}\n`;
  }
}

/** Writes lines to files, so great a share of them to each. */
function writeShards(paths, shares, lines) {
  const files = paths.map((path) => openSync(path, "w"));
  let number = 0;
  for (const line of lines) {
    let shard = 0;
    for (let sum = shares[0]; sum < (number % 1000) / 1000 && shard < files.length - 1; sum += shares[shard])
      shard++;
    writeSync(files[shard], line);
    number++;
  }
  for (const file of files) closeSync(file);
}

function learn(...args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT_MEMORY, BIN, "learn", ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`learn ${args.join(" ")} ended with ${status}: ${stderr}`);
  const megabytes = Number(/maxRSS=(\d+)/.exec(stderr)?.[1]) / 1024;
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes,
    said: stderr.includes("learnt") ? stderr.split("\n")[0] : "",
  };
}

function print(what, { seconds, megabytes, said }) {
  console.log(
    `${what.padEnd(24)}${seconds.toFixed(1).padStart(7)} s${megabytes.toFixed(0).padStart(6)} MB  ${said.replace(/^.*: /, "")}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "clean-news-bench-"));
try {
  const all = join(folder, "all.jsonl");
  writeShards([all], [1], makePages());
  console.log(`${PAGES} pages of ${SITES} sites, ${PAGES * LINES} lines; node ${process.version}`);
  const whole = join(folder, "template.json");
  print("one run", learn(all, "-o", whole));
  const shards = SHARDS.map((_, at) => join(folder, `${at}.jsonl`));
  writeShards(shards, SHARDS, readFileSync(all, "utf8").split(/(?<=\n)/));
  const partials = shards.map((shard) => `${shard}.partial`);
  shards.forEach((shard, at) => {
    print(`part ${at}`, learn("--partial", shard, "-o", partials[at]));
  });
  const merged = join(folder, "merged.json");
  print(`${SHARDS.length} parts merged`, learn("--merge", ...partials.reverse(), "-o", merged));
  const same = readFileSync(whole).equals(readFileSync(merged));
  console.log(same ? "merged is the one run, byte for byte" : "MERGED DIFFERS FROM THE ONE RUN");
  if (!same) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
