import { readFileSync } from "node:fs";
import { readProblem } from "./problems.js";

/** One flag of the command line. */
export interface FlagShape {
  /** In full, without dashes. */
  readonly name: string;
  readonly takesValue: boolean;
}

const EXAMPLE = 'Write one object with flags in full: {"format": "markdown", "quiet": true}.';

/** A setting as the command line would have it; nothing for a switch that is off. Throws `TypeError` where it can't be one. */
function argumentOf(name: string, value: unknown, flags: readonly FlagShape[]): string[] {
  const flag = flags.find((known) => known.name === name);
  if (flag === undefined) {
    const names = flags.map((known) => known.name).join(", ");
    throw new TypeError(`has a setting ${JSON.stringify(name)} that is not known. Allowed are ${names}.`);
  }
  if (flag.takesValue && (typeof value === "string" || typeof value === "number")) {
    return [`--${name}=${value}`];
  }
  if (!flag.takesValue && typeof value === "boolean") return value ? [`--${name}`] : [];
  const allowed = flag.takesValue ? "a text or a number" : "true and false";
  throw new TypeError(`has ${JSON.stringify(value)} for ${name}. Allowed is ${allowed}.`);
}

function parseConfig(text: string, flags: readonly FlagShape[]): string[] {
  let config: unknown;
  try {
    config = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new TypeError(`is not JSON (${cause.message.replace(/\s+/g, " ")}). ${EXAMPLE}`);
  }
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new TypeError(`holds no object. ${EXAMPLE}`);
  }
  return Object.entries(config).flatMap(([name, value]) => argumentOf(name, value, flags));
}

/** The settings of a config file as arguments; a string, what is wrong and what to do, where it can't be used. */
export function readConfig(path: string, flags: readonly FlagShape[]): string[] | string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return readProblem(error).reason;
  }
  try {
    return parseConfig(text, flags);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}
