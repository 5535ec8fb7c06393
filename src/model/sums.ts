/** sums[i] is the sum of values[0..i). */
export function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}

/** Sum of values[from..to), both cut to the array. */
export function sumBetween(sums: Float64Array, from: number, to: number): number {
  const last = sums.length - 1;
  const lower = Math.min(Math.max(from, 0), last);
  const upper = Math.min(Math.max(to, lower), last);
  return (sums[upper] ?? 0) - (sums[lower] ?? 0);
}
