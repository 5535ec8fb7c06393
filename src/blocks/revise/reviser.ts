import type { HtmlPage, PageHints } from "../../input/html/page.js";
import type { PageLocale } from "../../locales/pageLocale.js";
import type { HeaderOdds } from "../../model/header.js";
import type { DumpStyle } from "../../types.js";
import type { LabelledBlock } from "../verdict.js";

/** What a reviser may look at beside the blocks. */
export interface PageView {
  readonly style: DumpStyle;
  readonly locale: PageLocale;
  /** `Page.text`: of a text dump with the addresses that renderers put in, of HTML with its markup. */
  readonly text: string;
  /** What the markup knows of the blocks and the page; null or absent for a text dump. */
  readonly html?: HtmlPage | null;
  /** Which line of the header each block may be, by its index on the page; absent where nobody looked. */
  readonly odds?: HeaderOdds;
  /** What the page says of itself; null or absent where it says nothing. */
  readonly hints?: PageHints | null;
}

export interface Reviser {
  readonly id: string;
  readonly revise: (blocks: readonly LabelledBlock[], view: PageView) => readonly LabelledBlock[];
}
