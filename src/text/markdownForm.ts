import { isSpace } from "./space.js";

/** Longer titles of links (UTF-16 code units) are none. */
const MAX_TITLE = 600;
/** Signs enough to call a text Markdown. */
const ENOUGH = 2.5;
/** Markdown with links has one in so many lines at least; fewer are shown by a text about Markdown. */
const MAX_LINES_A_LINK = 20;
/** Lines that may stand above the end of the front matter. */
const MAX_FRONT_LINES = 80;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where an address written in Markdown ends: before the bracket that closes the link, or before white space. */
function addressEnd(text: string, start: number): number {
  if (text[start] === "<") {
    for (let at = start + 1; at < text.length; at++) {
      const sign = text[at];
      if (sign === ">") return at + 1;
      if (sign === "\n" || sign === "<") return -1;
    }
    return -1;
  }
  let open = 0;
  let at = start;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (isSpace(text.charCodeAt(at))) break;
    // The next link's: what went on so far is no address.
    if (sign === "]" && text[at + 1] === "(") return -1;
    if (sign === "\\") at++;
    else if (sign === "(") open++;
    else if (sign === ")" && open-- === 0) break;
  }
  return at;
}

/** Where the quoted title of a link ends; -1 where there is none. */
function titleEnd(text: string, start: number): number {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return -1;
  const limit = Math.min(text.length, start + MAX_TITLE);
  for (let at = start + 1; at < limit; at++) {
    // Titles may have the quote itself in them: only the one before the bracket ends it.
    if (text[at] === quote && text[at - 1] !== "\\") {
      const close = skipSpace(text, at + 1);
      if (text[close] === ")") return close;
    }
    if (text[at] === "]" && text[at + 1] === "(") return -1;
  }
  return -1;
}

/** Offset after the bracket that closes a link's address, `open` being that of "(" in `[text](address "title")`; -1 for no link. */
export function linkEnd(text: string, open: number): number {
  const start = skipSpace(text, open + 1);
  if (text[start] === ")") return start + 1;
  const end = addressEnd(text, start);
  if (end < 0) return -1;
  const next = skipSpace(text, end);
  if (text[next] === ")") return next + 1;
  const close = next > end ? titleEnd(text, next) : -1;
  return close < 0 ? -1 : close + 1;
}

/** What begins an address, and not the argument of a function: a scheme, a path, nothing. */
const ADDRESS_START = /^(?:<?[a-z][a-z0-9+.-]{1,20}:\S|<?[/#?.]|\)|[^\s()]{1,200}[./][^\s()])/i;

function countLinks(text: string): number {
  let links = 0;
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
    if (ADDRESS_START.test(text.slice(at + 2, at + 240)) && linkEnd(text, at + 1) > 0) links++;
  }
  return links;
}

/** A heading after "#" signs, at the margin. */
const HEADING = /^#{1,6} {1,3}\S/;
const BOLD = /\*\*[^\s*][^*\n]{0,200}[^\s*]\*\*/;
const RULE = /^(?:\* \* \*|\*\*\*|- - -|---)$/;
/** A list's number or dash that is none. */
const ESCAPED = /^(?:\d{1,3}\\\.|\\[-+#]) /;
/** A list item as html2text has it. */
const ITEM = /^ {2,8}\* \S/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,80}\]: (?:<?[a-z][a-z0-9+.-]{1,20}:|\/)\S/;
/** A tag alone on its line, as is left where Markdown has no sign for it. */
const TAG = /^<\/?[a-z][a-z0-9]{0,15}(?: [^<>]{0,999})?>$/;
const UNDERLINE = /^(?:={3,200}|-{3,200})$/;

const OTHERS = [ESCAPED, ITEM, RULE, DEFINITION, TAG];

interface Signs {
  /** Of the first level: so begin comments of code too. */
  titles: number;
  subheads: number;
  bold: number;
  others: number;
}

/** A heading so long (UTF-16 code units) may have been wrapped. */
const MIN_WRAPPED = 50;

function isEmpty(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? "").trim() === "";
}

