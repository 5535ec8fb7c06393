export { cleanPage, type ExplainedPage, explainPage } from "./clean.js";
export { PageReadError } from "./input/decode.js";
export type { ReadPage } from "./input/readPage.js";
export { DEFAULT_OPTIONS, type Options } from "./options.js";
export type * from "./types.js";
