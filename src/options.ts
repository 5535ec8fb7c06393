/** What is worse: furniture in the body (`precision`), or a paragraph lost (`recall`). */
export const FAVOURS = ["precision", "balance", "recall"] as const;
export type Favour = (typeof FAVOURS)[number];

/** What a caller may set for cleaning one page. */
export interface Options {
  /**
   * IANA zone name (`Europe/Minsk`) or offset (`+03:00`) for times whose zone the page does not state; null leaves them without an
   * offset. Default null. Set wrongly, every time of day is off by the difference.
   */
  readonly timezone: string | null;
  /** ISO day the pages were dumped; null reads it from the page's own banner. Default null. */
  readonly captured: string | null;
  /** Which error to avoid in choosing the body. Default "balance"; either side costs more on the other: README.md has figures. */
  readonly favor: Favour;
  /** Add `provenance` to the article. Default false; costs output size only. */
  readonly provenance: boolean;
  /** Add `removed` to the article. Default false; costs output size only. */
  readonly removed: boolean;
}

export const DEFAULT_OPTIONS: Options = {
  timezone: null,
  captured: null,
  favor: "balance",
  provenance: false,
  removed: false,
};
