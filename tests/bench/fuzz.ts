// Cleans pages that nobody wrote until one goes wrong: npm run fuzz [-- RUNS [SEED]].
import { fuzz } from "../fuzz.js";

const [runs = "100000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const started = performance.now();
console.log(`${runs} runs, seed ${seed}`);
await fuzz(Number(runs), Number(seed));
console.log(`nothing found in ${((performance.now() - started) / 60_000).toFixed(1)} min`);
