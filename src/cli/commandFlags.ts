import { type Command, Option } from "commander";
import type { Flags } from "./request.js";

/**
 * Gives a command flags of the program, by their full names, so that its help lists them; those that the command has already are its
 * own. The others are known to it only to be refused.
 */
export function takeFlags(command: Command, program: Command, names: readonly string[]): void {
  const own = new Set(command.options.map(({ long }) => long));
  for (const option of program.options) {
    if (option.long === "--version" || own.has(option.long)) continue;
    const taken = names.includes(option.long ?? "");
    command.addOption(taken ? option : new Option(option.flags).hideHelp());
  }
}

/** The flags of a command that were given on the command line, behind the command's name or before it. */
function givenTo(command: Command, at: Command): Option[] {
  return command.options.filter((option) => {
    const name = option.attributeName();
    const isOff = at.getOptionValue(name) === false;
    return at.getOptionValueSource(name) === "cli" && option.negate === isOff;
  });
}

/** Refuses flags of the command line that are not among `names`. `called`: what the command is called. */
export function refuseOthers(command: Command, called: string, names: readonly string[]): void {
  const program = command.parent as Command;
  const given = [...givenTo(command, command), ...givenTo(program, program)];
  const other = given.find(({ long }) => !names.includes(long ?? ""));
  if (other) command.error(`error: ${other.long} has no effect with ${called}. Leave it out.`);
}

/** Flags that a command's help lists. */
export function listedFlags(command: Command): string[] {
  return command.options.flatMap(({ hidden, long }) => (hidden || !long ? [] : long));
}

/** The flags as a command sees them: its own win over those before its name, and these over the defaults. */
export function flagsOf(command: Command): Flags {
  const program = command.parent as Command;
  const own = givenTo(command, command).map((option) => option.attributeName());
  return {
    ...program.opts<Flags>(),
    ...Object.fromEntries(own.map((name) => [name, command.getOptionValue(name)])),
  };
}
