#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) {
  module.enableCompileCache?.();
  // The bundle holds CommonJS packages, which look for `require`.
  globalThis.require ??= module.createRequire(main);
  await import(main.href);
} else {
  process.stderr.write("clean-news: dist/main.js is missing. Run `npm run build` first.\n");
  process.exitCode = 1;
}
