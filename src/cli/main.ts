import { cleanCommand, explainCommand, learnCommand } from "./commands.js";
import { watchInterrupts, watchOutput } from "./interrupts.js";
import { readRequest } from "./request.js";
import { packageVersion } from "./toolVersion.js";

export { doTask } from "./workerTask.js";

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
