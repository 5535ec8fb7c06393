import { WEIGHTS } from "./weights.js";

/** The bytes of a forest. The built tool reads them from a file (src/build.mjs). */
export function weightBytes(name: keyof typeof WEIGHTS): Uint8Array {
  return Uint8Array.from(atob(WEIGHTS[name]), (sign) => sign.charCodeAt(0));
}
