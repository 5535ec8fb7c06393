import type { Truth } from "./truth.js";

/** A page whose day of publication is known. */
export type DatedTruth = Truth & {
  readonly date?: string | null;
  /** ISO day; where it is missing, `date` begins with it. */
  readonly dateDay?: string | null;
  readonly check?: { readonly dateInText?: boolean };
};

/** ISO day of publication; null where the truth does not say. */
export function dayOfTruth({ date, dateDay }: DatedTruth): string | null {
  return (dateDay ?? date)?.slice(0, 10) || null;
}

/** Groups of fewer dumps say nothing. */
const MIN_GROUP = 20;

interface Count {
  shown: number;
  right: number;
  wrong: number;
  hidden: number;
  invented: number;
}

/** How often the day of publication is right where the dump shows it, and how often another is given. */
export class DateFigures {
  readonly #counts = new Map<string, Count>();

  /** `day` is null where none is given. Pages without a known day say nothing. */
  add(truth: DatedTruth, day: string | null, groups: readonly string[]): void {
    const wanted = dayOfTruth(truth);
    if (wanted === null) return;
    for (const group of ["all", ...groups]) {
      const count = this.#counts.get(group) ?? { shown: 0, right: 0, wrong: 0, hidden: 0, invented: 0 };
      this.#counts.set(group, count);
      const isWrong = day !== null && day !== wanted;
      if (truth.check?.dateInText) {
        count.shown++;
        if (day === wanted) count.right++;
        if (isWrong) count.wrong++;
      } else {
        count.hidden++;
        if (isWrong) count.invented++;
      }
    }
  }

  print(): void {
    const share = (part: number, whole: number): string =>
      (whole === 0 ? "-" : (part / whole).toFixed(3)).padStart(9);
    console.log(
      `${"day of publication".padEnd(20)}   shown    right    wrong  not shown invented   wrong of all`,
    );
    for (const [group, count] of [...this.#counts].sort((a, b) => b[1].shown - a[1].shown)) {
      const { shown, right, wrong, hidden, invented } = count;
      if (shown < MIN_GROUP) continue;
      const shares = `${share(right, shown)}${share(wrong, shown)}`;
      const rest = `${String(hidden).padStart(11)}${share(invented, hidden)}${share(wrong + invented, shown + hidden).padStart(15)}`;
      console.log(`${group.padEnd(20)}${String(shown).padStart(8)}${shares}${rest}`);
    }
  }
}
