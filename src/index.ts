export { cleanPage, type ExplainedPage, explainPage, outlinePage } from "./clean.js";
export { PageReadError } from "./input/decode.js";
export type { ReadPage } from "./input/readPage.js";
export { learnTemplate } from "./learnTemplate.js";
export { DEFAULT_OPTIONS, type Options } from "./options.js";
export type { PageOutline } from "./template/outline.js";
export type { SiteTemplate, Template, TemplateLine } from "./template/template.js";
export type * from "./types.js";
