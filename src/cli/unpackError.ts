import type { PageError } from "../types.js";

/** Rule of an input whose beginning could be unpacked, if any of it. */
export const DAMAGED = "input/damaged";

/** An input that can't be unpacked, or not to its end. */
export class UnpackError extends Error {
  readonly problem: PageError;

  constructor(problem: PageError) {
    super(problem.reason);
    this.problem = problem;
  }
}
