/** What sites put between a headline and their own name in the page's title, longest first where one begins with another. */
const SEPARATORS = [
  " :: ",
  " // ",
  " | ",
  " - ",
  " – ",
  " — ",
  " · ",
  " • ",
  " » ",
  " › ",
  " / ",
  " ~ ",
  " : ",
  " ： ",
  "｜",
  "|",
  "_",
  "：",
  ": ",
];
const FIRST_CHARACTERS: ReadonlySet<string> = new Set(SEPARATORS.map((separator) => separator.charAt(0)));
/** A page's title has no more parts than this; what follows stays in one piece. */
const MAX_PARTS = 8;

/** A stretch of a text, offsets in UTF-16 code units, half-open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

function separatorAt(text: string, at: number): string | undefined {
  if (!FIRST_CHARACTERS.has(text.charAt(at))) return undefined;
  return SEPARATORS.find((separator) => text.startsWith(separator, at));
}

/** Parts of a page's title: "Storm closes port | Weather | The Gazette" has three. Never empty ones. */
export function titleParts(text: string): TextRange[] {
  const parts: TextRange[] = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < MAX_PARTS - 1; ) {
    const separator = separatorAt(text, at);
    if (separator && at > start) parts.push({ start, end: at });
    at += separator?.length ?? 1;
    if (separator) start = at;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

/** The ranges of a page's title that may be the headline alone: all of it, without its last or its first parts. */
export function headlineRanges(text: string): TextRange[] {
  const whole = { start: 0, end: text.length };
  const parts = titleParts(text);
  const ranges = [whole];
  parts.slice(0, -1).forEach(({ end }) => {
    ranges.push({ start: 0, end });
  });
  parts.slice(1, 3).forEach(({ start }) => {
    ranges.push({ start, end: text.length });
  });
  return ranges;
}

/** "Storm closes port | Opinion": the headline without what the site puts behind it; null where there is no such mark. */
export function withoutTail(text: string): TextRange | null {
  const at = text.lastIndexOf(" | ");
  return at > 0 ? { start: 0, end: at } : null;
}

/** What stands between the steps of a path to the page. */
const CRUMB_MARKS = [" > ", " » ", " › ", " → ", " / "];

/** "Home » World » Storm closes port": the last step of a path; null where no mark divides steps. */
export function lastCrumb(text: string): TextRange | null {
  let start = -1;
  for (const mark of CRUMB_MARKS) {
    const at = text.lastIndexOf(mark);
    if (at > 0) start = Math.max(start, at + mark.length);
  }
  return start > 0 && start < text.length ? { start, end: text.length } : null;
}
