const BINS = 10;

/** Expected calibration error: how far, on average, stated confidence is from the share that was right. */
export class Calibration {
  readonly #stated = new Float64Array(BINS);
  readonly #right = new Float64Array(BINS);
  readonly #count = new Float64Array(BINS);

  /** `confidence` is 0..1. */
  add(confidence: number, right: boolean): void {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    this.#stated[bin] = (this.#stated[bin] ?? 0) + confidence;
    this.#right[bin] = (this.#right[bin] ?? 0) + (right ? 1 : 0);
    this.#count[bin] = (this.#count[bin] ?? 0) + 1;
  }

  /** 0..1; null before anything was added. */
  error(): number | null {
    const all = this.#count.reduce((sum, count) => sum + count, 0);
    if (all === 0) return null;
    let error = 0;
    for (let bin = 0; bin < BINS; bin++)
      error += Math.abs((this.#stated[bin] ?? 0) - (this.#right[bin] ?? 0));
    return error / all;
  }
}
