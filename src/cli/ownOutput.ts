import { type BigIntStats, fstatSync, statSync } from "node:fs";
import type { PageError } from "../types.js";
import { type DumpInput, problemInput } from "./input.js";
import { systemErrorCode } from "./problems.js";

const IS_OUTPUT: PageError = {
  rule: "input/is-output",
  reason:
    "is the file that the results go to. Send them to another one, outside of the folders that are read.",
};

function statusOf(read: () => BigIntStats): BigIntStats | null {
  try {
    return read();
  } catch (error) {
    // What is wrong with an input is told when it is read.
    if (systemErrorCode(error) === null) throw error;
    return null;
  }
}

/**
 * The inputs without the file that standard output goes to, which would be read while it grows: `cd dumps; clean-news . > all.jsonl`.
 * It is passed over where a folder or pattern led to it, and a problem where it was named or is all that there is.
 */
export function apartFromOutput(inputs: readonly DumpInput[]): readonly DumpInput[] {
  const output = statusOf(() => fstatSync(1, { bigint: true }));
  if (!output?.isFile()) return inputs;
  const isOutput = ({ path, from }: DumpInput): boolean => {
    if (path === null || from === "stdin") return false;
    const status = statusOf(() => statSync(path, { bigint: true }));
    return status?.ino === output.ino && status.dev === output.dev;
  };
  const found = inputs.filter((input) => !(input.found && isOutput(input)));
  if (found.length === 0 && inputs.length > 0) return [problemInput(inputs[0]?.path ?? null, IS_OUTPUT)];
  return found.map((input) => (isOutput(input) ? problemInput(input.path, IS_OUTPUT) : input));
}
