import type { Message, PageError, PageSource } from "../types.js";

/** Fields that an input has of a page besides those that are read. */
export type RecordMeta = Readonly<Record<string, unknown>>;

/** One page of an input of many, or what stands in its place. Plain data: it can be handed to a worker. */
export type InputRecord =
  | {
      readonly kind: "page";
      readonly content: string | Uint8Array;
      /** What the input says of the page; `encoding` is the one that it declares. */
      readonly source: Partial<PageSource>;
      readonly meta: RecordMeta;
      /** What went wrong with the input behind this page; absent for nothing. */
      readonly warnings?: readonly Message[];
    }
  | {
      readonly kind: "problem";
      readonly problem: PageError;
      readonly source: Partial<PageSource>;
      readonly meta: RecordMeta;
    }
  /** How many records of each sort were passed over, because they are no pages; comes last, if at all. */
  | { readonly kind: "skipped"; readonly counts: Readonly<Record<string, number>> };

/** What readers of many pages need to know. */
export interface RecordSettings {
  /** Larger pages are problems. */
  readonly maxBytes: number;
  /** Names of the fields of JSON lines. */
  readonly textField: string;
  readonly urlField: string;
  readonly idField: string;
  /** Encoding that is forced; null for what the input says. */
  readonly encoding: string | null;
  /**
   * The content of an HTTP message whose header says that it is compressed; as it is where it is not, null where it has more than
   * `maxBytes`.
   */
  readonly unpack: (contentEncoding: string, bytes: Uint8Array) => Promise<Uint8Array | null>;
}

/** Reads the pages in the bytes of one input, in order, in memory that does not grow with their number. */
export type RecordReader = (
  chunks: AsyncIterable<Uint8Array>,
  settings: RecordSettings,
) => AsyncGenerator<InputRecord>;

/** The problem of a page that is too large. */
export function pageTooLarge(maxBytes: number): PageError {
  return {
    rule: "input/too-large",
    reason: `is larger than ${maxBytes} bytes, so it is hardly the dump of one page. Split it, or raise --max-bytes.`,
  };
}
