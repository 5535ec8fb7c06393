import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { cleanPage } from "../src/clean.js";
import { PageReadError } from "../src/input/decode.js";
import { readJsonLines } from "../src/input/jsonLines.js";
import type { RecordReader, RecordSettings } from "../src/input/records.js";
import { readWarc } from "../src/input/warc.js";
import { WRITERS } from "../src/output/writers.js";
import { fetched, wetRecords } from "./warcSamples.js";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const SCHEMA = join(import.meta.dirname, "../src/output/article.schema.json");

/** A page that takes longer (milliseconds of CPU time) hangs. */
const MAX_PAGE_MS = 2000;

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

/** Pages to change: of the fixtures, and what may stand in them. */
function readSeeds(): Buffer[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ["input.txt", "input.html"].map((file) => join(FIXTURES, name, file)))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path));
}

/** Pieces that something is read from: numbers, dates, marks, addresses, signs of all kinds. */
const PIECES = [
  "\n",
  "\r\n",
  "\u2028",
  "\0",
  "\ufeff",
  "\u00ad",
  "\u200e",
  "\ud800",
  "🙂",
  "e\u0301",
  "â€œ",
  "Ã©",
  "\u001b[31m",
  "31.12.9999",
  "0000-00-00T99:99",
  "12 May 2017, 16:42",
  "By ",
  "©",
  "[1]",
  "* ",
  "References\n1. https://a.example/",
  "<p>",
  "</div>",
  "{",
  '"',
  " ",
  "\u3000",
  "一二三四年",
  "مايو",
  "|",
  "constructor",
  "__proto__",
];

/** One change of a page's bytes. */
type Mutation = (bytes: Buffer, at: number, size: number, piece: string) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes, at, _, piece) => Buffer.concat([bytes.subarray(0, at), Buffer.from(piece), bytes.subarray(at)]),
  (bytes, at, size, piece) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from(piece.repeat(size)), bytes.subarray(at)]),
  (bytes, at, size) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]),
  (bytes, at, size) => Buffer.concat([bytes.subarray(0, at + size), bytes.subarray(at)]),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => bytes.subarray(at),
  (bytes, at, size) => {
    const changed = Buffer.from(bytes);
    if (at < changed.length) changed[at] = size & 0xff;
    return changed;
  },
  (bytes) => Buffer.from(bytes.toString("latin1"), "utf8"),
  (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  (bytes) => Buffer.from(bytes.toString("utf8"), "utf16le"),
];

const change = fc.record({
  mutation: fc.nat({ max: MUTATIONS.length - 1 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat({ max: 300 }),
  piece: fc.constantFrom(...PIECES),
});

function mutate(
  seed: Buffer,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): Buffer {
  return changes.reduce(
    (bytes, { mutation, at, size, piece }) =>
      MUTATIONS[mutation]?.(bytes, Math.floor(at * bytes.length), size, piece) ?? bytes,
    seed,
  );
}

const seeds = readSeeds();

/** A page: one of the fixtures with a few changes, a soup of pieces, or anything. */
const page = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 6 }))
      .map(([seed, all]) => mutate(seed, all)),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((all) => Buffer.from(all.join(""))),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
);

/** Throws where cleaning a page crashes, hangs, or gives what the schema does not allow. */
function checkPage(input: string | Uint8Array): void {
  const started = process.cpuUsage();
  try {
    const article = cleanPage(input, { provenance: true, removed: true });
    const json = WRITERS.jsonl.write(article);
    if (!validate(JSON.parse(json))) throw new Error(`not by the schema: ${JSON.stringify(validate.errors)}`);
  } catch (error) {
    if (!(error instanceof PageReadError)) throw error;
  }
  const { user, system } = process.cpuUsage(started);
  if ((user + system) / 1000 > MAX_PAGE_MS) throw new Error(`took ${Math.round((user + system) / 1000)} ms`);
}

const SETTINGS: RecordSettings = {
  maxBytes: 20_000,
  textField: "text",
  urlField: "url",
  idField: "id",
  encoding: null,
  unpack: async (_, bytes) => bytes,
};

async function* inTwo(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, bytes.length >> 1);
  yield bytes.subarray(bytes.length >> 1);
}

const ARCHIVES: readonly (readonly [reader: RecordReader, bytes: Buffer])[] = [
  [readWarc, Buffer.concat(wetRecords(["Page one", "Page two"]))],
  [
    readWarc,
    fetched(
      "https://a.example/",
      { "Content-Type": "text/html", "Transfer-Encoding": "chunked" },
      "5\r\nHello\r\n0\r\n\r\n",
    ),
  ],
  [readWarc, fetched("https://a.example/", { "Content-Encoding": "gzip" }, gzipSync("Hello"))],
  [readJsonLines, Buffer.from('{"text":"one","url":"u","id":1}\n{"text":"two","x":[{"y":null}]}\n')],
];

const archive = fc
  .tuple(fc.constantFrom(...ARCHIVES), fc.array(change, { maxLength: 4 }))
  .map(([[reader, bytes], all]) => ({ reader, bytes: mutate(bytes, all) }));

/** Throws where reading an archive throws, or does not come to an end. */
async function checkArchive({ reader, bytes }: { reader: RecordReader; bytes: Buffer }): Promise<void> {
  let records = 0;
  for await (const record of reader(inTwo(bytes), SETTINGS)) {
    records += 1;
    if (records > bytes.length + 2) throw new Error("more records than bytes");
    if (record.kind === "page" && records < 3) checkPage(record.content);
  }
}

/** Characters of a page that went wrong that are shown. */
const MAX_SHOWN = 2000;

function show(found: unknown): string {
  return found instanceof Uint8Array
    ? JSON.stringify(Buffer.from(found).toString("latin1")).slice(0, MAX_SHOWN)
    : "";
}

/** Throws what fast-check found, made small, in words. */
function report<T>({ failed, counterexample, errorInstance, seed, numRuns }: fc.RunDetails<T>): void {
  if (!failed) return;
  const [found] = (counterexample as readonly unknown[] | null) ?? [];
  const bytes = found instanceof Uint8Array ? found : Object(found).bytes;
  throw new Error(`seed ${seed}, run ${numRuns}, page as latin-1: ${show(bytes)}`, { cause: errorInstance });
}

/** Cleans so many pages, four in five of them alone and the others in archives. Throws at the first that goes wrong. */
export async function fuzz(runs: number, seed?: number): Promise<void> {
  const settings = seed === undefined ? {} : { seed };
  report(fc.check(fc.property(page, checkPage), { ...settings, numRuns: Math.ceil(runs * 0.8) }));
  report(
    await fc.check(fc.asyncProperty(archive, checkArchive), { ...settings, numRuns: Math.floor(runs * 0.2) }),
  );
}
