import type { PageOutline } from "./outline.js";

/** A line is learnt from on so many pages of its site. */
export const MIN_PAGES = 3;

/** Goes through all pages, in order of their ids, each once. Can be called again and again. */
export type PageSource = () => Iterable<PageOutline>;

/** Counters of the sketch: 16 MB, in which a hundred million lines of which one in five repeats still leave most out. */
const SKETCH_ROWS = 4;
const SKETCH_WIDTH = 2 ** 22;
const MAX_COUNT = 255;

/** Count-min sketch: how often each line was seen, never too low. Memory is fixed. */
class Sketch {
  private readonly counters = new Uint8Array(SKETCH_ROWS * SKETCH_WIDTH);

  /** Places of a hash in the rows, by two independent parts of it. */
  private place(row: number, hash: number): number {
    const low = hash >>> 0;
    const high = Math.floor(hash / 2 ** 32);
    return row * SKETCH_WIDTH + ((low + Math.imul(row + 1, high)) & (SKETCH_WIDTH - 1));
  }

  add(hash: number): void {
    for (let row = 0; row < SKETCH_ROWS; row++) {
      const at = this.place(row, hash);
      const count = this.counters[at] as number;
      if (count < MAX_COUNT) this.counters[at] = count + 1;
    }
  }

  /** At least how often the line was added, up to MAX_COUNT. */
  count(hash: number): number {
    let least = MAX_COUNT;
    for (let row = 0; row < SKETCH_ROWS; row++) {
      least = Math.min(least, this.counters[this.place(row, hash)] as number);
    }
    return least;
  }
}

/** Hashes of a page's lines, in page order. */
export function hashesOf({ lines }: PageOutline): number[] {
  return lines.map(({ hash }) => hash);
}

/** Numbers lines that stand on MIN_PAGES pages or more; counts those pages. */
export interface Repeats {
  /** By the line's hash. */
  readonly numberOf: ReadonlyMap<number, number>;
  /** Pages, by the line's number. */
  readonly pages: readonly number[];
  readonly pageCount: number;
}

/** Lines that repeat, whatever the site. Exact: the sketch only keeps lines that surely do not repeat out of memory. */
export function findRepeats(source: PageSource): Repeats {
  const sketch = new Sketch();
  let pageCount = 0;
  for (const page of source()) {
    pageCount++;
    for (const hash of new Set(hashesOf(page))) sketch.add(hash);
  }
  const counts = new Map<number, number>();
  for (const page of source()) {
    for (const hash of new Set(hashesOf(page))) {
      if (sketch.count(hash) >= MIN_PAGES) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  const numberOf = new Map<number, number>();
  const pages: number[] = [];
  for (const [hash, count] of counts) {
    if (count < MIN_PAGES) continue;
    numberOf.set(hash, pages.length);
    pages.push(count);
  }
  return { numberOf, pages, pageCount };
}
