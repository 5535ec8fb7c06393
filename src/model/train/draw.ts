import { createHash } from "node:crypto";

/** A number that depends on `key` alone, the same in every run. */
export function hash(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32LE(0);
}

/** One of so many choices, drawn by `key` alone. */
export function draw(key: string, choices: number): number {
  return hash(key) % choices;
}
