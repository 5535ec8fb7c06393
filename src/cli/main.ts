import { readFileSync } from "node:fs";
import { cleanCommand, explainCommand } from "./commands.js";
import { watchInterrupts, watchOutput } from "./interrupts.js";
import { readRequest } from "./request.js";

/** The manifest lies beside the folder that this file is built into. */
function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

async function main(argv: readonly string[]): Promise<number> {
  watchOutput();
  watchInterrupts();
  const request = await readRequest(argv, readVersion);
  if (request.action === "exit") return request.status;
  const command = request.action === "clean" ? cleanCommand : explainCommand;
  return command(request.inputs, request.flags);
}

process.exitCode = await main(process.argv.slice(2));
