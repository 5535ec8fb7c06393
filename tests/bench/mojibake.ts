// How well misread text is put right, and whether clean text stays: npm run mojibake -- FOLDER [STEP]. FOLDER holds dumps as
// <set>.<style>.jsonl.gz ({id, text}) and their languages as <set>.truth.jsonl.gz ({id, lang}); every STEPth page is taken.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { repairMojibake } from "../../src/input/mojibake.js";
import { type WrongCodec, wrongCodecs } from "../../src/input/wrongCodecs.js";

/** Pages of one language, at most. */
const PAGES_A_LANGUAGE = 40;

interface Dump {
  readonly id: string;
  readonly text: string;
}

function readLines<T>(path: string): T[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

/** UTF-8 read as another encoding. `latin`: bytes below 0xA0 stand for control characters, as in latin-1. */
function misread(text: string, { bytes }: WrongCodec, latin: boolean): string {
  const signs: string[] = Array.from({ length: 0x100 }, (_, byte) => String.fromCharCode(byte));
  for (const [unit, byte] of bytes.entries())
    if (byte >= 0x80 && !latin && unit !== byte) signs[byte] = String.fromCharCode(unit);
  return Array.from(new TextEncoder().encode(text), (byte) => signs[byte]).join("");
}

const [folder = "", step = "1"] = process.argv.slice(2);
const sets = readdirSync(folder)
  .map((name) => /^([^.]+)\.truth\.jsonl\.gz$/.exec(name)?.[1])
  .filter((name) => name !== undefined);
const pages = new Map<string, string[]>();
let untouched = 0;
let milliseconds = 0;
const harmed: string[] = [];
for (const set of sets) {
  const truth = readLines<{ id: string; lang?: string }>(join(folder, `${set}.truth.jsonl.gz`));
  const languages = new Map(truth.map(({ id, lang }) => [id, lang]));
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${set}.`) || name.includes(".truth.") || name.includes(".html.")) continue;
    for (const [at, { id, text }] of readLines<Dump>(join(folder, name)).entries()) {
      if (at % Number(step) !== 0) continue;
      const started = performance.now();
      const repaired = repairMojibake(text);
      milliseconds += performance.now() - started;
      untouched += 1;
      if (repaired.text !== text) harmed.push(`${name} ${id}: ${repaired.messages[0]?.reason}`);
      const language = languages.get(id) ?? "";
      const known = pages.get(language) ?? [];
      if (name.includes(".wet.") && known.length < PAGES_A_LANGUAGE && repaired.text === text) {
        pages.set(language, [...known, text]);
      }
    }
  }
}
console.log(
  `${untouched} dumps as they are: ${harmed.length} changed, ${((1000 * milliseconds) / untouched).toFixed(0)} µs each`,
);
for (const line of harmed) console.log(`  ${line}`);

const codecs = [
  ...wrongCodecs().codecs.map((codec) => ({ name: codec.name, codec, latin: false })),
  ...wrongCodecs()
    .codecs.slice(0, 1)
    .map((codec) => ({ name: "latin-1", codec, latin: true })),
];
let all = 0;
let right = 0;
const byLanguage = new Map<string, [number, number]>();
for (const { name, codec, latin } of codecs) {
  for (const times of [1, 2]) {
    let pairs = 0;
    let restored = 0;
    for (const [language, texts] of pages) {
      for (const text of texts) {
        let wrong = text;
        for (let time = 0; time < times; time++) wrong = misread(wrong, codec, latin);
        if (wrong === text) continue;
        const same = repairMojibake(wrong).text === text;
        pairs += 1;
        restored += same ? 1 : 0;
        const [seen, good] = byLanguage.get(language) ?? [0, 0];
        byLanguage.set(language, [seen + 1, good + (same ? 1 : 0)]);
      }
    }
    all += pairs;
    right += restored;
    console.log(
      `${name} x ${times}: ${restored} of ${pairs} restored, ${((100 * restored) / pairs).toFixed(1)} %`,
    );
  }
}
for (const [language, [seen, good]] of [...byLanguage].sort(([, [a]], [, [b]]) => b - a)) {
  console.log(`${language}: ${((100 * good) / seen).toFixed(1)} % of ${seen}`);
}
console.log(`all: ${right} of ${all} restored exactly, ${((100 * right) / all).toFixed(2)} %`);
