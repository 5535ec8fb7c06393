import type { Article } from "../../types.js";
import type { Truth } from "./truth.js";

/** Precision is null where nothing was kept. */
export interface BodyFigure {
  readonly precision: number | null;
  readonly recall: number | null;
}

const SHINGLE = 4;
/** Scripts that are compared by character. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const MIN_UNSPACED_SHARE = 0.3;

function isUnspaced(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(UNSPACED)?.length ?? 0) > MIN_UNSPACED_SHARE * letters;
}

function countShingles(text: string, byCharacter: boolean): Map<string, number> {
  const tokens = text.match(byCharacter ? /[\p{L}\p{M}\p{N}]/gu : /[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at++) {
    const shingle = tokens.slice(at, at + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** The text without the lines that may or may not count. */
function withoutOptional(text: string, { body = "", bodyOptional = [] }: Truth): string {
  const optional = bodyOptional.map(fold).filter((line) => line !== "");
  if (optional.length === 0) return text;
  const known = fold(body);
  const isOptional = (line: string): boolean =>
    optional.some((other) => other.includes(line) || line.includes(other));
  return text
    .split(/\n+/)
    .filter((line) => known.includes(fold(line)) || !isOptional(fold(line)))
    .join("\n");
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Runs of four words (characters in scripts without spaces), with multiplicity, that a page's text and its truth share. */
export function compareBody(truth: Truth, text: string): BodyFigure {
  const body = truth.body ?? "";
  const byCharacter = isUnspaced(body);
  const wanted = countShingles(body, byCharacter);
  const found = countShingles(withoutOptional(text, truth), byCharacter);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const kept = total(found);
  return { precision: kept > 0 ? shared / kept : null, recall: shared / Math.max(1, total(wanted)) };
}

/** The same of an article, with the headline where the truth has it in the body. */
export function compareArticle(truth: Truth, { title, text }: Pick<Article, "title" | "text">): BodyFigure {
  return compareBody(truth, truth.titleInBody && title !== null ? `${title}\n\n${text}` : text);
}

/** The mean of what is known; null where nothing is. */
export function meanOf(list: readonly (number | null)[]): number | null {
  const known = list.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

/** Means over pages, and F1 of those two. */
export function meanFigure(figures: readonly BodyFigure[]): BodyFigure & { readonly f1: number | null } {
  const precision = meanOf(figures.map((figure) => figure.precision));
  const recall = meanOf(figures.map((figure) => figure.recall));
  return {
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : null,
    precision,
    recall,
  };
}
