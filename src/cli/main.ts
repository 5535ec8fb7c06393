import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanCommand, explainCommand } from "./commands.js";
import { watchInterrupts, watchOutput } from "./interrupts.js";
import { readRequest } from "./request.js";

export { doTask } from "./workerTask.js";

/** The manifest lies beside the folder that this file is built into. */
function readVersion(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")).version;
}

/** Does what the command line (without node and script) asks for; sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput();
  watchInterrupts();
  const request = await readRequest(argv, readVersion);
  if (request.action === "exit") process.exitCode = request.status;
  else {
    const command = request.action === "clean" ? cleanCommand : explainCommand;
    process.exitCode = await command(request.inputs, request.flags);
  }
}
