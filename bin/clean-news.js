#!/usr/bin/env node
"use strict";
const { existsSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const MAIN = join(__dirname, "../dist/main.cjs");

/** Compiled code of MAIN, as the V8 that built the package made it; it holds for that version on that kind of machine. */
const CODE_CACHE = join(dirname(MAIN), `main-${process.versions.v8}-${process.arch}.cache`);

/** MAIN as a script that gives its CommonJS function. `cachedDataRejected` tells whether the compiled code is used. */
function readScript(cachedData) {
  return new Script(Module.wrap(readFileSync(MAIN, "latin1")), { filename: MAIN, cachedData });
}

function runScript(script) {
  const main = { exports: {} };
  script.runInThisContext()(main.exports, Module.createRequire(MAIN), main, MAIN, dirname(MAIN));
  return main.exports;
}

/** Most runs clean one file, and to compile the program takes as long: it is taken from a cache, ours or that of Node >= 22. */
function load() {
  if (existsSync(CODE_CACHE)) {
    const script = readScript(readFileSync(CODE_CACHE));
    if (!script.cachedDataRejected) return runScript(script);
  }
  Module.enableCompileCache?.();
  return require(MAIN);
}

module.exports = { CODE_CACHE, load, readScript, runScript };
if (require.main === module) {
  if (existsSync(MAIN)) load().main(process.argv.slice(2));
  else {
    process.stderr.write("clean-news: dist/main.cjs is missing. Run `npm run build` first.\n");
    process.exitCode = 1;
  }
}
