import type { PageError } from "../types.js";

/** An input that can't be unpacked, or not to its end. */
export class UnpackError extends Error {
  readonly problem: PageError;

  constructor(problem: PageError) {
    super(problem.reason);
    this.problem = problem;
  }
}
