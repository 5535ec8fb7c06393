import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanCommand, explainCommand, learnCommand } from "./commands.js";
import { watchInterrupts, watchOutput } from "./interrupts.js";
import { readRequest } from "./request.js";

/** The manifest lies beside the folder that this file is built into. */
function readVersion(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")).version;
}

const COMMANDS = { clean: cleanCommand, explain: explainCommand, learn: learnCommand };

/** Does what the command line (without node and script) asks for; sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput();
  watchInterrupts();
  const request = await readRequest(argv, readVersion);
  if (request.action === "exit") process.exitCode = request.status;
  else {
    process.exitCode = await COMMANDS[request.action](request.inputs, request.flags);
  }
}
