import type { OutlineLine, PageOutline } from "../../template/outline.js";

/** First line of a file of outlines. */
export const PARTIAL_HEADER = JSON.stringify({ format: "clean-news-partial", version: 1 });

/** An outline on one line, which begins with its id: lines in order are outlines in order of ids. */
export function encodeOutline({ id, site, host, lines }: PageOutline): string {
  const rows = lines.map(({ hash, words, prose, text }) => [hash, words, prose ? 1 : 0, text]);
  return JSON.stringify([id, site, host, rows]);
}

const ID = /^[0-9a-f]{28}$/;

function isRow(row: unknown): row is [number, number, number, string] {
  if (!Array.isArray(row)) return false;
  const [hash, words, prose, text] = row;
  return [hash, words, prose].every((value) => Number.isSafeInteger(value)) && typeof text === "string";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

/** The outline on a line of a partial; null where there is none. */
export function readOutline(line: string): PageOutline | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [id, site, host, rows] = value;
  if (typeof id !== "string" || !ID.test(id) || !isTextOrNull(site) || !isTextOrNull(host)) return null;
  return Array.isArray(rows) && rows.every(isRow) ? decode(id, site, host, rows) : null;
}

function decode(
  id: string,
  site: string | null,
  host: string | null,
  rows: readonly (readonly [number, number, number, string])[],
): PageOutline {
  const lines = rows.map(
    ([hash, words, prose, text]): OutlineLine => ({ text, hash, words, prose: prose === 1 }),
  );
  return { id, site, host, lines };
}

/** The outline on a line that `encodeOutline` wrote. */
export function decodeOutline(line: string): PageOutline {
  const [id, site, host, rows] = JSON.parse(line);
  return decode(id, site, host, rows);
}
