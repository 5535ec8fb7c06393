import { CHARACTER, characterClass } from "../text/characters.js";
import { linkEnd } from "../text/markdownForm.js";
import type { Cut } from "./linkMarks.js";
import type { MarkdownLines } from "./markdownLines.js";
import { isBlank } from "./splitLines.js";

/** A bracket that may begin the text of a link, or the description of an image. */
interface Open {
  readonly at: number;
  readonly image: boolean;
  /** Start of its line. */
  readonly line: number;
}

/** A run of signs that may begin or end emphasis. */
interface Run {
  readonly at: number;
  readonly length: number;
}

interface Scan {
  readonly text: string;
  readonly labels: ReadonlySet<string>;
  readonly cuts: Cut[];
  readonly brackets: Open[];
  /** Start of the line at hand. */
  line: number;
  /** No comment ends further down. */
  uncommented: boolean;
  /** Runs that may begin emphasis, by their signs; of the paragraph at hand. */
  runs: Map<string, Run>;
}

const PUNCTUATION = new Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
/** Longest stretch of code in a line of text, and longest label of a link (UTF-16 code units). */
const MAX_CODE = 300;
const MAX_LABEL = 200;
/** Elements that stand within a line: no space goes where their tags were. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code del em font i ins kbd mark q s small span strong sub sup u var wbr".split(" "),
);

function isLetter(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return (
    kind === CHARACTER.lower ||
    kind === CHARACTER.upper ||
    kind === CHARACTER.caseless ||
    kind === CHARACTER.digit ||
    kind === CHARACTER.mark
  );
}

function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isBlank(text.charCodeAt(at));
}

/** What a backslash makes plain: the sign behind it, which stays, or the end of the line. */
function readEscape({ text, cuts }: Scan, at: number): number {
  const next = text[at + 1];
  if (next !== undefined && next !== "\n" && !PUNCTUATION.has(next)) return at + 1;
  cuts.push({ start: at, end: at + 1, link: false });
  return at + 2;
}

function readCode({ text, cuts }: Scan, at: number): number {
  let end = at;
  while (text[end] === "`") end++;
  const sign = text.slice(at, end);
  const line = text.slice(end, end + MAX_CODE);
  const stop = line.indexOf("\n");
  const close = line.indexOf(sign);
  if (sign.length > 3 || close <= 0 || (stop >= 0 && stop < close)) return end;
  const after = end + close + sign.length;
  cuts.push({ start: at, end, link: false }, { start: end + close, end: after, link: false });
  return after;
}

/** Takes `_` and single `*` for emphasis only around whole words: they stand within names, and behind what has a footnote. */
function readRun(scan: Scan, at: number): number {
  const { text, runs, cuts } = scan;
  const sign = text[at];
  let end = at;
  while (text[end] === sign) end++;
  const length = end - at;
  if (length > 3 || (sign === "~" && length !== 2)) return end;
  const within = sign === "*" && length > 1;
  // Converters leave the space of "<b>Name: </b>" within the stars.
  const opens = within
    ? !isGap(text, end) || isGap(text, at - 1)
    : !isGap(text, end) && !isLetter(text, at - 1);
  const closes = within || (!isGap(text, at - 1) && !isLetter(text, end));
  const key = text.slice(at, end);
  const open = runs.get(key);
  if (closes && open) {
    cuts.push({ start: open.at, end: open.at + open.length, link: false }, { start: at, end, link: false });
    runs.delete(key);
  } else if (opens) runs.set(key, { at, length });
  return end;
}

/** Attributes that a tag has at most, and what it has beside their values (UTF-16 code units). */
const MAX_ATTRIBUTES = 100;
const MAX_TAG = 5000;

/** Where a tag ends that begins at `at`; -1 for none. Its attributes may have ">" in them between quotes, and pictures. */
function tagEnd(text: string, at: number): number {
  let attributes = 0;
  for (let end = at + 1, units = 0; end < text.length && units < MAX_TAG; end++, units++) {
    const sign = text[end];
    if (sign === ">") return end + 1;
    if (sign === "<") return -1;
    if ((sign === '"' || sign === "'") && text[end - 1] === "=") {
      end = text.indexOf(sign, end + 1);
      if (end < 0 || attributes++ === MAX_ATTRIBUTES) return -1;
    }
  }
  return -1;
}

