/**
 * A small convolutional network over the doubtful blocks of a page in their order, as `train/network.py` writes it. Trees look at
 * each block alone, with sums over what stands around it; this sees the blocks themselves, to both sides and those of the whole page.
 */
export interface Network {
  /** Columns of the row of features that it reads; the first `oddsColumns` of them are probabilities. */
  readonly columns: Uint32Array;
  readonly oddsColumns: number;
  /** Each input's mean and the inverse of its deviation, over the rows it was learnt from. */
  readonly means: Float32Array;
  readonly scales: Float32Array;
  readonly entry: Matrix;
  readonly entryBiases: Float32Array;
  readonly layers: readonly Layer[];
  /** A row for each thing that it tells of a block. */
  readonly exit: Matrix;
  readonly exitBiases: Float32Array;
}

/** Weights [output][input]. */
type Matrix = Float32Array;

/** Adds to each block what it, the blocks `dilation` before and after it and the whole page say. */
interface Layer {
  readonly dilation: number;
  /** Of the block before, the block itself and the block after. */
  readonly taps: readonly Matrix[];
  /** Of two means of all blocks: weighed by their probability of being body, and of all alike. */
  readonly page: Matrix;
  readonly biases: Float32Array;
}

/** Inputs that tell how many blocks before and after were left out. */
const GAPS = 2;
const TAPS = [-1, 0, 1];
/** Inputs are cut off at so many deviations, so that a page unlike all those learnt from says nothing unheard of. */
const MOST = 4;
/** Probabilities are taken no nearer to 0 and 1. */
const LEAST_ODDS = 0.002;
/** Added to the mass of a page's body, which may be nothing. */
const LEAST_MASS = 0.1;

/** Takes numbers from bytes, one array after another. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #advance(numbers: number): [ArrayBufferLike, number, number] {
    const from = this.#bytes.byteOffset + this.#at;
    this.#at += numbers * Float32Array.BYTES_PER_ELEMENT;
    return [this.#bytes.buffer, from, numbers];
  }

  words(count: number): Uint32Array {
    return new Uint32Array(...this.#advance(count));
  }

  floats(count: number): Float32Array {
    return new Float32Array(...this.#advance(count));
  }
}

/**
 * Reads a network: u32 columns, of which probabilities, width, layers and outputs, u32 columns[columns], u32 dilations[layers], then as f32
 * means[columns], scales[columns], the entry and its biases, each layer's taps, page and biases, the exit and its biases; little-endian.
 * `bytes` begin at a multiple of four. Null where there are none.
 */
export function readNetwork(bytes: Uint8Array): Network | null {
  if (bytes.length === 0) return null;
  const reader = new Reader(bytes);
  const [inputs = 0, oddsColumns = 0, width = 0, depth = 0, outputs = 0] = reader.words(5);
  const columns = reader.words(inputs);
  const dilations = reader.words(depth);
  return {
    columns,
    oddsColumns,
    means: reader.floats(inputs),
    scales: reader.floats(inputs),
    entry: reader.floats((inputs + GAPS) * width),
    entryBiases: reader.floats(width),
    layers: Array.from(dilations, (dilation) => ({
      dilation,
      taps: TAPS.map(() => reader.floats(width * width)),
      page: reader.floats(2 * width * width),
      biases: reader.floats(width),
    })),
    exit: reader.floats(outputs * width),
    exitBiases: reader.floats(outputs),
  };
}

function logOdds(probability: number): number {
  const kept = Math.min(1 - LEAST_ODDS, Math.max(LEAST_ODDS, probability));
  return Math.log(kept / (1 - kept));
}

/** Of large numbers only the order of magnitude counts. */
function damped(value: number): number {
  return value < 0 ? -Math.log1p(-value) : Math.log1p(value);
}

function within(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value));
}

interface InputSpan {
  readonly values: Float32Array;
  readonly from: number;
  readonly count: number;
}

/** Outputs that are summed side by side: no sum waits for the one before. */
const SIDE_BY_SIDE = 4;

/** Adds to the outputs from `at` on the matrix times the inputs. */
function addProducts(matrix: Matrix, inputs: InputSpan, sums: Float32Array, at: number): void {
  const { values, from, count } = inputs;
  const outputs = matrix.length / count;
  const together = outputs - (outputs % SIDE_BY_SIDE);
  for (let output = 0; output < together; output += SIDE_BY_SIDE) {
    const first = output * count;
    const second = first + count;
    const third = second + count;
    const fourth = third + count;
    let a = sums[at + output] as number;
    let b = sums[at + output + 1] as number;
    let c = sums[at + output + 2] as number;
    let d = sums[at + output + 3] as number;
    for (let input = 0; input < count; input++) {
      const value = values[from + input] as number;
      a += value * (matrix[first + input] as number);
      b += value * (matrix[second + input] as number);
      c += value * (matrix[third + input] as number);
      d += value * (matrix[fourth + input] as number);
    }
    sums[at + output] = a;
    sums[at + output + 1] = b;
    sums[at + output + 2] = c;
    sums[at + output + 3] = d;
  }
  for (let output = together; output < outputs; output++) {
    let sum = 0;
    for (let input = 0; input < count; input++) {
      sum += (values[from + input] as number) * (matrix[output * count + input] as number);
    }
    sums[at + output] = (sums[at + output] as number) + sum;
  }
}

