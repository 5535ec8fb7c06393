import { cleanCommand, explainCommand, learnCommand } from "./commands.js";
import { watchInterrupts, watchOutput } from "./interrupts.js";
import { readRequest } from "./request.js";
import { packageVersion } from "./toolVersion.js";
import type { doTask as doTaskHere, WorkerTask } from "./workerTask.js";

/** What a worker thread does with a page; the module of threads is nothing for a run on one file. */
export async function doTask(task: WorkerTask): Promise<ReturnType<typeof doTaskHere>> {
  return (await import("./workerTask.js")).doTask(task);
}

const COMMANDS = { clean: cleanCommand, explain: explainCommand, learn: learnCommand };

/** Does what the command line (without node and script) asks for; sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput();
  watchInterrupts();
  const request = await readRequest(argv, packageVersion);
  if (request.action === "exit") process.exitCode = request.status;
  else {
    process.exitCode = await COMMANDS[request.action](request.inputs, request.flags);
  }
}
