import type { ModelPart } from "./model.js";
import { WEIGHTS } from "./weights.js";

/** The bytes of a part of the model. The built tool reads them from a file (src/build.mjs). */
export function weightBytes(name: ModelPart): Uint8Array {
  return Uint8Array.from(atob(WEIGHTS[name]), (sign) => sign.charCodeAt(0));
}
