import { describe, expect, test } from "vitest";
import { findHeader, headerOdds, NOT_SEEN } from "../src/model/header.js";
import { type Network, type NetworkInput, readNetwork, runNetwork } from "../src/model/network.js";

/** What a network of one unit and one layer is made of, in the order of its bytes. */
interface Plan {
  /** Columns of the row; the first is a probability. */
  readonly columns: readonly number[];
  /** Weights of the columns and of the two gaps. */
  readonly entry: readonly number[];
  /** Of the block before, the block itself and the block after. */
  readonly taps: readonly number[];
  /** Of the mean by probability and of the plain mean. */
  readonly page: readonly number[];
  readonly bias: number;
  readonly dilation: number;
}

const QUIET: Plan = {
  columns: [1],
  entry: [1, 0, 0],
  taps: [0, 0, 0],
  page: [0, 0],
  bias: 0,
  dilation: 1,
};

function networkOf(plan: Partial<Plan>, exits: readonly number[] = [1]): Network {
  const { columns, entry, taps, page, bias, dilation } = { ...QUIET, ...plan };
  const head = [columns.length, 1, 1, 1, exits.length, ...columns, dilation];
  const scales = columns.map(() => 1);
  const floats = [
    ...columns.map(() => 0),
    ...scales,
    ...entry,
    0,
    ...taps,
    ...page,
    bias,
    ...exits,
    ...exits.map(() => 0),
  ];
  const bytes = new ArrayBuffer(4 * (head.length + floats.length));
  new Uint32Array(bytes, 0, head.length).set(head);
  new Float32Array(bytes, 4 * head.length).set(floats);
  const network = readNetwork(new Uint8Array(bytes));
  if (network === null) throw new Error("no network in its bytes");
  return network;
}

/** Rows of a number that nothing reads, a probability and the given number. */
function inputOf(
  odds: readonly number[],
  numbers: readonly number[],
  more?: Partial<NetworkInput>,
): NetworkInput {
  return {
    values: Float32Array.from(odds.flatMap((odd, index) => [99, odd, numbers[index] ?? 0])),
    rowLength: 3,
    blocks: odds.map((_, index) => index),
    pageBlocks: odds.length,
    odds,
    ...more,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function roundedRun(network: Network, input: NetworkInput): number[] {
  return [...(runNetwork(network, input)[0] ?? [])].map(rounded);
}

const ODDS_OF_ONE = 1 / (1 + Math.exp(-1));
const ODDS_OF_TWO = 1 / (1 + Math.exp(-2));

describe("header", () => {
  const odds = [0.01, 0.01, 0.9, 0.01, 0.01, 0.01, 0.01];
  const judged = Uint8Array.from(odds, (_, index) => (index === 1 ? 0 : 1));

  test("is looked for above the story and right below its beginning, and where the body is doubtful", () => {
    const doubtful = Uint8Array.from(odds, (_, index) => (index === 6 ? 1 : 0));
    expect([...findHeader(odds, judged, doubtful)]).toEqual([1, 0, 1, 1, 1, 1, 1]);
    expect([...findHeader(odds, judged, new Uint8Array(odds.length))]).toEqual([1, 0, 1, 1, 1, 1, 0]);
    const far = [...Array.from({ length: 60 }, () => 0.01), 0.9];
    const all = Uint8Array.from(far, () => 1);
    expect(findHeader(far, all, new Uint8Array(far.length)).indexOf(1)).toBe(20);
  });

  test("has an output a line, and nothing of blocks that the network does not see", () => {
    const network = networkOf({}, [1, -100]);
    const input = inputOf([ODDS_OF_ONE, ODDS_OF_TWO, 0.5], [], { blocks: [0, 1] });
    const { headline, timestamp } = headerOdds(network, input);
    expect([...headline].map(rounded)).toEqual([1, 2, NOT_SEEN]);
    expect([...timestamp].map(rounded)).toEqual([NOT_SEEN, NOT_SEEN, NOT_SEEN]);
    expect([...headerOdds(null, input).headline]).toEqual([NOT_SEEN, NOT_SEEN, NOT_SEEN]);
  });
});

describe("network", () => {
  test("no bytes are no network", () => {
    expect(readNetwork(new Uint8Array(0))).toBeNull();
  });

  test("sees probabilities as log odds, and nothing below zero goes on", () => {
    const odds = [ODDS_OF_ONE, ODDS_OF_TWO, 0.5, 0.1];
    expect(roundedRun(networkOf({}), inputOf(odds, []))).toEqual([1, 2, 0, 0]);
  });

  test("sees of other numbers the order of magnitude, cut off at four deviations", () => {
    const plan = { columns: [1, 2], entry: [0, 1, 0, 0] };
    const numbers = [0, Math.E - 1, -5, 1e9, Number.MAX_VALUE];
    const odds = numbers.map(() => 0.5);
    expect(roundedRun(networkOf(plan), inputOf(odds, numbers))).toEqual([0, 1, 0, 4, 4]);
  });

  test("adds what the blocks before and after say, as many apart as the layer tells", () => {
    const odds = [ODDS_OF_ONE, 0.5, ODDS_OF_TWO, 0.5];
    const before = networkOf({ taps: [1, 0, 0] });
    expect(roundedRun(before, inputOf(odds, []))).toEqual([1, 1, 2, 2]);
    const after = networkOf({ taps: [0, 0, 10], dilation: 2 });
    expect(roundedRun(after, inputOf(odds, []))).toEqual([21, 0, 2, 0]);
  });

  test("adds what the whole page says, once weighed by probability", () => {
    const odds = [ODDS_OF_TWO, 0];
    const evenly = networkOf({ page: [0, 1] });
    expect(roundedRun(evenly, inputOf(odds, []))).toEqual([3, 1]);
    const weighed = networkOf({ page: [1, 0] });
    const mean = (2 * ODDS_OF_TWO) / (ODDS_OF_TWO + 0.1);
    expect(roundedRun(weighed, inputOf(odds, []))).toEqual([rounded(2 + mean), rounded(mean)]);
  });

  test("knows how many blocks were left out before and after", () => {
    const odds = Array.from({ length: 7 }, () => 0.5);
    const input = inputOf(odds, [], { blocks: [1, 3] });
    const [one, three] = [rounded(Math.log1p(1)), rounded(Math.log1p(3))];
    expect(roundedRun(networkOf({ entry: [0, 1, 0] }), input)).toEqual([one, one]);
    expect(roundedRun(networkOf({ entry: [0, 0, 1] }), input)).toEqual([one, three]);
  });

  test("a page without doubtful blocks gives nothing", () => {
    expect(roundedRun(networkOf({}), inputOf([], []))).toEqual([]);
  });
});
