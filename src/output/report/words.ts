/** "12,345", in English whatever the machine speaks. */
export function count(number: number): string {
  return number.toLocaleString("en");
}

/** "37 %"; a dash for null. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(100 * share)} %`;
}

/** "1 page", "2 pages". */
export function countOf(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "950 bytes", "12 KB", "3.4 MB". */
export function size(bytes: number | null): string {
  if (bytes === null) return "–";
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The same text in memory of its own: a part of a page's text would keep all of it there. */
export function ownCopy(text: string): string {
  return structuredClone(text);
}

/** The text, cut where it is longer than `length` UTF-16 code units. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
