import { MAX_SLOTTED_LENGTH } from "./line.js";

/** One-off text below a line that repeats, down to the next such line. */
export interface Below {
  /** Pages that have any. */
  readonly pages: number;
  readonly words: number;
  /** Those of them in lines that are long enough to be sentences, where a good part of the page's sentences stand. */
  readonly prose: number;
}

/** A line that a site repeats. */
export interface TemplateLine {
  /** With `{date}` and `{number}` where those stand; compared without case, signs and what is in slots. */
  readonly line: string;
  /** Pages with it. */
  readonly pages: number;
  /** Mean place on them, 0 (first line) to 1. */
  readonly place: number;
  readonly below: Below;
}

/** What the pages of one site have in common. */
export interface SiteTemplate {
  /** Made from the site's lines. */
  readonly id: string;
  /** What the pages were grouped by; null where that was their lines. */
  readonly name: string | null;
  /** Hosts of the pages' addresses, as far as they are known. */
  readonly hosts: readonly string[];
  /** Different pages that it was learnt from. A story that is there twice counts once. */
  readonly pages: number;
  /** One-off text above the first line that repeats. */
  readonly top: Below;
  /** Lines on a good part of the pages, above the story and below it, in order. */
  readonly header: readonly TemplateLine[];
  readonly footer: readonly TemplateLine[];
  /** Other lines on several pages, the most frequent first. */
  readonly repeated: readonly TemplateLine[];
}

/** What sites repeat on their pages: plain data, as `clean-news learn` writes it. */
export interface Template {
  readonly format: typeof TEMPLATE_FORMAT;
  readonly version: typeof TEMPLATE_VERSION;
  readonly sites: readonly SiteTemplate[];
}

export const TEMPLATE_FORMAT = "clean-news-template";
export const TEMPLATE_VERSION = 1;

/** Larger templates are no templates. */
export const MAX_SITES = 100_000;
export const MAX_SITE_LINES = 2000;

const HOW = "Make one with clean-news learn";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_SLOTTED_LENGTH;
}

function isBelow(value: unknown): boolean {
  return isRecord(value) && isCount(value.pages) && isCount(value.words) && isCount(value.prose);
}

/** What is wrong with a line; null for nothing. */
function lineFault(value: unknown): string | null {
  if (!isRecord(value)) return "is no object";
  if (!isText(value.line)) return "has no text in line";
  if (!isCount(value.pages) || value.pages === 0) return "has no number of pages";
  if (typeof value.place !== "number" || !(value.place >= 0 && value.place <= 1)) {
    return "has a place that is not from 0 to 1";
  }
  if (!isBelow(value.below)) return "has below without pages, words and prose";
  return null;
}

const PARTS = ["header", "footer", "repeated"] as const;

function siteFault(value: unknown): string | null {
  if (!isRecord(value)) return "is no object";
  if (!isText(value.id)) return "has no id";
  // Whatever the pages had, however long.
  if (value.name !== null && typeof value.name !== "string")
    return "has a name that is neither a text nor null";
  if (!Array.isArray(value.hosts) || !value.hosts.every(isText)) return "has no list of hosts";
  if (!isCount(value.pages) || value.pages === 0) return "has no number of pages";
  if (!isBelow(value.top)) return "has top without pages, words and prose";
  let lines = 0;
  for (const part of PARTS) {
    const list = value[part];
    if (!Array.isArray(list)) return `has no list ${part}`;
    lines += list.length;
    for (const [at, line] of list.entries()) {
      const fault = lineFault(line);
      if (fault !== null) return `${part}[${at}] ${fault}`;
    }
  }
  return lines > MAX_SITE_LINES ? `has ${lines} lines; allowed are ${MAX_SITE_LINES}` : null;
}

/** What is wrong with a value that should be a template, and what to do; null for nothing. */
export function templateFault(value: unknown): string | null {
  if (!isRecord(value) || value.format !== TEMPLATE_FORMAT) {
    return `is no template: it has no "format": "${TEMPLATE_FORMAT}". ${HOW}.`;
  }
  if (value.version !== TEMPLATE_VERSION) {
    return `is a template of version ${JSON.stringify(value.version)}; this clean-news reads version ${TEMPLATE_VERSION}. ${HOW} of the same version.`;
  }
  if (!Array.isArray(value.sites)) return `is a template without a list of sites. ${HOW}.`;
  if (value.sites.length > MAX_SITES) {
    return `is a template of ${value.sites.length} sites; allowed are ${MAX_SITES}. Learn from fewer at a time.`;
  }
  for (const [at, site] of value.sites.entries()) {
    const fault = siteFault(site);
    if (fault !== null)
      return `is a template whose sites[${at}] ${fault}. Mend that, or make it again with clean-news learn.`;
  }
  return null;
}