/** Rows of features, and which of them the network looks at, in the page's order. */
export interface NetworkInput {
  readonly values: Float32Array;
  /** Numbers in a row of `values`. */
  readonly rowLength: number;
  readonly blocks: readonly number[];
  /** Blocks of the whole page, looked at or not. */
  readonly pageBlocks: number;
  /** Probability of each block of the page so far. */
  readonly odds: readonly number[];
}

/** Fills `inputs` with what the network sees of block number `order` of those that it looks at. */
function readInputs(network: Network, input: NetworkInput, order: number, inputs: Float32Array): void {
  const { columns, oddsColumns, means, scales } = network;
  const { values, rowLength, blocks, pageBlocks } = input;
  const block = blocks[order] as number;
  for (let at = 0; at < columns.length; at++) {
    const value = values[block * rowLength + (columns[at] as number)] as number;
    const tamed = at < oddsColumns ? logOdds(value) : damped(value);
    inputs[at] = within((tamed - (means[at] as number)) * (scales[at] as number));
  }
  inputs[columns.length] = within(Math.log1p(block - (blocks[order - 1] ?? -1) - 1));
  inputs[columns.length + 1] = within(Math.log1p((blocks[order + 1] ?? pageBlocks) - block - 1));
}

/** The two means of a layer's `page`, one after the other. */
function pageMeans(state: Float32Array, width: number, masses: readonly number[]): Float32Array {
  const means = new Float32Array(2 * width);
  const mass = masses.reduce((sum, odd) => sum + odd, LEAST_MASS);
  masses.forEach((odd, order) => {
    for (let unit = 0; unit < width; unit++) {
      const value = state[order * width + unit] as number;
      means[unit] = (means[unit] as number) + (value * odd) / mass;
      means[width + unit] = (means[width + unit] as number) + value / masses.length;
    }
  });
  return means;
}

/** Writes to `next` what the blocks' states become in one layer. */
function passLayer(layer: Layer, state: Float32Array, masses: readonly number[], next: Float32Array): void {
  const { dilation, taps, page, biases } = layer;
  const width = biases.length;
  const shared = biases.slice();
  addProducts(page, { values: pageMeans(state, width, masses), from: 0, count: 2 * width }, shared, 0);
  const added = new Float32Array(width);
  for (let at = 0; at < state.length; at += width) {
    added.set(shared);
    taps.forEach((matrix, tap) => {
      const from = at + (TAPS[tap] as number) * dilation * width;
      if (from >= 0 && from < state.length)
        addProducts(matrix, { values: state, from, count: width }, added, 0);
    });
    for (let unit = 0; unit < width; unit++) {
      next[at + unit] = (state[at + unit] as number) + Math.max(0, added[unit] as number);
    }
  }
}

/** The blocks' states before the first layer, one block after another. */
function enter(network: Network, input: NetworkInput): Float32Array {
  const { entry, entryBiases } = network;
  const width = entryBiases.length;
  const inputs = new Float32Array(entry.length / width);
  const state = new Float32Array(input.blocks.length * width);
  for (let order = 0; order < input.blocks.length; order++) {
    readInputs(network, input, order, inputs);
    state.set(entryBiases, order * width);
    addProducts(entry, { values: inputs, from: 0, count: inputs.length }, state, order * width);
  }
  for (let at = 0; at < state.length; at++) state[at] = Math.max(0, state[at] as number);
  return state;
}

/** For each output of the network the log odds of each of the input's blocks. */
export function runNetwork(network: Network, input: NetworkInput): Float32Array[] {
  const { entryBiases, layers, exit, exitBiases } = network;
  const width = entryBiases.length;
  const masses = input.blocks.map((block) => input.odds[block] as number);
  let state = enter(network, input);
  let next: Float32Array = new Float32Array(state.length);
  for (const layer of layers) {
    passLayer(layer, state, masses, next);
    [state, next] = [next, state];
  }
  return Array.from(exitBiases, (bias, output) => {
    const weights = exit.subarray(output * width, (output + 1) * width);
    const odds = new Float32Array(masses.length).fill(bias);
    for (let order = 0; order < odds.length; order++) {
      addProducts(weights, { values: state, from: order * width, count: width }, odds, order);
    }
    return odds;
  });
}
