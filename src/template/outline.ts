import type { MeasuredBlock } from "../blocks/measure.js";
import { hashText, slotted, textKey } from "./line.js";

/** A line of a page, and what is needed of it to learn what its site repeats. */
export interface OutlineLine {
  /** With slots for dates and numbers. */
  readonly text: string;
  /** Of its key: the same for lines that count as the same. */
  readonly hash: number;
  /** Words as `MeasuredBlock.wordCount` counts them, rounded. */
  readonly words: number;
  /** Long enough to be a sentence, and ends one. */
  readonly prose: boolean;
}

/** What learning needs of a page. */
export interface PageOutline {
  /** Tells pages apart by what they hold: 28 hex digits. The same page twice is one. */
  readonly id: string;
  /** What the caller groups the page by; null where it is to be grouped by its lines. */
  readonly site: string | null;
  /** Host of its address; null where that is not known. */
  readonly host: string | null;
  /** In page order; lines without letters are left out. */
  readonly lines: readonly OutlineLine[];
}

/** Shorter blocks (words) are seldom whole sentences. */
const PROSE_WORDS = 12;

const HASH_DIGITS = 14;

/** What is known of where a page comes from. */
export type PageOrigin = Pick<PageOutline, "site" | "host">;

/** An outline with its id. */
export function identify({ site, host }: PageOrigin, lines: readonly OutlineLine[]): PageOutline {
  const content = JSON.stringify([site, host, lines.map(({ text }) => text)]);
  const id = [1, 2].map((seed) => hashText(content, seed).toString(16).padStart(HASH_DIGITS, "0")).join("");
  return { id, site, host, lines };
}

/** The outline of a page whose blocks have been measured. */
export function outlineOf(blocks: readonly MeasuredBlock[], origin: PageOrigin): PageOutline {
  const lines: OutlineLine[] = [];
  for (const { text, dates, wordCount, shape } of blocks) {
    const key = textKey(text, dates);
    if (key === "") continue;
    const prose = wordCount >= PROSE_WORDS && shape.stops > 0;
    lines.push({ text: slotted(text, dates), hash: hashText(key), words: Math.round(wordCount), prose });
  }
  return identify(origin, lines);
}
