/** Reads bytes that come in chunks, and keeps only those that are under way. */
export interface ByteCursor {
  /** Bytes from the start of the input to the next one to be read. */
  offset(): number;
  /** What is there of the next bytes: at least `length` of them, unless the input ends before. Does not read on. */
  peek(length: number): Promise<Uint8Array>;
  /** Reads on by so many bytes, or to the end; the number of bytes that were there. */
  skip(length: number): Promise<number>;
}

const NOTHING = new Uint8Array();

export function byteCursor(chunks: AsyncIterable<Uint8Array>): ByteCursor {
  const iterator = chunks[Symbol.asyncIterator]();
  let pending: Uint8Array[] = [];
  /** Bytes in `pending`, of which the first `at` were read. */
  let held = 0;
  let at = 0;
  let offset = 0;
  let ended = false;

  async function pull(): Promise<boolean> {
    const { done, value } = ended ? { done: true, value: undefined } : await iterator.next();
    if (done || value === undefined) {
      ended = true;
      return false;
    }
    pending.push(value);
    held += value.length;
    return true;
  }

  function join(): Uint8Array {
    const [first] = pending;
    if (pending.length === 1 && first !== undefined) return first;
    const joined = new Uint8Array(held - at);
    let to = 0;
    pending.forEach((chunk, index) => {
      const part = index === 0 ? chunk.subarray(at) : chunk;
      joined.set(part, to);
      to += part.length;
    });
    pending = [joined];
    held = joined.length;
    at = 0;
    return joined;
  }

  return {
    offset: () => offset,
    async peek(length) {
      while (held - at < length && (await pull()));
      return held > at ? join().subarray(at) : NOTHING;
    },
    async skip(length) {
      let left = length;
      while (left > 0) {
        if (held === at && !(await pull())) break;
        const [first = NOTHING] = pending;
        const step = Math.min(left, first.length - at);
        at += step;
        left -= step;
        if (at < first.length) continue;
        pending.shift();
        held -= first.length;
        at = 0;
      }
      offset += length - left;
      return length - left;
    },
  };
}
