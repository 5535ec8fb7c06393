import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

const CHUNK_BYTES = 2 ** 18;

/** Lines of a file in UTF-8, without their ends; an end without a line is none. Throws what the system throws. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const decoder = new StringDecoder("utf8");
    let rest: string[] = [];
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const [first = "", ...others] = decoder.write(chunk.subarray(0, length)).split("\n");
      rest.push(first);
      const last = others.pop();
      if (last === undefined) continue;
      yield rest.join("");
      yield* others;
      rest = [last];
    }
    const last = rest.join("") + decoder.end();
    if (last !== "") yield last;
  } finally {
    closeSync(file);
  }
}

/** Code units that are put together before they are written. */
const BATCH = 2 ** 18;

/** Writes lines to a file that is not there yet. Throws what the system throws. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, "wx");
  try {
    let batch: string[] = [];
    let length = 0;
    const flush = (): void => {
      const bytes = Buffer.from(batch.join(""), "utf8");
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      batch = [];
      length = 0;
    };
    for (const line of lines) {
      batch.push(line, "\n");
      length += line.length;
      if (length >= BATCH) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
}

/** Lines of several sorted sequences in order, each once. */
export function* mergeSorted(sequences: readonly Iterable<string>[]): Generator<string> {
  const heap: { line: string; readonly rest: Iterator<string> }[] = [];
  const sink = (at: number): void => {
    for (let parent = at; ; ) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if ((heap[child]?.line ?? "\uffff") < (heap[least]?.line ?? "\uffff")) least = child;
      }
      if (least === parent) return;
      [heap[parent], heap[least]] = [heap[least], heap[parent]] as [(typeof heap)[0], (typeof heap)[0]];
      parent = least;
    }
  };
  try {
    for (const sequence of sequences) {
      const rest = sequence[Symbol.iterator]();
      const { done, value } = rest.next();
      if (!done) heap.push({ line: value, rest });
    }
    for (let at = heap.length >> 1; at >= 0; at--) sink(at);
    let before: string | null = null;
    for (let [top] = heap; top; [top] = heap) {
      if (top.line !== before) yield top.line;
      before = top.line;
      const { done, value } = top.rest.next();
      if (!done) top.line = value;
      else {
        const last = heap.pop() as (typeof heap)[0];
        if (last !== top) heap[0] = last;
      }
      sink(0);
    }
  } finally {
    for (const { rest } of heap) rest.return?.();
  }
}
