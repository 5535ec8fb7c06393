/** Bytes of pages under way at once: a few large pages are enough to keep many workers busy. */
export const BYTES_UNDER_WAY = 32 * 1024 * 1024;

/** How much may be taken before it is asked for. The item that is being used counts. */
export interface Room<T> {
  readonly items: number;
  /** Of all items together; one item may be heavier. */
  readonly weight: number;
  readonly weigh: (item: T) => number;
}

/**
 * The items of a source, in order, taken from it as soon as there is room. Whoever uses them gets each as soon as it is there,
 * and stops the source by stopping.
 */
export async function* readAhead<T>(source: AsyncIterable<T>, room: Room<T>): AsyncGenerator<T> {
  const taken: T[] = [];
  let weight = 0;
  let inUse = 0;
  let ended = false;
  let stopped = false;
  let failure: unknown = null;
  let change = (): void => {};
  const changed = (): Promise<void> =>
    new Promise((go) => {
      const before = change;
      change = () => {
        before();
        go();
      };
    });
  const tell = (): void => {
    const waiting = change;
    change = () => {};
    waiting();
  };
  const isFull = (): boolean => taken.length + inUse >= room.items || weight >= room.weight;
  const take = async (): Promise<void> => {
    try {
      for await (const item of source) {
        taken.push(item);
        weight += room.weigh(item);
        tell();
        while (isFull() && !stopped) await changed();
        if (stopped) break;
      }
    } catch (error) {
      failure = error;
    }
    ended = true;
    tell();
  };
  void take();
  try {
    for (;;) {
      const item = taken.shift();
      if (item !== undefined) {
        inUse = 1;
        yield item;
        inUse = 0;
        weight -= room.weigh(item);
        tell();
      } else if (ended) break;
      else await changed();
    }
    if (failure !== null) throw failure;
  } finally {
    stopped = true;
    tell();
  }
}
