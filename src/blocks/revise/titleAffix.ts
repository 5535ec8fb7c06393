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
  " > ",
  " ▸ ",
  " → ",
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
/** A character that every separator has one of. */
const MARKS = /[:/|–—·•»>▸→›~：｜_-]/;
const TAIL_MARKS: ReadonlySet<string> = new Set([..." |•·,:;–—-(["]);
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
  const whole = { start: 0, end: text.length };
  if (!MARKS.test(text)) return text.length > 0 ? [whole] : [];
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

/** The range without white space, marks and joints at its ends: what is left where a date was cut off. */
export function trimmed(text: string, { start, end }: TextRange): TextRange {
  const head = /^[\s|•·,:;–—-]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const kept = text.slice(start + head, end);
  let length = kept.length;
  while (length > 0 && TAIL_MARKS.has(kept.charAt(length - 1))) length--;
  return { start: start + head, end: start + head + length };
}

/** The ranges of a page's title that may be the headline alone: all of it, without its last, its first, or first and last parts. */
export function headlineRanges(text: string): TextRange[] {
  const whole = { start: 0, end: text.length };
  const parts = titleParts(text);
  const ranges = [whole];
  parts.slice(0, -1).forEach(({ end }) => {
    ranges.push({ start: 0, end });
  });
  parts.slice(1, 3).forEach(({ start }, at) => {
    ranges.push({ start, end: text.length });
    parts.slice(at + 1, -1).forEach(({ end }) => {
      ranges.push({ start, end });
    });
  });
  return ranges;
}

const COLON = /^\s?[:：]\s?$/u;

/** The parts of a page's title that a colon alone parts from a range of it. */
export function partsAcrossColons(text: string, { start, end }: TextRange): TextRange[] {
  return titleParts(text).filter(
    (part) =>
      (part.end <= start && COLON.test(text.slice(part.end, start))) ||
      (part.start >= end && COLON.test(text.slice(end, part.start))),
  );
}

/** The ranges of any other line that may be the headline alone: all of it, without its last or first part, the last step of a path. */
export function lineRanges(text: string): TextRange[] {
  const whole = { start: 0, end: text.length };
  const parts = titleParts(text);
  const second = parts[1];
  if (!second) return [whole];
  const ranges = [
    whole,
    { start: 0, end: parts.at(-2)?.end ?? 0 },
    { start: second.start, end: text.length },
  ];
  const crumb = lastCrumb(text);
  if (crumb && crumb.start !== second.start) ranges.push(crumb);
  return ranges;
}

/** What stands between the steps of a path to the page. */
const CRUMB_MARKS = [" > ", " ▸ ", " » ", " › ", " → ", " / "];

/** "Home » World » Storm closes port": the last step of a path; null where no mark divides steps. */
function lastCrumb(text: string): TextRange | null {
  let start = -1;
  for (const mark of CRUMB_MARKS) {
    const at = text.lastIndexOf(mark);
    if (at > 0) start = Math.max(start, at + mark.length);
  }
  return start > 0 && start < text.length ? { start, end: text.length } : null;
}
