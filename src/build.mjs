// Builds dist/: npm run build.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");
const DIST = join(ROOT, "dist");

/** What is cleaned before the compiled code is kept, so that it holds all that a page needs. */
const WARMING_PAGE = "fixtures/en-wire-flag-banner/input.txt";

/** What `npm run train` builds there stays. */
const KEPT = "train";

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Else esbuild makes a regular expression with \p{…} anew each time it is used.
  supported: { "regexp-unicode-property-escapes": true },
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: "warning",
};

/** Folders in node_modules of what went into the builds. */
const bundled = new Set();

/** esbuild's build, its packages noted. */
async function bundle(options) {
  const result = await build({ ...SHARED, ...options });
  for (const input of Object.keys(result.metafile.inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) bundled.add(folder);
  }
  return result;
}

/** Their licences ask to go where their code goes. */
function writeLicences() {
  const texts = [...bundled].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(ROOT, folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}`;
  });
  writeFileSync(join(DIST, "third-party-licenses.txt"), `${texts.join(`\n\n${"-".repeat(78)}\n\n`)}\n`);
}

/** Modules that the command-line tool has in files, made by them: see src/cli/built.ts. */
const PREPARED = [
  "dates/preparedNames",
  "input/encodingGuesses",
  "input/readReference",
  "locales/nameTable",
  "locales/prepared",
  "model/weightBytes",
  "text/classTable",
  "text/profilesOf",
];

const readPrepared = {
  name: "read-prepared",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = path.slice(SRC.length + 1, -".ts".length).replaceAll("\\", "/");
      if (!PREPARED.includes(name)) return undefined;
      return { contents: `export * from ${JSON.stringify(join(SRC, "cli/built.ts"))};`, loader: "ts" };
    });
    onLoad({ filter: /readHtml\.ts$/ }, () => ({ contents: READ_HTML_LATER, loader: "js" }));
  },
};

/** The reader of HTML in the command-line tool: a run on text dumps does not load it. */
const READ_HTML_LATER = `
const later = (name) => (input) => require("./html.cjs")[name](input);
export const readHtml = later("readHtml");
export const readDataHints = later("readDataHints");
`;

/** Modules that few runs load, by the name of their file in dist/packages; each holds the packages that it imports. */
const APART = {
  csv: "src/output/csv.ts",
  parquet: "src/output/parquet.ts",
  report: "src/output/report/report.ts",
};

/** Packages come in files of their own, loaded by the few runs that need them. */
function packagesApart(names) {
  return {
    name: "packages-apart",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const source = join(resolveDir, path).replace(/\.js$/, ".ts");
        const [name] = Object.entries(APART).find(([, file]) => join(ROOT, file) === source) ?? [];
        return name === undefined ? undefined : { path: `./packages/${name}.cjs`, external: true };
      });
      onResolve({ filter: /^[a-z]/ }, ({ path, kind }) => {
        if (kind === "entry-point" || path.startsWith("node:")) return undefined;
        names.add(path);
        return { path: `./packages/${path}.cjs`, external: true };
      });
    },
  };
}

async function buildLibrary() {
  await bundle({ entryPoints: ["src/index.ts"], format: "esm", charset: "utf8", outdir: DIST });
}

/** Escapes what esbuild leaves: a script of ASCII alone takes half the memory, and a third less time to load. */
function escapeLetters(path) {
  const text = readFileSync(path, "utf8");
  const asEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(path, text.replace(/[^\0-\x7f]/g, asEscape));
}

async function buildTool() {
  const names = new Set();
  const cjs = { format: "cjs", outdir: DIST, outExtension: { ".js": ".cjs" } };
  await bundle({
    ...cjs,
    entryPoints: { main: "src/cli/main.ts" },
    define: { "import.meta.dirname": "__dirname" },
    supported: { ...SHARED.supported, "dynamic-import": false },
    external: ["./html.cjs"],
    plugins: [readPrepared, packagesApart(names)],
  });
  escapeLetters(join(DIST, "main.cjs"));
  await bundle({ ...cjs, entryPoints: { html: "src/input/html/readHtml.ts" } });
  escapeLetters(join(DIST, "html.cjs"));
  const entryPoints = Object.fromEntries([...names].map((name) => [`packages/${name}`, name]));
  for (const [name, file] of Object.entries(APART)) entryPoints[`packages/${name}`] = file;
  for (const name of ["encodingGuesses", "readReference"])
    entryPoints[`packages/${name}`] = `src/input/${name}.ts`;
  // piscina asks for it only where threads are to be nicer than others.
  await bundle({ ...cjs, entryPoints, external: ["@napi-rs/nice"] });
  await buildWorkerStart();
}

/** piscina starts its threads on a file beside its own of this very name, in which the type of our package does not hold. */
async function buildWorkerStart() {
  const folder = join(DIST, "packages");
  const entryPoints = { worker: "node_modules/piscina/dist/worker.js" };
  await bundle({ format: "cjs", outdir: folder, entryPoints, external: ["@napi-rs/nice"] });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
}

async function writePrepared() {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: ["src/prepare.ts"],
    format: "esm",
    write: false,
    outdir: DIST,
  });
  const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
  const { prepareFiles } = await import(code);
  mkdirSync(join(DIST, "prepared"), { recursive: true });
  for (const [name, content] of prepareFiles()) writeFileSync(join(DIST, "prepared", name), content);
}

/** A name for what was built: outputs of another build are not taken for those of this one (src/cli/manifest.ts). */
function writeBuildName() {
  const hash = createHash("sha256");
  const prepared = readdirSync(join(DIST, "prepared")).sort();
  for (const name of ["main.cjs", "html.cjs", ...prepared.map((file) => join("prepared", file))]) {
    hash.update(readFileSync(join(DIST, name)));
  }
  writeFileSync(join(DIST, "build.txt"), `${hash.digest("hex").slice(0, 12)}\n`);
}

function writeTypes() {
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
  execFileSync(process.execPath, [join(tsc, "../bin/tsc"), "-p", SRC], { cwd: ROOT, stdio: "inherit" });
}

mkdirSync(DIST, { recursive: true });
for (const name of readdirSync(DIST)) {
  if (name !== KEPT) rmSync(join(DIST, name), { recursive: true });
}
await Promise.all([buildLibrary(), buildTool(), writePrepared()]);
writeLicences();
writeBuildName();
for (const schema of ["output/article.schema.json", "template/template.schema.json"]) {
  copyFileSync(join(SRC, schema), join(DIST, basename(schema)));
}
execFileSync(process.execPath, [join(SRC, "codeCache.mjs"), join(ROOT, WARMING_PAGE)], {
  stdio: ["ignore", "ignore", "inherit"],
});
writeTypes();
