import { type LabelledBlock, labelOf, lastVerdict, roleOf } from "./blocks/verdict.js";
import { isBare } from "./model/kindFeatures.js";
import type { Options } from "./options.js";
import type {
  Article,
  BodyItem,
  BodyType,
  DumpStyle,
  Field,
  Metadata,
  Page,
  PageError,
  PageKind,
  ProvenanceEntry,
  RemovedBlock,
} from "./types.js";

/** What buildArticle puts together. */
export interface CleanedPage {
  readonly page: Page;
  readonly style: DumpStyle;
  readonly blocks: readonly LabelledBlock[];
  readonly metadata: Metadata;
  /** How likely the page is an article, 0..1. */
  readonly articleOdds: number;
}

function bodyOf(blocks: readonly LabelledBlock[]): BodyItem[] {
  return blocks
    .filter((block) => roleOf(block) === "content" && block.text !== "")
    .map((block) => ({ type: labelOf(block) as BodyType, text: block.text }));
}

/** Dropped blocks as they read; those that are nothing but the renderer's marks, as they stand in the dump. */
function removedFrom(page: Page, blocks: readonly LabelledBlock[]): RemovedBlock[] {
  return blocks
    .filter((block) => roleOf(block) === "boilerplate")
    .map((block) => ({
      text: block.text || page.text.slice(block.span.start, block.span.end),
      ...lastVerdict(block),
      span: block.span,
    }));
}

/** A share as it is written: in thousandths. */
const inThousandths = (share: number): number => Math.round(share * 1000) / 1000;

/** A field as it is written. */
function entryOf(field: Field<unknown>): ProvenanceEntry {
  const { confidence, runnerUp } = field;
  const entry = { ...field, confidence: inThousandths(confidence) };
  return runnerUp ? { ...entry, runnerUp: { ...runnerUp, odds: inThousandths(runnerUp.odds) } } : entry;
}

/** One entry a value, by field name; fields without a value are left out. */
function provenanceOf(metadata: Metadata): Record<string, readonly ProvenanceEntry[]> {
  const entries: Record<string, readonly ProvenanceEntry[]> = {};
  for (const [name, fields] of Object.entries(metadata)) {
    const list: readonly Field<unknown>[] = Array.isArray(fields) ? fields : fields === null ? [] : [fields];
    if (list.length > 0) entries[name] = list.map(entryOf);
  }
  return entries;
}

function values<T>(fields: readonly Field<T>[]): T[] {
  return fields.map(({ value }) => value);
}

/**
 * Less body (words) is no article on a page that shows no day of publication, author or dateline: that a page was not found is said in as
 * many words. A page that shows one may be an article whose text is not in the dump: the model says. Source: public pages, of 2,100
 * articles five are such, and of 180 other pages that were called articles nine.
 */
const MIN_BARE_WORDS = 80;
/**
 * Less likely pages are called no article. Source: held-out sites, where of a hundred articles two are below it, and three in four other
 * pages. A page without any body is no likelier an article than that: a story that a script was to fetch, or a video, or a list. Source:
 * 2,550 dumps of articles, of which nine have none that was found.
 */
const ARTICLE_ODDS = 0.5;

function kindOf(blocks: readonly LabelledBlock[], isLong: boolean, odds: number): PageKind {
  if (blocks.every((block) => block.words.length === 0)) return "empty";
  return isLong && odds >= ARTICLE_ODDS ? "article" : "other";
}

/** A page without words is of no use to anybody. */
function emptyError(blocks: readonly LabelledBlock[]): PageError {
  const seen = blocks.length === 0 ? "is empty" : "has no words";
  return { rule: "input/empty", reason: `${seen}. Save the dump again, or leave it out.` };
}

/** Words of the body; scripts without spaces as `MeasuredBlock.wordCount` counts them. */
function countWords(blocks: readonly LabelledBlock[]): number {
  const body = blocks.filter((block) => roleOf(block) === "content");
  return Math.round(body.reduce((sum, { wordCount }) => sum + wordCount, 0));
}

/** Only that a page has no words is certain. */
const MOST_CONFIDENCE = 0.999;

/** How likely the page is of the kind that it is said to be. */
function confidenceOf(kind: PageKind, isLong: boolean, odds: number): number {
  if (kind === "empty") return 1;
  const sure = isLong ? 1 - odds : 1 - Math.min(odds, ARTICLE_ODDS);
  const likely = Math.min(MOST_CONFIDENCE, kind === "article" ? odds : sure);
  return inThousandths(likely);
}

export function buildArticle(cleaned: CleanedPage, options: Options): Article {
  const { page, style, blocks, metadata, articleOdds } = cleaned;
  const body = bodyOf(blocks);
  const text = body.map((item) => item.text).join("\n\n");
  const wordCount = countWords(blocks);
  const isLong = !isBare(metadata) || wordCount >= MIN_BARE_WORDS;
  const odds = wordCount > 0 ? articleOdds : Math.min(articleOdds, ARTICLE_ODDS);
  const kind = kindOf(blocks, isLong, odds);
  return {
    // A page without words was dumped by who knows what.
    source: { ...page.source, style: kind === "empty" && page.html === null ? null : style },
    kind,
    confidence: confidenceOf(kind, isLong, odds),
    title: metadata.title?.value ?? null,
    standfirst: metadata.standfirst?.value ?? null,
    authors: values(metadata.authors),
    published: metadata.published?.value ?? null,
    updated: metadata.updated?.value ?? null,
    captured: metadata.captured?.value ?? null,
    section: metadata.section?.value ?? null,
    tags: values(metadata.tags),
    dateline: metadata.dateline?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    language: metadata.language?.value ?? null,
    text,
    body,
    wordCount,
    truncated: metadata.truncated !== null,
    captions: values(metadata.captions),
    related: values(metadata.related),
    corrections: values(metadata.corrections),
    copyright: metadata.copyright?.value ?? null,
    warnings: page.messages,
    ...(kind === "empty" ? { error: emptyError(blocks) } : {}),
    ...(options.provenance ? { provenance: provenanceOf(metadata) } : {}),
    ...(options.removed ? { removed: removedFrom(page, blocks) } : {}),
  };
}
