import { TAG_NAMES } from "../../input/html/elements.js";

function numbersOf(names: string): ReadonlySet<number> {
  return new Set(names.split(" ").map((name) => TAG_NAMES.indexOf(name)));
}

/** Elements that stand within a line: what holds the line is further out. */
const INLINE = numbersOf("other a time span strong em label");

export function isInline(tag: number): boolean {
  return INLINE.has(tag);
}

export const PARAGRAPH = TAG_NAMES.indexOf("p");
export const FIRST_HEADING = TAG_NAMES.indexOf("h1");
const LAST_HEADING = TAG_NAMES.indexOf("h6");

/** 1..6; 0 for what is no heading. */
export function headingLevel(tag: number): number {
  return tag >= FIRST_HEADING && tag <= LAST_HEADING ? tag - FIRST_HEADING + 1 : 0;
}

/** Elements that say what stands in them, as far out as they may be. */
export const TELLING = {
  nav: numbersOf("nav"),
  aside: numbersOf("aside"),
  footer: numbersOf("footer"),
  header: numbersOf("header"),
  article: numbersOf("article"),
  main: numbersOf("main"),
  figure: numbersOf("figure figcaption caption"),
  form: numbersOf("form"),
  list: numbersOf("ul ol dl"),
  table: numbersOf("table"),
  section: numbersOf("section"),
  quote: numbersOf("blockquote"),
  dialog: numbersOf("dialog details"),
  link: numbersOf("a"),
  button: numbersOf("button"),
  heading: numbersOf("h1 h2 h3 h4 h5 h6"),
} as const;
