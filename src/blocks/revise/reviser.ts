import type { PageLocale } from "../../locales/pageLocale.js";
import type { DumpStyle } from "../../types.js";
import type { LabelledBlock } from "../verdict.js";

/** What a reviser may look at beside the blocks. */
export interface PageView {
  readonly style: DumpStyle;
  readonly locale: PageLocale;
}

export interface Reviser {
  readonly id: string;
  readonly revise: (blocks: readonly LabelledBlock[], view: PageView) => readonly LabelledBlock[];
}
