import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { CellKind, Column } from "./columns.js";
import type { RunEncoder } from "./writers.js";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/**
 * A row group is written once it holds so many rows or UTF-16 code units of text. Larger groups take more memory (some eight times
 * the text), smaller ones more room and more time to read.
 */
const MAX_ROWS = 10_000;
const MAX_UNITS = 4_194_304;

const OPTIONAL = { repetition_type: "OPTIONAL" } as const;
const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

/** Each kind as Parquet has it: one element, or a list of three levels as its specification asks. */
const ELEMENTS: Readonly<Record<CellKind, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [{ name, ...TEXT, ...OPTIONAL }],
  integer: (name) => [{ name, type: "INT64", ...OPTIONAL }],
  number: (name) => [{ name, type: "DOUBLE", ...OPTIONAL }],
  boolean: (name) => [{ name, type: "BOOLEAN", ...OPTIONAL }],
  json: (name) => [
    { name, type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" }, ...OPTIONAL },
  ],
  strings: (name) => [
    { name, converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1, ...OPTIONAL },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...TEXT, repetition_type: "REQUIRED" },
  ],
};

function cell(value: unknown, kind: CellKind): unknown {
  if (value === null || value === undefined) return null;
  return kind === "integer" ? BigInt(Number(value)) : value;
}

/** Code units of what a cell holds, roughly. */
function weight(value: unknown): number {
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null ? JSON.stringify(value).length : 0;
}

/** Parquet, packed with Snappy, row group by row group: memory does not grow with the run, but for some bytes a group. */
export function encodeParquet(columns: readonly Column[]): RunEncoder {
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [
    { name: "article", num_children: columns.length },
    ...columns.flatMap(({ name, kind }) => ELEMENTS[kind](name)),
  ];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "clean-news" });
  let rows: unknown[][] = [];
  let units = 0;

  function take(): Uint8Array {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  }

  function writeGroup(): void {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name, kind }, at) => ({
      name,
      data: rows.map((row) => row[at]),
      // Smallest and largest values of long texts help no reader.
      statistics: kind !== "json" && name !== "text",
      offsetIndex: false,
    }));
    file.write({ columnData, rowGroupSize: rows.length });
    rows = [];
    units = 0;
  }

  return {
    add(article) {
      const row = columns.map(({ of, kind }) => cell(of(article), kind));
      rows.push(row);
      units += row.reduce((sum: number, value) => sum + weight(value), 0);
      if (rows.length >= MAX_ROWS || units >= MAX_UNITS) writeGroup();
      return take();
    },
    end() {
      writeGroup();
      file.finish();
      return take();
    },
  };
}
