/** Milliseconds on a clock that is never set back. `performance` has the same, for two per cent of the time of a run on one file. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
