// Writes the compiled code of the built tool. Run by build.mjs in a process of its own: what was compiled is what was run.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const { CODE_CACHE, readScript, runScript } = createRequire(import.meta.url)(join(ROOT, "bin/clean-news.js"));

const script = readScript();
const { main } = runScript(script);
await main(process.argv.slice(2));
writeFileSync(CODE_CACHE, script.createCachedData());