/** Whether a line is a heading with blank lines around it. */
function isHeading(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string;
  if (!HEADING.test(line) || !isEmpty(lines, at - 1)) return false;
  return isEmpty(lines, at + 1) || (line.length >= MIN_WRAPPED && isEmpty(lines, at + 2));
}

/** Whether a line underlines a heading: as long as it is, and apart from other text. */
function isUnderline(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string;
  if (!UNDERLINE.test(line) || isEmpty(lines, at - 1) || !isEmpty(lines, at - 2)) return false;
  return Math.abs([...(lines[at - 1] ?? "").trim()].length - line.length) <= 2;
}

function readSigns(lines: readonly string[]): Signs {
  const signs: Signs = { titles: 0, subheads: 0, bold: 0, others: 0 };
  lines.forEach((line, at) => {
    if (line.startsWith("#") && isHeading(lines, at)) {
      if (line.startsWith("##")) signs.subheads++;
      else signs.titles++;
    } else if (isUnderline(lines, at)) signs.subheads++;
    else if (OTHERS.some((sign) => sign.test(line))) signs.others++;
    if (line.includes("**") && BOLD.test(line)) signs.bold++;
  });
  return signs;
}

/** "key: value", and what may follow it in the lines below. */
const FRONT_LINE = /^(?:[A-Za-z][\w-]{0,40}:(?: |$)|[ \t]|- |#|\}|\])/;

/** Place of the line that ends the YAML at the top of a text; null where there is none. */
export function frontMatterEnd(lines: readonly string[]): number | null {
  if (lines[0]?.trimEnd() !== "---" || !/^[A-Za-z][\w-]{0,40}:(?: |$)/.test(lines[1] ?? "")) return null;
  for (let at = 1; at < Math.min(lines.length, MAX_FRONT_LINES); at++) {
    const line = (lines[at] as string).trimEnd();
    if (line === "---" || line === "...") return at;
    if (line !== "" && !FRONT_LINE.test(line)) return null;
  }
  return null;
}

/** The lines with which a reader service heads its Markdown. */
export const READER_HEAD = {
  title: "Title: ",
  address: "URL Source: ",
  content: "Markdown Content:",
} as const;

function hasHead(lines: readonly string[]): boolean {
  if (frontMatterEnd(lines) !== null) return true;
  const first = lines.slice(0, 12);
  return first.some((line) => line.startsWith(READER_HEAD.content) || line.startsWith(READER_HEAD.address));
}

/** More headings of the first level are comments of code, or a page's own signs. */
const MAX_TITLES = 4;
/** Dumps by text node have long runs of blank lines; Markdown has next to none. */
function isLoose(text: string): boolean {
  return /\n(?:[ \t]{0,99}\n){9}/.test(text);
}

/** Whether a text is written in Markdown, and does not merely have some asterisks or brackets in it. */
export function isMarkdown(text: string): boolean {
  const linked = text.includes("](");
  const served = text.slice(0, 2000).includes(READER_HEAD.content);
  const headed = served || text.startsWith("#") || text.startsWith("---") || text.includes("\n#");
  if (!linked && !headed && !text.includes("\n==") && !text.includes("\n--")) return false;
  const lines = text.split("\n");
  if (hasHead(lines)) return true;
  if (HEADING.test(lines[0] ?? "") && lines.length > 2 && isHeading(lines, 0)) return true;
  const filled = lines.filter((line) => line.trim() !== "").length;
  const links = linked ? countLinks(text) : 0;
  const { titles, subheads, bold, others } = readSigns(lines);
  const headings = subheads + (titles <= MAX_TITLES ? Math.min(1, titles) : 0);
  if (links >= ENOUGH && links * MAX_LINES_A_LINK >= filled) return true;
  const dense = Math.min(links, headings + 1);
  // One sign alone may be a page's own.
  if (headings + dense === 0 || (subheads > 0 && titles + dense + bold + others === 0)) return false;
  if (isLoose(text)) return false;
  return dense + 1.5 * headings + Math.min(1, bold / 2) + Math.min(1, others / 2) >= ENOUGH;
}