const TAG_NAME = /^<\/?([a-z][a-z0-9-]{0,30})(?=[\s/>])/i;
const AUTOLINK = /^<(?:[a-z][a-z0-9+.-]{1,20}:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>/i;

function readTag(scan: Scan, at: number): number {
  const { text, cuts } = scan;
  if (text.startsWith("<!--", at)) {
    const close = scan.uncommented ? -1 : text.indexOf("-->", at + 4);
    scan.uncommented = close < 0;
    if (close < 0) return at + 4;
    cuts.push({ start: at, end: close + 3, link: false });
    return close + 3;
  }
  const name = TAG_NAME.exec(text.slice(at, at + 40))?.[1]?.toLowerCase();
  if (name !== undefined) {
    const end = tagEnd(text, at);
    if (end < 0) return at + 1;
    const link = name === "a" && text[at + 1] !== "/";
    cuts.push({ start: at, end, link, ...(INLINE.has(name) ? {} : { space: true }) });
    return end;
  }
  const address = AUTOLINK.exec(text.slice(at, at + 2100))?.[0];
  if (!address) return at + 1;
  cuts.push({ start: at, end: at + 1, link: true });
  cuts.push({ start: at + address.length - 1, end: at + address.length, link: false });
  return at + address.length;
}

/** Offset behind what says where the link leads whose text ends at `at`; -1 for no link. */
function targetEnd({ text, labels }: Scan, open: Open, at: number): number {
  const inner = text.slice(open.at + 1, Math.min(at, open.at + MAX_LABEL)).toLowerCase();
  if (text[at + 1] === "(") return linkEnd(text, at + 1);
  if (inner.startsWith("^")) return at + 1;
  if (labels.size === 0) return -1;
  if (text[at + 1] === "[" || text.startsWith(" [", at + 1)) {
    const from = text.indexOf("[", at + 1) + 1;
    const label = /^[^[\]\n]{0,200}\]/.exec(text.slice(from, from + MAX_LABEL))?.[0];
    if (label !== undefined && labels.has(label === "]" ? inner : label.slice(0, -1).toLowerCase()))
      return from + label.length;
  }
  return labels.has(inner) ? at + 1 : -1;
}

function readClose(scan: Scan, at: number): number {
  const open = scan.brackets.pop();
  if (!open) return at + 1;
  const end = targetEnd(scan, open, at);
  if (end < 0) return at + 1;
  const { text, cuts } = scan;
  if (open.image || text[open.at + 1] === "^") {
    for (const [key, run] of scan.runs) if (run.at > open.at) scan.runs.delete(key);
    cuts.push({ start: open.image ? open.at - 1 : open.at, end, link: false });
    return end;
  }
  // What stands in other lines than the link's end is linked too.
  cuts.push({ start: open.at, end: open.at + 1, link: open.line !== scan.line });
  const space = text[end] === "[" || (text[end] === "!" && text[end + 1] === "[");
  cuts.push({ start: at, end, link: true, ...(space ? { space } : {}) });
  return end;
}

const READERS: Readonly<Record<string, (scan: Scan, at: number) => number>> = {
  "\\": readEscape,
  "`": readCode,
  "<": readTag,
  "]": readClose,
  "*": readRun,
  _: readRun,
  "~": readRun,
  "[": ({ text, brackets, line }, at) => {
    brackets.push({ at, line, image: text[at - 1] === "!" && text[at - 2] !== "\\" });
    return at + 1;
  },
};

/** Labels under which addresses are noted elsewhere on the page, in lower case. */
function readLabels(text: string, cuts: readonly Cut[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { start, end } of cuts) {
    const label =
      text[start] === "["
        ? /^\[([^\]]{1,200})\]:/.exec(text.slice(start, Math.min(end, start + 210)))?.[1]
        : undefined;
    if (label) labels.add(label.toLowerCase());
  }
  return labels;
}

/** Signs at which a mark may begin. */
const SIGN = /[\\`<\][*_~]/g;

/** Marks of links, images, emphasis, code and tags in the text of a page in Markdown, in order. */
export function findMarkdownMarks(text: string, { prose, starts, cuts }: MarkdownLines): Cut[] {
  const scan: Scan = {
    text,
    labels: readLabels(text, cuts),
    cuts: [],
    brackets: [],
    line: 0,
    uncommented: false,
    runs: new Map(),
  };
  let from = 0;
  /** The next sign at or behind `from`. */
  let sign = -1;
  for (const line of prose) {
    if (line.blankBefore > 0 || starts.has(line.start)) scan.runs.clear();
    scan.line = line.start;
    from = Math.max(line.start, from);
    while (from < line.end) {
      if (sign < from) {
        SIGN.lastIndex = from;
        sign = SIGN.exec(text)?.index ?? text.length;
      }
      if (sign >= line.end) break;
      from = (READERS[text[sign] as string] as (typeof READERS)[string])(scan, sign);
    }
  }
  return scan.cuts;
}
