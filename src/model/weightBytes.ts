import { BYLINE_WEIGHTS } from "./bylineWeights.js";
import { HEADLINE_WEIGHTS } from "./headlineWeights.js";
import type { HtmlPart } from "./html/model.js";
import { HTML_WEIGHTS } from "./htmlWeights.js";
import type { ModelPart } from "./model.js";
import { SEAM_TREE_WEIGHTS } from "./seamTreeWeights.js";
import { WEIGHTS } from "./weights.js";

const PARTS: Readonly<Record<ModelPart | HtmlPart | "byline" | "headline" | "seams", string>> = {
  ...WEIGHTS,
  ...HTML_WEIGHTS,
  byline: BYLINE_WEIGHTS,
  headline: HEADLINE_WEIGHTS,
  seams: SEAM_TREE_WEIGHTS,
};

/** The bytes of a learnt part. The built tool reads them from a file (src/build.mjs). */
export function weightBytes(name: keyof typeof PARTS): Uint8Array {
  return Uint8Array.from(atob(PARTS[name]), (sign) => sign.charCodeAt(0));
}
