import { HEADLINE_WEIGHTS } from "./headlineWeights.js";
import { WEIGHTS } from "./weights.js";

const FORESTS = { ...WEIGHTS, headline: HEADLINE_WEIGHTS };

/** The bytes of a forest. The built tool reads them from a file (src/build.mjs). */
export function weightBytes(name: keyof typeof FORESTS): Uint8Array {
  return Uint8Array.from(atob(FORESTS[name]), (sign) => sign.charCodeAt(0));
}
